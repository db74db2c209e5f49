/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.form;

import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Scrollable;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** Menus that a button opens. */
public final class Menus {

    private Menus() {
    }

    /**
     * Has a button of a bar open a menu below it.
     *
     * @param fill fills the menu, anew each time it is opened
     * @return the menu, which goes with the bar
     */
    public static Menu openBy(ToolItem item, Consumer<IMenuManager> fill) {
        ToolBar bar = item.getParent();
        Menu menu = anew(bar, fill);
        item.addListener(SWT.Selection, event -> {
            Rectangle bounds = item.getBounds();
            menu.setLocation(bar.toDisplay(bounds.x, bounds.y + bounds.height));
            menu.setVisible(true);
        });
        return menu;
    }

    /** Has a control open a menu by the right mouse button, the menu key or Shift+F10, filled anew each time. */
    public static void onRightClick(Control control, Consumer<IMenuManager> fill) {
        control.setMenu(anew(control, fill));
    }

    /** A menu that goes with a control and is filled anew each time. */
    private static Menu anew(Control control, Consumer<IMenuManager> fill) {
        MenuManager manager = new MenuManager();
        manager.setRemoveAllWhenShown(true);
        manager.addMenuListener(fill::accept);
        control.addListener(SWT.Dispose, event -> manager.dispose());
        return manager.createContextMenu(control);
    }

    /**
     * Opens a menu for this once, unless it stays empty.
     *
     * @param place on the screen
     */
    public static void openAt(Control control, Point place, Consumer<IMenuManager> fill) {
        MenuManager manager = new MenuManager();
        fill.accept(manager);
        if (!manager.isEmpty()) {
            Menu menu = manager.createContextMenu(control);
            // The chosen entry runs after the menu has been hidden.
            menu.addListener(SWT.Hide, event -> control.getDisplay().asyncExec(manager::dispose));
            menu.setLocation(place);
            menu.setVisible(true);
        }
    }

    /**
     * Has the context menu that a key opens stand below a place; without this it opens where the mouse happens to be.
     *
     * @param place asked each time, as the control counts
     */
    public static void standBelow(Scrollable control, Supplier<Rectangle> place) {
        control.addListener(SWT.MenuDetect, event -> {
            if (event.detail == SWT.MENU_KEYBOARD) {
                Point below = below(control, place.get());
                event.x = below.x;
                event.y = below.y;
            }
        });
    }

    /**
     * @param place as the control counts
     * @return where a menu stands below it on the screen, inside what is seen of the control
     */
    public static Point below(Scrollable control, Rectangle place) {
        Rectangle room = control.getClientArea();
        return control.toDisplay(Math.max(room.x, Math.min(place.x, room.x + room.width)),
                Math.max(room.y, Math.min(place.y + place.height, room.y + room.height)));
    }

    /** Opens a menu below a control for this once; it goes when it is closed. */
    public static void openBelow(Menu menu, Control control) {
        // What was chosen is told after the menu is hidden.
        menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
        menu.setLocation(control.getParent()
                .toDisplay(control.getLocation().x, control.getLocation().y + control.getSize().y));
        menu.setVisible(true);
    }
}
