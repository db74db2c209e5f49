/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.studio.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

import fi.polku.diagram.editor.DiagramPage;
import fi.polku.diagram.editor.PolkuEditor;
import fi.polku.measure.Touchpoints;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.Measurement;
import fi.polku.workbench.survey.AnswersWizard;

/** File &gt; Import survey answers. */
class ImportAnswersTest {

    private static final Path ANSWERS = Path.of("../../examples/grant-service/answers");
    private static final String SURVEY = "palvelukysely-kevat-2026";
    /** Places of the fields on the page of the columns. */
    private static final int MEANS = 6;
    private static final int ABOUT = 7;
    private static final int IS = 8;
    private static final String MAPPING = ".polku-import.json";

    private static IFile answers(OpenProject project) throws Exception {
        return project.file(SURVEY + ".csv", Files.readString(ANSWERS.resolve(SURVEY + ".csv")));
    }

    private static void mapping(OpenProject project) throws Exception {
        project.file(SURVEY + MAPPING, Files.readString(ANSWERS.resolve(SURVEY + MAPPING)));
    }

    private static List<Measurement> measured(PolkuEditor editor) {
        Journey journey = editor.document().model().getJourneys().get(0);
        return journey.getMeasurements().stream().filter(one -> !one.getFingerprints().isEmpty()).toList();
    }

    /** Goes to the last page and finishes there. */
    private static void finish(OpenWizard wizard, String screenshot) {
        wizard.next();
        finishFromColumns(wizard, screenshot);
    }

    private static void finishFromColumns(OpenWizard wizard, String screenshot) {
        wizard.next();
        Events.until("counted", wizard::canFinish);
        Screenshot.take(screenshot);
        try (Answer ok = Answer.with("OK")) {
            assertThat(wizard.finish()).isTrue();
        }
    }

    @Test
    void putsTheFiguresOfAMappingIntoTheOpenModelInOneChange() throws Exception {
        try (OpenProject project = new OpenProject("answers")) {
            PolkuEditor editor = project.edit(project.example("grant-service"));
            IFile answers = answers(project);
            mapping(project);
            int before = editor.document().model().getJourneys().get(0).getMeasurements().size();
            try (OpenWizard wizard = new OpenWizard(new AnswersWizard(), answers)) {
                finish(wizard, "answers-preview-mapped");
            }
            assertThat(measured(editor)).hasSize(2).allSatisfy(one -> assertThat(one.getSource())
                    .isEqualTo("Palvelukysely, kevät 2026"));
            editor.document().stack().undo();
            assertThat(editor.document().model().getJourneys().get(0).getMeasurements()).hasSize(before);
            assertThat(editor.isDirty()).isFalse();
        }
    }

    @Test
    void changesNothingTheSecondTimeAndSaysSo() throws Exception {
        try (OpenProject project = new OpenProject("twice")) {
            PolkuEditor editor = project.edit(project.example("grant-service"));
            IFile answers = answers(project);
            mapping(project);
            try (OpenWizard wizard = new OpenWizard(new AnswersWizard(), answers)) {
                finish(wizard, "answers-once");
            }
            var change = editor.document().stack().getUndoCommand();
            try (OpenWizard wizard = new OpenWizard(new AnswersWizard(), answers)) {
                wizard.next();
                wizard.next();
                Events.until("counted", wizard::canFinish);
                Screenshot.take("answers-twice");
                assertThat(wizard.message()).contains("counted before");
                try (Answer ok = Answer.with("OK")) {
                    wizard.finish();
                }
            }
            assertThat(editor.document().stack().getUndoCommand()).isSameAs(change);
        }
    }

    @Test
    void opensAModelThatIsNotOpen() throws Exception {
        try (OpenProject project = new OpenProject("closed")) {
            project.example("grant-service");
            IFile answers = answers(project);
            mapping(project);
            try (OpenWizard wizard = new OpenWizard(new AnswersWizard(), answers)) {
                finish(wizard, "answers-closed");
            }
            PolkuEditor editor = (PolkuEditor) PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage()
                    .getActiveEditor();
            assertThat(measured(editor)).hasSize(2);
            assertThat(editor.isDirty()).isTrue();
        }
    }

    @Test
    void leavesOutWhatItCantUnderstandAndSaysWhere() throws Exception {
        try (OpenProject project = new OpenProject("rejects")) {
            project.edit(project.example("grant-service"));
            IFile answers = project.file("a.csv", "Pvm;NPS\n2026-05-01;9\n2026-05-02;eleven\n2026-05-03;10\nyesterday;7\n");
            try (OpenWizard wizard = new OpenWizard(new AnswersWizard(), answers)) {
                wizard.next();
                Screenshot.take("answers-warning");
                assertThat(wizard.message()).contains("2 rows or answers of the first 4 rows", "line 3", "eleven");
                wizard.next();
                Events.until("counted", wizard::canFinish);
                Screenshot.take("answers-rejects");
                assertThat(wizard.message()).contains("one row, one answer");
                try (Answer ok = Answer.with("OK")) {
                    assertThat(wizard.finish()).isTrue();
                }
            }
            assertThat(text(project, "a.rejects.csv")).contains("a.csv;3;NPS;").contains("a.csv;5;Pvm;");
            assertThat(text(project, "a" + MAPPING)).contains("\"date\" : \"Pvm\"");
        }
    }

    private static String text(OpenProject project, String name) throws CoreException {
        IFile file = project.project().getFile(name);
        assertThat(file.exists()).isTrue();
        return file.readString();
    }

    @Test
    void saysAtOnceWhatIsMissingAndWhatToDo() throws Exception {
        try (OpenProject project = new OpenProject("missing")) {
            PolkuEditor editor = project.edit(project.example("grant-service"));
            IFile answers = project.file("a.csv", "Fiilis,Miksi,Missä\n1,hyvä,Saa päätöksen\n-1,,Tekee tukitestin\n0,,päätös\n");
            try (OpenWizard wizard = new OpenWizard(new AnswersWizard(), answers)) {
                wizard.next();
                assertThat(wizard.error()).contains("felt at a touchpoint");
                Screenshot.take("answers-emotion");
                String decision = "Saa päätöksen – " + editor.document().model().getJourneys().get(0).getName();
                choose(wizard, ABOUT, decision);
                assertThat(wizard.error()).isNull();
                select(wizard, 2);
                choose(wizard, MEANS, "Touchpoint or journey");
                assertThat(wizard.all(Combo.class).get(ABOUT).getItems()).containsExactly("päätös");
                choose(wizard, IS, decision);
                Screenshot.take("answers-names");
                select(wizard, 0);
                choose(wizard, ABOUT, "as column “Missä” says");
                assertThat(wizard.error()).isNull();
                choose(wizard, MEANS, "(not taken)");
                assertThat(wizard.error()).startsWith("Say of at least one column");
                choose(wizard, MEANS, "Emotion");
                select(wizard, 1);
                choose(wizard, MEANS, "Comment");
                assertThat(wizard.all(Table.class).get(0).getItem(1).getText(2)).isEqualTo("why: Fiilis");
                finishFromColumns(wizard, "answers-felt");
            }
            assertThat(editor.document().model().getJourneys().stream().map(Touchpoints::of).flatMap(List::stream)
                    .flatMap(touchpoint -> touchpoint.getObservedEmotions().stream())
                    .filter(emotion -> "a.csv".equals(emotion.getSourceDetail()))).hasSize(3);
        }
    }

    private static void select(OpenWizard wizard, int row) {
        Table table = wizard.all(Table.class).get(0);
        table.setSelection(row);
        table.notifyListeners(SWT.Selection, new Event());
    }

    private static void choose(OpenWizard wizard, int field, String choice) {
        Combo combo = wizard.all(Combo.class).get(field);
        assertThat(combo.getItems()).contains(choice);
        Widgets.choose(combo, combo.indexOf(choice));
    }

    @Test
    void leavesAMappingAloneThatItCantUnderstand() throws Exception {
        try (OpenProject project = new OpenProject("broken")) {
            project.edit(project.example("grant-service"));
            IFile answers = answers(project);
            project.file(SURVEY + MAPPING, "{ \"date\": }");
            try (OpenWizard wizard = new OpenWizard(new AnswersWizard(), answers)) {
                wizard.next();
                Screenshot.take("answers-broken-mapping");
                assertThat(wizard.message()).contains(SURVEY + MAPPING + ":1:11");
            }
            try (OpenWizard wizard = new OpenWizard(new AnswersWizard(), answers)) {
                finish(wizard, "answers-broken-preview");
            }
            assertThat(text(project, SURVEY + MAPPING)).isEqualTo("{ \"date\": }");
        }
    }

    @Test
    void isWorkedWithByKeyboardAlone() throws Exception {
        try (OpenProject project = new OpenProject("keyboard")) {
            PolkuEditor editor = project.edit(project.example("grant-service"));
            ExperienceModel model = editor.document().model();
            DiagramPage map = editor.diagrams().get(0);
            List<String> before = texts(map);
            Hand hand = new Hand();
            IFile later = project.file("autumn.csv", Files.readString(ANSWERS.resolve(SURVEY + ".csv"))
                    .replace(".4.2026", ".10.2026").replace(".5.2026", ".11.2026"));
            try (OpenWizard wizard = new OpenWizard(new AnswersWizard(), later)) {
                hand.key("alt+n");
                Events.until("the columns", () -> !wizard.all(Text.class).isEmpty());
                Table columns = wizard.all(Table.class).get(0);
                hand.click(columns);
                hand.key("End");
                hand.key("Up");
                assertThat(columns.getSelection()[0].getText(0)).isEqualTo("Käsittelyn nopeus");
                hand.key("Tab");
                hand.type("tyytyv");
                hand.key("Tab");
                hand.type("saa p");
                Screenshot.take("answers-typed");
                assertThat(columns.getSelection()[0].getText(1)).isEqualTo("Tyytyväisyys käsittelyn nopeuteen");
                assertThat(columns.getSelection()[0].getText(2)).startsWith("Saa päätöksen – ");
                hand.key("alt+n");
                Events.until("counted", wizard::canFinish);
                Table figures = wizard.all(Table.class).get(0);
                assertThat(figures.getItems()).hasSize(3).allSatisfy(line -> assertThat(line.getTextBounds(0).width)
                        .isGreaterThanOrEqualTo(width(figures, line.getText(0))));
                Screenshot.take("answers-by-hand");
                try (Answer ok = Answer.with("OK")) {
                    hand.key("alt+f");
                    Events.until("imported", () -> !model.getMeasurements().isEmpty());
                }
            }
            Events.wait(300);
            Screenshot.take("answers-on-the-map");
            assertThat(texts(map)).isNotEqualTo(before);
            hand.key("ctrl+z");
            Events.until("undone", () -> !editor.isDirty());
            assertThat(texts(map)).isEqualTo(before);
        }
    }

    private static int width(Control of, String text) {
        GC gc = new GC(of);
        try {
            return gc.textExtent(text).x;
        } finally {
            gc.dispose();
        }
    }

    private static List<String> texts(DiagramPage map) {
        return map.diagram().scene().texts().map(text -> text.toString()).toList();
    }

    @Test
    void speaksFinnishInTheDark() throws Exception {
        try (Look finnish = Look.finnish(); Look dark = Look.dark(); OpenProject project = new OpenProject("vastaukset")) {
            project.edit(project.example("grant-service"));
            try (OpenWizard wizard = new OpenWizard(new AnswersWizard(), answers(project))) {
                Screenshot.take("answers-files-fi");
                wizard.next();
                Screenshot.take("answers-columns-fi");
                assertThat(wizard.all(Combo.class).get(0).getText()).isEqualTo("neljännesvuosittain");
                wizard.next();
                Events.until("counted", wizard::canFinish);
                Screenshot.take("answers-preview-fi");
                assertThat(wizard.all(Button.class)).extracting(Button::getSelection).containsExactly(false, false, true);
            }
        }
    }
}
