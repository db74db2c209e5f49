/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.firstjourney;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

import fi.polku.workbench.StudioPreferences;

/** Which steps are ticked off; kept from one start of the Studio to the next. */
final class Progress {

    private final Set<Step> done = EnumSet.noneOf(Step.class);

    Progress() {
        String kept = StudioPreferences.store().getString(StudioPreferences.FIRST_JOURNEY);
        Arrays.stream(Step.values()).filter(step -> Arrays.asList(kept.split(" ")).contains(step.name())).forEach(done::add);
    }

    boolean isDone(Step step) {
        return done.contains(step);
    }

    int count() {
        return done.size();
    }

    void set(Step step, boolean isDone) {
        if (isDone ? done.add(step) : done.remove(step)) {
            StudioPreferences.store().setValue(StudioPreferences.FIRST_JOURNEY,
                    done.stream().map(Step::name).collect(Collectors.joining(" ")));
        }
    }
}
