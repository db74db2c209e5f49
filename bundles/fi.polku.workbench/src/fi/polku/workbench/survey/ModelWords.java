/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.survey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

    ModelWords(ExperienceModel model) {
        this.model = model;
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
        return ColumnRole.answers(new ByName(word(metric, model.getMetrics())));
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
        List<Element> places = places();
        if (rowsSay.isPresent() && !onlyTouchpoints) {
            choices.add(new Choice<>(TEXTS.get("place.relationship"), Optional.of(word(model, places))));
        }
        model.getJourneys().forEach(journey -> {
            String name = labels.name(journey);
            if (!onlyTouchpoints) {
                choices.add(new Choice<>(name, Optional.of(word(journey, places))));
            }
            Touchpoints.of(journey).forEach(touchpoint -> choices.add(new Choice<>(
                    TEXTS.get("place.touchpoint", labels.name(touchpoint), name), Optional.of(word(touchpoint, places)))));
        });
        return choices;
    }

    /** The same place as it stands among the choices. */
    Optional<String> place(Optional<String> said) {
        List<Element> places = places();
        return said.map(word -> find(word, places).map(place -> word(place, places)).orElse(word));
    }

    /** Whether exactly one place is called so. */
    boolean isPlace(String word) {
        return places().stream().filter(place -> word.equals(place.getId()) || isCalled(place, word)).count() == 1;
    }

    private List<Element> places() {
        return Stream.concat(Stream.<Element> of(model), model.getJourneys().stream()
                .flatMap(journey -> Stream.concat(Stream.<Element> of(journey), Touchpoints.of(journey).stream()))).toList();
    }

    /** Who can have felt an emotion. */
    List<Choice<Optional<String>>> personas() {
        List<Choice<Optional<String>>> choices = new ArrayList<>();
        choices.add(new Choice<>(TEXTS.get("persona.main"), Optional.empty()));
        model.getPersonas().forEach(persona -> choices.add(new Choice<>(labels.name(persona),
                Optional.of(word(persona, model.getPersonas())))));
        return choices;
    }

    Optional<String> persona(Optional<String> said) {
        return said.map(word -> find(word, model.getPersonas()).map(found -> word(found, model.getPersonas())).orElse(word));
    }

    private static <E extends Element> Optional<E> find(String word, List<E> among) {
        return among.stream().filter(element -> word.equals(element.getId()) || isCalled(element, word)).findFirst();
    }

    private static String word(Element element, List<? extends Element> among) {
        String name = element.getName();
        boolean isEnough = name != null && !name.isBlank()
                && among.stream().filter(other -> isCalled(other, name)).count() == 1;
        return isEnough || element.getId() == null ? String.valueOf(name) : element.getId();
    }

    private static boolean isCalled(Element element, String name) {
        return element.getName() != null && element.getName().strip().equalsIgnoreCase(name.strip());
    }
}
