/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class IconPicturesTest {

    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    /** Of 255: so far two releases of Java may differ at a curved edge. */
    private static final int UNSEEN = 8;

    @TempDir
    private Path fresh;

    @ParameterizedTest
    @FieldSource("fi.polku.generator.IconPictures#PLACES")
    void everyDrawingHasThePicturesThatTheGeneratorPaints(String place) throws IOException {
        new IconPictures(ROOT).writeTo(fresh);

        Map<String, BufferedImage> committed = pictures(ROOT.resolve(place));
        Map<String, BufferedImage> painted = pictures(fresh.resolve(place));
        assertThat(committed.keySet()).isEqualTo(painted.keySet());
        painted.forEach((name, picture) -> assertThat(difference(committed.get(name), picture))
                .as("%s differs from its drawing: run releng/generate and commit the result", name)
                .isLessThanOrEqualTo(UNSEEN));
    }

    @Test
    void aFinePictureHasTwiceThePixels() throws IOException {
        Map<String, BufferedImage> icons = pictures(ROOT.resolve(IconPictures.PLACES.get(0)));
        assertThat(icons.get("Journey.png").getWidth()).isEqualTo(16);
        assertThat(icons.get("Journey@2x.png").getWidth()).isEqualTo(32);
    }

    private static Map<String, BufferedImage> pictures(Path folder) throws IOException {
        Map<String, BufferedImage> pictures = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".png")).toList()) {
                pictures.put(file.getFileName().toString(), ImageIO.read(file.toFile()));
            }
        }
        return pictures;
    }

    /** @return the greatest difference of one colour of one pixel */
    private static int difference(BufferedImage one, BufferedImage other) {
        assertThat(one.getWidth()).isEqualTo(other.getWidth());
        int greatest = 0;
        for (int n = 0; n < one.getWidth() * one.getHeight(); n++) {
            int x = n % one.getWidth();
            int y = n / one.getWidth();
            for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
                greatest = Math.max(greatest,
                        Math.abs((one.getRGB(x, y) >> shift & 0xFF) - (other.getRGB(x, y) >> shift & 0xFF)));
            }
        }
        return greatest;
    }
}
