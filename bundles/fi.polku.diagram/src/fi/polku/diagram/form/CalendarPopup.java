/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.form;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Shell;

/** A calendar beside a field, for as long as it takes to choose one day: by a click, or by arrows and Return. */
final class CalendarPopup {

    private final Shell shell;
    private final Canvas keys;
    private final DateTime calendar;
    private final Consumer<LocalDate> chosen;
    private YearMonth month;
    private boolean isClicked;

    /** @param chosen takes the day, once; it isn't asked when somebody leaves without one */
    CalendarPopup(Control field, Consumer<LocalDate> chosen) {
        this.chosen = chosen;
        // Above all others it would get no keys.
        shell = new Shell(field.getShell(), SWT.NO_TRIM);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(shell);
        // On GTK a calendar hears no keys.
        keys = new Canvas(shell, SWT.NONE);
        calendar = new DateTime(shell, SWT.CALENDAR);
        calendar.addListener(SWT.FocusIn, event -> keys.forceFocus());
        calendar.addListener(SWT.MouseDown, event -> isClicked = true);
        calendar.addListener(SWT.Selection, event -> select());
        calendar.addListener(SWT.DefaultSelection, event -> choose());
        GridDataFactory.swtDefaults().hint(1, 1).applyTo(keys);
        keys.addListener(SWT.KeyDown, event -> press(event.keyCode));
        shell.addListener(SWT.Deactivate, event -> event.display.asyncExec(this::closeUnlessActive));
    }

    /** @return what has the keys, to be named for those who hear it */
    Control focus() {
        return keys;
    }

    /** @param place the field, as the screen counts */
    void open(LocalDate day, Rectangle place) {
        show(day);
        shell.setBounds(Beside.place(place, shell.computeSize(SWT.DEFAULT, SWT.DEFAULT), 0,
                shell.getParent().getMonitor().getClientArea()));
        shell.open();
        keys.forceFocus();
    }

    private void show(LocalDate day) {
        isClicked = false;
        month = YearMonth.from(day);
        calendar.setDate(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
    }

    /** Another month that is turned to isn't a choice yet. */
    private void select() {
        boolean isSameMonth = month.equals(YearMonth.from(day()));
        month = YearMonth.from(day());
        if (isSameMonth && isClicked) {
            choose();
        }
    }

    private void press(int key) {
        switch (key) {
            case SWT.ARROW_LEFT -> show(day().minusDays(1));
            case SWT.ARROW_RIGHT -> show(day().plusDays(1));
            case SWT.ARROW_UP -> show(day().minusWeeks(1));
            case SWT.ARROW_DOWN -> show(day().plusWeeks(1));
            case SWT.PAGE_UP -> show(day().minusMonths(1));
            case SWT.PAGE_DOWN -> show(day().plusMonths(1));
            case SWT.CR, SWT.KEYPAD_CR, ' ' -> choose();
            case SWT.ESC -> shell.close();
            default -> {
                // means nothing here
            }
        }
    }

    /** While a window opens, some window managers give it the keys, take them away, and give them again. */
    private void closeUnlessActive() {
        if (!shell.isDisposed() && shell.getDisplay().getActiveShell() != shell) {
            shell.close();
        }
    }

    private void choose() {
        if (!shell.isDisposed()) {
            LocalDate day = day();
            shell.close();
            chosen.accept(day);
        }
    }

    private LocalDate day() {
        return LocalDate.of(calendar.getYear(), calendar.getMonth() + 1, calendar.getDay());
    }
}
