/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import picocli.CommandLine.Help.Ansi;

class ColouredDifferenceTest {

    private static final List<String> HEAD = List.of("--- a.polku", "+++ a.polku");

    @Test
    void whatChangesWithinALineIsSetOffFromTheRest() {
        assertThat(coloured("@@ -1,2 +1,2 @@", " <a/>", "-<b x=\"1\" z=\"3\"/>", "+<b x=\"1\" y=\"2\" z=\"3\"/>"))
                .containsExactly("@|cyan @@ -1,2 +1,2 @@|@", " <a/>", "@|red -<b x=\"1\" |@@|red z=\"3\"/>|@",
                        "@|green +<b x=\"1\" |@@|green,reverse y=\"2\" |@@|green z=\"3\"/>|@");
    }

    @Test
    void whatOnlyCameOrWentHasOneColour() {
        assertThat(coloured("+<a/>", "+<b/>")).containsExactly("@|green +<a/>|@", "@|green +<b/>|@");
        assertThat(coloured("-<a/>", "+<b/>", "+<c/>"))
                .containsExactly("@|red -<a/>|@", "@|green +<b/>|@", "@|green +<c/>|@");
    }

    @Test
    void withoutColoursItSaysTheSame() {
        List<String> lines = List.of("--- a.polku", "+++ a.polku", "-<a n=\"x\"/>", "+<a n=\"y\"/>", "-", "+", "+<b/>");

        assertThat(ColouredDifference.of(lines)).extracting(line -> Ansi.OFF.string(line)).isEqualTo(lines);
    }

    private static List<String> coloured(String... lines) {
        List<String> all = new ArrayList<>(HEAD);
        all.addAll(List.of(lines));
        return ColouredDifference.of(all).subList(HEAD.size(), all.size());
    }
}
