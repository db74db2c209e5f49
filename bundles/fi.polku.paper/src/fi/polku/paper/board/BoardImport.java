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
import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperienceFactory;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.WorkshopBoard;
import fi.polku.paper.office.OfficeTable;
import fi.polku.paper.office.OfficeText;

/**
 * A board as a workshop has written it down, on its way into a model: into the board that the sheet was printed of or that it
 * went into before, else into a new one. Slips that were taken off the sheet go; those that the model got since then stay.
 */
public final class BoardImport {

    private final FilledBoard sheet;
    private final ExperienceModel model;
    private final Adopt adopt;
    private final WorkshopBoard board;
    private final Map<FilledBoard.Slip, BoardItem> items = new HashMap<>();
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
        boolean isSome = there > 0 || one.getItems().isEmpty();
        return sheet.date().isPresent() || isSome && 2 * there >= sheet.slips().size();
    }

    private static boolean isAlike(BoardItem item, FilledBoard.Slip slip) {
        return item.getBucket() == slip.bucket() && OfficeTable.plain(item.getName()).equals(OfficeTable.plain(slip.text()));
    }

    private void take() {
        if (board.eContainer() == null) {
            board.setId(UUID.randomUUID().toString());
        }
        set(board, Literals.ELEMENT__NAME, sheet.name());
        set(board, Literals.WORKSHOP_BOARD__PARTICIPANTS, sheet.participants());
        sheet.date().ifPresent(date -> adopt.set(board, Literals.WORKSHOP_BOARD__DATE, date));
        List<BoardItem> free = new ArrayList<>(board.getItems());
        sheet.slips().forEach(slip -> items.put(slip, item(slip, free)));
        sheet.actions().forEach(this::take);
        free.stream().filter(item -> sheet.marks().containsValue(item.getId())).forEach(adopt::without);
        if (board.eContainer() == null) {
            adopt.into(model, Literals.EXPERIENCE_MODEL__BOARDS, board);
        }
    }

    /** A sheet doesn't keep blanks at either end, nor what can't be seen. */
    private void set(Element owner, EAttribute feature, String written) {
        String before = OfficeText.legal((String) owner.eGet(feature)).strip();
        if (!written.isEmpty() && !written.equals(before)) {
            adopt.set(owner, feature, written);
        }
    }

    /** @param free slips of the board that nothing on the sheet was found to be yet */
    private BoardItem item(FilledBoard.Slip slip, List<BoardItem> free) {
        String id = id(slip.number());
        BoardItem item = free.stream().filter(one -> id != null && id.equals(one.getId())).findFirst()
                .or(() -> free.stream().filter(one -> isAlike(one, slip)).findFirst())
                .orElseGet(ExperienceFactory.eINSTANCE::createBoardItem);
        set(item, Literals.ELEMENT__NAME, slip.text());
        adopt.set(item, Literals.BOARD_ITEM__BUCKET, slip.bucket());
        slip.votes().ifPresent(votes -> adopt.set(item, Literals.BOARD_ITEM__VOTES, votes));
        if (!free.remove(item)) {
            item.setId(board.getItems().stream().anyMatch(one -> Objects.equals(one.getId(), id)) ? null : id);
            adopt.into(board, Literals.WORKSHOP_BOARD__ITEMS, item);
        }
        return item;
    }

    /** Of the slip that had the number when the sheet was printed, else the one that the number itself gives. */
    private String id(String number) {
        String printed = sheet.marks().get(FilledBoard.MARK + " " + number);
        if (printed != null || number.isEmpty()) {
            return printed;
        }
        String own = UUID.nameUUIDFromBytes((board.getId() + " " + number).getBytes(StandardCharsets.UTF_8)).toString();
        return sheet.marks().containsValue(own) ? null : own;
    }

    private void take(FilledBoard.Act act) {
        Optional<BoardItem> item = FilledBoard.called(act.slip(), sheet.slips()).map(items::get);
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
