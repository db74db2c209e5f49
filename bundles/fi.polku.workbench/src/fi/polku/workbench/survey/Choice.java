/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.survey;

/**
 * Something that can be chosen.
 *
 * @param label what it is called
 * @param value what is chosen
 */
record Choice<T>(String label, T value) {
}
