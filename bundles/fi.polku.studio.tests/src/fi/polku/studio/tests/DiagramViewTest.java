/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.studio.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fi.polku.command.Create;
import fi.polku.command.Delete;
import fi.polku.diagram.action.FixMenu;
import fi.polku.diagram.action.PageActions;
import fi.polku.diagram.canvas.Thumbnail;
import fi.polku.diagram.drop.NewDiagrams;
import fi.polku.diagram.editor.DiagramPage;
import fi.polku.diagram.element.ElementSelection;
import fi.polku.diagram.part.AreaPart;
import fi.polku.diagram.part.DiagramPart;
import fi.polku.diagram.view.FutureTwin;
import fi.polku.measure.Touchpoints;
import fi.polku.model.experience.BlueprintAction;
import fi.polku.model.experience.BlueprintColumn;
import fi.polku.model.experience.BlueprintRow;
import fi.polku.model.experience.Channel;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.JourneyKind;
import fi.polku.model.experience.Owned;
import fi.polku.model.experience.Party;
import fi.polku.model.experience.Persona;
import fi.polku.model.experience.Phase;
import fi.polku.model.experience.ServiceBlueprint;
import fi.polku.model.experience.Stage;
import fi.polku.model.experience.Touchpoint;
import fi.polku.model.text.Texts;
import fi.polku.picture.Filter;
import fi.polku.picture.scene.Subject;
import fi.polku.rules.Finding;
import fi.polku.rules.fix.Fixes;

/** What of a model is seen in the editor, and what rules tell there. */
class DiagramViewTest {

    @TempDir
    Path folder;

    private final Hand hand = new Hand();

    @Test
    void rowsAndTouchpointsCanBeLeftOut() throws Exception {
        try (OpenModel grant = OpenModel.example("grant-service", folder)) {
            DiagramPage page = grant.wholeDiagram(0);
            Journey journey = grant.model().getJourneys().get(0);
            Screenshot.take("view-all");
            page.diagram().setOptions(page.diagram().options().hiding(Set.of("emotions"))
                    .only(new Filter(null, Set.of(), Set.of(), Set.of(Phase.CORE))));
            Screenshot.take("view-filtered");
            Touchpoint first = Touchpoints.of(journey).get(0);
            assertThat(page.diagram().partOf(first)).isEmpty();
            assertThat(page.diagram().scene().groups()).noneMatch(group -> group.subject() != null
                    && group.subject().part().equals(Subject.CURVE));
        }
    }

    @Test
    void whatIsSeenIsChosenByKeysAndAllIsSeenAgain() throws Exception {
        try (OpenModel grant = OpenModel.example("grant-service", folder)) {
            DiagramPage page = grant.wholeDiagram(0);
            Journey journey = grant.model().getJourneys().get(0);
            Touchpoint first = Touchpoints.of(journey).get(0);
            Touchpoint core = Touchpoints.of(journey).stream().filter(one ->
                    ((Stage) one.eContainer()).getPhase() == Phase.CORE).findFirst().orElseThrow();
            Persona other = grant.model().getPersonas().stream().filter(one -> !journey.getPersonas().contains(one))
                    .findFirst().orElseThrow();
            grant.editor().document().execute(AddCommand.create(grant.editor().getEditingDomain(), journey,
                    Literals.JOURNEY__PERSONAS, other));
            page.canvas().select(page.diagram().partOf(core).orElseThrow());

            filter("view-filter-phase", "Phase", "core experience");
            assertThat(page.diagram().partOf(first)).isEmpty();
            assertThat(page.diagram().partOf(core)).isPresent();
            filter("view-filter-persona", "Persona", other.getName());
            assertThat(page.diagram().options().filter().persona()).isSameAs(other);
            filter("view-filter-main-persona", "Persona", journey.getPersonas().get(0).getName());
            assertThat(page.diagram().options().filter().persona()).isNull();
            assertThat(page.diagram().options().filter().phases()).containsExactly(Phase.CORE);
            filter("view-filter-nothing", "Show everything");
            assertThat(page.diagram().partOf(first)).isPresent();
            assertThat(page.canvas().getControl().isFocusControl()).isTrue();
        }
    }

    private void filter(String picture, String... path) {
        PopupMenus.choosing(hand, () -> hand.key("shift+F10"), picture,
                Stream.concat(Stream.of("Filter"), Stream.of(path)).toArray(String[]::new));
    }

    @Test
    void rowsOfABlueprintAndWhatOthersOwnCanBeLeftOut() throws Exception {
        try (OpenModel grant = OpenModel.example("grant-service", folder)) {
            DiagramPage page = grant.wholeDiagram(3);
            ServiceBlueprint blueprint = grant.model().getBlueprints().get(0);
            Party owner = blueprint.getActions().stream().map(Owned::getOwner).filter(Objects::nonNull).findFirst()
                    .orElseThrow();
            page.diagram().setOptions(page.diagram().options().hiding(Set.of("support", "evidence"))
                    .only(new Filter(null, Set.of(), Set.of(owner), Set.of())));
            Screenshot.take("view-blueprint-filtered");
            assertThat(page.diagram().elements().filter(BlueprintAction.class::isInstance).map(BlueprintAction.class::cast))
                    .isNotEmpty().allMatch(action -> EcoreUtil.isAncestor(owner, action.getOwner())
                            && action.getRow() != BlueprintRow.SUPPORT);
            PopupMenus.pressing(() -> hand.key("shift+F10"), "view-blueprint-menu", () -> {
                assertThat(page.canvas().getControl().getMenu().getItems()).extracting(MenuItem::getText)
                        .anyMatch(item -> item.contains("Export"));
                hand.key("Up");
                hand.key("Up");
                hand.key("Up");
                hand.key("Right");
                hand.key("Return");
            });
            Events.until("all rows are seen again", () -> page.diagram().options().hiddenRows().isEmpty());
        }
    }

    @Test
    void aFilterForgetsWhatIsDeleted() throws Exception {
        try (OpenModel grant = OpenModel.example("grant-service", folder)) {
            DiagramPage page = grant.wholeDiagram(0);
            Persona persona = grant.model().getPersonas().get(0);
            Channel channel = grant.model().getChannels().get(0);
            page.diagram().setOptions(page.diagram().options().only(new Filter(persona, Set.of(channel), Set.of(), Set.of())));
            var document = grant.editor().document();
            document.execute(Delete.of(document.domain(), List.of(persona, channel)));
            Events.settle();
            assertThat(page.diagram().options().filter()).isEqualTo(Filter.NONE);
        }
    }

    @Test
    void aBlueprintIsNarrowedDownToAPersona() throws Exception {
        try (OpenModel grant = OpenModel.example("grant-service", folder)) {
            DiagramPage page = grant.wholeDiagram(3);
            MenuManager menu = new MenuManager();
            page.view().fill(menu);
            Events.settle();
            IMenuManager filter = (IMenuManager) menu.getItems()[1];
            IMenuManager personas = (IMenuManager) filter.getItems()[2];
            ServiceBlueprint blueprint = grant.model().getBlueprints().get(0);
            assertThat(personas.getItems()).hasSameSizeAs(blueprint.getJourney().getPersonas());
            IAction second = ((ActionContributionItem) personas.getItems()[1]).getAction();
            long all = columns(page);
            second.setChecked(true);
            second.run();
            Events.settle();
            Screenshot.take("view-blueprint-persona");
            assertThat(columns(page)).isPositive().isLessThan(all);
        }
    }

    private static long columns(DiagramPage page) {
        return page.diagram().elements().filter(BlueprintColumn.class::isInstance).distinct().count();
    }

    @Test
    void aJourneyAndItsFutureAreSeenBelowEachOther() throws Exception {
        try (OpenModel grant = OpenModel.example("grant-service", folder)) {
            DiagramPage page = grant.wholeDiagram(0);
            page.twin().show(FutureTwin.View.BELOW);
            Screenshot.take("view-compare");
            assertThat(page.view().canvases().getMaximizedControl()).isNull();
            page.twin().show(FutureTwin.View.ALONE);
            assertThat(page.view().canvases().getMaximizedControl()).isSameAs(page.canvas().getControl());
        }
    }

    @Test
    void aJourneyAndItsFutureAreMagnifiedAlikeWhicheverOneWorksIn() throws Exception {
        try (OpenModel grant = OpenModel.example("grant-service", folder)) {
            DiagramPage page = grant.wholeDiagram(0);
            for (FutureTwin.View view : List.of(FutureTwin.View.BELOW, FutureTwin.View.OVER)) {
                page.twin().show(view);
                Events.settle();
                page.front().actions().get(PageActions.FIT_WIDTH).run();
                Events.settle();
                double zoom = page.front().zoom().getZoom();
                assertThat(zoom).isBetween(0.1, 0.9);
                assertThat(((ZoomManager) page.getAdapter(ZoomManager.class)).getZoom()).isEqualTo(zoom);
            }
            page.actions().get(PageActions.ACTUAL_SIZE).run();
            assertThat(page.front().zoom().getZoom()).isEqualTo(1);
        }
    }

    @Test
    void keysAreForThePictureThatOneWorksIn() throws Exception {
        try (OpenModel grant = OpenModel.example("grant-service", folder)) {
            DiagramPage page = grant.wholeDiagram(0);
            Journey now = grant.model().getJourneys().get(0);
            Journey future = now.getFutureTwin();
            int before = Touchpoints.of(now).size();
            int after = Touchpoints.of(future).size();
            page.select(Touchpoints.of(now).subList(0, 1));
            page.twin().show(FutureTwin.View.BELOW);
            Events.settle();
            AreaPart goes = page.front().selected().diagram().partOf(Touchpoints.of(future).get(0)).orElseThrow();
            hand.click(Hand.on(goes, 0.5, 0.8));
            assertThat(ElementSelection.of(page.getSite().getSelectionProvider().getSelection()))
                    .contains(Touchpoints.of(future).get(0));
            hand.key("Delete");
            assertThat(Touchpoints.of(now)).hasSize(before);
            assertThat(Touchpoints.of(future)).hasSize(after - 1);
            hand.key("ctrl+z");
            assertThat(Touchpoints.of(future)).hasSize(after);
        }
    }

    @Test
    void aJourneyAndItsFutureLieOverEachOther() throws Exception {
        try (OpenModel grant = OpenModel.example("grant-service", folder)) {
            DiagramPage page = grant.wholeDiagram(0);
            Journey now = grant.model().getJourneys().get(0);
            page.twin().show(FutureTwin.View.OVER);
            page.actions().get(PageActions.FIT_WIDTH).run();
            Screenshot.take("view-over");
            DiagramPart<?> over = page.front().selected().diagram();
            Touchpoint comes = Touchpoints.of(now.getFutureTwin()).get(0);
            AreaPart part = over.partOf(comes).orElseThrow();
            hand.doubleClick(Hand.at(part, part.group().bounds().x() + 20, part.group().bounds().y() + 34));
            Screenshot.take("view-over-typing");
            hand.write("Hears of it in time");
            hand.key("Return");
            assertThat(comes.getName()).isEqualTo("Hears of it in time");
            page.twin().show(FutureTwin.View.ALONE);
            assertThat(page.front().selected().diagram()).isSameAs(page.diagram());
        }
    }

    @Test
    void theWayOfComparingIsChosenByKeys() throws Exception {
        try (OpenModel grant = OpenModel.example("grant-service", folder)) {
            DiagramPage page = grant.wholeDiagram(0);
            PopupMenus.pressing(() -> hand.key("shift+F10"), "view-compare-menu", () -> {
                hand.key("Up");
                hand.key("Up");
                hand.key("Right");
                hand.key("Up");
                hand.key("Return");
            });
            Events.until("they lie over each other", () -> page.twin().view() == FutureTwin.View.OVER);
        }
    }

    @Test
    void pagesComeAndGoWithTheirJourneys() throws Exception {
        try (OpenModel small = OpenModel.of(SmallModels.journey(), folder)) {
            Journey added = NewDiagrams.journey(JourneyKind.EMPLOYEE);
            small.editor().document().execute(Create.element(small.editor().document().domain(), added, small.model()));
            Events.settle();
            assertThat(small.editor().diagrams()).extracting(DiagramPage::shown).contains(added);
            small.editor().document().stack().undo();
            Events.settle();
            assertThat(small.editor().diagrams()).hasSize(1);
            small.editor().document().stack().redo();
            Events.settle();
            small.diagram(1);
            small.editor().document().execute(RemoveCommand.create(small.editor().document().domain(), small.model(),
                    Literals.EXPERIENCE_MODEL__JOURNEYS, small.model().getJourneys().get(0)));
            Events.settle();
            assertThat(small.editor().diagrams()).extracting(DiagramPage::shown).containsExactly(added);
            Screenshot.take("view-new-journey");
        }
    }

    @Test
    void aBadgeTellsWhatIsFoundAndAClickMendsIt() throws Exception {
        try (OpenModel grant = OpenModel.of(SmallModels.journey(), folder)) {
            DiagramPage page = grant.wholeDiagram(0);
            Touchpoint touchpoint = Touchpoints.of(grant.model().getJourneys().get(0)).get(0);
            AreaPart part = page.diagram().partOf(touchpoint).orElseThrow();
            Point badge = Hand.badge(part);
            int before = grant.editor().document().findings().size();
            hand.move(new Point(badge.x - 3, badge.y));
            hand.move(badge);
            Events.until("the findings are shown", () -> page.findings().shell() != null);
            Screenshot.take("view-findings");
            Link fix = links(page.findings().shell());
            hand.click(fix.toDisplay(12, fix.getSize().y / 2));
            assertThat(grant.editor().document().findings().size()).isLessThan(before);
            hand.key("ctrl+z");
            assertThat(grant.editor().document().findings()).hasSize(before);

            page.canvas().select(part);
            PopupMenus.pressing(() -> hand.key("ctrl+1"), "view-quick-fix", () -> {
                hand.key("Down");
                hand.key("Return");
            });
            assertThat(grant.editor().document().findings().size()).isLessThan(before);
        }
    }

    @Test
    void whatHasNoQuickFixIsToldWholeAllTheSame() throws Exception {
        try (OpenModel shop = OpenModel.example("online-shop", folder)) {
            DiagramPage page = shop.wholeDiagram(0);
            Locale language = shop.editor().document().language();
            Finding finding = shop.editor().document().findings().stream()
                    .filter(one -> Fixes.of(one).isEmpty() && page.diagram().partOf(one.element()).isPresent())
                    .max(Comparator.comparingInt(one -> one.message(language).length())).orElseThrow();
            page.canvas().select(page.diagram().partOf(finding.element()).orElseThrow());
            List<String> lines = new ArrayList<>();
            PopupMenus.pressing(() -> hand.key("ctrl+1"), "view-no-quick-fix", menu -> {
                Stream.of(menu.getItems()).forEach(item -> lines.add(item.getText().strip()));
                hand.key("Escape");
            });
            assertThat(String.join(" ", lines)).contains(
                    finding.message(language).replace("&", "&&") + " " + new Texts(FixMenu.class).get(language, "fix.none"));
        }
    }

    private static Link links(org.eclipse.swt.widgets.Composite in) {
        for (org.eclipse.swt.widgets.Control child : in.getChildren()) {
            Link found = child instanceof Link link ? link
                    : child instanceof org.eclipse.swt.widgets.Composite inner ? links(inner) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    @Test
    void aThumbnailShowsTheWholeAndWhereOneIs() throws Exception {
        try (OpenModel grant = OpenModel.example("grant-service", folder)) {
            DiagramPage page = grant.diagram(0);
            Shell shell = new Shell(Display.getCurrent(), SWT.SHELL_TRIM);
            shell.setLayout(new FillLayout());
            Thumbnail thumbnail = new Thumbnail(shell, page.canvas());
            shell.setBounds(900, 300, 420, 300);
            shell.open();
            Events.wait(300);
            int before = seenFrom(page).x;
            hand.click(thumbnail.control().toDisplay(300, 120));
            Screenshot.take("view-thumbnail");
            assertThat(seenFrom(page).x).isGreaterThan(before);
            hand.key("Home");
            assertThat(seenFrom(page).x).isZero();
            hand.key("Right");
            hand.key("Down");
            assertThat(seenFrom(page).x).isPositive();
            assertThat(seenFrom(page).y).isPositive();
            Screenshot.take("view-thumbnail-keys");
            shell.dispose();
        }
    }

    private static org.eclipse.draw2d.geometry.Point seenFrom(DiagramPage page) {
        return ((org.eclipse.draw2d.FigureCanvas) page.canvas().getControl()).getViewport().getViewLocation();
    }
}
