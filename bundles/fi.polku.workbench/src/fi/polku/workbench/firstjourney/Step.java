/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.firstjourney;

import java.util.function.Predicate;

import org.eclipse.ui.IPageLayout;

/** What leads to a first journey, in order, and how each step is begun. */
enum Step {

    PROJECT(Workplace::makeProject),
    MODEL(Workplace::makeModel),
    STAGES(Workplace::nameStage),
    TOUCHPOINTS(Workplace::addTouchpoint),
    FEELINGS(Workplace::showFeelings),
    OWNER(Workplace::showOwner),
    SAVE(Workplace::save),
    MISSING(workplace -> workplace.show(IPageLayout.ID_PROBLEM_VIEW)),
    PICTURE(Workplace::export);

    private final Predicate<Workplace> beginning;

    Step(Predicate<Workplace> beginning) {
        this.beginning = beginning;
    }

    /** @return whether it was begun; not where a wizard was cancelled, or where there is no journey to work on */
    boolean begin(Workplace workplace) {
        return beginning.test(workplace);
    }
}
