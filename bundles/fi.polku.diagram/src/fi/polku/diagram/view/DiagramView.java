/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.view;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolItem;

import fi.polku.diagram.action.PageActions;
import fi.polku.diagram.action.Selected;
import fi.polku.diagram.palette.DiagramDomain;
import fi.polku.diagram.palette.ToolPanel;
import fi.polku.diagram.part.DiagramPart;
import fi.polku.model.experience.Element;
import fi.polku.model.experience.Journey;
import fi.polku.model.text.Texts;

/** What lies around a diagram: palette at the left, bar above, and below what finds things. */
public final class DiagramView {

    private static final Texts TEXTS = new Texts(DiagramView.class);

    private final Composite whole;
    private final SashForm canvases;
    private final ToolPanel tools;
    private final Locale language;
    private final ViewBar bar;
    private FindBar find;
    private RowsMenu rows;
    private FilterMenu filters;
    private CompareMenu compare;

    /** @param shown a journey or a blueprint */
    public DiagramView(Composite parent, DiagramDomain domain, Element shown, Locale language) {
        this.language = language;
        whole = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(whole);
        bar = new ViewBar(whole, language);
        Composite middle = new Composite(whole, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(middle);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(middle);
        tools = new ToolPanel(middle, domain, shown, language);
        GridDataFactory.fillDefaults().grab(false, true).applyTo(tools.control());
        canvases = new SashForm(middle, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(canvases);
    }

    /** @return where canvases go, one below the other */
    public SashForm canvases() {
        return canvases;
    }

    /** @return the palette */
    public ToolPanel tools() {
        return tools;
    }

    /**
     * Fills the bars, once there is a picture.
     *
     * @param main what the page shows
     * @param nowInFront the picture that one works in, which may be what that is compared with
     * @param twin the journey as it should be, if there is one
     */
    public void fill(DiagramCanvas main, Supplier<DiagramCanvas> nowInFront, FutureTwin twin) {
        Supplier<Selected> selected = () -> nowInFront.get().selected();
        Supplier<DiagramPart<?>> front = () -> selected.get().diagram();
        rows = new RowsMenu(front);
        bar.menu("rows", rows::fill);
        filters = new FilterMenu(front);
        ToolItem filter = bar.menu("filter", filters::fill);
        DiagramPart<?> diagram = main.selected().diagram();
        diagram.onShow(() -> filter.setText(filters.count() == 0 ? TEXTS.get(language, "filter")
                : TEXTS.get(language, "filter.on", filters.count())));
        if (diagram.shown() instanceof Journey) {
            compare = new CompareMenu(twin, language);
            ToolItem item = bar.menu("compare", compare::fill);
            item.setEnabled(twin.isThere());
            diagram.onShow(() -> item.setEnabled(twin.isThere()));
        }
        bar.button("find", this::find);
        button("smaller", PageActions.ZOOM_OUT, nowInFront);
        bar.magnification(main.zoom(), () -> nowInFront.get().actions().get(PageActions.ACTUAL_SIZE).run());
        button("larger", PageActions.ZOOM_IN, nowInFront);
        button("width", PageActions.FIT_WIDTH, nowInFront);
        button("page", PageActions.FIT_PAGE, nowInFront);
        find = new FindBar(whole, selected, language, main.typing());
        whole.layout();
    }

    private void button(String key, String action, Supplier<DiagramCanvas> nowInFront) {
        bar.button(key, () -> nowInFront.get().actions().get(action).run());
    }

    /** Adds to a menu which rows and which part of the journey are seen. */
    public void fill(IMenuManager menu) {
        sub(menu, "rows", rows::fill);
        sub(menu, "filter", filters::fill);
        if (compare != null) {
            sub(menu, "compare", compare::fill);
        }
    }

    private void sub(IMenuManager menu, String key, Consumer<IMenuManager> fill) {
        MenuManager inner = new MenuManager(TEXTS.get(language, key));
        fill.accept(inner);
        menu.add(inner);
    }

    /** Opens what finds things in the diagram. */
    public void find() {
        find.show();
    }
}
