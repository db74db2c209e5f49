/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import fi.polku.measure.Answers;
import fi.polku.measure.EstimateText;
import fi.polku.measure.Wording;
import fi.polku.model.edit.Labels;
import fi.polku.model.experience.Element;
import fi.polku.survey.ImportPlan;
import fi.polku.survey.PlannedEmotion;
import fi.polku.survey.PlannedFigure;
import fi.polku.survey.Reject;
import fi.polku.survey.mapping.Grouping;

/** Says for people what an import makes of a model: figures with their n and margin, and rows that were left out. */
final class ImportReport {

    private static final int SHOWN = 5;

    private final Polku polku;
    private final Labels labels;

    ImportReport(Polku polku) {
        this.polku = polku;
        labels = Labels.in(polku.language());
    }

    void write(ImportPlan plan, Grouping grouping) {
        polku.out().println(polku.text("measure.rows", plan.rows(), plan.rejects().rows(), plan.rejects().answers()));
        List<Reject> rejects = plan.rejects().kept();
        rejects.stream().limit(SHOWN).forEach(reject -> polku.err().println("  " + reject.file() + ":" + reject.line() + ": "
                + reject.message(polku.language())));
        plan.figures().forEach(figure -> write(figure, grouping));
        plan.emotions().forEach(this::write);
    }

    private void write(PlannedFigure figure, Grouping grouping) {
        Locale language = polku.language();
        polku.out().println(polku.text("measure.figure", labels.name((Element) figure.place()),
                labels.name(figure.metric()), figure.start().map(day -> grouping.name(day, language)).orElse(""),
                new EstimateText(language).of(figure.estimate()), polku.text("measure.status." + figure.status())));
        polku.out().println("      " + Wording.method(figure.estimate(), language));
        figure.estimate().cautions().forEach(caution -> polku.out().println("      " + Wording.caution(caution, language)));
        if (figure.mayRepeat()) {
            polku.out().println("      " + polku.text("measure.mayRepeat"));
        }
    }

    private void write(PlannedEmotion emotion) {
        Answers answers = emotion.answers();
        polku.out().println(polku.text("measure.emotion", labels.name(emotion.touchpoint()), answers.number(),
                polku.text("measure.status." + (emotion.isUnchanged() ? "UNCHANGED"
                        : emotion.former().isEmpty() ? "NEW" : "REPLACED"))));
    }

    void end(ImportPlan plan, Path file, boolean dryRun) {
        polku.out().println();
        if (plan.isNothing()) {
            polku.out().println(polku.text(plan.figures().isEmpty() && plan.emotions().isEmpty() ? "measure.none"
                    : "measure.unchanged"));
        } else if (!dryRun) {
            polku.out().println(polku.text("measure.written", file));
        }
        if (dryRun) {
            polku.out().println(polku.text("fix.dryRun"));
        }
    }
}
