/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.measure;

/** What to bear in mind when reading an estimate. */
public enum Caution {

    /** Nobody answered: there is no figure. */
    NO_ANSWERS,

    /** Fewer than {@link Estimate#SMALL} answers: one more could change the picture. */
    SMALL_SAMPLE,

    /** All answers count alike: the usual interval would have no width, so a score interval (Wilson) stands in its place. */
    ALL_ALIKE,

    /** All answers are the same, so that nothing tells how far the mean of everybody may lie from it. */
    NO_SPREAD,

    /** A single answer tells nothing about others. */
    SINGLE_ANSWER,

    /** Only the figure is known and not the answers behind it, so that no interval can be given. */
    FIGURE_ONLY,

    /** The metric's method makes no figure of the answers on its scale. */
    NOT_DEFINED
}
