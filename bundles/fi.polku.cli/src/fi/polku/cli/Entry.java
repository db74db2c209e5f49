/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.util.EcoreUtil;

import fi.polku.cli.file.Reference;
import fi.polku.model.experience.Element;
import fi.polku.model.experience.Suppression;
import fi.polku.rules.ElementPath;
import fi.polku.rules.Finding;
import fi.polku.rules.Rule;
import fi.polku.rules.Settings;
import fi.polku.rules.Severity;
import fi.polku.store.ElementLines;
import fi.polku.store.LoadProblem;
import fi.polku.store.TextPosition;

/**
 * One thing that a report says about a file.
 *
 * @param rule what is complained about
 * @param severity what it weighs
 * @param message the complaint, in the person's language
 * @param position where it is in the file
 * @param element what it is about; null when it is about a reference that is not in the model
 * @param path where the element is, in words; empty without an element
 * @param reason why the model suppresses it; null when it doesn't
 * @param id the same for the same defect on every run
 * @param isFailure whether the rule could not say whether there is a defect
 */
record Entry(Rule rule, Severity severity, String message, TextPosition position, Element element, String path,
        String reason, String id, boolean isFailure) {

    /** What the store finds while it loads is reported like the findings of any rule. */
    static final Rule REFERENCE = new Reference();

    /** @return what the rule's findings weigh; empty when it is off, which what the store checks never is */
    static Optional<Severity> severity(Rule rule, Settings settings) {
        return rule == REFERENCE ? Optional.of(rule.severity()) : settings.severity(rule);
    }

    static Entry of(Finding finding, ElementLines lines, Locale language) {
        Element element = finding.element();
        return new Entry(finding.rule(), finding.severity(), finding.message(language), lines.of(element), element,
                ElementPath.of(element, language), finding.suppression().map(Suppression::getReason).orElse(null),
                id(finding, lines), finding.isFailure());
    }

    static Entry of(LoadProblem problem, Locale language) {
        String what = problem.arguments().stream().map(String::valueOf).collect(Collectors.joining(" "));
        TextPosition position = new TextPosition(Math.max(1, problem.line()), Math.max(1, problem.column()));
        return new Entry(REFERENCE, REFERENCE.severity(), problem.message(language), position, null, "", null,
                REFERENCE.id() + "#" + problem.key() + " " + what, false);
    }

    boolean isSuppressed() {
        return reason != null;
    }

    /** An element that was written without an id gets another one each time that it is loaded. */
    private static String id(Finding finding, ElementLines lines) {
        Element element = finding.element();
        if (lines.hasIdOf(element)) {
            return finding.id();
        }
        return finding.rule().id() + "#"
                + EcoreUtil.getRelativeURIFragmentPath(EcoreUtil.getRootContainer(element), element);
    }
}
