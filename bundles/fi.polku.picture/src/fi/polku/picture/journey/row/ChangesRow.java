/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.journey.row;

import java.time.Duration;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EStructuralFeature;

import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Touchpoint;
import fi.polku.picture.journey.sheet.Sheet;
import fi.polku.picture.journey.twin.Fates;
import fi.polku.picture.layout.Column;
import fi.polku.picture.layout.Piece;
import fi.polku.picture.theme.Palette;
import fi.polku.picture.theme.Space;
import fi.polku.picture.theme.Type;

/** What touchpoints that stay say in the future: the new value, and below it the one that it follows. */
final class ChangesRow extends CellRow {

    private final Fates fates;

    ChangesRow(Sheet future, Fates fates) {
        super(future, Literals.ELEMENT__NAME);
        this.fates = fates;
    }

    @Override
    Piece cell(Touchpoint touchpoint, double width) {
        return Piece.stack(Space.SMALL, fates.changes(touchpoint).stream()
                .map(feature -> change(touchpoint, feature, width).showing(touchpoint, feature)).toList());
    }

    private Piece change(Touchpoint touchpoint, EStructuralFeature feature, double width) {
        String now = words(fates.before(touchpoint).eGet(feature));
        String future = words(touchpoint.eGet(feature));
        return Piece.stack(0, List.of(
                Piece.text(sheet().feature(feature), Type.SMALL, width),
                Piece.text(future.isEmpty() ? nothing(feature) : future, Type.BODY, width),
                Piece.text(now.isEmpty() ? "" : sheet().text("changes.before", now),
                        Type.DETAIL.italic().in(Palette.INK_SOFT), width)));
    }

    private String nothing(EStructuralFeature feature) {
        return sheet().text(feature.getEType() == Literals.PARTY ? "changes.nobody" : "changes.none");
    }

    private String words(Object value) {
        return value instanceof Element element ? sheet().name(element)
                : value instanceof Enumerator literal ? sheet().literal(literal)
                : value instanceof Duration time ? sheet().formats().duration(time)
                : value == null ? "" : value.toString();
    }

    /** What is said stands for itself. */
    @Override
    public Piece drawn(Column column, Piece content, double height) {
        return placed(content);
    }
}
