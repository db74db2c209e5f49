/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.studio;

import static fi.polku.studio.StudioApplication.text;

import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.ICoolBarManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarContributionItem;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ActionFactory.IWorkbenchAction;
import org.eclipse.ui.actions.ContributionItemFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;

/**
 * Menu bar and tool bar. Their entries are the platform's, whose Finnish words stand in {@code bundles/nl}.
 */
final class StudioMenus extends ActionBarAdvisor {

    private IWorkbenchWindow window;

    StudioMenus(IActionBarConfigurer configurer) {
        super(configurer);
    }

    @Override
    protected void makeActions(IWorkbenchWindow of) {
        window = of;
    }

    @Override
    protected void fillMenuBar(IMenuManager bar) {
        bar.add(file());
        bar.add(edit());
        bar.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        bar.add(windows());
        bar.add(help());
    }

    private IMenuManager file() {
        var menu = menu("file", IWorkbenchActionConstants.M_FILE);
        var shortlist = menu("new", "new");
        shortlist.add(ContributionItemFactory.NEW_WIZARD_SHORTLIST.create(window));
        menu.add(shortlist);
        menu.add(new Separator());
        add(menu, ActionFactory.CLOSE, ActionFactory.CLOSE_ALL);
        menu.add(new Separator());
        add(menu, ActionFactory.SAVE, ActionFactory.SAVE_AS, ActionFactory.SAVE_ALL);
        menu.add(new Separator());
        add(menu, ActionFactory.MOVE, ActionFactory.RENAME, ActionFactory.REFRESH);
        menu.add(new Separator());
        add(menu, ActionFactory.IMPORT, ActionFactory.EXPORT);
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        IAction properties = action(ActionFactory.PROPERTIES);
        // The platform gives it the letter of its Restart.
        properties.setText(text("menu.properties"));
        menu.add(properties);
        var recent = menu("recent", "recent");
        recent.add(ContributionItemFactory.REOPEN_EDITORS.create(window));
        menu.add(recent);
        menu.add(new Separator());
        add(menu, ActionFactory.QUIT);
        return menu;
    }

    private IMenuManager edit() {
        var menu = menu("edit", IWorkbenchActionConstants.M_EDIT);
        add(menu, ActionFactory.UNDO, ActionFactory.REDO);
        menu.add(new Separator(IWorkbenchActionConstants.UNDO_EXT));
        add(menu, ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE);
        menu.add(new Separator(IWorkbenchActionConstants.CUT_EXT));
        add(menu, ActionFactory.DELETE, ActionFactory.SELECT_ALL);
        menu.add(new Separator());
        add(menu, ActionFactory.FIND);
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        return menu;
    }

    private IMenuManager windows() {
        var menu = menu("window", IWorkbenchActionConstants.M_WINDOW);
        var views = menu("showView", "showView");
        views.add(ContributionItemFactory.VIEWS_SHORTLIST.create(window));
        menu.add(views);
        add(menu, ActionFactory.RESET_PERSPECTIVE);
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        add(menu, ActionFactory.PREFERENCES);
        return menu;
    }

    private IMenuManager help() {
        var menu = menu("help", IWorkbenchActionConstants.M_HELP);
        if (window.getWorkbench().getIntroManager().hasIntro()) {
            add(menu, ActionFactory.INTRO);
        }
        add(menu, ActionFactory.HELP_CONTENTS, ActionFactory.DYNAMIC_HELP);
        menu.add(new Separator("group.tutorials"));
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        add(menu, ActionFactory.ABOUT);
        return menu;
    }

    @Override
    protected void fillCoolBar(ICoolBarManager bar) {
        var tools = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
        tools.add(action(ActionFactory.NEW_WIZARD_DROP_DOWN));
        tools.add(action(ActionFactory.SAVE));
        tools.add(tool("undo", IWorkbenchCommandConstants.EDIT_UNDO));
        tools.add(tool("redo", IWorkbenchCommandConstants.EDIT_REDO));
        bar.add(new ToolBarContributionItem(tools, IWorkbenchActionConstants.TOOLBAR_FILE));
        bar.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    }

    /** Of its own name, since the platform hides its own tools for undo and redo. */
    private CommandContributionItem tool(String id, String command) {
        var tool = new CommandContributionItemParameter(window, "fi.polku.studio." + id, command,
                CommandContributionItem.STYLE_PUSH);
        tool.tooltip = text("tool." + id);
        return new CommandContributionItem(tool);
    }

    private static MenuManager menu(String key, String id) {
        return new MenuManager(text("menu." + key), id);
    }

    private void add(IMenuManager menu, ActionFactory... factories) {
        for (var factory : factories) {
            menu.add(action(factory));
        }
    }

    private IAction action(ActionFactory factory) {
        IAction known = getAction(factory.getId());
        if (known != null) {
            return known;
        }
        IWorkbenchAction action = factory.create(window);
        register(action);
        return action;
    }
}
