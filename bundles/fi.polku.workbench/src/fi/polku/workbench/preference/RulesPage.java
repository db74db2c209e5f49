/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.preference;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.dialogs.PropertyPage;

import fi.polku.model.json.JsonFileException;
import fi.polku.rules.Level;
import fi.polku.rules.Preset;
import fi.polku.rules.Rule;
import fi.polku.rules.Setting;
import fi.polku.rules.Settings;
import fi.polku.workbench.ScreenTexts;
import fi.polku.workbench.part.Form;

/** A project's properties &gt; Polku rules: edits the project's {@code .polku-rules.json}. */
public final class RulesPage extends PropertyPage {

    private static final ScreenTexts TEXTS = new ScreenTexts(RulesPage.class);

    private final Map<String, Setting> decided = new HashMap<>();
    private ProjectRules rules;
    private Settings before = Settings.STANDARD;
    private Combo preset;
    private RuleTree tree;
    private Combo level;
    private Label meaning;

    @Override
    protected Control createContents(Composite parent) {
        rules = new ProjectRules(Adapters.adapt(getElement(), IProject.class));
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(area);
        Form form = new Form(area);
        preset = form.choice(TEXTS.get("preset"),
                Stream.of(Preset.values()).map(one -> TEXTS.get("preset." + one)).toArray(String[]::new));
        preset.addListener(SWT.Selection, event -> tree.refresh());
        tree = new RuleTree(area, rules.rules(), rule -> settings().severity(rule), this::show);
        level = form.choice(TEXTS.get("level"), Stream.concat(Stream.of(TEXTS.get("level.preset")),
                Stream.of(Level.values()).map(one -> TEXTS.get("level." + one))).toArray(String[]::new));
        level.addListener(SWT.Selection, event -> decide());
        meaning = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(400, 80).applyTo(meaning);
        read(area);
        show(Optional.empty());
        return area;
    }

    private void read(Composite area) {
        try {
            before = rules.read();
            decided.putAll(before.rules());
            preset.select(before.preset().ordinal());
            setMessage(TEXTS.get(rules.areOwn() ? "own" : before.equals(Settings.STANDARD) ? "none" : "above"));
        } catch (JsonFileException wrong) {
            refuse(area, wrong.message(ScreenTexts.language()));
        } catch (IOException unreadable) {
            refuse(area, unreadable.getLocalizedMessage());
        }
        tree.refresh();
    }

    /** What can't be read isn't overwritten. */
    private void refuse(Composite area, String why) {
        area.setEnabled(false);
        noDefaultAndApplyButton();
        setErrorMessage(why);
    }

    private Settings settings() {
        return new Settings(Preset.values()[preset.getSelectionIndex()], decided);
    }

    private void show(Optional<Rule> rule) {
        Locale language = ScreenTexts.language();
        level.setEnabled(rule.isPresent());
        level.select(rule.flatMap(this::level).map(one -> 1 + one.ordinal()).orElse(0));
        meaning.setText(rule.map(one -> TEXTS.get("meaning", one.meaning(language), one.id())).orElse(TEXTS.get("choose")));
    }

    private Optional<Level> level(Rule rule) {
        return Optional.ofNullable(decided.get(rule.id())).flatMap(Setting::level);
    }

    private void decide() {
        tree.selected().ifPresent(rule -> {
            Map<String, Double> options = decided.containsKey(rule.id()) ? decided.get(rule.id()).options() : Map.of();
            int index = level.getSelectionIndex() - 1;
            if (index < 0 && options.isEmpty()) {
                decided.remove(rule.id());
            } else {
                Optional<Level> chosen = index < 0 ? Optional.empty() : Optional.of(Level.values()[index]);
                decided.put(rule.id(), new Setting(chosen, options));
            }
            tree.refresh();
        });
    }

    @Override
    protected void performDefaults() {
        decided.clear();
        preset.select(Preset.RECOMMENDED.ordinal());
        tree.refresh();
        show(tree.selected());
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        if (getErrorMessage() != null || settings().equals(before)) {
            return true;
        }
        try {
            rules.write(settings());
            before = settings();
            return true;
        } catch (IOException e) {
            setErrorMessage(e.getLocalizedMessage());
        } catch (CoreException e) {
            setErrorMessage(e.getStatus().getMessage());
        }
        return false;
    }
}
