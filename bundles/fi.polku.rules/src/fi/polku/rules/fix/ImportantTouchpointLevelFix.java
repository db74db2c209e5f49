/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.fix;

/** Plans to measure at a touchpoint that matters, beside what is asked about the whole. */
final class ImportantTouchpointLevelFix extends TouchpointMeasurementFix {

    ImportantTouchpointLevelFix() {
        super("polku/important-touchpoint-level");
    }
}
