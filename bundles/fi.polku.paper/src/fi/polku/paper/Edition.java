/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper;

import java.time.LocalDate;
import java.util.Locale;

import fi.polku.picture.theme.Theme;

/**
 * How papers come out.
 *
 * @param language language of what isn't the model's own
 * @param day the day that they are of, which files tell instead of the time of writing: the same papers are the same bytes
 * @param theme their colours and letters
 */
public record Edition(Locale language, LocalDate day, Theme theme) {
}
