/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.pptx.stage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import fi.polku.model.experience.Element;
import fi.polku.model.experience.Stage;
import fi.polku.model.experience.Touchpoint;
import fi.polku.picture.journey.part.FigurePieces;
import fi.polku.picture.journey.sheet.Sheet;
import fi.polku.picture.layout.Column;
import fi.polku.picture.text.Measure;

/** What the person who speaks about a stage may want to know, in full and as plain text. */
final class StageNotes {

    private final Sheet sheet;
    private final FigurePieces figures;

    StageNotes(Sheet sheet) {
        this.sheet = sheet;
        this.figures = new FigurePieces(sheet);
    }

    String of(Stage stage) {
        List<String> lines = new ArrayList<>(List.of(sheet.name(stage)));
        add(lines, "stageGoals", stage.getGoal());
        addText(lines, stage.getDescription());
        return String.join("\n", lines) + "\n\n";
    }

    String of(Column column) {
        Touchpoint touchpoint = column.touchpoint();
        List<String> lines = new ArrayList<>(List.of(column.number() + ". " + sheet.name(touchpoint)));
        addText(lines, touchpoint.getDescription());
        add(lines, "goals", touchpoint.getGoal());
        add(lines, "channels", name(touchpoint.getChannel()));
        add(lines, "owners", name(touchpoint.getOwner()));
        add(lines, "emotions", names(touchpoint.getObservedEmotions()));
        add(lines, "metrics", String.join("; ", figures.inWords(touchpoint)));
        add(lines, "painPoints", names(touchpoint.getPainPoints()));
        add(lines, "opportunities", names(touchpoint.getOpportunities()));
        return String.join("\n", lines);
    }

    private String name(Element element) {
        return element == null ? "" : sheet.name(element);
    }

    private String names(Collection<? extends Element> elements) {
        return elements.stream().map(sheet::name).collect(Collectors.joining("; "));
    }

    private void add(List<String> lines, String row, String value) {
        String text = Measure.oneLine(value);
        if (!text.isEmpty()) {
            lines.add(StageSlides.text(sheet.language(), "fact", Sheet.rowName(row, sheet.language()), text));
        }
    }

    private static void addText(List<String> lines, String text) {
        String line = Measure.oneLine(text);
        if (!line.isEmpty()) {
            lines.add(line);
        }
    }
}
