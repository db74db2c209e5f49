/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;

import fi.polku.model.edit.Labels;
import fi.polku.model.experience.Channel;
import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Party;
import fi.polku.model.experience.Persona;
import fi.polku.model.experience.Phase;
import fi.polku.picture.Blueprint;
import fi.polku.picture.Comparison;
import fi.polku.picture.Filter;
import fi.polku.picture.JourneyMap;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say which pictures are drawn, and what of them: rows to leave out, and touchpoints to keep. */
final class ShownPart {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--hide", paramLabel = "${bundle:label.rows}", split = ",", descriptionKey = "hide")
    private List<String> hidden = List.of();

    @Option(names = "--only", paramLabel = "${bundle:label.only}", descriptionKey = "only")
    private List<String> only = List.of();

    /** What {@code --only} can be about, beside the names of pictures. */
    private enum Key {
        PERSONA, CHANNEL, OWNER, PHASE;

        private String prefix() {
            return name().toLowerCase(Locale.ROOT) + "=";
        }
    }

    /** @return the names of pictures that are wanted; none when all are */
    List<String> names() {
        return only.stream()
                .filter(value -> Stream.of(Key.values()).noneMatch(key -> value.startsWith(key.prefix()))).toList();
    }

    /** @return keys of the rows that are left out */
    Set<String> hiddenRows() {
        if (hidden.isEmpty()) {
            return Set.of();
        }
        Locale language = polku().language();
        Map<String, String> rows = new LinkedHashMap<>(JourneyMap.rows(language));
        rows.putAll(Comparison.rows(language));
        rows.putAll(Blueprint.rows(language));
        Set<String> keys = new LinkedHashSet<>();
        for (String wanted : hidden) {
            String key = rows.keySet().stream()
                    .filter(one -> wanted.equalsIgnoreCase(one) || wanted.equalsIgnoreCase(rows.get(one))).findFirst()
                    .orElseThrow(() -> unknown("export.noSuchRow", wanted,
                            rows.entrySet().stream().map(row -> row.getKey() + " (" + row.getValue() + ")").toList()));
            keys.add(key);
        }
        return keys;
    }

    /**
     * @return the touchpoints that are kept
     * @throws ParameterException when the model has nothing that is called so
     */
    Filter filter(ExperienceModel model) {
        Labels labels = Labels.in(polku().language());
        List<Persona> personas = named(Key.PERSONA, model.getPersonas(), labels);
        return new Filter(personas.isEmpty() ? null : personas.get(0),
                Set.copyOf(named(Key.CHANNEL, model.getChannels(), labels)),
                Set.copyOf(named(Key.OWNER, parties(model), labels)), phases(labels));
    }

    private static List<Party> parties(ExperienceModel model) {
        List<Party> parties = new ArrayList<>();
        EcoreUtil.<Object>getAllContents(model.getParties()).forEachRemaining(one -> {
            if (one instanceof Party party) {
                parties.add(party);
            }
        });
        return parties;
    }

    private <T extends Element> List<T> named(Key key, List<T> all, Labels labels) {
        return values(key).map(wanted -> all.stream()
                .filter(one -> wanted.equalsIgnoreCase(labels.name(one)) || wanted.equals(one.getId())).findFirst()
                .orElseThrow(() -> unknown("export.noSuch." + key, wanted, all.stream().map(labels::name).toList())))
                .toList();
    }

    private Set<Phase> phases(Labels labels) {
        return values(Key.PHASE).map(wanted -> Phase.VALUES.stream()
                .filter(one -> wanted.equalsIgnoreCase(one.getLiteral()) || wanted.equalsIgnoreCase(labels.literal(one)))
                .findFirst().orElseThrow(() -> unknown("export.noSuch." + Key.PHASE, wanted,
                        Phase.VALUES.stream().map(Phase::getLiteral).toList()))).collect(Collectors.toSet());
    }

    private Stream<String> values(Key key) {
        return only.stream().filter(value -> value.startsWith(key.prefix()))
                .map(value -> value.substring(key.prefix().length()));
    }

    private Polku polku() {
        return (Polku) spec.root().userObject();
    }

    private ParameterException unknown(String message, String wanted, List<String> there) {
        return new ParameterException(spec.commandLine(), polku().text(message, wanted,
                there.stream().map(name -> "\n  " + name).collect(Collectors.joining())));
    }
}
