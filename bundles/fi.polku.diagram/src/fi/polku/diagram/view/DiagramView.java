/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.view;

import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.actions.ActionFactory;

import fi.polku.diagram.action.PageActions;
import fi.polku.diagram.action.Selected;
import fi.polku.diagram.edit.Typing;
import fi.polku.diagram.palette.DiagramDomain;
import fi.polku.diagram.palette.ToolPanel;
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
     * Fills the bars, once there is a viewer.
     *
     * @param compare told whether the journey as it should be is to be seen as well
     */
    public void fill(Selected selected, PageActions actions, Typing typing, ZoomManager zoom, Consumer<Boolean> compare) {
        FilterMenu filters = new FilterMenu(selected::diagram);
        if (selected.diagram().shown() instanceof Journey journey) {
            bar.menu("rows", new RowsMenu(selected::diagram)::fill);
            ToolItem filter = bar.menu("filter", filters::fill);
            selected.diagram().onShow(() -> filter.setText(filters.count() == 0 ? TEXTS.get(language, "filter")
                    : TEXTS.get(language, "filter.on", filters.count())));
            if (journey.getFutureTwin() != null) {
                bar.toggle("compare", compare);
            }
        }
        bar.button("find", actions.get(ActionFactory.FIND.getId()));
        bar.button("smaller", actions.get(PageActions.ZOOM_OUT));
        bar.magnification(zoom, actions.get(PageActions.ACTUAL_SIZE));
        bar.button("larger", actions.get(PageActions.ZOOM_IN));
        bar.button("width", actions.get(PageActions.FIT_WIDTH));
        bar.button("page", actions.get(PageActions.FIT_PAGE));
        find = new FindBar(whole, selected, language, typing);
        whole.layout();
    }

    /** Opens what finds things in the diagram. */
    public void find() {
        find.show();
    }

    /** Adds which rows and which part of the journey are seen. */
    public static void fill(IMenuManager menu, Selected selected) {
        Locale language = selected.diagram().document().language();
        if (selected.diagram().shown() instanceof Journey) {
            var rows = new MenuManager(TEXTS.get(language, "rows"));
            new RowsMenu(selected::diagram).fill(rows);
            menu.add(rows);
            var filter = new MenuManager(TEXTS.get(language, "filter"));
            new FilterMenu(selected::diagram).fill(filter);
            menu.add(filter);
        }
    }
}
