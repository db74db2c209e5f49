/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.generator;

import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;

/**
 * Paints the icons that Sirius shows, which are drawn as SVG, as PNG too: an Eclipse older than 2025-06 reads no SVG. Each
 * is painted by the library that newer ones use, in 16 pixels and for finer screens, as Eclipse looks for it, in 32.
 */
final class IconPictures {

    static final List<String> PLACES = List.of("bundles/fi.polku.model.edit/icons", "bundles/fi.polku.sirius/icons");
    private static final int SIZE = 16;

    private final Path root;

    IconPictures(Path root) {
        this.root = root;
    }

    /** @param folder laid out as the checkout is */
    void writeTo(Path folder) throws IOException {
        for (String place : PLACES) {
            Files.createDirectories(folder.resolve(place));
            for (Path drawing : drawings(root.resolve(place))) {
                SVGDocument icon = new SVGLoader().load(drawing.toUri().toURL());
                String name = drawing.getFileName().toString().replace(".svg", "");
                write(icon, SIZE, folder.resolve(place).resolve(name + ".png"));
                write(icon, 2 * SIZE, folder.resolve(place).resolve(name + "@2x.png"));
            }
        }
    }

    private static List<Path> drawings(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".svg")).toList();
        }
    }

    private static void write(SVGDocument icon, int size, Path file) throws IOException {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        icon.render((Component) null, graphics, new ViewBox(size, size));
        graphics.dispose();
        ImageIO.write(image, "png", file.toFile());
    }
}
