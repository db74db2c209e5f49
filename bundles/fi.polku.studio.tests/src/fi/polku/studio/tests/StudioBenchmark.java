/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.studio.tests;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.gef.EditDomain;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fi.polku.command.Delete;
import fi.polku.diagram.action.PageActions;
import fi.polku.diagram.editor.DiagramPage;
import fi.polku.diagram.part.AreaPart;
import fi.polku.measure.Touchpoints;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Touchpoint;

/**
 * How long a person waits in a running Studio where a journey has 500 touchpoints, from what is done until the screen shows
 * what comes of it, and how long of that the window's own thread was busy; {@code releng/bench/studio} runs it.
 */
class StudioBenchmark {

    private static final int TOUCHPOINTS = 500;
    private static final int TIMES = 25;
    private static final long LONGEST = 2_000_000_000L;

    private final List<String> table = new ArrayList<>();
    private int paintings;

    @TempDir
    Path folder;

    @Test
    void journey() throws Exception {
        Events.until("the Studio has nothing to do", Job.getJobManager()::isIdle);
        long empty = memory();
        say("open, the first editor of a session", List.of(open(0)));
        List<Took> later = new ArrayList<>();
        for (int i = 1; i <= TIMES / 5; i++) {
            later.add(open(i));
        }
        say("open, later ones", later);
        try (OpenModel open = OpenModel.timed(SmallModels.journey(TOUCHPOINTS), folder)) {
            open.diagram(0).canvas().getControl().addListener(SWT.Paint, event -> paintings++);
            edit(open);
            look(open.diagram(0));
            table.add(String.format(Locale.ROOT, "| memory of the open journey | %d MB | | |", (memory() - empty) / 1_000_000));
        }
        System.out.println("| " + TOUCHPOINTS + " touchpoints | median (ms) | slowest (ms) | busy, median (ms) |\n|---|---:|---:|---:|");
        table.forEach(System.out::println);
    }

    private Took open(int number) throws Exception {
        Path own = Files.createDirectory(folder.resolve("" + number));
        Took start = Took.now();
        try (OpenModel open = OpenModel.timed(SmallModels.journey(TOUCHPOINTS), own)) {
            return start.since();
        }
    }

    private void edit(OpenModel open) {
        EditingDomain domain = open.editor().document().domain();
        List<Touchpoint> touchpoints = Touchpoints.of(open.model().getJourneys().get(0)).subList(0, TIMES);
        say("rename a touchpoint", times(i -> execute(domain,
                SetCommand.create(domain, touchpoints.get(i), Literals.ELEMENT__NAME, "Renamed " + i))));
        say("move an emotion", times(i -> execute(domain, SetCommand.create(domain,
                touchpoints.get(i).getObservedEmotions().get(0), Literals.EMOTION__VALENCE, i % 5 - 2.5))));
        say("delete a touchpoint", times(i -> execute(domain, Delete.of(domain, List.of(touchpoints.get(i))))));
        say("undo that", times(i -> domain.getCommandStack().undo()));
    }

    private static void execute(EditingDomain domain, Command change) {
        domain.getCommandStack().execute(change);
    }

    private void look(DiagramPage page) {
        FigureCanvas canvas = (FigureCanvas) page.canvas().getControl();
        say("scroll by half a window", times(i -> canvas.scrollToX((i + 1) * canvas.getSize().x / 2)));
        canvas.scrollToX(0);
        Events.settle();
        say("drag a touchpoint over the next one", drag(page));
        say("zoom", times(i -> page.actions().get(i % 2 == 0 ? PageActions.FIT_WIDTH : PageActions.ACTUAL_SIZE).run()));
    }

    private List<Took> drag(DiagramPage page) {
        List<Point> places = page.diagram().areas().filter(one -> one.element() instanceof Touchpoint
                && one.group().subject().isWhole()).limit(4).map(StudioBenchmark::middle).toList();
        EditPartViewer viewer = page.canvas();
        EditDomain domain = viewer.getEditDomain();
        domain.mouseDown(mouse(viewer.getControl(), places.get(0), SWT.NONE), viewer);
        List<Took> moves = times(i ->
                domain.mouseDrag(mouse(viewer.getControl(), places.get(1 + i % 3), SWT.BUTTON1), viewer));
        domain.loadDefaultTool();
        return moves;
    }

    private static Point middle(AreaPart part) {
        return part.getFigure().getBounds().getCenter();
    }

    private static MouseEvent mouse(Control on, Point at, int held) {
        Event event = new Event();
        event.widget = on;
        event.x = at.x;
        event.y = at.y;
        event.button = 1;
        event.stateMask = held;
        return new MouseEvent(event);
    }

    private List<Took> times(IntConsumer what) {
        List<Took> took = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            int before = paintings;
            Took start = Took.now();
            what.accept(i);
            while (paintings == before && start.since().time() < LONGEST) {
                // Whoever asks without a pause whether there is something to do is busy too.
                if (!Display.getCurrent().readAndDispatch()) {
                    Display.getCurrent().sleep();
                }
            }
            Events.settle();
            took.add(start.since());
        }
        return took;
    }

    private void say(String what, List<Took> times) {
        List<Long> passed = times.stream().map(Took::time).sorted().toList();
        List<Long> busy = times.stream().map(Took::busy).sorted().toList();
        int half = times.size() / 2;
        table.add(Stream.of(passed.get(half), passed.get(times.size() - 1), busy.get(half))
                .map(time -> String.valueOf(time / 1_000_000)).collect(Collectors.joining(" | ", "| " + what + " | ", " |")));
    }

    /** Nanoseconds by the clock, and of the processor in this thread. */
    private record Took(long time, long busy) {

        private static Took now() {
            return new Took(System.nanoTime(), ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
        }

        private Took since() {
            Took now = now();
            return new Took(now.time - time, now.busy - busy);
        }
    }

    private static long memory() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
