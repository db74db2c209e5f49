/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.studio.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.intro.IIntroManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fi.polku.diagram.editor.PolkuEditor;
import fi.polku.workbench.create.Example;
import fi.polku.workbench.firstjourney.FirstJourneyView;

class WelcomeTest {

    private final IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    private final IWorkbenchPage page = window.getActivePage();
    private final IIntroManager intros = window.getWorkbench().getIntroManager();

    @BeforeEach
    void welcome() {
        intros.showIntro(window, false);
        Events.settle();
    }

    @AfterEach
    void goodbye() throws Exception {
        intros.closeIntro(intros.getIntro());
        page.closeAllEditors(false);
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            project.delete(true, true, null);
        }
        Events.settle();
    }

    @Test
    void showsAllExamplesAndWaysToBegin() {
        Screenshot.take("welcome");
        assertThat(links().stream().map(Link::getText)).contains("<a>New journey…</a>", "<a>Open example project</a>",
                "<a>My first journey in ten minutes</a>", "<a>Grand hotel</a>", "<a>Online shop</a>");
        assertThat(links()).hasSizeGreaterThanOrEqualTo(3 + Example.all().size());
    }

    @Test
    void opensAnExampleInAProjectOfItsOwnAndKnowsItLater() {
        choose("Grand hotel");
        assertThat(intros.getIntro()).isNull();
        assertThat(page.getActiveEditor()).isInstanceOf(PolkuEditor.class);
        assertThat(page.getActiveEditor().getEditorInput().getName()).isEqualTo("grand-hotel.polku");
        assertThat(ResourcesPlugin.getWorkspace().getRoot().getProject("grand-hotel").exists()).isTrue();
        Screenshot.take("welcome-example");

        page.closeAllEditors(false);
        intros.showIntro(window, false);
        Events.settle();
        Screenshot.take("welcome-recent");
        choose("grand-hotel.polku");
        Screenshot.take("welcome-recent-opened");
        assertThat(page.getActiveEditor().getEditorInput().getName()).isEqualTo("grand-hotel.polku");
    }

    @Test
    void leavesWithoutAnErrorBeforeItsPicturesAreDrawn() {
        List<IStatus> errors = new CopyOnWriteArrayList<>();
        ILogListener listener = (status, plugin) -> errors.add(status);
        Platform.addLogListener(listener);
        try {
            intros.closeIntro(intros.getIntro());
            Job.getJobManager().suspend();
            try {
                intros.showIntro(window, false);
                intros.closeIntro(intros.getIntro());
            } finally {
                Job.getJobManager().resume();
            }
            Events.until("nothing is drawn any more", Job.getJobManager()::isIdle);
            assertThat(errors).isEmpty();
        } finally {
            Platform.removeLogListener(listener);
        }
    }

    @Test
    void leadsToAFirstJourney() {
        choose("My first journey in ten minutes");
        assertThat(page.getActivePartReference().getId()).isEqualTo(FirstJourneyView.ID);
        page.hideView(page.findView(FirstJourneyView.ID));
    }

    @Test
    void isReachedByKeyboard() {
        assertThat(Display.getCurrent().getFocusControl()).isIn(links());
        assertThat(links()).allSatisfy(link -> {
            assertThat(link.forceFocus()).as(link.getText()).isTrue();
            Events.settle();
            assertThat(Controls.isSeen(link)).as(link.getText()).isTrue();
        });
    }

    @Test
    void isLeftByEsc() {
        Hand hand = new Hand();
        hand.key("Tab");
        hand.key("Escape");
        Events.until("the welcome is closed", () -> intros.getIntro() == null);
        assertThat(page.getActivePart()).isNotNull();
    }

    private void choose(String text) {
        Link link = links().stream().filter(one -> one.getText().equals("<a>" + text + "</a>")).findFirst().orElseThrow();
        link.notifyListeners(SWT.Selection, new Event());
        Events.settle();
    }

    private List<Link> links() {
        return links(window.getShell()).filter(link -> link.getText().startsWith("<a>")).toList();
    }

    private static Stream<Link> links(Control in) {
        Stream<Link> self = in instanceof Link link ? Stream.of(link) : Stream.empty();
        return in instanceof Composite composite
                ? Stream.concat(self, Stream.of(composite.getChildren()).flatMap(WelcomeTest::links)) : self;
    }
}
