/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.journey.emotion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import fi.polku.measure.CurvePoint;
import fi.polku.measure.EmotionCurve;
import fi.polku.model.experience.Touchpoint;
import fi.polku.picture.journey.sheet.Sheet;

/** What is to be said of the moments that make the memory of a journey: its peak, its lowest point and its end. */
final class EmotionRemarks {

    private final Sheet sheet;
    private final Optional<Touchpoint> peak;
    private final Optional<Touchpoint> trough;
    private final Optional<Touchpoint> end;

    EmotionRemarks(Sheet sheet, EmotionCurve curve) {
        this.sheet = sheet;
        this.peak = curve.observedPeak().map(CurvePoint::touchpoint);
        this.trough = curve.observedTrough().map(CurvePoint::touchpoint);
        this.end = curve.observedEnd().map(CurvePoint::touchpoint);
    }

    /** @return the remarks on what is felt there; none for null */
    List<String> at(Touchpoint touchpoint) {
        Optional<Touchpoint> here = Optional.ofNullable(touchpoint);
        List<String> remarks = new ArrayList<>();
        if (here.isPresent() && here.equals(peak)) {
            remarks.add(sheet.text("emotion.peak"));
        } else if (here.isPresent() && here.equals(trough)) {
            remarks.add(sheet.text("emotion.trough"));
        }
        if (here.isPresent() && here.equals(end)) {
            remarks.add(sheet.text("emotion.end"));
        }
        return remarks;
    }
}
