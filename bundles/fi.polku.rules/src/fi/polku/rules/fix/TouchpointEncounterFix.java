/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.fix;

import java.util.stream.Stream;

import fi.polku.model.experience.Channel;
import fi.polku.model.experience.EncounterType;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Touchpoint;
import fi.polku.rules.Finding;

/** Says of a touchpoint whether it is physical or digital, as its channel is. */
final class TouchpointEncounterFix extends FixOn<Touchpoint> {

    TouchpointEncounterFix() {
        super("polku/touchpoint-encounter", Touchpoint.class);
    }

    @Override
    Stream<Proposal> propose(Touchpoint touchpoint, Finding finding) {
        EncounterType known = touchpoint.getChannel() == null ? EncounterType.UNSPECIFIED : of(touchpoint.getChannel());
        return Stream.of(EncounterType.PHYSICAL, EncounterType.DIGITAL, EncounterType.UNCONSCIOUS)
                .filter(type -> known == EncounterType.UNSPECIFIED || type == known)
                .map(type -> new Proposal(type.getLiteral(), type == known, new Title("touchpoint-encounter", type),
                        change -> change.set(touchpoint, Literals.TOUCHPOINT__ENCOUNTER, type)));
    }

    private static EncounterType of(Channel channel) {
        return switch (channel.getNature()) {
            case PHYSICAL -> EncounterType.PHYSICAL;
            case DIGITAL -> EncounterType.DIGITAL;
            case UNSPECIFIED -> switch (channel.getKind()) {
                case WEB, APP, EMAIL, CHAT, VIDEO, MESSAGE, SOCIAL_MEDIA -> EncounterType.DIGITAL;
                case LETTER, ON_SITE, EVENT -> EncounterType.PHYSICAL;
                case OTHER, PHONE, KIOSK, MEDIA -> EncounterType.UNSPECIFIED;
            };
        };
    }
}
