/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.palette;

import java.net.URL;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.gef.Tool;
import org.eclipse.gef.dnd.TemplateTransfer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

import fi.polku.model.edit.Icons;
import fi.polku.model.experience.Element;

/** The palette: the window system's own buttons, so that themes, large screens and screen readers know them. */
public final class ToolPanel {

    private final DiagramDomain domain;
    private final ScrolledComposite scrolled;
    private final Composite drawers;
    private final LocalResourceManager images;
    private final Map<ToolItem, Tools.Entry> items = new LinkedHashMap<>();
    private ToolItem active;
    private Tool tool;

    /** @param shown a journey or a blueprint, whose tools are offered */
    public ToolPanel(Composite parent, DiagramDomain domain, Element shown, Locale language) {
        this.domain = domain;
        scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        scrolled.setShowFocusedControl(true);
        drawers = new Composite(scrolled, SWT.NONE);
        drawers.setBackgroundMode(SWT.INHERIT_FORCE);
        images = new LocalResourceManager(JFaceResources.getResources(), drawers);
        GridLayoutFactory.fillDefaults().margins(6, 6).spacing(0, 2).applyTo(drawers);
        Tools.of(shown, language).forEach(this::add);
        scrolled.setContent(drawers);
        Point size = drawers.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        scrolled.setMinHeight(size.y);
        active = items.keySet().iterator().next();
        active.setSelection(true);
        domain.onChange(this::toolChanged);
    }

    /** @return the widget, to be laid out */
    public Composite control() {
        return scrolled;
    }

    /** @return the tool's button, for whoever wants to press it */
    public ToolItem item(EClass type) {
        return items.keySet().stream().filter(item -> items.get(item).type().filter(type::equals).isPresent()).findFirst()
                .orElseThrow();
    }

    private void add(Tools.Drawer drawer) {
        if (!drawer.name().isEmpty()) {
            Label heading = new Label(drawers, SWT.NONE);
            heading.setText(drawer.name());
            heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
            GridDataFactory.fillDefaults().indent(4, 8).applyTo(heading);
        }
        for (Tools.Entry entry : drawer.tools()) {
            // One bar for each tool: a bar of several centres them below one another instead of aligning them.
            ToolBar bar = new ToolBar(drawers, SWT.FLAT | SWT.RIGHT);
            ToolItem item = new ToolItem(bar, SWT.CHECK);
            item.setText(entry.name());
            item.setToolTipText(entry.what());
            item.setImage(image(entry));
            item.addListener(SWT.Selection, event -> use(item));
            items.put(item, entry);
            GridDataFactory.fillDefaults().applyTo(bar);
            entry.type().ifPresent(type -> drag(bar, type));
        }
    }

    private Image image(Tools.Entry entry) {
        URL file = entry.type().map(Icons::of).orElseGet(() -> ToolPanel.class.getResource(entry.icon() + ".svg"));
        return images.create(ImageDescriptor.createFromURL(file));
    }

    private static void drag(ToolBar bar, EClass type) {
        DragSource source = new DragSource(bar, DND.DROP_COPY);
        source.setTransfer(new Transfer[] {TemplateTransfer.getInstance()});
        source.addDragListener(new DragSourceAdapter() {
            @Override
            public void dragStart(DragSourceEvent event) {
                TemplateTransfer.getInstance().setTemplate(type);
            }

            @Override
            public void dragSetData(DragSourceEvent event) {
                event.data = type;
            }

            @Override
            public void dragFinished(DragSourceEvent event) {
                TemplateTransfer.getInstance().setTemplate(null);
            }
        });
    }

    private void use(ToolItem item) {
        tool = items.get(item).tool().get();
        mark(item);
        domain.setActiveTool(tool);
    }

    private void toolChanged() {
        if (!drawers.isDisposed() && domain.getActiveTool() != tool) {
            mark(items.keySet().iterator().next());
        }
    }

    private void mark(ToolItem item) {
        if (!active.isDisposed()) {
            active.setSelection(false);
        }
        active = item;
        active.setSelection(true);
    }
}
