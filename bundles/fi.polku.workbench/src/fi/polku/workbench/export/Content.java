/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import fi.polku.model.edit.Labels;
import fi.polku.model.experience.Channel;
import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Party;
import fi.polku.model.experience.Persona;
import fi.polku.model.experience.Phase;
import fi.polku.picture.Filter;
import fi.polku.picture.JourneyMap;

/**
 * One kind of thing that a journey map can show or leave out: its rows, its phases, the channels and the owners of its
 * touchpoints.
 *
 * @param title what the kind is called
 * @param things what there is of the kind
 */
record Content(String title, List<Thing> things) {

    /**
     * @param value key of a row, a phase, a channel or a party
     * @param title what it is called
     */
    record Thing(Object value, String title) {
    }

    /** @return all kinds of which the model has something to choose from */
    static List<Content> of(ExperienceModel model, String rows, Locale language) {
        Labels labels = Labels.in(language);
        List<Content> all = new ArrayList<>();
        all.add(new Content(rows, JourneyMap.rows(language).entrySet().stream()
                .map(row -> new Thing(row.getKey(), row.getValue())).toList()));
        all.add(new Content(labels.feature(Literals.STAGE__PHASE),
                Phase.VALUES.stream().map(phase -> new Thing(phase, labels.literal(phase))).toList()));
        all.add(elements(labels.feature(Literals.EXPERIENCE_MODEL__CHANNELS), model.getChannels(), labels));
        all.add(elements(labels.feature(Literals.EXPERIENCE_MODEL__PARTIES), model.getParties(), labels));
        return all.stream().filter(content -> !content.things.isEmpty()).toList();
    }

    private static Content elements(String title, List<? extends Element> elements, Labels labels) {
        return new Content(title, elements.stream().map(element -> new Thing(element, labels.name(element))).toList());
    }

    /** @return the rows that aren't chosen */
    static Set<String> hiddenRows(List<Content> all, Predicate<Thing> chosen) {
        return all.stream().flatMap(content -> content.things.stream()).filter(Predicate.not(chosen)).map(Thing::value)
                .filter(String.class::isInstance).map(String.class::cast).collect(Collectors.toSet());
    }

    /** @return what lets pass what is chosen; of a kind that is chosen as a whole, everything */
    static Filter filter(List<Content> all, Predicate<Thing> chosen, Persona persona) {
        return new Filter(persona, only(Channel.class, all, chosen), only(Party.class, all, chosen),
                only(Phase.class, all, chosen));
    }

    private static <T> Set<T> only(Class<T> kind, List<Content> all, Predicate<Thing> chosen) {
        return all.stream().map(Content::things).filter(things -> kind.isInstance(things.get(0).value))
                .filter(things -> !things.stream().allMatch(chosen)).flatMap(List::stream).filter(chosen)
                .map(thing -> kind.cast(thing.value)).collect(Collectors.toSet());
    }
}
