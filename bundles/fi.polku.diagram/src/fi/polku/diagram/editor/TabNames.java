/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.editor;

import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.GC;

import fi.polku.diagram.element.ElementImages;

/**
 * Icons and names on tabs, the names as long as there is room for all of them. They are cut in the middle: models have names
 * that begin alike, and often some that end alike.
 */
final class TabNames {

    /** In letters. */
    private static final int LONGEST = 40;
    private static final int SHORTEST = 11;
    /** What a tab needs beside its letters: its icon and the space around. */
    private static final int EDGES = 38;
    private static final String NAME = TabNames.class.getName();

    private final CTabFolder tabs;
    private final ElementImages images = new ElementImages();

    TabNames(CTabFolder tabs) {
        this.tabs = tabs;
        tabs.addListener(SWT.Resize, event -> fit());
        tabs.addListener(SWT.Dispose, event -> images.dispose());
    }

    /** @param type what the page is about */
    void set(int tab, String name, EClass type) {
        tabs.getItem(tab).setData(NAME, name);
        tabs.getItem(tab).setImage(images.of(type));
    }

    /** Writes the names as long as there is room for. */
    void fit() {
        int length = LONGEST;
        GC gc = new GC(tabs);
        gc.setFont(tabs.getFont());
        int room = tabs.getClientArea().width - (tabs.getTopRight() == null ? 0 : tabs.getTopRight().computeSize(-1, -1).x);
        while (length > SHORTEST && width(gc, length) > room) {
            length--;
        }
        gc.dispose();
        for (CTabItem tab : tabs.getItems()) {
            show(tab, length);
        }
    }

    private int width(GC gc, int length) {
        return Stream.of(tabs.getItems()).mapToInt(tab -> gc.textExtent(text(tab, length)).x + EDGES).sum();
    }

    private static String text(CTabItem tab, int length) {
        return tab.getData(NAME) instanceof String name ? cut(name, length) : tab.getText();
    }

    private static void show(CTabItem tab, int length) {
        String text = text(tab, length);
        if (!text.equals(tab.getText())) {
            tab.setText(text);
        }
        tab.setToolTipText(tab.getData(NAME) instanceof String name && !name.equals(text) ? name : null);
    }

    /** @return at most so many letters of the name: its beginning and its end where it is longer */
    static String cut(String name, int length) {
        if (name.length() <= length) {
            return name;
        }
        int head = (length - 1) / 2;
        return name.substring(0, head).strip() + "…" + name.substring(name.length() - (length - 1 - head)).strip();
    }
}
