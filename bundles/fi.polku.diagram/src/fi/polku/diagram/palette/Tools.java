/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.palette;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.gef.Tool;
import org.eclipse.gef.tools.ConnectionCreationTool;
import org.eclipse.gef.tools.MarqueeSelectionTool;
import org.eclipse.gef.tools.SelectionTool;

import fi.polku.diagram.drop.Kinds;
import fi.polku.model.edit.Labels;
import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.text.Texts;

/** The tools beside a diagram, named and explained as the metamodel does. */
final class Tools {

    private static final Texts TEXTS = new Texts(Tools.class);

    private final Locale language;
    private final Labels labels;

    /**
     * A drawer of tools that belong together.
     *
     * @param name empty for the one without a heading
     */
    record Drawer(String name, List<Entry> tools) {
    }

    /**
     * One tool.
     *
     * @param name what people call it
     * @param what says how it is used
     * @param type what it creates; empty for one that creates nothing
     * @param tool makes the tool
     */
    record Entry(String name, String what, Optional<EClass> type, String icon, Supplier<Tool> tool) {
    }

    private Tools(Locale language) {
        this.language = language;
        this.labels = Labels.in(language);
    }

    /** @param shown a journey or a blueprint */
    static List<Drawer> of(Element shown, Locale language) {
        return new Tools(language).drawers(shown);
    }

    private List<Drawer> drawers(Element shown) {
        Drawer general = new Drawer("", List.of(
                new Entry(text("select"), text("select.what"), Optional.empty(), "select", SelectionTool::new),
                new Entry(text("marquee"), text("marquee.what"), Optional.empty(), "marquee", MarqueeSelectionTool::new)));
        return Stream.concat(Stream.of(general),
                Kinds.of(shown).stream().map(this::drawer)).toList();
    }

    private Drawer drawer(Kinds kinds) {
        List<Entry> entries = new ArrayList<>(kinds.types().stream().map(this::creation).toList());
        if (kinds == Kinds.BLUEPRINT) {
            entries.add(new Entry(labels.type(Literals.FLOW), text("flow.what"), Optional.of(Literals.FLOW), "",
                    () -> new ConnectionCreationTool(new NewElement(Literals.FLOW))));
        }
        return new Drawer(text(kinds.name().toLowerCase(Locale.ROOT)), entries);
    }

    private Entry creation(EClass type) {
        return new Entry(labels.type(type), text("create.what", labels.type(type)), Optional.of(type), "",
                () -> new NewElementTool(type));
    }

    private String text(String key, Object... arguments) {
        return TEXTS.get(language, key, arguments);
    }
}
