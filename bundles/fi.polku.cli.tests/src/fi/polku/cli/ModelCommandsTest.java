/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.cli;

import static fi.polku.cli.CommandLineRun.polku;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;

import fi.polku.model.experience.ExperienceFactory;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.Phase;
import fi.polku.model.experience.Stage;
import fi.polku.model.experience.Touchpoint;
import fi.polku.store.ModelStore;

class ModelCommandsTest {

    @TempDir
    private Path folder;

    @Test
    void aNewModelIsCleanAndCanBeDrawn() throws IOException {
        Path file = folder.resolve("palvelu.polku");

        assertThat(polku("new", file, "--template", "blueprint").exitCode()).isEqualTo(ExitCode.CLEAN);
        assertThat(polku("validate", file).exitCode()).isEqualTo(ExitCode.CLEAN);
        assertThat(polku("export", file, "--out", folder.resolve("out")).exitCode()).isEqualTo(ExitCode.CLEAN);

        assertThat(files(folder.resolve("out/palvelu"))).hasSize(8).anyMatch(name -> name.matches("journey-.*\\.svg"))
                .anyMatch(name -> name.matches("journey-.*\\.png")).anyMatch(name -> name.matches("blueprint-.*\\.svg"))
                .anyMatch(name -> name.matches("matrix-.*\\.svg")).anyMatch(name -> name.matches("persona-.*\\.svg"));
    }

    @Test
    void theEndingIsAddedAndMissingFoldersAreMade() {
        polku("new", folder.resolve("a/b/service"));

        assertThat(folder.resolve("a/b/service.polku")).exists();
    }

    @Test
    void anExistingFileIsNeverTouched() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.polku"), "mine");

        CommandLineRun run = polku("new", file);

        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err()).contains("mine.polku");
        assertThat(file).hasContent("mine");
    }

    @Test
    void anUnknownTemplateIsAnsweredWithThoseThatExist() {
        CommandLineRun run = polku("new", folder.resolve("x.polku"), "--template", "jorney");

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("jorney", "journey", "blueprint", "recovery");
        assertThat(folder.resolve("x.polku")).doesNotExist();
    }

    @Test
    void findingsAreGroupedByElementAndCounted() throws IOException {
        CommandLineRun run = polku("validate", gaps(), "--fail-on", "warning");

        assertThat(run.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.out()).contains("Pay the <fee>", "polku/").containsPattern("1 file checked: .* (error|warning)");
    }

    @Test
    void theThresholdDecidesTheExitCode() throws IOException {
        Path file = gaps();

        assertThat(polku("validate", file, "--fail-on", "warning").exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(polku("validate", file, "--fail-on", "never").exitCode()).isEqualTo(ExitCode.CLEAN);
    }

    @Test
    void findingsSpeakFinnishWhenAsked() throws IOException {
        assertThat(polku("validate", gaps(), "--lang", "fi").out()).contains("1 tiedosto tarkistettu").contains("varoitus");
    }

    @Test
    void jsonIsWellFormedAndSaysWhatTheTextSays() throws IOException {
        CommandLineRun run = polku("validate", gaps(), "--format", "json");

        try (JsonParser parser = new JsonFactory().createParser(run.out())) {
            int objects = 0;
            while (parser.nextToken() != null) {
                objects += parser.currentToken() == com.fasterxml.jackson.core.JsonToken.START_OBJECT ? 1 : 0;
            }
            assertThat(objects).isGreaterThan(3);
        }
        assertThat(run.out()).contains("\"rule\" : \"polku/", "\"line\" : ", "\"type\" : \"Touchpoint\"", "\"summary\"");
    }

    @Test
    void aBrokenFileIsReportedAndTheOthersAreStillChecked() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.polku"), "<oops");

        CommandLineRun run = polku("validate", folder, gaps());

        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err()).contains(broken.toString());
        assertThat(run.out()).contains("Pay the <fee>");
    }

    @Test
    void aMissingFileAndAFolderWithoutModelsAreClearErrors() throws IOException {
        assertThat(polku("validate", folder.resolve("none.polku")).exitCode()).isEqualTo(ExitCode.FAILED);
        Path empty = Files.createDirectory(folder.resolve("empty"));
        CommandLineRun run = polku("stats", empty);
        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err()).contains("empty");
    }

    @Test
    void rowsAreLeftOutAndTouchpointsKeptAsAsked() throws IOException {
        Path shop = Path.of("..", "..", "examples", "online-shop", "online-shop.polku");
        polku("export", shop, "--out", folder.resolve("all"), "--format", "svg");
        polku("export", shop, "--out", folder.resolve("some"), "--format", "svg", "--hide", "metrics,Pain points",
                "--only", "phase=core", "--only", "journey-boots-ordered-online");
        String all = Files.readString(folder.resolve("all/online-shop/journey-boots-ordered-online.svg"));
        String some = Files.readString(folder.resolve("some/online-shop/journey-boots-ordered-online.svg"));
        assertThat(all).contains("Pain points", "Reads reviews", "Chooses a size");
        assertThat(some).contains("Chooses a size").doesNotContain("Pain points").doesNotContain("Reads reviews");
        assertThat(folder.resolve("some/online-shop")).isDirectoryNotContaining("glob:**comparison*");
    }

    @Test
    void whoAsksForARowOrAnOwnerThatIsNotThereIsToldWhatThereIs() {
        Path shop = Path.of("..", "..", "examples", "online-shop", "online-shop.polku");
        CommandLineRun row = polku("export", shop, "--out", folder.resolve("o"), "--hide", "feelings");
        assertThat(row.exitCode()).isEqualTo(64);
        assertThat(row.err()).contains("no row is called \"feelings\"", "emotions (Emotions)", "backstage");
        CommandLineRun owner = polku("export", shop, "--out", folder.resolve("o"), "--only", "owner=Nobody");
        assertThat(owner.exitCode()).isEqualTo(64);
        assertThat(owner.err()).contains("no owner is called \"Nobody\"", "Logistics lead");
        assertThat(folder.resolve("o")).doesNotExist();
    }

    @Test
    void onlyTheNamedPictureInTheNamedFormatAndSizeIsDrawn() throws IOException {
        for (int scale : new int[] {1, 3}) {
            polku("export", gaps(), "--out", folder.resolve("x" + scale), "--only", "the journey", "--format", "png",
                    "--scale", scale);
        }

        List<String> one = files(folder.resolve("x1/gaps"));
        assertThat(one).containsExactly("journey-the.png");
        int small = ImageIO.read(folder.resolve("x1/gaps").resolve(one.get(0)).toFile()).getWidth();
        int large = ImageIO.read(folder.resolve("x3/gaps").resolve(one.get(0)).toFile()).getWidth();
        assertThat((double) large / small).isBetween(2.98, 3.02);
    }

    @Test
    void aPictureThatIsTooLargeIsExplainedAndTheOthersAreStillDrawn() throws IOException {
        Path shop = Path.of("../../examples/online-shop");

        CommandLineRun run = polku("export", shop, "--out", folder.resolve("o"), "--scale", "40");

        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err()).contains("journey-boots-ordered-online.png", " dpi or less (a scale of ");
        assertThat(files(folder.resolve("o/online-shop"))).contains("journey-boots-ordered-online.svg")
                .doesNotContain("journey-boots-ordered-online.png");
    }

    @Test
    void aNameThatNothingHasIsAnsweredWithTheNamesThatThereAre() throws IOException {
        CommandLineRun run = polku("export", gaps(), "--out", folder.resolve("o"), "--only", "nothing");

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("nothing", "The journey");
        assertThat(folder.resolve("o")).doesNotExist();
    }

    @Test
    void aFileInThePlaceOfTheFolderIsAClearErrorAndSurvives() throws IOException {
        Path file = Files.writeString(folder.resolve("o"), "keep me");

        CommandLineRun run = polku("export", gaps(), "--out", file);

        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err()).contains(file.toString());
        assertThat(file).hasContent("keep me");
    }

    @Test
    void aFileAboveTheFolderIsTheSameError() throws IOException {
        Path file = Files.writeString(folder.resolve("out"), "not a folder");
        for (String below : List.of("", "a/b")) {
            assertThat(polku("export", gaps(), "--out", file.resolve(below), "--lang", "en").err())
                    .contains("there is a file where a folder is needed");
        }
    }

    @Test
    void whatCannotBeRememberedIsToldAfterWhatWasWritten() throws IOException {
        Path memory = Files.createDirectories(folder.resolve("o/gaps/.polku-export"));
        Files.writeString(memory.resolve("full"), "");
        CommandLineRun run = polku("export", gaps(), "--out", folder.resolve("o"), "--format", "html");
        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(run.out()).contains(folder.resolve("o/gaps/gaps.html").toString());
        assertThat(run.err()).contains(memory.toString());
    }

    @Test
    void aFolderInThePlaceOfAThemeIsNamed() throws IOException {
        CommandLineRun run = polku("export", gaps(), "--out", folder.resolve("o"), "--theme", folder, "--lang", "en");
        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err()).contains(folder + ":1:1: this is a folder");
        assertThat(folder.resolve("o")).doesNotExist();
    }

    @Test
    void twoExportsIntoOneFolderDontDisturbEachOther() throws IOException {
        String model = gaps().toString();
        List<CommandLineRun> runs = Stream.of("1", "2", "3", "4").parallel().map(any -> polku("export", model, "--out",
                folder.resolve("o"), "--format", "svg,html", "--again")).toList();
        assertThat(runs).allSatisfy(run -> assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.CLEAN));
        assertThat(folder.resolve("o/gaps")).isDirectoryNotContaining(file -> file.toString().endsWith(".part"));
    }

    @Test
    void picturesCanBeReadByWhoeverMayReadNewFiles() throws IOException {
        Path ordinary = Files.writeString(folder.resolve("ordinary"), "");
        polku("export", gaps(), "--out", folder.resolve("o"));

        for (String name : files(folder.resolve("o/gaps"))) {
            assertThat(Files.getPosixFilePermissions(folder.resolve("o/gaps").resolve(name)))
                    .isEqualTo(Files.getPosixFilePermissions(ordinary));
        }
    }

    @Test
    void theSameModelGivesTheSameBytes() throws IOException {
        Path file = gaps();
        polku("export", file, "--out", folder.resolve("one"));
        polku("export", file, "--out", folder.resolve("two"));

        for (String name : files(folder.resolve("one/gaps"))) {
            Path one = folder.resolve("one/gaps").resolve(name);
            assertThat(folder.resolve("two/gaps").resolve(name)).hasSameBinaryContentAs(one);
        }
    }

    @Test
    void picturesSpeakTheLanguageOfTheModelUnlessToldOtherwise() throws IOException {
        Path file = folder.resolve("suomi.polku");
        polku("new", file, "--lang", "fi");

        polku("export", file, "--out", folder.resolve("fi"), "--format", "svg");
        polku("export", file, "--out", folder.resolve("en"), "--format", "svg", "--lang", "en");

        assertThat(svg(folder.resolve("fi/suomi"))).contains("lang=\"fi\"");
        assertThat(svg(folder.resolve("en/suomi"))).contains("lang=\"en\"");
    }

    @Test
    void figuresCountWhatIsOwnedAndMeasured() throws IOException {
        assertThat(polku("stats", gaps()).out()).contains("1 stage, 2 touchpoints", "owned", "0%  (0/2)");
        assertThat(polku("stats", gaps(), "--format", "json").out()).contains("\"touchpoints\" : 2", "\"owned\" : 0");
    }

    private String svg(Path place) throws IOException {
        return Files.readString(place.resolve(files(place).get(0)), StandardCharsets.UTF_8);
    }

    private static List<String> files(Path place) throws IOException {
        try (Stream<Path> files = Files.list(place)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> !name.startsWith(".")).sorted().toList();
        }
    }

    @Test
    void gapsAndIndexesAreComputed() {
        Path grant = Path.of("../../examples/grant-service");

        assertThat(polku("stats", grant).out())
                .contains("Asiakaskokemusindeksi: 75 of 100", "−2.10 (experienced − expected)");
        assertThat(polku("stats", grant, "--format", "json").out()).contains("\"gap\" : -2.1", "\"share\" : 0.3");
    }

    @Test
    void aFolderWithoutModelsDoesNotKeepTheOthersFromBeingChecked() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));

        CommandLineRun run = polku("validate", empty, gaps());

        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(run.out()).contains("Pay the <fee>");
        assertThat(run.err()).contains("empty");
    }

    @Test
    void aFileThatIsNamedTwiceIsCheckedOnce() throws IOException {
        Path file = gaps();

        assertThat(polku("validate", file, file.resolveSibling("./gaps.polku"), folder).out()).contains("1 file checked");
    }

    /** A model with gaps: no owner, no goal, no measurement. */
    private Path gaps() throws IOException {
        Path file = folder.resolve("gaps.polku");
        if (!Files.exists(file)) {
            ExperienceFactory factory = ExperienceFactory.eINSTANCE;
            ExperienceModel model = factory.createExperienceModel();
            Journey journey = factory.createJourney();
            journey.setName("The journey");
            Stage stage = factory.createStage();
            stage.setName("Core");
            stage.setPhase(Phase.CORE);
            for (String name : List.of("Pay the <fee>", "Wait")) {
                Touchpoint touchpoint = factory.createTouchpoint();
                touchpoint.setName(name);
                stage.getTouchpoints().add(touchpoint);
            }
            journey.getStages().add(stage);
            model.getJourneys().add(journey);
            ModelStore.save(ModelStore.create(model, file));
        }
        return file;
    }
}
