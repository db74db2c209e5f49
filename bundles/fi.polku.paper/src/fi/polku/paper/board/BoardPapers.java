/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.board;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import fi.polku.model.edit.Labels;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.WorkshopBoard;
import fi.polku.paper.Edition;
import fi.polku.paper.pdf.PdfWriter;
import fi.polku.paper.pptx.Slides;
import fi.polku.picture.export.FileNames;
import fi.polku.picture.export.ModelDay;
import fi.polku.picture.export.WholeFile;
import fi.polku.picture.scene.Scene;
import fi.polku.picture.theme.Theme;

/** The papers of start, continue and stop boards: for the wall, to be filled in, and to follow up what was agreed on. */
public final class BoardPapers {

    private BoardPapers() {
    }

    /** @return the papers of an empty board by their files' names */
    public static Map<String, WholeFile.Content> blank(Locale language, Theme theme) {
        Map<String, WholeFile.Content> papers = new LinkedHashMap<>();
        add(papers, NewBoard.in(language), new Edition(language, LocalDate.EPOCH, theme), new FileNames());
        return papers;
    }

    /** @return the papers of a model's boards, or of an empty one, and the follow-up sheet where it has actions, by name */
    public static Map<String, WholeFile.Content> of(ExperienceModel model, Locale language, Theme theme) {
        Map<String, WholeFile.Content> papers = new LinkedHashMap<>();
        Edition edition = new Edition(language, ModelDay.of(model), theme);
        FileNames names = new FileNames();
        List<WorkshopBoard> boards = model.getBoards().isEmpty() ? List.of(NewBoard.in(language)) : model.getBoards();
        boards.forEach(board -> add(papers, board, edition, names));
        if (!model.getDevelopmentActions().isEmpty()) {
            List<Scene> followUp = FollowUpSheet.of(model, language).stream().map(theme::on).toList();
            String title = FollowUpSheet.title(language);
            String name = names.unique(title);
            papers.put(name + ".pdf", out -> PdfWriter.write(title, language, FollowUpSheet.A4, followUp, out));
            papers.put(name + ".pptx", out -> Slides.write(title, edition, followUp, out));
        }
        return papers;
    }

    private static void add(Map<String, WholeFile.Content> papers, WorkshopBoard board, Edition edition, FileNames names) {
        Locale language = edition.language();
        String title = Labels.in(language).name(board);
        String name = names.unique(title);
        BoardForms forms = new BoardForms(board, edition);
        papers.put(name + ".pdf", out -> PdfWriter.write(title, language,
                BoardSheet.of(board, language).stream().map(edition.theme()::on).toList(), out));
        papers.put(name + ".pptx", forms::writeSlides);
        papers.put(name + ".xlsx", forms::writeWorkbook);
    }
}
