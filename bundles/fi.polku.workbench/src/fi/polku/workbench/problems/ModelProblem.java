/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.problems;

import java.util.Locale;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.util.EcoreUtil;

import fi.polku.diagram.editor.MarkedElement;
import fi.polku.model.experience.Element;
import fi.polku.rules.ElementPath;
import fi.polku.rules.Finding;
import fi.polku.rules.Severity;
import fi.polku.store.ElementLines;
import fi.polku.store.LoadProblem;

/** What stands in the Problems view about a model or a configuration of the rules. */
public final class ModelProblem {

    /** The markers' type. */
    public static final String TYPE = "fi.polku.workbench.problem";

    /** Attribute: id of the rule that complains; missing when a file can't be read. */
    public static final String RULE = "fi.polku.rule";

    private ModelProblem() {
    }

    static void add(IFile file, Finding finding, ElementLines lines, Locale language) throws CoreException {
        Element element = finding.element();
        file.createMarker(TYPE, Map.of(
                IMarker.MESSAGE, finding.message(language),
                IMarker.SEVERITY, severity(finding.severity()),
                IMarker.LINE_NUMBER, lines.of(element).line(),
                IMarker.LOCATION, ElementPath.upwardFrom(element, language),
                MarkedElement.ATTRIBUTE, place(element, lines),
                RULE, finding.rule().id()));
    }

    static void add(IFile file, LoadProblem problem, Locale language) throws CoreException {
        add(file, problem.message(language), problem.line());
    }

    /** @param line from 1; 0 when it is about the whole file */
    static void add(IFile file, String message, int line) throws CoreException {
        file.createMarker(TYPE, Map.of(
                IMarker.MESSAGE, message,
                IMarker.SEVERITY, IMarker.SEVERITY_ERROR,
                IMarker.LINE_NUMBER, Math.max(1, line)));
    }

    /** An element that was written without an id gets another one each time that it is loaded. */
    private static String place(Element element, ElementLines lines) {
        return lines.hasIdOf(element) ? element.getId()
                : "//" + EcoreUtil.getRelativeURIFragmentPath(EcoreUtil.getRootContainer(element), element);
    }

    private static int severity(Severity severity) {
        return switch (severity) {
            case ERROR -> IMarker.SEVERITY_ERROR;
            case WARNING -> IMarker.SEVERITY_WARNING;
            case INFO -> IMarker.SEVERITY_INFO;
        };
    }
}
