/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.emf;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.common.util.BasicDiagnostic;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EValidator;
import org.eclipse.emf.ecore.util.EObjectValidator;

import fi.polku.model.experience.ExperiencePackage;
import fi.polku.rules.AvailableRules;
import fi.polku.rules.Finding;
import fi.polku.rules.RuleEngine;
import fi.polku.rules.Severity;

/**
 * Lets EMF's {@link org.eclipse.emf.ecore.util.Diagnostician Diagnostician}, and so <em>Validate</em> in every EMF editor,
 * report what the rules find, beside EMF's own basic checks. The source of such a diagnostic is the rule's id, its data
 * the element. Messages are in the language that the context holds for the key {@code Locale.class}, or else in the
 * machine's.
 */
public final class RulesValidator extends EObjectValidator {

    private final RuleEngine engine;

    /** @param engine finds what is reported */
    public RulesValidator(RuleEngine engine) {
        this.engine = engine;
    }

    /** Makes every Diagnostician of this process check all rules that are there, those of teams included. */
    public static void register() {
        EValidator.Registry.INSTANCE.put(ExperiencePackage.eINSTANCE, new RulesValidator(new RuleEngine(AvailableRules.all())));
    }

    @Override
    public boolean validate(EClass type, EObject object, DiagnosticChain diagnostics, Map<Object, Object> context) {
        boolean sound = super.validate(type, object, diagnostics, context);
        for (Finding finding : findings(object, context)) {
            sound &= finding.severity() != Severity.ERROR;
            if (diagnostics != null) {
                diagnostics.add(diagnostic(finding, language(context)));
            }
        }
        return sound;
    }

    /** A Diagnostician asks for one object after the other; the rules look at all of them when it asks for the first. */
    private List<Finding> findings(EObject object, Map<Object, Object> context) {
        if (context != null && context.get(CheckedTree.class) instanceof CheckedTree tree && tree.stillTellsOf(object)) {
            return tree.findingsOn(object);
        }
        CheckedTree tree = CheckedTree.of(object, engine);
        if (context != null) {
            context.put(CheckedTree.class, tree);
        }
        return tree.findingsOn(object);
    }

    private static Locale language(Map<Object, Object> context) {
        return context != null && context.get(Locale.class) instanceof Locale language ? language : Locale.getDefault();
    }

    private static Diagnostic diagnostic(Finding finding, Locale language) {
        int severity = switch (finding.severity()) {
            case ERROR -> Diagnostic.ERROR;
            case WARNING -> Diagnostic.WARNING;
            case INFO -> Diagnostic.INFO;
        };
        return new BasicDiagnostic(severity, finding.rule().id(), 0, finding.message(language),
                new Object[] {finding.element()});
    }
}
