/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.fix;

import java.util.Optional;
import java.util.stream.Stream;

import fi.polku.model.experience.Channel;
import fi.polku.model.experience.ChannelKind;
import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.Metric;
import fi.polku.model.experience.MetricKind;
import fi.polku.model.experience.ServiceBlueprint;
import fi.polku.model.experience.Stage;
import fi.polku.rules.Finding;
import fi.polku.rules.Words;

/**
 * Names what speaks for itself: a stage after its phase, a metric or channel after its kind, a blueprint after its journey.
 */
final class ElementNameFix extends FixOn<Element> {

    ElementNameFix() {
        super("polku/element-name", Element.class);
    }

    @Override
    Stream<Proposal> propose(Element element, Finding finding) {
        return name(element).filter(name -> !Words.areMissing(name)).stream().map(name -> clear("element-name",
                change -> change.set(element, Literals.ELEMENT__NAME, name), name));
    }

    private static Optional<String> name(Element element) {
        if (element instanceof Stage stage) {
            return Optional.of(Names.label(stage, stage.getPhase()));
        }
        if (element instanceof Metric metric) {
            return Optional.of(metric.getKind()).filter(kind -> kind != MetricKind.CUSTOM)
                    .map(kind -> Names.label(metric, kind));
        }
        if (element instanceof Channel channel) {
            return Optional.of(channel.getKind()).filter(kind -> kind != ChannelKind.OTHER)
                    .map(kind -> Names.label(channel, kind));
        }
        return element instanceof ServiceBlueprint blueprint
                ? Optional.ofNullable(blueprint.getJourney()).map(Journey::getName) : Optional.empty();
    }
}
