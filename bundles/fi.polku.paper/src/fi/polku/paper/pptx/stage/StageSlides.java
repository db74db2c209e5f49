/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.pptx.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import fi.polku.measure.CurvePoint;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.Stage;
import fi.polku.model.experience.Touchpoint;
import fi.polku.model.text.Texts;
import fi.polku.paper.pptx.Slides;
import fi.polku.picture.PictureOptions;
import fi.polku.picture.journey.sheet.Sheet;
import fi.polku.picture.layout.Column;

/** The stages of a journey as slides, one for each stage, or several for a stage with many touchpoints. */
public final class StageSlides {

    private static final int MOST_COLUMNS = 4;

    private final Journey journey;
    private final PictureOptions options;
    private final Sheet sheet;

    /**
     * @param journey any journey
     * @param options language, theme, and which touchpoints are shown
     */
    public StageSlides(Journey journey, PictureOptions options) {
        this.journey = journey;
        this.options = options;
        this.sheet = new Sheet(journey, options, 0);
    }

    /** Adds them to a slide show. */
    public void addTo(Slides slides) {
        StageNotes notes = new StageNotes(sheet);
        Map<Touchpoint, CurvePoint> values = sheet.emotions().byTouchpoint();
        int number = 0;
        for (Stage stage : journey.getStages()) {
            number++;
            List<Column> all = sheet.columns().all().stream().filter(column -> column.stage() == stage).toList();
            if (!all.isEmpty()) {
                String place = text(options.language(), "place", number, journey.getStages().size(),
                        sheet.heading(stage.getPhase()));
                for (List<Column> page : pages(all.stream().filter(column -> column.touchpoint() != null).toList())) {
                    slides.add(options.theme().on(new StagePage(sheet, values, stage, place, page).scene()),
                            page.stream().map(notes::of).collect(Collectors.joining("\n\n", notes.of(stage), "")));
                }
            }
        }
    }

    /** Pages that are about equally full; one for a stage without touchpoints. */
    private static List<List<Column>> pages(List<Column> columns) {
        int pages = Math.max(1, (columns.size() + MOST_COLUMNS - 1) / MOST_COLUMNS);
        List<List<Column>> all = new ArrayList<>();
        for (int i = 0; i < pages; i++) {
            all.add(columns.subList(i * columns.size() / pages, (i + 1) * columns.size() / pages));
        }
        return all;
    }

    static String text(Locale language, String key, Object... arguments) {
        return new Texts(StageSlides.class).get(language, key, arguments);
    }
}
