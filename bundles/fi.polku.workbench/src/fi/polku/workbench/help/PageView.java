/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.help;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

import fi.polku.workbench.help.PageText.Link;

/** A page to read, with the mouse or by keyboard: Tab goes from link to link, Return follows the one that is selected. */
final class PageView {

    private static final int MARGIN = 20;

    private final StyledText text;
    private final PageFonts fonts;
    private final Consumer<String> follow;
    private PageText shown = new PageText();

    /** @param follow is told the links that are followed */
    PageView(Composite parent, Consumer<String> follow) {
        this.follow = follow;
        text = new StyledText(parent, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.MULTI);
        text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        text.setLineSpacing(2);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
        fonts = new PageFonts(text);
        text.addListener(SWT.MouseUp, this::clicked);
        text.addListener(SWT.MouseMove, event -> text.setCursor(
                at(event).isPresent() ? text.getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null));
        text.addListener(SWT.Traverse, this::traversed);
        text.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = shown.title();
            }
        });
    }

    Control control() {
        return text;
    }

    PageFonts fonts() {
        return fonts;
    }

    /** @param place where to begin; empty for the beginning */
    void show(PageText page, Optional<String> place) {
        shown = page;
        page.show(text);
        int offset = page.place(place);
        text.setSelection(offset);
        if (offset == 0) {
            text.setTopPixel(0);
        } else {
            text.setTopIndex(text.getLineAtOffset(offset));
        }
        text.setFocus();
    }

    private Optional<Link> at(Event event) {
        int offset = text.getOffsetAtPoint(new Point(event.x, event.y));
        return offset < 0 ? Optional.empty() : shown.linkAt(offset);
    }

    private void clicked(Event event) {
        if (event.button == 1 && text.getSelectionCount() == 0) {
            at(event).ifPresent(link -> follow.accept(link.target()));
        }
    }

    private void traversed(Event event) {
        Point selection = text.getSelectionRange();
        Optional<Link> next = switch (event.detail) {
            case SWT.TRAVERSE_TAB_NEXT -> shown.links().stream()
                    .filter(link -> link.start() >= selection.x + Math.max(selection.y, 0)).findFirst();
            case SWT.TRAVERSE_TAB_PREVIOUS -> shown.links().stream().filter(link -> link.end() <= selection.x)
                    .max(Comparator.comparingInt(Link::start));
            default -> Optional.empty();
        };
        next.ifPresent(link -> {
            text.setSelection(link.start(), link.end());
            text.showSelection();
            event.doit = false;
        });
        if (event.detail == SWT.TRAVERSE_RETURN) {
            shown.linkAt(selection.x).ifPresent(link -> follow.accept(link.target()));
            event.doit = false;
        }
    }
}
