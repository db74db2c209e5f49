/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.studio.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fi.polku.diagram.editor.DiagramPage;
import fi.polku.diagram.page.BeginPage;
import fi.polku.model.experience.ExperienceFactory;
import fi.polku.model.experience.JourneyKind;

/** The first journey of a model, and further ones. */
class EmptyModelTest {

    @TempDir
    Path folder;

    private final Hand hand = new Hand();

    @Test
    void offersItsFirstJourneyWhoseNameIsTypedAtOnce() throws Exception {
        try (OpenModel empty = OpenModel.of(ExperienceFactory.eINSTANCE.createExperienceModel(), folder)) {
            assertThat(empty.editor().getSelectedPage()).isInstanceOf(BeginPage.class);
            Events.until("the first offer has the focus", () -> focus() instanceof Button);
            Screenshot.take("empty-model");
            hand.key("space");
            type("Moving house", "empty-model-begun");
            assertThat(empty.model().getJourneys()).singleElement().satisfies(journey -> {
                assertThat(journey.getName()).isEqualTo("Moving house");
                assertThat(journey.getKind()).isEqualTo(JourneyKind.CUSTOMER);
            });
            assertThat(empty.editor().getSelectedPage()).isSameAs(empty.editor().diagrams().get(0));

            hand.key("ctrl+z");
            hand.key("ctrl+z");
            Events.until("it begins anew", () -> empty.editor().getSelectedPage() instanceof BeginPage);
            assertThat(empty.model().getJourneys()).isEmpty();
            hand.key("ctrl+shift+z");
            Events.until("the journey again", () -> empty.editor().getSelectedPage() instanceof DiagramPage);
        }
    }

    @Test
    void thatIsEmptyNoMoreOffersOthersBesideItsTabs() throws Exception {
        try (OpenModel small = OpenModel.of(SmallModels.journey(), folder)) {
            small.diagram(0);
            ToolItem more = Widgets.all(focus().getShell(), ToolBar.class).stream().filter(Control::isVisible)
                    .flatMap(bar -> List.of(bar.getItems()).stream()).filter(item -> "+".equals(item.getText())).findFirst()
                    .orElseThrow();
            PopupMenus.pressing(() -> hand.click(more), "new-journey-menu", () -> {
                hand.key("Down");
                hand.key("Return");
            });
            type("Moving house", "new-journey");
            assertThat(small.model().getJourneys().get(1).getName()).isEqualTo("Moving house");
        }
    }

    private void type(String name, String picture) {
        Events.until("the name can be typed", () -> focus() instanceof Text);
        Rectangle room = focus().getParent().getClientArea();
        assertThat(focus().getBounds()).satisfies(field -> {
            assertThat(field.x).as("where the picture has it").isPositive();
            assertThat(field.x + field.width).isLessThanOrEqualTo(room.width);
        });
        Screenshot.take(picture);
        hand.write(name);
        hand.key("Return");
        Events.until("the diagram has the focus", () -> !(focus() instanceof Text));
        Screenshot.take(picture + "-named");
    }

    private static Control focus() {
        return Display.getCurrent().getFocusControl();
    }
}
