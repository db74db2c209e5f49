/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.matrix;

import java.util.Comparator;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Table;

import fi.polku.diagram.form.notation.UnreadableException;
import fi.polku.model.experience.Touchpoint;

/** A column of the table of touchpoints. */
public interface MatrixColumn {

    /** @return the column's name in files that remember choices; the same in every language */
    String id();

    /** @return what stands above the column */
    String label();

    /** @return width in the screen's points that suits the column when it is first seen */
    int width();

    /** @return what the cell says, as it is copied to other programs */
    String text(Touchpoint row);

    /** @return the icon of the cell, or null */
    default Image image(Touchpoint row) {
        return null;
    }

    /** @return whether something is missing that every touchpoint should have */
    default boolean isMissing(Touchpoint row) {
        return false;
    }

    /** @return how rows are sorted by this column */
    default Comparator<Touchpoint> order() {
        return Comparator.comparing(this::text, String.CASE_INSENSITIVE_ORDER);
    }

    /** @return an editor for the cell; none when the cell only tells what follows from others */
    default Optional<CellEditor> editor(Table table, Touchpoint row) {
        return Optional.empty();
    }

    /** @return what the editor starts with */
    default Object value(Touchpoint row) {
        return text(row);
    }

    /** @return whether the cell can be changed */
    default boolean isEditable() {
        return false;
    }

    /**
     * @param value as the editor leaves it, or a text as it is pasted
     * @return makes the cell say so; empty when it says so already
     * @throws UnreadableException when the cell can't say so
     */
    default Optional<Command> change(Touchpoint row, Object value) throws UnreadableException {
        return Optional.empty();
    }
}
