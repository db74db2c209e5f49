/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.studio.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** Menus that a key opens: while one is open, what is done next goes to it. */
final class PopupMenus {

    private PopupMenus() {
    }

    /** Opens a menu, takes its picture and does something in it. */
    static void pressing(Runnable open, String picture, Runnable then) {
        pressing(open, picture, menu -> then.run());
    }

    /** The same, with a look at what the menu offers. */
    static void pressing(Runnable open, String picture, Consumer<Menu> then) {
        Display display = Display.getCurrent();
        List<Menu> shown = new ArrayList<>();
        Listener listener = event -> Stream.of(event.widget).filter(Menu.class::isInstance).map(Menu.class::cast)
                .forEach(shown::add);
        display.addFilter(SWT.Show, listener);
        try {
            open.run();
            Events.until("a menu is shown", () -> !shown.isEmpty());
            Events.wait(200);
            Screenshot.take(picture);
            then.accept(shown.get(0));
            Events.wait(200);
        } finally {
            display.removeFilter(SWT.Show, listener);
        }
    }

    /**
     * Opens a menu, takes its picture and chooses an entry by keys alone, through the menus that lead to it.
     *
     * @param path texts of the entries, without mnemonics and keys
     */
    static void choosing(Hand hand, Runnable open, String picture, String... path) {
        pressing(open, picture, menu -> choose(hand, menu, path));
    }

    private static void choose(Hand hand, Menu open, String... path) {
        Menu menu = open;
        for (int i = 0; i < path.length; i++) {
            List<MenuItem> items = Stream.of(menu.getItems())
                    .filter(item -> (item.getStyle() & SWT.SEPARATOR) == 0 && item.isEnabled()).toList();
            List<String> texts = items.stream().map(PopupMenus::text).toList();
            assertThat(texts).contains(path[i]);
            int at = texts.indexOf(path[i]);
            // Only a menu that opens beside another begins with its first entry.
            for (int down = i == 0 ? -1 : 0; down < at; down++) {
                hand.key("Down");
            }
            menu = items.get(at).getMenu();
            hand.key(menu == null ? "Return" : "Right");
            Events.wait(200);
        }
    }

    private static String text(MenuItem item) {
        return item.getText().replaceAll("\t.*", "").replaceAll("&(.)", "$1");
    }
}
