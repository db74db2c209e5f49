/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.survey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import fi.polku.measure.Touchpoints;
import fi.polku.model.edit.Labels;
import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Metric;
import fi.polku.model.experience.MetricKind;
import fi.polku.survey.mapping.AnswerColumn.ByKind;
import fi.polku.survey.mapping.AnswerColumn.ByName;
import fi.polku.survey.mapping.AnswerColumn.Felt;
import fi.polku.workbench.ScreenTexts;
import fi.polku.workbench.survey.ColumnRole.Kind;

/** What columns can mean in a model, by the words that a mapping uses: names, and ids where a name isn't enough. */
final class ModelWords {

    private static final ScreenTexts TEXTS = new ScreenTexts(ModelWords.class);
    private static final List<MetricKind> ASKED = List.of(MetricKind.NPS, MetricKind.CES, MetricKind.CSAT,
            MetricKind.SMILEY, MetricKind.ENPS, MetricKind.PEER_NPS);

    private final ExperienceModel model;
    private final Labels labels = Labels.in(ScreenTexts.language());
    private final List<Element> places;
    private final Map<String, Long> calledPlaces;
    private final Map<String, Long> calledMetrics;
    private final Map<String, Long> calledPersonas;

    /** @param model stays as it is while these words are used */
    ModelWords(ExperienceModel model) {
        this.model = model;
        places = Touchpoints.places(model).map(Element.class::cast).toList();
        calledPlaces = called(places);
        calledMetrics = called(model.getMetrics());
        calledPersonas = called(model.getPersonas());
    }

    /** How many are called so, whatever the capitals. */
    private static Map<String, Long> called(List<? extends Element> elements) {
        return elements.stream().map(Element::getName).filter(Objects::nonNull).map(String::strip).collect(Collectors
                .groupingBy(name -> name, () -> new TreeMap<>(String.CASE_INSENSITIVE_ORDER), Collectors.counting()));
    }

    /** What a column can be for: the model's metrics, and those well-known ones that it doesn't have yet. */
    List<Choice<ColumnRole>> roles() {
        List<Choice<ColumnRole>> roles = new ArrayList<>();
        Arrays.stream(Kind.values()).filter(kind -> kind != Kind.ANSWERS)
                .forEach(kind -> roles.add(new Choice<>(TEXTS.get("role." + kind), new ColumnRole(kind, null))));
        model.getMetrics().forEach(metric -> roles.add(new Choice<>(labels.name(metric), role(metric))));
        ASKED.stream().filter(kind -> metric(kind).isEmpty()).forEach(kind -> roles.add(new Choice<>(
                TEXTS.get("newMetric", labels.literal(kind)), ColumnRole.answers(new ByKind(kind)))));
        roles.add(new Choice<>(TEXTS.get("emotion"), ColumnRole.answers(new Felt(Optional.empty()))));
        return roles;
    }

    /** The same role as it stands among the choices. */
    ColumnRole among(ColumnRole role) {
        if (role.means() instanceof Felt) {
            return ColumnRole.answers(new Felt(Optional.empty()));
        }
        Optional<Metric> metric = role.means() instanceof ByName named ? find(named.metric(), model.getMetrics())
                : role.means() instanceof ByKind one ? metric(one.kind()) : Optional.empty();
        return metric.map(this::role).orElse(role);
    }

    private ColumnRole role(Metric metric) {
        return ColumnRole.answers(new ByName(word(metric, calledMetrics)));
    }

    private Optional<Metric> metric(MetricKind kind) {
        return model.getMetrics().stream().filter(metric -> metric.getKind() == kind).findFirst();
    }

    /**
     * What answers can be about.
     *
     * @param rowsSay the column that names it for each row; empty for none
     * @param onlyTouchpoints whether it has to be a touchpoint
     */
    List<Choice<Optional<String>>> places(Optional<String> rowsSay, boolean onlyTouchpoints) {
        List<Choice<Optional<String>>> choices = new ArrayList<>();
        choices.add(new Choice<>(rowsSay.map(column -> TEXTS.get("place.rows", column))
                .orElseGet(() -> TEXTS.get(onlyTouchpoints ? "place.choose" : "place.relationship")), Optional.empty()));
        if (rowsSay.isPresent() && !onlyTouchpoints) {
            choices.add(new Choice<>(TEXTS.get("place.relationship"), Optional.of(word(model, calledPlaces))));
        }
        model.getJourneys().forEach(journey -> {
            String name = labels.name(journey);
            if (!onlyTouchpoints) {
                choices.add(new Choice<>(name, Optional.of(word(journey, calledPlaces))));
            }
            Touchpoints.of(journey).forEach(touchpoint -> choices.add(new Choice<>(
                    TEXTS.get("place.touchpoint", labels.name(touchpoint), name),
                    Optional.of(word(touchpoint, calledPlaces)))));
        });
        return choices;
    }

    /** The same place as it stands among the choices. */
    Optional<String> place(Optional<String> said) {
        return said.map(word -> find(word, places).map(place -> word(place, calledPlaces)).orElse(word));
    }

    /** Whether exactly one place is called so. */
    boolean isPlace(String word) {
        return places.stream().filter(place -> word.equals(place.getId()) || isCalled(place, word)).count() == 1;
    }

    /** Who can have felt an emotion. */
    List<Choice<Optional<String>>> personas() {
        List<Choice<Optional<String>>> choices = new ArrayList<>();
        choices.add(new Choice<>(TEXTS.get("persona.main"), Optional.empty()));
        model.getPersonas().forEach(persona -> choices.add(new Choice<>(labels.name(persona),
                Optional.of(word(persona, calledPersonas)))));
        return choices;
    }

    Optional<String> persona(Optional<String> said) {
        return said.map(word -> find(word, model.getPersonas()).map(found -> word(found, calledPersonas)).orElse(word));
    }

    private static <E extends Element> Optional<E> find(String word, List<E> among) {
        return among.stream().filter(element -> word.equals(element.getId()) || isCalled(element, word)).findFirst();
    }

    private static String word(Element element, Map<String, Long> called) {
        String name = element.getName();
        boolean isEnough = name != null && !name.isBlank() && called.get(name.strip()) == 1;
        return isEnough || element.getId() == null ? String.valueOf(name) : element.getId();
    }

    private static boolean isCalled(Element element, String name) {
        return element.getName() != null && element.getName().strip().equalsIgnoreCase(name.strip());
    }
}
