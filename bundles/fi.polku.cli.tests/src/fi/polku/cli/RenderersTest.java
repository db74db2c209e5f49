/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.cli;

import static fi.polku.cli.CommandLineRun.polku;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SVG is drawn by a renderer that nobody here wrote, and compared with our own PNG. */
class RenderersTest {

    private static final Path SHOP = Path.of("../../examples/online-shop");

    @TempDir
    private Path folder;

    @BeforeEach
    void needsLibrsvg() {
        boolean installed = Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(place -> Files.isExecutable(Path.of(place, "rsvg-convert")));
        assumeTrue(installed, "rsvg-convert is missing: apt-get install librsvg2-bin");
    }

    @Test
    void librsvgDrawsWhatWeDraw() throws IOException, InterruptedException {
        polku("export", SHOP, "--out", folder, "--scale", "1");

        for (Path svg : svgs()) {
            Path theirs = folder.resolve("theirs.png");
            Process render = new ProcessBuilder("rsvg-convert", "--dpi-x", "72", "--dpi-y", "72",
                    "-o", theirs.toString(), svg.toString()).redirectErrorStream(true).start();
            String complaints = new String(render.getInputStream().readAllBytes());
            assertThat(render.waitFor()).as(complaints).isZero();

            BufferedImage their = ImageIO.read(theirs.toFile());
            BufferedImage our = ImageIO.read(Path.of(svg.toString().replace(".svg", ".png")).toFile());
            assertThat(their.getWidth()).isCloseTo(our.getWidth(), org.assertj.core.data.Offset.offset(1));
            assertThat(their.getHeight()).isCloseTo(our.getHeight(), org.assertj.core.data.Offset.offset(1));
            assertThat(difference(their, our)).as(svg.getFileName().toString()).isLessThan(0.02);
        }
    }

    private List<Path> svgs() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> found = files.filter(file -> file.toString().endsWith(".svg")).sorted().toList();
            assertThat(found).hasSize(8);
            return found;
        }
    }

    /** Mean difference of brightness over blocks that are larger than a letter, so that hinting doesn't count; 0 to 1. */
    private static double difference(BufferedImage one, BufferedImage other) {
        int block = 16;
        double sum = 0;
        int blocks = 0;
        for (int y = 0; y + block <= Math.min(one.getHeight(), other.getHeight()); y += block) {
            for (int x = 0; x + block <= Math.min(one.getWidth(), other.getWidth()); x += block) {
                sum += Math.abs(brightness(one, x, y, block) - brightness(other, x, y, block));
                blocks++;
            }
        }
        return sum / blocks;
    }

    private static double brightness(BufferedImage image, int left, int top, int block) {
        double sum = 0;
        for (int y = top; y < top + block; y++) {
            for (int x = left; x < left + block; x++) {
                Color colour = new Color(image.getRGB(x, y));
                sum += (colour.getRed() + colour.getGreen() + colour.getBlue()) / 765.0;
            }
        }
        return sum / (block * block);
    }
}
