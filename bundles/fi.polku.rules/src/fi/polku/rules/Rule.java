/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EClass;

import fi.polku.model.experience.Element;

/**
 * One thing that a development team checks a model against. A rule keeps no state, and its texts come in every language
 * of the product. Most rules extend {@link RuleOn}.
 */
public interface Rule {

    /** @return what configurations and pages call the rule, for example {@code polku/touchpoint-owner}; never changes */
    String id();

    /** @return what a finding weighs unless a team decides otherwise */
    Severity severity();

    /** @return the kind of rule, for example {@code ownership} */
    String group();

    /** @return the class whose elements, those of its subclasses included, the rule wants to see */
    EClass checks();

    /**
     * @return how far the rule looks from an element that it checks; a rule that tells it is looked at again only where
     *         an edit concerns it, one that looks further than it tells misses edits
     */
    default Reach reach() {
        return Reach.ANYWHERE;
    }

    /**
     * @param type a class of the metamodel that has instances
     * @return whether the rule wants to see elements of exactly this class; asked once by each engine, so that a rule that
     *         leaves most subclasses alone costs nothing on these
     */
    default boolean wantsToSee(EClass type) {
        return checks().isSuperTypeOf(type);
    }

    /**
     * Checks one element. Models are often half-built: nothing can be relied on to be there.
     *
     * @param element an element of the class that the rule {@linkplain #checks() checks}
     * @param inspection takes what is found, on the element itself or on something inside it
     */
    void check(Element element, Inspection inspection);

    /** @return the name of the group, for example "Ownership" */
    String groupTitle(Locale language);

    /** @return the defect in a few words */
    String title(Locale language);

    /** @return what exactly is complained about, and what is left alone */
    String meaning(Locale language);

    /** @return why the defect matters */
    String rationale(Locale language);

    /** @return the literature that the rationale rests on */
    String source(Locale language);

    /** @return what to do about a finding */
    String remedy(Locale language);

    /** @return the numbers that a team may set, in the order in which they are explained */
    default List<Option<?>> options() {
        return List.of();
    }

    /** @return what one of the rule's options is, its unit included */
    default String meaning(Locale language, Option<?> option) {
        return option.name();
    }

    /**
     * @param arguments the element's name first, then what the rule reported with it
     * @return one finding in words
     */
    String message(Locale language, Object... arguments);
}
