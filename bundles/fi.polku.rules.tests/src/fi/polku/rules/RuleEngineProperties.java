/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import org.eclipse.emf.ecore.util.EcoreUtil;

import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.text.Texts;
import fi.polku.testsupport.RandomModels;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds for every model, half-built and hostile ones included. */
class RuleEngineProperties {

    /** What they look for takes many things of one kind, or one kind alone, where chance gives a bit of everything. */
    private static final Set<String> RARE = Set.of("polku/channel-change", "polku/employee-journey-behind",
            "polku/owner-handover", "polku/owner-load", "polku/sample-for-claim");

    private final RuleEngine engine = RuleEngine.standard();

    @Property(tries = 300)
    void every_finding_can_be_said_in_every_language(@ForAll long seed, @ForAll @IntRange(min = 1, max = 400) int size) {
        for (Finding finding : engine.check(RandomModels.any(seed, size))) {
            for (Locale language : Texts.LANGUAGES) {
                assertThat(finding.message(language)).isNotBlank().doesNotContainPattern("\\{\\d");
                assertThat(ElementPath.of(finding.element(), language)).isNotBlank();
            }
        }
    }

    @Example
    void random_models_set_off_every_rule_but_those_on_rare_things() {
        assertThat(LongStream.range(0, 300).boxed().flatMap(seed -> engine.check(RandomModels.any(seed, 400)).stream())
                .map(finding -> finding.rule().id()).collect(Collectors.toSet()))
                .containsAll(engine.rules().stream().map(Rule::id).filter(id -> !RARE.contains(id)).toList());
    }

    @Property(tries = 100)
    void equal_models_get_equal_findings(@ForAll long seed, @ForAll @IntRange(min = 1, max = 400) int size) {
        ExperienceModel model = RandomModels.any(seed, size);

        assertThat(said(EcoreUtil.copy(model))).isEqualTo(said(model));
    }

    @Property(tries = 100)
    void no_two_findings_have_the_same_id(@ForAll long seed, @ForAll @IntRange(min = 1, max = 400) int size) {
        assertThat(engine.check(RandomModels.any(seed, size))).extracting(Finding::id).doesNotHaveDuplicates();
    }

    @Property(tries = 30)
    void the_parts_together_get_what_the_whole_gets(@ForAll long seed, @ForAll @IntRange(min = 1, max = 100) int size) {
        ExperienceModel model = RandomModels.any(seed, size);
        List<Finding> whole = engine.check(model);
        List<Finding> parts = new ArrayList<>(whole.stream().filter(finding -> finding.element() == model).toList());

        model.eContents().forEach(part -> parts.addAll(engine.check((Element) part)));

        assertThat(parts).isEqualTo(whole);
    }

    private List<String> said(ExperienceModel model) {
        return engine.check(model).stream().map(finding -> ElementPath.of(finding.element(), Locale.ENGLISH) + ": "
                + finding.message(Locale.ENGLISH)).toList();
    }
}
