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
     * @param text as menus show it, with the key after a tab where no key binding of the workbench tells it
     * @param can whether it can be done just now
     */
    PageAction(String id, String text, BooleanSupplier can, Runnable what) {
        super(text);
        setId(id);
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
