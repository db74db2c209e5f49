/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.cli;

import java.util.List;

import fi.polku.measure.Gaps;
import fi.polku.measure.Touchpoints;
import fi.polku.model.edit.Labels;
import fi.polku.model.experience.Journey;
import fi.polku.model.text.Numbers;

/** Puts the gaps of a journey into words: experience − expectation by touchpoint and by kind of problem. */
final class GapSections {

    private final Journey journey;
    private final Polku polku;
    private final Labels labels;
    private final Numbers numbers;

    GapSections(Journey journey, Polku polku) {
        this.journey = journey;
        this.polku = polku;
        labels = Labels.in(polku.language());
        numbers = new Numbers(polku.language());
    }

    List<MeasureSection> all() {
        return List.of(
                MeasureSections.section(polku.text("measure.gap.title", labels.name(journey)), "gap", List.of(), 3,
                        GapStats.of(Touchpoints.of(journey), polku.language()).stream().map(gap -> List.of(gap.touchpoint(),
                                gap.expectation(), numbers.signed(gap.size()))).toList(), polku),
                MeasureSections.section(polku.text("measure.terms.title", labels.name(journey)), "terms", List.of(), 2,
                        Gaps.byKind(journey).entrySet().stream().map(kind -> List.of(labels.literal(kind.getKey()),
                                numbers.signed(kind.getValue() * 100))).toList(), polku));
    }
}
