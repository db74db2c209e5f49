/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.fix;

import java.util.List;
import java.util.stream.Stream;

import fi.polku.model.experience.Channel;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Touchpoint;
import fi.polku.rules.Finding;

/** Says where an encounter happens. Clear when the organisation has only one channel. */
final class TouchpointChannelFix extends FixOn<Touchpoint> {

    TouchpointChannelFix() {
        super("polku/touchpoint-channel", Touchpoint.class);
    }

    @Override
    Stream<Proposal> propose(Touchpoint touchpoint, Finding finding) {
        List<Channel> channels = InModel.all(touchpoint, Channel.class).toList();
        return channels.stream().map(channel -> new Proposal(Names.typed(channel), channels.size() == 1,
                new Title("touchpoint-channel", channel),
                change -> change.set(touchpoint, Literals.TOUCHPOINT__CHANNEL, channel)));
    }
}
