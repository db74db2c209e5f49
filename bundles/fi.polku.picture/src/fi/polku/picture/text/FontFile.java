/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.util.Optional;
import java.util.function.Supplier;

/** A font file: letters of one design and cut, as TrueType. */
public final class FontFile {

    /** Weight and slant of letters. */
    public enum Cut {
        REGULAR("Regular"), BOLD("Bold"), ITALIC("Italic"), BOLD_ITALIC("BoldItalic");

        private final String shipped;

        Cut(String shipped) {
            this.shipped = shipped;
        }

        /** @return whether its lines are thick */
        public boolean isBold() {
            return this == BOLD || this == BOLD_ITALIC;
        }

        /** @return whether it slants */
        public boolean isItalic() {
            return this == ITALIC || this == BOLD_ITALIC;
        }

        static Cut of(boolean bold, boolean italic) {
            return values()[(bold ? 1 : 0) + (italic ? 2 : 0)];
        }
    }

    private final Cut cut;
    private final Supplier<byte[]> source;
    private byte[] content;
    private TypeFace face;

    private FontFile(Cut cut, Supplier<byte[]> source) {
        this.cut = cut;
        this.source = source;
    }

    static FontFile shipped(Cut cut) {
        return new FontFile(cut, () -> {
            try (InputStream in = FontFile.class.getResourceAsStream("/liberation/LiberationSans-" + cut.shipped + ".ttf")) {
                if (in == null) {
                    throw new IllegalStateException("The font Liberation Sans " + cut.shipped + " is missing from the class path.");
                }
                return in.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /**
     * @param cut what the letters are used as
     * @param content what stands in the file
     * @return the font; empty when it isn't a TrueType font with outlines and a Unicode map
     */
    public static Optional<FontFile> of(Cut cut, byte[] content) {
        FontFile file = new FontFile(cut, () -> content);
        try {
            return file.face().hasOutlines() ? Optional.of(file) : Optional.empty();
        } catch (IllegalStateException | IndexOutOfBoundsException | BufferUnderflowException noFont) {
            return Optional.empty();
        }
    }

    /** @return what the letters are used as */
    public Cut cut() {
        return cut;
    }

    /** @return the content of the file */
    public InputStream open() {
        return new ByteArrayInputStream(content());
    }

    /** @return the numbers that measuring needs, read when they are first asked for */
    synchronized TypeFace face() {
        if (face == null) {
            face = new TypeFace(content());
        }
        return face;
    }

    /** Read once: the numbers keep it anyway. */
    private synchronized byte[] content() {
        if (content == null) {
            content = source.get();
        }
        return content;
    }
}
