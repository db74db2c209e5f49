/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.action;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.requests.GroupRequest;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.actions.ActionFactory;

import fi.polku.command.Paste;
import fi.polku.diagram.document.ModelDocument;
import fi.polku.diagram.drop.Direction;
import fi.polku.diagram.element.NextElement;
import fi.polku.diagram.edit.Adding;
import fi.polku.model.experience.Element;
import fi.polku.model.text.Texts;

/** What can be done in a diagram: the one place where it is listed. */
public final class PageActions {

    /** Ids of actions that the workbench has none for, and of their commands. */
    public static final String DUPLICATE = "fi.polku.diagram.duplicate";
    public static final String ANOTHER = "fi.polku.diagram.another";
    public static final String ADD = "fi.polku.diagram.add";
    public static final String FIX = "fi.polku.diagram.fix";
    public static final String ZOOM_IN = "fi.polku.diagram.zoomIn";
    public static final String ZOOM_OUT = "fi.polku.diagram.zoomOut";
    public static final String ACTUAL_SIZE = "fi.polku.diagram.actualSize";
    public static final String FIT_WIDTH = "fi.polku.diagram.fitWidth";
    public static final String FIT_PAGE = "fi.polku.diagram.fitPage";

    private static final Texts TEXTS = new Texts(PageActions.class);

    private final Map<String, PageAction> actions = new LinkedHashMap<>();
    private final Selected selected;
    private final ModelDocument document;

    /**
     * @param viewer shows the diagram, which may not be there yet
     * @param find opens what finds things in the diagram
     */
    public PageActions(GraphicalViewer viewer, ModelDocument document, Runnable find) {
        this.selected = new Selected(viewer);
        this.document = document;
        FixMenu fixes = new FixMenu(document);
        add(ActionFactory.UNDO, document::canUndo, document::undo);
        add(ActionFactory.REDO, document::canRedo, document::redo);
        add(ActionFactory.CUT, this::canDelete, this::cut);
        add(ActionFactory.COPY, this::isAnySelected, () -> ElementClipboard.put(selected.elements()));
        add(ActionFactory.PASTE, () -> true, this::paste);
        add(DUPLICATE, this::isAnySelected, () -> execute(Paste.duplicate(document.domain(), selected.elements())));
        add(ActionFactory.DELETE, this::canDelete, this::delete);
        add(ActionFactory.SELECT_ALL, () -> true, this::selectAll);
        add(ActionFactory.RENAME, this::isAnySelected, this::edit);
        add(ANOTHER, this::isAnySelected, () -> Adding.another(selected.diagram(), selected.element()));
        add(ActionFactory.FIND, () -> true, find);
        Magnification zoom = new Magnification(viewer);
        add(ZOOM_IN, () -> true, zoom::larger);
        add(ZOOM_OUT, () -> true, zoom::smaller);
        add(ACTUAL_SIZE, () -> true, zoom::actualSize);
        add(FIT_WIDTH, () -> true, zoom::fitWidth);
        add(FIT_PAGE, () -> true, zoom::fitPage);
        add(ADD, () -> true, () -> PopupMenu.show(selected, new AddMenu(selected)::fill));
        add(FIX, () -> !fixes.findings(selected.element()).isEmpty(),
                () -> PopupMenu.show(selected, menu -> fixes.fill(menu, selected.element())));
        for (Direction direction : Direction.values()) {
            add(move(direction), () -> shifted(direction).isPresent(), () -> shifted(direction).ifPresent(this::execute));
        }
    }

    /** @return the id of the action that moves what is selected */
    public static String move(Direction direction) {
        return "fi.polku.diagram.move." + direction.name().toLowerCase(Locale.ROOT);
    }

    private void add(ActionFactory known, BooleanSupplier can, Runnable what) {
        add(known.getId(), known.getCommandId(), can, what);
    }

    private void add(String id, BooleanSupplier can, Runnable what) {
        add(id, id, can, what);
    }

    private void add(String id, String command, BooleanSupplier can, Runnable what) {
        String text = TEXTS.get(document.language(), id.substring(id.lastIndexOf('.') + 1));
        actions.put(id, new PageAction(id, command, text, can, what));
    }

    /** @return all that can be done, in the order of the list */
    public Collection<? extends IAction> all() {
        return Collections.unmodifiableCollection(actions.values());
    }

    /** @return the action with this id */
    public IAction get(String id) {
        return actions.get(id);
    }

    /** Has every action find out whether it can be done now. */
    public void refresh() {
        actions.values().forEach(PageAction::refresh);
    }

    /** Has undo and redo find out whether they can be done now. */
    public void refreshHistory() {
        actions.get(ActionFactory.UNDO.getId()).refresh();
        actions.get(ActionFactory.REDO.getId()).refresh();
    }

    private boolean isAnySelected() {
        return selected.part().isPresent();
    }

    private Optional<Command> shifted(Direction direction) {
        return isAnySelected() ? selected.diagram().shifts().shifted(selected.elements(), direction) : Optional.empty();
    }

    private Optional<org.eclipse.gef.commands.Command> deletion() {
        GroupRequest request = new GroupRequest(RequestConstants.REQ_DELETE);
        List<?> parts = selected.viewer().getSelectedEditParts();
        request.setEditParts(parts);
        return selected.parts().findFirst().map(first -> ((EditPart) first).getCommand(request))
                .filter(org.eclipse.gef.commands.Command::canExecute);
    }

    private boolean canDelete() {
        return deletion().isPresent();
    }

    private void delete() {
        Optional<Element> after = NextElement.after(selected.elements());
        deletion().ifPresent(command -> selected.viewer().getEditDomain().getCommandStack().execute(command));
        after.ifPresent(selected::select);
    }

    private void cut() {
        ElementClipboard.put(selected.elements());
        delete();
    }

    private void paste() {
        List<Element> copied = ElementClipboard.get();
        Command paste = Paste.into(document.domain(), copied, selected.element());
        if (paste.canExecute()) {
            execute(paste);
        } else {
            execute(Paste.into(document.domain(), copied, selected.diagram().shown()));
        }
    }

    /** Makes a change and selects what comes of it. */
    private void execute(Command change) {
        if (change.canExecute()) {
            document.execute(change);
            List<?> shown = change.getResult().stream().filter(Element.class::isInstance).map(Element.class::cast)
                    .flatMap(element -> selected.diagram().nearest(element).stream()).distinct().toList();
            if (!shown.isEmpty()) {
                selected.viewer().setSelection(new StructuredSelection(shown));
                selected.viewer().reveal((EditPart) shown.get(shown.size() - 1));
            }
        }
    }

    private void selectAll() {
        selected.viewer().setSelection(new StructuredSelection(
                selected.diagram().areas().filter(part -> part.group().subject().isWhole()).toList()));
    }

    private void edit() {
        selected.part().ifPresent(part -> part.performRequest(new Request(RequestConstants.REQ_DIRECT_EDIT)));
    }
}
