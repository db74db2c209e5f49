/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.preference;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;

import fi.polku.diagram.document.DiagramPreferences;
import fi.polku.diagram.element.EditorFont;
import fi.polku.model.text.Texts;
import fi.polku.rules.Preset;
import fi.polku.workbench.ScreenTexts;
import fi.polku.workbench.StudioPreferences;
import fi.polku.workbench.help.HelpContext;
import fi.polku.workbench.part.Form;

/** Window &gt; Preferences &gt; Polku. */
public final class StudioPage extends PreferencePage implements IWorkbenchPreferencePage {

    private static final ScreenTexts TEXTS = new ScreenTexts(StudioPage.class);

    /** Width in points that the preferences have room for, whichever page they were opened for. */
    private static final int LEAST = 340;

    private final StudioLanguage studioLanguage = StudioLanguage.ofThisStudio();
    private Combo language;
    private Spinner autosave;
    private Combo preset;
    private Button dark;

    @Override
    public void init(IWorkbench workbench) {
        setPreferenceStore(StudioPreferences.store());
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(area);
        Form form = new Form(area);
        language = form.choice(TEXTS.get("language"), languages());
        note(area, "language.note");
        new Label(area, SWT.NONE).setText(TEXTS.get("autosave"));
        autosave = new Spinner(area, SWT.BORDER);
        autosave.setMinimum(0);
        autosave.setMaximum(StudioPreferences.LONGEST_AUTOSAVE);
        GridDataFactory.fillDefaults().span(2, 1).align(SWT.BEGINNING, SWT.CENTER).applyTo(autosave);
        note(area, "autosave.note");
        preset = form.choice(TEXTS.get("preset.new"),
                Stream.of(Preset.values()).map(one -> TEXTS.get("preset." + one)).toArray(String[]::new));
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(LEAST / 2, SWT.DEFAULT).applyTo(preset);
        note(area, "preset.note");
        dark = new Button(area, SWT.CHECK);
        dark.setText(TEXTS.get("dark"));
        GridDataFactory.fillDefaults().span(3, 1).applyTo(dark);
        note(area, "dark.note");
        dark.setSelection(DiagramPreferences.store().getBoolean(DiagramPreferences.FOLLOWS_WINDOW));
        Link font = new Link(area, SWT.NONE);
        font.setText(TEXTS.get("font"));
        font.addListener(SWT.Selection, event -> PreferencesUtil.createPreferenceDialogOn(getShell(),
                "org.eclipse.ui.preferencePages.ColorsAndFonts", null, "selectFont:" + EditorFont.ID));
        GridDataFactory.fillDefaults().span(3, 1).hint(LEAST, SWT.DEFAULT).applyTo(font);
        IPreferenceStore store = getPreferenceStore();
        show(store.getInt(StudioPreferences.AUTOSAVE_SECONDS), store.getString(StudioPreferences.NEW_PROJECT_PRESET));
        showLanguage();
        PlatformUI.getWorkbench().getHelpSystem().setHelp(area, HelpContext.id("preferences"));
        return area;
    }

    private static String[] languages() {
        List<String> names = new ArrayList<>(List.of(TEXTS.get("language.machine")));
        Texts.LANGUAGES.forEach(one -> names.add(one.getDisplayLanguage(one)));
        return names.toArray(String[]::new);
    }

    private static void note(Composite area, String key) {
        Label note = new Label(area, SWT.WRAP);
        note.setText(TEXTS.get(key));
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(LEAST, SWT.DEFAULT).applyTo(note);
    }

    private void show(int seconds, String presetName) {
        autosave.setSelection(seconds);
        preset.select(Preset.valueOf(presetName).ordinal());
    }

    private void showLanguage() {
        try {
            language.select(1 + studioLanguage.chosen().map(Texts.LANGUAGES::indexOf).orElse(-1));
        } catch (IOException e) {
            language.setEnabled(false);
            setMessage(TEXTS.get("language.failed", e.getLocalizedMessage()), WARNING);
        }
    }

    @Override
    protected void performDefaults() {
        IPreferenceStore store = getPreferenceStore();
        show(store.getDefaultInt(StudioPreferences.AUTOSAVE_SECONDS),
                store.getDefaultString(StudioPreferences.NEW_PROJECT_PRESET));
        language.select(0);
        dark.setSelection(DiagramPreferences.store().getDefaultBoolean(DiagramPreferences.FOLLOWS_WINDOW));
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        getPreferenceStore().setValue(StudioPreferences.AUTOSAVE_SECONDS, autosave.getSelection());
        getPreferenceStore().setValue(StudioPreferences.NEW_PROJECT_PRESET,
                Preset.values()[preset.getSelectionIndex()].name());
        DiagramPreferences.store().setValue(DiagramPreferences.FOLLOWS_WINDOW, dark.getSelection());
        int index = language.getSelectionIndex() - 1;
        Optional<Locale> chosen = index < 0 ? Optional.empty() : Optional.of(Texts.LANGUAGES.get(index));
        try {
            if (language.isEnabled() && !chosen.equals(studioLanguage.chosen())) {
                studioLanguage.choose(chosen);
                offerRestart();
            }
            return true;
        } catch (IOException e) {
            setErrorMessage(TEXTS.get("language.failed", e.getLocalizedMessage()));
            return false;
        }
    }

    private void offerRestart() {
        int answer = MessageDialog.open(MessageDialog.QUESTION, getShell(), TEXTS.get("restart.title"), TEXTS.get("restart"),
                SWT.SHEET, TEXTS.get("restart.now"), TEXTS.get("restart.later"));
        if (answer == 0) {
            // Only when the window of the preferences is closed.
            getShell().getDisplay().asyncExec(PlatformUI.getWorkbench()::restart);
        }
    }
}
