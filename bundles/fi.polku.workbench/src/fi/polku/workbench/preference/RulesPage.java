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
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PropertyPage;

import fi.polku.model.json.JsonFileException;
import fi.polku.rules.Level;
import fi.polku.rules.Option;
import fi.polku.rules.Preset;
import fi.polku.rules.Rule;
import fi.polku.rules.Setting;
import fi.polku.rules.Settings;
import fi.polku.workbench.ScreenTexts;
import fi.polku.workbench.help.HelpContext;
import fi.polku.workbench.part.Form;

/** A project's properties &gt; Polku rules: edits the project's {@code .polku-rules.json}. */
public final class RulesPage extends PropertyPage {

    private static final ScreenTexts TEXTS = new ScreenTexts(RulesPage.class);
    private static final Setting NOTHING = new Setting(Optional.empty(), Map.of());

    private final Map<String, Setting> decided = new HashMap<>();
    private ProjectRules rules;
    private Settings before = Settings.STANDARD;
    private Combo preset;
    private RuleTree tree;
    private Combo level;
    private RuleOptions options;
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
        options = new RuleOptions(area, this::decide);
        meaning = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(400, 80).applyTo(meaning);
        read(area);
        show(Optional.empty());
        PlatformUI.getWorkbench().getHelpSystem().setHelp(area, HelpContext.id("rules"));
        return area;
    }

    private void read(Composite area) {
        try {
            before = rules.read();
            decided.putAll(before.rules());
            preset.select(before.preset().ordinal());
            setMessage(rules.areOwn() ? TEXTS.get("own") : rules.above().map(file -> TEXTS.get("above", file))
                    .orElseGet(() -> TEXTS.get("none")));
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
        level.select(rule.flatMap(one -> decided(one).level()).map(one -> 1 + one.ordinal()).orElse(0));
        rule.ifPresentOrElse(one -> options.show(one, settings()), options::clear);
        meaning.setText(rule.map(one -> TEXTS.get("meaning", one.meaning(language), one.id())).orElse(TEXTS.get("choose")));
    }

    private void decide() {
        int index = level.getSelectionIndex() - 1;
        Optional<Level> chosen = index < 0 ? Optional.empty() : Optional.of(Level.values()[index]);
        tree.selected().ifPresent(rule -> decide(rule, new Setting(chosen, decided(rule).options())));
    }

    private void decide(Option<?> option, double value) {
        tree.selected().ifPresent(rule -> {
            Map<String, Double> values = new HashMap<>(decided(rule).options());
            if (value == option.standard().doubleValue()) {
                values.remove(option.name());
            } else {
                values.put(option.name(), value);
            }
            decide(rule, new Setting(decided(rule).level(), values));
        });
    }

    private Setting decided(Rule rule) {
        return decided.getOrDefault(rule.id(), NOTHING);
    }

    private void decide(Rule rule, Setting setting) {
        if (setting.equals(NOTHING)) {
            decided.remove(rule.id());
        } else {
            decided.put(rule.id(), setting);
        }
        tree.refresh();
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
