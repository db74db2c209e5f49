/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.promise;

import static fi.polku.rules.Sketch.make;
import static fi.polku.rules.Sketch.modelOf;
import static fi.polku.rules.Sketch.touchpoint;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.PainPoint;
import fi.polku.model.experience.ProblemKind;
import fi.polku.rules.RuleTest;

class PainPointKindTest extends RuleTest {

    private final PainPoint silence = make(PainPoint.class, "Nobody says anything for weeks");

    PainPointKindTest() {
        super(new PainPointKind());
    }

    @Override
    protected ExperienceModel badExample() {
        return modelOf(touchpoint("Waits for the decision", silence));
    }

    @Override
    protected ExperienceModel goodExample() {
        silence.setKind(ProblemKind.TIME);
        return badExample();
    }

    @ParameterizedTest
    @EnumSource(value = ProblemKind.class, names = "UNSPECIFIED", mode = EnumSource.Mode.EXCLUDE)
    void knows_the_five_kinds(ProblemKind kind) {
        silence.setKind(kind);

        assertThat(complaints(badExample())).isEmpty();
    }
}
