/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.fix;

import java.util.stream.Stream;

import fi.polku.rules.Finding;

/** Ways of mending what one rule finds. A fix keeps no state. */
public interface Fix {

    /** @return the id of the rule whose findings it mends */
    String ruleId();

    /**
     * @param finding a finding of the rule, as the model stands now
     * @return what can be done about it, the likeliest first: each way makes the finding go away and brings no finding that
     *         is an error; none where nothing safe can be done
     */
    Stream<Proposal> proposals(Finding finding);
}
