/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.journey;

import java.util.List;

import fi.polku.model.experience.Journey;
import fi.polku.picture.ComparisonLayout;
import fi.polku.picture.PictureOptions;
import fi.polku.picture.journey.row.TwinRows;
import fi.polku.picture.journey.sheet.Sheet;
import fi.polku.picture.journey.twin.Fate;
import fi.polku.picture.journey.twin.TwinSheets;
import fi.polku.picture.layout.Piece;
import fi.polku.picture.part.TitleBlock;
import fi.polku.picture.scene.Scene;
import fi.polku.picture.theme.Palette;
import fi.polku.picture.theme.Space;

/** The whole page of a journey as it is with the journey as it should be over it. */
public final class TwinPage {

    private final TwinSheets twins;
    private final Sheet now;
    private final Sheet future;
    private final PictureOptions options;

    /**
     * @param journey the journey as it is
     * @param twin the journey as it should be
     * @param options language, findings, rows and filter
     */
    public TwinPage(Journey journey, Journey twin, PictureOptions options) {
        // Nothing can be added here, so no room is kept for it.
        this.options = new PictureOptions(options.language(), options.findings(), options.hiddenRows(),
                options.filter(), false, options.theme());
        this.twins = TwinSheets.of(journey, twin, this.options, MapPage.LEAST_ROOM);
        this.now = twins.now();
        this.future = twins.future();
    }

    /** @return the page, as large as its content asks for */
    public ComparisonLayout layout() {
        double width = MapPage.width(now);
        Piece grid = grid(width);
        now.badges().explain(now.legend());
        Piece content = Piece.stack(Space.HUGE, List.of(title(width), grid, MapPage.legend(now, width)));
        Scene scene = options.theme().on(new Scene(width + 2 * Space.MARGIN, content.height() + 2 * Space.MARGIN,
                now.text("comparison", now.name(now.journey())), now.text("comparison.description",
                        now.name(now.journey()), now.name(future.journey())),
                options.language(), Palette.PAPER, content.at(Space.MARGIN, Space.MARGIN)));
        return new ComparisonLayout(now.journey(), future.journey(), scene, MapPage.emotions(scene));
    }

    private Piece title(double width) {
        Journey journey = now.journey();
        String kind = now.text("kindAndState", now.heading(journey.getKind()), now.text("comparison.states"));
        return now.group(journey, new TitleBlock(journey, kind, true, now.badges().of(journey), width)
                .name(now.name(journey))
                .fact(now.text("fact.futureTwin"), future.name(future.journey()))
                .fact(now.text("fact.stays"), count(Fate.KEPT))
                .fact(now.text("fact.changes"), count(Fate.CHANGED))
                .fact(now.text("fact.moves"), twins.fates().count(Fate.MOVED) == 0 ? "" : count(Fate.MOVED))
                .fact(now.text("fact.comes"), count(Fate.ADDED))
                .fact(now.text("fact.goes"), count(Fate.REMOVED))
                .piece());
    }

    private Piece grid(double width) {
        return twins.empty().map(sheet -> new EmptyMap(sheet).piece(width)).orElseGet(() ->
                new MapGrid(now, options.hiddenRows(), width).piece(TwinRows.heads(twins), TwinRows.body(twins)));
    }

    private String count(Fate fate) {
        return now.formats().number(twins.fates().count(fate));
    }
}
