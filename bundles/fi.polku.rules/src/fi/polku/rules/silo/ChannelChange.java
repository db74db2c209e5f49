/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.silo;

import java.util.Set;

import fi.polku.measure.Touchpoints;
import fi.polku.model.experience.Channel;
import fi.polku.model.experience.Ease;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.JourneyKind;
import fi.polku.model.experience.Persona;
import fi.polku.model.experience.SiloKind;
import fi.polku.model.experience.Touchpoint;
import fi.polku.rules.Influence;
import fi.polku.rules.Inspection;
import fi.polku.rules.Reach;
import fi.polku.rules.RuleOn;
import fi.polku.rules.Severity;

/** A touchpoint that takes the persona out of the channel it likes. */
public final class ChannelChange extends RuleOn<Journey> {

    /** One for all engines. */
    public ChannelChange() {
        super("polku/channel-change", Severity.INFO, Journey.class,
                Reach.SELF.to(Literals.JOURNEY__PERSONAS, Set.of(Literals.PERSONA__PREFERRED_CHANNELS))
                        .and(Reach.SELF.inside().from(Literals.SILO__TOUCHPOINTS)));
    }

    @Override
    protected void look(Journey journey, Inspection inspection) {
        if (journey.getPersonas().isEmpty() || journey.getKind() == JourneyKind.EMPLOYEE) {
            return;
        }
        Persona persona = journey.getPersonas().get(0);
        Touchpoint before = null;
        for (Touchpoint touchpoint : Touchpoints.of(journey)) {
            if (Influence.reaches(touchpoint) && touchpoint.getChannel() != null) {
                if (before != null && isForced(before.getChannel(), touchpoint, persona)
                        && !KnownSilos.include(SiloKind.CHANNEL, touchpoint, inspection)) {
                    inspection.report(touchpoint, persona, before.getChannel(), touchpoint.getChannel());
                }
                before = touchpoint;
            }
        }
    }

    /** Only what takes pains is a force: a message that comes by itself is no change of channel. */
    private static boolean isForced(Channel from, Touchpoint touchpoint, Persona persona) {
        boolean takesPains = touchpoint.getEase() == Ease.HARD || touchpoint.getEase() == Ease.VERY_HARD;
        return takesPains && persona.getPreferredChannels().contains(from)
                && !isWelcome(touchpoint.getChannel(), from, persona)
                && touchpoint.getAlternativeChannels().stream().noneMatch(channel -> isWelcome(channel, from, persona));
    }

    private static boolean isWelcome(Channel channel, Channel from, Persona persona) {
        return channel == from || persona.getPreferredChannels().contains(channel);
    }
}
