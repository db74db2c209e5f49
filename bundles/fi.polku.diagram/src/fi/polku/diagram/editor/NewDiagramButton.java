/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.editor;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

import fi.polku.diagram.form.Menus;

/** The button beside the tabs: adds a journey, or a blueprint of one. */
final class NewDiagramButton {

    private final DiagramOffers offers;

    NewDiagramButton(CTabFolder tabs, DiagramOffers offers) {
        this.offers = offers;
        ToolBar bar = new ToolBar(tabs, SWT.FLAT);
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        item.setText("+");
        item.setToolTipText(offers.title());
        tabs.setTopRight(bar, SWT.RIGHT);
        tabs.setMenu(Menus.openBy(item, this::fill));
    }

    private void fill(IMenuManager menu) {
        offers.journeys().forEach(menu::add);
        menu.add(new Separator());
        offers.blueprints().forEach(menu::add);
    }
}
