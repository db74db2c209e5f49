/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.journey;

import java.util.ArrayList;
import java.util.List;

import fi.polku.model.experience.Journey;
import fi.polku.picture.PictureOptions;
import fi.polku.picture.journey.matrix.MatrixSheets;
import fi.polku.picture.journey.matrix.MatrixTable;
import fi.polku.picture.journey.sheet.Sheet;
import fi.polku.picture.layout.Piece;
import fi.polku.picture.scene.Mark;
import fi.polku.picture.scene.Scene;
import fi.polku.picture.theme.Palette;
import fi.polku.picture.theme.Space;

/** The whole page of a matrix: title, table and legend below one another. */
public final class MatrixPage {

    private final Sheet sheet;
    private final PictureOptions options;

    /**
     * @param journey what is shown
     * @param options language, findings, hidden columns and filter
     */
    public MatrixPage(Journey journey, PictureOptions options) {
        this.sheet = new Sheet(journey, options, 0);
        this.options = options;
    }

    /** @return the page in one piece, as large as its content asks for */
    public Scene scene() {
        return scene(false);
    }

    /** @return its sheets, each as a page of its own */
    public List<Scene> sheets() {
        return MatrixSheets.of(scene(true));
    }

    private Scene scene(boolean cut) {
        MatrixTable table = new MatrixTable(sheet, options.hiddenRows());
        double width = Math.max(Sheet.LABEL_WIDTH + MapPage.LEAST_ROOM, table.width());
        Piece title = new Header(sheet).piece(width);
        double top = Space.MARGIN + title.height() + Space.HUGE;
        MatrixSheets sheets = new MatrixSheets(sheet, table, width + 2 * Space.MARGIN, cut);
        boolean empty = sheet.columns().all().isEmpty();
        Piece advice = empty ? new EmptyMap(sheet).piece(width) : Piece.EMPTY;
        sheet.badges().explain(sheet.legend());
        Piece legend = MapPage.legend(sheet, width);
        Piece lines = empty ? advice : sheets.piece(top, legend.height());
        double end = top + lines.height();
        double below = legend.isEmpty() ? end : empty ? end + Space.HUGE : sheets.below(legend.height());
        List<Mark> marks = new ArrayList<>(title.at(Space.MARGIN, Space.MARGIN));
        marks.addAll(lines.at(Space.MARGIN, top));
        marks.addAll(legend.at(Space.MARGIN, below));
        String name = sheet.name(sheet.journey());
        return options.theme().on(new Scene(width + 2 * Space.MARGIN, below + legend.height() + Space.MARGIN,
                sheet.text("matrix", name), sheet.text("matrix.description", name), options.language(), Palette.PAPER,
                marks));
    }
}
