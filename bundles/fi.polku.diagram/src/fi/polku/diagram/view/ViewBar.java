/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.view;

import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.gef.editparts.ZoomListener;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

import fi.polku.diagram.form.Menus;
import fi.polku.model.text.Texts;

/** The bar above a diagram: what of it is seen, and how large. */
final class ViewBar {

    private static final Texts TEXTS = new Texts(ViewBar.class);

    private final Locale language;
    private final Composite bar;
    private final LocalResourceManager images;
    private final ToolBar left;
    private final ToolBar right;

    ViewBar(Composite parent, Locale language) {
        this.language = language;
        bar = new Composite(parent, SWT.NONE);
        images = new LocalResourceManager(JFaceResources.getResources(), bar);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(4, 2).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        left = new ToolBar(bar, SWT.FLAT | SWT.RIGHT);
        right = new ToolBar(bar, SWT.FLAT | SWT.RIGHT);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(left);
    }

    /** Adds something that opens a menu. */
    ToolItem menu(String key, Consumer<IMenuManager> fill) {
        ToolItem item = item(left, SWT.DROP_DOWN, key);
        item.setText(TEXTS.get(language, key));
        Menus.openBy(item, fill);
        return item;
    }

    /** Adds a button at the right for something that can be done. */
    void button(String key, Runnable action) {
        item(right, SWT.PUSH, key).addListener(SWT.Selection, event -> action.run());
    }

    /** Adds how large the picture is; pressed, it is shown in actual size. */
    void magnification(ZoomManager zoom, Runnable actualSize) {
        ToolItem item = new ToolItem(right, SWT.PUSH);
        item.setToolTipText(TEXTS.get(language, "actualSize"));
        ZoomListener show = level -> {
            if (!item.isDisposed()) {
                item.setText(TEXTS.get(language, "percent", level));
                bar.layout();
            }
        };
        show.zoomChanged(zoom.getZoom());
        zoom.addZoomListener(show);
        item.addListener(SWT.Selection, event -> actualSize.run());
    }

    private ToolItem item(ToolBar tools, int style, String key) {
        ToolItem item = new ToolItem(tools, style);
        item.setToolTipText(TEXTS.get(language, key + ".what"));
        item.setImage(images.create(ImageDescriptor.createFromURL(ViewBar.class.getResource(key + ".svg"))));
        return item;
    }
}
