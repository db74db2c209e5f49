/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.coverage;

import java.util.List;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import fi.polku.diagram.editor.DiagramPage;
import fi.polku.diagram.editor.PolkuEditor;
import fi.polku.diagram.element.ElementLabelProvider;
import fi.polku.diagram.element.SelectedIcons;
import fi.polku.model.experience.Element;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.Touchpoint;
import fi.polku.workbench.ScreenTexts;
import fi.polku.workbench.part.ModelView;
import fi.polku.workbench.part.TreeColumns;

/**
 * How much of each journey is looked after: bars, and below them the touchpoints that lack something. What is chosen here is
 * selected in the editor.
 */
public final class CoverageView extends ModelView {

    /** What {@code plugin.xml} calls it. */
    public static final String ID = "fi.polku.workbench.coverage";

    private static final ScreenTexts TEXTS = new ScreenTexts(CoverageView.class);

    private final ElementLabelProvider labels = new ElementLabelProvider();
    private TreeViewer viewer;
    private List<Journey> shown = List.of();

    @Override
    protected Control createContent(Composite parent) {
        viewer = new TreeViewer(parent, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        SelectedIcons.in(viewer.getTree());
        TreeColumns columns = new TreeColumns(viewer, TEXTS.get("tree"));
        columns.add(TEXTS.get("column.journey"), 280, this::name,
                node -> node instanceof Element ? labels.getImage(node) : null);
        columns.add(TEXTS.get("column.covered"), 240, CoverageView::figures, node -> null);
        new Bars(viewer.getTree(), 1);
        viewer.setContentProvider(new CoverageTree());
        viewer.addSelectionChangedListener(event -> select(event.getStructuredSelection().getFirstElement()));
        viewer.addOpenListener(event -> open(event.getSelection()));
        return viewer.getControl();
    }

    private String name(Object node) {
        return node instanceof CoveredAspect covered ? TEXTS.get("aspect." + covered.aspect()) : labels.getText(node);
    }

    private static String figures(Object node) {
        return node instanceof CoveredAspect covered
                ? TEXTS.get("figures", covered.count(), covered.of(), covered.share()) : "";
    }

    @Override
    protected String update(PolkuEditor of) {
        List<Journey> journeys = List.copyOf(of.document().model().getJourneys());
        if (journeys.equals(shown)) {
            viewer.refresh();
        } else {
            shown = journeys;
            viewer.setInput(journeys);
            viewer.expandToLevel(2);
        }
        return journeys.isEmpty() ? TEXTS.get("noJourney") : null;
    }

    @Override
    protected String noModel() {
        shown = List.of();
        return TEXTS.get("noModel");
    }

    /** A journey waits until it is opened: the window selects the first line by itself when the view gets the focus. */
    private void select(Object node) {
        if (node instanceof Touchpoint touchpoint) {
            editor().reveal(touchpoint);
        } else if (node instanceof CoveredAspect covered && !covered.lacking().isEmpty()) {
            editor().reveal(covered.lacking().get(0));
            if (editor().getSelectedPage() instanceof DiagramPage page) {
                page.select(covered.lacking());
            }
        }
    }

    private void open(ISelection selection) {
        if (((IStructuredSelection) selection).getFirstElement() instanceof Journey journey) {
            editor().reveal(journey);
        }
        getSite().getPage().activate(editor());
    }

    @Override
    public void dispose() {
        labels.dispose();
        super.dispose();
    }
}
