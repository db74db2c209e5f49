/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.fix;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import fi.polku.measure.Touchpoints;
import fi.polku.model.experience.Channel;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Stage;
import fi.polku.model.experience.Touchpoint;
import fi.polku.rules.Finding;
import fi.polku.rules.Words;

/** Tells a touchpoint from its namesakes: by its channel if they have others, else by a number. */
final class TouchpointNamesFix extends FixOn<Touchpoint> {

    TouchpointNamesFix() {
        super("polku/touchpoint-names", Touchpoint.class);
    }

    @Override
    Stream<Proposal> propose(Touchpoint touchpoint, Finding finding) {
        Set<String> taken = Touchpoints.of(InModel.around(touchpoint, Stage.class)).stream()
                .map(other -> plain(String.valueOf(other.getName()))).collect(Collectors.toSet());
        String name = touchpoint.getName().strip();
        Channel channel = touchpoint.getChannel();
        Stream<String> byChannel = channel == null || Words.areMissing(channel.getName()) ? Stream.empty()
                : Stream.of(name + " (" + channel.getName().strip() + ")");
        String other = Stream.concat(byChannel, IntStream.iterate(2, n -> n + 1).mapToObj(n -> name + " (" + n + ")"))
                .filter(free -> !taken.contains(plain(free))).findFirst().orElseThrow();
        return Stream.of(clear("touchpoint-names",
                change -> change.set(touchpoint, Literals.ELEMENT__NAME, other), other));
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
