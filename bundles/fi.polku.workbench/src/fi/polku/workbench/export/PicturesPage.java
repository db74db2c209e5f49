/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;

import fi.polku.diagram.element.SelectedIcons;
import fi.polku.paper.ExportFormat;
import fi.polku.paper.Handout;
import fi.polku.picture.PictureOptions;
import fi.polku.picture.export.Picture;
import fi.polku.workbench.ScreenTexts;
import fi.polku.workbench.help.HelpContext;
import fi.polku.workbench.part.FolderField;
import fi.polku.workbench.part.Form;
import fi.polku.workbench.part.ModelChoice;

/** Asks which pictures of which model are exported, as what and whereto. */
final class PicturesPage extends WizardPage {

    private static final ScreenTexts TEXTS = new ScreenTexts(PicturesPage.class);
    /** As the command line does when nobody says otherwise. */
    private static final List<ExportFormat> STANDARD = List.of(ExportFormat.SVG, ExportFormat.PNG);
    static final int POINTS_PER_INCH = 72;

    private final List<ModelChoice> choices;
    private final Map<ExportFormat, Button> formats = new EnumMap<>(ExportFormat.class);
    private Optional<ExportedModel> model = Optional.empty();
    private String unreadable;
    private Combo choice;
    private CheckboxTableViewer list;
    private FolderField folder;
    private Button onlyChanged;
    private Button open;

    /** @param choices the models that there are, the likeliest first */
    PicturesPage(List<ModelChoice> choices) {
        super("pictures", TEXTS.get("pictures.title"), null);
        setDescription(TEXTS.get("pictures.description"));
        this.choices = choices;
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(area);
        Form form = new Form(area);
        choice = form.choice(TEXTS.get("model"), choices.stream().map(ModelChoice::title).toArray(String[]::new));
        choice.addListener(SWT.Selection, event -> read());
        createList(area);
        createFormats(area);
        folder = new FolderField(form, this::check);
        onlyChanged = check(area, "onlyChanged");
        open = check(area, "open");
        setControl(area);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(area, HelpContext.id("export"));
        read();
    }

    private Button check(Composite area, String key) {
        Button button = new Button(area, SWT.CHECK);
        button.setText(TEXTS.get(key));
        button.setSelection(getDialogSettings().get(key) == null || getDialogSettings().getBoolean(key));
        GridDataFactory.fillDefaults().span(3, 1).applyTo(button);
        return button;
    }

    private void createList(Composite area) {
        Label label = new Label(area, SWT.NONE);
        label.setText(TEXTS.get("pictures"));
        GridDataFactory.fillDefaults().applyTo(label);
        list = CheckboxTableViewer.newCheckList(area, SWT.BORDER | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(400, 8 * list.getTable().getItemHeight())
                .applyTo(list.getTable());
        SelectedIcons.in(list.getTable());
        list.setContentProvider(ArrayContentProvider.getInstance());
        list.setLabelProvider(new PictureLabels());
        list.addCheckStateListener(event -> check());
    }

    private void createFormats(Composite area) {
        new Label(area, SWT.NONE).setText(TEXTS.get("formats"));
        Composite line = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(line);
        GridLayoutFactory.fillDefaults().numColumns(ExportFormat.values().length).spacing(16, 0).applyTo(line);
        String[] last = getDialogSettings().getArray("formats");
        for (ExportFormat format : ExportFormat.values()) {
            Button button = new Button(line, SWT.CHECK);
            button.setText(format.name());
            button.setToolTipText(format.description(ScreenTexts.language()));
            button.setSelection(last == null ? STANDARD.contains(format) : List.of(last).contains(format.name()));
            button.addListener(SWT.Selection, event -> check());
            formats.put(format, button);
        }
    }

    private void read() {
        model = Optional.empty();
        unreadable = null;
        List<Picture> pictures = List.of();
        if (choice.getSelectionIndex() >= 0) {
            ModelChoice chosen = choices.get(choice.getSelectionIndex());
            try {
                ExportedModel read = ExportedModel.of(chosen);
                model = Optional.of(read);
                pictures = Picture.of(read.model(), ScreenTexts.language());
                String last = getDialogSettings().get(folderOf(read));
                folder.show(last != null ? last
                        : read.file().resolveSibling(TEXTS.get("folder.standard")).toString());
            } catch (IOException e) {
                unreadable = ExportProblem.message(e);
            }
            list.setInput(pictures);
            List<Picture> shown = pictures.stream()
                    .filter(it -> chosen.shown().filter(it.element()::equals).isPresent()).toList();
            list.setCheckedElements((shown.isEmpty() ? pictures : shown).toArray());
        }
        check();
    }

    private void check() {
        Optional<String> complaint = complaint();
        setErrorMessage(complaint.orElse(null));
        setPageComplete(complaint.isEmpty());
    }

    private Optional<String> complaint() {
        if (model.isEmpty()) {
            return Optional.of(unreadable != null ? unreadable : TEXTS.get("noModel"));
        }
        if (chosen().isEmpty()) {
            return Optional.of(TEXTS.get("noPicture"));
        }
        if (formats().isEmpty()) {
            return Optional.of(TEXTS.get("noFormat"));
        }
        return folder.complaint();
    }

    /** Empty while none is chosen that can be read. */
    Optional<ExportedModel> model() {
        return model;
    }

    List<Picture> chosen() {
        return Arrays.stream(list.getCheckedElements()).map(Picture.class::cast).toList();
    }

    List<ExportFormat> formats() {
        return formats.keySet().stream().filter(format -> formats.get(format).getSelection()).toList();
    }

    /** What is exported when the pictures show this; they are called by names of the same language. */
    Handout handout(PictureOptions options) {
        ExportedModel exported = model.orElseThrow();
        List<Picture> named = Picture.of(exported.model(), options.language());
        List<?> listed = (List<?>) list.getInput();
        return new Handout(exported.fileName(), exported.model(),
                chosen().stream().map(listed::indexOf).map(named::get).toList(), options);
    }

    Path folder() {
        return folder.folder();
    }

    boolean opensFolder() {
        return open.getSelection();
    }

    /** Whether what would come out the same as it is there already isn't made again. */
    boolean onlyWhatChanged() {
        return onlyChanged.getSelection();
    }

    /** Remembers the choices for the next time, the folder for this very model. */
    void keep() {
        IDialogSettings next = getDialogSettings();
        next.put("formats", formats().stream().map(ExportFormat::name).toArray(String[]::new));
        next.put("onlyChanged", onlyChanged.getSelection());
        next.put("open", open.getSelection());
        next.put(folderOf(model.orElseThrow()), folder.typed());
    }

    private static String folderOf(ExportedModel model) {
        return "folder:" + model.file();
    }
}
