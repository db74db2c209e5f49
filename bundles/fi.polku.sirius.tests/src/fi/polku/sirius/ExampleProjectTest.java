/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.sirius;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;

/** The project in {@code examples/sirius}. */
class ExampleProjectTest {

    private static final Path EXAMPLES = Path.of("..", "..", "examples");

    @Test
    void itHoldsTheOnlineShop() {
        assertThat(EXAMPLES.resolve("sirius/online-shop.polku"))
                .hasSameBinaryContentAs(EXAMPLES.resolve("online-shop/online-shop.polku"));
    }

    @Test
    void itsModelIsInTheSessionAndTheViewpointIsSelected() {
        assertThat(EXAMPLES.resolve("sirius/representations.aird")).content()
                .contains("<semanticResources>online-shop.polku<")
                .contains("platform:/plugin/fi.polku.sirius/description/polku.odesign#//@ownedViewpoints"
                        + "[name='CustomerExperience']");
        assertThat(EXAMPLES.resolve("sirius/.project")).content().contains("org.eclipse.sirius.nature.modelingproject");
    }
}
