/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.ownership;

import java.util.List;

import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Party;
import fi.polku.rules.Inspection;
import fi.polku.rules.Journeys;
import fi.polku.rules.Option;
import fi.polku.rules.Reach;
import fi.polku.rules.RuleOn;
import fi.polku.rules.Severity;

/** A party that owns more touchpoints than one can look after. */
public final class OwnerLoad extends RuleOn<Party> {

    /** Whoever takes care of one touchpoint a week has been through a dozen of them in a quarter. */
    private final Option<Integer> most = option("most", 12, 1, 1000);

    /** One for all engines. */
    public OwnerLoad() {
        super("polku/owner-load", Severity.INFO, Party.class,
                Reach.SELF.from(Literals.OWNED__OWNER).above(Literals.JOURNEY__STATE));
    }

    @Override
    protected void look(Party party, Inspection inspection) {
        List<Element> owned = inspection.referrers(party, Literals.OWNED__OWNER, Literals.TOUCHPOINT);
        int bearable = inspection.value(most);
        if (owned.size() <= bearable) {
            return;
        }
        long touchpoints = owned.stream().filter(touchpoint -> !Journeys.isFuture(touchpoint)).count();
        if (touchpoints > bearable) {
            inspection.report(party, touchpoints, bearable);
        }
    }
}
