/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.page;

import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.actions.ActionFactory;

import fi.polku.diagram.document.ModelDocument;
import fi.polku.diagram.edit.NamedWidget;
import fi.polku.diagram.form.Menus;
import fi.polku.diagram.matrix.CellTransfer;
import fi.polku.diagram.matrix.MatrixColumns;
import fi.polku.diagram.matrix.MatrixTable;
import fi.polku.measure.Touchpoints;
import fi.polku.model.edit.Labels;
import fi.polku.model.experience.Element;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.Touchpoint;
import fi.polku.model.text.Texts;

/** The touchpoints of one journey or of all, as a table to work in like in a spreadsheet. */
public final class MatrixPage extends ModelPage {

    private static final Texts TEXTS = new Texts(MatrixColumns.class);

    private final Runnable listener = this::update;
    private Combo journeys;
    private Text filter;
    private Label count;
    private Label problem;
    private MatrixTable table;
    private EmptyHint hint;
    private ColumnMenu menu;

    /** @param document the model that is shown */
    public MatrixPage(ModelDocument document) {
        super(document);
    }

    @Override
    void createContent(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(6, 6).spacing(0, 6).applyTo(page);
        createBar(page);
        table = new MatrixTable(page, document(), this::tell);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.viewer().getTable());
        hint = new EmptyHint(table.viewer().getTable());
        menu = new ColumnMenu(table, document().language());
        Menus.onRightClick(table.viewer().getTable(), menu::fill);
        getSite().setSelectionProvider(table.viewer());
        table.viewer().getTable().addListener(SWT.KeyDown, this::key);
        document().addListener(listener);
        update();
        table.viewer().getTable().setSelection(0);
    }

    private void createBar(Composite page) {
        Composite bar = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(5).spacing(8, 0).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        journeys = new Combo(bar, SWT.READ_ONLY);
        journeys.getAccessible().addAccessibleListener(new NamedWidget(text("journeys")));
        journeys.addListener(SWT.Selection, event -> update());
        GridDataFactory.fillDefaults().hint(240, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(journeys);
        filter = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(text("filter"));
        filter.getAccessible().addAccessibleListener(new NamedWidget(text("filter")));
        GridDataFactory.fillDefaults().hint(220, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(filter);
        filter.addListener(SWT.Modify, event -> {
            table.filter(filter.getText());
            tellCount();
        });
        Button columns = new Button(bar, SWT.PUSH);
        columns.setText(text("columns"));
        columns.addListener(SWT.Selection, event -> chooseColumns(columns));
        count = new Label(bar, SWT.NONE);
        problem = new Label(bar, SWT.NONE);
        problem.setForeground(JFaceColors.getErrorText(page.getDisplay()));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(problem);
    }

    private String text(String key, Object... arguments) {
        return TEXTS.get(document().language(), key, arguments);
    }

    private void chooseColumns(Button button) {
        Menus.openAt(button, button.toDisplay(0, button.getSize().y), menu::fillColumns);
    }

    private void update() {
        List<Journey> all = document().model().getJourneys();
        updateChoice(all);
        int chosen = journeys.getSelectionIndex();
        List<Journey> shown = chosen <= 0 ? all : List.of(all.get(chosen - 1));
        table.show(shown.stream().flatMap(journey -> Touchpoints.of(journey).stream()).toList());
        tellCount();
    }

    private void updateChoice(List<Journey> all) {
        List<String> items = new java.util.ArrayList<>(all.stream().map(Labels.in(document().language())::name).toList());
        items.add(0, text("journeys.all"));
        if (!items.equals(List.of(journeys.getItems()))) {
            int chosen = journeys.getSelectionIndex();
            journeys.setItems(items.toArray(String[]::new));
            journeys.select(chosen < 0 || chosen >= items.size() ? 0 : chosen);
        }
    }

    private void tellCount() {
        List<?> all = (List<?>) table.viewer().getInput();
        count.setText(text("count", table.viewer().getTable().getItemCount(), all.size()));
        count.requestLayout();
        hint.show(document().model().getJourneys().isEmpty() ? text("noJourney")
                : all.isEmpty() ? text("empty") : text("nothing", filter.getText()));
    }

    private void tell(String message) {
        problem.setText(message == null ? "" : message);
        problem.setToolTipText(message);
    }

    @Override
    public void activate(boolean isActive) {
        super.activate(isActive);
        if (isActive) {
            getEditorSite().getActionBars().setGlobalActionHandler(ActionFactory.COPY.getId(), action(this::copy));
            getEditorSite().getActionBars().setGlobalActionHandler(ActionFactory.PASTE.getId(), action(this::paste));
        }
    }

    private static Action action(Runnable run) {
        return new Action() {
            @Override
            public void run() {
                run.run();
            }
        };
    }

    private void key(Event event) {
        if ((event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1 && event.keyCode == 'c') {
            copy();
        } else if ((event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1 && event.keyCode == 'v') {
            paste();
        }
    }

    private void copy() {
        if (journeys.getDisplay().getFocusControl() instanceof Text typing) {
            typing.copy();
            return;
        }
        String cells = table.copy();
        if (!cells.isEmpty()) {
            withClipboard(clipboard -> clipboard.setContents(new Object[] {cells},
                    new Transfer[] {TextTransfer.getInstance()}));
        }
    }

    private void paste() {
        if (journeys.getDisplay().getFocusControl() instanceof Text typing) {
            typing.paste();
            return;
        }
        withClipboard(clipboard -> {
            if (clipboard.getContents(TextTransfer.getInstance()) instanceof String cells) {
                paste(table.paste(cells));
            }
        });
    }

    private void paste(CellTransfer cells) {
        cells.change().ifPresent(document()::execute);
        tell(cells.problems().isEmpty() ? null : text("pasted.problems", cells.problems().size(), cells.problems().get(0)));
    }

    private void withClipboard(java.util.function.Consumer<Clipboard> use) {
        Clipboard clipboard = new Clipboard(journeys.getDisplay());
        try {
            use.accept(clipboard);
        } finally {
            clipboard.dispose();
        }
    }

    /** @return the table, once the page has been opened */
    public MatrixTable table() {
        return table;
    }

    @Override
    public boolean shows(Element element) {
        return element instanceof Touchpoint && table != null && ((List<?>) table.viewer().getInput()).contains(element);
    }

    @Override
    public void reveal(Element element) {
        table.select((Touchpoint) element);
    }

    @Override
    Control focus() {
        return table.viewer().getTable();
    }

    @Override
    public void dispose() {
        document().removeListener(listener);
        super.dispose();
    }
}
