/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.edit;

import java.util.Collection;

import org.eclipse.gef.EditPartViewer;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;

/** Has the window's own menus and keys act on a diagram, or on the text that is being typed in it. */
public final class Typing {

    /** Where the keys of a diagram hold; {@code plugin.xml} lists them. */
    private static final String CONTEXT = "fi.polku.diagram.drawing";
    private static final String KEY = Typing.class.getName();

    private final IEditorSite site;
    private final Collection<? extends IAction> actions;
    private boolean isActive;
    private IContextActivation keys;

    /**
     * @param site of the editor
     * @param actions the diagram's answers
     */
    public Typing(EditPartViewer viewer, IEditorSite site, Collection<? extends IAction> actions) {
        this.site = site;
        this.actions = actions;
        viewer.setProperty(KEY, this);
    }

    static Typing in(EditPartViewer viewer) {
        return (Typing) viewer.getProperty(KEY);
    }

    /** Menus and keys act on the diagram from now on. */
    public void begin() {
        isActive = true;
        handle(true);
    }

    /** The diagram isn't seen any more. */
    public void end() {
        holdKeys(false);
        isActive = false;
    }

    private void handle(boolean isDrawing) {
        if (isActive) {
            IActionBars bars = site.getActionBars();
            actions.forEach(action -> bars.setGlobalActionHandler(action.getId(), isDrawing ? action : null));
            bars.updateActionBars();
            holdKeys(isDrawing);
        }
    }

    private void holdKeys(boolean isDrawing) {
        IContextService contexts = site.getService(IContextService.class);
        if (isDrawing && keys == null) {
            keys = contexts.activateContext(CONTEXT);
        } else if (!isDrawing && keys != null) {
            contexts.deactivateContext(keys);
            keys = null;
        }
    }

    /** While something is typed there, menus and keys act on the text, as everywhere in the window. */
    public void leaveAlone(Control typed) {
        typed.addListener(SWT.FocusIn, event -> handle(false));
        typed.addListener(SWT.FocusOut, event -> handle(true));
        typed.addListener(SWT.Dispose, event -> handle(true));
    }
}
