/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.part;

import java.util.Map;

import fi.polku.diagram.document.ModelDocument;
import fi.polku.diagram.drop.ComparisonDrops;
import fi.polku.diagram.drop.DropSpots;
import fi.polku.diagram.drop.Shifts;
import fi.polku.model.experience.Journey;
import fi.polku.picture.Comparison;
import fi.polku.picture.ComparisonLayout;
import fi.polku.picture.PictureOptions;

/** A journey as it is with the journey as it should be over it. What stands there can be edited where it is. */
public final class ComparisonPart extends DiagramPart<ComparisonLayout> {

    /** @param journey has a future twin for as long as this is seen */
    public ComparisonPart(Journey journey, ModelDocument document, Handling handling) {
        super(journey, document, handling);
    }

    @Override
    ComparisonLayout layOut(PictureOptions how) {
        return Comparison.layout((Journey) shown(), how);
    }

    @Override
    public Map<String, String> rows() {
        return Comparison.rows(document().language());
    }

    @Override
    public DropSpots dropSpots() {
        return new ComparisonDrops(layout(), document().domain());
    }

    @Override
    public Shifts shifts() {
        return new ComparisonDrops(layout(), document().domain());
    }
}
