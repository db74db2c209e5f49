/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.GraphicsEnvironment;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import fi.polku.picture.theme.Theme;
import fi.polku.picture.theme.Themes;

/** SVG, PNG and PDF of a picture, each drawn by somebody else, are the same picture: every kind, in every theme. */
class SameOnEveryPaperTest {

    /** Far more than smoothing of edges changes, far less than a letter or a card that isn't where it should be. */
    private static final int FAR_OFF = 96;
    private static final double FEW = 0.002;

    @TempDir
    private Path folder;
    private Path pdf;
    private Path svg;
    private BufferedImage png;

    /** But for the matrix, which is cut into pages there. */
    @ParameterizedTest
    @CsvSource({"journey, light", "blueprint, dark", "comparison, print", "persona, dark"})
    void pdfAsPopplerDrawsIt(String kind, String theme) throws Exception {
        export(kind, Themes.of(theme));
        assertSame(pdfByPoppler());
    }

    @ParameterizedTest
    @CsvSource({"journey, light", "blueprint, dark", "comparison, print", "matrix, colour-blind", "persona, dark"})
    void svgAsRsvgAndChromiumDrawIt(String kind, String theme) throws Exception {
        assumeTrue(List.of(GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames()).contains("Liberation Sans"),
                "Liberation Sans is missing, the font that pictures are made for (Debian: fonts-liberation)");
        export(kind, Themes.of(theme));
        assertSame(svgByRsvg());
        assertSame(svgByChromium());
    }

    private void export(String kind, Theme theme) throws Exception {
        Handout whole = Handouts.example("grant-service", Locale.forLanguageTag("fi"));
        Handout themed = new Handout("model", whole.model(), whole.pictures(), whole.options().in(theme));
        Handout part = ExportFormat.PDF.parts(themed, ExportSettings.STANDARD).stream()
                .filter(one -> one.fileName().startsWith(kind)).findFirst().orElseThrow();
        pdf = folder.resolve("picture.pdf");
        svg = folder.resolve("picture.svg");
        ExportFormat.PDF.write(part, ExportSettings.STANDARD, pdf);
        ExportFormat.SVG.write(part, ExportSettings.STANDARD, svg);
        Path file = folder.resolve("picture.png");
        ExportFormat.PNG.write(part, ExportSettings.STANDARD, file);
        png = ImageIO.read(file.toFile());
    }

    private BufferedImage pdfByPoppler() throws Exception {
        Tool.named("pdftoppm", "poppler-utils").run("-r", 144, "-png", "-singlefile", pdf, folder.resolve("pdf"));
        return ImageIO.read(folder.resolve("pdf.png").toFile());
    }

    private BufferedImage svgByRsvg() throws Exception {
        Tool.named("rsvg-convert", "librsvg2-bin").run("--dpi-x", 144, "--dpi-y", 144, "-o", folder.resolve("svg.png"), svg);
        return ImageIO.read(folder.resolve("svg.png").toFile());
    }

    private BufferedImage svgByChromium() throws Exception {
        int width = png.getWidth() / 2;
        int height = png.getHeight() / 2;
        Path page = Files.writeString(folder.resolve("page.html"), "<!DOCTYPE html><style>body{margin:0}img{"
                + "display:block;width:" + width + "px;height:" + height + "px}</style><img src=\"picture.svg\">");
        Tool.named("chromium", "chromium").run("--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
                "--user-data-dir=" + folder.resolve("profile"), "--force-device-scale-factor=2",
                "--window-size=" + width + "," + height, "--screenshot=" + folder.resolve("chromium.png"), page.toUri());
        return ImageIO.read(folder.resolve("chromium.png").toFile());
    }

    private void assertSame(BufferedImage other) {
        int width = Math.min(png.getWidth(), other.getWidth());
        int height = Math.min(png.getHeight(), other.getHeight());
        assertThat(List.of(other.getWidth() - png.getWidth(), other.getHeight() - png.getHeight())).as("size")
                .allSatisfy(difference -> assertThat(difference).isBetween(-2, 2));
        long farOff = 0;
        for (int y = 1; y < height - 1; y++) {
            for (int x = 1; x < width - 1; x++) {
                farOff += isFarOff(other, x, y) ? 1 : 0;
            }
        }
        assertThat((double) farOff / width / height).as("share of pixels that are far off").isLessThan(FEW);
    }

    /** Whether a pixel is like none of the pixels around it in the other picture. */
    private boolean isFarOff(BufferedImage other, int x, int y) {
        for (int dy = -1; dy <= 1; dy++) {
            for (int dx = -1; dx <= 1; dx++) {
                if (difference(png.getRGB(x, y), other.getRGB(x + dx, y + dy)) <= FAR_OFF) {
                    return false;
                }
            }
        }
        return true;
    }

    private static int difference(int one, int other) {
        int most = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            most = Math.max(most, Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF)));
        }
        return most;
    }
}
