/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.workshop;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import fi.polku.diagram.document.Drafts;
import fi.polku.diagram.edit.NamedWidget;
import fi.polku.model.edit.Labels;
import fi.polku.model.experience.BoardItem;
import fi.polku.model.experience.Bucket;
import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperienceFactory;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.WorkshopBoard;
import fi.polku.picture.scene.Colour;
import fi.polku.picture.theme.Palette;
import fi.polku.workbench.ScreenTexts;

/** One of the lists of a board: a line to write the next slip in, and the slips. */
final class SlipList implements Drafts.Draft {

    private final BoardView view;
    private final Bucket bucket;
    private final Text entry;
    private final Composite place;
    private final List<Slip> slips = new ArrayList<>();
    private WorkshopBoard board;

    SlipList(Composite parent, BoardView view, Bucket bucket) {
        this.view = view;
        this.bucket = bucket;
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        Lettering lettering = new Lettering(area);
        String name = Labels.in(ScreenTexts.language()).literal(bucket).toUpperCase(ScreenTexts.language());
        Composite head = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(10, 6).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        Label title = new Label(head, SWT.NONE);
        title.setText(name);
        lettering.strong(title);
        Colour colour = switch (bucket) {
            case START -> Palette.TEAL;
            case CONTINUE -> Palette.BLUE;
            case STOP -> Palette.ORANGE_DEEP;
        };
        Lettering.paint(head, colour);
        Lettering.paint(title, colour);
        entry = new Text(area, SWT.BORDER);
        entry.setMessage(view.text("entry." + bucket.getLiteral()));
        entry.getAccessible().addAccessibleListener(new NamedWidget(view.text("entry." + bucket.getLiteral())));
        entry.addListener(SWT.DefaultSelection, event -> take());
        entry.addListener(SWT.Modify, event -> view.document().drafts().typed());
        lettering.body(entry);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(entry);
        place = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(place);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(place);
    }

    @Override
    public boolean differs() {
        return !entry.isDisposed() && !entry.getText().isBlank();
    }

    /** Makes a slip of what stands in the line for the next one. */
    @Override
    public void take() {
        if (differs()) {
            String text = entry.getText().strip();
            BoardItem item = ExperienceFactory.eINSTANCE.createBoardItem();
            item.setBucket(bucket);
            item.setName(text);
            entry.setText("");
            view.execute(view.change().into(board, Literals.WORKSHOP_BOARD__ITEMS, item));
        }
    }

    /** Shows what is in the list now; keeps what is the same, so that whoever types there goes on typing. */
    void show(WorkshopBoard shown) {
        board = shown;
        view.document().drafts().add(this);
        List<BoardItem> items = board.getItems().stream().filter(item -> item.getBucket() == bucket)
                .sorted(view.isByVotes() ? Comparator.comparingInt(BoardItem::getVotes).reversed() : (one, next) -> 0).toList();
        slips.removeIf(slip -> {
            boolean isGone = !items.contains(slip.item()) || !slip.isUpToDate();
            if (isGone) {
                slip.dispose();
            }
            return isGone;
        });
        for (BoardItem item : items) {
            Slip slip = slips.stream().filter(one -> one.item() == item).findFirst().orElseGet(() -> made(item));
            slip.control().moveBelow(null);
            slip.update();
        }
        focusOn(view.next());
    }

    void clear() {
        slips.forEach(Slip::dispose);
        slips.clear();
        view.document().drafts().remove(this);
        if (!entry.isDisposed()) {
            entry.setText("");
        }
    }

    /** @return whether slips are to be laid out anew, so that all that they say is seen */
    boolean grow() {
        return slips.stream().filter(Slip::grow).count() > 0;
    }

    private Slip made(BoardItem item) {
        Slip slip = new Slip(place, view, item);
        slips.add(slip);
        return slip;
    }

    /** Where whoever made something goes on. */
    private void focusOn(Element made) {
        slips.stream().filter(slip -> slip.focusOn(made)).findFirst().ifPresent(slip -> view.next(null));
    }
}
