/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.cli;

import static fi.polku.cli.CommandLineRun.polku;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnRulesTest {

    private static final String SHOUT = "inspection.report(element);";
    private static final String FAIL =
            "if (\"Pay\".equals(element.getName())) throw new IllegalStateException(\"no idea\");" + SHOUT;

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void drawTwoTouchpoints() throws IOException {
        file = Gaps.in(folder.resolve("shop.polku"), List.of("Pay", "Wait")).file();
    }

    @Test
    void aJarThatIsNamedBringsRulesOfATeam() throws IOException {
        Path jar = HouseJar.checking(SHOUT, folder);
        Files.writeString(folder.resolve(".polku-rules.json"), "{ \"rules\": { \"house/shout\": \"warning\" } }");

        assertThat(polku("validate", file, "--rules", jar).out()).containsPattern("warning +Pay! +house/shout");
        assertThat(polku("validate", file, "--rules", jar, "--format", "sarif").out())
                .contains("\"ruleId\" : \"house/shout\"").doesNotContain("\"ruleIndex\" : -1", "rules/shout");
        assertThat(polku("validate", file).err()).contains("there is no rule \"house/shout\"", "--rules");
    }

    @Test
    void theCatalogueTellsOfThemAndExplainsThem() throws IOException {
        Path jar = HouseJar.checking(SHOUT, folder);

        assertThat(polku("rules", "--rules", jar).out()).containsPattern("House\n +house/shout +info +Shout");
        assertThat(polku("rules", "shout", "--rules", jar).out())
                .contains("Names are shouted.", "So that all hear.", "Hush.");
        assertThat(polku("rules", "house/shout").exitCode()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void oneThatFailsIsToldOfWithItsElementAndStopsNoOther() throws IOException {
        CommandLineRun run = polku("validate", file, "--rules", HouseJar.checking(FAIL, folder), "--fail-on", "never");

        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err().lines()).singleElement().asString().startsWith("house/shout failed");
        assertThat(run.out())
                .containsPattern("error +house/shout failed on “Pay”.*IllegalStateException: no idea.*Shout.java:10.*")
                .contains("Wait!", "polku/touchpoint-owner").doesNotContain("Pay!");
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "sarif", "junit", "github", "html"})
    void everyFormatTellsThatOneFailed(String format) throws IOException {
        CommandLineRun run = polku("validate", file, "--rules", HouseJar.checking(FAIL, folder), "--format", format);

        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(run.out()).contains("house/shout failed on “Pay”");
    }

    @Test
    void noBaselineHidesThatOneFailed() throws IOException {
        Path known = folder.resolve("known.json");
        Path jar = HouseJar.checking(SHOUT, folder);
        assertThat(polku("validate", file, "--rules", jar, "--write-baseline", known).exitCode()).isEqualTo(ExitCode.CLEAN);
        Path failing = HouseJar.checking(FAIL, folder);

        assertThat(polku("validate", file, "--rules", failing, "--baseline", known).out()).contains("failed on “Pay”");
        CommandLineRun rewritten = polku("validate", file, "--rules", failing, "--write-baseline", known);
        assertThat(rewritten.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(rewritten.err()).contains("not written");
    }

    @Test
    void picturesHaveNoBadgeForOneThatFailed() throws IOException {
        CommandLineRun run = polku("export", file, "--out", folder, "--format", "svg", "--lang", "fi", "--rules",
                HouseJar.checking(FAIL, folder));

        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err()).contains("Sääntö house/shout kaatui");
        assertThat(folder.resolve("shop")).isDirectoryContaining("glob:**journey-*.svg").isDirectoryRecursivelyContaining(
                path -> read(path).contains("Wait!") && !read(path).contains("no idea"));
    }

    @Test
    void aJarThatIsMissingOrBrokenIsAnswered() throws IOException {
        CommandLineRun missing = polku("validate", file, "--rules", folder.resolve("no.jar"));
        assertThat(missing.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(missing.err()).contains("no.jar");

        Path noRule = HouseJar.of("house.Other", "package house; public class Other { }", folder);
        CommandLineRun run = polku("validate", file, "--rules", noRule);
        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("--rules", "house.Other");

        run = polku("rules", "--rules", HouseJar.withoutATextOfItsOwn(folder));
        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("--rules", "no remedy");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
