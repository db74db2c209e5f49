/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.cli;

import java.util.List;
import java.util.Locale;

import fi.polku.rules.ElementPath;
import fi.polku.rules.fix.Proposal;

/** Says for people what was mended: the changed lines of the file, then finding by finding. Coloured on a terminal only. */
final class RepairReport {

    private static final String CHOICE = "      --choice ";

    private final Polku polku;

    RepairReport(Polku polku) {
        this.polku = polku;
    }

    void write(Repairs repairs, List<String> difference, boolean dryRun) {
        if (polku.ansi().enabled()) {
            ColouredDifference.of(difference).forEach(line -> polku.out().println(polku.ansi().string(line)));
        } else {
            difference.forEach(polku.out()::println);
        }
        if (!difference.isEmpty()) {
            polku.out().println();
        }
        repairs.each().forEach(this::write);
        if (!repairs.each().isEmpty()) {
            polku.out().println();
        }
        polku.out().println(polku.text("fix.sum", repairs.count(Repair.Outcome.MENDED) + repairs.count(Repair.Outcome.GONE),
                repairs.count(Repair.Outcome.UNDECIDED), repairs.count(Repair.Outcome.OPEN), repairs.suppressed()));
        if (dryRun) {
            polku.out().println(polku.text("fix.dryRun"));
        }
    }

    private void write(Repair repair) {
        Locale language = polku.language();
        print("  ", "bold", ElementPath.of(repair.finding().element(), language), "");
        String word = polku.text("fix." + repair.outcome());
        switch (repair.outcome()) {
            case MENDED -> print("    ", "green", word, "  " + repair.proposals().get(0).title(language));
            case GONE -> print("    ", "green", word, "");
            case OPEN -> print("    ", "yellow", word, "  " + repair.finding().message(language));
            case UNDECIDED -> {
                print("    ", "yellow", word, "  " + repair.finding().message(language));
                choices(repair.proposals(), language);
            }
        }
    }

    private void choices(List<Proposal> proposals, Locale language) {
        int widest = proposals.stream().mapToInt(proposal -> proposal.name().length()).max().orElse(0);
        int room = Terminal.width() - CHOICE.length() - widest - 2;
        boolean isWide = proposals.stream().anyMatch(proposal -> proposal.title(language).length() > room);
        for (Proposal proposal : proposals) {
            String gap = isWide ? System.lineSeparator() + " ".repeat(8) : " ".repeat(widest - proposal.name().length() + 2);
            polku.out().println(CHOICE + proposal.name() + gap + proposal.title(language));
        }
    }

    private void print(String indent, String style, String word, String rest) {
        polku.out().println(indent + polku.ansi().string("@|" + style + " " + TextReport.literal(word) + "|@") + rest);
    }
}
