/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.studio.tests;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;

/** A wizard in a window of its own; canceled when closed before it is finished. */
final class OpenWizard implements AutoCloseable {

    private final WizardDialog dialog;

    OpenWizard(IWorkbenchWizard wizard, Object... selection) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IStructuredSelection selected = new StructuredSelection(selection);
        wizard.init(window.getWorkbench(), selected);
        dialog = new WizardDialog(window.getShell(), wizard);
        dialog.setBlockOnOpen(false);
        dialog.open();
        Events.settle();
    }

    Shell shell() {
        return dialog.getShell();
    }

    /** @return the fields of a kind on the page that is shown, in order */
    <T extends Control> List<T> all(Class<T> kind) {
        return Widgets.all((Composite) dialog.getCurrentPage().getControl(), kind);
    }

    /** Takes the mark from a tree's item, as a click does. */
    void uncheck(Tree tree, TreeItem item) {
        item.setChecked(false);
        Event event = new Event();
        event.item = item;
        event.detail = SWT.CHECK;
        tree.notifyListeners(SWT.Selection, event);
        Events.settle();
    }

    /** Has the wizard write into a folder, and open nothing there. */
    void writeTo(Path folder) {
        all(Text.class).get(0).setText(folder.toString());
        all(Button.class).stream().filter(button -> button.getText().startsWith("&Open")).findFirst().orElseThrow()
                .setSelection(false);
    }

    void next() {
        dialog.showPage(wizard().getNextPage(dialog.getCurrentPage()));
        Events.settle();
    }

    /** Presses a button of the next window that asks something. */
    void answer(String button) {
        Display display = Display.getCurrent();
        display.timerExec(500, () -> {
            Screenshot.take("question");
            Widgets.all(display.getActiveShell(), Button.class).stream()
                    .filter(one -> one.getText().replace("&", "").equals(button)).findFirst().orElseThrow()
                    .notifyListeners(SWT.Selection, new Event());
        });
    }

    /** Stops the wizard as soon as it is at work, with the button that it shows then. */
    void cancelSoon() {
        Display.getCurrent().timerExec(1, () -> Widgets.all(dialog.getShell(), ToolBar.class).stream()
                .flatMap(bar -> Stream.of(bar.getItems())).filter(item -> "Cancel Operation".equals(item.getToolTipText()))
                .findFirst().orElseThrow().notifyListeners(SWT.Selection, new Event()));
    }

    String message() {
        return dialog.getCurrentPage().getMessage();
    }

    String error() {
        return dialog.getCurrentPage().getErrorMessage();
    }

    boolean canFinish() {
        Button finish = dialog.getShell().getDefaultButton();
        return wizard().canFinish() && finish.isEnabled();
    }

    private IWizard wizard() {
        return dialog.getCurrentPage().getWizard();
    }

    /** Stays open. */
    boolean tryToFinish() {
        return wizard().performFinish();
    }

    boolean finish() {
        boolean done = tryToFinish();
        dialog.close();
        Events.settle();
        return done;
    }

    @Override
    public void close() {
        dialog.close();
        Events.settle();
    }
}
