/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.workshop;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

import fi.polku.diagram.form.ElementForm;
import fi.polku.model.edit.Labels;
import fi.polku.model.experience.Bucket;
import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.WorkshopBoard;
import fi.polku.model.text.Texts;
import fi.polku.paper.board.NewBoard;
import fi.polku.workbench.ScreenTexts;

/** A start, continue and stop board: slips with votes in three lists, and the development actions that they lead to. */
public final class BoardView extends WorkshopView<WorkshopBoard> {

    /** What {@code plugin.xml} calls it. */
    public static final String ID = "fi.polku.workbench.board";

    private final Map<Bucket, SlipList> lists = new EnumMap<>(Bucket.class);
    private ScrolledComposite scrolled;
    private Composite columns;
    private Composite place;
    private ElementForm about;
    private Button byVotes;
    private Element next;

    /** Makes the view; the workbench does. */
    public BoardView() {
        super("board");
    }

    @Override
    void createButtons(Composite head) {
        byVotes = new Button(head, SWT.TOGGLE);
        byVotes.setText(text("byVotes"));
        byVotes.setToolTipText(text("byVotes.hint"));
        byVotes.addListener(SWT.Selection, event -> refresh());
    }

    @Override
    Composite createBody(Composite parent) {
        Composite body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(body);
        place = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(place);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(place);
        scrolled = new ScrolledComposite(body, SWT.V_SCROLL);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        scrolled.setShowFocusedControl(true);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(scrolled);
        columns = new Composite(scrolled, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(Bucket.values().length).equalWidth(true).spacing(16, 0).applyTo(columns);
        for (Bucket bucket : Bucket.values()) {
            lists.put(bucket, new SlipList(columns, this, bucket));
        }
        scrolled.setContent(columns);
        scrolled.addListener(SWT.Resize, event -> fit());
        return body;
    }

    private void fit() {
        int width = scrolled.getClientArea().width;
        if (width > 0) {
            fit(width);
            // How high a text is depends on the width that it got.
            if (lists.values().stream().filter(SlipList::grow).count() > 0) {
                fit(width);
            }
        }
    }

    private void fit(int width) {
        scrolled.setMinHeight(columns.computeSize(width, SWT.DEFAULT).y);
        columns.layout(true, true);
    }

    boolean isByVotes() {
        return byVotes.getSelection();
    }

    /** What has the focus as soon as it is shown; null for what has it already. */
    void next(Element made) {
        next = made;
    }

    Element next() {
        return next;
    }

    @Override
    List<WorkshopBoard> meetings(ExperienceModel model) {
        return model.getBoards();
    }

    @Override
    String title(WorkshopBoard board) {
        return title(Labels.in(ScreenTexts.language()).name(board), board.getDate());
    }

    @Override
    WorkshopBoard begin() {
        WorkshopBoard board = NewBoard.in(Texts.language(document().model()));
        board.setDate(LocalDate.now());
        execute(change().into(document().model(), Literals.EXPERIENCE_MODEL__BOARDS, board));
        return board;
    }

    @Override
    void show(WorkshopBoard board) {
        if (about == null) {
            about = form(place);
        }
        about.show(board, List.of(Literals.ELEMENT__NAME, Literals.WORKSHOP_BOARD__DATE,
                Literals.WORKSHOP_BOARD__PARTICIPANTS));
        lists.values().forEach(list -> list.show(board));
        place.getParent().layout(true, true);
        fit();
    }

    @Override
    void clear() {
        lists.values().forEach(SlipList::clear);
        if (about != null) {
            about.control().dispose();
            about = null;
        }
    }
}
