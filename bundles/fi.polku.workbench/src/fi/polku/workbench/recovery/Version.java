/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.recovery;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

import fi.polku.store.LoadedModel;
import fi.polku.store.StoreException;
import fi.polku.workbench.ScreenTexts;

/**
 * Another version of a model, as a list shows it.
 *
 * @param name what it is
 * @param time how old it is
 * @param differs what differs in it
 * @param source where it comes from
 */
record Version(String name, Instant time, String differs, Source source) {

    /** Reads a version. */
    interface Source {
        LoadedModel model() throws StoreException;
    }

    /** The time as people here write it. */
    String date() {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(ScreenTexts.language())
                .format(time.atZone(ZoneId.systemDefault()));
    }
}
