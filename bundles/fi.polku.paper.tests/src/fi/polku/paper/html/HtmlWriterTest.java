/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;

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
import fi.polku.paper.Tool;
import fi.polku.picture.theme.Palette;
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

    @Test
    void aBrowserRunsItsScriptWithoutComplaint() throws Exception {
        String[] said = chromium(file, "--enable-logging=stderr", "--dump-dom").split("<!DOCTYPE html>", 2);
        assertThat(said[0]).doesNotContain("CONSOLE");
        Document run = Jsoup.parse(said[1]);
        assertThat(run.select("#search, .zoom")).noneMatch(element -> element.hasAttr("hidden"));
        assertThat(run.select(".view svg")).allMatch(svg -> svg.attr("style").contains("width"));
    }

    /** A browser told to run no script takes no pictures, so the page does without its own. */
    @Test
    void withoutItsScriptAllCanStillBeSeen() throws Exception {
        Document still = page.clone();
        still.select("script").remove();
        Path without = Files.writeString(folder.resolve("without.html"), still.outerHtml());
        Path picture = folder.resolve("without.png");
        chromium(without, "--window-size=1400,900", "--hide-scrollbars", "--screenshot=" + picture);
        BufferedImage seen = ImageIO.read(picture.toFile());
        assertThat(IntStream.range(0, 800).filter(x -> IntStream.range(200, 800)
                .anyMatch(y -> seen.getRGB(x, y) == Palette.INK.rgb() + 0xFF000000)).count()).as("columns with letters")
                .isGreaterThan(50);
    }

    private static String chromium(Path shown, String... options) throws Exception {
        Object[] arguments = new Object[options.length + 6];
        System.arraycopy(new Object[] {"--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking",
            "--user-data-dir=" + Files.createTempDirectory(folder, "profile")}, 0, arguments, 0, 5);
        System.arraycopy(options, 0, arguments, 5, options.length);
        arguments[arguments.length - 1] = shown.toUri();
        return Tool.named("chromium", "chromium").run(arguments);
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
