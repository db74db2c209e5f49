/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.sirius.place;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import fi.polku.model.experience.BlueprintLine;
import fi.polku.model.experience.ServiceBlueprint;
import fi.polku.picture.Blueprint;
import fi.polku.picture.BlueprintLayout;
import fi.polku.picture.PictureOptions;
import fi.polku.picture.layout.RowBand;
import fi.polku.picture.scene.Rect;

/** Where the parts of a service blueprint stand. */
final class BlueprintPlaces {

    /** Which line is at the lower edge of a row. */
    private static final Map<String, BlueprintLine> LINES = Map.of("customer", BlueprintLine.INTERACTION,
            "onstage", BlueprintLine.VISIBILITY, "backstage", BlueprintLine.INTERNAL_INTERACTION);
    private static final double LINE = 2;
    private static final double NAME = 18;
    private static final double HEADS = 120;
    private static final double MARGIN = 6;
    /** Sirius shows a scroll bar in a container whose contents come nearer to its edge. */
    private static final double ROOM = 12;
    /** Of a container, at its right: there the end of a line would show, which is higher than the line and else covered. */
    private static final double SHADOW = 4;

    private final BlueprintLayout layout;
    private final Places places;

    BlueprintPlaces(ServiceBlueprint blueprint, Locale language) {
        layout = Blueprint.layout(blueprint, new PictureOptions(language, List.of()));
        places = new Places(layout.columns().isEmpty() ? layout.rows().get(0).bounds() : firstHead());
    }

    /** The columns' heads stand above the rows. */
    private Rect firstHead() {
        double top = layout.scene().groups().filter(group -> group.subject() != null)
                .filter(group -> group.subject().element() == layout.columns().get(0).element())
                .mapToDouble(group -> group.bounds().y()).min().orElse(0);
        return new Rect(layout.rows().get(0).bounds().x(), top, 0, 0);
    }

    Places places() {
        places.addAll(layout.scene());
        layout.rows().forEach(this::addRow);
        layout.flows().forEach(places::put);
        return places;
    }

    private void addRow(RowBand row) {
        Rect band = row.bounds();
        ServiceBlueprint blueprint = layout.blueprint();
        double width = layout.columns().isEmpty() ? HEADS : layout.columns().get(0).x() - band.x() - 2 * MARGIN;
        places.put(blueprint, "row." + row.key(),
                new Rect(band.x(), band.y() + LINE, band.width() + ROOM, band.height() - 2 * LINE));
        boolean low = band.height() < MARGIN + 2 * NAME + ROOM;
        Rect head = new Rect(band.x() + MARGIN, band.y() + MARGIN, low ? Math.min(width, HEADS) : width,
                low ? NAME : band.height() - MARGIN - 2 * NAME - ROOM);
        places.put(blueprint, "head." + row.key(), head);
        BlueprintLine line = LINES.get(row.key());
        if (line != null) {
            places.put(blueprint, "line." + line.getName(),
                    new Rect(band.x(), band.bottom() - LINE / 2, band.width() + ROOM - SHADOW, LINE));
            places.put(blueprint, "name." + line.getName(), low ? head.moved(head.width(), 0)
                    : new Rect(head.x(), band.bottom() - NAME - ROOM, width, NAME));
        }
    }
}
