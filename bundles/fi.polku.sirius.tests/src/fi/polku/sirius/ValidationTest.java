/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.sirius;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.common.util.BasicDiagnostic;
import org.eclipse.emf.ecore.EValidator;
import org.eclipse.sirius.FakeLabels;
import org.junit.jupiter.api.Test;

import fi.polku.model.experience.ExperienceFactory;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Touchpoint;
import fi.polku.rules.RuleEngine;
import fi.polku.rules.emf.RulesValidator;

/** The viewpoint's own rules tell what is found; EMF's validation doesn't say the same once more. */
class ValidationTest {

    private final Touchpoint unowned = ExperienceFactory.eINSTANCE.createTouchpoint();

    @Test
    void aFindingIsToldOnce() {
        assertThat(toldByEmf(Map.of())).isPositive();
        assertThat(toldByEmf(Map.of(EValidator.SubstitutionLabelProvider.class, new FakeLabels()))).isZero();
    }

    private int toldByEmf(Map<Object, Object> context) {
        BasicDiagnostic told = new BasicDiagnostic();
        new RulesValidator(RuleEngine.standard()).validate(Literals.TOUCHPOINT, unowned, told, new HashMap<>(context));
        return told.getChildren().size();
    }
}
