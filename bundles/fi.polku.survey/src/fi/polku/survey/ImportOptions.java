/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.survey;

import java.time.LocalDate;

/**
 * How answers are imported.
 *
 * @param comments whether comments are taken into the model, without addresses, phone numbers and personal identity codes
 * @param replace whether a figure that was imported for the same metric, place and time is replaced; otherwise the answers
 *            are added to it, unless they are the ones that it was made of
 * @param today the day of answers that have none
 */
public record ImportOptions(boolean comments, boolean replace, LocalDate today) {
}
