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
 * @param says what comes of it in words, to be shown while it is dragged; empty where the mark says it all
 */
public record Drop(Rect mark, Command change, OptionalDouble value, String says) {

    /** Sets no number, and the mark says it all. */
    public Drop(Rect mark, Command change) {
        this(mark, change, OptionalDouble.empty(), "");
    }

    /** Sets a number. */
    public Drop(Rect mark, Command change, OptionalDouble value) {
        this(mark, change, value, "");
    }

    /** Says in words what comes of it. */
    public Drop(Rect mark, Command change, String says) {
        this(mark, change, OptionalDouble.empty(), says);
    }
}
