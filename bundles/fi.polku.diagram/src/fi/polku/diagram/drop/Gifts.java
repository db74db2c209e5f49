/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.drop;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.edit.domain.EditingDomain;

import fi.polku.command.Assign;
import fi.polku.model.edit.Labels;
import fi.polku.model.experience.Element;
import fi.polku.model.experience.MeasurementPlan;
import fi.polku.picture.scene.Rect;

/** What comes of bringing elements of the model from elsewhere to a place in a picture. Knows no screen. */
public final class Gifts {

    private final EditingDomain domain;
    private final Labels labels;

    /** @param labels in the picture's language */
    public Gifts(EditingDomain domain, Labels labels) {
        this.domain = domain;
        this.labels = labels;
    }

    /**
     * @param given elements of the same model
     * @param onto what they are held over
     * @param place tells where the picture shows an element
     * @return empty when neither that nor what holds it has a use for them
     */
    public Optional<Drop> given(List<? extends Element> given, Element onto, Function<Element, Rect> place) {
        return Assign.of(domain, given, onto).map(change -> new Drop(
                place.apply((Element) change.getResult().iterator().next()), change, says(change)));
    }

    private String says(Assign change) {
        String feature = labels.feature(change.feature());
        String values = change.values().stream().map(value -> labels.name(value instanceof MeasurementPlan plan
                && plan.getMetric() != null ? plan.getMetric() : value)).collect(Collectors.joining(", "));
        return feature.substring(0, 1).toUpperCase(Locale.ROOT) + feature.substring(1) + ": " + values;
    }
}
