/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fi.polku.model.experience.Journey;
import fi.polku.model.experience.Stage;
import fi.polku.paper.ExportFormat;
import fi.polku.paper.ExportSettings;
import fi.polku.paper.Handout;
import fi.polku.paper.Handouts;
import fi.polku.paper.PageSize;
import fi.polku.paper.Tiling;
import fi.polku.paper.Tool;
import fi.polku.picture.export.Picture;
import fi.polku.picture.scene.Scene;

class PdfWriterTest {

    private static final double MILLIMETRE = 72 / 25.4;
    private static final ExportSettings BOOK = ExportSettings.STANDARD.inOneFile();
    private static final Set<String> MARKS = Set.of("BMC", "BDC", "EMC");

    @TempDir
    private static Path folder;
    private static Handout example;

    @BeforeAll
    static void read() throws IOException {
        Handout all = Handouts.example("online-shop", Locale.ENGLISH);
        example = new Handout("model", all.model(), all.pictures().stream().filter(it -> all.pages(it).size() == 1).toList(),
                all.options());
    }

    @Test
    void aPageIsAsLargeAsItsPictureAndHoldsItsTextToBeSearched() throws IOException {
        Handout part = ExportFormat.PDF.parts(example, ExportSettings.STANDARD).get(0);
        Scene scene = part.scene(part.pictures().get(0));
        try (PDDocument document = write(part, ExportSettings.STANDARD)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            PDRectangle page = document.getPage(0).getMediaBox();
            assertThat(page.getWidth()).isCloseTo((float) scene.width(), within(0.01f));
            assertThat(page.getHeight()).isCloseTo((float) scene.height(), within(0.01f));
            assertThat(new PDFTextStripper().getText(document)).contains(scene.title());
        }
    }

    @Test
    void lettersComeWithTheFileThoughNotWholeFonts() throws IOException {
        try (PDDocument document = write(example, BOOK)) {
            List<COSName> names = fontNames(document.getPage(0));
            assertThat(names).isNotEmpty().allSatisfy(name -> {
                var font = document.getPage(0).getResources().getFont(name);
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).matches("[A-Z]{6}\\+LiberationSans.*");
                assertThat(font.getFontDescriptor().getFontFile2().getLength()).isLessThan(100_000);
            });
        }
    }

    @Test
    void bookmarksLeadToPicturesAndInThemToStagesInOrder() throws IOException {
        try (PDDocument document = write(example, BOOK)) {
            List<PDOutlineItem> pictures = items(document.getDocumentCatalog().getDocumentOutline());
            assertThat(pictures).extracting(PDOutlineItem::getTitle)
                    .isEqualTo(example.pictures().stream().map(Picture::name).toList());
            for (int i = 0; i < pictures.size(); i++) {
                assertThat(pictures.get(i).findDestinationPage(document)).isEqualTo(document.getPage(i));
            }
            Journey journey = (Journey) example.pictures().get(0).element();
            assertThat(items(pictures.get(0))).extracting(PDOutlineItem::getTitle)
                    .isEqualTo(journey.getStages().stream().map(Stage::getName).toList());
        }
    }

    @Test
    void whoeverHearsItGetsTitleLanguageAndPartsWithTheirNames() throws IOException {
        try (PDDocument document = write(example, BOOK)) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo(example.options().language().toLanguageTag());
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo(example.model().getName());
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            PDStructureElement whole = (PDStructureElement) catalog.getStructureTreeRoot().getKids().get(0);
            assertThat(whole.getStructureType()).isEqualTo("Document");
            assertThat(parts(whole)).extracting(PDStructureElement::getTitle)
                    .isEqualTo(example.pictures().stream().map(Picture::name).toList());
            assertThat(all(whole)).filteredOn(part -> "Figure".equals(part.getStructureType())).isNotEmpty()
                    .allSatisfy(figure -> assertThat(figure.getAlternateDescription()).isNotBlank());
        }
    }

    @Test
    void whatIsReadLineByLineHasPagesOfItsOwn() throws IOException {
        Handout all = Handouts.example("online-shop", Locale.ENGLISH);
        Picture matrix = all.pictures().stream().filter(picture -> all.pages(picture).size() > 1).findFirst().orElseThrow();
        Handout part = new Handout("matrix", all.model(), List.of(matrix), all.options());
        try (PDDocument document = write(part, ExportSettings.STANDARD.on(PageSize.of("A4").orElseThrow()))) {
            int pages = all.pages(matrix).size();
            assertThat(document.getNumberOfPages()).isEqualTo(pages);
            assertThat(items(document.getDocumentCatalog().getDocumentOutline())).extracting(PDOutlineItem::getTitle)
                    .startsWith(matrix.name() + " 1/" + pages).endsWith(matrix.name() + " " + pages + "/" + pages);
        }
    }

    @Test
    void allThatIsPaintedIsEitherReadOrSaidToBeDecoration() throws IOException {
        try (PDDocument document = write(example, BOOK)) {
            for (PDPage page : document.getPages()) {
                List<String> marks = new PDFStreamParser(page).parse().stream().filter(Operator.class::isInstance)
                        .map(operator -> ((Operator) operator).getName()).filter(MARKS::contains).toList();
                assertThat(marks.stream().filter("EMC"::equals)).hasSize(marks.size() / 2);
                assertThat(marks.get(marks.size() - 1)).isEqualTo("EMC");
            }
        }
    }

    @Test
    void onAPageOfAnySizeThePictureLiesAsItFits() throws IOException {
        for (String name : List.of("A0", "A4", "300x200")) {
            PageSize size = PageSize.of(name).orElseThrow();
            try (PDDocument document = write(example, BOOK.on(size))) {
                for (int i = 0; i < document.getNumberOfPages(); i++) {
                    Scene scene = example.scene(example.pictures().get(i));
                    PDRectangle page = document.getPage(i).getMediaBox();
                    assertThat(page.getWidth() > page.getHeight()).isEqualTo(scene.width() > scene.height());
                    assertThat((double) page.getWidth() * page.getHeight()).as(name)
                            .isCloseTo(size.width() * size.height(), within(1d));
                }
            }
        }
    }

    @Test
    void sheetsCoverThePageWithTheirOverlap() throws IOException {
        Handout part = ExportFormat.PDF.parts(example, ExportSettings.STANDARD).get(0);
        ExportSettings settings = ExportSettings.STANDARD.on(PageSize.of("A1").orElseThrow())
                .cutInto(new Tiling(PageSize.of("A4").orElseThrow(), 10 * MILLIMETRE));
        try (PDDocument document = write(part, settings)) {
            // A4 shows 186 × 273 mm between the margins: 841 mm need five of 186 that share 10, 594 mm three of 273.
            assertThat(document.getNumberOfPages()).isEqualTo(5 * 3);
            List<PDOutlineItem> sheets = items(items(document.getDocumentCatalog().getDocumentOutline()).get(0));
            assertThat(sheets).hasSize(5 * 3);
            for (int i = 0; i < 5 * 3; i++) {
                assertThat(sheets.get(i).findDestinationPage(document)).isEqualTo(document.getPage(i));
            }
            PDFTextStripper lastSheet = new PDFTextStripper();
            lastSheet.setStartPage(15);
            assertThat(lastSheet.getText(document)).contains(sheets.get(14).getTitle());
        }
    }

    @Test
    void aPageNoLargerThanASheetStaysWholeAndWithoutMarks() throws IOException {
        for (PageSize page : List.of(PageSize.inMillimetres(100, 60), PageSize.of("A4").orElseThrow())) {
            ExportSettings settings = BOOK.on(page).cutInto(new Tiling(PageSize.of("A4").orElseThrow(), 10 * MILLIMETRE));
            try (PDDocument document = write(example, settings)) {
                assertThat(document.getNumberOfPages()).isEqualTo(example.pictures().size());
                assertThat(new PDFTextStripper().getText(document)).doesNotContain("corner marks");
            }
        }
    }

    @Test
    void otherProgramsFindNothingWrong() throws Exception {
        Tool qpdf = Tool.named("qpdf", "qpdf");
        Path file = folder.resolve("checked.pdf");
        for (ExportSettings settings : List.of(BOOK, BOOK.cutInto(new Tiling(PageSize.of("A3").orElseThrow(), 20)))) {
            ExportFormat.PDF.write(example, settings, file);
            assertThat(qpdf.run("--check", file)).doesNotContain("WARNING");
        }
    }

    @Test
    void otherProgramsFindFontsAndText() throws Exception {
        Tool fonts = Tool.named("pdffonts", "poppler-utils");
        Path file = folder.resolve("read.pdf");
        ExportFormat.PDF.write(example, BOOK, file);
        assertThat(fonts.run(file).lines().skip(2)).isNotEmpty().allMatch(line -> line.contains("yes yes yes"));
        String text = Tool.named("pdftotext", "poppler-utils").run(file, "-");
        assertThat(example.pictures()).allSatisfy(picture -> assertThat(text).contains(picture.element().getName()));
    }

    private static PDDocument write(Handout part, ExportSettings settings) throws IOException {
        Path file = folder.resolve("written.pdf");
        ExportFormat.PDF.write(part, settings, file);
        return Loader.loadPDF(Files.readAllBytes(file));
    }

    private static List<COSName> fontNames(PDPage page) {
        return StreamSupport.stream(page.getResources().getFontNames().spliterator(), false).toList();
    }

    private static List<PDOutlineItem> items(PDOutlineNode node) {
        List<PDOutlineItem> items = new ArrayList<>();
        node.children().forEach(items::add);
        return items;
    }

    private static List<PDStructureElement> parts(PDStructureNode node) {
        return node.getKids().stream().filter(PDStructureElement.class::isInstance).map(PDStructureElement.class::cast)
                .toList();
    }

    private static Stream<PDStructureElement> all(PDStructureElement element) {
        return Stream.concat(Stream.of(element), parts(element).stream().flatMap(PdfWriterTest::all));
    }
}
