/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.part;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;

import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.picture.layout.Piece;
import fi.polku.picture.layout.TextStyle;
import fi.polku.picture.scene.Pen;
import fi.polku.picture.text.Measure;
import fi.polku.picture.theme.Palette;
import fi.polku.picture.theme.Space;
import fi.polku.picture.theme.Type;

/** Head of a picture: what kind it is and in which state, its name, and facts beside one another, each below its label. */
public final class TitleBlock {

    private static final double WIDEST_FACT = 280;
    private static final double LONGEST_LINE = 640;

    private final List<Piece> parts = new ArrayList<>();
    private final List<Piece> facts = new ArrayList<>();
    private final Element element;
    private final double width;

    /**
     * @param element what the picture shows
     * @param kind what kind of picture it is, and the state that is described
     * @param asItIs whether that is the state as it is; otherwise the one to be reached
     * @param badge badge of what the picture shows, or nothing
     * @param width width of the block in points
     */
    public TitleBlock(Element element, String kind, boolean asItIs, Piece badge, double width) {
        TextStyle style = Type.LABEL.in(asItIs ? Palette.PAPER : Palette.BLUE_DEEP);
        Piece pill = Piece.text(kind, style, Measure.width(kind, style.font())).padded(Space.MEDIUM, 3)
                .on(asItIs ? Palette.BLUE_DEEP : Palette.PAPER, Pen.solid(Palette.BLUE_DEEP, 1), 3);
        this.element = element;
        this.width = width;
        parts.add(Piece.row(Space.MEDIUM, List.of(pill, badge)).atLeast(Badges.SIZE));
    }

    /** Adds what the picture's element is called, and what is said about it. */
    public TitleBlock name(String name) {
        parts.add(Piece.text(name, Type.TITLE, width).showing(element, Literals.ELEMENT__NAME));
        parts.add(Piece.text(element.getDescription(), Type.BODY.in(Palette.INK_SOFT), Math.min(LONGEST_LINE, width))
                .showing(element, Literals.ELEMENT__DESCRIPTION));
        return this;
    }

    /** Adds a fact unless its value is blank. */
    public TitleBlock fact(String label, String value) {
        facts.add(labelled(label, Measure.oneLine(value)));
        return this;
    }

    /** Adds a fact that the picture's element tells in this feature, unless its value is blank. */
    public TitleBlock fact(EStructuralFeature feature, String label, String value) {
        facts.add(labelled(label, Measure.oneLine(value)).showing(element, feature));
        return this;
    }

    private static Piece labelled(String label, String value) {
        if (value.isEmpty()) {
            return Piece.EMPTY;
        }
        double room = Math.min(WIDEST_FACT, Math.max(Measure.width(label, Type.DETAIL.font()),
                Measure.width(value, Type.SUBHEADING.font())));
        return Piece.stack(0, List.of(Piece.text(label, Type.DETAIL, room), Piece.text(value, Type.SUBHEADING, room)));
    }

    /** @return the block, facts in as many lines as its width asks for */
    public Piece piece() {
        List<Piece> all = new ArrayList<>(parts);
        all.add(facts());
        return Piece.stack(Space.MEDIUM, all);
    }

    private Piece facts() {
        List<Piece> lines = new ArrayList<>();
        List<Piece> line = new ArrayList<>();
        for (Piece fact : facts.stream().filter(piece -> !piece.isEmpty()).toList()) {
            line.add(fact);
            if (Piece.row(Space.HUGE, line).width() > width && line.size() > 1) {
                line.remove(fact);
                lines.add(Piece.row(Space.HUGE, line));
                line = new ArrayList<>(List.of(fact));
            }
        }
        lines.add(Piece.row(Space.HUGE, line));
        return Piece.stack(Space.MEDIUM, lines);
    }
}
