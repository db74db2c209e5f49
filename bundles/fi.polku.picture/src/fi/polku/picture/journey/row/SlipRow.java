/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.journey.row;

import java.util.List;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Touchpoint;
import fi.polku.picture.journey.sheet.Sheet;
import fi.polku.picture.layout.Piece;
import fi.polku.picture.scene.Colour;
import fi.polku.picture.theme.Space;
import fi.polku.picture.theme.Type;

/** A row of slips below one another, each with a word about its kind and what it says. */
abstract class SlipRow<E extends Element> extends CellRow {

    private final EStructuralFeature kind;
    private final Colour paper;
    private final Colour edge;
    private final Colour ink;

    SlipRow(Sheet sheet, EReference slips, EStructuralFeature kind, Colour paper, Colour edge, Colour ink) {
        super(sheet, slips);
        this.kind = kind;
        this.paper = paper;
        this.edge = edge;
        this.ink = ink;
    }

    /** @return what the slips of a touchpoint say */
    abstract List<E> elements(Touchpoint touchpoint);

    /** @return of what kind a slip is, in a word or two; empty when that isn't known */
    abstract String kind(E element);

    @Override
    final Piece cell(Touchpoint touchpoint, double width) {
        return Piece.stack(Space.SMALL, elements(touchpoint).stream()
                .map(element -> sheet().group(element, slip(element, width + 2 * Space.MEDIUM))).toList());
    }

    @Override
    final Piece placed(Piece content) {
        return content;
    }

    private Piece slip(E element, double width) {
        double room = Slip.room(width);
        return Slip.of(Piece.stack(Space.TINY, List.of(
                Piece.text(kind(element), Type.SMALL.bold().in(ink), room).showing(element, kind),
                Piece.text(sheet().name(element), Type.BODY, room).showing(element, Literals.ELEMENT__NAME))),
                width, paper, edge);
    }
}
