/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Suppression;
import fi.polku.rules.AvailableRules;
import fi.polku.rules.Finding;
import fi.polku.rules.Rule;
import fi.polku.rules.RuleEngine;
import fi.polku.rules.Words;

/** Corrects the mistyped rule of a suppression, and removes one that excuses nothing. */
final class SuppressionFix extends FixOn<Suppression> {

    SuppressionFix() {
        super("polku/suppression", Suppression.class);
    }

    @Override
    Stream<Proposal> propose(Suppression suppression, Finding finding) {
        Object defect = finding.arguments().get(0);
        String meant = finding.arguments().size() > 2 ? finding.arguments().get(2).toString() : "";
        boolean corrected = defect.equals(fi.polku.rules.suppression.Suppression.LIKELY_ANOTHER_RULE)
                && !Words.areMissing(suppression.getReason()) && isFound(meant, (Element) suppression.eContainer());
        boolean idle = defect.equals(fi.polku.rules.suppression.Suppression.NOTHING_TO_EXCUSE);
        boolean removable = !defect.equals(fi.polku.rules.suppression.Suppression.NO_REASON) && !isReferred(suppression);
        Stream<Proposal> correction = corrected ? Stream.of(clear("correct",
                change -> change.set(suppression, Literals.SUPPRESSION__RULE, meant), meant)) : Stream.empty();
        Stream<Proposal> removal = !removable ? Stream.empty() : Stream.of(new Proposal("remove", idle, new Title("remove"),
                change -> change.remove(suppression.eContainer(), Literals.ELEMENT__SUPPRESSIONS, suppression)));
        return Stream.concat(correction, removal);
    }

    private static boolean isFound(String ruleId, Element element) {
        List<Rule> rules = AvailableRules.all().stream().filter(rule -> rule.id().equals(ruleId)).toList();
        return new RuleEngine(rules).check(element).stream().anyMatch(finding -> finding.element() == element);
    }

    /** Somebody may have referred to it, or to a note on it. */
    private static boolean isReferred(Suppression suppression) {
        List<EObject> removed = new ArrayList<>(List.of(suppression));
        suppression.eAllContents().forEachRemaining(removed::add);
        return !EcoreUtil.UsageCrossReferencer.findAll(removed, EcoreUtil.getRootContainer(suppression)).isEmpty();
    }
}
