/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.hygiene;

import java.time.LocalDate;

import fi.polku.model.experience.Measurement;
import fi.polku.rules.Inspection;
import fi.polku.rules.Reach;
import fi.polku.rules.RuleOn;
import fi.polku.rules.Severity;

/** A measurement whose days stand in an order that can't be. */
public final class DateOrder extends RuleOn<Measurement> {

    /** One for all engines. */
    public DateOrder() {
        super("polku/date-order", Severity.ERROR, Measurement.class, Reach.SELF);
    }

    @Override
    protected void look(Measurement measurement, Inspection inspection) {
        boolean backwards = isAfter(measurement.getPeriodStart(), measurement.getPeriodEnd());
        boolean tooEarly = isAfter(measurement.getPeriodStart(), measurement.getDate())
                || isAfter(measurement.getPeriodEnd(), measurement.getDate());
        if (backwards || tooEarly || isAfter(measurement.getDate(), inspection.today())) {
            inspection.report(measurement);
        }
    }

    private static boolean isAfter(LocalDate one, LocalDate other) {
        return one != null && other != null && one.isAfter(other);
    }
}
