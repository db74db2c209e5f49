/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Locale;

import fi.polku.picture.png.PngWriter;
import fi.polku.picture.scene.Scene;
import fi.polku.picture.svg.SvgWriter;

/** Formats of pictures. A new one is a writer and one line here. */
public enum PictureFormat {

    /** Vectors, sharp at every size; its texts can be read and searched. */
    SVG((scene, scale, out) -> SvgWriter.write(scene, out)),

    /** Pixels, for everything that takes pictures. */
    PNG(PngWriter::write);

    /** Writes a scene in one format. */
    private interface Writer {

        void write(Scene scene, double scale, OutputStream out) throws IOException;
    }

    private final Writer writer;

    PictureFormat(Writer writer) {
        this.writer = writer;
    }

    /** As people type it, and as its files end. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * @param scene what is drawn
     * @param scale pixels for one point, above 0; means nothing where there are no pixels
     * @param file what is replaced or made; its folder exists
     * @throws fi.polku.picture.png.PictureTooLarge when it would have more pixels than viewers can open
     * @throws IOException when it can't be written; the file is as it was
     */
    public void write(Scene scene, double scale, Path file) throws IOException {
        WholeFile.replace(file, out -> writer.write(scene, scale, out));
    }
}
