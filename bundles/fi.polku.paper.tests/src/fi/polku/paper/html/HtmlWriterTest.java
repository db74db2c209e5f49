/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fi.polku.model.experience.ExperienceFactory;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Journey;
import fi.polku.paper.ExportFormat;
import fi.polku.paper.ExportSettings;
import fi.polku.paper.Handout;
import fi.polku.paper.Handouts;
import fi.polku.rules.Finding;

class HtmlWriterTest {

    @TempDir
    static Path folder;
    private static Handout example;
    private static Path file;
    private static Document page;

    @BeforeAll
    static void writeTheExample() throws IOException {
        example = Handouts.example("online-shop", Locale.ENGLISH);
        file = write(example, "example.html");
        page = Jsoup.parse(file.toFile());
    }

    @Test
    void everyPictureIsOnThePageAndInItsTableOfContents() {
        assertThat(page.select("main section")).hasSameSizeAs(example.pictures());
        assertThat(page.select("main section h2").eachText()).isEqualTo(page.select("nav a").eachText())
                .isEqualTo(example.pictures().stream().map(picture -> picture.name()).toList());
        assertThat(page.select("nav a")).allSatisfy(link -> assertThat(target(link)).isNotNull());
    }

    @Test
    void everyFindingLeadsToWhereItIsShown() {
        List<Finding> open = example.options().findings().stream().filter(it -> it.suppression().isEmpty()).toList();
        assertThat(open).isNotEmpty();
        assertThat(page.select("aside li")).hasSameSizeAs(open);
        assertThat(page.select("aside a")).isNotEmpty().allSatisfy(link -> assertThat(target(link).tagName()).isEqualTo("g"));
    }

    @Test
    void anIdStandsForOneThing() {
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void thePageAsksForNothingAndRunsNothingButItsOwn() throws Exception {
        String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
        assertThat(policy).startsWith("default-src 'none'; ").doesNotContain("unsafe", "http", "*");
        assertThat(policy).contains("style-src 'sha256-" + sha256(page.select("style").first().data()) + "'")
                .contains("script-src 'sha256-" + sha256(page.select("script").first().data()) + "'");
        assertThat(page.select("script, style")).hasSize(2);
        assertThat(page.select("[style], link, iframe, img, object, embed")).isEmpty();
        assertThat(page.select("[src], [href]").eachAttr("href")).allMatch(link -> link.startsWith("#"));
        assertThat(page.getAllElements()).allSatisfy(element -> assertThat(element.attributes().asList())
                .noneMatch(attribute -> attribute.getKey().startsWith("on")));
    }

    @Test
    void thePageIsWrittenInTheLettersOfItsPictures() {
        String family = page.select("svg").attr("font-family");
        assertThat(family).contains("Arimo", "'Nimbus Sans'");
        assertThat(page.select("style").first().data()).contains("--letters:" + family + "}", "var(--letters)");
    }

    @Test
    void whatDoesNothingWithoutScriptsIsHiddenThen() {
        assertThat(page.select("#search, .zoom, #details")).allMatch(element -> element.hasAttr("hidden"));
    }

    @Test
    void namesAreNeverMarkup() throws IOException {
        ExperienceModel model = ExperienceFactory.eINSTANCE.createExperienceModel();
        model.setName("</title><script>alert(1)</script>");
        Journey journey = ExperienceFactory.eINSTANCE.createJourney();
        journey.setName("\"><img src=x onerror=alert(1)>]]>");
        model.getJourneys().add(journey);
        Document hostile = Jsoup.parse(write(Handouts.of(model, Locale.ENGLISH), "hostile.html").toFile());
        assertThat(hostile.title()).isEqualTo(model.getName());
        assertThat(hostile.select("script")).hasSize(1);
        assertThat(hostile.select("img")).isEmpty();
        assertThat(hostile.select("h2").first().text()).isEqualTo(journey.getName());
    }

    @Test
    void theSameModelGivesTheSameBytes() throws IOException {
        assertThat(write(Handouts.example("online-shop", Locale.ENGLISH), "again.html")).hasSameBinaryContentAs(file);
    }

    private static Path write(Handout handout, String name) throws IOException {
        Path written = folder.resolve(name);
        ExportFormat.HTML.write(handout, ExportSettings.STANDARD, written);
        return written;
    }

    private static Element target(Element link) {
        return page.getElementById(link.attr("href").substring(1));
    }

    private static String sha256(String text) throws Exception {
        return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256")
                .digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
