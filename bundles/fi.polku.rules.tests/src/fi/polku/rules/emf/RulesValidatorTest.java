/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.emf;

import static fi.polku.rules.Sketch.journey;
import static fi.polku.rules.Sketch.make;
import static fi.polku.rules.Sketch.model;
import static fi.polku.rules.Sketch.modelOf;
import static fi.polku.rules.Sketch.stage;
import static fi.polku.rules.Sketch.touchpoint;
import static fi.polku.rules.Sketch.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.common.util.BasicDiagnostic;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EValidator;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EObjectValidator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fi.polku.model.experience.BlueprintAction;
import fi.polku.model.experience.BlueprintRow;
import fi.polku.model.experience.CustomerPromise;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.ExperiencePackage;
import fi.polku.model.experience.Flow;
import fi.polku.model.experience.OrganisationUnit;
import fi.polku.model.experience.Phase;
import fi.polku.model.experience.ServiceBlueprint;
import fi.polku.model.experience.Touchpoint;
import fi.polku.rules.FewRules;

class RulesValidatorTest {

    private static final DiagnosticChain NOT_ASKED_WHY = null;

    private final Touchpoint touchpoint = touchpoint("Decision on the grant");
    private final CustomerPromise promise = make(CustomerPromise.class, "Decision in 30 days");

    @BeforeEach
    void register() {
        EValidator.Registry.INSTANCE.put(ExperiencePackage.eINSTANCE, new RulesValidator(FewRules.ENGINE));
    }

    @Test
    void reports_the_finding_on_its_element_with_the_rules_id() {
        assertThat(validate(model(promise))).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.getSource()).isEqualTo("polku/promise-redemption");
            assertThat(diagnostic.getSeverity()).isEqualTo(Diagnostic.WARNING);
            assertThat(diagnostic.getData().get(0)).isSameAs(promise);
        });
    }

    @Test
    void speaks_the_language_of_the_context() {
        Map<?, ?> context = Map.of(Locale.class, Locale.forLanguageTag("fi"));
        Diagnostic finnish = Diagnostician.INSTANCE.validate(model(promise), context);

        assertThat(finnish.getChildren().get(0).getMessage()).startsWith("Mikään kosketuspiste ei lunasta");
    }

    @Test
    void speaks_the_language_of_the_machine_otherwise_and_english_when_it_does_not_know_it() {
        assertThat(messageOnMachineIn("fi")).startsWith("Mikään kosketuspiste");
        assertThat(messageOnMachineIn("ja")).startsWith("No touchpoint");
    }

    @Test
    void reports_on_a_part_what_belongs_to_the_part() {
        modelOf(touchpoint, touchpoint("Another"));

        assertThat(validate(touchpoint)).hasSize(4).allSatisfy(d -> assertThat(d.getData().get(0)).isSameAs(touchpoint));
    }

    @Test
    void reports_on_an_action_what_only_its_blueprint_can_tell() {
        BlueprintAction action = make(BlueprintAction.class, "Sends the application");
        action.setRow(BlueprintRow.CUSTOMER);
        model(with(make(ServiceBlueprint.class, "Grant service"), action));

        assertThat(validate(action)).extracting(Diagnostic::getSource).containsExactly("polku/customer-action-answer");
    }

    @Test
    void keeps_the_basic_checks_of_emf() {
        Flow flow = make(Flow.class, "Arrow from nowhere to nowhere");

        assertThat(validate(model(with(make(ServiceBlueprint.class, "Grant service"), flow))))
                .extracting(Diagnostic::getSource, Diagnostic::getCode)
                .containsOnly(tuple(EObjectValidator.DIAGNOSTIC_SOURCE,
                        EObjectValidator.EOBJECT__EVERY_MULTIPCITY_CONFORMS))
                .hasSize(2);
    }

    @Test
    void takes_a_model_with_warnings_for_valid_and_one_with_errors_for_invalid() {
        assertThat(Diagnostician.INSTANCE.validate(model(promise), NOT_ASKED_WHY)).isTrue();
        assertThat(Diagnostician.INSTANCE.validate(modelOf(touchpoint), NOT_ASKED_WHY)).isFalse();
    }

    @Test
    void looks_again_when_the_same_context_is_used_again() {
        ExperienceModel model = model(promise, journey("Grant service", stage(Phase.CORE, touchpoint)));
        Map<Object, Object> context = new HashMap<>();
        OrganisationUnit unit = make(OrganisationUnit.class, "Rural unit");
        assertThat(sources(touchpoint, context)).contains("polku/touchpoint-owner");

        with(model, unit);
        touchpoint.setOwner(unit);

        assertThat(sources(touchpoint, context)).isNotEmpty().doesNotContain("polku/touchpoint-owner");
        assertThat(sources(promise, context)).containsExactly("polku/promise-redemption");
        assertThat(sources(model, context))
                .contains("polku/promise-redemption", "polku/journey-phases", "polku/touchpoint-goal");
    }

    @Test
    void also_answers_without_a_context() {
        BasicDiagnostic diagnostics = new BasicDiagnostic();
        modelOf(touchpoint);

        new RulesValidator(FewRules.ENGINE)
                .validate(ExperiencePackage.Literals.TOUCHPOINT, touchpoint, diagnostics, null);

        assertThat(diagnostics.getChildren()).extracting(Diagnostic::getSource).contains("polku/touchpoint-owner");
    }

    private static List<Diagnostic> validate(EObject object) {
        return Diagnostician.INSTANCE.validate(object).getChildren();
    }

    private static List<String> sources(EObject object, Map<Object, Object> context) {
        BasicDiagnostic diagnostics = new BasicDiagnostic();
        Diagnostician.INSTANCE.validate(object, diagnostics, context);
        return diagnostics.getChildren().stream().map(Diagnostic::getSource).toList();
    }

    private String messageOnMachineIn(String language) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(language));
            return validate(model(promise)).get(0).getMessage();
        } finally {
            Locale.setDefault(before);
        }
    }
}
