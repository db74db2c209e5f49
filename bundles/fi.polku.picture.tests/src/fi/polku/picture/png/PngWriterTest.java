/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.png;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

import fi.polku.picture.layout.Piece;
import fi.polku.picture.scene.Box;
import fi.polku.picture.scene.Colour;
import fi.polku.picture.scene.Mark;
import fi.polku.picture.scene.Rect;
import fi.polku.picture.scene.Scene;
import fi.polku.picture.theme.Palette;
import fi.polku.picture.theme.Type;

class PngWriterTest {

    @Test
    void hasTheSizeOfThePageTimesTheScale() throws Exception {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(written(scene(100, 50, List.of()), 2.5)));
        assertThat(image.getWidth()).isEqualTo(250);
        assertThat(image.getHeight()).isEqualTo(125);
    }

    @Test
    void drawsWhatTheSceneHolds() throws Exception {
        Colour blue = new Colour(0x0F5C8F);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(written(
                scene(100, 50, List.of(new Box(new Rect(10, 10, 20, 20), 0, blue, null))), 1)));
        assertThat(image.getRGB(20, 20) & 0xFFFFFF).isEqualTo(blue.rgb());
        assertThat(image.getRGB(50, 20) & 0xFFFFFF).isEqualTo(0xFFFFFF);
    }

    @Test
    void everyKindOfLetterLeavesInk() throws Exception {
        for (String text : List.of("Äiti", "שלום", "مرحبا", "日本", "😀")) {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(written(
                    scene(100, 30, Piece.text(text, Type.BODY, 90).at(5, 5)), 2)));
            assertThat(ink(image)).as(text).isGreaterThan(20);
        }
    }

    @Test
    void stripesMeetWithoutASeam() throws Exception {
        Scene scene = scene(3000, 3000, List.of(new Box(new Rect(0, 0, 3000, 3000), 1500, Palette.BLUE, null)));
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(written(scene, 1)));
        for (int y = 5; y < 2995; y++) {
            assertThat(image.getRGB(1500, y) & 0xFFFFFF).as("row %s", y).isEqualTo(Palette.BLUE.rgb());
        }
    }

    @Test
    void knowsItsPhysicalSize() throws Exception {
        byte[] png = written(scene(72, 72, List.of()), 300 / 72.0);
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(png))) {
            ImageReader reader = ImageIO.getImageReaders(in).next();
            reader.setInput(in);
            Element root = (Element) reader.getImageMetadata(0).getAsTree("javax_imageio_1.0");
            Element size = (Element) root.getElementsByTagName("HorizontalPixelSize").item(0);
            assertThat(Double.parseDouble(size.getAttribute("value"))).as("millimetres").isCloseTo(25.4 / 300, within(1e-4));
        }
    }

    @Test
    void refusesPicturesThatNoViewerOpensAndSaysWhatToDo() {
        Scene poster = scene(100_000, 100_000, List.of());
        assertThatThrownBy(() -> PngWriter.write(poster, 4, OutputStream.nullOutputStream()))
                .isInstanceOfSatisfying(PictureTooLarge.class, tooLarge -> {
                    assertThat(tooLarge.message(Locale.forLanguageTag("fi"))).contains("400000 × 400000", "enintään 32 dpi",
                            "mittakaava 0,44");
                    assertThat(tooLarge.largestDpi()).isCloseTo(32.2, within(0.01));
                });
    }

    @Test
    void whatItAdvisesCountsFromThePaperThatThePictureIsFittedTo() {
        Scene fitted = scene(1_000, 1_000, List.of());
        assertThatThrownBy(() -> PngWriter.write(fitted, 120, 2_880, OutputStream.nullOutputStream()))
                .isInstanceOfSatisfying(PictureTooLarge.class, tooLarge -> {
                    // Three points of paper for each of the scene: 44.7 pixels for a point are 1,073 for an inch of paper.
                    assertThat(tooLarge).hasMessageContaining("1073 dpi");
                    assertThat(tooLarge.largestDpi()).isCloseTo(1073.3, within(0.1));
                });
    }

    private static int ink(BufferedImage image) {
        int ink = 0;
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                ink += (image.getRGB(x, y) & 0xFF) < 128 ? 1 : 0;
            }
        }
        return ink;
    }

    private static byte[] written(Scene scene, double scale) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PngWriter.write(scene, scale, out);
        return out.toByteArray();
    }

    private static Scene scene(double width, double height, List<Mark> marks) {
        return new Scene(width, height, "A", "", Locale.ENGLISH, Palette.PAPER, marks);
    }
}
