/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Journey;
import fi.polku.paper.Handout;
import fi.polku.paper.Handouts;

class MarkdownWriterTest {

    @Test
    void aReportTellsOfJourneysStagesTouchpointsFindingsAndPictures() throws IOException {
        Handout example = Handouts.example("grant-service", Locale.forLanguageTag("fi"));
        Document page = page(example);
        Journey journey = example.model().getJourneys().get(0);
        assertThat(page.select("h2").eachText()).contains(journey.getName(), "Persoonat", "Havainnot", "Kuvat");
        assertThat(page.select("h3").eachText())
                .contains(journey.getStages().get(0).getName() + " · ennakkokokemus");
        assertThat(page.select("td").eachText()).contains("Täyttää sähköisen hakemuksen ★", "16/16", "−0,77",
                "Nopea tieto siitä, onko hanke tukikelpoinen Ohjeet sanoilla, joita yrittäjä käyttää");
        assertThat(page.select("li a").eachAttr("href"))
                .contains("journey-maatilan-investointituki-nykytila.svg");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "a | b", "**bold** _and_ `code`", "[click](http://evil.example)",
            "![x](y)", "# heading", "- item", "1. first", "1) first", "> quote", "~~gone~~", "&lt;b&gt;", "a\\|b", "$x$",
            "<!-- comment", "]]>", "=HYPERLINK(1)", "www.evil.example", "http://evil.example", "| --- |", "+ plus", "---"})
    void everyNameStaysAName(String name) throws IOException {
        Handout example = Handouts.example("online-shop", Locale.ENGLISH);
        ExperienceModel model = example.model();
        Journey journey = model.getJourneys().get(0);
        model.setName(name);
        journey.setName(name);
        journey.setDescription(name);
        model.getPersonas().forEach(persona -> persona.setName(name));
        journey.getStages().get(0).getTouchpoints().forEach(touchpoint -> touchpoint.setName(name));
        Document page = page(Handouts.of(model, Locale.ENGLISH));
        assertThat(page.select("h1").eachText()).containsExactly(name);
        assertThat(page.select("h2").eachText()).contains(name);
        assertThat(page.select("p").eachText()).contains(name);
        assertThat(page.select("td").eachText()).anyMatch(cell -> cell.replace(" ★", "").equals(name));
        assertThat(page.select("script, img, b, strong, em, del, ul ul, ol, blockquote, code:not(:matches(^polku/))"))
                .isEmpty();
        assertThat(page.select("a").eachAttr("href")).allMatch(address -> address.matches("[a-z0-9-]+\\.svg"));
    }

    @Test
    void nobodyIsMentionedAndNoIssueReferredTo() {
        assertThat(MarkdownText.of("@octocat closes #12, see user/repo!3"))
                .doesNotContain("@octocat", "#12", "user/repo", "!3");
    }

    @Test
    void namesTurnNothingRound() throws IOException {
        Handout example = Handouts.example("online-shop", Locale.ENGLISH);
        example.model().getJourneys().forEach(journey -> journey.setName("\u202Eevil\u2066 \u05E9\u05DC\u05D5\u05DD"));
        assertThat(markdown(example)).doesNotContain("\u202E", "\u2066").contains("## evil \u05E9\u05DC\u05D5\u05DD\n");
    }

    @Test
    void aReportOfALargeModelFitsIntoACommentAndTellsTheHeaviestFindings() throws IOException {
        Handout small = Handouts.example("grant-service", Locale.ENGLISH);
        ExperienceModel model = small.model();
        assertThat(markdown(small)).doesNotContain("the workbook");
        for (int i = 0; i < 40; i++) {
            model.getJourneys().add(EcoreUtil.copy(model.getJourneys().get(0)));
        }
        Handout large = Handouts.of(model, Locale.ENGLISH);
        String report = markdown(large);
        assertThat(report.length()).isBetween(MarkdownWriter.MOST * 3 / 4, MarkdownWriter.MOST);
        Document page = page(large);
        assertThat(page.select("h2").eachText()).contains("Personas", "Findings", "Pictures");
        assertThat(page.select("h3").eachText()).anyMatch(head -> head.matches("\\d+ warnings"));
        assertThat(page.select("thead")).hasSameSizeAs(page.select("tbody"));
        List<Integer> leftOut = page.select("p").eachText().stream()
                .filter(text -> text.endsWith("; the workbook (xlsx) has them all."))
                .map(text -> Integer.valueOf(text.replaceAll("\\D", ""))).toList();
        assertThat(leftOut).isNotEmpty().allMatch(count -> count > 0);
    }

    private static Document page(Handout handout) throws IOException {
        List<TablesExtension> tables = List.of((TablesExtension) TablesExtension.create());
        return Jsoup.parse(HtmlRenderer.builder().extensions(tables).build()
                .render(Parser.builder().extensions(tables).build().parse(markdown(handout))));
    }

    private static String markdown(Handout handout) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        MarkdownWriter.write(handout, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
