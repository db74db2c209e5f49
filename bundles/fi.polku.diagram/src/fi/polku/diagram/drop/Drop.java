/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.drop;

import java.util.OptionalDouble;

import org.eclipse.emf.common.command.Command;

import fi.polku.picture.scene.Rect;

/**
 * What comes of letting something go at a place in a picture.
 *
 * @param mark where a mark shows it beforehand, in the picture's points; a line when it has no width or no height
 * @param change what it does to the model
 * @param value the number that is set by it, to be shown while it is dragged; empty for none
 */
public record Drop(Rect mark, Command change, OptionalDouble value) {

    /** Sets no number. */
    public Drop(Rect mark, Command change) {
        this(mark, change, OptionalDouble.empty());
    }
}
