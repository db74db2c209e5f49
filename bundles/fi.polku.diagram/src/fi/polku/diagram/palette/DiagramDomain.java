/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.palette;

import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.Tool;
import org.eclipse.ui.IEditorPart;

/** Tells the palette when the tool in use is put away. */
public final class DiagramDomain extends DefaultEditDomain {

    private Runnable listener = () -> { };

    /** @param page the page whose tools these are */
    public DiagramDomain(IEditorPart page) {
        super(page);
    }

    void onChange(Runnable changed) {
        listener = changed;
    }

    @Override
    public void setActiveTool(Tool tool) {
        super.setActiveTool(tool);
        if (listener != null) {
            listener.run();
        }
    }
}
