/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.suppression;

import java.util.List;

import fi.polku.model.experience.Element;
import fi.polku.model.json.Suggestion;
import fi.polku.rules.Inspection;
import fi.polku.rules.Reach;
import fi.polku.rules.RuleOn;
import fi.polku.rules.Severity;

/** A suppression that excuses nothing, or doesn't say why. */
public final class Suppression extends RuleOn<fi.polku.model.experience.Suppression> {

    /** What a finding says first: the suppression names a rule that is close to another one. */
    public static final int LIKELY_ANOTHER_RULE = 1;
    /** What a finding says first: the suppression doesn't say why. */
    public static final int NO_REASON = 2;
    /** What a finding says first: the rule has nothing against the element. */
    public static final int NOTHING_TO_EXCUSE = 3;
    private static final int UNKNOWN_RULE = 0;

    /** One for all engines. */
    public Suppression() {
        super("polku/suppression", Severity.WARNING, fi.polku.model.experience.Suppression.class, Reach.SELF);
    }

    @Override
    protected void look(fi.polku.model.experience.Suppression suppression, Inspection inspection) {
        String rule = suppression.getRule() == null ? "" : suppression.getRule();
        List<String> known = inspection.ruleIds();
        if (!known.contains(rule)) {
            String meant = Suggestion.of(rule, known).orElse("");
            inspection.report(suppression, meant.isEmpty() ? UNKNOWN_RULE : LIKELY_ANOTHER_RULE, rule, meant);
        } else if (suppression.getReason() == null || suppression.getReason().isBlank()) {
            inspection.report(suppression, NO_REASON, rule);
        } else if (suppression.eContainer() instanceof Element element && inspection.isContent(rule, element)) {
            inspection.report(suppression, NOTHING_TO_EXCUSE, rule, element);
        }
    }
}
