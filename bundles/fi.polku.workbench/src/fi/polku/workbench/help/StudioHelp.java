/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.help;

import java.util.stream.Stream;

import org.eclipse.help.IContext;
import org.eclipse.help.IHelpResource;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.help.AbstractHelpUI;

import fi.polku.workbench.ScreenTexts;

/** Help in the Studio, where Eclipse's own, which needs a web server and a search engine, isn't there. */
public final class StudioHelp extends AbstractHelpUI {

    @Override
    public void displayHelp() {
        show(HelpPages.CONTENTS);
    }

    @Override
    public void displayDynamicHelp() {
        show(HelpFocus.page());
    }

    @Override
    public void displayHelpResource(String page) {
        show(page);
    }

    @Override
    public void displayContext(IContext context, int x, int y) {
        HelpPages pages = new HelpPages(ScreenTexts.language());
        show(Stream.ofNullable(context.getRelatedTopics()).flatMap(Stream::of).map(IHelpResource::getHref)
                .filter(pages::knows).findFirst().orElseGet(HelpFocus::page));
    }

    /** Help stands beside what it is about and doesn't close by itself. */
    @Override
    public boolean isContextHelpDisplayed() {
        return false;
    }

    private static void show(String page) {
        Shell active = Display.getCurrent().getActiveShell();
        HelpWindow.show(active == null ? PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell() : active, page);
    }
}
