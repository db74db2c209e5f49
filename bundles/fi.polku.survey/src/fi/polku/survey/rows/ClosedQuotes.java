/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.survey.rows;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/**
 * The text of a CSV file without its broken lines, each of which becomes an empty line: a quotation mark that is never
 * closed would make the rest of the file one cell, and a line without an end would fill the memory. Line numbers stay.
 *
 * <p>Looks ahead by one row. Linear: where a quotation mark isn't closed, there is no other to begin at for as far as it
 * was looked.
 */
final class ClosedQuotes extends Reader {

    /** Longest row, in characters. */
    static final int LONGEST = 1 << 18;

    /** Takes the number of each line that is left out. */
    interface Report {

        void broken(long line, Broken reason);
    }

    private static final int CHUNK = 1 << 16;

    private final Reader in;
    private final char delimiter;
    private final Report report;
    private char[] buffer = new char[LONGEST + 2 * CHUNK];
    /** What lies from here to {@link #checked} can be given out. */
    private int given;
    private int checked;
    private int filled;
    private boolean atEnd;
    private long line = 1;

    ClosedQuotes(Reader in, char delimiter, Report report) {
        this.in = in;
        this.delimiter = delimiter;
        this.report = report;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        while (given == checked) {
            if (!fill()) {
                return -1;
            }
            check();
        }
        int count = Math.min(length, checked - given);
        System.arraycopy(buffer, given, target, offset, count);
        given += count;
        return count;
    }

    /** Makes room and reads on; false when everything was given out. */
    private boolean fill() throws IOException {
        System.arraycopy(buffer, given, buffer, 0, filled - given);
        filled -= given;
        checked = 0;
        given = 0;
        while (!atEnd && filled < LONGEST + CHUNK) {
            int count = in.read(buffer, filled, buffer.length - filled);
            atEnd = count < 0;
            filled += Math.max(0, count);
        }
        return filled > 0;
    }

    /** Goes through as many whole rows as there are. */
    private void check() throws IOException {
        while (checked < filled) {
            int end = endOfRow();
            if (end > 0) {
                checked = end;
            } else if (end == UNFINISHED && !atEnd && filled - checked < LONGEST) {
                return;
            } else {
                leaveOut(end == UNFINISHED ? Broken.TOO_LONG : Broken.OPEN_QUOTE);
            }
        }
    }

    private static final int UNFINISHED = -1;
    private static final int WRONG_QUOTE = -2;

    /** Behind the row that begins at {@link #checked}, its line break included. */
    private int endOfRow() {
        long lines = line;
        int at = checked;
        boolean cellBegins = true;
        while (at < filled) {
            char c = buffer[at];
            if (cellBegins && c == '"') {
                int behind = behindQuotes(at + 1);
                if (behind < 0) {
                    return behind == UNFINISHED && filled - checked >= LONGEST || atEnd ? WRONG_QUOTE : behind;
                }
                lines += breaks(at, behind);
                at = behind;
                cellBegins = false;
            } else if (c == '\n' || c == '\r') {
                if (c == '\r' && at + 1 == filled && !atEnd) {
                    return UNFINISHED;
                }
                line = lines + 1;
                return at + (c == '\r' && at + 1 < filled && buffer[at + 1] == '\n' ? 2 : 1);
            } else {
                while (c != delimiter && c != '\n' && c != '\r' && ++at < filled) {
                    c = buffer[at];
                }
                cellBegins = c == delimiter;
                at += cellBegins ? 1 : 0;
            }
        }
        return atEnd ? filled : UNFINISHED;
    }

    /** Behind the closing quotation mark of a cell whose text begins here. */
    private int behindQuotes(int from) {
        int at = from;
        while (at < filled) {
            if (buffer[at] != '"') {
                at++;
            } else if (at + 1 == filled) {
                return atEnd ? filled : UNFINISHED;
            } else if (buffer[at + 1] == '"') {
                at += 2;
            } else {
                char next = buffer[at + 1];
                return next == delimiter || next == '\n' || next == '\r' ? at + 1 : WRONG_QUOTE;
            }
        }
        return UNFINISHED;
    }

    private long breaks(int from, int to) {
        long breaks = 0;
        for (int at = from; at < to; at++) {
            if (buffer[at] == '\n' || buffer[at] == '\r' && (at + 1 == filled || buffer[at + 1] != '\n')) {
                breaks++;
            }
        }
        return breaks;
    }

    /** Takes the line out that begins at {@link #checked}, up to its line break. */
    private void leaveOut(Broken reason) throws IOException {
        report.broken(line, reason);
        int at = checked;
        while (true) {
            while (at < filled && buffer[at] != '\n' && buffer[at] != '\r') {
                at++;
            }
            if (at < filled || atEnd) {
                break;
            }
            filled = checked;
            int count = in.read(buffer, filled, buffer.length - filled);
            atEnd = count < 0;
            filled += Math.max(0, count);
            at = checked;
        }
        System.arraycopy(buffer, at, buffer, checked, filled - at);
        filled -= at - checked;
    }

    @Override
    public void close() throws IOException {
        Arrays.fill(buffer, '\0');
        in.close();
    }
}
