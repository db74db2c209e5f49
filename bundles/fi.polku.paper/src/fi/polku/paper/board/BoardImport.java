/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.board;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.edit.domain.EditingDomain;

import fi.polku.command.Adopt;
import fi.polku.model.experience.BoardItem;
import fi.polku.model.experience.DevelopmentAction;
import fi.polku.model.experience.ExperienceFactory;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.WorkshopBoard;
import fi.polku.paper.office.OfficeTable;

/**
 * A board as a workshop has written it down, on its way into a model: into the board that the sheet was printed of or that it
 * went into before, else into a new one. Slips that were taken off the sheet go; those that the model got since then stay.
 */
public final class BoardImport {

    private final FilledBoard sheet;
    private final ExperienceModel model;
    private final Adopt adopt;
    private final WorkshopBoard board;
    /** The slips on the sheet by what is written on them; of those alike the first. */
    private final Map<String, BoardItem> items = new HashMap<>();
    private final Map<String, DevelopmentAction> actions = new HashMap<>();

    private BoardImport(FilledBoard sheet, ExperienceModel model, EditingDomain domain) {
        this.sheet = sheet;
        this.model = model;
        this.adopt = new Adopt(domain);
        this.board = known().orElseGet(ExperienceFactory.eINSTANCE::createWorkshopBoard);
    }

    /**
     * @param sheet what was written
     * @param model where it is to go; isn't changed before the command is executed
     * @return takes it into the model, in one step to undo; can't be executed when there is nothing that the model hasn't
     */
    public static Adopt of(FilledBoard sheet, ExperienceModel model, EditingDomain domain) {
        BoardImport read = new BoardImport(sheet, model, domain);
        if (!sheet.isBlank()) {
            read.take();
        }
        return read.adopt;
    }

    private Optional<WorkshopBoard> known() {
        String id = sheet.marks().get(FilledBoard.MARK);
        return model.getBoards().stream().filter(one -> id != null && id.equals(one.getId())).findFirst()
                .or(() -> model.getBoards().stream().filter(this::isOfTheSameWorkshop).findFirst());
    }

    /** A blank sheet doesn't know the board that it went into before: its name and its day tell, or most of its slips. */
    private boolean isOfTheSameWorkshop(WorkshopBoard one) {
        boolean isCalledSo = OfficeTable.plain(one.getName()).equals(OfficeTable.plain(sheet.name()));
        if (!isCalledSo || !Objects.equals(one.getDate(), sheet.date().orElse(null))) {
            return false;
        }
        long there = sheet.slips().stream().filter(slip -> one.getItems().stream().anyMatch(item -> isAlike(item, slip)))
                .count();
        return sheet.date().isPresent() || there > 0 && 2 * there >= sheet.slips().size();
    }

    private static boolean isAlike(BoardItem item, FilledBoard.Slip slip) {
        return item.getBucket() == slip.bucket() && OfficeTable.plain(item.getName()).equals(OfficeTable.plain(slip.text()));
    }

    private void take() {
        if (board.eContainer() == null) {
            board.setId(UUID.randomUUID().toString());
        }
        set(Literals.ELEMENT__NAME, sheet.name());
        set(Literals.WORKSHOP_BOARD__PARTICIPANTS, sheet.participants());
        sheet.date().ifPresent(date -> adopt.set(board, Literals.WORKSHOP_BOARD__DATE, date));
        List<BoardItem> free = new ArrayList<>(board.getItems());
        sheet.slips().forEach(slip -> items.putIfAbsent(OfficeTable.plain(slip.text()), item(slip, free)));
        sheet.actions().forEach(this::take);
        free.stream().filter(item -> sheet.marks().containsValue(item.getId())).forEach(adopt::without);
        if (board.eContainer() == null) {
            adopt.into(model, Literals.EXPERIENCE_MODEL__BOARDS, board);
        }
    }

    private void set(EAttribute feature, String value) {
        if (!value.isEmpty()) {
            adopt.set(board, feature, value);
        }
    }

    /** @param free slips of the board that nothing on the sheet was found to be yet */
    private BoardItem item(FilledBoard.Slip slip, List<BoardItem> free) {
        String id = id(slip.number());
        BoardItem item = free.stream().filter(one -> id != null && id.equals(one.getId())).findFirst()
                .or(() -> free.stream().filter(one -> isAlike(one, slip)).findFirst())
                .orElseGet(ExperienceFactory.eINSTANCE::createBoardItem);
        adopt.set(item, Literals.BOARD_ITEM__BUCKET, slip.bucket()).set(item, Literals.ELEMENT__NAME, slip.text())
                .set(item, Literals.BOARD_ITEM__VOTES, slip.votes());
        if (!free.remove(item)) {
            item.setId(board.getItems().stream().anyMatch(one -> Objects.equals(one.getId(), id)) ? null : id);
            adopt.into(board, Literals.WORKSHOP_BOARD__ITEMS, item);
        }
        return item;
    }

    /** Of the slip that had the number when the sheet was printed, else the one that the number itself gives. */
    private String id(String number) {
        String printed = sheet.marks().get(FilledBoard.MARK + " " + number);
        return printed != null || number.isEmpty() ? printed
                : UUID.nameUUIDFromBytes((board.getId() + " " + number).getBytes(StandardCharsets.UTF_8)).toString();
    }

    private void take(FilledBoard.Act act) {
        Optional<BoardItem> item = Optional.ofNullable(items.get(OfficeTable.plain(act.slip())));
        DevelopmentAction action = actions.computeIfAbsent(OfficeTable.plain(act.name()), name -> action(name, item, act));
        act.promise().take(adopt, action, Literals.DEVELOPMENT_ACTION__DUE, model);
        item.ifPresent(slip -> adopt.link(slip, Literals.BOARD_ITEM__ACTIONS, action));
    }

    private DevelopmentAction action(String name, Optional<BoardItem> item, FilledBoard.Act act) {
        Stream<DevelopmentAction> there = Stream.concat(item.stream().flatMap(it -> it.getActions().stream()),
                model.getDevelopmentActions().stream());
        return there.filter(one -> OfficeTable.plain(one.getName()).equals(name)).findFirst().orElseGet(() -> {
            DevelopmentAction action = ExperienceFactory.eINSTANCE.createDevelopmentAction();
            action.setName(act.name());
            adopt.into(model, Literals.EXPERIENCE_MODEL__DEVELOPMENT_ACTIONS, action);
            return action;
        });
    }
}
