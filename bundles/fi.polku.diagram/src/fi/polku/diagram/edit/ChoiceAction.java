/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.edit;

import org.eclipse.jface.action.Action;

/** An entry of a menu that stands for a value: the only one that counts, one of several, or none. */
public abstract class ChoiceAction extends Action {

    /**
     * @param text with the letter that leads to it, if any
     * @param style that of a radio button when choosing it takes back what was chosen among its neighbours
     * @param checked whether it is chosen now
     */
    protected ChoiceAction(String text, int style, boolean checked) {
        super(text, style);
        setChecked(checked);
    }

    @Override
    public final void run() {
        // Of the two neighbours that change, the one that is taken back tells, too.
        if (getStyle() != AS_RADIO_BUTTON || isChecked()) {
            choose();
        }
    }

    /** Makes its value count, or no more. */
    protected abstract void choose();
}
