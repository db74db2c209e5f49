/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.emf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EValidator;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EObjectValidator;

import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.ExperiencePackage;
import fi.polku.rules.RuleEngine;
import fi.polku.testsupport.RandomModels;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class RulesValidatorProperties {

    private static final Map<?, ?> ENGLISH = Map.of(Locale.class, Locale.ENGLISH);

    @Property(tries = 100)
    void the_diagnostician_reports_what_the_engine_finds(@ForAll long seed, @ForAll @IntRange(min = 1, max = 400) int size) {
        RulesValidator.register();
        ExperienceModel model = RandomModels.any(seed, size);

        assertThat(reported(model).stream().filter(d -> d.getSource().startsWith("polku/"))
                .map(d -> List.of(d.getSource(), d.getMessage(), d.getData().get(0))))
                .isEqualTo(RuleEngine.standard().check(model).stream()
                        .map(f -> List.of(f.rule().id(), f.message(Locale.ENGLISH), f.element())).toList());
    }

    @Property(tries = 50)
    void emf_finds_what_it_finds_without_the_rules(@ForAll long seed, @ForAll @IntRange(min = 1, max = 200) int size) {
        ExperienceModel model = RandomModels.any(seed, size);
        EValidator.Registry.INSTANCE.remove(ExperiencePackage.eINSTANCE);
        List<String> without = reported(model).stream().map(Diagnostic::getMessage).toList();

        RulesValidator.register();

        assertThat(reported(model).stream().filter(d -> d.getSource().equals(EObjectValidator.DIAGNOSTIC_SOURCE))
                .map(Diagnostic::getMessage)).isEqualTo(without);
    }

    private static List<Diagnostic> reported(ExperienceModel model) {
        return Diagnostician.INSTANCE.validate(model, ENGLISH).getChildren();
    }
}
