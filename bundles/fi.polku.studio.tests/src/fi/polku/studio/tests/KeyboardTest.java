/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.studio.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fi.polku.diagram.action.Selected;
import fi.polku.diagram.editor.DiagramPage;
import fi.polku.diagram.part.AreaPart;
import fi.polku.diagram.part.DiagramPart;
import fi.polku.measure.Touchpoints;
import fi.polku.model.experience.Channel;
import fi.polku.model.experience.Element;
import fi.polku.model.experience.Emotion;
import fi.polku.model.experience.ExperienceFactory;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.Party;
import fi.polku.model.experience.Touchpoint;

/** Drawing a journey without a mouse. */
class KeyboardTest {

    @TempDir
    Path folder;

    private final Hand hand = new Hand();
    private OpenModel model;
    private Journey journey;
    private DiagramPage page;
    private DiagramPart<?> diagram;

    @BeforeEach
    void open() throws Exception {
        model = OpenModel.of(SmallModels.journey(), folder);
        journey = model.model().getJourneys().get(0);
        page = model.wholeDiagram(0);
        diagram = page.diagram();
        page.canvas().getControl().setFocus();
    }

    @AfterEach
    void close() {
        model.close();
    }

    private List<String> names() {
        return Touchpoints.of(journey).stream().map(Touchpoint::getName).toList();
    }

    private Touchpoint touchpoint(int index) {
        return Touchpoints.of(journey).get(index);
    }

    private void select(Element element) {
        page.canvas().select(diagram.partOf(element).orElseThrow());
    }

    private AreaPart selected() {
        return (AreaPart) new Selected(page.canvas()).part().orElseThrow();
    }

    @Test
    void pagesAreTurnedRoundAndRound() {
        hand.key("ctrl+Prior");
        Events.until("the form's tree has the keys", () -> hasKeys(model.editor().form(), Tree.class));
        hand.key("ctrl+Prior");
        Events.until("the matrix has the keys", () -> hasKeys(model.editor().matrix(), Table.class));
        hand.key("ctrl+Next");
        hand.key("ctrl+Next");
        Events.until("the diagram has the keys", () -> hasKeys(page, FigureCanvas.class));
    }

    private boolean hasKeys(Object shown, Class<? extends Control> control) {
        return model.editor().getSelectedPage() == shown
                && control.isInstance(page.canvas().getControl().getDisplay().getFocusControl());
    }

    @Test
    void arrowsGoToWhatLiesNext() {
        select(touchpoint(0));
        hand.key("Right");
        assertThat(selected().element()).isSameAs(touchpoint(1));
        hand.key("Right");
        hand.key("Right");
        assertThat(selected().element()).isSameAs(touchpoint(3));
        hand.key("Down");
        assertThat(selected().area().subject().part()).isEqualTo("channel");
        hand.key("Up");
        hand.key("Up");
        assertThat(selected().element()).isSameAs(touchpoint(3).eContainer());
    }

    @Test
    void ctrlShiftArrowsMoveATouchpointFromStageToStage() {
        select(touchpoint(0));
        hand.key("ctrl+shift+Right");
        assertThat(touchpoint(0).eContainer()).isSameAs(journey.getStages().get(1));
        hand.key("ctrl+shift+Right");
        assertThat(names()).containsExactly("Asks", "Reads", "Waits", "Thanks");
        hand.key("ctrl+shift+Left");
        assertThat(names()).containsExactly("Reads", "Asks", "Waits", "Thanks");
    }

    @Test
    void ctrlShiftArrowsMoveStagesAndEmotions() {
        select(journey.getStages().get(0));
        hand.key("ctrl+shift+Right");
        assertThat(journey.getStages().get(1).getName()).isEqualTo("Before");
        hand.key("ctrl+z");

        Emotion emotion = touchpoint(1).getObservedEmotions().get(0);
        select(emotion);
        hand.key("ctrl+shift+Up");
        assertThat(emotion.getValence()).isGreaterThan(-2);
    }

    @Test
    void insertOffersWhatCanBeAddedAndItsNameIsTypedAtOnce() {
        select(touchpoint(0));
        PopupMenus.pressing(() -> hand.key("Insert"), "keyboard-insert", () -> {
            hand.key("Down");
            hand.key("Down");
            hand.key("Down");
            hand.key("Return");
        });
        hand.write("compares");
        hand.key("Return");
        assertThat(names()).containsExactly("Reads", "compares", "Asks", "Waits", "Thanks");
    }

    @Test
    void ctrlReturnAfterANameAddsTheNext() {
        select(touchpoint(0));
        hand.key("Return");
        hand.write("searches");
        hand.key("ctrl+Return");
        hand.type("finds");
        hand.key("ctrl+Return");
        hand.type("decides");
        hand.key("Return");
        assertThat(names()).containsExactly("searches", "finds", "decides", "Asks", "Waits", "Thanks");
    }

    @Test
    void tabGoesFromNameToName() {
        select(touchpoint(0));
        hand.key("F2");
        hand.write("a");
        hand.key("Tab");
        hand.type("b");
        hand.key("shift+Tab");
        hand.type("c");
        hand.key("Return");
        assertThat(names()).containsExactly("c", "b", "Waits", "Thanks");
    }

    @Test
    void anOwnerIsChosenFromAListThatTypingNarrowsDown() {
        AreaPart owner = diagram.areas().filter(part -> part.element() == touchpoint(0)
                && part.area().subject().part().equals("owner")).findFirst().orElseThrow();
        page.canvas().select(owner);
        hand.key("Return");
        Screenshot.take("keyboard-choice");
        hand.type("advi");
        hand.key("Return");
        assertThat(touchpoint(0).getOwner().getName()).isEqualTo("Advisers");
        hand.key("Return");
        hand.type("none");
        hand.key("Return");
        assertThat(touchpoint(0).getOwner()).isNull();
    }

    @Test
    void deleteInACellTakesBackWhatItSaysAndLeavesTheTouchpoint() {
        AreaPart goal = diagram.areas().filter(part -> part.element() == touchpoint(0)
                && part.area().subject().part().equals("goal")).findFirst().orElseThrow();
        page.canvas().select(goal);
        hand.key("Delete");
        assertThat(touchpoint(0).getGoal()).isNull();
        assertThat(names()).hasSize(4);
    }

    @Test
    void theMenuKeyOpensTheContextMenuAtWhatIsSelected() {
        select(touchpoint(0));
        Control canvas = page.canvas().getControl();
        hand.move(canvas.toDisplay(5, 5));
        List<Point> opened = new ArrayList<>();
        canvas.addListener(SWT.MenuDetect, event -> opened.add(new Point(event.x, event.y)));
        PopupMenus.pressing(() -> hand.key("Menu"), "keyboard-menu", () -> hand.key("Escape"));
        Point corner = Hand.on(selected(), 0, 1);
        // Zoomed, a place may be half a dot away.
        assertThat(opened).hasSize(1).allSatisfy(place -> assertThat(new Rectangle(place.x - 1, place.y - 1, 3, 3)
                .contains(corner)).as("%s at %s", place, corner).isTrue());
    }

    @Test
    void whatAnElementSaysOfOthersIsChangedInItsMenuAndEachChangeIsOneStepBack() {
        Touchpoint asks = touchpoint(1);
        List<Party> parties = model.model().getParties();
        Channel phone = channel("Phone");
        Channel chat = channel("Chat & co");
        Command before = model.editor().document().stack().getUndoCommand();
        diagram.partOf(asks).ifPresent(part -> page.canvas().select(part));
        change("keyboard-change-owner", "Owner", "Advisers");
        assertThat(asks.getOwner()).isSameAs(parties.get(0));
        change("keyboard-change-owner-again", "Owner", "Archive");
        assertThat(asks.getOwner()).isSameAs(parties.get(1));
        change("keyboard-change-channels", "Alternative channels", "Phone");
        change("keyboard-change-channels-again", "Alternative channels", "Chat & co");
        assertThat(asks.getAlternativeChannels()).containsExactly(phone, chat);
        change("keyboard-change-channels-less", "Alternative channels", "Phone");
        assertThat(asks.getAlternativeChannels()).containsExactly(chat);
        change("keyboard-change-flag", "Moment of truth", "Yes");
        assertThat(asks.isMomentOfTruth()).isTrue();
        assertThat(selected().element()).isSameAs(asks);

        hand.key("ctrl+z");
        assertThat(asks.isMomentOfTruth()).isFalse();
        hand.key("ctrl+z");
        assertThat(asks.getAlternativeChannels()).containsExactly(phone, chat);
        hand.key("ctrl+z");
        hand.key("ctrl+z");
        hand.key("ctrl+z");
        assertThat(asks.getOwner()).isSameAs(parties.get(0));
        hand.key("ctrl+z");
        assertThat(asks.getOwner()).isNull();
        assertThat(model.editor().document().stack().getUndoCommand()).isSameAs(before);
        hand.key("ctrl+shift+z");
        assertThat(asks.getOwner()).isSameAs(parties.get(0));
        change("keyboard-change-none", "Owner", "None");
        assertThat(asks.getOwner()).isNull();
    }

    private Channel channel(String name) {
        Channel channel = ExperienceFactory.eINSTANCE.createChannel();
        channel.setName(name);
        model.editor().document().execute(AddCommand.create(model.editor().getEditingDomain(), model.model(),
                Literals.EXPERIENCE_MODEL__CHANNELS, channel));
        return channel;
    }

    private void change(String picture, String feature, String value) {
        PopupMenus.choosing(hand, () -> hand.key("shift+F10"), picture, "Change", feature, value);
    }

    @Test
    void altReturnLeadsToThePropertiesOfWhatIsSelected() {
        IWorkbenchPage window = model.editor().getSite().getPage();
        select(touchpoint(1));
        hand.key("alt+Return");
        Events.until("the properties have the keys",
                () -> window.getActivePartReference().getId().equals(IPageLayout.ID_PROP_SHEET));
        Composite sheet = Widgets.content((IViewPart) window.getActivePart());
        assertThat(Widgets.all(sheet, Text.class)).extracting(Text::getText).contains(touchpoint(1).getName());
        Screenshot.take("keyboard-properties");
        assertThat(Controls.in(sheet).filter(Control::isFocusControl)).isNotEmpty();
        hand.key("F12");
        assertThat(window.getActivePart()).isSameAs(model.editor());
    }

    @Test
    void theToolThatHasTheKeysIsSeen() {
        model.editor().getSite().getPage().setPartState(model.editor().getSite().getPage().getReference(model.editor()),
                IWorkbenchPage.STATE_RESTORED);
        Events.wait(300);
        hand.key("shift+Tab");
        Screenshot.take("keyboard-tool");
        Control tool = page.canvas().getControl().getDisplay().getFocusControl();
        assertThat(tool).isInstanceOf(ToolBar.class);
        assertThat(Controls.isSeen(tool)).isTrue();
    }

    @Test
    void ctrlFFindsAsOneTypes() {
        hand.key("ctrl+f");
        hand.type("wai");
        assertThat(selected().element()).isSameAs(touchpoint(2));
        Screenshot.take("keyboard-find");
        hand.key("Escape");
        assertThat(page.canvas().getControl().isFocusControl()).isTrue();
    }

    @Test
    void escClosesFindFromItsButtonsToo() {
        hand.key("ctrl+f");
        hand.write("wai");
        hand.key("Tab");
        Control button = page.canvas().getControl().getDisplay().getFocusControl();
        assertThat(button).isInstanceOf(Button.class);
        hand.key("Escape");
        assertThat(button.isVisible()).isFalse();
        assertThat(page.canvas().getControl().isFocusControl()).isTrue();
    }

    @Test
    void keysZoom() {
        hand.key("ctrl+0");
        assertThat(zoom()).isEqualTo(1);
        hand.key("ctrl+plus");
        assertThat(zoom()).isGreaterThan(1);
        hand.key("ctrl+8");
        hand.key("ctrl+9");
        assertThat(zoom()).isLessThan(1);
        hand.move(page.canvas().getControl().toDisplay(200, 200));
        double before = zoom();
        hand.wheel("ctrl", 1);
        assertThat(zoom()).isGreaterThan(before);
    }

    private double zoom() {
        return ((org.eclipse.gef.editparts.ZoomManager) page.getAdapter(org.eclipse.gef.editparts.ZoomManager.class)).getZoom();
    }

    @Test
    void everyPlaceHasANameForPeopleWhoCantSeeIt() {
        assertThat(diagram.areas()).isNotEmpty().allSatisfy(part -> {
            AccessibleEvent asked = new AccessibleEvent(this);
            ((AccessibleEditPart) part.getAdapter(AccessibleEditPart.class)).getName(asked);
            assertThat(asked.result).isNotBlank();
        });
    }
}
