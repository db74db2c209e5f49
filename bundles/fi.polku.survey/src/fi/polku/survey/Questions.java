/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.survey;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import fi.polku.measure.EmotionRange;
import fi.polku.measure.FigureRange;
import fi.polku.measure.Figures;
import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperienceFactory;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Measurable;
import fi.polku.model.experience.Metric;
import fi.polku.model.experience.MetricKind;
import fi.polku.model.experience.Persona;
import fi.polku.model.experience.Touchpoint;
import fi.polku.survey.mapping.AnswerColumn;
import fi.polku.survey.mapping.AnswerColumn.ByKind;
import fi.polku.survey.mapping.AnswerColumn.ByName;
import fi.polku.survey.mapping.AnswerColumn.Felt;
import fi.polku.survey.mapping.Mapping;

/** Finds in a model what a mapping speaks of. */
final class Questions {

    private final ExperienceModel model;
    private final Mapping mapping;
    private final Places places;
    private final Map<MetricKind, Metric> made = new EnumMap<>(MetricKind.class);

    private Questions(ExperienceModel model, Mapping mapping, Places places) {
        this.model = model;
        this.mapping = mapping;
        this.places = places;
    }

    static List<Question> of(ExperienceModel model, Mapping mapping, Places places) throws SurveyException {
        if (mapping.answers().isEmpty()) {
            throw new SurveyException("noAnswers", null);
        }
        Questions questions = new Questions(model, mapping, places);
        List<Question> found = new ArrayList<>();
        for (AnswerColumn column : mapping.answers()) {
            found.add(questions.question(column));
        }
        return found;
    }

    private Question question(AnswerColumn column) throws SurveyException {
        Optional<Measurable> place = place(column);
        if (column.means() instanceof Felt felt) {
            return emotion(column, felt, place);
        }
        Metric metric = column.means() instanceof ByName named ? named(named.metric())
                : ofKind(((ByKind) column.means()).kind());
        return new Question(column, metric, null, Figures.answerRange(metric), place);
    }

    private Question emotion(AnswerColumn column, Felt felt, Optional<Measurable> place) throws SurveyException {
        Persona persona = felt.persona().isEmpty() ? null
                : find(felt.persona().get(), model.getPersonas(), "noPersona");
        if (place.map(each -> !(each instanceof Touchpoint)).orElse(mapping.places().isEmpty())) {
            throw new SurveyException("emotionPlace", null, column.column());
        }
        EmotionRange range = EmotionRange.in(model);
        return new Question(column, null, persona, Optional.of(new FigureRange(range.minimum(), range.maximum())),
                place);
    }

    private Optional<Measurable> place(AnswerColumn column) throws SurveyException {
        if (column.place().isEmpty()) {
            return mapping.places().isPresent() ? Optional.empty() : Optional.of(model);
        }
        Optional<Measurable> place = places.find(column.place().get());
        if (place.isEmpty()) {
            throw new SurveyException("noPlace", null, column.place().get(), column.column());
        }
        return place;
    }

    private Metric named(String name) throws SurveyException {
        return find(name, model.getMetrics(), "noMetric");
    }

    private Metric ofKind(MetricKind kind) {
        return model.getMetrics().stream().filter(metric -> metric.getKind() == kind).findFirst()
                .orElseGet(() -> made.computeIfAbsent(kind, Questions::made));
    }

    private static Metric made(MetricKind kind) {
        Metric metric = ExperienceFactory.eINSTANCE.createMetric();
        metric.setKind(kind);
        metric.setName(kind == MetricKind.NPS || kind == MetricKind.CES || kind == MetricKind.CSAT
                ? kind.getLiteral().toUpperCase(Locale.ROOT) : kind.getLiteral());
        metric.setMethod(Figures.method(metric));
        return metric;
    }

    private static <E extends Element> E find(String name, Collection<E> elements, String orElse) throws SurveyException {
        return elements.stream()
                .filter(element -> name.equals(element.getId()) || name.strip().equalsIgnoreCase(name(element)))
                .findFirst().orElseThrow(() -> new SurveyException(orElse, null, name, names(elements)));
    }

    private static String name(Element element) {
        return element.getName() == null ? "" : element.getName().strip();
    }

    private static String names(Collection<? extends Element> elements) {
        return String.join(", ", elements.stream().map(Questions::name).filter(name -> !name.isEmpty())
                .map(name -> '"' + name + '"').toList());
    }
}
