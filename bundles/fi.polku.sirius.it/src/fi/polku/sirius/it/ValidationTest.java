/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.sirius.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.sirius.common.tools.api.interpreter.EvaluationException;
import org.eclipse.sirius.common.tools.api.interpreter.IInterpreter;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.tools.api.command.IDiagramCommandFactory;
import org.eclipse.sirius.diagram.tools.api.command.IDiagramCommandFactoryProvider;
import org.eclipse.sirius.viewpoint.description.validation.RuleAudit;
import org.eclipse.sirius.viewpoint.description.validation.ValidationFix;
import org.eclipse.sirius.viewpoint.description.validation.ValidationRule;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.Test;

import fi.polku.model.experience.Element;
import fi.polku.model.experience.Journey;
import fi.polku.rules.AvailableRules;
import fi.polku.rules.Finding;
import fi.polku.rules.RuleEngine;
import fi.polku.rules.fix.Fixes;

/** Sirius's validation rules, which ask the rules of Polku. */
class ValidationTest {

    private final RuleEngine engine = new RuleEngine(AvailableRules.all());

    @Test
    void complainsOfWhatTheRulesFind() throws Exception {
        try (ModelingProjectOf project = new ModelingProjectOf("online-shop")) {
            for (ValidationRule rule : rules(project)) {
                Set<Element> complainedOf = project.elements().filter(each -> !holds(project, rule, each))
                        .collect(Collectors.toSet());
                assertThat(complainedOf).as(rule.getName()).isEqualTo(
                        findings(project, rule).map(Finding::element).collect(Collectors.toSet()));
            }
        }
    }

    @Test
    void everyComplaintIsPutIntoWords() throws Exception {
        try (ModelingProjectOf project = new ModelingProjectOf("online-shop")) {
            for (ValidationRule rule : rules(project)) {
                for (Finding finding : findings(project, rule).toList()) {
                    assertThat(project.session().getInterpreter().evaluateString(finding.element(), rule.getMessage()))
                            .contains(finding.message(Locale.getDefault(Locale.Category.DISPLAY)));
                }
            }
        }
    }

    @Test
    void quickFixesMendWhatTheyAreFor() throws Exception {
        try (ModelingProjectOf project = new ModelingProjectOf("online-shop")) {
            DDiagram map = (DDiagram) project.create("JourneyMap", project.first(Journey.class));
            IDiagramCommandFactory commands = commands(project, project.open(map));
            for (ValidationRule rule : rules(project)) {
                ValidationFix first = rule.getFixes().get(0);
                for (Finding finding : findings(project, rule).filter(each -> !Fixes.of(each).isEmpty()).toList()) {
                    var stack = project.session().getTransactionalEditingDomain().getCommandStack();
                    long before = findings(project, rule).count();
                    stack.execute(commands.buildQuickFixOperation(first, finding.element(), map));
                    assertThat(findings(project, rule)).as(finding.id()).hasSizeLessThan((int) before);
                    stack.undo();
                    assertThat(findings(project, rule)).as("undone: " + finding.id()).hasSize((int) before);
                }
            }
        }
    }

    private static List<ValidationRule> rules(ModelingProjectOf project) {
        List<ValidationRule> rules = project.selected().getValidationSet().getAllRules();
        assertThat(rules).isNotEmpty();
        return rules;
    }

    private static boolean holds(ModelingProjectOf project, ValidationRule rule, Element element) {
        IInterpreter interpreter = project.session().getInterpreter();
        for (RuleAudit audit : rule.getAudits()) {
            try {
                if (!interpreter.evaluateBoolean(element, audit.getAuditExpression())) {
                    return false;
                }
            } catch (EvaluationException wrong) {
                throw new AssertionError(wrong);
            }
        }
        return true;
    }

    /** What the rules find and no one has accepted, of a Sirius rule's severity. */
    private Stream<Finding> findings(ModelingProjectOf project, ValidationRule rule) {
        return engine.check(project.elements().findFirst().orElseThrow()).stream()
                .filter(finding -> finding.suppression().isEmpty())
                .filter(finding -> finding.severity().name().equals(rule.getLevel().getName()));
    }

    private static IDiagramCommandFactory commands(ModelingProjectOf project, IEditorPart editor) {
        return editor.getAdapter(IDiagramCommandFactoryProvider.class)
                .getCommandFactory(project.session().getTransactionalEditingDomain());
    }
}
