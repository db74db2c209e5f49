/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

import org.assertj.core.groups.Tuple;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import fi.polku.model.experience.Bucket;
import fi.polku.model.experience.DevelopmentAction;
import fi.polku.model.experience.ExperienceFactory;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.paper.Edition;
import fi.polku.paper.card.FilledIn;
import fi.polku.paper.office.Unclear;
import fi.polku.paper.office.Unclear.Reason;
import fi.polku.paper.office.Written;
import fi.polku.picture.theme.Theme;
import fi.polku.rules.fix.Fixes;

/** Nothing that people write onto a board is lost without a word. */
class BoardAsPeopleWriteTest {

    @TempDir
    private Path folder;
    private final ExperienceModel model = ExperienceFactory.eINSTANCE.createExperienceModel();
    private final EditingDomain domain = Fixes.domain();
    private Path file;

    @BeforeEach
    void printABlankBoard() throws IOException {
        file = folder.resolve("board.pptx");
        try (OutputStream out = Files.newOutputStream(file)) {
            new BoardForms(NewBoard.in(Locale.ENGLISH), new Edition(Locale.ENGLISH, LocalDate.EPOCH, Theme.LIGHT))
                    .writeSlides(out);
        }
    }

    @Test
    void anAddedRowWithoutAListBelongsToTheListAbove() throws IOException {
        FilledIn.rows(file, "List", List.of(List.of("stop", "Asking twice", "3", ""), List.of("", "Ringing late", "", "")));
        assertThat(bringBack()).isEmpty();
        assertThat(slips()).containsExactly(tuple(Bucket.STOP, "Asking twice", 3), tuple(Bucket.STOP, "Ringing late", 0));
    }

    @Test
    void aListThatIsNoneIsToldAndTheSlipStaysWithItsNeighbours() throws IOException {
        FilledIn.rows(file, "List", List.of(List.of("", "Smiling", "", ""), List.of("start", "Calling", "", ""),
                List.of("begin", "Writing", "", "")));
        assertThat(bringBack()).containsExactly(new Unclear(Reason.NO_LIST, "Smiling", ""),
                new Unclear(Reason.LIST, "begin", "Writing"));
        assertThat(slips()).containsExactly(tuple(Bucket.START, "Calling", 0), tuple(Bucket.START, "Writing", 0));
    }

    @ParameterizedTest
    @CsvSource({"7,7", "5 votes,5", "1 Vote,1", "5 ääntä,5", "1 ääni,1", "IIII,4", "||||  |,5", "\u2022\u2022\u2022,3",
            "\uD834\uDF78\uD834\uDF77,6", "'',0"})
    void votesAreNumbersOrMarks(String written, int votes) {
        assertThat(Votes.read(written)).isEqualTo(OptionalInt.of(votes));
    }

    @ParameterizedTest
    @ValueSource(strings = {"many", "5-6", "-1", "12345678", "5 apples", "X"})
    void votesThatCannotBeCountedAreTold(String written) throws IOException {
        FilledIn.rows(file, "List", List.of(List.of("start", "Calling", written, "1")));
        assertThat(bringBack()).containsExactly(new Unclear(Reason.VOTES, written, "Calling"));
        assertThat(slips()).containsExactly(tuple(Bucket.START, "Calling", 0));
    }

    @Test
    void aDayThatIsNoneIsToldAndATimeInWordsIsKept() throws IOException {
        FilledIn.rows(file, "Workshop", List.of(List.of("Clinic", "11/22/2026", "All")));
        FilledIn.rows(file, "Development action", List.of(List.of("Write it once", "", "Ann", "end of March")));
        assertThat(bringBack()).containsExactly(new Unclear(Reason.DAY, "11/22/2026", ""));
        assertThat(model.getDevelopmentActions()).singleElement().satisfies(action -> {
            assertThat(action.getDue()).isNull();
            assertThat(action.getDescription()).isEqualTo("Answers for it: Ann. By when: end of March.");
        });
    }

    @Test
    void wordsOfSomebodyAndOfATimeAreBothKeptInAnActionThatTheModelHas() throws IOException {
        DevelopmentAction action = ExperienceFactory.eINSTANCE.createDevelopmentAction();
        action.setName("Write it once");
        action.setDescription("Once.");
        model.getDevelopmentActions().add(action);
        FilledIn.rows(file, "Development action", List.of(List.of("Write it once", "", "Ann", "end of March")));
        bringBack();
        assertThat(action.getDescription()).isEqualTo("Once. Answers for it: Ann. By when: end of March.");
    }

    @Test
    void anActionThatTheModelHasKeepsAllWhomTheModelDoesNotKnow() throws IOException {
        DevelopmentAction action = ExperienceFactory.eINSTANCE.createDevelopmentAction();
        action.setName("Write it once");
        model.getDevelopmentActions().add(action);
        FilledIn.rows(file, "Development action", List.of(List.of("Write it once", "", "Ann", ""),
                List.of("Write it once", "", "Bob", "soon"), List.of("Write it once", "", "Ann", "soon")));
        bringBack();
        assertThat(action.getDescription())
                .isEqualTo("Answers for it: Ann. Answers for it: Bob. By when: soon.");
    }

    @Test
    void anActionFindsItsSlipByNameOrNumberAndTellsOfOneThatIsNotThere() throws IOException {
        FilledIn.rows(file, "List", List.of(List.of("start", "Call back", "2", "1")));
        FilledIn.rows(file, "Development action", List.of(List.of("Get phones", "call  back", "", ""),
                List.of("Plan shifts", "1", "", ""), List.of("Buy coffee", "Call bakc", "", "")));
        assertThat(bringBack()).containsExactly(new Unclear(Reason.SLIP, "Call bakc", "Buy coffee"));
        assertThat(model.getBoards().get(0).getItems().get(0).getActions()).extracting(DevelopmentAction::getName)
                .containsExactly("Get phones", "Plan shifts");
    }

    @Test
    void whatBelongsToNothingIsTold() throws IOException {
        FilledIn.rows(file, "List", List.of(List.of("start", "Calling", "", "1"), List.of("start", "", "4", "2")));
        FilledIn.rows(file, "Development action", List.of(List.of("", "", "Ann", "31.3.2027")));
        assertThat(bringBack()).containsExactly(new Unclear(Reason.ALONE, "4", ""), new Unclear(Reason.ALONE, "Ann", ""),
                new Unclear(Reason.ALONE, "31.3.2027", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-03-31", "2027-3-31", "31.3.2027", "31.03.2027", "31 Mar 2027", "31 march 2027",
            "March 31, 2027", "Mar 31, 2027"})
    void daysAreReadAsPeopleWriteThem(String day) {
        assertThat(Written.day(day)).contains(LocalDate.of(2027, 3, 31));
    }

    private List<Tuple> slips() {
        return model.getBoards().get(0).getItems().stream()
                .map(item -> tuple(item.getBucket(), item.getName(), item.getVotes())).toList();
    }

    /** Takes the sheet into the model, once and for all. @return what wasn't clear */
    private List<Unclear> bringBack() throws IOException {
        FilledBoard sheet = FilledBoard.read(file);
        domain.getCommandStack().execute(BoardImport.of(sheet, model, domain));
        assertThat(BoardImport.of(FilledBoard.read(file), model, domain).taken()).as("again").isEmpty();
        return sheet.unclear();
    }
}
