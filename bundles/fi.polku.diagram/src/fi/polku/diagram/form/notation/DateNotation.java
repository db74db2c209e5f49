/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.form.notation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Days: 14.3.2026 in Finnish, 2026-03-14 in English; both are understood in both. */
public final class DateNotation implements Notation {

    private static final DateTimeFormatter FINNISH = DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT)
            .withResolverStyle(java.time.format.ResolverStyle.STRICT);
    private static final DateTimeFormatter ISO = DateTimeFormatter.ISO_LOCAL_DATE;

    private final Locale language;

    /** @param language decides how days are written */
    public DateNotation(Locale language) {
        this.language = language;
    }

    @Override
    public String write(Object value) {
        return value == null ? "" : (language.getLanguage().equals("fi") ? FINNISH : ISO).format((LocalDate) value);
    }

    @Override
    public Object read(String text) throws UnreadableException {
        String day = text.replaceAll("\\s", "");
        if (day.isEmpty()) {
            return null;
        }
        for (DateTimeFormatter format : List.of(ISO, FINNISH)) {
            try {
                return LocalDate.parse(day, format);
            } catch (DateTimeException otherwise) {
                continue;
            }
        }
        throw new UnreadableException(language, "date", text.strip(), write(LocalDate.of(2026, 3, 14)));
    }
}
