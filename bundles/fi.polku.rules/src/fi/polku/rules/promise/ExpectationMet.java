/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.promise;

import fi.polku.model.experience.Expectation;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Persona;
import fi.polku.rules.Inspection;
import fi.polku.rules.Reach;
import fi.polku.rules.RuleOn;
import fi.polku.rules.Severity;

/** Something that a persona expects and meets nowhere. */
public final class ExpectationMet extends RuleOn<Persona> {

    /** One for all engines. */
    public ExpectationMet() {
        super("polku/expectation-met", Severity.WARNING, Persona.class, Reach.SELF.inside());
    }

    @Override
    protected void look(Persona persona, Inspection inspection) {
        if (!inspection.isReferred(persona, Literals.JOURNEY__PERSONAS)) {
            return;
        }
        for (Expectation expectation : persona.getExpectations()) {
            if (!inspection.isReferred(expectation, Literals.TOUCHPOINT__EXPECTATIONS)
                    && !inspection.isReferred(expectation, Literals.GAP__EXPECTATION)) {
                inspection.report(expectation, persona);
            }
        }
    }
}
