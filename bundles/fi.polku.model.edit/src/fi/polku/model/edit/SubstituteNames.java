/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.model.edit;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;

import fi.polku.model.experience.Answer;
import fi.polku.model.experience.AnswerCount;
import fi.polku.model.experience.Benchmark;
import fi.polku.model.experience.BlueprintAction;
import fi.polku.model.experience.BlueprintColumn;
import fi.polku.model.experience.Channel;
import fi.polku.model.experience.ChannelKind;
import fi.polku.model.experience.Conversation;
import fi.polku.model.experience.ConversationCard;
import fi.polku.model.experience.CriticalIncident;
import fi.polku.model.experience.CustomerPromise;
import fi.polku.model.experience.Element;
import fi.polku.model.experience.Emotion;
import fi.polku.model.experience.EmotionKind;
import fi.polku.model.experience.Evidence;
import fi.polku.model.experience.Expectation;
import fi.polku.model.experience.ExpectationKind;
import fi.polku.model.experience.ExperienceIndex;
import fi.polku.model.experience.Flow;
import fi.polku.model.experience.FlowDirection;
import fi.polku.model.experience.Gap;
import fi.polku.model.experience.IndexPart;
import fi.polku.model.experience.Ladder;
import fi.polku.model.experience.Link;
import fi.polku.model.experience.Measurement;
import fi.polku.model.experience.MeasurementPlan;
import fi.polku.model.experience.Metric;
import fi.polku.model.experience.MetricKind;
import fi.polku.model.experience.Note;
import fi.polku.model.experience.Question;
import fi.polku.model.experience.Scale;
import fi.polku.model.experience.Suppression;
import fi.polku.model.experience.util.ExperienceSwitch;
import fi.polku.model.text.Texts;

/**
 * What an element without a name is called in one language: what it is about, as far as it says so, else that it has no
 * name. An answer in a distribution or an arrow in a blueprint needs no name of its own to be told apart.
 */
final class SubstituteNames extends ExperienceSwitch<String> {

    private static final Texts TEXTS = new Texts(SubstituteNames.class);
    private static final int LENGTH = 60;

    private final Labels labels;
    private final Locale language;

    SubstituteNames(Labels labels, Locale language) {
        this.labels = labels;
        this.language = language;
    }

    /** Never blank. */
    String of(Element element) {
        String about = OneLine.of(doSwitch(element));
        return about.isEmpty() ? unnamed(element) : about;
    }

    private String unnamed(Element element) {
        String type = labels.type(element.eClass());
        return TEXTS.get(language, "unnamed", type.substring(0, 1).toLowerCase(language) + type.substring(1));
    }

    @Override
    public String caseAnswerCount(AnswerCount count) {
        return TEXTS.get(language, "answerCount", count.getAnswer(), count.getCount());
    }

    @Override
    public String caseMeasurement(Measurement measurement) {
        LocalDate day = measurement.getDate() == null ? measurement.getPeriodEnd() : measurement.getDate();
        return joined(": ", name(measurement.getMetric()), date(day));
    }

    @Override
    public String caseMeasurementPlan(MeasurementPlan plan) {
        return joined(": ", name(plan.getMetric()), beginning(plan.getWhen()));
    }

    @Override
    public String caseMetric(Metric metric) {
        return literal(metric.getKind(), MetricKind.CUSTOM);
    }

    @Override
    public String caseBenchmark(Benchmark benchmark) {
        return beginning(benchmark.getSource());
    }

    @Override
    public String caseIndexPart(IndexPart part) {
        return part.getMetric() == null ? "" : TEXTS.get(language, "indexPart", name(part.getMetric()), part.getWeight());
    }

    @Override
    public String caseExperienceIndex(ExperienceIndex index) {
        return labels.literal(index.getKind());
    }

    @Override
    public String caseScale(Scale scale) {
        return TEXTS.get(language, "scale", scale.getMinimum(), scale.getMaximum());
    }

    @Override
    public String caseEmotion(Emotion emotion) {
        return literal(emotion.getKind(), EmotionKind.UNSPECIFIED);
    }

    @Override
    public String caseExpectation(Expectation expectation) {
        return literal(expectation.getKind(), ExpectationKind.UNSPECIFIED);
    }

    @Override
    public String caseGap(Gap gap) {
        return name(gap.getExpectation());
    }

    @Override
    public String caseChannel(Channel channel) {
        return literal(channel.getKind(), ChannelKind.OTHER);
    }

    @Override
    public String caseCustomerPromise(CustomerPromise promise) {
        return beginning(promise.getPromise());
    }

    @Override
    public String caseEvidence(Evidence evidence) {
        return beginning(evidence.getUri());
    }

    @Override
    public String caseLink(Link link) {
        return beginning(link.getUri());
    }

    @Override
    public String caseNote(Note note) {
        return beginning(note.getText());
    }

    @Override
    public String caseSuppression(Suppression suppression) {
        return beginning(suppression.getRule());
    }

    @Override
    public String caseCriticalIncident(CriticalIncident incident) {
        return beginning(incident.getIncident());
    }

    @Override
    public String caseLadder(Ladder ladder) {
        return Stream.of(ladder.getAttribute(), ladder.getConsequence(), ladder.getValue()).map(OneLine::of)
                .filter(step -> !step.isEmpty()).collect(Collectors.joining(" → "));
    }

    @Override
    public String caseConversationCard(ConversationCard card) {
        return labels.literal(card.getDimension());
    }

    @Override
    public String caseQuestion(Question question) {
        return beginning(question.getText());
    }

    @Override
    public String caseAnswer(Answer answer) {
        return beginning(answer.getText());
    }

    @Override
    public String caseConversation(Conversation conversation) {
        return joined(": ", name(conversation.getTeam()), date(conversation.getDate()));
    }

    @Override
    public String caseBlueprintColumn(BlueprintColumn column) {
        return name(column.getTouchpoint());
    }

    @Override
    public String caseFlow(Flow flow) {
        boolean open = flow.getSource() == null && flow.getTarget() == null;
        String arrow = flow.getDirection() == FlowDirection.EXCHANGE ? " ↔ " : " → ";
        return open ? "" : end(flow.getSource()) + arrow + end(flow.getTarget());
    }

    private String end(BlueprintAction action) {
        return action == null ? "?" : name(action);
    }

    private String name(Element other) {
        return other == null ? "" : labels.name(other);
    }

    private String literal(Enumerator literal, Enumerator saysNothing) {
        return literal == saysNothing ? "" : labels.literal(literal);
    }

    private String date(LocalDate day) {
        return day == null ? "" : DateTimeFormatter.ofPattern(TEXTS.get(language, "datePattern"), language).format(day);
    }

    private static String beginning(String text) {
        return OneLine.beginning(text, LENGTH);
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(between));
    }
}
