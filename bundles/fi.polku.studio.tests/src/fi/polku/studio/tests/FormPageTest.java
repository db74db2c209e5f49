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
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fi.polku.diagram.editor.PolkuEditor;
import fi.polku.diagram.form.FormTab;
import fi.polku.measure.EmotionRange;
import fi.polku.measure.Touchpoints;
import fi.polku.model.edit.Labels;
import fi.polku.model.experience.AnswerCount;
import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperienceFactory;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.Measurement;
import fi.polku.model.experience.ObservedEmotion;
import fi.polku.model.experience.Persona;
import fi.polku.model.experience.Touchpoint;

/** Everything as a tree with forms. */
class FormPageTest {

    @TempDir
    Path folder;

    private final Hand hand = new Hand();

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
            assertThat(grant.editor().isDirty()).isTrue();
            Events.until("the number is taken", () -> count(measurement, 10) == before + 1000);
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
            Double before = emotion.getValence();
            for (int on = slider.getSelection(); on <= slider.getMaximum(); on += 5) {
                slider.setSelection(on);
                slider.notifyListeners(SWT.Selection, new Event());
            }
            slider.setSelection(slider.getMaximum());
            slider.notifyListeners(SWT.Selection, new Event());
            Events.until("it is taken", () -> emotion.getValence() == EmotionRange.of(emotion).maximum());
            grant.editor().document().undo();
            assertThat(emotion.getValence()).isEqualTo(before);
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
            hand.type("maas");
            Events.wait(600);
            Screenshot.take("form-proposals");
            hand.key("Return");
            Events.until("the owner", () -> touchpoint.getOwner().getName().equals("Maaseutuyksikkö"));
        }
    }

    @Test
    void anOwnerThatIsMissingIsMadeFromTheTypedNameAndOneIsClearedByItsMenu() throws Exception {
        try (OpenModel small = OpenModel.of(SmallModels.journey(), folder)) {
            Touchpoint reads = touchpoint(small, 0);
            Control form = show(small, reads, FormTab.OWNERSHIP);
            Text owner = Controls.named(form, Text.class, "Owner");
            Button more = Controls.named(form, Button.class, "Owner: New, open, clear");
            owner.setFocus();
            hand.type("Library");
            PopupMenus.choosing(hand, () -> hand.click(more), "form-owner-new", "New: Unit");
            assertThat(reads.getOwner().getName()).isEqualTo("Library");
            assertThat(small.model().getParties()).hasSize(3).contains(reads.getOwner());
            assertThat(owner.getText()).isEqualTo("Library");
            Events.wait(300);
            Screenshot.take("form-owner-made");
            Shell dialog = dialog(form);
            assertThat(dialog.getText()).isEqualTo("Library");

            small.editor().document().undo();
            Events.settle();
            assertThat(dialog.isDisposed()).isTrue();
            assertThat(reads.getOwner()).isNull();
            assertThat(small.model().getParties()).hasSize(2);
            assertThat(owner.getText()).isEmpty();
            small.editor().document().redo();
            assertThat(owner.getText()).isEqualTo("Library");

            PopupMenus.choosing(hand, () -> hand.click(more), "form-owner-open", "Open");
            dialog(form).close();
            PopupMenus.choosing(hand, () -> hand.click(more), "form-owner-clear", "Clear");
            assertThat(reads.getOwner()).isNull();
            assertThat(owner.getText()).isEmpty();
            assertThat(small.model().getParties()).hasSize(3);
        }
    }

    private static Shell dialog(Control form) {
        return Stream.of(Display.getCurrent().getShells())
                .filter(shell -> shell.getParent() == form.getShell() && shell.isVisible()).findFirst().orElseThrow();
    }

    @Test
    void addsRemovesAndReordersWhatAnElementConsistsOf() throws Exception {
        try (OpenModel grant = OpenModel.example("grant-service", folder)) {
            Touchpoint touchpoint = touchpoint(grant, 5);
            int before = touchpoint.getPainPoints().size();
            Control form = show(grant, touchpoint, FormTab.PROBLEMS);
            Controls.named(form, Button.class, "Pain points: Add").notifyListeners(SWT.Selection, new Event());
            Events.settle();
            assertThat(touchpoint.getPainPoints()).hasSize(before + 1);
            Shell dialog = dialog(form);
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

    @Test
    void othersAreAddedFromAListByKeysAndTakenAwayAndPutInOrder() throws Exception {
        try (OpenModel small = OpenModel.of(SmallModels.journey(), folder)) {
            Journey journey = small.model().getJourneys().get(0);
            List<Persona> all = Stream.of("Aino", "Mia & Co", "Onni").map(name -> persona(small, name)).toList();
            Control form = show(small, journey, FormTab.RELATIONS);
            Table table = Controls.named(form, Table.class, "Personas");
            Button add = Controls.named(form, Button.class, "Personas: Add");
            addPersonas("form-references", add, () -> hand.type("on"), "Return");
            assertThat(journey.getPersonas()).containsExactly(all.get(2));
            assertThat(table.getSelection()).extracting(TableItem::getText).containsExactly("Onni");
            addPersonas("form-references-more", add, () -> {
                hand.key("Tab");
                hand.key("shift+Down");
            }, "Return");
            assertThat(journey.getPersonas()).containsExactly(all.get(2), all.get(0), all.get(1));
            addPersonas("form-references-none", add, () ->
                    assertThat(Widgets.all(Display.getCurrent().getActiveShell(), Label.class)).extracting(Label::getText)
                            .contains("The model has nothing else that could be added."), "Escape");
            Screenshot.take("form-references-all");

            table.setFocus();
            table.select(2);
            table.notifyListeners(SWT.Selection, new Event());
            hand.key("alt+Up");
            assertThat(journey.getPersonas()).containsExactly(all.get(2), all.get(1), all.get(0));
            hand.key("Delete");
            Screenshot.take("form-references-removed");
            assertThat(journey.getPersonas()).containsExactly(all.get(2), all.get(0));
            assertThat(table.getSelection()).extracting(TableItem::getText).containsExactly("Aino");
            assertThat(small.model().getPersonas()).isEqualTo(all);

            hand.key("ctrl+z");
            hand.key("ctrl+z");
            assertThat(journey.getPersonas()).containsExactly(all.get(2), all.get(0), all.get(1));
            assertThat(table.getItems()).extracting(TableItem::getText).containsExactly("Onni", "Aino", "Mia & Co");
            hand.key("ctrl+z");
            assertThat(journey.getPersonas()).containsExactly(all.get(2));
            hand.key("ctrl+shift+z");
            assertThat(journey.getPersonas()).containsExactly(all.get(2), all.get(0), all.get(1));
        }
    }

    private void addPersonas(String picture, Button add, Runnable choose, String end) {
        assertThat(Question.lookedAt(() -> hand.click(add), dialog -> {
            choose.run();
            Screenshot.take(picture);
            hand.key(end);
            Events.until("the list is closed", dialog::isDisposed);
        })).isTrue();
        Events.settle();
    }

    private static Persona persona(OpenModel model, String name) {
        Persona persona = ExperienceFactory.eINSTANCE.createPersona();
        persona.setName(name);
        model.editor().document().execute(AddCommand.create(model.editor().getEditingDomain(), model.model(),
                Literals.EXPERIENCE_MODEL__PERSONAS, persona));
        return persona;
    }

    @Test
    void anAnswerThatTheScaleLacksIsAddedCountedAndTakenAway() throws Exception {
        try (OpenModel grant = OpenModel.example("grant-service", folder)) {
            Measurement measurement = grant.model().getJourneys().get(0).getMeasurements().stream()
                    .filter(one -> !one.getDistribution().isEmpty()).findFirst().orElseThrow();
            List<AnswerCount> before = List.copyOf(measurement.getDistribution());
            Control form = show(grant, measurement, FormTab.MEASURING);
            Button add = Controls.in(form).filter(Button.class::isInstance).map(Button.class::cast)
                    .filter(button -> button.getText().equals("Add answer…")).findFirst().orElseThrow();
            addAnswer("form-answer-there", add, "10", false);
            assertThat(measurement.getDistribution()).isEqualTo(before);
            addAnswer("form-answer-word", add, "ten", false);
            addAnswer("form-answer-new", add, "2.5", true);
            assertThat(Controls.name(form.getDisplay().getFocusControl())).isEqualTo("Answer 2.5: number of people");
            hand.key("ctrl+a");
            hand.type("12");
            assertThat(grant.editor().isDirty()).isTrue();
            Events.until("the number is taken", () -> count(measurement, 2.5) == 12);
            Screenshot.take("form-answer-counted");
            hand.key("ctrl+z");
            assertThat(count(measurement, 2.5)).isZero();
            hand.key("ctrl+shift+z");
            assertThat(count(measurement, 2.5)).isEqualTo(12);

            hand.click(Controls.named(form, Button.class, "Answer 2.5: remove"));
            Events.until("the answer is gone", () -> count(measurement, 2.5) < 0);
            assertThat(measurement.getDistribution()).isEqualTo(before);
            hand.key("ctrl+z");
            assertThat(count(measurement, 2.5)).isEqualTo(12);
            hand.key("ctrl+z");
            hand.key("ctrl+z");
            assertThat(measurement.getDistribution()).isEqualTo(before);
            assertThat(grant.editor().isDirty()).isFalse();
        }
    }

    private void addAnswer(String picture, Button add, String answer, boolean isTaken) {
        add.setFocus();
        Events.settle();
        assertThat(Question.lookedAt(() -> hand.key("space"), dialog -> {
            hand.type(answer);
            Screenshot.take(picture);
            hand.key("Return");
            Events.wait(300);
            assertThat(dialog.isDisposed()).isEqualTo(isTaken);
        })).isTrue();
        Events.settle();
    }

    private static int count(Measurement measurement, double answer) {
        return measurement.getDistribution().stream().filter(count -> count.getAnswer() == answer)
                .mapToInt(AnswerCount::getCount).findFirst().orElse(-1);
    }
}
