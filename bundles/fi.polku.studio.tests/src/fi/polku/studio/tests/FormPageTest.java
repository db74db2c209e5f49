/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.studio.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fi.polku.diagram.editor.PolkuEditor;
import fi.polku.diagram.form.FormTab;
import fi.polku.measure.Touchpoints;
import fi.polku.model.edit.Labels;
import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Measurement;
import fi.polku.model.experience.ObservedEmotion;
import fi.polku.model.experience.Touchpoint;

/** Everything as a tree with forms. */
class FormPageTest {

    @TempDir
    Path folder;

    private static Control show(OpenModel model, Element element, FormTab tab) {
        PolkuEditor editor = model.editor();
        editor.setActiveEditor(editor.form());
        editor.form().tree().select(element);
        editor.form().form().show(tab);
        Events.settle();
        return editor.form().form().control();
    }

    private static Touchpoint touchpoint(OpenModel model, int nth) {
        return Touchpoints.of(model.model().getJourneys().get(0)).get(nth);
    }

    @Test
    void hasANamedWidgetForEveryFeatureOfEveryClass() throws Exception {
        try (OpenModel model = OpenModel.of(Bare.ofEachClass(), folder)) {
            for (EClass type : Bare.classes()) {
                for (FormTab tab : FormTab.of(type)) {
                    Control form = show(model, Bare.first(model.model(), type), tab);
                    List<String> names = Controls.in(form).filter(Forms::needsName).filter(Control::isVisible)
                            .map(Controls::name).toList();
                    assertThat(names).as("%s, %s", type.getName(), tab).isNotEmpty().doesNotContainNull();
                    for (EStructuralFeature feature : tab.features(type)) {
                        assertThat(names).as("%s.%s", type.getName(), feature.getName())
                                .anyMatch(name -> name.startsWith(Labels.in(Locale.ENGLISH).feature(feature))
                                        || feature == Literals.MEASUREMENT__DISTRIBUTION);
                    }
                }
            }
        }
    }

    @Test
    void showsEachFeatureOnOneTab() {
        for (EClass type : Bare.classes()) {
            List<Object> shown = FormTab.of(type).stream().flatMap(tab -> tab.features(type).stream())
                    .map(Object.class::cast).toList();
            assertThat(shown).doesNotHaveDuplicates().doesNotContain(Literals.ELEMENT__ID,
                    Literals.MEASUREMENT__FINGERPRINTS).hasSize(type.getEAllStructuralFeatures().size()
                            - (type == Literals.MEASUREMENT ? 2 : 1));
        }
    }

    @Test
    void looksWell() throws Exception {
        try (OpenModel grant = OpenModel.example("grant-service", folder)) {
            show(grant, touchpoint(grant, 5), FormTab.GENERAL);
            Screenshot.take("form-general");
            for (FormTab tab : List.of(FormTab.EXPERIENCE, FormTab.MEASURING, FormTab.OWNERSHIP, FormTab.PROBLEMS)) {
                show(grant, touchpoint(grant, 5), tab);
                Screenshot.take("form-" + tab.name().toLowerCase());
            }
            show(grant, grant.model().getMetrics().get(0), FormTab.GENERAL);
            Screenshot.take("form-metric");
            show(grant, grant.model(), FormTab.GENERAL);
            Screenshot.take("form-model");
        }
        Files.createDirectories(folder.resolve("fi"));
        try (Look finnish = Look.finnish(); OpenModel grant = OpenModel.example("grant-service", folder.resolve("fi"))) {
            show(grant, touchpoint(grant, 5), FormTab.EXPERIENCE);
            Screenshot.take("form-finnish");
        }
    }

    @Test
    void countsAnswersAndTellsTheFigureLive() throws Exception {
        try (OpenModel grant = OpenModel.example("grant-service", folder)) {
            Measurement measurement = grant.model().getJourneys().get(0).getMeasurements().stream()
                    .filter(one -> !one.getDistribution().isEmpty()).findFirst().orElseThrow();
            Control form = show(grant, measurement, FormTab.MEASURING);
            Screenshot.take("form-distribution");
            Spinner ten = Controls.named(form, Spinner.class, "Answer 10: number of people");
            int before = ten.getSelection();
            ten.setSelection(before + 1000);
            ten.notifyListeners(SWT.Selection, new Event());
            assertThat(measurement.getDistribution())
                    .anyMatch(count -> count.getAnswer() == 10 && count.getCount() == before + 1000);
            grant.editor().document().stack().undo();
            assertThat(ten.getSelection()).isEqualTo(before);
        }
    }

    @Test
    void slidesAnEmotionAlongItsScale() throws Exception {
        try (OpenModel grant = OpenModel.example("grant-service", folder)) {
            ObservedEmotion emotion = grant.model().getJourneys().stream()
                    .flatMap(journey -> Touchpoints.of(journey).stream())
                    .flatMap(one -> one.getObservedEmotions().stream()).findFirst().orElseThrow();
            Control form = show(grant, emotion, FormTab.GENERAL);
            Screenshot.take("form-emotion");
            var slider = Controls.named(form, org.eclipse.swt.widgets.Scale.class, "Valence");
            slider.setSelection(slider.getMaximum());
            slider.notifyListeners(SWT.Selection, new Event());
            assertThat(emotion.getValence()).isEqualTo(fi.polku.measure.EmotionRange.of(emotion).maximum());
        }
    }

    @Test
    void findsAnOwnerByItsNameAndTellsWhenThereIsNone() throws Exception {
        try (OpenModel grant = OpenModel.example("grant-service", folder)) {
            Touchpoint touchpoint = touchpoint(grant, 0);
            Control form = show(grant, touchpoint, FormTab.OWNERSHIP);
            Text owner = Controls.named(form, Text.class, "Owner");
            var before = touchpoint.getOwner();
            owner.setText("Nobody at all");
            owner.notifyListeners(SWT.FocusOut, new Event());
            assertThat(touchpoint.getOwner()).isSameAs(before);
            assertThat(owner.getText()).isEqualTo("Nobody at all");
            Screenshot.take("form-unknown-owner");
            owner.setText("maaseutuyksikkö");
            owner.notifyListeners(SWT.FocusOut, new Event());
            assertThat(touchpoint.getOwner().getName()).isEqualTo("Maaseutuyksikkö");
        }
    }

    @Test
    void proposesOwnersWhileOneTypes() throws Exception {
        try (OpenModel grant = OpenModel.example("grant-service", folder)) {
            Touchpoint touchpoint = touchpoint(grant, 0);
            Text owner = Controls.named(show(grant, touchpoint, FormTab.OWNERSHIP), Text.class, "Owner");
            owner.setFocus();
            owner.selectAll();
            Hand hand = new Hand();
            hand.type("maas");
            Events.wait(600);
            Screenshot.take("form-proposals");
            hand.key("Return");
            Events.until("the owner", () -> touchpoint.getOwner().getName().equals("Maaseutuyksikkö"));
        }
    }

    @Test
    void addsRemovesAndReordersWhatAnElementConsistsOf() throws Exception {
        try (OpenModel grant = OpenModel.example("grant-service", folder)) {
            Touchpoint touchpoint = touchpoint(grant, 5);
            int before = touchpoint.getPainPoints().size();
            Control form = show(grant, touchpoint, FormTab.PROBLEMS);
            Shell window = form.getShell();
            Controls.named(form, Button.class, "Pain points: Add").notifyListeners(SWT.Selection, new Event());
            Events.settle();
            assertThat(touchpoint.getPainPoints()).hasSize(before + 1);
            Shell dialog = Stream.of(Display.getCurrent().getShells())
                    .filter(shell -> shell.getParent() == window && shell.isVisible())
                    .findFirst().orElseThrow();
            Text name = Controls.named(dialog, Text.class, "Name");
            name.setText("Too many fields");
            name.notifyListeners(SWT.FocusOut, new Event());
            Screenshot.take("form-dialog");
            Table table = Controls.named(form, Table.class, "Pain points");
            assertThat(table.getItem(before).getText()).isEqualTo("Too many fields");
            Controls.named(form, Button.class, "Pain points: Move up").notifyListeners(SWT.Selection, new Event());
            assertThat(touchpoint.getPainPoints().get(Math.max(0, before - 1)).getName()).isEqualTo("Too many fields");
            while (grant.editor().document().stack().canUndo()) {
                grant.editor().document().stack().undo();
            }
            Events.settle();
            assertThat(dialog.isDisposed()).isTrue();
            assertThat(touchpoint.getPainPoints()).hasSize(before);
        }
    }
}
