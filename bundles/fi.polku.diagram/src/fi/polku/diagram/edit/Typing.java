/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.edit;

import java.util.List;
import java.util.function.Function;

import org.eclipse.gef.EditPartViewer;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;

/** Has the window's own menus and keys act on a diagram, or on the text that is being typed in it. */
public final class Typing {

    /** The window's actions that a diagram has an answer for. */
    private static final List<String> IDS = List.of(ActionFactory.UNDO.getId(), ActionFactory.REDO.getId(),
            ActionFactory.CUT.getId(), ActionFactory.COPY.getId(), ActionFactory.PASTE.getId(), ActionFactory.DELETE.getId(),
            ActionFactory.SELECT_ALL.getId(), ActionFactory.RENAME.getId(), ActionFactory.FIND.getId());
    private static final String KEY = Typing.class.getName();

    private final IActionBars bars;
    private final Function<String, IAction> actions;
    private boolean isActive;

    /**
     * @param bars those of the editor
     * @param actions the diagram's answers
     */
    public Typing(EditPartViewer viewer, IActionBars bars, Function<String, IAction> actions) {
        this.bars = bars;
        this.actions = actions;
        viewer.setProperty(KEY, this);
    }

    static Typing in(EditPartViewer viewer) {
        return (Typing) viewer.getProperty(KEY);
    }

    /** Menus and keys act on the diagram from now on. */
    public void begin() {
        isActive = true;
        handle(actions);
    }

    /** The diagram isn't seen any more. */
    public void end() {
        isActive = false;
    }

    private void handle(Function<String, IAction> by) {
        if (isActive) {
            IDS.forEach(id -> bars.setGlobalActionHandler(id, by.apply(id)));
            bars.updateActionBars();
        }
    }

    /** While something is typed there, menus and keys act on the text, as everywhere in the window. */
    public void leaveAlone(Control typed) {
        typed.addListener(SWT.FocusIn, event -> handle(id -> null));
        typed.addListener(SWT.FocusOut, event -> handle(actions));
        typed.addListener(SWT.Dispose, event -> handle(actions));
    }
}
