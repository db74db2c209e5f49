/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import fi.polku.measure.EstimateText;
import fi.polku.measure.Wording;
import fi.polku.model.edit.Labels;
import fi.polku.model.experience.Element;
import fi.polku.survey.ImportPlan;
import fi.polku.survey.PlannedEmotion;
import fi.polku.survey.PlannedFigure;
import fi.polku.survey.mapping.Grouping;
import fi.polku.workbench.ScreenTexts;

/**
 * One thing that an import writes, in words.
 *
 * @param metric what was measured
 * @param place what the answers are about
 * @param time when they were given
 * @param figure the figure with its margin and number
 * @param happens what becomes of it in the model
 * @param note how it was made, and what to bear in mind
 */
record PlanLine(String metric, String place, String time, String figure, String happens, String note) {

    private static final ScreenTexts TEXTS = new ScreenTexts(PlanLine.class);
    private static final String NO_TIME = "–";

    static List<PlanLine> of(ImportPlan plan, Grouping grouping) {
        return Stream.concat(plan.figures().stream().map(figure -> of(figure, grouping)),
                plan.emotions().stream().map(PlanLine::of)).toList();
    }

    private static PlanLine of(PlannedFigure figure, Grouping grouping) {
        Locale language = ScreenTexts.language();
        Labels labels = Labels.in(language);
        List<String> note = new ArrayList<>();
        note.add(TEXTS.get("method", Wording.method(figure.estimate(), language)));
        figure.estimate().cautions().forEach(caution -> note.add(Wording.caution(caution, language)));
        if (figure.mayRepeat()) {
            note.add(TEXTS.get("mayRepeat"));
        }
        return new PlanLine(labels.name(figure.metric()), labels.name((Element) figure.place()),
                figure.start().map(day -> grouping.name(day, language)).orElse(NO_TIME), new EstimateText(language).of(figure.estimate()),
                TEXTS.get("status." + figure.status()), String.join(" ", note));
    }

    private static PlanLine of(PlannedEmotion emotion) {
        Labels labels = Labels.in(ScreenTexts.language());
        String who = emotion.persona() == null ? TEXTS.get("persona.main") : labels.name(emotion.persona());
        String status = emotion.isUnchanged() ? "UNCHANGED" : emotion.former().isEmpty() ? "NEW" : "REPLACED";
        return new PlanLine(TEXTS.get("felt", who), labels.name(emotion.touchpoint()), NO_TIME,
                TEXTS.get("people", emotion.answers().number()), TEXTS.get("status." + status), "");
    }
}
