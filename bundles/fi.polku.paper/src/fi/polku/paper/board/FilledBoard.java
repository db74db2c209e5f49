/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.board;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import fi.polku.model.experience.Bucket;
import fi.polku.paper.office.OfficeTable;
import fi.polku.paper.office.OfficeTables;
import fi.polku.paper.office.Promise;
import fi.polku.paper.office.Unclear;

/**
 * What a workshop has written onto its board.
 *
 * @param name what the workshop is called; empty when nothing was written, as the others
 * @param participants who took part
 * @param date when; empty when nothing that is a day was written
 * @param slips slips with a text, in the sheet's order
 * @param actions what is going to be done
 * @param marks of which board of a model it was printed, and which slips stood on it then; empty for a blank one
 * @param unclear what was written and can't be taken as it was meant
 */
public record FilledBoard(String name, String participants, Optional<LocalDate> date, List<Slip> slips, List<Act> actions,
        Map<String, String> marks, List<Unclear> unclear) {

    /** Under which a sheet has the id of its board; a slip's number follows for the id of the slip. */
    static final String MARK = "Polku board";

    /**
     * A slip as it stands on the sheet; its number is empty where people added a row, its votes are where they can't be
     * read.
     */
    public record Slip(String number, Bucket bucket, String text, OptionalInt votes) {

        boolean isAlike(Slip other) {
            return bucket == other.bucket && OfficeTable.plain(text).equals(OfficeTable.plain(other.text));
        }
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
        return new BoardReading(OfficeTables.read(file)).board();
    }

    /** @return the first of the slips that is called so, or that has this number */
    static Optional<Slip> called(String name, List<Slip> slips) {
        return slips.stream().filter(slip -> OfficeTable.plain(slip.text()).equals(OfficeTable.plain(name))).findFirst()
                .or(() -> slips.stream().filter(slip -> slip.number().equals(name)).findFirst());
    }

    /** @return whether neither a slip nor an action was written */
    public boolean isBlank() {
        return slips.isEmpty() && actions.isEmpty();
    }
}
