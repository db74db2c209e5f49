/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.action;

import java.util.function.Consumer;

import org.eclipse.gef.ContextMenuProvider;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.actions.ActionFactory;

import fi.polku.diagram.document.ModelDocument;
import fi.polku.diagram.drop.Direction;
import fi.polku.model.text.Texts;

/** What can be done with what is selected, and with the view. */
public final class ContextMenu extends ContextMenuProvider {

    private static final Texts TEXTS = new Texts(ContextMenu.class);

    private final Selected selected;
    private final PageActions actions;
    private final ModelDocument document;
    private final Consumer<IMenuManager> more;

    /** @param more what the page adds at the end */
    public ContextMenu(Selected selected, PageActions actions, ModelDocument document, Consumer<IMenuManager> more) {
        super(selected.viewer());
        this.selected = selected;
        this.actions = actions;
        this.document = document;
        this.more = more;
        PopupMenu.standAt(selected);
    }

    @Override
    public void buildContextMenu(IMenuManager menu) {
        actions.refresh();
        FixMenu fixes = new FixMenu(document);
        if (!fixes.findings(selected.element()).isEmpty()) {
            sub(menu, "fixes", inner -> fixes.fill(inner, selected.element()));
        }
        sub(menu, "add", new AddMenu(selected)::fill);
        sub(menu, "change", inner -> new ChangeMenu(document).fill(inner, selected.element()));
        add(menu, ActionFactory.RENAME.getId());
        menu.add(new Separator());
        add(menu, ActionFactory.UNDO.getId(), ActionFactory.REDO.getId());
        menu.add(new Separator());
        add(menu, ActionFactory.CUT.getId(), ActionFactory.COPY.getId(), ActionFactory.PASTE.getId(), PageActions.DUPLICATE,
                ActionFactory.DELETE.getId());
        menu.add(new Separator());
        sub(menu, "move", inner -> {
            for (Direction direction : Direction.values()) {
                add(inner, PageActions.move(direction));
            }
        });
        menu.add(new Separator());
        sub(menu, "view", inner -> add(inner, ActionFactory.FIND.getId(), PageActions.ZOOM_IN, PageActions.ZOOM_OUT,
                PageActions.ACTUAL_SIZE, PageActions.FIT_WIDTH, PageActions.FIT_PAGE));
        more.accept(menu);
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    }

    private void add(IMenuManager menu, String... ids) {
        for (String id : ids) {
            menu.add(actions.get(id));
        }
    }

    private void sub(IMenuManager menu, String key, Consumer<IMenuManager> fill) {
        MenuManager inner = new MenuManager(TEXTS.get(document.language(), key));
        fill.accept(inner);
        if (!inner.isEmpty()) {
            menu.add(inner);
        }
    }
}
