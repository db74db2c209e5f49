/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.part;

import java.util.Map;

import fi.polku.diagram.document.ModelDocument;
import fi.polku.diagram.drop.DropSpots;
import fi.polku.diagram.drop.JourneyDrops;
import fi.polku.diagram.drop.JourneyShifts;
import fi.polku.diagram.drop.Shifts;
import fi.polku.model.experience.Journey;
import fi.polku.picture.JourneyLayout;
import fi.polku.picture.JourneyMap;
import fi.polku.picture.PictureOptions;

/** A journey map that can be edited. */
public final class JourneyPart extends DiagramPart<JourneyLayout> {

    JourneyPart(Journey journey, ModelDocument document, Handling handling) {
        super(journey, document, handling);
    }

    @Override
    JourneyLayout layOut(PictureOptions how) {
        return JourneyMap.layout((Journey) shown(), how);
    }

    @Override
    public Map<String, String> rows() {
        return JourneyMap.rows(document().language());
    }

    @Override
    public DropSpots dropSpots() {
        return new JourneyDrops(layout(), document().domain());
    }

    @Override
    public Shifts shifts() {
        return new JourneyShifts(layout(), document().domain());
    }
}
