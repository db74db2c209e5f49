/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.preference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

import fi.polku.rules.Rule;
import fi.polku.rules.Severity;
import fi.polku.workbench.ScreenTexts;
import fi.polku.workbench.part.TreeColumns;

/** The rules by their groups, each with what its findings weigh. */
final class RuleTree {

    private static final ScreenTexts TEXTS = new ScreenTexts(RuleTree.class);

    private final TreeViewer viewer;

    RuleTree(Composite parent, List<Rule> rules, Function<Rule, Optional<Severity>> severity,
            Consumer<Optional<Rule>> selected) {
        viewer = new TreeViewer(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.SINGLE);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, true).hint(SWT.DEFAULT, 300).applyTo(viewer.getControl());
        TreeColumns columns = new TreeColumns(viewer, TEXTS.get("tree"));
        Locale language = ScreenTexts.language();
        columns.add(TEXTS.get("column.rule"), 430,
                node -> node instanceof Rule rule ? rule.title(language) : (String) node, node -> null);
        columns.add(TEXTS.get("column.weight"), 120, node -> node instanceof Rule rule ? weight(severity.apply(rule)) : "",
                node -> node instanceof Rule rule ? severity.apply(rule).map(RuleTree::image).orElse(null) : null);
        Map<String, List<Rule>> groups = rules.stream().collect(
                Collectors.groupingBy(rule -> rule.groupTitle(language), LinkedHashMap::new, Collectors.toList()));
        viewer.setContentProvider(new GroupedRules());
        viewer.setInput(groups);
        viewer.expandAll();
        columns.pack();
        viewer.addSelectionChangedListener(event -> selected.accept(selected()));
    }

    private static String weight(Optional<Severity> severity) {
        return TEXTS.get("level." + severity.map(Severity::name).orElse("OFF"));
    }

    private static Image image(Severity severity) {
        ISharedImages images = PlatformUI.getWorkbench().getSharedImages();
        return images.getImage(switch (severity) {
            case ERROR -> ISharedImages.IMG_OBJS_ERROR_TSK;
            case WARNING -> ISharedImages.IMG_OBJS_WARN_TSK;
            case INFO -> ISharedImages.IMG_OBJS_INFO_TSK;
        });
    }

    Optional<Rule> selected() {
        return viewer.getStructuredSelection().getFirstElement() instanceof Rule rule ? Optional.of(rule) : Optional.empty();
    }

    void refresh() {
        viewer.refresh();
    }
}
