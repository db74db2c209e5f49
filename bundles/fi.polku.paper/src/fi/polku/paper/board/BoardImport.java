/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.board;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;

import fi.polku.command.Adopt;
import fi.polku.model.edit.Labels;
import fi.polku.model.experience.BoardItem;
import fi.polku.model.experience.Bucket;
import fi.polku.model.experience.DevelopmentAction;
import fi.polku.model.experience.ExperienceFactory;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.WorkshopBoard;
import fi.polku.model.text.Texts;
import fi.polku.paper.office.OfficeTable;
import fi.polku.paper.office.OfficeTables;
import fi.polku.paper.office.Written;

/**
 * A board as a workshop has written it down, on its way into a model.
 *
 * @param board the board with its slips
 * @param actions what is going to be done, each at its first step: plan
 */
public record BoardImport(WorkshopBoard board, List<DevelopmentAction> actions) {

    private static final Texts TEXTS = new Texts(BoardImport.class);

    /**
     * @param file the filled-in slides or workbook
     * @param model where it is to go; isn't changed
     * @return what was written into it
     * @throws IOException when it can't be read
     */
    public static BoardImport read(Path file, ExperienceModel model) throws IOException {
        BoardImport read = new BoardImport(ExperienceFactory.eINSTANCE.createWorkshopBoard(), new ArrayList<>());
        List<OfficeTable> tables = OfficeTables.read(file);
        for (OfficeTable table : tables) {
            table.read(columns("workshop", "date", "participants")).forEach(read::about);
            table.read(columns("list", "slip", "votes.head")).filter(row -> !row.get("slip").isEmpty())
                    .forEach(row -> bucket(row.get("list")).ifPresent(bucket -> read.slip(bucket, row)));
        }
        for (OfficeTable table : tables) {
            table.read(columns("action", "slip", "who", "when")).forEach(row -> read.action(row, row.get("slip"), model));
            table.read(columns("action", "from", "who", "when")).forEach(row -> read.action(row, row.get("from"), model));
        }
        return read;
    }

    /** @return whether there is anything to take into the model */
    public boolean isEmpty() {
        return board.getItems().isEmpty() && actions.isEmpty();
    }

    /** @return takes it into the model, in one step to undo */
    public Command command(EditingDomain domain, ExperienceModel model) {
        Adopt adopt = new Adopt(domain);
        actions.forEach(action -> adopt.into(model, Literals.EXPERIENCE_MODEL__DEVELOPMENT_ACTIONS, action));
        return adopt.into(model, Literals.EXPERIENCE_MODEL__BOARDS, board);
    }

    private void about(Map<String, String> row) {
        board.setName(row.get("workshop").isEmpty() ? null : row.get("workshop"));
        board.setParticipants(row.get("participants").isEmpty() ? null : row.get("participants"));
        Written.day(row.get("date")).ifPresent(board::setDate);
    }

    private void slip(Bucket bucket, Map<String, String> row) {
        BoardItem item = ExperienceFactory.eINSTANCE.createBoardItem();
        item.setBucket(bucket);
        item.setName(row.get("slip"));
        item.setVotes(row.get("votes.head").matches("\\d{1,6}") ? Integer.parseInt(row.get("votes.head")) : 0);
        board.getItems().add(item);
    }

    private void action(Map<String, String> row, String slip, ExperienceModel model) {
        if (row.get("action").isEmpty()) {
            return;
        }
        DevelopmentAction action = ExperienceFactory.eINSTANCE.createDevelopmentAction();
        action.setName(row.get("action"));
        Written.day(row.get("when")).ifPresent(action::setDue);
        Written.party(model, row.get("who")).ifPresentOrElse(action::setOwner, () -> {
            if (!row.get("who").isEmpty()) {
                action.setDescription(TEXTS.get(Locale.forLanguageTag(model.getLanguage().getLiteral()), "responsible",
                        row.get("who")));
            }
        });
        actions.add(action);
        board.getItems().stream().filter(item -> OfficeTable.plain(item.getName()).equals(OfficeTable.plain(slip)))
                .findFirst().ifPresent(item -> item.getActions().add(action));
    }

    private static Optional<Bucket> bucket(String word) {
        return Bucket.VALUES.stream().filter(bucket -> Texts.LANGUAGES.stream().anyMatch(language ->
                OfficeTable.plain(Labels.in(language).literal(bucket)).equals(OfficeTable.plain(word)))).findFirst();
    }

    private static Map<String, List<String>> columns(String... names) {
        return Arrays.stream(names).collect(Collectors.toMap(name -> name, name -> Written.inEveryLanguage(TEXTS, name)));
    }
}
