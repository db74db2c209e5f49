/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.outline;

import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;

import fi.polku.diagram.canvas.Thumbnail;
import fi.polku.diagram.document.DiagramPreferences;
import fi.polku.diagram.edit.NamedWidget;
import fi.polku.diagram.editor.DiagramPage;
import fi.polku.diagram.editor.PolkuEditor;
import fi.polku.model.text.Texts;

/** The diagram that one works in as a small picture below the Outline's tree, for as long as somebody wants to see it. */
final class Overview {

    private static final Texts TEXTS = new Texts(Overview.class);
    private static final String HIDDEN = "overview.hidden";

    private final PolkuEditor editor;
    private final SashForm halves;
    private final Composite room;
    private final Action toggle;
    private GraphicalViewer seen;

    /**
     * @param halves holds the tree
     * @param editor whose diagram is shown
     */
    Overview(SashForm halves, PolkuEditor editor) {
        this.editor = editor;
        this.halves = halves;
        room = new Composite(halves, SWT.NONE);
        room.setLayout(new FillLayout());
        halves.setWeights(2, 1);
        toggle = new Action(TEXTS.get(editor.document().language(), "overview"), IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                DiagramPreferences.store().setValue(HIDDEN, !isChecked());
                update();
            }
        };
        toggle.setImageDescriptor(ImageDescriptor.createFromURL(Overview.class.getResource("overview.svg")));
        toggle.setChecked(!DiagramPreferences.store().getBoolean(HIDDEN));
    }

    /** @return shows it and puts it away */
    IAction toggle() {
        return toggle;
    }

    /** Finds out which diagram is to be seen now. */
    void update() {
        GraphicalViewer wanted = toggle.isChecked() && editor.getSelectedPage() instanceof DiagramPage page
                && page.front() != null ? page.front().viewer() : null;
        if (wanted != seen && !room.isDisposed()) {
            seen = wanted;
            if (room.getChildren().length > 0) {
                room.getChildren()[0].dispose();
            }
            if (wanted != null) {
                new Thumbnail(room, wanted).control().getAccessible()
                        .addAccessibleListener(new NamedWidget(toggle.getText()));
            }
            room.layout();
        }
        halves.setMaximizedControl(wanted == null ? halves.getChildren()[0] : null);
    }
}
