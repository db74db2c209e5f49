/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.palette;

import java.util.Locale;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.gef.palette.CombinedTemplateCreationEntry;
import org.eclipse.gef.palette.ConnectionCreationToolEntry;
import org.eclipse.gef.palette.MarqueeToolEntry;
import org.eclipse.gef.palette.PaletteContainer;
import org.eclipse.gef.palette.PaletteDrawer;
import org.eclipse.gef.palette.PaletteGroup;
import org.eclipse.gef.palette.PaletteRoot;
import org.eclipse.gef.palette.SelectionToolEntry;
import org.eclipse.gef.palette.ToolEntry;
import org.eclipse.jface.resource.ImageDescriptor;

import fi.polku.model.edit.Icons;
import fi.polku.model.edit.Labels;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.text.Texts;

/** The tools beside a diagram, named and explained as the metamodel does. */
public final class DiagramPalette {

    private static final Texts TEXTS = new Texts(DiagramPalette.class);

    private final Locale language;
    private final Labels labels;
    private final PaletteRoot root = new PaletteRoot();

    private DiagramPalette(Locale language) {
        this.language = language;
        this.labels = Labels.in(language);
        PaletteGroup tools = new PaletteGroup(text("select"));
        ToolEntry select = new SelectionToolEntry(text("select"), text("select.what"));
        tools.add(select);
        tools.add(new MarqueeToolEntry(text("marquee"), text("marquee.what")));
        root.add(tools);
        root.setDefaultEntry(select);
    }

    /** @return the tools for journey maps */
    public static PaletteRoot journey(Locale language) {
        DiagramPalette palette = new DiagramPalette(language);
        palette.drawer("journey", Literals.STAGE, Literals.SERVICE_MOMENT, Literals.TOUCHPOINT);
        palette.drawer("feeling", Literals.TARGET_EMOTION, Literals.OBSERVED_EMOTION);
        palette.drawer("improving", Literals.PAIN_POINT, Literals.OPPORTUNITY, Literals.CRITICAL_INCIDENT);
        palette.drawer("measuring", Literals.MEASUREMENT_PLAN, Literals.MEASUREMENT, Literals.GAP);
        return palette.root;
    }

    /** @return the tools for service blueprints */
    public static PaletteRoot blueprint(Locale language) {
        DiagramPalette palette = new DiagramPalette(language);
        PaletteContainer drawer = palette.drawer("blueprint", Literals.BLUEPRINT_COLUMN, Literals.BLUEPRINT_ACTION);
        drawer.add(new ConnectionCreationToolEntry(palette.labels.type(Literals.FLOW), palette.text("flow.what"),
                new NewElement(Literals.FLOW), icon(Literals.FLOW), icon(Literals.FLOW)));
        return palette.root;
    }

    private PaletteContainer drawer(String name, EClass... types) {
        PaletteDrawer drawer = new PaletteDrawer(text(name));
        for (EClass type : types) {
            drawer.add(new CombinedTemplateCreationEntry(labels.type(type), text("create.what", labels.type(type)),
                    type, new NewElement(type), icon(type), icon(type)));
        }
        root.add(drawer);
        return drawer;
    }

    private static ImageDescriptor icon(EClass type) {
        return ImageDescriptor.createFromURL(Icons.of(type));
    }

    private String text(String key, Object... arguments) {
        return TEXTS.get(language, key, arguments);
    }
}
