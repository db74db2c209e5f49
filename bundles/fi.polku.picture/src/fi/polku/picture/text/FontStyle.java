/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.text;

/**
 * Size and cut of the picture's one type family.
 *
 * @param size size in points, above 0
 * @param bold whether it is bold
 * @param italic whether it is italic
 */
public record FontStyle(double size, boolean bold, boolean italic) {
}
