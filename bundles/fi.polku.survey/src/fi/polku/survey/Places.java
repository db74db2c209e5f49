/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.survey;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import fi.polku.measure.Touchpoints;
import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Measurable;

/** What answers can be about, by id or name: touchpoints, journeys and the relationship. */
final class Places {

    private final Map<String, Measurable> places = new HashMap<>();
    private final Map<Measurable, Integer> order = new IdentityHashMap<>();
    private final Set<String> ambiguous = new HashSet<>();

    Places(ExperienceModel model) {
        Touchpoints.places(model).forEach(this::put);
        places.keySet().removeAll(ambiguous);
    }

    private void put(Measurable place) {
        Element element = (Element) place;
        order.put(place, order.size());
        if (element.getName() != null) {
            put(plain(element.getName()), place);
        }
        if (element.getId() != null) {
            put(plain(element.getId()), place);
        }
    }

    private void put(String key, Measurable place) {
        if (places.putIfAbsent(key, place) != null) {
            ambiguous.add(key);
        }
    }

    /** How many places come before this one in the model. */
    int order(Measurable place) {
        return order.get(place);
    }

    /** Adds other words for places; words that name none are left out. */
    void also(Map<String, String> names) {
        names.forEach((word, name) -> find(name).ifPresent(place -> places.put(plain(word), place)));
    }

    /** The one place that is called so; empty for none or several. */
    Optional<Measurable> find(String name) {
        return Optional.ofNullable(places.get(plain(name)));
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
