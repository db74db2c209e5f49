/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.help;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.navigator.resources.ProjectExplorer;

import fi.polku.diagram.editor.DiagramPage;
import fi.polku.diagram.editor.PolkuEditor;
import fi.polku.diagram.element.ElementSelection;
import fi.polku.diagram.part.AreaPart;
import fi.polku.model.experience.ServiceBlueprint;
import fi.polku.rules.Finding;
import fi.polku.workbench.problems.ModelProblem;

/** The page that fits what the user is at. */
final class HelpFocus {

    private static final String WORKBENCH_KEY = "org.eclipse.ui.help";
    private static final Map<String, String> VIEWS = Map.of(IPageLayout.ID_PROP_SHEET, "properties", IPageLayout.ID_OUTLINE,
            "outline", IPageLayout.ID_PROBLEM_VIEW, "problems", ProjectExplorer.VIEW_ID, "projects");

    private HelpFocus() {
    }

    static String page() {
        Display display = Display.getCurrent();
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        Optional<HelpContext> context = around(display.getFocusControl());
        if (context.isPresent() || window == null || display.getActiveShell() != window.getShell()) {
            return context.map(HelpContext::page).orElse(HelpPages.CONTENTS);
        }
        return of(window.getActivePage().getActivePart());
    }

    private static Optional<HelpContext> around(Control focus) {
        for (Control control = focus; control != null; control = control instanceof Shell ? null : control.getParent()) {
            Optional<HelpContext> context = HelpContext.of(control.getData(WORKBENCH_KEY));
            if (context.isPresent()) {
                return context;
            }
        }
        return Optional.empty();
    }

    private static String of(IWorkbenchPart part) {
        if (part == null) {
            return HelpPages.CONTENTS;
        }
        if (part instanceof PolkuEditor editor) {
            return finding(editor).map(found -> HelpPages.of(found.rule().id())).orElseGet(() -> HelpContext.page(editor(editor)));
        }
        String id = part.getSite().getId();
        return switch (id) {
            case IPageLayout.ID_PROBLEM_VIEW -> rule(selection(part)).map(HelpPages::of).orElse(HelpContext.page("problems"));
            case IPageLayout.ID_PROP_SHEET -> ElementSelection.of(selection(part.getSite().getPage().getActiveEditor()))
                    .map(element -> "metamodel.md#" + element.eClass().getName().toLowerCase(Locale.ROOT))
                    .orElse(HelpContext.page("properties"));
            default -> id.startsWith(HelpContext.PREFIX) ? HelpContext.page(id.substring(HelpContext.PREFIX.length()))
                    : Optional.ofNullable(VIEWS.get(id)).map(HelpContext::page).orElse(HelpPages.CONTENTS);
        };
    }

    private static ISelection selection(IWorkbenchPart part) {
        return part == null || part.getSite().getSelectionProvider() == null ? StructuredSelection.EMPTY
                : part.getSite().getSelectionProvider().getSelection();
    }

    /** The gravest of those that the badge on what is selected tells of. */
    private static Optional<Finding> finding(PolkuEditor editor) {
        return editor.getSelectedPage() instanceof DiagramPage diagram
                && ((IStructuredSelection) diagram.front().viewer().getSelection()).getFirstElement() instanceof AreaPart part
                ? editor.document().findings(part.element()).stream().min(Comparator.comparing(Finding::severity))
                : Optional.empty();
    }

    private static String editor(PolkuEditor editor) {
        Object page = editor.getSelectedPage();
        return page == editor.matrix() ? "matrix" : page == editor.form() ? "form"
                : page instanceof DiagramPage diagram && diagram.shown() instanceof ServiceBlueprint ? "blueprint" : "journey";
    }

    private static Optional<String> rule(ISelection selection) {
        return selection instanceof IStructuredSelection several
                ? Optional.ofNullable(Adapters.adapt(several.getFirstElement(), IMarker.class))
                        .map(marker -> marker.getAttribute(ModelProblem.RULE, null))
                : Optional.empty();
    }
}
