/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.edit;

import java.util.function.Consumer;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.tools.DirectEditManager;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

import fi.polku.diagram.canvas.DiagramInk;
import fi.polku.diagram.document.Drafts;
import fi.polku.diagram.part.DiagramElement;
import fi.polku.diagram.part.Geometry;

/**
 * Lets a text be typed over where the picture shows it, as large as it is shown. Return ends it, Shift+Return makes a new
 * line, Escape leaves all as it was; Tab and Ctrl+Return end it and go on elsewhere.
 */
final class TextEdit extends DirectEditManager implements Drafts.Draft {

    /** How a text was ended. */
    enum End {
        DONE, NEXT, PREVIOUS, ANOTHER
    }

    private static final int LEAST_WIDTH = 120;
    private static final int MARGIN = 5;

    private final Spot spot;
    private final double zoom;
    private final Consumer<End> then;

    /**
     * @param part what shows the text
     * @param zoom how large the picture is on the screen
     * @param then told when the text is in the model
     */
    TextEdit(GraphicalEditPart part, Spot spot, double zoom, Consumer<End> then) {
        super(part, null, editor -> { }, spot);
        this.spot = spot;
        this.zoom = zoom;
        this.then = then;
        setLocator(this::place);
    }

    @Override
    protected CellEditor createCellEditorOn(Composite parent) {
        TypedText editor = new TypedText(parent, spot, zoom, DiagramInk.of(getEditPart().getViewer()));
        editor.onEnd(this::end);
        Typing.in(getEditPart().getViewer()).leaveAlone(editor.getControl());
        ((DiagramElement) getEditPart()).document().drafts().add(editor.getControl(), this);
        return editor;
    }

    @Override
    public boolean differs() {
        return getCellEditor() != null && TextValue.differs(spot, (String) getCellEditor().getValue());
    }

    @Override
    public void take() {
        commit();
    }

    private void end(End how) {
        Control canvas = getEditPart().getViewer().getControl();
        commit();
        canvas.setFocus();
        then.accept(how);
    }

    @Override
    protected void initCellEditor() {
        getCellEditor().setValue(TextValue.text(spot));
        ((Text) getCellEditor().getControl()).selectAll();
    }

    @Override
    protected void bringDown() {
        Control canvas = getEditPart().getViewer().getControl();
        boolean hasFocus = getCellEditor() != null && getCellEditor().getControl() != null
                && getCellEditor().getControl().isFocusControl();
        super.bringDown();
        if (hasFocus && canvas != null) {
            canvas.setFocus();
        }
    }

    /** The field has a frame of its own. */
    @Override
    public void showFeedback() {
        getEditPart().showSourceFeedback(getDirectEditRequest());
    }

    private void place(CellEditor editor) {
        Rectangle bounds = Geometry.around(spot.bounds());
        getEditPart().getFigure().translateToAbsolute(bounds);
        Text text = (Text) editor.getControl();
        int width = Math.max(bounds.width, (int) (LEAST_WIDTH * Math.max(1, zoom))) + MARGIN;
        Point needed = text.computeSize(width, SWT.DEFAULT);
        org.eclipse.swt.graphics.Rectangle frame = text.computeTrim(0, 0, width, Math.max(needed.y, bounds.height));
        org.eclipse.swt.graphics.Rectangle room = text.getParent().getClientArea();
        // What is typed stands where the picture has it, with the field's frame around, half a window wide at least.
        int last = frame.width <= room.width ? room.width - frame.width : room.width / 2;
        int x = Math.max(0, Math.min(bounds.x + frame.x, last));
        text.setBounds(x, Math.max(0, bounds.y + frame.y), Math.min(frame.width, room.width - x), frame.height);
    }
}
