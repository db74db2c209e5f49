/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

import fi.polku.diagram.element.ElementLabelProvider;
import fi.polku.diagram.element.NextElement;
import fi.polku.diagram.element.SelectedIcons;
import fi.polku.model.experience.Element;

/** Several elements in order. Return opens one, Delete takes it away, Alt+up and Alt+down move it. */
abstract class ListField extends Field {

    private static final int ROWS = 5;

    private final EReference reference;
    private final List<Button> forOne = new ArrayList<>();
    private TableViewer viewer;
    private Button add;
    private Button up;
    private Button down;

    ListField(FormScope scope, EReference reference) {
        super(scope, reference);
        this.reference = reference;
    }

    final EReference reference() {
        return reference;
    }

    /** Lets something be added; started from the button. */
    abstract void add(Button from);

    /** Takes elements away. */
    abstract void remove(List<Element> elements);

    @Override
    final boolean isTall() {
        return true;
    }

    @Override
    final void createControls(Composite place) {
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 0).applyTo(place);
        viewer = new TableViewer(scope().toolkit()
                .createTable(place, SWT.MULTI | SWT.BORDER | SWT.V_SCROLL | SWT.FULL_SELECTION));
        named(viewer.getTable());
        int height = ROWS * viewer.getTable().getItemHeight() + 12;
        GridDataFactory.fillDefaults().grab(true, false).hint(110, height).applyTo(viewer.getTable());
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setLabelProvider(new ElementLabelProvider());
        SelectedIcons.in(viewer.getTable());
        viewer.addSelectionChangedListener(event -> enable());
        viewer.addOpenListener(event -> open());
        viewer.getTable().addListener(SWT.KeyDown, event -> key(event.keyCode, event.stateMask));
        Composite buttons = scope().toolkit().createComposite(place);
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).spacing(4, 4).applyTo(buttons);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(buttons);
        add = button(buttons, "add", () -> { });
        add.addListener(SWT.Selection, event -> add(add));
        forOne.add(button(buttons, "open", this::open));
        forOne.add(button(buttons, "remove", this::removeSelected));
        for (var control : buttons.getChildren()) {
            GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(control);
        }
        up = sign(buttons, "up", () -> move(-1));
        down = sign(buttons, "down", () -> move(1));
    }

    private void key(int key, int modifiers) {
        if (key == SWT.DEL) {
            removeSelected();
        } else if (modifiers == SWT.ALT && (key == SWT.ARROW_UP || key == SWT.ARROW_DOWN)) {
            move(key == SWT.ARROW_UP ? -1 : 1);
        }
    }

    @SuppressWarnings("unchecked")
    final List<Element> elements() {
        return (List<Element>) scope().value(reference);
    }

    @SuppressWarnings("unchecked")
    private List<Element> selected() {
        return ((IStructuredSelection) viewer.getSelection()).toList();
    }

    final void select(Element element) {
        viewer.setSelection(new StructuredSelection(element), true);
    }

    private void removeSelected() {
        List<Element> chosen = selected();
        if (!chosen.isEmpty()) {
            Optional<Element> next = NextElement.among(elements(), chosen);
            remove(chosen);
            next.ifPresent(this::select);
        }
    }

    private void open() {
        selected().stream().findFirst()
                .ifPresent(element -> ElementDialog.open(viewer.getTable().getShell(), scope().document(), element));
    }

    private void move(int by) {
        List<Element> chosen = selected();
        int to = chosen.size() == 1 ? elements().indexOf(chosen.get(0)) + by : -1;
        if (to >= 0 && to < elements().size()) {
            scope().execute(MoveCommand.create(scope().document().domain(), scope().element(), reference, chosen.get(0),
                    to));
            select(chosen.get(0));
        }
    }

    @Override
    final void show() {
        List<Element> chosen = selected();
        viewer.setInput(List.copyOf(elements()));
        viewer.setSelection(new StructuredSelection(chosen), false);
        enable();
    }

    private void enable() {
        List<Element> chosen = selected();
        forOne.forEach(button -> button.setEnabled(!chosen.isEmpty()));
        int at = chosen.size() == 1 ? elements().indexOf(chosen.get(0)) : -1;
        up.setEnabled(at > 0);
        down.setEnabled(at >= 0 && at < elements().size() - 1);
    }
}
