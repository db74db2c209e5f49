/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.cli;

import static fi.polku.cli.CommandLineRun.polku;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import com.github.difflib.patch.PatchFailedException;

import fi.polku.model.experience.ExperienceFactory;
import fi.polku.model.experience.OrganisationUnit;
import fi.polku.model.experience.Suppression;
import fi.polku.model.experience.Touchpoint;
import fi.polku.store.LoadedModel;
import fi.polku.store.ModelStore;

class FixCommandTest {

    private static final String RULE = "polku/touchpoint-owner";

    @TempDir
    private Path folder;

    private Path file;
    private LoadedModel loaded;
    private String before;

    /** Two touchpoints that nobody owns, and one party that could. */
    @BeforeEach
    void sketch() throws IOException {
        file = folder.resolve("service.polku");
        loaded = Gaps.in(file, List.of("Applies", "Gets the decision"));
        add("Rural unit");
    }

    @Test
    void whatIsClearIsMendedAndSaidAndTheFormerContentIsKept() throws IOException {
        CommandLineRun run = polku("fix", file, "--rule", RULE);

        assertThat(run.exitCode()).isEqualTo(ExitCode.CLEAN);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("The journey › Core › Applies", "fixed  Make Rural unit the owner",
                "2 findings fixed.").doesNotContain("nothing was written");
        assertThat(ModelStore.load(file).model().getJourneys().get(0).getStages().get(0).getTouchpoints())
                .extracting(Touchpoint::getOwner).doesNotContainNull();
        assertThat(folder.resolve("service.polku.bak")).hasContent(before);
    }

    @Test
    void theDifferenceLeadsFromTheFormerContentToTheNewOne() throws IOException, PatchFailedException {
        CommandLineRun run = polku("fix", file, "--rule", RULE);

        assertThat(DiffUtils.patch(before.lines().toList(), UnifiedDiffUtils.parseUnifiedDiff(difference(run))))
                .isEqualTo(Files.readAllLines(file));
    }

    @Test
    void aTrialShowsTheSameAndWritesNothing() throws IOException {
        CommandLineRun trial = polku("fix", file, "--rule", RULE, "--dry-run");

        assertThat(trial.exitCode()).isEqualTo(ExitCode.CLEAN);
        assertThat(trial.out()).endsWith("This was a trial: nothing was written." + System.lineSeparator());
        assertThat(Files.readString(file)).isEqualTo(before);
        assertThat(folder.resolve("service.polku.bak")).doesNotExist();
        assertThat(difference(polku("fix", file, "--rule", RULE))).isEqualTo(difference(trial)).isNotEmpty();
    }

    @Test
    void whatSomebodyHasToDecideIsLeftWithItsChoicesUntilTheyAreMade() throws IOException {
        add("Customer service");

        CommandLineRun open = polku("fix", file, "--rule", RULE);

        assertThat(open.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(open.out()).contains("--choice rural-unit ", "--choice customer-service ", "2 need a choice")
                .doesNotContain("+++");
        assertThat(Files.readString(file)).isEqualTo(before);

        assertThat(polku("fix", file, "--rule", RULE, "--choice", "customer-service").exitCode()).isEqualTo(ExitCode.CLEAN);
        assertThat(ModelStore.load(file).model().getJourneys().get(0).getStages().get(0).getTouchpoints())
                .extracting(touchpoint -> touchpoint.getOwner().getName()).containsOnly("Customer service");
    }

    @Test
    void aChoiceThatIsNotThereIsAnsweredWithThoseThatAre() {
        CommandLineRun run = polku("fix", file, "--rule", RULE, "--choice", "nobody");

        assertThat(run.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.out()).contains("--choice rural-unit", "Nothing fixed, 2 need a choice");
    }

    @Test
    void whatIsSuppressedIsLeftAlone() throws IOException {
        Suppression suppression = ExperienceFactory.eINSTANCE.createSuppression();
        suppression.setRule(RULE);
        suppression.setReason("Being reorganised");
        Touchpoint applies = loaded.model().getJourneys().get(0).getStages().get(0).getTouchpoints().get(0);
        applies.getSuppressions().add(suppression);
        save();

        CommandLineRun run = polku("fix", file, "--rule", RULE);

        assertThat(run.exitCode()).isEqualTo(ExitCode.CLEAN);
        assertThat(run.out()).contains("1 finding fixed, 1 suppressed.");
        assertThat(ModelStore.load(file).model().getJourneys().get(0).getStages().get(0).getTouchpoints().get(0).getOwner())
                .isNull();
    }

    @Test
    void aRuleThatTheConfigurationSwitchesOffFindsNothingToMend() throws IOException {
        Files.writeString(folder.resolve(".polku-rules.json"), "{\"rules\": {\"" + RULE + "\": \"off\"}}");

        CommandLineRun run = polku("fix", file, "--rule", RULE);

        assertThat(run.exitCode()).isEqualTo(ExitCode.CLEAN);
        assertThat(run.out()).isEqualTo("Nothing fixed." + System.lineSeparator());
        assertThat(Files.readString(file)).isEqualTo(before);
    }

    @Test
    void aFileInWhichThereIsNothingToMendKeepsItsOwnLayout() throws IOException {
        String other = before.replace("\n", "\n\n");
        Files.writeString(file, other);

        assertThat(polku("fix", file, "--rule", "stage-order").exitCode()).isEqualTo(ExitCode.CLEAN);
        assertThat(Files.readString(file)).isEqualTo(other);
    }

    @Test
    void withoutARuleItIsSaidWhichOnesCouldBeMendedHere() {
        CommandLineRun run = polku("fix", file);

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("--rule ID", RULE, "polku/touchpoint-target-emotion")
                .doesNotContain("polku/touchpoint-goal", "polku/stage-order");
        assertThat(polku("fix", Path.of("../../examples/employee-journey/employee-journey.polku"), "--lang", "fi").err())
                .contains("--rule TUNNISTE", "ei ole mitään");
    }

    @Test
    void aMisspeltRuleIsWrongUsageWithASuggestion() {
        CommandLineRun run = polku("fix", file, "--rule", "touchpoint-onwer");

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("touchpoint-onwer", "Did you mean: polku/touchpoint-owner?");
    }

    @Test
    void aRuleWithoutAFixIsWrongUsageWithThoseThatHaveOne() {
        CommandLineRun run = polku("fix", file, "--rule", "touchpoint-goal");

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("\"polku/touchpoint-goal\"", RULE, "polku/stage-order");
    }

    @Test
    void aFileThatCanNotBeReplacedStaysAsItIs() throws IOException {
        Files.createDirectories(folder.resolve("service.polku.bak/in the way"));

        assertFailsAndKeeps();
    }

    @Test
    void inAFolderThatMayOnlyBeReadNothingIsWritten() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assumeTrue(!Files.isWritable(folder), "the superuser may write everywhere");
            assertFailsAndKeeps();
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void aFileThatIsNotThereIsAClearError() {
        CommandLineRun run = polku("fix", folder.resolve("none.polku"), "--rule", RULE);

        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err()).contains("none.polku");
    }

    @Test
    void everythingIsSaidInFinnishWhenAsked() {
        CommandLineRun run = polku("fix", file, "--rule", RULE, "--dry-run", "--lang", "fi");

        assertThat(run.out()).contains("korjattu  Aseta omistajaksi Rural unit", "2 löydöstä korjattu.",
                "mitään ei kirjoitettu.");
    }

    private void assertFailsAndKeeps() throws IOException {
        CommandLineRun run = polku("fix", file, "--rule", RULE);

        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err()).contains("service.polku");
        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(file)).isEqualTo(before);
    }

    private void add(String unit) throws IOException {
        OrganisationUnit party = ExperienceFactory.eINSTANCE.createOrganisationUnit();
        party.setName(unit);
        loaded.model().getParties().add(party);
        save();
    }

    private void save() throws IOException {
        ModelStore.save(loaded);
        Files.deleteIfExists(folder.resolve("service.polku.bak"));
        before = Files.readString(file);
    }

    private static List<String> difference(CommandLineRun run) {
        return run.out().lines().takeWhile(line -> !line.isEmpty()).toList();
    }
}
