/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;

import fi.polku.paper.ExportFormat;
import fi.polku.paper.ExportOption;
import fi.polku.picture.theme.Theme;
import fi.polku.picture.theme.Themes;
import fi.polku.workbench.ScreenTexts;

/** Chooses how pictures are coloured: as one of the shipped themes says, or a team's own file. */
public final class ThemeField {

    private static final ScreenTexts TEXTS = new ScreenTexts(ThemeField.class);

    /** What the choices are called on the command line: names, and files behind them. */
    private final List<String> names = new ArrayList<>(Themes.shipped().stream().map(Theme::name).toList());
    private final Runnable changed;
    private final Label label;
    private final Combo combo;
    private final Button browse;
    private Theme theme = Theme.LIGHT;
    private String unreadable;

    /**
     * @param parent has a grid of three columns
     * @param changed hears of another choice
     */
    public ThemeField(Composite parent, Runnable changed) {
        this.changed = changed;
        label = new Label(parent, SWT.NONE);
        label.setText(TEXTS.get("theme"));
        combo = new Combo(parent, SWT.READ_ONLY);
        Themes.shipped().forEach(one -> combo.add(Themes.description(one, ScreenTexts.language())));
        combo.select(0);
        combo.addListener(SWT.Selection, event -> read());
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(combo);
        browse = new Button(parent, SWT.PUSH);
        browse.setText(TEXTS.get("theme.browse"));
        browse.addListener(SWT.Selection, event -> browse());
    }

    private void browse() {
        FileDialog dialog = new FileDialog(combo.getShell(), SWT.OPEN | SWT.SHEET);
        dialog.setText(TEXTS.get("theme.choose"));
        dialog.setFilterExtensions(new String[] {"*.json", "*"});
        String chosen = dialog.open();
        if (chosen != null) {
            choose(chosen);
        }
    }

    /** @param nameOrFile as the command line has it */
    void choose(String nameOrFile) {
        if (!names.contains(nameOrFile)) {
            names.add(nameOrFile);
            combo.add(TEXTS.get("theme.file", nameOrFile));
        }
        combo.select(names.indexOf(nameOrFile));
        read();
    }

    private void read() {
        unreadable = null;
        try {
            theme = Themes.of(chosen());
        } catch (IOException e) {
            unreadable = ExportProblem.message(e);
        }
        changed.run();
    }

    /** What is chosen, as the command line has it. */
    String chosen() {
        return names.get(combo.getSelectionIndex());
    }

    /** @return the last one that could be read */
    public Theme theme() {
        return theme;
    }

    /** @return why what is chosen can't be read; empty when it can */
    public Optional<String> complaint() {
        return Optional.ofNullable(unreadable);
    }

    /** @return what of it is hard to read for people */
    public Optional<String> warning() {
        return theme.hardToRead().stream().findFirst()
                .map(pair -> TEXTS.get("theme.hardToRead", pair.text().key(), pair.ground().key(), pair.ratio()));
    }

    void enable(Collection<ExportFormat> formats) {
        Heeded.enable(ExportOption.THEME, formats, combo, browse);
    }
}
