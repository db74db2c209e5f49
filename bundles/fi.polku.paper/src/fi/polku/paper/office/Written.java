/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.office;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Party;
import fi.polku.model.text.Texts;

/** What people write into sheets, as a model knows it. */
public final class Written {

    /** With slashes nobody knows which is the month. */
    private static final List<DateTimeFormatter> DAYS = Stream.of("uuuu-M-d", "d.M.uuuu", "d MMM uuuu", "d MMMM uuuu",
            "MMM d, uuuu", "MMMM d, uuuu").map(pattern -> new DateTimeFormatterBuilder().parseCaseInsensitive()
                    .appendPattern(pattern).toFormatter(Locale.ENGLISH)).toList();

    private Written() {
    }

    /** @return the day: 2027-03-31, 31.3.2027, 31 Mar 2027 or March 31, 2027; empty when the text is none */
    public static Optional<LocalDate> day(String text) {
        for (DateTimeFormatter format : DAYS) {
            try {
                return Optional.of(LocalDate.parse(text.strip(), format));
            } catch (DateTimeException notSo) {
                continue;
            }
        }
        return Optional.empty();
    }

    /** @return the text as what isn't clear when it should be a day and is none; empty for a day or for nothing */
    public static Optional<Unclear> unclearDay(String text) {
        return text.isEmpty() || day(text).isPresent() ? Optional.empty()
                : Optional.of(new Unclear(Unclear.Reason.DAY, text, ""));
    }

    /** @return the party of the model that is called so, whatever the case; empty when none is */
    public static Optional<Party> party(ExperienceModel model, String name) {
        String wanted = OfficeTable.plain(name);
        for (Iterator<?> contents = model.eAllContents(); !wanted.isEmpty() && contents.hasNext();) {
            if (contents.next() instanceof Party party && OfficeTable.plain(party.getName()).equals(wanted)) {
                return Optional.of(party);
            }
        }
        return Optional.empty();
    }

    /** @return a head in every language that the product speaks, since sheets may be filled in in any of them */
    public static List<String> inEveryLanguage(Texts texts, String key) {
        return Texts.LANGUAGES.stream().map(language -> texts.get(language, key)).toList();
    }
}
