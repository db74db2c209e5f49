/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import fi.polku.model.experience.ExperienceModel;
import fi.polku.testsupport.RandomModels;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** A live check knows what each edit concerns, because the reach of every rule is told right. */
class LiveCheckProperties {

    private static final LocalDate TODAY = LocalDate.of(2027, 1, 1);

    private final RuleEngine engine = RuleEngine.standard();

    @Property(tries = 40)
    void finds_after_any_edit_what_a_check_of_the_whole_finds(@ForAll long seed,
            @ForAll @IntRange(min = 1, max = 250) int size) {
        ExperienceModel model = RandomModels.any(seed, size);
        RandomEdits edits = new RandomEdits(model, seed);
        try (LiveCheck live = new LiveCheck(model, engine, () -> TODAY)) {
            for (int i = 0; i < 30; i++) {
                assertThat(live.findings()).isEqualTo(engine.check(model, TODAY));
                edits.next();
            }
        }
    }

    /** Else what holds above would say little. */
    @Example
    void random_edits_catch_rules_that_look_further_than_they_tell() {
        RuleEngine telling = new RuleEngine(engine.rules().stream().filter(rule -> rule.reach() != Reach.SELF)
                .map(LiveCheckProperties::tellingTooLittle).toList());
        Set<String> caught = new TreeSet<>();
        for (long seed = 0; seed < 60; seed++) {
            ExperienceModel model = RandomModels.any(seed, 150);
            RandomEdits edits = new RandomEdits(model, seed);
            LiveCheck live = new LiveCheck(model, telling, () -> TODAY);
            for (int i = 0; i < 60; i++) {
                Set<Finding> found = new HashSet<>(live.findings());
                Set<Finding> right = new HashSet<>(telling.check(model, TODAY));
                Stream.concat(found.stream().filter(finding -> !right.contains(finding)),
                        right.stream().filter(finding -> !found.contains(finding)))
                        .forEach(finding -> caught.add(finding.rule().id()));
                if (!found.equals(right)) {
                    live.close();
                    live = new LiveCheck(model, telling, () -> TODAY);
                }
                edits.next();
            }
            live.close();
        }
        assertThat(caught).hasSizeGreaterThan(10);
    }

    private static Rule tellingTooLittle(Rule rule) {
        return (Rule) Proxy.newProxyInstance(Rule.class.getClassLoader(), new Class<?>[] {Rule.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "reach" -> Reach.SELF;
                    case "equals" -> proxy == arguments[0];
                    default -> method.invoke(rule, arguments);
                });
    }

    @Property(tries = 40)
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
