/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.studio.tests;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fi.polku.diagram.action.PageActions;
import fi.polku.diagram.document.DiagramPreferences;
import fi.polku.diagram.editor.DiagramPage;
import fi.polku.diagram.form.FormTab;
import fi.polku.diagram.matrix.MatrixTable;
import fi.polku.diagram.page.FormPage;
import fi.polku.diagram.part.AreaPart;
import fi.polku.diagram.part.BlueprintPart;
import fi.polku.diagram.view.FutureTwin;
import fi.polku.measure.Touchpoints;
import fi.polku.model.experience.BlueprintAction;
import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperienceFactory;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Flow;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.ObservedEmotion;
import fi.polku.model.experience.Persona;
import fi.polku.model.experience.Phase;
import fi.polku.model.experience.Touchpoint;
import fi.polku.picture.Filter;

/** The part of a tour with a {@linkplain Camera camera} that leads through editors: at rest, while one works, and full. */
class TourOfEditors {

    private static final String LONG = "Asks three different people the very same question "
            + "because nobody has written down the answer";

    private final IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    private final Hand hand = new Hand();
    private Camera camera;

    @TempDir
    Path folder;

    @BeforeEach
    void asLargeAsTheScreen() {
        window.getShell().setMaximized(true);
        Events.wait(500);
    }

    @AfterEach
    void asItWas() {
        window.getShell().setMaximized(false);
        DiagramPreferences.store().setToDefault(DiagramPreferences.FOLLOWS_WINDOW);
        window.getActivePage().resetPerspective();
        Events.settle();
    }

    @Test
    void isTaken() throws Exception {
        DiagramPreferences.store().setValue(DiagramPreferences.FOLLOWS_WINDOW, Camera.isDark());
        camera = new Camera();
        try (OpenModel grant = OpenModel.example("grant-service", folder)) {
            journey(grant);
            future(grant.diagram(0));
            List<Persona> personas = grant.model().getBlueprints().get(0).getJourney().getPersonas();
            blueprint(grant.wholeDiagram(grant.editor().diagrams().size() - 1), personas.get(personas.size() - 1));
            matrix(grant);
            forms(grant);
        }
        outline();
        extremes();
    }

    private void journey(OpenModel grant) {
        DiagramPage page = grant.wholeDiagram(0);
        camera.take("ed-journey-page");
        page.actions().get(PageActions.ACTUAL_SIZE).run();
        page.canvas().reveal(first(page, Touchpoint.class));
        camera.take("ed-journey");
        AreaPart touchpoint = first(page, Touchpoint.class);
        AreaPart second = page.diagram().partOf(touchpoints(grant).get(1)).orElseThrow();
        page.canvas().select(touchpoint);
        page.canvas().appendSelection(second);
        camera.take("ed-journey-two");
        page.canvas().select(touchpoint);
        hand.grab(Hand.on(touchpoint, 0.5, 0.7), Hand.on(second, 0.9, 0.7));
        camera.take("ed-journey-drag");
        hand.key("Escape");
        hand.up();
        marquee(touchpoint, second);
        typing(page, touchpoint);
        emotion(page);
        camera.menu("ed-journey-menu", () -> hand.key("shift+F10"));
        page.canvas().select(touchpoint);
        camera.menu("ed-journey-add", page.actions().get(PageActions.ADD)::run);
        hand.key("ctrl+f");
        hand.type("ha");
        camera.take("ed-journey-find");
        hand.type("qqq");
        camera.take("ed-journey-find-nothing");
        hand.key("Escape");
        page.diagram().setOptions(page.diagram().options().hiding(Set.of("emotions"))
                .only(new Filter(null, Set.of(), Set.of(), Set.of(Phase.CORE))));
        camera.take("ed-journey-filtered");
        page.diagram().setOptions(page.diagram().options().hiding(Set.of())
                .only(new Filter(null, Set.of(), Set.of(), Set.of())));
    }

    private void marquee(AreaPart touchpoint, AreaPart second) {
        hand.grab(Hand.on(second, 1.06, 0.9), Hand.on(touchpoint, 0.2, 0.3));
        camera.take("ed-journey-marquee");
        hand.key("Escape");
        hand.up();
    }

    private void typing(DiagramPage page, AreaPart touchpoint) {
        page.canvas().select(touchpoint);
        hand.key("F2");
        camera.take("ed-journey-typing");
        hand.key("Escape");
        for (String feature : List.of("owner", "channel", "goal")) {
            page.diagram().areas().filter(one -> one.area().subject().part().equals(feature)).findFirst().ifPresent(part -> {
                page.canvas().select(part);
                page.canvas().reveal(part);
                hand.key("Return");
                camera.take("ed-journey-typing-" + feature);
                hand.key("Escape");
            });
        }
    }

    private void emotion(DiagramPage page) {
        page.actions().get(PageActions.FIT_PAGE).run();
        AreaPart point = page.diagram().areas().filter(part -> part.element() instanceof ObservedEmotion
                && part.area().subject().feature().filter(Literals.EMOTION__VALENCE::equals).isPresent())
                .findFirst().orElseThrow();
        Point from = Hand.middle(point);
        hand.grab(from, new Point(from.x, from.y - 30));
        camera.take("ed-journey-emotion");
        hand.key("Escape");
        hand.up();
        page.actions().get(PageActions.ACTUAL_SIZE).run();
    }

    private void future(DiagramPage page) {
        page.twin().show(FutureTwin.View.BELOW);
        Events.settle();
        page.actions().get(PageActions.FIT_WIDTH).run();
        camera.take("ed-journey-below");
        page.twin().show(FutureTwin.View.OVER);
        Events.settle();
        page.actions().get(PageActions.FIT_WIDTH).run();
        camera.take("ed-journey-over");
        page.twin().show(FutureTwin.View.ALONE);
    }

    private void blueprint(DiagramPage page, Persona persona) {
        camera.take("ed-blueprint-page");
        page.diagram().setOptions(page.diagram().options().only(new Filter(persona, Set.of(), Set.of(), Set.of())));
        camera.take("ed-blueprint-persona");
        page.diagram().setOptions(page.diagram().options().only(Filter.NONE));
        page.actions().get(PageActions.ACTUAL_SIZE).run();
        BlueprintPart diagram = (BlueprintPart) page.diagram();
        AreaPart one = first(page, BlueprintAction.class);
        page.canvas().reveal(one);
        Events.wait(100);
        AreaPart other = diagram.areas().filter(part -> part.element() instanceof BlueprintAction && part != one
                && part.area().subject().isWhole()).findFirst().orElseThrow();
        page.canvas().select(one);
        hand.grab(Hand.middle(one), Hand.on(other, 0.5, 0.9));
        camera.take("ed-blueprint-drag");
        hand.key("Escape");
        hand.up();
        hand.click(page.tools().item(Literals.FLOW));
        hand.click(Hand.middle(one));
        hand.move(Hand.on(other, 0.3, 0.6));
        camera.take("ed-blueprint-flow");
        hand.key("Escape");
        Flow flow = diagram.elements().filter(Flow.class::isInstance).map(Flow.class::cast).findFirst().orElseThrow();
        ConnectionEditPart arrow = (ConnectionEditPart) diagram.nearest(flow).orElseThrow();
        page.canvas().select(arrow);
        page.canvas().reveal(arrow);
        camera.take("ed-blueprint-arrow");
        PointList points = ((Connection) arrow.getFigure()).getPoints();
        Point end = Hand.at(one, points.getLastPoint().x, points.getLastPoint().y);
        hand.grab(end, new Point(end.x + 90, end.y + 40));
        camera.take("ed-blueprint-rehang");
        hand.key("Escape");
        hand.up();
        page.canvas().select(arrow);
        hand.key("F2");
        camera.take("ed-blueprint-typing");
        hand.key("Escape");
    }

    private void matrix(OpenModel grant) {
        grant.set(touchpoints(grant).get(2), Literals.OWNED__OWNER, null);
        grant.set(touchpoints(grant).get(3), Literals.TOUCHPOINT__CHANNEL, null);
        grant.editor().setActiveEditor(grant.editor().matrix());
        Events.wait(300);
        MatrixTable table = grant.editor().matrix().table();
        table.reset();
        table.viewer().getTable().setFocus();
        hand.key("Home");
        camera.take("ed-matrix");
        table.sort(3);
        table.filter("a");
        camera.take("ed-matrix-sorted");
        table.filter("qqq");
        camera.take("ed-matrix-nothing");
        table.filter("");
        table.sort(3);
        table.sort(3);
        table.viewer().getTable().setFocus();
        hand.key("Down");
        hand.key("Home");
        hand.key("Right");
        hand.key("Right");
        hand.key("Right");
        hand.key("F2");
        camera.take("ed-matrix-typing");
        hand.type("m");
        camera.take("ed-matrix-proposals");
        hand.key("Escape");
        hand.key("Escape");
        hand.key("Right");
        hand.key("F2");
        camera.take("ed-matrix-choice");
        hand.key("Escape");
        camera.menu("ed-matrix-menu", () -> hand.key("shift+F10"));
    }

    private void forms(OpenModel grant) {
        grant.editor().setActiveEditor(grant.editor().form());
        FormPage page = grant.editor().form();
        camera.take("ed-form");
        Journey journey = grant.model().getJourneys().get(0);
        tabs(page, touchpoints(grant).get(5));
        tabs(page, journey);
        calendar(page, journey);
        tabs(page, grant.model().getMetrics().get(0));
        tabs(page, journey.getMeasurements().stream().filter(one -> !one.getDistribution().isEmpty()).findFirst()
                .orElseThrow());
        tabs(page, touchpoints(grant).get(0).getObservedEmotions().get(0));
        tabs(page, grant.model().getBlueprints().get(0).getActions().get(0));
    }

    private void calendar(FormPage page, Journey journey) {
        page.tree().select(journey);
        page.form().show(FormTab.GENERAL);
        Button day = Widgets.all(window.getShell(), Button.class).stream()
                .filter(one -> one.isVisible() && one.getText().equals("▾")).findFirst().orElseThrow();
        day.notifyListeners(SWT.Selection, new Event());
        camera.take("ed-form-calendar");
        hand.key("Escape");
    }

    private void tabs(FormPage page, Element element) {
        page.tree().select(element);
        for (FormTab tab : FormTab.of(element.eClass())) {
            page.form().show(tab);
            camera.take("ed-form-" + element.eClass().getName() + "-" + tab.name().toLowerCase(Locale.ROOT));
        }
    }

    private void outline() throws Exception {
        try (OpenModel shop = OpenModel.example("online-shop", folder)) {
            findings(shop.diagram(0));
            window.getActivePage().showView(IPageLayout.ID_OUTLINE);
            Events.wait(600);
            camera.take("ed-outline");
            camera.menu("ed-outline-menu", () -> hand.key("shift+F10"));
            hand.type("o");
            camera.take("ed-outline-typing");
        }
    }

    private void findings(DiagramPage page) {
        AreaPart found = page.diagram().areas().filter(part -> part.area().subject().isWhole()
                && !page.diagram().document().findings(part.element()).isEmpty()).findFirst().orElseThrow();
        page.canvas().select(found);
        camera.menu("ed-journey-fixes", page.actions().get(PageActions.FIX)::run);
        hand.move(Hand.middle(found));
        hand.move(Hand.badge(found));
        Events.wait(1200);
        camera.take("ed-journey-hover");
        for (ToolBar bar : Widgets.all(window.getShell(), ToolBar.class)) {
            if (bar.isVisible() && Stream.of(bar.getItems()).allMatch(item -> (item.getStyle() & SWT.DROP_DOWN) != 0)) {
                Stream.of(bar.getItems()).forEach(item -> camera.menu("ed-journey-bar-" + bar.indexOf(item),
                        () -> item.notifyListeners(SWT.Selection, new Event())));
            }
        }
    }

    private void extremes() throws Exception {
        ExperienceModel empty = ExperienceFactory.eINSTANCE.createExperienceModel();
        empty.getJourneys().add(ExperienceFactory.eINSTANCE.createJourney());
        empty.getBlueprints().add(ExperienceFactory.eINSTANCE.createServiceBlueprint());
        pages("empty", empty);
        ExperienceModel wordy = SmallModels.journey();
        wordy.eAllContents().forEachRemaining(one -> {
            if (one instanceof Element element) {
                element.setName(LONG);
            }
            if (one instanceof Touchpoint touchpoint) {
                touchpoint.setGoal(String.join(" ", Collections.nCopies(3, LONG)));
                touchpoint.setOwner(wordy.getParties().get(0));
            }
        });
        pages("long", wordy);
    }

    private void pages(String name, ExperienceModel model) throws Exception {
        try (OpenModel open = OpenModel.of(model, Files.createDirectories(folder.resolve(name)))) {
            for (int i = 0; i < open.editor().diagrams().size(); i++) {
                DiagramPage page = open.diagram(i);
                camera.take("ed-" + name + "-" + i);
                page.diagram().areas().filter(part -> part.element() instanceof Touchpoint).findFirst().ifPresent(part -> {
                    page.canvas().reveal(part);
                    page.canvas().select(part);
                    hand.key("F2");
                    camera.take("ed-" + name + "-typing");
                    hand.key("Escape");
                });
            }
            open.editor().setActiveEditor(open.editor().matrix());
            camera.take("ed-" + name + "-matrix");
            open.editor().setActiveEditor(open.editor().form());
            camera.take("ed-" + name + "-form");
        }
    }

    private static List<Touchpoint> touchpoints(OpenModel model) {
        return Touchpoints.of(model.model().getJourneys().get(0));
    }

    private static AreaPart first(DiagramPage page, Class<? extends Element> kind) {
        Predicate<AreaPart> isMeant = part -> kind.isInstance(part.element()) && part.area().subject().isWhole();
        return page.diagram().areas().filter(isMeant).findFirst().orElseThrow();
    }
}
