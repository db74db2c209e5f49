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
import java.util.Locale;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;

import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Stage;
import fi.polku.rules.Rule;
import fi.polku.rules.RuleEngine;
import fi.polku.store.LoadedModel;
import fi.polku.store.ModelStore;

class SarifReportTest {

    private static final Path EXAMPLES = Path.of("../../examples");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"en", "fi"})
    void itIsWhatThePublishedSchemaAsksFor(String language) throws IOException {
        JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
                .getSchema(SarifReport.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"));
        Gaps.hostile(folder);
        Gaps.broken(folder);
        Gaps.dangling(folder);

        JsonNode sarif = sarif(EXAMPLES, folder, "--lang", language);

        ObjectNode wrong = ((ObjectNode) sarif.deepCopy()).put("version", "2.0");
        assertThat(schema.validate(sarif, run -> run.getExecutionConfig().setFormatAssertionsEnabled(true))).isEmpty();
        assertThat(schema.validate(wrong)).as("what the schema refuses").isNotEmpty();
        assertThat(sarif.at("/runs/0/results")).hasSizeGreaterThan(40);
        assertThat(sarif.at("/runs/0/language").asText()).isEqualTo(language);
    }

    @Test
    void everyResultPointsAtTheTagOfItsElement() throws IOException {
        Path file = EXAMPLES.resolve("online-shop/online-shop.polku");
        List<String> lines = Files.readAllLines(file);

        for (JsonNode result : results(sarif(file))) {
            JsonNode region = result.at("/locations/0/physicalLocation/region");
            String tag = lines.get(region.get("startLine").asInt() - 1).substring(region.get("startColumn").asInt() - 1);
            String id = result.at("/partialFingerprints/polkuFinding~1v1").asText().split("#")[1];
            assertThat(tag).startsWith("<").contains("id=\"" + id + "\"");
        }
    }

    @Test
    void everyRuleOfTheCatalogueIsDescribedAndEveryResultNamesOne() throws IOException {
        JsonNode sarif = sarif(EXAMPLES);
        JsonNode rules = sarif.at("/runs/0/tool/driver/rules");

        assertThat(rules.findValuesAsText("id")).containsAll(RuleEngine.standard().rules().stream().map(Rule::id).toList())
                .contains("polku/reference").doesNotHaveDuplicates();
        assertThat(results(sarif)).isNotEmpty().allSatisfy(result ->
                assertThat(rules.get(result.get("ruleIndex").asInt()).get("id")).isEqualTo(result.get("ruleId")));
    }

    @Test
    void everyRuleIsExplainedInTheReportItself() throws IOException {
        JsonNode rules = sarif(EXAMPLES).at("/runs/0/tool/driver/rules");

        for (Rule rule : RuleEngine.standard().rules()) {
            String help = StreamSupport.stream(rules.spliterator(), false)
                    .filter(one -> one.get("id").asText().equals(rule.id())).findFirst().orElseThrow()
                    .at("/help/markdown").asText();
            assertThat(help).contains(rule.meaning(Locale.ENGLISH), rule.rationale(Locale.ENGLISH),
                    rule.source(Locale.ENGLISH), rule.remedy(Locale.ENGLISH));
            assertThat(rule.options()).allSatisfy(option -> assertThat(help).contains(rule.meaning(Locale.ENGLISH, option)));
        }
    }

    @Test
    void rulesAreLinkedToPagesOnlyWhereSomebodyPublishesThem() throws IOException {
        assertThat(sarif(EXAMPLES).findValues("helpUri")).isEmpty();

        List<String> pages = sarif(EXAMPLES, "--docs-url", "https://git.example.org/docs").findValuesAsText("helpUri");
        assertThat(pages).hasSize(RuleEngine.standard().rules().size() + 1).allSatisfy(page -> {
            assertThat(page).startsWith("https://git.example.org/docs/");
            String file = page.substring("https://git.example.org/".length()).replaceFirst("#.*", "");
            assertThat(Path.of("..", "..", file)).isRegularFile();
        });
        assertThat(polku("validate", EXAMPLES, "--docs-url", "docs/rules").exitCode()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void namesComeBackAsTheyAre() throws IOException {
        JsonNode sarif = sarif(Gaps.hostile(folder));

        List<String> places = results(sarif).stream()
                .map(result -> result.at("/locations/0/logicalLocations/0/fullyQualifiedName").asText()).toList();
        assertThat(places).containsAll(Gaps.labels().stream().map(name -> "The journey › Core › " + name).toList());
    }

    @Test
    void fingerprintsStayWhenElementsAreRenamedAndMove() throws IOException {
        Path file = folder.resolve("m.polku");
        LoadedModel loaded = Gaps.in(file, List.of("First", "Second", "Third"));
        List<String> before = fingerprints(sarif(file));
        ExperienceModel model = loaded.model();
        Stage stage = model.getJourneys().get(0).getStages().get(0);
        stage.getTouchpoints().move(0, 2);
        stage.getTouchpoints().get(1).setName("Something else");
        ModelStore.save(loaded);

        assertThat(fingerprints(sarif(file))).containsExactlyInAnyOrderElementsOf(before).doesNotHaveDuplicates();
    }

    @Test
    void anElementWithoutAnIdHasTheSameFingerprintOnEveryRun() throws IOException {
        Path file = folder.resolve("m.polku");
        Gaps.in(file, List.of("First", "Second"));
        Files.writeString(file, Files.readString(file).replaceAll(" id=\"[^\"]*\"", ""));

        List<String> fingerprints = fingerprints(sarif(file));

        assertThat(fingerprints).isNotEmpty().doesNotHaveDuplicates().isEqualTo(fingerprints(sarif(file)));
    }

    @Test
    void aReferenceThatLeadsNowhereIsAResultOnItsLine() throws IOException {
        Path file = Gaps.dangling(folder);
        int line = 1 + (int) Files.readString(file).lines().takeWhile(l -> !l.contains("#nobody")).count();

        JsonNode result = results(sarif(file)).stream()
                .filter(r -> r.get("ruleId").asText().equals("polku/reference")).findFirst().orElseThrow();

        assertThat(result.at("/locations/0/physicalLocation/region/startLine").asInt()).isEqualTo(line);
        assertThat(result.at("/message/text").asText()).contains("#nobody");
    }

    @Test
    void aFileThatCanNotBeReadIsToldOfAndTheRunCountsAsFailed() throws IOException {
        JsonNode invocation = sarif(Gaps.broken(folder)).at("/runs/0/invocations/0");

        assertThat(invocation.get("executionSuccessful").asBoolean()).isFalse();
        assertThat(invocation.at("/toolExecutionNotifications/0/message/text").asText()).contains("broken.polku");
        assertThat(invocation.at("/toolExecutionNotifications/0/locations/0/physicalLocation/region/startLine").asInt())
                .isEqualTo(2);
    }

    private static List<String> fingerprints(JsonNode sarif) {
        return results(sarif).stream().map(result -> result.at("/partialFingerprints/polkuFinding~1v1").asText()).toList();
    }

    private static List<JsonNode> results(JsonNode sarif) {
        return StreamSupport.stream(sarif.at("/runs/0/results").spliterator(), false).toList();
    }

    private static JsonNode sarif(Object... files) throws IOException {
        Object[] arguments = new Object[files.length + 3];
        arguments[0] = "validate";
        arguments[1] = "--format";
        arguments[2] = "sarif";
        System.arraycopy(files, 0, arguments, 3, files.length);
        return new ObjectMapper().readTree(polku(arguments).out());
    }
}
