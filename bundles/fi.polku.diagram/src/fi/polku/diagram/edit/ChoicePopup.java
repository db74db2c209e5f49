/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.edit;

import java.util.Collections;
import java.util.List;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

import fi.polku.diagram.document.ModelDocument;
import fi.polku.diagram.edit.Choices.Choice;
import fi.polku.diagram.part.Geometry;
import fi.polku.model.edit.Labels;
import fi.polku.model.text.Texts;

/**
 * A list to choose from, right where the picture shows what is chosen. Typing narrows it down, Return takes what is marked;
 * where several can be chosen, Return ticks what was searched for and a second one takes all that is ticked.
 */
final class ChoicePopup {

    private static final int WIDTH = 240;
    private static final int ROWS = 9;

    private final ModelDocument document;
    private final Choices choices;
    private final List<Object> chosen;
    private final Composite frame;
    private final Text search;
    private final Table table;

    private ChoicePopup(Composite canvas, Spot spot, ModelDocument document) {
        this.document = document;
        this.choices = new Choices(spot.element(), spot.feature(), document);
        this.chosen = choices.current();
        frame = new Composite(canvas, SWT.BORDER);
        GridLayoutFactory.fillDefaults().margins(4, 4).spacing(0, 4).applyTo(frame);
        search = new Text(frame, SWT.SEARCH | SWT.ICON_SEARCH);
        search.setMessage(new Texts(ChoicePopup.class).get(document.language(), "search"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        table = new Table(frame, SWT.BORDER | SWT.FULL_SELECTION | (choices.isMany() ? SWT.CHECK : SWT.NONE));
        table.getAccessible().addAccessibleListener(new NamedWidget(Labels.in(document.language()).feature(spot.feature())));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        fill();
        listen();
    }

    static void open(GraphicalEditPart part, Spot spot, ModelDocument document) {
        Composite canvas = (Composite) part.getViewer().getControl();
        Rectangle at = Geometry.around(spot.bounds());
        part.getFigure().translateToAbsolute(at);
        ChoicePopup popup = new ChoicePopup(canvas, spot, document);
        popup.place(canvas, at);
        popup.frame.moveAbove(null);
        Typing.in(part.getViewer()).leaveAlone(popup.search);
        popup.search.setFocus();
    }

    private void place(Composite canvas, Rectangle at) {
        org.eclipse.swt.graphics.Rectangle room = canvas.getClientArea();
        Point head = frame.computeSize(WIDTH, SWT.DEFAULT);
        int rows = Math.min(ROWS, table.getItemCount()) - table.getItemCount();
        int height = Math.min(room.height, head.y + rows * table.getItemHeight());
        boolean fitsBelow = at.bottom() + height <= room.height;
        int y = fitsBelow ? at.bottom() : Math.max(0, Math.min(at.y - height, room.height - height));
        frame.setBounds(Math.max(0, Math.min(at.x, room.width - WIDTH)), y, WIDTH, height);
        frame.layout();
    }

    private void listen() {
        search.addListener(SWT.Modify, event -> fill());
        for (Control control : List.of(search, table)) {
            control.addListener(SWT.KeyDown, this::keyDown);
            control.addListener(SWT.FocusOut, event -> frame.getDisplay().asyncExec(this::closeUnlessFocused));
        }
        search.addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT);
        table.addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        table.addListener(SWT.Selection, event -> {
            if (event.detail == SWT.CHECK) {
                tick((TableItem) event.item);
            }
        });
        table.addListener(SWT.MouseUp, event -> {
            if (!choices.isMany() && table.getItem(new Point(event.x, event.y)) != null) {
                take();
            }
        });
    }

    private void fill() {
        String wanted = search.getText().strip().toLowerCase(document.language());
        table.removeAll();
        for (Choice choice : choices.all()) {
            if (choice.label().toLowerCase(document.language()).contains(wanted)) {
                TableItem item = new TableItem(table, SWT.NONE);
                item.setText(choice.label());
                item.setData(choice);
                item.setChecked(choices.isMany() && chosen.contains(choice.value()));
                if (chosen.contains(choice.value()) && wanted.isEmpty()) {
                    table.setSelection(item);
                }
            }
        }
        if (table.getSelectionIndex() < 0 && table.getItemCount() > 0) {
            table.setSelection(0);
        }
        table.showSelection();
    }

    private void keyDown(Event event) {
        boolean isReturn = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
        if (event.keyCode == SWT.ESC) {
            close();
        } else if (isReturn && choices.isMany() && !search.getText().isBlank() && table.getSelectionCount() > 0) {
            TableItem item = table.getSelection()[0];
            item.setChecked(!item.getChecked());
            tick(item);
            search.setText("");
        } else if (isReturn) {
            take();
        } else if (event.widget == search && (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.ARROW_UP)) {
            event.doit = false;
            int step = event.keyCode == SWT.ARROW_DOWN ? 1 : -1;
            table.setSelection(Math.max(0, Math.min(table.getItemCount() - 1, table.getSelectionIndex() + step)));
            table.showSelection();
        }
    }

    private void tick(TableItem item) {
        Object value = ((Choice) item.getData()).value();
        chosen.remove(value);
        if (item.getChecked()) {
            chosen.add(value);
        }
    }

    private void take() {
        List<Object> taken = choices.isMany() ? chosen : table.getSelectionCount() == 0 ? choices.current()
                : Collections.singletonList(((Choice) table.getSelection()[0].getData()).value());
        boolean isChange = !taken.equals(choices.current());
        close();
        if (isChange) {
            document.execute(choices.choose(taken));
        }
    }

    private void closeUnlessFocused() {
        if (!frame.isDisposed() && !search.isFocusControl() && !table.isFocusControl()) {
            frame.dispose();
        }
    }

    private void close() {
        Composite canvas = frame.getParent();
        frame.dispose();
        canvas.setFocus();
    }
}
