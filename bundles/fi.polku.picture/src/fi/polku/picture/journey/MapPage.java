/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import fi.polku.measure.Touchpoints;
import fi.polku.model.experience.Journey;
import fi.polku.picture.JourneyLayout;
import fi.polku.picture.PictureOptions;
import fi.polku.picture.journey.row.MapRows;
import fi.polku.picture.journey.sheet.MapColumns;
import fi.polku.picture.journey.sheet.Sheet;
import fi.polku.picture.layout.EmotionScale;
import fi.polku.picture.layout.Piece;
import fi.polku.picture.layout.RowBand;
import fi.polku.picture.scene.Mark;
import fi.polku.picture.scene.Path;
import fi.polku.picture.scene.Point;
import fi.polku.picture.scene.Scene;
import fi.polku.picture.scene.Subject;
import fi.polku.picture.theme.Palette;
import fi.polku.picture.theme.Pens;
import fi.polku.picture.theme.Space;

/** The whole page of a journey map: title block, grid and legend below one another. */
public final class MapPage {

    /** Room for columns on the smallest page, which is A4 across. */
    static final double LEAST_ROOM = 842 - 2 * Space.MARGIN - Sheet.LABEL_WIDTH;

    private final Sheet sheet;
    private final PictureOptions options;

    /**
     * @param journey what is shown
     * @param options language, findings, rows, filter and whether the map is for editing
     */
    public MapPage(Journey journey, PictureOptions options) {
        this.options = options;
        this.sheet = new Sheet(journey, options, LEAST_ROOM);
    }

    /** @return the page, as large as its content asks for, and where its columns and rows are */
    public JourneyLayout layout() {
        double left = Space.MARGIN + Sheet.LABEL_WIDTH;
        MapColumns columns = sheet.columns();
        Scene scene = scene();
        return new JourneyLayout(sheet.journey(), scene, columns.all().stream().map(it -> it.moved(left)).toList(),
                columns.phases().stream().map(span -> span.moved(left)).toList(),
                columns.stages().stream().map(span -> span.moved(left)).toList(),
                columns.moments().stream().map(span -> span.moved(left)).toList(), RowBand.in(scene), emotions(scene));
    }

    static Optional<EmotionScale> emotions(Scene scene) {
        return scene.groups().filter(group -> group.subject() != null && group.subject().part().equals(Subject.CURVE))
                .map(group -> new EmotionScale(group.bounds().y(), group.bounds().bottom())).findFirst();
    }

    private Scene scene() {
        double width = width(sheet);
        Piece title = new Header(sheet).piece(width);
        Piece grid = sheet.columns().all().isEmpty() ? new EmptyMap(sheet).piece(width)
                : new MapGrid(sheet, options.hiddenRows(), width).piece(MapRows.HEADS, MapRows.BODY);
        sheet.badges().explain(sheet.legend());
        Piece content = Piece.stack(Space.HUGE, List.of(title, grid, legend(sheet, width)));
        return options.theme().on(new Scene(width + 2 * Space.MARGIN, content.height() + 2 * Space.MARGIN,
                sheet.name(sheet.journey()), description(), options.language(), Palette.PAPER,
                content.at(Space.MARGIN, Space.MARGIN)));
    }

    static double width(Sheet sheet) {
        return Sheet.LABEL_WIDTH + Math.max(LEAST_ROOM, sheet.columns().width());
    }

    private String description() {
        Journey journey = sheet.journey();
        return sheet.text("description", sheet.heading(journey.getKind()), sheet.literal(journey.getState()),
                sheet.formats().number(journey.getStages().size()),
                sheet.formats().number(Touchpoints.of(journey).size()));
    }

    /** @return what the signs mean, below a line */
    static Piece legend(Sheet sheet, double width) {
        Piece legend = sheet.legend().piece(width);
        if (legend.isEmpty()) {
            return legend;
        }
        List<Mark> marks = new ArrayList<>();
        marks.add(Path.line(Pens.RULE, new Point(0, 0), new Point(width, 0)));
        marks.addAll(legend.at(0, Space.LARGE));
        return new Piece(width, legend.height() + Space.LARGE, marks);
    }
}
