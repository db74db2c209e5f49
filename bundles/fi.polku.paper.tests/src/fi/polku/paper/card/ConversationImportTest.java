/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.edit.domain.EditingDomain;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fi.polku.command.Adopt;
import fi.polku.model.experience.Conversation;
import fi.polku.model.experience.ConversationDeck;
import fi.polku.model.experience.DevelopmentTarget;
import fi.polku.model.experience.ExperienceFactory;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.OrganisationUnit;
import fi.polku.paper.Edition;
import fi.polku.paper.office.LibreOffice;
import fi.polku.paper.office.NoOfficeFile;
import fi.polku.paper.office.Unclear;
import fi.polku.picture.theme.Theme;
import fi.polku.rules.fix.Fixes;

class ConversationImportTest {

    private static final Locale FINNISH = Locale.forLanguageTag("fi");
    private static final Map<String, List<String>> ANSWERS = Map.of(
            "Mitä asiakas opetti meille viime kuussa?", List.of("Ettei lomaketta lueta, se täytetään."),
            "Mikä osa työstämme kasautuu kerta toisensa jälkeen?", List.of("=SUMMA(1;2)"),
            "Kehittämiskohde", List.of("Vastaamme kahdessa tunnissa", "asiakaspalvelu", "31.3.2027"),
            "Tiimi", List.of("Asiakaspalvelu", "2026-11-22"));

    @TempDir
    private Path folder;
    private final ExperienceModel model = ExperienceFactory.eINSTANCE.createExperienceModel();
    private final OrganisationUnit team = ExperienceFactory.eINSTANCE.createOrganisationUnit();

    @BeforeEach
    void nameTheTeam() {
        team.setName("Asiakaspalvelu");
        model.getParties().add(team);
    }

    @Test
    void answersOnSlidesComeBack() throws IOException {
        Path file = slides();
        FilledIn.slides(file, ANSWERS);
        assertThatAnswersCameBack(file);
    }

    @Test
    void answersInAWorkbookComeBack() throws IOException {
        Path file = folder.resolve("answers.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            new AnswerSheets(DefaultDeck.in(FINNISH), new Edition(FINNISH, LocalDate.EPOCH, Theme.LIGHT)).writeWorkbook(out);
        }
        FilledIn.workbook(file, ANSWERS);
        assertThatAnswersCameBack(file);
    }

    @Test
    void answersComeBackFromWhatAnotherProgramHasSaved() throws Exception {
        LibreOffice.assumeInstalled();
        Path file = slides();
        FilledIn.slides(file, ANSWERS);
        assertThatAnswersCameBack(LibreOffice.convert(file, "pptx"));
    }

    @Test
    void theDeckOfTheModelIsTheOneThatIsAnswered() throws IOException {
        ConversationDeck own = DefaultDeck.in(FINNISH);
        model.getDecks().add(own);
        Path file = slides();
        FilledIn.slides(file, ANSWERS);
        EditingDomain domain = Fixes.domain();
        domain.getCommandStack().execute(ConversationImport.of(FilledSheet.read(file), model, domain));
        assertThat(model.getDecks()).containsExactly(own);
        assertThat(own.getConversations()).hasSize(1);
    }

    @Test
    void anEmptySheetBringsNothing() throws IOException {
        assertThat(FilledSheet.read(slides()).isBlank()).isTrue();
    }

    @Test
    void aQuestionThatNobodyHasAskedIsTold() throws IOException {
        Path file = slides();
        FilledIn.slides(file, Map.of("Kysymys", List.of("Mikä on elämän tarkoitus?", "42")));
        assertThat(ConversationImport.unclear(FilledSheet.read(file), model))
                .containsExactly(new Unclear(Unclear.Reason.QUESTION, "Mikä on elämän tarkoitus?", ""));
    }

    @Test
    void daysThatAreNoneAreToldOrKeptInWords() throws IOException {
        Path file = slides();
        FilledIn.slides(file, Map.of("Tiimi", List.of("Asiakaspalvelu", "11/22/2026"),
                "Kehittämiskohde", List.of("Vastaamme kahdessa tunnissa", "Kaisa", "maaliskuun loppuun")));
        FilledSheet sheet = FilledSheet.read(file);
        assertThat(ConversationImport.unclear(sheet, model))
                .containsExactly(new Unclear(Unclear.Reason.DAY, "11/22/2026", ""));
        EditingDomain domain = Fixes.domain();
        domain.getCommandStack().execute(ConversationImport.of(sheet, model, domain));
        assertThat(model.getDevelopmentTargets()).singleElement().satisfies(target -> assertThat(target.getDescription())
                .contains("Answers for it: Kaisa.", "By when: maaliskuun loppuun."));
        assertThat(ConversationImport.of(FilledSheet.read(file), model, domain).taken()).as("again").isEmpty();
    }

    @Test
    void aFileThatIsNoSheetIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("answers.xlsx"), "no workbook");
        assertThatThrownBy(() -> FilledSheet.read(file)).isInstanceOfSatisfying(NoOfficeFile.class, refused -> {
            assertThat(refused.message(Locale.ENGLISH)).contains(file.toString(), "workbook", "save it again");
            assertThat(refused.message(FINNISH)).contains(file.toString(), "työkirja", "tallenna");
        });
    }

    @Test
    void whatWasWrittenOtherwiseChangesTheConversationOfTheSameTeamAndDay() throws IOException {
        EditingDomain domain = Fixes.domain();
        Path file = slides();
        FilledIn.slides(file, ANSWERS);
        domain.getCommandStack().execute(ConversationImport.of(FilledSheet.read(file), model, domain));
        FilledIn.slides(file, Map.of("Mitä asiakas opetti meille viime kuussa?", List.of("Ettei kukaan lue lomaketta."),
                "Kehittämiskohde", List.of("Vastaamme tunnissa", "", "30.4.2027")));
        domain.getCommandStack().execute(ConversationImport.of(FilledSheet.read(file), model, domain));
        Conversation talk = model.getDecks().get(0).getConversations().get(0);
        assertThat(model.getDecks().get(0).getConversations()).hasSize(1);
        assertThat(talk.getAnswers()).extracting(answer -> answer.getText())
                .containsExactlyInAnyOrder("Ettei kukaan lue lomaketta.", "=SUMMA(1;2)");
        assertThat(model.getDevelopmentTargets()).singleElement().satisfies(target -> {
            assertThat(target.getName()).isEqualTo("Vastaamme tunnissa");
            assertThat(target.getOwner()).isSameAs(team);
            assertThat(target.getDue()).isEqualTo(LocalDate.of(2027, 4, 30));
        });
    }

    private Path slides() throws IOException {
        Path file = folder.resolve("answers.pptx");
        try (OutputStream out = Files.newOutputStream(file)) {
            new AnswerSheets(DefaultDeck.in(FINNISH), new Edition(FINNISH, LocalDate.EPOCH, Theme.LIGHT)).writeSlides(out);
        }
        return file;
    }

    private void assertThatAnswersCameBack(Path file) throws IOException {
        EditingDomain domain = Fixes.domain();
        Adopt change = ConversationImport.of(FilledSheet.read(file), model, domain);
        assertThat(model.getDecks()).as("reading changes nothing").isEmpty();
        domain.getCommandStack().execute(change);
        assertThat(model.getDecks()).singleElement().satisfies(deck -> {
            assertThat(deck.getName()).isEqualTo("Arjen keskustelut");
            assertThat(deck.getConversations()).singleElement().satisfies(talk -> {
                assertThat(talk.getTeam()).isSameAs(team);
                assertThat(talk.getDate()).isEqualTo(LocalDate.of(2026, 11, 22));
                assertThat(talk.getAnswers())
                        .extracting(answer -> answer.getQuestion().getText(), answer -> answer.getText())
                        .containsExactlyInAnyOrder(
                                tuple("Mitä asiakas opetti meille viime kuussa?", "Ettei lomaketta lueta, se täytetään."),
                                tuple("Mikä osa työstämme kasautuu kerta toisensa jälkeen?", "=SUMMA(1;2)"));
                assertThat(talk.getCommitments()).hasSameElementsAs(model.getDevelopmentTargets());
            });
        });
        DevelopmentTarget target = model.getDevelopmentTargets().get(0);
        assertThat(target.getName()).isEqualTo("Vastaamme kahdessa tunnissa");
        assertThat(target.getOwner()).isSameAs(team);
        assertThat(target.getDue()).isEqualTo(LocalDate.of(2027, 3, 31));
        assertThat(ConversationImport.of(FilledSheet.read(file), model, domain).taken()).as("again").isEmpty();
        domain.getCommandStack().undo();
        assertThat(model.getDecks()).isEmpty();
        assertThat(model.getDevelopmentTargets()).isEmpty();
    }
}
