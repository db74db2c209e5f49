/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.domain.EditingDomain;

import fi.polku.model.experience.BlueprintColumn;
import fi.polku.model.experience.CustomerPromise;
import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperienceFactory;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.JourneyKind;
import fi.polku.model.experience.JourneyState;
import fi.polku.model.experience.Measurable;
import fi.polku.model.experience.MeasurementPlan;
import fi.polku.model.experience.Metric;
import fi.polku.model.experience.ServiceBlueprint;
import fi.polku.model.experience.Touchpoint;

/** Brings elements of the model together: an owner or a channel to a touchpoint, a metric to what it measures, and so on. */
public final class Assign extends Steps {

    /** What is filled by an element that is put onto another: the first that fits. */
    private static final List<EReference> FILLED = List.of(Literals.OWNED__OWNER, Literals.TOUCHPOINT__CHANNEL,
            Literals.BLUEPRINT_COLUMN__TOUCHPOINT, Literals.BLUEPRINT_ACTION__SYSTEMS, Literals.BLUEPRINT_ACTION__METRICS,
            Literals.BLUEPRINT_ACTION__SHOWS, Literals.MEASUREMENT_PLAN__METRIC, Literals.MEASUREMENT__METRIC,
            Literals.EMOTION__PERSONA, Literals.JOURNEY__PERSONAS, Literals.PERSONA__PREFERRED_CHANNELS,
            Literals.SERVICE_BLUEPRINT__JOURNEY, Literals.TOUCHPOINT__SUB_JOURNEY, Literals.CUSTOMER_PROMISE__REDEEMED_BY);

    private final Element owner;
    private final EReference feature;
    private final List<Element> values;

    private Assign(EditingDomain domain, Element owner, EReference feature, List<? extends Element> values, Element selected) {
        super(domain, List.of(selected));
        this.owner = owner;
        this.feature = feature;
        this.values = List.copyOf(values);
    }

    /**
     * @param given elements that are there already
     * @param onto what they are put onto; when it has no use for them, what holds it is asked
     * @return empty when nothing would come of it
     */
    public static Optional<Assign> of(EditingDomain domain, List<? extends Element> given, Element onto) {
        return given.isEmpty() ? Optional.empty()
                : Stream.<EObject>iterate(onto, Objects::nonNull, EObject::eContainer)
                        .filter(Element.class::isInstance).map(Element.class::cast)
                        .flatMap(place -> at(domain, given, place).stream()).findFirst()
                        .filter(change -> !change.values.isEmpty());
    }

    /** Empty for a place that has no use for what is given; without values where all of it is there already. */
    private static Optional<Assign> at(EditingDomain domain, List<? extends Element> given, Element place) {
        if (place instanceof Measurable measured && all(given, Metric.class)) {
            return measuring(domain, given, measured);
        }
        if (place instanceof ServiceBlueprint blueprint && all(given, Touchpoint.class)) {
            return filling(domain, blueprint, Literals.SERVICE_BLUEPRINT__COLUMNS, columns(blueprint, given), blueprint);
        }
        if (place instanceof Touchpoint && given.size() == 1 && given.get(0) instanceof CustomerPromise promise) {
            return filling(domain, promise, Literals.CUSTOMER_PROMISE__REDEEMED_BY, List.of(place), place);
        }
        if (place instanceof Journey journey && given.size() == 1 && given.get(0) instanceof Journey other) {
            return filling(domain, journey, beside(other), given, journey);
        }
        if (place instanceof Touchpoint && all(given, Touchpoint.class)) {
            return given.stream().anyMatch(other -> journey(other) == journey(place)) ? Optional.empty()
                    : filling(domain, place, Literals.TOUCHPOINT__EMPLOYEE_MOMENTS, given, place);
        }
        return FILLED.stream().filter(feature -> feature.getEContainingClass().isSuperTypeOf(place.eClass()))
                .filter(feature -> given.stream().allMatch(feature.getEReferenceType()::isInstance)).findFirst()
                .flatMap(feature -> filling(domain, place, feature, given, place));
    }

    private static Optional<Assign> filling(EditingDomain domain, Element owner, EReference feature,
            List<? extends Element> given, Element selected) {
        List<? extends Element> fresh = given.stream().filter(value -> value != owner)
                .filter(value -> feature.isMany() ? !Placement.list(owner, feature).contains(value)
                        : owner.eGet(feature) != value).distinct().toList();
        return !feature.isMany() && fresh.size() > 1 ? Optional.empty()
                : Optional.of(new Assign(domain, owner, feature, fresh, selected));
    }

    /** Plans to measure there what isn't measured or planned there yet. */
    private static Optional<Assign> measuring(EditingDomain domain, List<? extends Element> metrics, Measurable there) {
        List<MeasurementPlan> plans = new ArrayList<>();
        for (Element metric : metrics) {
            if (there.getPlans().stream().noneMatch(plan -> plan.getMetric() == metric)) {
                MeasurementPlan plan = ExperienceFactory.eINSTANCE.createMeasurementPlan();
                plan.setMetric((Metric) metric);
                plans.add(plan);
            }
        }
        Element owner = (Element) there;
        return Optional.of(new Assign(domain, owner, Literals.MEASURABLE__PLANS, plans, owner));
    }

    private static List<BlueprintColumn> columns(ServiceBlueprint blueprint, List<? extends Element> touchpoints) {
        return touchpoints.stream().map(Touchpoint.class::cast)
                .filter(it -> blueprint.getColumns().stream().noneMatch(column -> column.getTouchpoint() == it)).map(it -> {
                    BlueprintColumn column = ExperienceFactory.eINSTANCE.createBlueprintColumn();
                    column.setTouchpoint(it);
                    return column;
                }).toList();
    }

    private static EReference beside(Journey other) {
        return other.getState() == JourneyState.FUTURE ? Literals.JOURNEY__FUTURE_TWIN
                : other.getKind() == JourneyKind.RECOVERY ? Literals.JOURNEY__RECOVERIES : Literals.JOURNEY__SUPPORTED_BY;
    }

    private static boolean all(List<? extends Element> given, Class<?> type) {
        return given.stream().allMatch(type::isInstance);
    }

    private static EObject journey(EObject element) {
        return Stream.iterate(element, Objects::nonNull, EObject::eContainer).filter(Journey.class::isInstance).findFirst()
                .orElse(null);
    }

    /** @return what is changed */
    public Element owner() {
        return owner;
    }

    /** @return what of it is set or added to */
    public EReference feature() {
        return feature;
    }

    /** @return what it is set to, or what is added */
    public List<Element> values() {
        return values;
    }

    @Override
    protected boolean isPossible() {
        return true;
    }

    @Override
    protected void take() {
        for (Element value : values) {
            if (feature.isMany()) {
                add(owner, feature, value, Placement.list(owner, feature).size());
            } else {
                set(owner, feature, value);
            }
        }
    }
}
