/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.form;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Scale;

import fi.polku.measure.EmotionRange;
import fi.polku.model.experience.Emotion;

/** How negative or positive an emotion is: a slider on the emotion's own scale, and the number. */
final class ValenceField extends TypedField {

    private static final int HALF = 50;

    private Scale slider;
    private Button clear;

    ValenceField(FormScope scope, EStructuralFeature feature) {
        super(scope, feature, false);
    }

    @Override
    void createControls(Composite place) {
        super.createControls(place);
        GridDataFactory.fillDefaults().hint(40, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(text());
        slider = named(new Scale(place, SWT.HORIZONTAL));
        slider.setMaximum(2 * HALF);
        slider.setPageIncrement(10);
        slider.addListener(SWT.Selection, event -> slide());
        GridDataFactory.fillDefaults().hint(110, SWT.DEFAULT).grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(slider);
        slider.moveAbove(text());
        clear = sign(place, "erase", () -> scope().set(feature(), null));
        beside(place, 2);
    }

    private Emotion emotion() {
        return (Emotion) scope().element();
    }

    private void slide() {
        double height = (slider.getSelection() - HALF) / (double) HALF;
        // As if typed, so that a slide is one change and not one for each step on the way.
        text().setText(notation().write(EmotionRange.valence(emotion(), height)));
    }

    @Override
    void show() {
        super.show();
        Double valence = emotion().getValence();
        clear.setEnabled(valence != null);
        double height = valence == null || valence.isNaN() ? 0 : EmotionRange.of(emotion()).normalise(valence);
        int place = (int) Math.round(HALF + HALF * height);
        if (Math.abs(place - slider.getSelection()) > 1) {
            slider.setSelection(place);
        }
        slider.setToolTipText(scope().text("valence", ends(true), ends(false)));
    }

    private String ends(boolean low) {
        EmotionRange range = EmotionRange.of(emotion());
        return notation().write(low ? range.minimum() : range.maximum());
    }
}
