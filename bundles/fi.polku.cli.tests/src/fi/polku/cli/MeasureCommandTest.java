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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

@DisplayName("polku measure")
class MeasureCommandTest {

    private static final Path EXAMPLE = Path.of("../../examples/grant-service");
    private static final Path ANSWERS = EXAMPLE.resolve("answers/palvelukysely-kevat-2026.csv");

    @TempDir
    private Path folder;

    private Path model() throws IOException {
        return Files.copy(EXAMPLE.resolve("grant-service.polku"), folder.resolve("g.polku"));
    }

    @Nested
    @DisplayName("with answers")
    class WithAnswers {

        @Test
        void putsFiguresIntoTheModelOnce() throws IOException {
            Path model = model();
            CommandLineRun run = polku("measure", model, "--answers", ANSWERS);
            assertThat(run.exitCode()).isEqualTo(ExitCode.CLEAN);
            assertThat(run.out()).contains("217 rows read",
                    "4.52 ±\u00A00.09 (4.43\u00A0…\u00A04.61), n\u00A0=\u00A0217 – new", "4.29 ±\u00A00.12",
                    "95 % interval by Student's t");
            byte[] once = Files.readAllBytes(model);
            assertThat(new String(once, StandardCharsets.UTF_8)).contains("Palvelukysely, kevät 2026")
                    .doesNotContain("V001", "virkakieltä");
            assertThat(polku("measure", model, "--answers", ANSWERS).out()).contains("nothing changed");
            assertThat(model).hasBinaryContent(once);
        }

        @Test
        void takesCommentsWhenAsked() throws IOException {
            Path model = model();
            polku("measure", model, "--answers", ANSWERS, "--comments");
            assertThat(model).content().contains("virkakieltä", "Soittakaa minulle, […] tai […]").doesNotContain("040 000");
        }

        @Test
        void writesNothingOnATrial() throws IOException {
            Path model = model();
            byte[] before = Files.readAllBytes(model);
            assertThat(polku("measure", model, "--answers", ANSWERS, "--dry-run").out()).contains("nothing was written");
            assertThat(model).hasBinaryContent(before);
        }

        @Test
        void saysWhatWasLeftOutAndWhy() throws IOException {
            Path answers = Files.writeString(folder.resolve("new.csv"), "NPS\n9\neleven\n11\n8\n");
            CommandLineRun run = polku("measure", model(), "--answers", answers, "--lang", "fi");
            assertThat(run.exitCode()).isEqualTo(ExitCode.CLEAN);
            assertThat(run.out()).contains("4 riviä luettu, 2 vastausta jätetty pois", "Pieni otos");
            assertThat(run.err()).contains("new.csv:3: ”eleven” sarakkeessa ”NPS” ei ole vastaus", "pääteltiin nimistä");
            assertThat(folder.resolve("new.rejects.csv")).content()
                    .contains("new.csv;4;NPS;11 sarakkeessa ”NPS” ei ole asteikolla;11");
        }

        @Test
        void writesDownWhatTheColumnsMean() throws IOException {
            Path answers = Files.writeString(folder.resolve("new.csv"), "NPS,Date\n9,2026-05-01\n");
            Path mapping = folder.resolve("new.polku-import.json");
            polku("measure", model(), "--answers", answers, "--write-mapping", mapping, "--dry-run");
            assertThat(mapping).content().contains("\"kind\" : \"nps\"", "\"date\" : \"Date\"");
            assertThat(polku("measure", folder.resolve("g.polku"), "--answers", answers).err()).isEmpty();
        }

        @Test
        void saysWhatCannotBeUnderstood() throws IOException {
            Path answers = Files.writeString(folder.resolve("new.csv"), "x,y\n1,2\n");
            CommandLineRun run = polku("measure", model(), "--answers", answers);
            assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
            assertThat(run.err()).contains("No column of answers is known");
        }

        @Test
        void takesTheAnswersBesideTheModelUnlessThereAreSeveral() throws IOException {
            Path model = model();
            assertThat(polku("measure", model).exitCode()).as("no answers").isEqualTo(ExitCode.USAGE);
            Files.writeString(folder.resolve("spring.csv"), "NPS\n9\neleven\n8\n10\n");
            CommandLineRun one = polku("measure", model);
            assertThat(one.exitCode()).as(one.err()).isEqualTo(ExitCode.CLEAN);
            assertThat(one.err()).contains("Answers: spring.csv", "spring.rejects.csv");
            assertThat(polku("measure", model).out()).contains("nothing changed");
            Files.writeString(folder.resolve("autumn.csv"), "NPS\n9\n");
            CommandLineRun several = polku("measure", model);
            assertThat(several.exitCode()).isEqualTo(ExitCode.USAGE);
            assertThat(several.err()).contains("autumn.csv, spring.csv");
        }
    }

    @Nested
    @DisplayName("summary")
    class OfAColumn {

        private Path answers(int promoters, int passives, int detractors) throws IOException {
            List<String> lines = new ArrayList<>();
            lines.addAll(Collections.nCopies(promoters, "10;web"));
            lines.addAll(Collections.nCopies(passives, "7;phone"));
            lines.addAll(Collections.nCopies(detractors, "0;phone"));
            lines.add(0, "NPS;Channel");
            return Files.write(folder.resolve("answers.csv"), lines);
        }

        private String json(Path answers, String metric) {
            CommandLineRun run = polku("measure", "summary", answers, "--column", "NPS", "--metric", metric, "--format", "json");
            assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.CLEAN);
            return run.out().replaceAll("\\s*\\n\\s*", "").replace(" : ", ":");
        }

        @Test
        void hasFigureNumberAndIntervalForPrograms() throws IOException {
            assertThat(json(answers(500, 333, 167), "nps")).isEqualTo("{\"metric\":\"NPS\",\"method\":\"% promoters (9–10) "
                    + "− % detractors (0–6); 95 % interval by normal approximation\",\"n\":1000,\"value\":33.3,"
                    + "\"interval\":[28.7,37.9],\"margin\":4.6,\"warnings\":[ ]}");
        }

        @Test
        void hasNoFigureWithoutAnswers() throws IOException {
            assertThat(json(answers(0, 0, 0), "enps")).contains("\"metric\":\"eNPS\"", "\"n\":0", "\"value\":null",
                    "\"interval\":null", "\"margin\":null", "Nobody has answered");
        }

        @Test
        void saysThatAnIntervalIsDegenerate() throws IOException {
            assertThat(json(answers(1000, 0, 0), "peer-nps")).contains("\"value\":100.0", "\"interval\":[99.2,100.0]",
                    "degenerate");
        }

        @Test
        void isMadeForEachGroup() throws IOException {
            CommandLineRun run = polku("measure", "summary", answers(5, 1, 4), "--column", "nps", "--metric", "nps", "--by",
                    "Channel", "--format", "json");
            JsonNode groups = new ObjectMapper().readTree(run.out());
            assertThat(groups.findValuesAsText("group")).containsExactly("phone", "web");
            assertThat(groups.get(0).get("value").asDouble()).isEqualTo(-80);
        }

        @Test
        void namesTheMethodThatWasChosen() throws IOException {
            Path file = Files.writeString(folder.resolve("ease.csv"), "Ease\n7\n6\n5\n4\n1\n");
            assertThat(polku("measure", "summary", file, "--column", "Ease", "--metric", "ces", "--method", "agree-share").out())
                    .contains("CES 60", "% of answers 5–7 on the scale 1–7", "Wilson");
            assertThat(polku("measure", "summary", file, "--column", "Ease", "--metric", "ces", "--method", "netAgree").out())
                    .contains("CES 40", "% of answers 5–7 − % of answers 1–3");
            assertThat(polku("measure", "summary", file, "--column", "Ease", "--metric", "csat", "--scale", "1-7").out())
                    .contains("CSAT 4.6", "mean of the answers, 1–7");
        }

        @ParameterizedTest
        @ValueSource(strings = {"--metric=foo", "--metric=efficiency", "--metric=nps --method=value", "--metric=nps --scale=5"})
        void refusesWhatItDoesNotKnow(String options) throws IOException {
            Path file = answers(1, 1, 1);
            List<Object> arguments = new ArrayList<>(List.of("measure", "summary", file, "--column", "NPS"));
            arguments.addAll(List.of(options.split(" ")));
            assertThat(polku(arguments.toArray()).exitCode()).isEqualTo(ExitCode.USAGE);
        }
    }

    @Nested
    @DisplayName("report")
    class OfAModel {

        @Test
        void saysWhatMeasurementsTell() throws IOException {
            String out = polku("measure", "report", model()).out();
            assertThat(out).contains("4.52, n\u00A0=\u00A0217",
                    "40.6 ±\u00A09.7 (30.8\u00A0…\u00A050.3), n\u00A0=\u00A0217", "Only the figure is known",
                    "Asiakaskokemusindeksi", "Työntekijäkokemusindeksi", "Kahneman", "Gaps (experienced − expected)", "TERMS",
                    "Weak employee moments", "Käsittelee hakemuksen");
        }

        @Test
        void saysWhatIsDueToBeMeasuredAgain() throws IOException {
            Path model = model();
            Files.writeString(model, Files.readString(model).replace("date=\"2026-", "date=\"2016-"));
            assertThat(polku("measure", "report", model).out()).contains("Due to be measured again", "2016");
        }

        @Test
        void isJsonForPrograms() throws IOException {
            JsonNode report = new ObjectMapper().readTree(polku("measure", "report", model(), "--format", "json").out()).get(0);
            assertThat(report.get("figures")).hasSizeGreaterThan(20);
            assertThat(report.at("/curves/0/peakEnd/score").asDouble()).isEqualTo(0.55);
            assertThat(report.at("/curves/0/priorities/0/weight").asDouble()).isEqualTo(4.4);
            assertThat(report.at("/indexes/0/parts")).hasSize(4);
            assertThat(report.at("/gaps/0/touchpoints/0/gap").asDouble()).isNegative();
        }

        @Test
        void isMarkdownForWikis() throws IOException {
            assertThat(polku("measure", "report", model(), "--format", "markdown", "--lang", "fi").out())
                    .contains("## Luvut\n", "| paikka | mittari | luku |", "| --- |").doesNotContain("\n\n\n");
        }

        @Test
        void isAPageForPeople() throws IOException {
            Path page = folder.resolve("out/measures.html");
            assertThat(polku("measure", "report", model(), "--format", "html", "--out", page).exitCode()).isZero();
            Document html = Jsoup.parse(page.toFile());
            assertThat(html.select("h2").eachText()).contains("Figures", "Customer and employee experience side by side");
            assertThat(html.select("table td").stream().map(Element::wholeText)).contains("4.52, n\u00A0=\u00A0217");
            assertThat(html.select("script")).isEmpty();
        }

        @Test
        void drawsTrendsAnswersAndEmotionsOnThePage() throws IOException {
            Path page = folder.resolve("measures.html");
            polku("measure", "report", model(), "--format", "html", "--out", page, "--lang", "fi");
            Document html = Jsoup.parse(page.toFile());
            assertThat(html.select("svg[role=img] > title").eachText()).contains(
                    "Kehitys: Suositteluindeksi (NPS) · Maatilan investointituki: nykytila",
                    "Vastaukset: Suositteluindeksi (NPS) · Maatilan investointituki: nykytila",
                    "Maatilan investointituki: nykytila");
            assertThat(html.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
            assertThat(html.select("[style], img, svg style")).as("what the page's policy forbids").isEmpty();
        }

        @Test
        void isNeverWrittenOverAModel() throws IOException {
            Path model = model();
            assertThat(polku("measure", "report", model, "--out", model).exitCode()).isEqualTo(ExitCode.USAGE);
        }
    }
}
