/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.action;

import java.util.List;
import java.util.Optional;

import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.ui.parts.GraphicalViewerKeyHandler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.ui.actions.ActionFactory;

import fi.polku.diagram.drop.Direction;
import fi.polku.diagram.drop.Neighbours;
import fi.polku.diagram.part.AreaPart;
import fi.polku.diagram.part.DiagramElement;

/** The keys of a diagram that can't be bindings of the workbench, since they are for typing elsewhere in the page. */
public final class DiagramKeys extends GraphicalViewerKeyHandler {

    private final Selected selected;
    private final PageActions actions;

    public DiagramKeys(GraphicalViewer viewer, PageActions actions) {
        super(viewer);
        this.selected = new Selected(viewer);
        this.actions = actions;
    }

    @Override
    public boolean keyPressed(KeyEvent event) {
        Optional<Direction> direction = direction(event.keyCode);
        int with = event.stateMask & SWT.MODIFIER_MASK;
        if (direction.isPresent() && (with == 0 || with == SWT.SHIFT) && go(direction.get(), event)) {
            return true;
        }
        return with == 0 && plain(event.keyCode) || super.keyPressed(event);
    }

    private boolean plain(int key) {
        String action = switch (key) {
            case SWT.CR, SWT.KEYPAD_CR -> ActionFactory.RENAME.getId();
            case 'n' -> PageActions.ADD;
            default -> null;
        };
        if (action != null) {
            actions.get(action).run();
        }
        return action != null;
    }

    private static Optional<Direction> direction(int key) {
        return Optional.ofNullable(switch (key) {
            case SWT.ARROW_LEFT -> Direction.LEFT;
            case SWT.ARROW_RIGHT -> Direction.RIGHT;
            case SWT.ARROW_UP -> Direction.UP;
            case SWT.ARROW_DOWN -> Direction.DOWN;
            default -> null;
        });
    }

    private boolean go(Direction direction, KeyEvent event) {
        EditPart from = getFocusEditPart();
        if (!(from instanceof AreaPart place) || !selected.diagram().getChildren().contains(from)) {
            return from instanceof DiagramElement ? leave((GraphicalEditPart) from, event) : false;
        }
        List<AreaPart> others = selected.diagram().areas().filter(part -> part != from).toList();
        Optional<AreaPart> next = Neighbours.next(place.group().bounds(), direction, others, part -> part.group().bounds());
        next.ifPresent(part -> navigateTo(part, event));
        return true;
    }

    /** From an arrow to the box where it starts. */
    private boolean leave(GraphicalEditPart arrow, KeyEvent event) {
        if (arrow instanceof ConnectionEditPart flow) {
            navigateTo(flow.getSource(), event);
            return true;
        }
        return false;
    }
}
