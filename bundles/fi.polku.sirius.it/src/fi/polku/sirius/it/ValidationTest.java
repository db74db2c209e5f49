/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.sirius.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.tools.api.command.IDiagramCommandFactory;
import org.eclipse.sirius.diagram.tools.api.command.IDiagramCommandFactoryProvider;
import org.eclipse.sirius.viewpoint.description.validation.RuleAudit;
import org.eclipse.sirius.viewpoint.description.validation.ValidationFix;
import org.eclipse.sirius.viewpoint.description.validation.ViewValidationRule;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.Test;

import fi.polku.model.experience.Journey;
import fi.polku.rules.AvailableRules;
import fi.polku.rules.Finding;
import fi.polku.rules.RuleEngine;

/** Sirius's validation of a journey map, which asks the rules of Polku. */
class ValidationTest {

    private final RuleEngine engine = new RuleEngine(AvailableRules.all());

    private record Complaint(ViewValidationRule rule, DDiagramElement view) {

        EObject about() {
            return view.getTarget();
        }
    }

    @Test
    void complainsInWordsOfWhatTheRulesFind() throws Exception {
        try (ModelingProjectOf project = new ModelingProjectOf("online-shop")) {
            DDiagram map = (DDiagram) project.create("JourneyMap", project.first(Journey.class));
            project.open(map);
            List<EObject> shown = rules(project).stream().flatMap(rule -> views(map, rule)).map(DDiagramElement::getTarget)
                    .toList();
            List<Finding> findings = findings(project).filter(finding -> shown.contains(finding.element())).toList();
            List<Complaint> complaints = complaints(project, map).toList();
            assertThat(findings).hasSizeGreaterThan(3).allSatisfy(finding -> assertThat(complaints)
                    .filteredOn(complaint -> complaint.rule().getLevel().getName().equals(finding.severity().name()))
                    .filteredOn(complaint -> complaint.about() == finding.element())
                    .anySatisfy(complaint -> assertThat(message(project, complaint))
                            .contains(finding.message(Locale.getDefault(Locale.Category.DISPLAY)))));
            assertThat(complaints).extracting(Complaint::about).isSubsetOf(findings.stream().map(Finding::element).toList());
        }
    }

    @Test
    void everyFixMendsSomething() throws Exception {
        try (ModelingProjectOf project = new ModelingProjectOf("online-shop")) {
            DDiagram map = (DDiagram) project.create("JourneyMap", project.first(Journey.class));
            IDiagramCommandFactory commands = commands(project, project.open(map));
            CommandStack stack = project.session().getTransactionalEditingDomain().getCommandStack();
            List<Complaint> mendable = complaints(project, map).filter(each -> !each.rule().getFixes().isEmpty()).toList();
            assertThat(mendable).isNotEmpty();
            for (Complaint complaint : mendable) {
                for (ValidationFix fix : complaint.rule().getFixes()) {
                    String before = message(project, complaint);
                    stack.execute(commands.buildQuickFixOperation(fix, complaint.view(), map));
                    assertThat(message(project, complaint)).as(fix.getName()).isNotEqualTo(before);
                    stack.undo();
                    assertThat(message(project, complaint)).isEqualTo(before);
                }
            }
        }
    }

    private static List<ViewValidationRule> rules(ModelingProjectOf project) {
        return project.selected().getValidationSet().getAllRules().stream().map(ViewValidationRule.class::cast).toList();
    }

    private static Stream<Complaint> complaints(ModelingProjectOf project, DDiagram map) {
        return rules(project).stream().flatMap(rule -> views(map, rule).map(view -> new Complaint(rule, view)))
                .filter(each -> each.rule().getAudits().stream().anyMatch(audit -> fails(project, audit, each.view())));
    }

    private static Stream<DDiagramElement> views(DDiagram map, ViewValidationRule rule) {
        return map.getDiagramElements().stream().filter(view -> rule.getTargets().contains(view.getDiagramElementMapping()));
    }

    private static boolean fails(ModelingProjectOf project, RuleAudit audit, DDiagramElement view) {
        return project.evaluate(view, audit.getAuditExpression()).equals(false);
    }

    private static String message(ModelingProjectOf project, Complaint complaint) {
        return (String) project.evaluate(complaint.view(), complaint.rule().getMessage());
    }

    /** What the rules find and no one has accepted. */
    private Stream<Finding> findings(ModelingProjectOf project) {
        return engine.check(project.elements().findFirst().orElseThrow()).stream()
                .filter(finding -> finding.suppression().isEmpty());
    }

    private static IDiagramCommandFactory commands(ModelingProjectOf project, IEditorPart editor) {
        return editor.getAdapter(IDiagramCommandFactoryProvider.class)
                .getCommandFactory(project.session().getTransactionalEditingDomain());
    }
}
