/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.curve;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import fi.polku.diagram.canvas.Ink;
import fi.polku.diagram.canvas.PictureCanvas;
import fi.polku.diagram.editor.DiagramPage;
import fi.polku.diagram.editor.PolkuEditor;
import fi.polku.model.edit.Labels;
import fi.polku.model.experience.Element;
import fi.polku.model.experience.Journey;
import fi.polku.picture.EmotionCurves;
import fi.polku.picture.PictureOptions;
import fi.polku.picture.scene.Scene;
import fi.polku.workbench.ScreenTexts;
import fi.polku.workbench.part.Form;
import fi.polku.workbench.part.ModelView;

/** The emotion curves of a journey of the model, those of all its personas over one another. */
public final class CurveView extends ModelView {

    /** What {@code plugin.xml} calls it. */
    public static final String ID = "fi.polku.workbench.curve";

    private static final ScreenTexts TEXTS = new ScreenTexts(CurveView.class);

    private final StackLayout stack = new StackLayout();
    private Combo choice;
    private Composite room;
    private PictureCanvas picture;
    private Label none;
    private List<Journey> journeys = List.of();
    private Element front;

    @Override
    protected Control createContent(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(area);
        choice = new Form(area).choice(TEXTS.get("journey"));
        choice.addListener(SWT.Selection, event -> refresh());
        room = new Composite(area, SWT.NONE);
        room.setLayout(stack);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, true).applyTo(room);
        picture = new PictureCanvas(room, PictureCanvas.Fit.HEIGHT);
        picture.onClick(element -> editor().reveal(element));
        none = new Label(room, SWT.WRAP);
        none.setText(TEXTS.get("noEmotion"));
        return area;
    }

    @Override
    protected String update(PolkuEditor shown) {
        List<Journey> now = List.copyOf(shown.document().model().getJourneys());
        int index = index(now, shown);
        journeys = now;
        if (now.isEmpty()) {
            return TEXTS.get("noJourney");
        }
        choice.setItems(now.stream().map(Labels.in(ScreenTexts.language())::name).toArray(String[]::new));
        choice.select(index);
        choice.requestLayout();
        PictureOptions options = new PictureOptions(ScreenTexts.language(), List.of()).in(Ink.of(picture.getShell()));
        Optional<Scene> scene = EmotionCurves.of(now.get(index), options);
        scene.ifPresent(picture::show);
        stack.topControl = scene.isPresent() ? picture : none;
        room.layout();
        return null;
    }

    /** That of the page that has come to the front, else the one that was chosen. */
    private int index(List<Journey> now, PolkuEditor shown) {
        Element before = front;
        front = shown.getSelectedPage() instanceof DiagramPage page ? page.shown() : null;
        if (front != null && front != before && now.contains(front)) {
            return now.indexOf(front);
        }
        return now.equals(journeys) ? choice.getSelectionIndex() : 0;
    }

    @Override
    protected String noModel() {
        journeys = List.of();
        front = null;
        return TEXTS.get("noModel");
    }
}
