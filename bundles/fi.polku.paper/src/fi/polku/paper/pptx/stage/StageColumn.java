/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.pptx.stage;

import fi.polku.model.experience.Touchpoint;

/**
 * One touchpoint on the slide of its stage.
 *
 * @param number its place in the journey, from 1
 * @param touchpoint what is shown
 */
record StageColumn(int number, Touchpoint touchpoint) {
}
