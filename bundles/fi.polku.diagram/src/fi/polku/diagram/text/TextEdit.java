/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.text;

import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.Request;
import org.eclipse.gef.requests.LocationRequest;
import org.eclipse.gef.tools.DirectEditManager;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

import fi.polku.diagram.part.AreaPart;
import fi.polku.diagram.part.Geometry;
import fi.polku.picture.scene.Point;

/**
 * Lets a text be typed over where the picture shows it. Return ends it, Shift+Return makes a new line, Escape leaves all
 * as it was.
 */
public final class TextEdit extends DirectEditManager {

    private static final Dimension LEAST = new Dimension(150, 34);

    private final TextSpot spot;

    private TextEdit(AreaPart part, TextSpot spot) {
        super(part, null, editor -> place(editor, part, spot), spot);
        this.spot = spot;
    }

    /**
     * @param part what is pointed at
     * @param request a request that may tell where
     */
    public static void begin(AreaPart part, Request request) {
        new TextEdit(part, TextSpot.of(part, request instanceof LocationRequest located ? at(part, located) : null)).show();
    }

    private static Point at(AreaPart part, LocationRequest request) {
        org.eclipse.draw2d.geometry.Point place = request.getLocation().getCopy();
        part.getFigure().translateToRelative(place);
        return new Point(place.x, place.y);
    }

    @Override
    protected CellEditor createCellEditorOn(Composite parent) {
        return new NameEditor(parent);
    }

    @Override
    protected void initCellEditor() {
        getCellEditor().setValue(spot.text());
        ((Text) getCellEditor().getControl()).selectAll();
    }

    private static void place(CellEditor editor, AreaPart part, TextSpot spot) {
        Rectangle bounds = Geometry.around(spot.bounds());
        part.getFigure().translateToAbsolute(bounds);
        Dimension size = bounds.getSize().getUnioned(LEAST);
        editor.getControl().setBounds(bounds.x - 2, bounds.y - 2, size.width + 4, size.height + 4);
    }

    private static final class NameEditor extends TextCellEditor {

        private NameEditor(Composite parent) {
            super(parent, SWT.MULTI | SWT.WRAP);
        }

        @Override
        protected Control createControl(Composite parent) {
            Control text = super.createControl(parent);
            text.addListener(SWT.KeyDown, event -> {
                boolean isReturn = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
                if (isReturn && (event.stateMask & SWT.MODIFIER_MASK) == 0) {
                    event.doit = false;
                    fireApplyEditorValue();
                    deactivate();
                }
            });
            return text;
        }

        /** Return is dealt with when it goes down, before it makes a new line. */
        @Override
        protected void keyReleaseOccured(KeyEvent event) {
            if (event.character == SWT.ESC) {
                super.keyReleaseOccured(event);
            }
        }
    }
}
