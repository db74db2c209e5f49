/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import fi.polku.model.experience.Element;

/**
 * How far a rule looks from the element that it checks. By it a {@link LiveCheck} knows which elements an edit concerns. A
 * reach is made of ways, each of which is made of steps; a rule may read the features of every element that it passes on
 * a way, and ask who refers to it where the next step goes there.
 */
public final class Reach {

    /** The whole model. Always right, but such a rule looks at every element again after each edit. */
    public static final Reach ANYWHERE = new Reach(List.of());

    /** The element itself: its features, who refers to it, and what or whom it refers to, but nothing of theirs. */
    public static final Reach SELF = new Reach(List.of(List.of()));

    private final List<List<Step>> ways;

    private Reach(List<List<Step>> ways) {
        this.ways = ways;
    }

    /** @return further on, to everything inside; what is referred to from there in these ways counts as inside, too */
    public Reach inside(EReference... references) {
        return then(new Step.Inside(Set.of(references)));
    }

    /**
     * @param features the only features that are read there; references among them are followed, and upwards from there
     * @return further on, to everything that holds an element, up to the top
     */
    public Reach above(EStructuralFeature... features) {
        return then(new Step.Above(Set.of(features)));
    }

    /**
     * @param features the only features that are read there
     * @return further on, to the one that an element lies in directly
     */
    public Reach container(EStructuralFeature... features) {
        return then(new Step.Container(Set.of(features)));
    }

    /** @return further on, to what is referred to, or contained, in one of these ways */
    public Reach to(EReference... references) {
        return then(new Step.To(Set.of(references), Optional.empty()));
    }

    /**
     * @param read the only features that are read there, references that are followed from there included
     * @return further on, to what is referred to in this way
     */
    public Reach to(EReference reference, Set<EStructuralFeature> read) {
        return then(new Step.To(Set.of(reference), Optional.of(read)));
    }

    /** @return further on, to the elements of the model that refer there in one of these ways */
    public Reach from(EReference... references) {
        return then(new Step.From(Set.of(references)));
    }

    /** @return the ways of both */
    public Reach and(Reach other) {
        return new Reach(Stream.concat(ways.stream(), other.ways.stream()).toList());
    }

    private Reach then(Step step) {
        return new Reach(ways.stream().map(way -> Stream.concat(way.stream(), Stream.of(step)).toList()).toList());
    }

    /**
     * The elements from which something touched is within reach. If an edit broke a way that led from an element to what it
     * touched, the first place of the break was touched as well, and up to there the way is whole.
     */
    Set<Element> back(Touched touched, References references) {
        Set<Element> found = new HashSet<>();
        for (List<Step> way : ways) {
            found.addAll(back(way, touched, references));
        }
        return found;
    }

    private static Set<Element> back(List<Step> way, Touched touched, References references) {
        Set<Element> found = new HashSet<>();
        for (int i = way.size(); i >= 0; i--) {
            Set<Element> before = new HashSet<>(touched.moved());
            before.addAll(i > 0 ? way.get(i - 1).seen(touched) : touched.all());
            if (i < way.size()) {
                if (way.get(i) instanceof Step.From from) {
                    from.along().forEach(reference -> before.addAll(touched.referred(reference)));
                }
                way.get(i).back(found, references, before::add);
            }
            found = before;
        }
        return found;
    }
}
