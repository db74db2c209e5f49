/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.cli;

import static fi.polku.cli.CommandLineRun.polku;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitHubReportTest {

    /** As the runner takes a line apart: the command ends at the first two colons. */
    private static final Pattern COMMAND = Pattern.compile("::(error|warning|notice) (.*?)::(.*)");

    private record Annotation(String level, Map<String, String> properties, String message) {

        static Annotation parse(String line) {
            Matcher command = COMMAND.matcher(line);
            assertThat(command.matches()).as(line).isTrue();
            Map<String, String> properties = Arrays.stream(command.group(2).split(","))
                    .map(property -> property.split("=", 2))
                    .collect(Collectors.toMap(pair -> pair[0],
                            pair -> unescape(pair[1].replace("%3A", ":").replace("%2C", ","))));
            return new Annotation(command.group(1), properties, unescape(command.group(3)));
        }

        private static String unescape(String text) {
            return text.replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%");
        }
    }

    @TempDir
    private Path folder;

    @Test
    void everyLineIsOneAnnotationOnTheLineOfItsElement() throws IOException {
        List<Annotation> annotations = annotations(Gaps.hostile(folder));

        assertThat(annotations).hasSizeGreaterThan(Gaps.HOSTILE.size()).allSatisfy(annotation -> {
            assertThat(annotation.properties()).containsOnlyKeys("file", "line", "col", "title");
            assertThat(annotation.properties().get("file")).endsWith("50% of <it>, ä' #1.polku");
            assertThat(Integer.parseInt(annotation.properties().get("line"))).isPositive();
            assertThat(annotation.properties().get("title")).contains("polku/");
        });
    }

    @Test
    void namesComeBackAsTheyAreAndStartNoCommand() throws IOException {
        List<String> places = annotations(Gaps.hostile(folder)).stream()
                .map(annotation -> annotation.message().split("\n")[0]).toList();

        assertThat(places).containsAll(Gaps.labels().stream().map(name -> "The journey › Core › " + name).toList());
    }

    @Test
    void aFileThatCanNotBeReadAndAReferenceThatLeadsNowhereAreErrors() throws IOException {
        assertThat(annotations(Gaps.broken(folder))).singleElement().satisfies(annotation -> {
            assertThat(annotation.level()).isEqualTo("error");
            assertThat(annotation.properties().get("file")).endsWith("broken.polku");
            assertThat(annotation.properties()).containsEntry("line", "2");
        });
        assertThat(annotations(Gaps.dangling(folder)))
                .anyMatch(annotation -> annotation.level().equals("error") && annotation.message().contains("#nobody"));
    }

    private static List<Annotation> annotations(Path file) {
        return polku("validate", file, "--format", "github").out().lines().map(Annotation::parse).toList();
    }
}
