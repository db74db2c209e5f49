/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.board;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fi.polku.model.edit.Labels;
import fi.polku.model.experience.Bucket;
import fi.polku.model.text.Texts;
import fi.polku.paper.office.OfficeTable;
import fi.polku.paper.office.OfficeTables;
import fi.polku.paper.office.Promise;
import fi.polku.paper.office.Written;

/**
 * What a workshop has written onto its board.
 *
 * @param name what the workshop is called; empty when nothing was written, as the others
 * @param participants who took part
 * @param date when; empty when nothing that is a day was written
 * @param slips slips with a text, in the sheet's order
 * @param actions what is going to be done
 * @param marks of which board of a model it was printed, and which slips stood on it then; empty for a blank one
 */
public record FilledBoard(String name, String participants, Optional<LocalDate> date, List<Slip> slips, List<Act> actions,
        Map<String, String> marks) {

    /** Under which a sheet has the id of its board; a slip's number follows for the id of the slip. */
    static final String MARK = "Polku board";

    private static final Texts TEXTS = new Texts(FilledBoard.class);

    /** A slip as it stands on the sheet; its number is empty where people added a row. */
    public record Slip(String number, Bucket bucket, String text, int votes) {
    }

    /** An action as it stands on the sheet, with the slip that it came from; all but its name may be empty. */
    public record Act(String name, String slip, Promise promise) {
    }

    /**
     * @param file the filled-in slides or workbook
     * @return what was written into it
     * @throws IOException when it can't be read
     */
    public static FilledBoard read(Path file) throws IOException {
        OfficeTables form = OfficeTables.read(file);
        List<Slip> slips = new ArrayList<>();
        List<Act> actions = new ArrayList<>();
        Map<String, String> about = Map.of("workshop", "", "date", "", "participants", "");
        for (OfficeTable table : form.tables()) {
            about = table.read(columns("workshop", "date", "participants")).findFirst().orElse(about);
            rows(table).filter(row -> !row.get("slip").isEmpty()).forEach(row -> bucket(row.get("list")).map(bucket ->
                    new Slip(row.getOrDefault("number", ""), bucket, row.get("slip"), votes(row))).filter(slip ->
                            !slips.contains(slip)).ifPresent(slips::add));
            for (String from : List.of("slip", "from")) {
                table.read(columns("action", from, "who", "when")).filter(row -> !row.get("action").isEmpty()).forEach(row ->
                        actions.add(new Act(row.get("action"), row.get(from), new Promise(row.get("who"), row.get("when")))));
            }
        }
        return new FilledBoard(about.get("workshop"), about.get("participants"), Written.day(about.get("date")),
                List.copyOf(slips), List.copyOf(actions), form.marks());
    }

    /** Sheets of earlier versions have no numbers. */
    private static Stream<Map<String, String>> rows(OfficeTable table) {
        List<Map<String, String>> numbered = table.read(columns("list", "slip", "votes.head", "number")).toList();
        return numbered.isEmpty() ? table.read(columns("list", "slip", "votes.head")) : numbered.stream();
    }

    private static int votes(Map<String, String> row) {
        return row.get("votes.head").matches("\\d{1,6}") ? Integer.parseInt(row.get("votes.head")) : 0;
    }

    /** @return whether neither a slip nor an action was written */
    public boolean isBlank() {
        return slips.isEmpty() && actions.isEmpty();
    }

    private static Optional<Bucket> bucket(String word) {
        return Bucket.VALUES.stream().filter(bucket -> Texts.LANGUAGES.stream().anyMatch(language ->
                OfficeTable.plain(Labels.in(language).literal(bucket)).equals(OfficeTable.plain(word)))).findFirst();
    }

    private static Map<String, List<String>> columns(String... names) {
        return Arrays.stream(names).collect(Collectors.toMap(name -> name, name -> Written.inEveryLanguage(TEXTS, name)));
    }
}
