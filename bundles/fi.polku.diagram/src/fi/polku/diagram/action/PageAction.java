/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.action;

import java.util.function.BooleanSupplier;

import org.eclipse.jface.action.Action;

/** Something that a person can do in a diagram, by menu, key or button. */
final class PageAction extends Action {

    private final BooleanSupplier can;
    private final Runnable what;

    /**
     * @param command the workbench's, whose key menus show
     * @param text as menus show it
     * @param can whether it can be done just now
     */
    PageAction(String id, String command, String text, BooleanSupplier can, Runnable what) {
        super(text);
        setId(id);
        setActionDefinitionId(command);
        this.can = can;
        this.what = what;
    }

    void refresh() {
        setEnabled(can.getAsBoolean());
    }

    @Override
    public void run() {
        if (can.getAsBoolean()) {
            what.run();
        }
    }
}
