/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.measures;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ISelectionListener;

import fi.polku.diagram.editor.DiagramPage;
import fi.polku.diagram.editor.PolkuEditor;
import fi.polku.diagram.element.ElementSelection;
import fi.polku.measure.PlacedTrend;
import fi.polku.model.edit.Labels;
import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Journey;
import fi.polku.rules.Finding;
import fi.polku.workbench.ScreenTexts;
import fi.polku.workbench.part.Form;
import fi.polku.workbench.part.ModelView;

/**
 * What was measured of a journey, of what is selected or of everything: the newest figures with what they rest on, and how
 * the chosen one has come about.
 */
public final class MeasuresView extends ModelView {

    /** What {@code plugin.xml} calls it. */
    public static final String ID = "fi.polku.workbench.measures";

    private static final ScreenTexts TEXTS = new ScreenTexts(MeasuresView.class);
    private static final int EVERYTHING = 0;
    private static final int SELECTED = 1;

    private final ISelectionListener selections = (part, selection) ->
            ElementSelection.of(selection).filter(element -> part != this).ifPresent(this::follow);
    private Combo scope;
    private SashForm sash;
    private MeasureTable table;
    private TrendPane trend;
    private List<Journey> journeys = List.of();
    private Element front;
    private Element selected;

    @Override
    protected Control createContent(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(6, 4).applyTo(area);
        scope = new Form(area).choice(TEXTS.get("scope"));
        scope.addListener(SWT.Selection, event -> refresh());
        sash = new SashForm(area, SWT.VERTICAL);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, true).applyTo(sash);
        table = new MeasureTable(sash);
        trend = new TrendPane(sash);
        sash.setWeights(3, 2);
        sash.addListener(SWT.Resize, event -> turn());
        table.onChoice(trend::show);
        table.onOpen(row -> {
            editor().reveal(row.place());
            getSite().getPage().activate(editor());
        });
        getSite().getPage().addSelectionListener(selections);
        return area;
    }

    /** A table is wide and a view below a diagram is low: then they stand side by side. */
    private void turn() {
        int orientation = sash.getSize().x > 2 * sash.getSize().y ? SWT.HORIZONTAL : SWT.VERTICAL;
        if (orientation != sash.getOrientation()) {
            sash.setOrientation(orientation);
        }
    }

    private void follow(Element element) {
        if (editor() != null && element.eResource() == editor().document().model().eResource()
                && element != selected) {
            selected = element;
            if (scope.getSelectionIndex() == SELECTED) {
                changed();
            }
        }
    }

    @Override
    protected String update(PolkuEditor shown) {
        ExperienceModel model = shown.document().model();
        List<Finding> findings = shown.document().findings();
        List<MeasureRow> rows = PlacedTrend.in(model).stream().map(placed -> MeasureRow.of(placed, findings)).toList();
        if (rows.isEmpty()) {
            return TEXTS.get("nothing");
        }
        int index = index(model, shown);
        List<String> names = new ArrayList<>(List.of(TEXTS.get("scope.everything"), TEXTS.get("scope.selected")));
        journeys = List.copyOf(model.getJourneys());
        journeys.forEach(journey -> names.add(Labels.in(ScreenTexts.language()).name(journey)));
        scope.setItems(names.toArray(String[]::new));
        scope.select(index);
        scope.requestLayout();
        Element chosen = index == EVERYTHING ? model : index == SELECTED ? selected() : journeys.get(index - 2);
        Scope within = new Scope(chosen);
        table.show(rows.stream().filter(within::contains).toList());
        return null;
    }

    /** What is selected, as long as it is in the model; otherwise everything. */
    private Element selected() {
        ExperienceModel model = editor().document().model();
        return selected != null && selected.eResource() == model.eResource() ? selected : model;
    }

    /** The journey of the page that has come to the front, else what was chosen. */
    private int index(ExperienceModel model, PolkuEditor shown) {
        Element before = front;
        front = shown.getSelectedPage() instanceof DiagramPage page ? page.shown() : null;
        int now = scope.getSelectionIndex();
        if (now != SELECTED && front instanceof Journey && front != before) {
            return 2 + model.getJourneys().indexOf(front);
        }
        boolean isStill = now <= SELECTED || model.getJourneys().equals(journeys);
        return now < 0 || !isStill ? EVERYTHING : now;
    }

    @Override
    protected String noModel() {
        journeys = List.of();
        front = null;
        selected = null;
        return TEXTS.get("noModel");
    }

    @Override
    public void dispose() {
        getSite().getPage().removeSelectionListener(selections);
        super.dispose();
    }
}
