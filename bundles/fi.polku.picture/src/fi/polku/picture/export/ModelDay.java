/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.export;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.Objects;
import java.util.stream.Stream;

import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Measurement;

/** The day that pictures are drawn for: that of the model, so that the same model gives the same picture tomorrow. */
public final class ModelDay {

    private ModelDay() {
    }

    /** @return the newest day that a measurement of the model tells of; long ago when none does */
    public static LocalDate of(ExperienceModel model) {
        LocalDate newest = LocalDate.EPOCH;
        for (Iterator<?> contents = model.eAllContents(); contents.hasNext();) {
            if (contents.next() instanceof Measurement measurement) {
                newest = Stream.of(measurement.getDate(), measurement.getPeriodStart(), measurement.getPeriodEnd())
                        .filter(Objects::nonNull).reduce(newest, ModelDay::later);
            }
        }
        return newest;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
