/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.silo;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import fi.polku.model.experience.Element;
import fi.polku.model.experience.Silo;
import fi.polku.model.experience.SiloKind;
import fi.polku.model.experience.Touchpoint;
import fi.polku.rules.Inspection;

/** The touchpoints at which a team has written down a silo: what is known needn't be found. */
final class KnownSilos {

    private final Map<SiloKind, Set<Touchpoint>> touchpoints = new EnumMap<>(SiloKind.class);

    KnownSilos(List<Element> model) {
        for (Element element : model) {
            if (element instanceof Silo silo) {
                touchpoints.computeIfAbsent(silo.getKind(), kind -> new HashSet<>()).addAll(silo.getTouchpoints());
            }
        }
    }

    static boolean include(SiloKind kind, Touchpoint touchpoint, Inspection inspection) {
        return inspection.once(KnownSilos.class, KnownSilos::new).touchpoints.getOrDefault(kind, Set.of())
                .contains(touchpoint);
    }
}
