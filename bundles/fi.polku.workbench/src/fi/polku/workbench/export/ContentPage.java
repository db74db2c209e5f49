/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.ContainerCheckedTreeViewer;

import fi.polku.model.edit.Labels;
import fi.polku.model.experience.Persona;
import fi.polku.picture.PictureOptions;
import fi.polku.workbench.ScreenTexts;
import fi.polku.workbench.help.HelpContext;
import fi.polku.workbench.part.Form;
import fi.polku.workbench.part.LanguageField;

/** Asks what the pictures show, and shows the first one as it will be. */
final class ContentPage extends WizardPage {

    private static final ScreenTexts TEXTS = new ScreenTexts(ContentPage.class);

    private final PicturesPage pictures;
    private final LookPage look;
    private ExportedModel model;
    private LanguageField language;
    private Combo persona;
    private ContainerCheckedTreeViewer shown;
    private Preview preview;

    /**
     * @param pictures tells which pictures of which model
     * @param look tells what they look like
     */
    ContentPage(PicturesPage pictures, LookPage look) {
        super("content", TEXTS.get("content.title"), null);
        setDescription(TEXTS.get("content.description"));
        this.pictures = pictures;
        this.look = look;
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
        Composite choices = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(choices);
        GridDataFactory.fillDefaults().grab(false, true).applyTo(choices);
        Form form = new Form(choices);
        language = new LanguageField(form, TEXTS.get("language"), this::refresh);
        persona = form.choice(TEXTS.get("persona"), TEXTS.get("persona.main"));
        persona.addListener(SWT.Selection, event -> refresh());
        Label label = new Label(choices, SWT.NONE);
        label.setText(TEXTS.get("shown"));
        GridDataFactory.fillDefaults().span(3, 1).applyTo(label);
        shown = new ContainerCheckedTreeViewer(choices, SWT.BORDER | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, true).hint(290, 220).applyTo(shown.getControl());
        shown.setContentProvider(new ContentTree());
        shown.setLabelProvider(new ContentTree.Names());
        shown.addCheckStateListener(event -> refresh());
        preview = new Preview(area);
        setControl(area);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(area, HelpContext.id("export"));
    }

    @Override
    public void setVisible(boolean visible) {
        if (visible) {
            follow();
            refresh();
        }
        super.setVisible(visible);
    }

    /** Begins anew when another model has been chosen. */
    private void follow() {
        ExportedModel chosen = pictures.model().orElseThrow();
        if (chosen == model) {
            return;
        }
        model = chosen;
        language.show(model.language());
        List<String> personas = new ArrayList<>(List.of(TEXTS.get("persona.main")));
        model.model().getPersonas().forEach(one -> personas.add(Labels.in(ScreenTexts.language()).name(one)));
        persona.setItems(personas.toArray(String[]::new));
        persona.select(0);
        List<Content> contents = Content.of(model.model(), TEXTS.get("rows"), ScreenTexts.language());
        shown.setInput(contents);
        shown.expandAll();
        contents.forEach(content -> shown.setChecked(content, true));
    }

    private void refresh() {
        Optional<Content> none = contents().stream()
                .filter(content -> content.things().stream().noneMatch(shown::getChecked)).findFirst();
        setErrorMessage(none.map(content -> TEXTS.get("nothingShown", content.title())).orElse(null));
        setPageComplete(none.isEmpty());
        if (none.isEmpty()) {
            preview.show(pictures.chosen().get(0).draw(options()), look.settings(), pictures.formats());
        }
    }

    @SuppressWarnings("unchecked")
    private List<Content> contents() {
        return (List<Content>) shown.getInput();
    }

    /** What the pictures show, and in which language. */
    PictureOptions options() {
        follow();
        int index = persona.getSelectionIndex() - 1;
        Persona whose = index < 0 ? null : model.model().getPersonas().get(index);
        Predicate<Content.Thing> checked = shown::getChecked;
        return new PictureOptions(language.chosen(), model.findings()).in(look.theme())
                .hiding(Content.hiddenRows(contents(), checked)).only(Content.filter(contents(), checked, whose));
    }
}
