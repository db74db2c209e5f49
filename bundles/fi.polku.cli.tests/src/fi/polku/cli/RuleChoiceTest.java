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
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fi.polku.model.experience.ExperienceFactory;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.Stage;
import fi.polku.model.experience.Suppression;
import fi.polku.model.experience.Touchpoint;
import fi.polku.store.ModelStore;

class RuleChoiceTest {

    private static final ExperienceFactory NEW = ExperienceFactory.eINSTANCE;
    private static final String OWNER = "polku/touchpoint-owner";
    private static final String OFF = "{ \"rules\": { \"polku/touchpoint-owner\": \"off\" } }";

    @TempDir
    private Path folder;
    private final Touchpoint touchpoint = NEW.createTouchpoint();
    private Path file;

    @BeforeEach
    void drawATouchpointWithoutAnOwner() throws IOException {
        Stage stage = NEW.createStage();
        stage.getTouchpoints().add(touchpoint);
        touchpoint.setName("Letter");
        Journey journey = NEW.createJourney();
        journey.setName("Grant");
        journey.getStages().add(stage);
        ExperienceModel model = NEW.createExperienceModel();
        model.getJourneys().add(journey);
        Files.createDirectories(folder.resolve("models/grants"));
        file = folder.resolve("models/grants/grant.polku");
        ModelStore.save(ModelStore.create(model, file));
    }

    @Test
    void theNearestConfigurationAboveTheModelDecides() throws IOException {
        assertThat(polku("validate", file).exitCode()).isEqualTo(ExitCode.FINDINGS);

        Files.writeString(folder.resolve(".polku-rules.json"), OFF);
        assertThat(polku("validate", file).exitCode()).isEqualTo(ExitCode.CLEAN);
        assertThat(polku("validate", file).out()).doesNotContain(OWNER).contains("polku/touchpoint-goal");

        Files.writeString(file.resolveSibling(".polku-rules.json"), "{}");
        assertThat(polku("validate", file).exitCode()).isEqualTo(ExitCode.FINDINGS);
    }

    @Test
    void aConfigurationThatIsNamedGoesBeforeTheNearest() throws IOException {
        Files.writeString(file.resolveSibling(".polku-rules.json"), "{}");
        Path named = Files.writeString(folder.resolve("release.json"), OFF);

        assertThat(polku("validate", file, "--config", named).exitCode()).isEqualTo(ExitCode.CLEAN);
        assertThat(polku("validate", file, "--config", folder.resolve("none.json")).exitCode()).isEqualTo(ExitCode.FAILED);
    }

    @Test
    void aConfigurationThatCanNotBeFollowedIsExplainedOnceInBothLanguages() throws IOException {
        Files.copy(file, file.resolveSibling("copy.polku"));
        Files.writeString(folder.resolve(".polku-rules.json"), "{\n  \"rules\": { \"polku/touchpoint-ownr\": \"off\" }\n}");

        CommandLineRun english = polku("validate", folder);
        assertThat(english.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(english.err().lines()).singleElement().asString().contains(".polku-rules.json:2:14: ",
                "no rule \"polku/touchpoint-ownr\". Did you mean \"polku/touchpoint-owner\"?");
        CommandLineRun finnish = polku("export", folder, "--out", folder.resolve("out"), "--lang", "fi");
        assertThat(finnish.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(finnish.err().lines()).singleElement().asString().contains("Tarkoititko: \"polku/touchpoint-owner\"?");
    }

    @Test
    void aSuppressedFindingIsToldApartAndFailsNothing() throws IOException {
        suppressOwner();

        CommandLineRun text = polku("validate", file);
        assertThat(text.exitCode()).isEqualTo(ExitCode.CLEAN);
        assertThat(text.out()).contains("suppressed", "(Only a pilot)", "no errors", ", 1 suppressed");
        assertThat(polku("validate", file, "--lang", "fi").out()).contains("hiljennetty", ", 1 hiljennetty");
        assertThat(polku("validate", file, "--format", "json").out())
                .contains("\"suppressed\" : \"Only a pilot\"", "\"suppressed\" : 1", "\"error\" : 0");
    }

    @Test
    void everyFormatTellsWhatIsSuppressedAndNoneCountsIt() throws IOException {
        suppressOwner();

        assertThat(polku("validate", file, "--format", "sarif").out()).contains("\"kind\" : \"inSource\"",
                "\"justification\" : \"Only a pilot\"");
        assertThat(polku("validate", file, "--format", "junit").out()).contains("(Only a pilot)")
                .doesNotContain("type=\"error\"");
        assertThat(polku("validate", file, "--format", "html").out())
                .contains("Why this is so: <bdi>Only a pilot</bdi>", "1 finding suppressed");
        assertThat(polku("validate", file, "--format", "github").out()).doesNotContain("::error", OWNER);
    }

    @Test
    void aBaselineKeepsNothingThatIsSuppressed() throws IOException {
        suppressOwner();
        Path known = folder.resolve("known.json");

        assertThat(polku("validate", file, "--write-baseline", known).exitCode()).isEqualTo(ExitCode.CLEAN);
        assertThat(known).content().doesNotContain(OWNER).contains("polku/touchpoint-goal");
        assertThat(polku("validate", file, "--baseline", known).out()).contains(", 1 suppressed");
    }

    @Test
    void aRuleThatIsOffIsNoTestCase() throws IOException {
        assertThat(polku("validate", file, "--format", "junit").out()).contains("\"" + OWNER + ": ");
        Files.writeString(folder.resolve(".polku-rules.json"), OFF);
        assertThat(polku("validate", file, "--format", "junit").out()).doesNotContain("\"" + OWNER + ": ");
    }

    @Test
    void picturesHaveNoBadgeForWhatIsOffOrSuppressed() throws IOException {
        assertThat(picture()).contains("has no owner");
        Path off = Files.writeString(folder.resolve("off.json"), OFF);
        assertThat(picture("--rules-config", off)).doesNotContain("has no owner").contains("Letter");

        suppressOwner();
        assertThat(picture()).doesNotContain("has no owner").contains("Letter");
    }

    private void suppressOwner() throws IOException {
        Suppression suppression = NEW.createSuppression();
        suppression.setRule(OWNER);
        suppression.setReason("Only a pilot");
        var loaded = ModelStore.load(file);
        loaded.model().getJourneys().get(0).getStages().get(0).getTouchpoints().get(0).getSuppressions().add(suppression);
        ModelStore.save(loaded);
    }

    private String picture(Object... options) throws IOException {
        Path out = Files.createTempDirectory(folder, "out");
        Object[] arguments = Stream.concat(Stream.of("export", file, "--out", out, "--format",
                "svg", "--lang", "en"), Stream.of(options)).toArray();
        assertThat(polku(arguments).exitCode()).isEqualTo(ExitCode.CLEAN);
        return Files.readString(out.resolve("grant/journey-grant.svg"));
    }
}
