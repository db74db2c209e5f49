/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.emf;

import java.io.IOException;
import java.util.ArrayList;
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
import fi.polku.model.json.JsonFileException;
import fi.polku.model.text.Texts;
import fi.polku.rules.AvailableRules;
import fi.polku.rules.Finding;
import fi.polku.rules.RuleEngine;

/**
 * Lets EMF's {@link org.eclipse.emf.ecore.util.Diagnostician Diagnostician}, and so <em>Validate</em> in every EMF editor,
 * report what the rules find, beside EMF's own basic checks. The source of such a diagnostic is the rule's id, its data
 * the element. A configuration that can't be followed is an error on what was to be checked. Messages are in the language
 * that the context holds for the key {@code Locale.class}, or else in the machine's.
 */
public final class RulesValidator extends EObjectValidator {

    private static final String CONFIGURATION = "polku/configuration";

    private final Engines engines;

    /** @param engine finds what is reported */
    public RulesValidator(RuleEngine engine) {
        this(object -> engine);
    }

    private RulesValidator(Engines engines) {
        this.engines = engines;
    }

    /**
     * Makes every Diagnostician of this process check all rules that are there, those of teams included, as the
     * configuration found upwards from an object's file decides.
     */
    public static void register() {
        EValidator.Registry.INSTANCE.put(ExperiencePackage.eINSTANCE,
                new RulesValidator(Engines.configured(AvailableRules.all())));
    }

    @Override
    public boolean validate(EClass type, EObject object, DiagnosticChain diagnostics, Map<Object, Object> context) {
        boolean sound = super.validate(type, object, diagnostics, context);
        if (isAskedBySirius(context)) {
            return sound;
        }
        CheckedTree tree = tree(object, context);
        List<Diagnostic> found = new ArrayList<>();
        if (object == tree.top() && tree.failure() != null) {
            found.add(new BasicDiagnostic(Diagnostic.ERROR, CONFIGURATION, 0, message(tree.failure(), language(context)),
                    new Object[] {object}));
        }
        tree.findingsOn(object).forEach(finding -> found.add(diagnostic(finding, language(context))));
        if (diagnostics != null) {
            found.forEach(diagnostics::add);
        }
        return sound && found.stream().noneMatch(diagnostic -> diagnostic.getSeverity() == Diagnostic.ERROR);
    }

    /** Sirius has EMF validate what a diagram shows and then asks the same rules by itself, with their fixes. */
    private static boolean isAskedBySirius(Map<Object, Object> context) {
        Object labels = context == null ? null : context.get(EValidator.SubstitutionLabelProvider.class);
        return labels != null && labels.getClass().getName().startsWith("org.eclipse.sirius.");
    }

    /** A Diagnostician asks for one object after the other; the rules look at all of them when it asks for the first. */
    private CheckedTree tree(EObject object, Map<Object, Object> context) {
        if (context != null && context.get(CheckedTree.class) instanceof CheckedTree tree && tree.stillTellsOf(object)) {
            return tree;
        }
        CheckedTree tree = CheckedTree.of(object, engines);
        if (context != null) {
            context.put(CheckedTree.class, tree);
        }
        return tree;
    }

    private static Locale language(Map<Object, Object> context) {
        return context != null && context.get(Locale.class) instanceof Locale language ? language : Locale.getDefault();
    }

    private static String message(IOException failure, Locale language) {
        return failure instanceof JsonFileException wrong ? wrong.message(language)
                : new Texts(RulesValidator.class).get(language, "unreadable", failure.getMessage());
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
