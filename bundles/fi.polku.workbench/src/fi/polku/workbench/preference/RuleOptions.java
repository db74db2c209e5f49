/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.preference;

import java.util.function.ObjDoubleConsumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;

import fi.polku.diagram.edit.NamedWidget;
import fi.polku.rules.Option;
import fi.polku.rules.Rule;
import fi.polku.rules.Settings;
import fi.polku.workbench.ScreenTexts;

/** The numbers that a team may set in a rule, one a line, each with what it means and which values are allowed. */
final class RuleOptions {

    private static final ScreenTexts TEXTS = new ScreenTexts(RuleOptions.class);
    private static final int DECIMALS = 3;
    private static final int WIDTH = 420;

    private final Composite area;
    private final ObjDoubleConsumer<Option<?>> decide;

    /** @param decide is told each number that is set */
    RuleOptions(Composite parent, ObjDoubleConsumer<Option<?>> decide) {
        this.decide = decide;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(area);
    }

    void show(Rule rule, Settings settings) {
        clear();
        rule.options().forEach(option -> add(rule, option, settings));
        area.requestLayout();
    }

    void clear() {
        for (Control line : area.getChildren()) {
            line.dispose();
        }
        area.requestLayout();
    }

    private <T extends Number & Comparable<T>> void add(Rule rule, Option<T> option, Settings settings) {
        String meaning = TEXTS.get("option", rule.meaning(ScreenTexts.language(), option), option.minimum(), option.maximum(),
                option.standard());
        Label label = new Label(area, SWT.WRAP);
        label.setText(meaning);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
        Spinner number = new Spinner(area, SWT.BORDER);
        number.setDigits(option.isWhole() ? 0 : DECIMALS);
        double unit = Math.pow(10, number.getDigits());
        number.setMaximum(whole(option.maximum(), unit));
        number.setMinimum(whole(option.minimum(), unit));
        number.setIncrement((int) Math.max(1, unit / 10));
        number.setSelection(whole(settings.value(rule, option), unit));
        number.addListener(SWT.Modify, event -> decide.accept(option, number.getSelection() / unit));
        number.getAccessible().addAccessibleListener(new NamedWidget(meaning));
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(number);
    }

    private static int whole(Number value, double unit) {
        return (int) Math.min(Integer.MAX_VALUE, Math.round(value.doubleValue() * unit));
    }
}
