/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.help;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

import fi.polku.workbench.ScreenTexts;

/**
 * Shows pages of help beside whatever is open, dialogs included: a window of its own, one for each window that help is asked
 * for in. Escape closes it, Alt with an arrow leads back and forth.
 */
final class HelpWindow {

    private static final ScreenTexts TEXTS = new ScreenTexts(HelpWindow.class);
    private static final String KEY = HelpWindow.class.getName();
    private static final int WIDTH = 760;
    private static final int HEIGHT = 680;

    private final HelpPages pages = new HelpPages(ScreenTexts.language());
    private final List<String> visited = new ArrayList<>();
    private final Shell shell;
    private final PageView view;
    private ToolItem back;
    private ToolItem forth;
    private int at = -1;

    private HelpWindow(Shell parent) {
        shell = new Shell(parent, SWT.SHELL_TRIM);
        shell.setImages(parent.getImages());
        shell.setData(KEY, this);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(shell);
        createTools();
        view = new PageView(shell, this::follow);
        shell.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                shell.close();
                event.doit = false;
            }
        });
        view.control().addListener(SWT.KeyDown, event -> {
            if (event.stateMask == SWT.ALT && (event.keyCode == SWT.ARROW_LEFT || event.keyCode == SWT.ARROW_RIGHT)) {
                go(event.keyCode == SWT.ARROW_LEFT ? -1 : 1);
            }
        });
        shell.addListener(SWT.Show, event -> shell.getDisplay().asyncExec(this::wearTheme));
        shell.setSize(WIDTH, HEIGHT);
        shell.setLocation(beside(parent));
    }

    /** The theme gives its colours to the window; pages and tools, which it knows from views only, take them on. */
    private void wearTheme() {
        if (!shell.isDisposed()) {
            for (Control control : shell.getChildren()) {
                control.setBackground(shell.getBackground());
                control.setForeground(shell.getForeground());
            }
        }
    }

    private static Point beside(Shell parent) {
        Rectangle screen = parent.getMonitor().getClientArea();
        Rectangle window = parent.getBounds();
        int x = Math.min(window.x + window.width - WIDTH / 2, screen.x + screen.width - WIDTH);
        return new Point(Math.max(screen.x, x), Math.max(screen.y, window.y));
    }

    private void createTools() {
        ToolBar bar = new ToolBar(shell, SWT.FLAT | SWT.RIGHT);
        GridDataFactory.fillDefaults().grab(true, false).indent(4, 2).applyTo(bar);
        back = tool(bar, "back", ISharedImages.IMG_TOOL_BACK, () -> go(-1));
        forth = tool(bar, "forth", ISharedImages.IMG_TOOL_FORWARD, () -> go(1));
        tool(bar, "contents", ISharedImages.IMG_ETOOL_HOME_NAV, () -> open(HelpPages.CONTENTS));
    }

    private static ToolItem tool(ToolBar bar, String key, String image, Runnable action) {
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        Image icon = PlatformUI.getWorkbench().getSharedImages().getImage(image);
        item.setImage(icon);
        item.setText(TEXTS.get(key));
        item.addListener(SWT.Selection, event -> action.run());
        return item;
    }

    /** Shows a page, as {@link HelpPages} calls it, in front of a window, or in the window if that shows help already. */
    static void show(Shell parent, String page) {
        HelpWindow window = parent.getData(KEY) instanceof HelpWindow open && !open.shell.isDisposed() ? open
                : new HelpWindow(parent);
        parent.setData(KEY, window);
        window.open(page);
        window.shell.open();
    }

    private void open(String page) {
        while (visited.size() > at + 1) {
            visited.remove(visited.size() - 1);
        }
        visited.add(page);
        go(1);
    }

    private void go(int steps) {
        int next = at + steps;
        if (next >= 0 && next < visited.size()) {
            at = next;
            back.setEnabled(at > 0);
            forth.setEnabled(at < visited.size() - 1);
            read(visited.get(at));
        }
    }

    private void read(String page) {
        int place = page.indexOf('#');
        try {
            PageText text = PageWriter.write(pages.markdown(page).orElse(TEXTS.get("missing", page)), view.fonts(),
                    link -> leads(page, link));
            view.show(text, place < 0 ? Optional.empty() : Optional.of(page.substring(place + 1)));
            shell.setText(TEXTS.get("title", text.title()));
        } catch (IOException e) {
            view.show(PageWriter.write(e.getLocalizedMessage(), view.fonts(), link -> false), Optional.empty());
        }
    }

    private boolean leads(String page, String link) {
        String address = HelpPages.resolve(page, link);
        return isElsewhere(address) || pages.knows(address);
    }

    private void follow(String link) {
        String address = HelpPages.resolve(visited.get(at), link);
        if (isElsewhere(address)) {
            Program.launch(address);
        } else {
            open(address);
        }
    }

    private static boolean isElsewhere(String address) {
        return address.startsWith("https:") || address.startsWith("http:");
    }
}
