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
final class TextStats implements Report<List<ModelStats>> {

    private static final int BAR = 20;

    @Override
    public void write(List<ModelStats> models, PrintWriter out, Polku polku) {
        for (ModelStats model : models) {
            out.println(model.file());
            out.println("  " + polku.text("stats.model", model.journeys().size(), model.blueprints()));
            for (JourneyStats journey : model.journeys()) {
                write(journey, out, polku);
            }
            model.indexes().forEach(index -> write(index, out, polku));
            out.println();
        }
    }

    private static void write(JourneyStats journey, PrintWriter out, Polku polku) {
        out.println();
        out.println("  " + journey.name());
        out.println("    " + polku.text("stats.size", journey.stages(), journey.touchpoints()));
        share("stats.owned", journey.owned(), journey, out, polku);
        share("stats.measured", journey.measured(), journey, out, polku);
        share("stats.planned", journey.planned(), journey, out, polku);
        share("stats.aimed", journey.aimed(), journey, out, polku);
        if (journey.end().isPresent()) {
            out.println("    " + polku.text("stats.curve", signed(journey.peak(), polku), signed(journey.trough(), polku),
                    signed(journey.end(), polku)));
        }
        for (GapStats gap : journey.gaps()) {
            out.println("    " + polku.text("stats.gap", gap.touchpoint(), gap.expectation(),
                    signed(OptionalDouble.of(gap.size()), polku)));
        }
    }

    private static void write(IndexStats index, PrintWriter out, Polku polku) {
        out.println();
        out.println("  " + polku.text("stats.index", index.name(), score(index.value(), polku)));
        for (IndexStats.Part part : index.parts()) {
            out.println("    " + polku.text("stats.part", part.name(), score(part.score(), polku),
                    new Numbers(polku.language()).percent(part.share())));
        }
    }

    private static String score(OptionalDouble value, Polku polku) {
        return value.isPresent() ? String.valueOf(Math.round(value.getAsDouble())) : polku.text("stats.unmeasured");
    }

    private static void share(String key, int part, JourneyStats journey, PrintWriter out, Polku polku) {
        int whole = Math.max(1, journey.touchpoints());
        int steps = part * BAR / whole;
        Numbers numbers = new Numbers(polku.language());
        out.println(String.format(Locale.ROOT, "    %-26s %s%s %5s  (%s/%s)", polku.text(key),
                "█".repeat(steps), "░".repeat(BAR - steps), numbers.percent(part * 100 / whole / 100.0),
                numbers.number(part), numbers.number(journey.touchpoints())));
    }

    private static String signed(OptionalDouble value, Polku polku) {
        return new Numbers(polku.language()).signed(value.getAsDouble());
    }
}
