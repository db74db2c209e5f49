/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.workshop;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.FormToolkit;

import fi.polku.command.Adopt;
import fi.polku.diagram.document.ModelDocument;
import fi.polku.diagram.edit.NamedWidget;
import fi.polku.diagram.editor.PolkuEditor;
import fi.polku.diagram.form.ElementForm;
import fi.polku.diagram.page.History;
import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.picture.part.Formats;
import fi.polku.workbench.ScreenTexts;
import fi.polku.workbench.help.HelpContext;
import fi.polku.workbench.part.Commands;
import fi.polku.workbench.part.ModelView;

/**
 * One of several meetings of a model, to write in while people talk: above, which one; below, what was said. Every change is
 * a command of the model's.
 *
 * @param <M> what a meeting is in the model
 */
abstract class WorkshopView<M extends Element> extends ModelView {

    private static final ScreenTexts TEXTS = new ScreenTexts(WorkshopView.class);

    private final String key;
    private Composite area;
    private Combo combo;
    private Label none;
    private Composite body;
    private List<M> meetings = List.of();
    private M shown;
    private ModelDocument document;
    private History history;

    /** @param key begins the keys of the view's texts */
    WorkshopView(String key) {
        this.key = key;
    }

    @Override
    protected final Control createContent(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(12, 8).spacing(0, 8).applyTo(area);
        Composite head = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(6).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        combo = new Combo(head, SWT.READ_ONLY);
        combo.getAccessible().addAccessibleListener(new NamedWidget(TEXTS.get(key)));
        combo.addListener(SWT.Selection, event -> {
            shown = meetings.get(combo.getSelectionIndex());
            refresh();
        });
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(160, SWT.DEFAULT).applyTo(combo);
        createButtons(head);
        button(head, key + ".new", () -> {
            shown = begin();
            refresh();
        });
        button(head, "print", () -> Commands.run(getSite(), "org.eclipse.ui.file.export(exportWizardId=" + PapersWizard.ID + ")"));
        button(head, "import", () -> Commands.run(getSite(), "org.eclipse.ui.file.import(importWizardId=" + SheetWizard.ID + ")"));
        button(head, "large", this::toggle);
        none = new Label(area, SWT.WRAP);
        none.setText(TEXTS.get(key + ".none"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(none);
        body = createBody(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(area, HelpContext.id(key));
        return area;
    }

    final void button(Composite parent, String textKey, Runnable pressed) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(TEXTS.get(textKey));
        button.setToolTipText(TEXTS.get(textKey + ".hint"));
        button.addListener(SWT.Selection, event -> pressed.run());
    }

    /** The view alone in the window, for the wall; and back. */
    private void toggle() {
        IWorkbenchPage page = getSite().getPage();
        IWorkbenchPartReference reference = page.getReference(this);
        page.setPartState(reference, page.getPartState(reference) == IWorkbenchPage.STATE_MAXIMIZED
                ? IWorkbenchPage.STATE_RESTORED : IWorkbenchPage.STATE_MAXIMIZED);
    }

    /** Makes more buttons of the head; five fit. */
    void createButtons(Composite head) {
        // most views need no others
    }

    abstract Composite createBody(Composite parent);

    abstract List<M> meetings(ExperienceModel model);

    /** What a meeting is called in the list of them. */
    abstract String title(M meeting);

    /** @param day null where nobody has said when */
    final String title(String name, LocalDate day) {
        return day == null ? name : text("title", name, new Formats(ScreenTexts.language()).date(day));
    }

    /** Makes a new meeting in the model. */
    abstract M begin();

    abstract void show(M meeting);

    /** Lets go of what was shown of a model that isn't shown any more. */
    abstract void clear();

    @Override
    protected final String update(PolkuEditor of) {
        if (document != of.document()) {
            forget();
            document = of.document();
            history = new History(document);
            history.begin(getViewSite().getActionBars());
            getViewSite().getActionBars().updateActionBars();
        }
        meetings = new ArrayList<>(meetings(document.model()));
        shown = meetings.contains(shown) ? shown : meetings.isEmpty() ? null : meetings.get(meetings.size() - 1);
        String[] titles = meetings.stream().map(this::title).toArray(String[]::new);
        if (!List.of(titles).equals(List.of(combo.getItems()))) {
            combo.setItems(titles);
        }
        combo.select(meetings.indexOf(shown));
        combo.setEnabled(!meetings.isEmpty());
        tellWhetherThereIsNone();
        if (shown != null) {
            show(shown);
        }
        return null;
    }

    private void tellWhetherThereIsNone() {
        body.setVisible(shown != null);
        none.setVisible(shown == null);
        GridDataFactory.createFrom((GridData) none.getLayoutData()).exclude(shown != null).applyTo(none);
        area.layout();
    }

    @Override
    protected final String noModel() {
        forget();
        return TEXTS.get("noModel");
    }

    private void forget() {
        if (history != null) {
            clear();
            history.dispose();
        }
        history = null;
        document = null;
        shown = null;
    }

    /** A form of the window's own kind for what the model shown has; it goes with its control. */
    final ElementForm form(Composite parent) {
        FormToolkit toolkit = new FormToolkit(parent.getDisplay());
        toolkit.setBackground(parent.getBackground());
        ElementForm form = new ElementForm(parent, toolkit, document, parent::requestLayout);
        form.control().addListener(SWT.Dispose, event -> toolkit.dispose());
        return form;
    }

    final ModelDocument document() {
        return document;
    }

    final Adopt change() {
        return new Adopt(document.domain());
    }

    /** Changes the model, when there is anything to change. */
    final void execute(Adopt change) {
        if (!change.taken().isEmpty()) {
            document.execute(change);
        }
    }

    final String text(String textKey, Object... arguments) {
        return TEXTS.get(textKey, arguments);
    }

    @Override
    public void dispose() {
        forget();
        super.dispose();
    }
}
