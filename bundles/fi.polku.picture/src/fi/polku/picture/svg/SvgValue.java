/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.svg;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Bidi;
import java.util.Base64;

import fi.polku.picture.scene.Subject;
import fi.polku.picture.scene.Text;

/** How single values are written in SVG. */
final class SvgValue {

    private static final String[] FRACTIONS = fractions();
    /** Below Hebrew, nothing runs from right to left. */
    private static final char FIRST_RIGHT_TO_LEFT = '\u0590';

    private SvgValue() {
    }

    /** @return with at most two decimals and no needless zeros */
    static String number(double value) {
        long hundredths = Math.round(value * 100);
        long whole = Math.abs(hundredths / 100);
        int rest = (int) Math.abs(hundredths % 100);
        String sign = hundredths < 0 ? "-" : "";
        return rest == 0 ? sign + whole : sign + whole + FRACTIONS[rest];
    }

    private static String[] fractions() {
        String[] fractions = new String[100];
        for (int i = 0; i < fractions.length; i++) {
            fractions[i] = "." + i / 10 + (i % 10 == 0 ? "" : i % 10);
        }
        return fractions;
    }

    /** @return an XML name that differs whenever id or part differ; empty when there is no subject or it has no id */
    static String id(Subject subject) {
        if (subject == null || subject.element().getId() == null || subject.element().getId().isEmpty()) {
            return "";
        }
        StringBuilder name = new StringBuilder(subject.isWhole() ? "e-" : "p-" + subject.part() + "-");
        subject.element().getId().codePoints().forEach(c -> {
            if (c < 0x80 && Character.isLetterOrDigit(c) || c == '-' || c == '_') {
                name.appendCodePoint(c);
            } else {
                name.append('.').append(Integer.toHexString(c)).append('.');
            }
        });
        return name.toString();
    }

    /** @return the text without what XML 1.0 forbids */
    static String legal(String text) {
        int i = 0;
        while (i < text.length() && isLegal(text.codePointAt(i))) {
            i += Character.charCount(text.codePointAt(i));
        }
        return i == text.length() ? text : text.codePoints().filter(SvgValue::isLegal)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    /** @return whether the text starts with letters that run from right to left */
    static boolean isRightToLeft(String text) {
        return !isPlain(text) && Bidi.requiresBidi(text.toCharArray(), 0, text.length())
                && !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    /** SVG's start and end turn round with the direction of the text; the scene's don't. */
    static String anchor(Text.Anchor anchor, boolean rightToLeft) {
        return switch (anchor) {
            case START -> rightToLeft ? "end" : "start";
            case MIDDLE -> "middle";
            case END -> rightToLeft ? "start" : "end";
        };
    }

    /** Whether there are but letters and signs that are legal whatever stands beside them and run from left to right. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= FIRST_RIGHT_TO_LEFT) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLegal(int c) {
        return c == '\t' || c == '\n' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
    }

    /** @return what a link says that carries the content itself; the stream is closed */
    static String data(String type, InputStream content) {
        try (content) {
            return "data:" + type + ";base64," + Base64.getEncoder().encodeToString(content.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
