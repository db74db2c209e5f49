/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.pdf;

import java.io.IOException;
import java.util.List;

import org.apache.pdfbox.pdmodel.common.PDRectangle;

import fi.polku.picture.scene.Group;
import fi.polku.picture.scene.Mark;
import fi.polku.picture.scene.Rect;
import fi.polku.picture.scene.Text;
import fi.polku.picture.theme.Type;

/**
 * Paints a picture so that it can be read aloud: what is named becomes a part with that name, lines of text become
 * paragraphs, signs get their words, and the rest is said to be decoration.
 */
final class Reading {

    private final Structure structure;
    private final Content content;
    private final Painter painter;
    private final Paper paper;
    /** The text that the open paragraph goes on with if it looks the same; null while none is open. */
    private Text paragraph;
    private boolean isDecorating;

    /** @param paper where marks come to lie on the page */
    Reading(Structure structure, Content content, Painter painter, Paper paper) {
        this.structure = structure;
        this.content = content;
        this.painter = painter;
        this.paper = paper;
    }

    void paint(List<Mark> marks, Structure.Part parent) throws IOException {
        for (Mark mark : marks) {
            if (mark instanceof Group group) {
                close();
                paint(group, parent);
            } else if (mark instanceof Text text) {
                paint(text, parent);
            } else {
                decorate();
                painter.paint(mark);
            }
        }
        close();
    }

    private void paint(Group group, Structure.Part parent) throws IOException {
        if (group.title().isBlank()) {
            paint(group.marks(), parent);
        } else if (saysSomething(group)) {
            Structure.Part part = structure.begin(parent, group.title());
            paint(group.marks(), part);
            structure.end(part);
        } else if (!group.marks().isEmpty()) {
            String words = group.description().isBlank() ? group.title() : group.title() + ". " + group.description();
            begin("Figure", structure.addFigure(parent, words, paper.place(group.bounds())));
            painter.paint(group);
            content.raw("EMC");
        }
    }

    private static boolean saysSomething(Group group) {
        return group.marks().stream().anyMatch(mark -> mark instanceof Text
                || mark instanceof Group inner && saysSomething(inner));
    }

    private void paint(Text text, Structure.Part parent) throws IOException {
        if (paragraph == null || !paragraph.font().equals(text.font()) || !paragraph.colour().equals(text.colour())) {
            close();
            String type = text.font().size() >= Type.TITLE.font().size() ? "H1" : "P";
            begin(type, structure.add(type, parent));
        }
        paragraph = text;
        painter.paint(text);
    }

    private void begin(String type, int piece) {
        content.raw("/" + type + "<</MCID " + piece + ">>BDC");
    }

    private void decorate() {
        if (!isDecorating) {
            close();
            content.raw("/Artifact BMC");
            isDecorating = true;
        }
    }

    private void close() {
        if (paragraph != null || isDecorating) {
            content.raw("EMC");
        }
        paragraph = null;
        isDecorating = false;
    }

    /** Where something of a scene comes to lie on a page. */
    interface Paper {

        PDRectangle place(Rect bounds);
    }
}
