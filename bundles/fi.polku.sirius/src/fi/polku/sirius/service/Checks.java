/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.sirius.service;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import fi.polku.model.experience.BlueprintAction;
import fi.polku.model.experience.Element;
import fi.polku.rules.Finding;
import fi.polku.rules.Severity;
import fi.polku.rules.fix.Fixes;
import fi.polku.rules.fix.Proposal;
import fi.polku.sirius.place.Feature;

/** What the rules of {@code fi.polku.rules} find, and what can be done about it. */
public class Checks {

    private static final int SUGGESTIONS = 3;

    /** @return whether rules complain about the element itself */
    public boolean hasFindings(Element element) {
        return findings(element).findAny().isPresent();
    }

    /** @return whether an action is work that nobody answers for, as the rules see it */
    public boolean lacksOwner(BlueprintAction action) {
        return findings(action).anyMatch(finding -> finding.rule().id().equals("polku/action-owner"));
    }

    /** @return the sign of the heaviest finding */
    public String findingsIcon(Element element) {
        Severity heaviest = findings(element).map(Finding::severity).sorted().findFirst().orElse(Severity.INFO);
        return "/fi.polku.sirius/icons/" + heaviest.name().toLowerCase(Locale.ROOT) + ".png";
    }

    /** @return the messages of all findings */
    public String findingsText(Element element) {
        return findings(element).map(finding -> finding.message(Words.language())).collect(Collectors.joining("\n"));
    }

    /**
     * @param view what a diagram shows
     * @param severity name of a severity, in small letters
     * @param fixes how many suggestions there are, at most three: a rule of Sirius offers all its fixes, whatever it finds
     * @return whether no rule finds anything of that kind on the element itself
     */
    public boolean isFreeOf(EObject view, String severity, Integer fixes) {
        return findings(view, severity, fixes).isEmpty();
    }

    /** @return the messages of the findings of one kind, and what the suggestions for the first of them would do */
    public String complaint(EObject view, String severity, Integer fixes) {
        List<Finding> findings = findings(view, severity, fixes);
        List<Proposal> proposals = findings.isEmpty() ? List.of() : proposals(findings.get(0));
        Stream<String> choices = IntStream.range(0, proposals.size())
                .mapToObj(i -> Words.text("fix", i + 1, proposals.get(i).title(Words.language())));
        return Stream.concat(findings.stream().map(finding -> finding.message(Words.language())), choices)
                .collect(Collectors.joining(" "));
    }

    /** Does what a suggestion, counted from 1, proposes for the first finding of one kind. */
    public EObject mend(EObject view, String severity, Integer fixes, Integer suggestion) {
        findings(view, severity, fixes).stream().findFirst()
                .ifPresent(finding -> Edits.run(proposals(finding).get(suggestion - 1)::command));
        return view;
    }

    private static List<Proposal> proposals(Finding finding) {
        List<Proposal> proposals = Fixes.of(finding);
        return proposals.subList(0, Math.min(SUGGESTIONS, proposals.size()));
    }

    private static List<Finding> findings(EObject view, String severity, int fixes) {
        return (view instanceof Element ? view : Feature.object(view, "target")) instanceof Element element
                ? findings(element).filter(finding -> finding.severity().name().equalsIgnoreCase(severity))
                        .filter(finding -> proposals(finding).size() == fixes).toList()
                : List.of();
    }

    private static Stream<Finding> findings(Element element) {
        return ModelCheck.of(element).on(element).stream().filter(finding -> finding.suppression().isEmpty());
    }
}
