/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.sirius.lint;

import java.util.List;
import java.util.stream.Stream;

/** Proves one thing about a design. */
interface Check {

    /** All of them. */
    List<Check> ALL = List.of(new VocabularyCheck(), new ClassCheck(), new ExpressionCheck(), new LinkCheck(),
            new CreationCheck(), new ImageCheck(), new TextCheck(), new UseCheck());

    /** @return what is wrong, each with where it is; nothing when nothing is */
    Stream<String> faults(Design design);
}
