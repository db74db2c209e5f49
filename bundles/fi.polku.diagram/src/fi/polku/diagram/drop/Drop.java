/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.drop;

import org.eclipse.emf.common.command.Command;

import fi.polku.picture.scene.Rect;

/**
 * What comes of letting something go at a place in a picture.
 *
 * @param mark where a mark shows it beforehand, in the picture's points; a line when it has no width or no height
 * @param change what it does to the model
 */
public record Drop(Rect mark, Command change) {
}
