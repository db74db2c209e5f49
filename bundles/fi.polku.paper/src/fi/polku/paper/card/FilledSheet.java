/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.card;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import fi.polku.model.experience.DevelopmentTarget;
import fi.polku.model.text.Texts;
import fi.polku.paper.office.OfficeTable;
import fi.polku.paper.office.OfficeTables;
import fi.polku.paper.office.Promise;
import fi.polku.paper.office.Unclear;
import fi.polku.paper.office.Written;

/**
 * What a team has written into its answer sheet.
 *
 * @param team who talked; empty when nothing was written
 * @param date when; empty when nothing that is a day was written
 * @param answers answers with their questions, in the sheet's order
 * @param commitments what the team commits to, two at most as the sheet has it, more when people added lines
 * @param unclear what was written and can't be taken as it was meant, in any model
 */
public record FilledSheet(String team, Optional<LocalDate> date, List<Answered> answers, List<Commitment> commitments,
        List<Unclear> unclear) {

    private static final Texts TEXTS = new Texts(FilledSheet.class);

    /** An answer as it stands on the sheet. */
    public record Answered(String question, String answer) {
    }

    /** A development target as it stands on the sheet; who and when may be empty. */
    public record Commitment(String target, Promise promise) {

        boolean isCalledAs(DevelopmentTarget known) {
            return OfficeTable.plain(known.getName()).equals(OfficeTable.plain(target));
        }
    }

    /**
     * @param file the filled-in slides or workbook
     * @return what was written into it
     * @throws IOException when it can't be read
     */
    public static FilledSheet read(Path file) throws IOException {
        List<Answered> answers = new ArrayList<>();
        List<Commitment> commitments = new ArrayList<>();
        List<Unclear> unclear = new ArrayList<>();
        String team = "";
        Optional<LocalDate> date = Optional.empty();
        for (OfficeTable table : OfficeTables.read(file).tables()) {
            table.read(columns("question", "answer")).filter(row -> !row.get("answer").isEmpty())
                    .forEach(row -> answers.add(new Answered(row.get("question"), row.get("answer"))));
            table.read(columns("target", "who", "when")).forEach(row -> {
                Promise promise = new Promise(row.get("who"), row.get("when"));
                if (row.get("target").isEmpty()) {
                    promise.alone().forEach(unclear::add);
                } else {
                    commitments.add(new Commitment(row.get("target"), promise));
                }
            });
            for (Map<String, String> row : table.read(columns("team", "date")).toList()) {
                team = team.isEmpty() ? row.get("team") : team;
                date = date.or(() -> Written.day(row.get("date")));
                Written.unclearDay(row.get("date")).ifPresent(unclear::add);
            }
        }
        return new FilledSheet(team, date, List.copyOf(answers), List.copyOf(commitments), List.copyOf(unclear));
    }

    /** @return whether neither an answer nor a target was written */
    public boolean isBlank() {
        return answers.isEmpty() && commitments.isEmpty();
    }

    private static Map<String, List<String>> columns(String... names) {
        return Arrays.stream(names).collect(Collectors.toMap(name -> name,
                name -> Written.inEveryLanguage(TEXTS, "head." + name)));
    }
}
