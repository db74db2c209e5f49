/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

import fi.polku.model.text.Numbers;

/** Figures for people: a bar for each share. */
final class TextStats implements StatsFormat.Report {

    private static final int BAR = 20;

    @Override
    public void write(List<ModelStats> models, Polku polku) {
        for (ModelStats model : models) {
            polku.out().println(model.file());
            polku.out().println("  " + polku.text("stats.model", model.journeys().size(), model.blueprints()));
            for (JourneyStats journey : model.journeys()) {
                write(journey, polku);
            }
            model.indexes().forEach(index -> write(index, polku));
            polku.out().println();
        }
    }

    private static void write(JourneyStats journey, Polku polku) {
        PrintWriter out = polku.out();
        out.println();
        out.println("  " + journey.name());
        out.println("    " + polku.text("stats.size", journey.stages(), journey.touchpoints()));
        share("stats.owned", journey.owned(), journey, polku);
        share("stats.measured", journey.measured(), journey, polku);
        share("stats.planned", journey.planned(), journey, polku);
        share("stats.aimed", journey.aimed(), journey, polku);
        if (journey.end().isPresent()) {
            out.println("    " + polku.text("stats.curve", signed(journey.peak(), polku), signed(journey.trough(), polku),
                    signed(journey.end(), polku)));
        }
        for (GapStats gap : journey.gaps()) {
            out.println("    " + polku.text("stats.gap", gap.touchpoint(), gap.expectation(),
                    signed(OptionalDouble.of(gap.size()), polku)));
        }
    }

    private static void write(IndexStats index, Polku polku) {
        polku.out().println();
        polku.out().println("  " + polku.text("stats.index", index.name(), score(index.value(), polku)));
        for (IndexStats.Part part : index.parts()) {
            polku.out().println("    " + polku.text("stats.part", part.name(), score(part.score(), polku),
                    new Numbers(polku.language()).percent(part.share())));
        }
    }

    private static String score(OptionalDouble value, Polku polku) {
        return value.isPresent() ? String.valueOf(Math.round(value.getAsDouble())) : polku.text("stats.unmeasured");
    }

    private static void share(String key, int part, JourneyStats journey, Polku polku) {
        int whole = Math.max(1, journey.touchpoints());
        int steps = part * BAR / whole;
        Numbers numbers = new Numbers(polku.language());
        polku.out().println(String.format(Locale.ROOT, "    %-26s %s%s %5s  (%s/%s)", polku.text(key),
                "█".repeat(steps), "░".repeat(BAR - steps), numbers.percent(part * 100 / whole / 100.0), numbers.number(part),
                numbers.number(journey.touchpoints())));
    }

    private static String signed(OptionalDouble value, Polku polku) {
        return new Numbers(polku.language()).signed(value.getAsDouble());
    }
}
