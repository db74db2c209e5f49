/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.tree;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import fi.polku.command.Delete;
import fi.polku.diagram.document.ModelDocument;
import fi.polku.diagram.edit.NamedWidget;
import fi.polku.diagram.element.EditorFont;
import fi.polku.diagram.element.ElementLabelProvider;
import fi.polku.diagram.element.ElementTreeContent;
import fi.polku.diagram.element.NextElement;
import fi.polku.diagram.element.SelectedIcons;
import fi.polku.model.experience.Element;
import fi.polku.model.text.Texts;

/**
 * A whole model as a tree to work in: with a box to type what is looked for, a menu, renaming in place (F2), deleting
 * (Delete), duplicating (Ctrl+D) and moving by drag and drop or among its like (Alt+up, Alt+down).
 */
public final class ElementTree {

    private static final Texts TEXTS = new Texts(ElementTree.class);
    private static final int LEVELS_OPEN = 3;

    private final ModelDocument document;
    private final Composite control;
    private final Text filter;
    private final TreeViewer viewer;
    private final ElementTreeContent content = new ElementTreeContent();

    /** Makes the tree. */
    public ElementTree(Composite parent, ModelDocument document) {
        this.document = document;
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(control);
        filter = new Text(control, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(text("filter"));
        filter.getAccessible().addAccessibleListener(new NamedWidget(text("filter")));
        GridDataFactory.fillDefaults().grab(true, false).indent(2, 2).applyTo(filter);
        viewer = new TreeViewer(control, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getTree());
        viewer.getTree().getAccessible().addAccessibleListener(new NamedWidget(text("tree")));
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(content);
        viewer.setLabelProvider(new ElementLabelProvider());
        SelectedIcons.in(viewer.getTree());
        NameFilter.install(filter, viewer);
        NameEditing.install(viewer, document);
        TreeDrop.install(viewer, document);
        viewer.setInput(document);
        viewer.expandToLevel(LEVELS_OPEN);
        EditorFont.follow(control);
        viewer.getTree().addListener(SWT.KeyDown, event -> key(event.keyCode, event.stateMask & SWT.MODIFIER_MASK));
    }

    private String text(String key) {
        return TEXTS.get(document.language(), key);
    }

    /** @return tree and filter box as one control */
    public Composite control() {
        return control;
    }

    /** @return the tree itself */
    public TreeViewer viewer() {
        return viewer;
    }

    /** @return the model that the tree shows */
    public ModelDocument document() {
        return document;
    }

    /** @return the elements that are selected, without groups */
    public List<Element> selected() {
        List<?> all = ((IStructuredSelection) viewer.getSelection()).toList();
        return all.stream().filter(Element.class::isInstance).map(Element.class::cast).toList();
    }

    /** Selects an element and brings it into view. */
    public void select(Element element) {
        content.update();
        if (!Objects.equals(((IStructuredSelection) viewer.getSelection()).getFirstElement(), element)) {
            viewer.setSelection(new StructuredSelection(element), true);
        }
    }

    /** Lets the name of what is selected be typed over. */
    public void rename() {
        selected().stream().findFirst().ifPresent(element -> viewer.editElement(element, 0));
    }

    /** Changes the model, and selects what has come of it. */
    public void execute(Command change) {
        if (change.canExecute()) {
            document.execute(change);
            change.getResult().stream().filter(Element.class::isInstance).map(Element.class::cast)
                    .filter(element -> element.eResource() != null).findFirst().ifPresent(this::show);
        }
    }

    /** Ends looking for names that this one isn't among. */
    private void show(Element made) {
        select(made);
        if (!selected().contains(made)) {
            filter.setText("");
            select(made);
        }
    }

    /** Deletes what is selected, and goes on with what comes next. */
    void delete() {
        Command delete = Delete.of(document.domain(), selected());
        if (delete.canExecute()) {
            Optional<Element> next = NextElement.after(selected());
            document.execute(delete);
            next.ifPresent(this::select);
        }
    }

    private void key(int key, int modifiers) {
        if (key == SWT.F2) {
            rename();
        } else if (key == SWT.DEL) {
            delete();
        } else if (modifiers == SWT.MOD1 && key == 'd') {
            execute(TreeMenu.duplicate(this));
        } else if (modifiers == SWT.ALT && (key == SWT.ARROW_UP || key == SWT.ARROW_DOWN)) {
            move(key == SWT.ARROW_UP ? -1 : 1);
        }
    }

    private void move(int by) {
        List<Element> chosen = selected();
        if (chosen.size() == 1 && chosen.get(0).eContainer() != null) {
            Element element = chosen.get(0);
            List<?> siblings = (List<?>) element.eContainer().eGet(element.eContainmentFeature());
            execute(MoveCommand.create(document.domain(), element.eContainer(), element.eContainmentFeature(), element,
                    siblings.indexOf(element) + by));
        }
    }
}
