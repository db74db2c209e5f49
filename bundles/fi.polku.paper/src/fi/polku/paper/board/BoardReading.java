/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.board;

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
import fi.polku.paper.office.Unclear;
import fi.polku.paper.office.Unclear.Reason;
import fi.polku.paper.office.Written;

/** Reads the tables of a filled-in board, and keeps what people wrote that it can't make out. */
final class BoardReading {

    private static final String VOTES = "votes.head";
    private static final Texts TEXTS = new Texts(BoardReading.class);

    private final OfficeTables form;
    private final List<FilledBoard.Slip> slips = new ArrayList<>();
    private final List<FilledBoard.Act> actions = new ArrayList<>();
    private final List<Unclear> unclear = new ArrayList<>();
    private Map<String, String> about = Map.of("workshop", "", "date", "", "participants", "");

    BoardReading(OfficeTables form) {
        this.form = form;
    }

    FilledBoard board() {
        for (OfficeTable table : form.tables()) {
            about = table.read(columns("workshop", "date", "participants")).findFirst().orElse(about);
            readSlips(table);
            readActions(table, "slip");
            readActions(table, "from");
        }
        Written.unclearDay(about.get("date")).ifPresent(unclear::add);
        actions.stream().filter(act -> !act.slip().isEmpty() && FilledBoard.called(act.slip(), slips).isEmpty())
                .forEach(act -> unclear.add(new Unclear(Reason.SLIP, act.slip(), act.name())));
        return new FilledBoard(about.get("workshop"), about.get("participants"), Written.day(about.get("date")),
                List.copyOf(slips), List.copyOf(actions), form.marks(), List.copyOf(unclear));
    }

    /** Where people added a row and named no list, it is the list of the row above. */
    private void readSlips(OfficeTable table) {
        Optional<Bucket> list = Optional.empty();
        for (Map<String, String> row : rows(table).toList()) {
            Optional<Bucket> named = bucket(row.get("list"));
            list = named.isPresent() ? named : list;
            String text = row.get("slip");
            if (text.isEmpty()) {
                noticeVotesAlone(row);
            } else if (list.isEmpty()) {
                unclear.add(new Unclear(Reason.NO_LIST, text, ""));
            } else {
                if (named.isEmpty() && !row.get("list").isEmpty()) {
                    unclear.add(new Unclear(Reason.LIST, row.get("list"), text));
                }
                read(row, list.get());
            }
        }
    }

    private void read(Map<String, String> row, Bucket list) {
        FilledBoard.Slip slip = new FilledBoard.Slip(row.getOrDefault("number", ""), list, row.get("slip"),
                Votes.read(row.get(VOTES)));
        if (slip.votes().isEmpty()) {
            unclear.add(new Unclear(Reason.VOTES, row.get(VOTES), slip.text()));
        }
        boolean isForAnotherAction = slip.number().isEmpty() && row.get(VOTES).isEmpty()
                && slips.stream().anyMatch(slip::isAlike);
        if (!slips.contains(slip) && !isForAnotherAction) {
            slips.add(slip);
        }
    }

    /** The votes of a slip that was taken off may stay behind. */
    private void noticeVotesAlone(Map<String, String> row) {
        boolean wasPrinted = form.marks().containsKey(FilledBoard.MARK + " " + row.getOrDefault("number", ""));
        if (!row.get(VOTES).isEmpty() && !wasPrinted) {
            unclear.add(new Unclear(Reason.ALONE, row.get(VOTES), ""));
        }
    }

    /** @param from the column of the slip that an action comes from */
    private void readActions(OfficeTable table, String from) {
        table.read(columns("action", from, "who", "when")).forEach(row -> {
            Promise promise = new Promise(row.get("who"), row.get("when"));
            if (row.get("action").isEmpty()) {
                promise.alone().forEach(unclear::add);
            } else {
                actions.add(new FilledBoard.Act(row.get("action"), row.get(from), promise));
            }
        });
    }

    /** Sheets of earlier versions have no numbers. */
    private static Stream<Map<String, String>> rows(OfficeTable table) {
        List<Map<String, String>> numbered = table.read(columns("list", "slip", VOTES, "number")).toList();
        return numbered.isEmpty() ? table.read(columns("list", "slip", VOTES)) : numbered.stream();
    }

    private static Optional<Bucket> bucket(String word) {
        return Bucket.VALUES.stream().filter(bucket -> Texts.LANGUAGES.stream().anyMatch(language ->
                OfficeTable.plain(Labels.in(language).literal(bucket)).equals(OfficeTable.plain(word)))).findFirst();
    }

    private static Map<String, List<String>> columns(String... names) {
        return Arrays.stream(names).collect(Collectors.toMap(name -> name, name -> Written.inEveryLanguage(TEXTS, name)));
    }
}
