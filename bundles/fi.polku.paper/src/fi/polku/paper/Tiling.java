/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper;

/**
 * How a big page is cut into sheets that an office printer takes, to be glued together again.
 *
 * @param sheet size of each sheet
 * @param overlap how far neighbouring sheets show the same, in points, 0 or more
 */
public record Tiling(PageSize sheet, double overlap) {
}
