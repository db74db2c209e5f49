/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.workshop;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import fi.polku.diagram.edit.NamedWidget;
import fi.polku.model.experience.BoardItem;
import fi.polku.model.experience.DevelopmentAction;
import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperienceFactory;
import fi.polku.model.experience.ExperiencePackage.Literals;

/** A slip on the board: what it says, its votes, and the development actions that it leads to. */
final class Slip {

    private static final int LINES = 2;
    private static final int VOTES = 40;

    private final BoardView view;
    private final BoardItem item;
    private final Composite area;
    private final TypedText text;
    private final Label votes;
    private final Button fewer;
    private final Map<DevelopmentAction, ActionLine> actions = new LinkedHashMap<>();

    Slip(Composite parent, BoardView view, BoardItem item) {
        this.view = view;
        this.item = item;
        area = new Composite(parent, SWT.BORDER);
        Lettering lettering = new Lettering(area);
        GridLayoutFactory.fillDefaults().numColumns(4).margins(6, 6).spacing(4, 4).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        text = new TypedText(area, view.document(), LINES, view.text("slip"), this::take);
        lettering.body(text.control());
        GridDataFactory.fillDefaults().grab(true, false).hint(80, LINES * text.control().getLineHeight())
                .applyTo(text.control());
        fewer = button("\u2212", "votes.fewer", () -> vote(-1));
        votes = new Label(area, SWT.CENTER);
        lettering.title(votes);
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.CENTER).hint(VOTES, SWT.DEFAULT).applyTo(votes);
        button("+", "votes.more", () -> vote(1));
        item.getActions().forEach(action -> actions.put(action, new ActionLine(area, view, action)));
        Composite buttons = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(buttons);
        GridDataFactory.fillDefaults().span(4, 1).applyTo(buttons);
        view.button(buttons, "act", this::act);
        view.button(buttons, "remove", () -> view.execute(view.change().without(item)));
    }

    private Button button(String sign, String key, Runnable pressed) {
        Button button = new Button(area, SWT.PUSH);
        button.setText(sign);
        button.setToolTipText(view.text(key + ".hint"));
        button.getAccessible().addAccessibleListener(new NamedWidget(view.text(key + ".hint")));
        button.addListener(SWT.Selection, event -> pressed.run());
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.CENTER).applyTo(button);
        return button;
    }

    private void take(String name) {
        view.execute(name == null ? view.change().without(item) : view.change().set(item, Literals.ELEMENT__NAME, name));
    }

    private void vote(int more) {
        view.execute(view.change().set(item, Literals.BOARD_ITEM__VOTES, Math.max(0, item.getVotes() + more)));
    }

    private void act() {
        DevelopmentAction action = ExperienceFactory.eINSTANCE.createDevelopmentAction();
        action.setName(item.getName());
        view.next(action);
        view.execute(view.change().into(view.document().model(), Literals.EXPERIENCE_MODEL__DEVELOPMENT_ACTIONS, action)
                .link(item, Literals.BOARD_ITEM__ACTIONS, action));
    }

    BoardItem item() {
        return item;
    }

    Composite control() {
        return area;
    }

    /** Whether it has a line for each of its actions. */
    boolean isUpToDate() {
        return List.copyOf(actions.keySet()).equals(item.getActions());
    }

    void update() {
        text.show(item.getName());
        votes.setText(String.valueOf(item.getVotes()));
        votes.setToolTipText(view.text("votes", item.getVotes()));
        fewer.setEnabled(item.getVotes() > 0);
        actions.values().forEach(ActionLine::update);
    }

    /** @return whether it is to be laid out anew, so that all that it says is seen */
    boolean grow() {
        return text.grow(LINES) | actions.values().stream().filter(ActionLine::grow).count() > 0;
    }

    /** @return whether it is this slip's */
    boolean focusOn(Element made) {
        ActionLine line = actions.get(made);
        if (line != null) {
            line.setFocus();
        }
        return line != null;
    }

    void dispose() {
        area.dispose();
    }
}
