/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import fi.polku.model.experience.ExperienceModel;
import fi.polku.testsupport.RandomModels;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** A live check knows what each edit concerns, because the reach of every rule is told right. */
class LiveCheckProperties {

    private static final LocalDate TODAY = LocalDate.of(2027, 1, 1);

    private final RuleEngine engine = RuleEngine.standard();

    @Property(tries = 200)
    void finds_after_any_edit_what_a_check_of_the_whole_finds(@ForAll long seed,
            @ForAll @IntRange(min = 1, max = 250) int size) {
        ExperienceModel model = RandomModels.any(seed, size);
        RandomEdits edits = new RandomEdits(model, seed);
        try (LiveCheck live = new LiveCheck(model, engine, () -> TODAY)) {
            for (int i = 0; i < 40; i++) {
                assertThat(live.findings()).isEqualTo(engine.check(model, TODAY));
                edits.next();
            }
        }
    }

    @Property(tries = 100)
    void finds_after_many_edits_at_once_what_a_check_of_the_whole_finds(@ForAll long seed,
            @ForAll @IntRange(min = 50, max = 250) int size, @ForAll @IntRange(min = 2, max = 20) int many) {
        ExperienceModel model = RandomModels.any(seed, size);
        RandomEdits edits = new RandomEdits(model, seed);
        try (LiveCheck live = new LiveCheck(model, engine, () -> TODAY)) {
            live.findings();
            List<String> done = new ArrayList<>();
            for (int i = 0; i < many; i++) {
                done.add(edits.next());
            }

            assertThat(live.findings()).as("%s", done).isEqualTo(engine.check(model, TODAY));
        }
    }
}
