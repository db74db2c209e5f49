/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.studio.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fi.polku.diagram.form.FormTab;
import fi.polku.model.experience.ExperienceFactory;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Journey;
import fi.polku.workbench.measures.MeasuresView;

/** What a person sees of what the Studio says. */
class LooksTest {

    private static final String SERVICE = "Grants for the investments of farms in the region: ";

    private static final int EDGE = 8;

    private final IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    private final Shell window = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
    private final Point size = window.getSize();

    @TempDir
    Path folder;

    @AfterEach
    void asItWas() {
        window.setSize(size);
        page.resetPerspective();
        Events.settle();
    }

    @Test
    void tabsWhoseNamesBeginAlikeLookDifferentAlsoInANarrowWindow() throws Exception {
        List<String> ends = List.of("as it is", "as it should be", "its blueprint");
        ExperienceModel model = ExperienceFactory.eINSTANCE.createExperienceModel();
        for (String end : ends) {
            Journey journey = ExperienceFactory.eINSTANCE.createJourney();
            journey.setName(SERVICE + end);
            model.getJourneys().add(journey);
        }
        try (OpenModel open = OpenModel.of(model, folder)) {
            CTabFolder tabs = tabs(open);
            window.setSize(900, size.y);
            Events.wait(300);
            List<String> narrow = texts(tabs);
            assertThat(narrow).hasSize(5).doesNotHaveDuplicates().contains("Matrix", "Form");
            for (int i = 0; i < ends.size(); i++) {
                String name = SERVICE + ends.get(i);
                assertThat(narrow.get(i)).startsWith("Gr").contains("…").endsWith(name.substring(name.length() - 5));
                assertThat(tabs.getItem(i).getToolTipText()).isEqualTo(name);
            }
            Screenshot.take("tabs-narrow");
            window.setSize(1500, size.y);
            Events.wait(300);
            assertThat(texts(tabs).get(0).length()).isGreaterThan(narrow.get(0).length()).isLessThanOrEqualTo(40);
        }
    }

    private static CTabFolder tabs(OpenModel open) {
        open.editor().setActiveEditor(open.editor().matrix());
        Composite at = open.editor().matrix().table().viewer().getTable().getParent();
        while (!(at instanceof CTabFolder tabs)) {
            at = at.getParent();
        }
        return (CTabFolder) at;
    }

    private static List<String> texts(CTabFolder tabs) {
        return Stream.of(tabs.getItems()).map(CTabItem::getText).toList();
    }

    @Test
    void iconsOfSelectedRowsAreSeen() throws Exception {
        try (OpenModel grant = OpenModel.example("grant-service", folder)) {
            grant.diagram(0);
            IViewPart outline = page.showView(IPageLayout.ID_OUTLINE);
            Events.wait(600);
            Tree tree = Widgets.all(Widgets.content(outline), Tree.class).get(0);
            TreeItem selected = tree.getSelection()[0];
            Rectangle icon = Display.getCurrent().map(tree, null, selected.getImageBounds(0));
            Screenshot.take("outline-selected");
            assertThat(most(icon, LooksTest::light)).isGreaterThan(240);
        }
    }

    @Test
    void buttonsThatCanNotBePressedArePaler() throws Exception {
        try (OpenModel grant = OpenModel.example("grant-service", folder)) {
            grant.editor().setActiveEditor(grant.editor().form());
            grant.editor().form().tree().select(grant.model().getJourneys().get(0));
            grant.editor().form().form().show(FormTab.MEASURING);
            Events.wait(300);
            Screenshot.take("form-disabled");
            List<Button> buttons = Widgets.all(grant.editor().form().form().control(), Button.class).stream()
                    .filter(Control::isVisible).toList();
            Button add = buttons.stream().filter(Button::isEnabled).findFirst().orElseThrow();
            Button remove = buttons.stream().filter(one -> !one.isEnabled()).findFirst().orElseThrow();
            assertThat(darkest(add) - darkest(remove)).isGreaterThan(80);
        }
    }

    @Test
    void iconsThatCanNotBePressedLetTheGroundThrough() {
        Image save = PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_ETOOL_SAVE_EDIT);
        Image disabled = new Image(save.getDevice(), save, SWT.IMAGE_DISABLE);
        ImageData dots = disabled.getImageData();
        disabled.dispose();
        assertThat(dots.alphaData).isNotEmpty();
        assertThat(IntStream.range(0, dots.alphaData.length)).allSatisfy(i -> assertThat(dots.alphaData[i] & 0xFF).isLessThan(150));
    }

    @Test
    void aMatrixWithoutRowsTellsWhy() throws Exception {
        try (OpenModel empty = OpenModel.of(ExperienceFactory.eINSTANCE.createExperienceModel(), folder)) {
            CTabFolder tabs = tabs(empty);
            Events.settle();
            Screenshot.take("matrix-empty");
            assertThat(Widgets.all(tabs, Label.class)).filteredOn(Control::isVisible).extracting(Label::getText)
                    .contains("The model has no journey yet. The + beside the tabs of its pages begins one.");
        }
    }

    @Test
    void aLongHintIsReadToItsEnd() throws Exception {
        try (OpenModel empty = OpenModel.of(ExperienceFactory.eINSTANCE.createExperienceModel(), folder)) {
            IViewPart measures = page.showView(MeasuresView.ID);
            window.setSize(900, size.y);
            Events.wait(300);
            Screenshot.take("hint-narrow");
            Label hint = Widgets.all(Widgets.content(measures), Label.class).stream().filter(Control::isVisible)
                    .filter(label -> label.getText().startsWith("Nothing has been measured")).findFirst().orElseThrow();
            assertThat(hint.getSize().y).isGreaterThanOrEqualTo(hint.computeSize(hint.getSize().x, -1).y);
        }
    }

    /** How dark the text of a button is. */
    private static int darkest(Button button) {
        Point size = button.getSize();
        Point at = button.toDisplay(EDGE, EDGE);
        return most(new Rectangle(at.x, at.y, size.x - 2 * EDGE, size.y - 2 * EDGE), dot -> 255 - light(dot));
    }

    private static int light(RGB dot) {
        return Math.min(dot.red, Math.min(dot.green, dot.blue));
    }

    /** The most of something that any dot of a part of the screen has. */
    private static int most(Rectangle points, ToIntFunction<RGB> amount) {
        ImageData screen = Screenshot.screen();
        int scale = screen.width / Display.getCurrent().getBounds().width;
        int most = 0;
        for (int y = points.y * scale; y < (points.y + points.height) * scale; y++) {
            for (int x = points.x * scale; x < (points.x + points.width) * scale; x++) {
                most = Math.max(most, amount.applyAsInt(screen.palette.getRGB(screen.getPixel(x, y))));
            }
        }
        return most;
    }
}
