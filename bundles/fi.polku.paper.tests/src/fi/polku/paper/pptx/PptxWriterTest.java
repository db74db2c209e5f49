/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.pptx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFFreeformShape;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGroupShape;

import fi.polku.model.experience.Journey;
import fi.polku.paper.Handout;
import fi.polku.paper.Handouts;
import fi.polku.paper.office.LibreOffice;
import fi.polku.picture.scene.Colour;
import fi.polku.picture.text.FontFamily;
import fi.polku.picture.text.FontFile;
import fi.polku.picture.theme.Role;
import fi.polku.picture.theme.Theme;

class PptxWriterTest {

    private static final Locale FINNISH = Locale.forLanguageTag("fi");

    private static Handout example;
    private static Journey journey;
    private static byte[] written;
    private static XMLSlideShow show;

    @TempDir
    private Path folder;

    @BeforeAll
    static void write() throws IOException {
        Handout whole = Handouts.example("grant-service", FINNISH);
        journey = whole.model().getJourneys().get(0);
        example = Handouts.only(whole, journey.getName());
        written = bytes(example);
        show = new XMLSlideShow(new ByteArrayInputStream(written));
    }

    @Test
    void aJourneyHasAnOverviewAndASlideForEachStage() {
        assertThat(show.getSlides()).hasSize(1 + journey.getStages().size());
        assertThat(titles(show)).startsWith(journey.getName())
                .containsSubsequence(journey.getStages().stream().map(stage -> stage.getName()).toList());
        assertThat(show.getPageSize()).isEqualTo(Slides.WIDE);
    }

    @Test
    void everythingOnASlideCanBeEdited() {
        List<XSLFShape> shapes = show.getSlides().stream().flatMap(slide -> shapes(slide.getShapes())).toList();
        assertThat(shapes).noneMatch(XSLFPictureShape.class::isInstance).anyMatch(XSLFFreeformShape.class::isInstance);
        assertThat(shapes.stream().filter(XSLFTextShape.class::isInstance).map(shape -> ((XSLFTextShape) shape).getText()))
                .contains("Tukiportti", "Maaseutuyksikkö", "Ydinkokemus");
    }

    @Test
    void aTextThatThePictureWrapsIsOneTextOnTheSlide() {
        assertThat(shapes(show.getSlides().get(0).getShapes()).filter(XSLFTextShape.class::isInstance)
                .map(shape -> ((XSLFTextShape) shape).getText())).contains("Täyttää sähköisen\nhakemuksen");
    }

    @Test
    void groupsTellWhatTheyShow() {
        List<XSLFShape> groups = shapes(show.getSlides().get(0).getShapes()).filter(XSLFGroupShape.class::isInstance)
                .toList();
        assertThat(groups).extracting(XSLFShape::getShapeName).contains("Täyttää sähköisen hakemuksen");
        assertThat(groups).allSatisfy(group -> assertThat(((CTGroupShape) group.getXmlObject()).getNvGrpSpPr().getCNvPr()
                .getDescr()).isNotBlank());
    }

    @Test
    void speakersHaveNotes() {
        assertThat(show.getSlides()).allSatisfy(slide -> assertThat(slide.getNotes()).isNotNull());
        assertThat(show.getSlides().get(1).getNotes().getTextParagraphs().toString()).isNotBlank();
    }

    @Test
    void whatASlideHasNoRoomForStandsInItsNotes() {
        assertThat(notes(show.getSlides().get(3))).contains("Hakemisen helppous (CES): 3,96 / 7 · n = 157 / 203",
                "tavoite 5,5 / 7", "Hakemuksen keskeyttäneet: 31 %");
    }

    @Test
    void slidesHaveTheThemesColoursAndLettersForWhatPeopleAdd() throws IOException {
        FontFamily letters = new FontFamily("Aura",
                Map.of(FontFile.Cut.REGULAR, FontFamily.HOUSE.file(FontFile.Cut.REGULAR)));
        Colour violet = new Colour(0x7A1FA2);
        Handout themed = new Handout("picture", example.model(), example.pictures(), example.options()
                .in(new Theme("Aura", Map.of(Role.MAIN, violet), letters, Optional.empty())));
        try (XMLSlideShow aura = new XMLSlideShow(new ByteArrayInputStream(bytes(themed)))) {
            var style = aura.getSlideMasters().get(0).getTheme().getXmlObject().getThemeElements();
            assertThat(style.getFontScheme().getMinorFont().getLatin().getTypeface()).isEqualTo("Aura");
            assertThat(style.getClrScheme().getAccent1().xmlText()).contains("7A1FA2");
            assertThat(aura.getSlides()).allSatisfy(slide -> assertThat(slide.getXmlObject().xmlText())
                    .contains("typeface=\"Aura\"").doesNotContain("Arial"));
        }
    }

    @Test
    void itSaysWhatItIsAndInWhichLanguage() throws Exception {
        var properties = show.getPackage().getPackageProperties();
        assertThat(properties.getTitleProperty()).contains(journey.getName());
        assertThat(properties.getLanguageProperty()).contains("fi");
        assertThat(show.getSlides().get(0).getXmlObject().xmlText()).contains("lang=\"fi-FI\"").doesNotContain("lang=\"en");
    }

    @Test
    void theSameModelGivesTheSameBytes() throws IOException {
        assertThat(bytes(example)).isEqualTo(written);
    }

    @Test
    void aBlueprintAloneHasASlideOfItsOwnSize() throws IOException {
        Handout whole = Handouts.example("grant-service", FINNISH);
        Handout blueprint = Handouts.only(whole, whole.model().getBlueprints().get(0).getName());
        try (XMLSlideShow alone = new XMLSlideShow(new ByteArrayInputStream(bytes(blueprint)))) {
            assertThat(alone.getSlides()).hasSize(1);
            assertThat(alone.getPageSize().getWidth())
                    .isEqualTo(Math.ceil(blueprint.scene(blueprint.pictures().get(0)).width()));
        }
    }

    @Test
    void libreOfficeShowsEverySlideWithItsTexts() throws Exception {
        LibreOffice.assumeInstalled("pdftotext");
        List<String> pages = LibreOffice.pages(Files.write(folder.resolve("journey.pptx"), written));
        assertThat(pages).hasSameSizeAs(show.getSlides());
        for (int i = 0; i < journey.getStages().size(); i++) {
            assertThat(pages.get(i + 1)).contains(journey.getStages().get(i).getName(), "Kosketuspiste");
        }
    }

    private static Stream<XSLFShape> shapes(List<XSLFShape> shapes) {
        return shapes.stream().flatMap(shape -> shape instanceof XSLFGroupShape group
                ? Stream.concat(Stream.of(shape), shapes(group.getShapes())) : Stream.of(shape));
    }

    private static String notes(XSLFSlide slide) {
        return slide.getNotes().getTextParagraphs().stream().flatMap(List::stream).map(XSLFTextParagraph::getText)
                .collect(Collectors.joining("\n")).replace('\u00A0', ' ');
    }

    private static List<String> titles(XMLSlideShow show) {
        return show.getSlides().stream().map(XSLFSlide::getTitle).toList();
    }

    private static byte[] bytes(Handout handout) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PptxWriter.write(handout, out);
        return out.toByteArray();
    }
}
