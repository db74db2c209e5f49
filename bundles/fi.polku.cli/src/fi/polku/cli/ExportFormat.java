/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Locale;

import fi.polku.picture.png.PngWriter;
import fi.polku.picture.scene.Scene;
import fi.polku.picture.svg.SvgWriter;

/** Formats of pictures. A new one is a writer and one line here. */
enum ExportFormat {

    SVG((scene, scale, out) -> SvgWriter.write(scene, out)), PNG(PngWriter::write);

    /** Writes a scene in one format. */
    private interface Writer {

        void write(Scene scene, double scale, OutputStream out) throws IOException;
    }

    private final Writer writer;

    ExportFormat(Writer writer) {
        this.writer = writer;
    }

    /** As people type it, and as its files end. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    void write(Scene scene, double scale, Path file) throws IOException {
        WholeFile.replace(file, out -> writer.write(scene, scale, out));
    }
}
