/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.edit;

import java.util.function.Consumer;

import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

import fi.polku.diagram.canvas.DiagramInk;
import fi.polku.diagram.canvas.Ink;
import fi.polku.diagram.edit.TextEdit.End;

/** The field that a text of a picture is typed in: on the picture's paper and in its letters. */
final class TypedText extends TextCellEditor {

    private static final int DOTS_PER_INCH = 72;

    private final Spot spot;
    private final Font font;
    private Consumer<End> end;

    TypedText(Composite parent, Spot spot, double zoom, DiagramInk ink) {
        super(parent, SWT.MULTI | SWT.WRAP | SWT.BORDER);
        this.spot = spot;
        double dots = spot.font().size() * zoom;
        int height = (int) Math.max(6, Math.round(dots * DOTS_PER_INCH / parent.getDisplay().getDPI().y));
        this.font = new Font(parent.getDisplay(), new FontData("Liberation Sans", height,
                (spot.font().bold() ? SWT.BOLD : SWT.NORMAL) | (spot.font().italic() ? SWT.ITALIC : SWT.NORMAL)));
        getControl().setFont(font);
        getControl().setBackground(ink.paper());
        getControl().setForeground(ink.text());
        getControl().addDisposeListener(event -> font.dispose());
    }

    void onEnd(Consumer<End> listener) {
        end = listener;
    }

    @Override
    protected Control createControl(Composite parent) {
        Text text = (Text) super.createControl(parent);
        Ink.keepUnstyled(text);
        text.addListener(SWT.KeyDown, this::keyDown);
        text.addListener(SWT.Traverse, event -> event.doit = false);
        return text;
    }

    private void keyDown(Event event) {
        boolean isReturn = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
        int with = event.stateMask & SWT.MODIFIER_MASK;
        if (isReturn && with != SWT.SHIFT) {
            end(event, with == 0 ? End.DONE : End.ANOTHER);
        } else if (event.keyCode == SWT.TAB) {
            end(event, with == SWT.SHIFT ? End.PREVIOUS : End.NEXT);
        } else if (event.keyCode == SWT.ESC) {
            event.doit = false;
            fireCancelEditor();
        }
    }

    private void end(Event event, End how) {
        event.doit = false;
        if (TextValue.value(spot, text.getText()).isPresent()) {
            end.accept(how);
        } else {
            text.getDisplay().beep();
            text.selectAll();
        }
    }

    /** Keys are dealt with when they go down, before they write anything. */
    @Override
    protected void keyReleaseOccured(KeyEvent event) {
        // Return and Escape have been dealt with.
    }
}
