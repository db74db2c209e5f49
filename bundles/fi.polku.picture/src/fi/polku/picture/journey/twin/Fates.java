/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.journey.twin;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EStructuralFeature;

import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Touchpoint;
import fi.polku.picture.layout.Column;

/** What becomes of the touchpoints of two journeys that share their columns. */
public final class Fates {

    /** What can change at a touchpoint that stays; where it stands and what is felt there is seen without words. */
    private static final List<EStructuralFeature> SAID = List.of(Literals.TOUCHPOINT__CHANNEL, Literals.OWNED__OWNER,
            Literals.TOUCHPOINT__PERFORMER, Literals.TOUCHPOINT__CONTROL, Literals.TOUCHPOINT__ENCOUNTER,
            Literals.TOUCHPOINT__EASE, Literals.TOUCHPOINT__RESPONSE_TIME_TARGET, Literals.TOUCHPOINT__GOAL);

    private final Map<Touchpoint, Fate> fates = new HashMap<>();
    private final Map<Touchpoint, Touchpoint> before = new HashMap<>();
    private final Map<Fate, Integer> counts = new EnumMap<>(Fate.class);

    /** @param columns columns that both journeys share */
    public Fates(TwinColumns columns) {
        List<Touchpoint> now = columns.now().all().stream().map(Column::touchpoint).toList();
        List<Touchpoint> future = columns.future().all().stream().map(Column::touchpoint).toList();
        Set<String> goes = names(now, future);
        Set<String> comes = names(future, now);
        for (int i = 0; i < now.size(); i++) {
            Touchpoint one = now.get(i);
            Touchpoint other = future.get(i);
            if (one != null && other != null) {
                before.put(other, one);
                fates.put(one, Fate.KEPT);
                boolean isKept = isSame(one, other, Literals.ELEMENT__NAME) && changes(other).isEmpty();
                meet(other, isKept ? Fate.KEPT : Fate.CHANGED);
            } else if (one != null && comes.contains(one.getName())) {
                fates.put(one, Fate.MOVED);
            } else if (one != null) {
                meet(one, Fate.REMOVED);
            } else if (other != null) {
                meet(other, goes.contains(other.getName()) ? Fate.MOVED : Fate.ADDED);
            }
        }
    }

    private void meet(Touchpoint touchpoint, Fate fate) {
        fates.put(touchpoint, fate);
        counts.merge(fate, 1, Integer::sum);
    }

    /** Names of those that the other journey has nothing beside. */
    private static Set<String> names(List<Touchpoint> touchpoints, List<Touchpoint> others) {
        return IntStream.range(0, touchpoints.size()).filter(i -> others.get(i) == null).mapToObj(touchpoints::get)
                .filter(Objects::nonNull).map(Element::getName).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    /** @return what becomes of a touchpoint of the journey as it is, or how one of the future came to be */
    public Fate of(Touchpoint touchpoint) {
        return fates.get(touchpoint);
    }

    /** @return the touchpoint that a future one follows; null for a new one */
    public Touchpoint before(Touchpoint future) {
        return before.get(future);
    }

    /** @return what a future touchpoint says that the one it follows doesn't */
    public List<EStructuralFeature> changes(Touchpoint future) {
        Touchpoint one = before.get(future);
        return one == null ? List.of() : SAID.stream().filter(feature -> !isSame(one, future, feature)).toList();
    }

    /** @return how many touchpoints meet this fate; one that stays counts once */
    public int count(Fate fate) {
        return counts.getOrDefault(fate, 0);
    }

    private static boolean isSame(Touchpoint one, Touchpoint other, EStructuralFeature feature) {
        return Objects.equals(one.eGet(feature), other.eGet(feature));
    }
}
