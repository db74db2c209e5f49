/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.office;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Party;
import fi.polku.model.text.Texts;

/** What people write into sheets, as a model knows it. */
public final class Written {

    private static final List<DateTimeFormatter> DAYS = List.of(DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ENGLISH),
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH),
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH));

    private Written() {
    }

    /** @return the day: 2027-03-31, 31.3.2027 or 31 Mar 2027; empty when the text is none */
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
