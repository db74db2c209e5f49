/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.part;

import fi.polku.picture.scene.Subject;

/**
 * A place in a diagram that can be pointed at.
 *
 * @param subject the element, or the part of it, that is shown there
 * @param occurrence 0 where the picture shows it first, 1 where it does so again, …
 */
public record Area(Subject subject, int occurrence) {
}
