/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.welcome;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.IntroPart;
import org.eclipse.ui.statushandlers.StatusManager;

import fi.polku.workbench.ScreenTexts;
import fi.polku.workbench.create.Example;
import fi.polku.workbench.create.ExampleProject;
import fi.polku.workbench.create.NewModelWizard;
import fi.polku.workbench.create.NewProjectWizard;
import fi.polku.workbench.firstjourney.FirstJourneyView;
import fi.polku.workbench.part.ModelFile;

/** What somebody sees who starts for the first time: how to begin, what they had open, and examples to look at. */
public final class Welcome extends IntroPart {

    private static final ScreenTexts TEXTS = new ScreenTexts(Welcome.class);
    private static final int MARGIN = 48;
    private static final int SPACE = 16;

    private ScrolledComposite scrolled;
    private Link first;

    @Override
    public void createPartControl(Composite parent) {
        scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
        scrolled.setShowFocusedControl(true);
        scrolled.addListener(SWT.Traverse, this::traversed);
        Composite page = new Composite(scrolled, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(0, SPACE / 2).applyTo(page);
        heading(page, TEXTS.get("title"), 2.2f);
        new Label(page, SWT.NONE).setText(TEXTS.get("subtitle"));
        beginnings(page);
        examples(page);
        scrolled.setContent(page);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        scrolled.addListener(SWT.Resize, event ->
                scrolled.setMinHeight(page.computeSize(scrolled.getClientArea().width, SWT.DEFAULT).y));
    }

    /** Esc leads to the window behind: the platform has no key that closes a welcome. */
    private void traversed(Event event) {
        if (event.detail == SWT.TRAVERSE_ESCAPE) {
            event.doit = false;
            IWorkbenchWindow window = window();
            Runnable then = () -> Optional.ofNullable(window.getActivePage().getActivePart())
                    .ifPresent(IWorkbenchPart::setFocus);
            event.display.asyncExec(() -> close(window, then));
        }
    }

    private void beginnings(Composite page) {
        Composite area = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(MARGIN * 2, SPACE / 2).applyTo(area);
        Composite start = column(area, TEXTS.get("start"));
        first = link(start, TEXTS.get("newJourney"), this::newJourney);
        link(start, TEXTS.get("openExample"), () -> open(Example.all().get(0)));
        link(start, TEXTS.get("firstJourney"), this::firstJourney);
        var recent = RecentFiles.all().stream().filter(Files::isRegularFile).toList();
        if (!recent.isEmpty()) {
            Composite files = column(area, TEXTS.get("recent"));
            for (Path file : recent) {
                link(files, file.getFileName().toString(), () -> giveWayTo(file, window())).setToolTipText(file.toString());
            }
        }
    }

    private Composite column(Composite area, String title) {
        Composite column = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, SPACE / 2).applyTo(column);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(column);
        heading(column, title, 1.4f);
        return column;
    }

    private void examples(Composite page) {
        heading(page, TEXTS.get("examples"), 1.4f);
        Composite cards = new Composite(page, SWT.NONE);
        RowLayout layout = new RowLayout();
        layout.marginLeft = 0;
        layout.spacing = SPACE * 2;
        cards.setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(cards);
        Example.all().forEach(example -> new ExampleCard(cards, example, () -> open(example)));
    }

    private static Link link(Composite parent, String text, Runnable action) {
        Link link = new Link(parent, SWT.NONE);
        link.setText("<a>" + text + "</a>");
        link.addListener(SWT.Selection, event -> action.run());
        return link;
    }

    private static void heading(Composite parent, String text, float size) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(text);
        FontDescriptor font = JFaceResources.getDialogFontDescriptor();
        int points = Math.round(font.getFontData()[0].getHeight() * size);
        label.setFont(new LocalResourceManager(JFaceResources.getResources(), label).create(font.setHeight(points).setStyle(SWT.BOLD)));
        GridDataFactory.fillDefaults().indent(0, SPACE).applyTo(label);
    }

    private IWorkbenchWindow window() {
        return getIntroSite().getWorkbenchWindow();
    }

    private void open(Example example) {
        IWorkbenchWindow window = window();
        close(window, () -> ExampleProject.open(example, window));
    }

    private void firstJourney() {
        IWorkbenchWindow window = window();
        close(window, () -> FirstJourneyView.open(window));
    }

    private void newJourney() {
        IWorkbenchWindow window = window();
        close(window, () -> {
            boolean noProject = ResourcesPlugin.getWorkspace().getRoot().getProjects().length == 0;
            INewWizard wizard = noProject ? new NewProjectWizard() : new NewModelWizard();
            wizard.init(window.getWorkbench(), StructuredSelection.EMPTY);
            if (new WizardDialog(window.getShell(), wizard).open() != WizardDialog.OK) {
                window.getWorkbench().getIntroManager().showIntro(window, false);
            }
        });
    }

    /**
     * Makes room for what is opened from here.
     *
     * @param then opens it, as soon as the window has made the room; on GTK an editor that is opened earlier stays blank
     */
    static void close(IWorkbenchWindow window, Runnable then) {
        IWorkbench workbench = window.getWorkbench();
        workbench.getIntroManager().closeIntro(workbench.getIntroManager().getIntro());
        workbench.getDisplay().asyncExec(then);
    }

    /** Opens a model where the welcome was, and tells when it can't be opened. */
    public static void giveWayTo(Path model, IWorkbenchWindow window) {
        close(window, () -> {
            try {
                ModelFile.open(model, window);
            } catch (PartInitException e) {
                StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
            }
        });
    }

    @Override
    public void standbyStateChanged(boolean standby) {
        // looks the same in a small place
    }

    @Override
    public void setFocus() {
        first.setFocus();
    }
}
