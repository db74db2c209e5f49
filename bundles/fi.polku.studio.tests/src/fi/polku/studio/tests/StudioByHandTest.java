/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.studio.tests;

import java.util.Arrays;
import java.util.stream.Stream;

import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StudioByHandTest {

    private final IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    private final Person person = new Person();

    @BeforeEach
    void theWindowIsInFront() {
        window.getShell().forceActive();
        person.sees("the window in front", () -> Display.getCurrent().getActiveShell() == window.getShell());
    }

    @Test
    void aClickOnItsTabShowsTheProblems() {
        CTabItem tab = tabs(window.getShell()).filter(item -> item.getText().equals("Problems")).findFirst().orElseThrow();

        person.clicks(tab.getParent(), tab.getBounds());

        person.sees("the problems",
                () -> window.getActivePage().getActivePartReference().getId().equals(IPageLayout.ID_PROBLEM_VIEW));
    }

    @Test
    void quickAccessOpensWithControlAnd3() {
        int before = shells();

        person.presses("ctrl+3");

        person.sees("quick access", () -> shells() > before);
        person.presses("Escape");
        person.sees("quick access closed", () -> shells() == before);
    }

    private static int shells() {
        return (int) Arrays.stream(Display.getCurrent().getShells()).filter(shell -> shell.isVisible()).count();
    }

    private static Stream<CTabItem> tabs(Control control) {
        Stream<CTabItem> own = control instanceof CTabFolder folder ? Arrays.stream(folder.getItems()) : Stream.empty();
        return control instanceof Composite composite
                ? Stream.concat(own, Arrays.stream(composite.getChildren()).flatMap(StudioByHandTest::tabs))
                : own;
    }
}
