/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.cli;

import static fi.polku.cli.CommandLineRun.polku;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.TreeSet;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fi.polku.model.experience.ExperienceFactory;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.store.ModelStore;

class HtmlReportTest {

    private static final Path EXAMPLES = Path.of("../../examples");

    @TempDir
    private Path folder;

    @Test
    void namesAreTextAndNothingElse() throws IOException {
        Document page = page(Gaps.hostile(folder));

        assertThat(page.select("script, img, iframe, object, link, form")).isEmpty();
        List<String> headings = page.select("article h3 bdi").eachText();
        assertThat(headings).containsAll(Gaps.labels().stream().map(name -> "The journey › Core › " + name)
                .map(HtmlReportTest::asRead).toList());
    }

    @Test
    void thePageAsksForNothingFromAnywhere() throws IOException {
        Document page = page(EXAMPLES);

        assertThat(page.select("[src], [style]")).isEmpty();
        assertThat(page.select("*").stream().flatMap(e -> e.attributes().asList().stream()).map(a -> a.getKey()))
                .noneMatch(key -> key.startsWith("on"));
        assertThat(page.select("[href]").eachAttr("href")).isNotEmpty().allMatch(target -> target.startsWith("#"));
        assertThat(page.select("style").html()).doesNotContain("url(", "@import");
    }

    @Test
    void thePolicyAllowsTheOwnStyleSheetOnly() throws Exception {
        Document page = page(EXAMPLES);
        byte[] style = page.select("style").first().data().getBytes(StandardCharsets.UTF_8);
        String hash = Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(style));

        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .isEqualTo("default-src 'none'; style-src 'sha256-" + hash + "'; base-uri 'none'; form-action 'none'");
    }

    @Test
    void everyFindingLinksToTheExplanationOfItsRule() throws IOException {
        Document page = page(EXAMPLES);

        for (Element link : page.select("article a")) {
            Element rule = page.getElementById(link.attr("href").substring(1));
            assertThat(rule).isNotNull();
            assertThat(rule.select("code").text()).isEqualTo(link.text());
        }
        assertThat(page.select("footer .rule code").eachText())
                .containsExactlyInAnyOrderElementsOf(new TreeSet<>(page.select("article a").eachText()));
    }

    @Test
    void theCountsAreThoseOfTheFindings() throws IOException {
        Document page = page(EXAMPLES);

        assertThat(page.select(".counts .error b").text()).isEqualTo("" + page.select("article li.error").size());
        assertThat(page.select(".counts .warning b").text()).isEqualTo("" + page.select("article li.warning").size());
    }

    @Test
    void whatIsCleanAndWhatCanNotBeReadIsSaidToo() throws IOException {
        Gaps.broken(folder);
        ExperienceModel model = ExperienceFactory.eINSTANCE.createExperienceModel();
        model.setName("Clean");
        ModelStore.save(ModelStore.create(model, folder.resolve("clean.polku")));
        Document page = page(folder.resolve("broken.polku"), folder.resolve("clean.polku"), "--lang", "fi");

        assertThat(page.select(".failure").text()).contains("broken.polku");
        assertThat(page.select(".clean").text()).contains("clean.polku");
        assertThat(page.select("html").attr("lang")).isEqualTo("fi");
        assertThat(page.select("body").text()).contains("Ei huomautettavaa", "1 jäi lukematta");
    }

    @Test
    void aNameThatTurnsTheOrderOfLettersTurnsNothingElseRound() throws IOException {
        assertThat(page(Gaps.hostile(folder)).text()).contains("right to left \u05D0\u05D1\u05D2").doesNotContain("\u202E");
    }

    /** What HTML shows for runs of blanks, and for control characters that turn text round or that HTML can't hold. */
    private static String asRead(String name) {
        return name.replaceAll("[\u202C\u202E]", "").replace('\u0085', '\uFFFD').replaceAll("[ \t\n]+", " ").strip();
    }

    private static Document page(Object... files) {
        Object[] arguments = new Object[files.length + 3];
        arguments[0] = "validate";
        arguments[1] = "--format";
        arguments[2] = "html";
        System.arraycopy(files, 0, arguments, 3, files.length);
        return Jsoup.parse(polku(arguments).out());
    }
}
