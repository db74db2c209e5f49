/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.text.Texts;

/** What holds for every rule; a rule's own test adds its edge cases. The two examples are on the rule's page, too. */
public abstract class RuleTest {

    /** The day on which examples are looked at. */
    protected static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    private final Rule rule;

    protected RuleTest(Rule rule) {
        this.rule = rule;
    }

    /** By its name, so that a rule's examples need no list of their own. */
    public static RuleTest of(Rule rule) {
        try {
            Constructor<?> constructor = Class.forName(rule.getClass().getName() + "Test").getDeclaredConstructor();
            constructor.setAccessible(true);
            return (RuleTest) constructor.newInstance();
        } catch (ReflectiveOperationException missing) {
            throw new AssertionError("No examples of " + rule.id(), missing);
        }
    }

    /** The rule complains once. */
    protected abstract ExperienceModel badExample();

    /** The rule is silent, though it looks at something. */
    protected abstract ExperienceModel goodExample();

    public final Example bad() {
        return new Example(badExample());
    }

    public final Example good() {
        return new Example(goodExample());
    }

    @Test
    void complains_about_the_bad_example_once() {
        assertThat(bad().findings()).hasSize(1);
    }

    @Test
    void says_in_every_language_what_the_bad_element_is_called() {
        Finding finding = bad().findings().get(0);

        for (var language : Texts.LANGUAGES) {
            assertThat(finding.message(language)).contains(finding.element().getName()).doesNotContain("{", "}", "null");
        }
    }

    @Test
    void is_silent_on_the_good_example() {
        assertThat(good().findings()).isEmpty();
    }

    @Test
    void looks_at_something_in_the_good_example() {
        assertThat(good().model().eAllContents()).toIterable().anyMatch(rule.checks()::isInstance);
    }

    /** On which elements the rule complains. */
    protected final List<Element> complaints(ExperienceModel model) {
        return elements(new Example(model).findings());
    }

    /** On which elements the rule complains when a team has set one of its options. */
    protected final List<Element> complaints(ExperienceModel model, String option, double value) {
        Setting setting = new Setting(Optional.empty(), Map.of(option, value));
        return elements(new RuleEngine(List.of(rule), new Settings(Preset.RECOMMENDED, Map.of(rule.id(), setting)))
                .check(model, TODAY));
    }

    private static List<Element> elements(List<Finding> findings) {
        return findings.stream().map(Finding::element).toList();
    }

    /** Rules that have to look as well for the examples to make sense. */
    protected List<Rule> company() {
        return List.of();
    }

    /** A model and what the rule finds in it. */
    public final class Example {

        private final ExperienceModel model;

        private Example(ExperienceModel model) {
            this.model = model;
        }

        public ExperienceModel model() {
            return model;
        }

        public List<Finding> findings() {
            List<Rule> rules = Stream.concat(Stream.of(rule), company().stream()).toList();
            return new RuleEngine(rules).check(model, TODAY).stream()
                    .filter(finding -> finding.rule() == rule).toList();
        }
    }
}
