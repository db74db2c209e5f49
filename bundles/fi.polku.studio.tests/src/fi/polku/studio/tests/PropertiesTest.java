/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.studio.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.properties.PropertySheet;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fi.polku.diagram.editor.DiagramPage;
import fi.polku.diagram.form.FormTab;
import fi.polku.measure.Touchpoints;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Importance;
import fi.polku.model.experience.Touchpoint;

/** The property sheet beside a diagram. */
class PropertiesTest {

    @TempDir
    Path folder;

    private PropertySheet view;

    private Touchpoint select(OpenModel model, int nth) throws Exception {
        view = (PropertySheet) PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage()
                .showView(IPageLayout.ID_PROP_SHEET);
        DiagramPage diagram = model.diagram(0);
        model.editor().getSite().getPage().activate(model.editor());
        Touchpoint touchpoint = Touchpoints.of(model.model().getJourneys().get(0)).get(nth);
        diagram.reveal(touchpoint);
        Events.settle();
        return touchpoint;
    }

    private TabbedPropertySheetPage sheet() {
        return (TabbedPropertySheetPage) view.getCurrentPage();
    }

    private <C extends Control> C field(Class<C> kind, String name) {
        return Controls.named(sheet().getControl(), kind, name);
    }

    private String title() {
        return Widgets.all((Composite) sheet().getControl(), CLabel.class).get(0).getText();
    }

    private void choose(FormTab tab) {
        sheet().setSelectedTab(tab.name());
        Events.settle();
    }

    private static void type(Text text, String typed) {
        text.setFocus();
        text.setText(typed);
        text.notifyListeners(SWT.FocusOut, new Event());
        Events.settle();
    }

    @Test
    void showsWhatIsSelectedInTheDiagramOnTabs() throws Exception {
        try (OpenModel grant = OpenModel.example("grant-service", folder)) {
            Touchpoint touchpoint = select(grant, 0);
            assertThat(field(Text.class, "Name").getText()).isEqualTo(touchpoint.getName());
            Screenshot.take("properties-general");
            for (FormTab tab : FormTab.of(touchpoint.eClass())) {
                choose(tab);
                assertThat(sheet().getSelectedTab().getId()).isEqualTo(tab.name());
                Screenshot.take("properties-" + tab.name().toLowerCase());
            }
            Touchpoint next = select(grant, 1);
            choose(FormTab.GENERAL);
            assertThat(field(Text.class, "Name").getText()).isEqualTo(next.getName());
        }
    }

    @Test
    void changesByOneCommandThatIsUndoneAtOnce() throws Exception {
        try (OpenModel grant = OpenModel.example("grant-service", folder)) {
            Touchpoint touchpoint = select(grant, 0);
            choose(FormTab.GENERAL);
            String before = touchpoint.getName();
            type(field(Text.class, "Name"), "Aivan uusi nimi");
            assertThat(touchpoint.getName()).isEqualTo("Aivan uusi nimi");
            assertThat(title()).isEqualTo("Touchpoint: Aivan uusi nimi");
            grant.editor().document().stack().undo();
            assertThat(touchpoint.getName()).isEqualTo(before);
            assertThat(field(Text.class, "Name").getText()).isEqualTo(before);
            assertThat(grant.editor().document().isDirty()).isFalse();
        }
    }

    @Test
    void keepsWhatCantBeTakenAndSaysWhy() throws Exception {
        try (OpenModel grant = OpenModel.example("grant-service", folder)) {
            Touchpoint touchpoint = select(grant, 0);
            choose(FormTab.MEASURING);
            Text duration = field(Text.class, "Response-time target");
            var before = touchpoint.getResponseTimeTarget();
            type(duration, "soon");
            assertThat(touchpoint.getResponseTimeTarget()).isEqualTo(before);
            assertThat(duration.getText()).isEqualTo("soon");
            Screenshot.take("properties-wrong");
            type(duration, "2 h 30 min");
            assertThat(touchpoint.getResponseTimeTarget()).hasMinutes(150);
        }
    }

    @Test
    void followsWhatIsSelectedInTheOutlineAndTheMatrix() throws Exception {
        try (OpenModel grant = OpenModel.example("grant-service", folder)) {
            Touchpoint touchpoint = select(grant, 2);
            grant.editor().setActiveEditor(grant.editor().matrix());
            grant.editor().matrix().table().viewer().setSelection(new StructuredSelection(touchpoint));
            Events.settle();
            choose(FormTab.GENERAL);
            assertThat(field(Text.class, "Name").getText()).isEqualTo(touchpoint.getName());
            grant.set(touchpoint, Literals.TOUCHPOINT__IMPORTANCE, Importance.UNRANKED);
            Button importance = field(Button.class, "Importance: not ranked");
            Event down = new Event();
            down.keyCode = SWT.ARROW_DOWN;
            importance.notifyListeners(SWT.KeyDown, down);
            assertThat(touchpoint.getImportance()).isEqualTo(Importance.MINOR);
        }
    }

    @Test
    void namesEveryWidgetForThoseWhoHearTheScreen() throws Exception {
        try (OpenModel grant = OpenModel.example("grant-service", folder)) {
            Touchpoint touchpoint = select(grant, 0);
            for (FormTab tab : FormTab.of(touchpoint.eClass())) {
                choose(tab);
                assertThat(Controls.in(sheet().getControl()).filter(Forms::needsName).map(Controls::name))
                        .doesNotContainNull();
            }
        }
    }
}
