/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.fix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import fi.polku.model.text.Texts;
import fi.polku.rules.Finding;
import fi.polku.testsupport.RandomModels;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds for every fix and every model, half-built and hostile ones included. */
class FixProperties {

    @Property(tries = 300)
    void every_proposal_has_a_name_of_its_own_and_can_be_said_in_every_language(@ForAll long seed,
            @ForAll @IntRange(min = 1, max = 300) int size) {
        for (Finding finding : new Trial(RandomModels.any(seed, size)).findings()) {
            List<Proposal> proposals = Fixes.of(finding);

            assertThat(proposals).extracting(Proposal::name).doesNotHaveDuplicates()
                    .allSatisfy(name -> assertThat(name).isNotBlank().doesNotContain(" "));
            assertThat(proposals.stream().filter(Proposal::isClear).count()).isLessThanOrEqualTo(1);
            for (Locale language : Texts.LANGUAGES) {
                assertThat(proposals).allSatisfy(proposal -> assertThat(proposal.title(language)).isNotBlank()
                        .doesNotContainPattern("\\{\\d"));
            }
        }
    }

    @Property(tries = 300)
    void every_proposal_removes_its_finding_and_adds_no_error_and_can_be_undone_and_done_again(@ForAll long seed,
            @ForAll @IntRange(min = 1, max = 120) int size) {
        Trial trial = new Trial(RandomModels.any(seed, size));
        Set<String> tried = new TreeSet<>();
        for (Finding finding : trial.findings()) {
            List<Proposal> proposals = Fixes.of(finding);
            // One proposal of each kind: the others differ in whom or what they name.
            if (!proposals.isEmpty() && tried.add(finding.rule().id())) {
                trial.of(proposals.get(0), finding);
                trial.of(proposals.get(proposals.size() - 1), finding);
            }
        }
    }
}
