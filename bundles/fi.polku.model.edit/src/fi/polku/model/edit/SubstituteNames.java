/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.model.edit;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EStructuralFeature;

import fi.polku.model.experience.AnswerCount;
import fi.polku.model.experience.BlueprintAction;
import fi.polku.model.experience.ChannelKind;
import fi.polku.model.experience.Conversation;
import fi.polku.model.experience.Element;
import fi.polku.model.experience.EmotionKind;
import fi.polku.model.experience.ExpectationKind;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Flow;
import fi.polku.model.experience.FlowDirection;
import fi.polku.model.experience.IndexPart;
import fi.polku.model.experience.Ladder;
import fi.polku.model.experience.Measurement;
import fi.polku.model.experience.MeasurementPlan;
import fi.polku.model.experience.MetricKind;
import fi.polku.model.experience.Scale;
import fi.polku.model.experience.util.ExperienceSwitch;
import fi.polku.model.text.Texts;

/**
 * What an element without a name is called in one language: what it is about, as far as it says so, else that it has no
 * name. An answer in a distribution or an arrow in a blueprint needs no name of its own to be told apart.
 */
final class SubstituteNames extends ExperienceSwitch<String> {

    private static final Texts TEXTS = new Texts(SubstituteNames.class);
    private static final int LENGTH = 60;
    /** What tells the elements of its class apart, where one feature does. */
    private static final List<EStructuralFeature> TELLING = List.of(
            Literals.METRIC__KIND, Literals.BENCHMARK__SOURCE, Literals.EXPERIENCE_INDEX__KIND, Literals.EMOTION__KIND,
            Literals.EXPECTATION__KIND, Literals.GAP__EXPECTATION, Literals.CHANNEL__KIND,
            Literals.CUSTOMER_PROMISE__PROMISE, Literals.EVIDENCE__URI, Literals.LINK__URI, Literals.NOTE__TEXT,
            Literals.SUPPRESSION__RULE, Literals.CRITICAL_INCIDENT__INCIDENT, Literals.CONVERSATION_CARD__DIMENSION,
            Literals.QUESTION__TEXT, Literals.ANSWER__TEXT, Literals.BLUEPRINT_COLUMN__TOUCHPOINT);
    private static final Set<Enumerator> SAYING_NOTHING = Set.of(MetricKind.CUSTOM, EmotionKind.UNSPECIFIED,
            ExpectationKind.UNSPECIFIED, ChannelKind.OTHER);

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

    @Override
    public String caseElement(Element element) {
        return TELLING.stream().filter(feature -> feature.getEContainingClass().isInstance(element)).findFirst()
                .map(feature -> said(element.eGet(feature))).orElse("");
    }

    private String said(Object value) {
        if (value instanceof Element other) {
            return name(other);
        }
        if (value instanceof Enumerator literal) {
            return SAYING_NOTHING.contains(literal) ? "" : labels.literal(literal);
        }
        return beginning((String) value);
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
    public String caseIndexPart(IndexPart part) {
        return part.getMetric() == null ? "" : TEXTS.get(language, "indexPart", name(part.getMetric()), part.getWeight());
    }

    @Override
    public String caseScale(Scale scale) {
        return TEXTS.get(language, "scale", scale.getMinimum(), scale.getMaximum());
    }

    @Override
    public String caseLadder(Ladder ladder) {
        return Stream.of(ladder.getAttribute(), ladder.getConsequence(), ladder.getValue()).map(OneLine::of)
                .filter(step -> !step.isEmpty()).collect(Collectors.joining(" → "));
    }

    @Override
    public String caseConversation(Conversation conversation) {
        return joined(": ", name(conversation.getTeam()), date(conversation.getDate()));
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
