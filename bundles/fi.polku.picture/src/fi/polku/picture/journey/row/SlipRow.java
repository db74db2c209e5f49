/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.journey.row;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;

import fi.polku.model.experience.DevelopmentArea;
import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Importance;
import fi.polku.model.experience.Opportunity;
import fi.polku.model.experience.PainPoint;
import fi.polku.model.experience.ProblemKind;
import fi.polku.model.experience.Touchpoint;
import fi.polku.picture.journey.sheet.Sheet;
import fi.polku.picture.layout.Piece;
import fi.polku.picture.scene.Colour;
import fi.polku.picture.theme.Palette;
import fi.polku.picture.theme.Space;
import fi.polku.picture.theme.Type;

/** A row of slips below one another, each with a word about its kind and what it says. */
final class SlipRow<E extends Element> extends CellRow {

    private static final double SIGN_WIDTH = 24;
    private static final double SIGN_HEIGHT = 14;

    private final EAttribute kind;
    private final Paper paper;
    private final String meaning;
    private final Function<Touchpoint, List<E>> elements;
    private final BiFunction<Sheet, E, String> kindOf;

    /** What slips are made of, and the ink for their headings. */
    private record Paper(Colour ground, Colour edge, Colour ink) {
    }

    private SlipRow(Sheet sheet, EReference slips, EAttribute kind, Paper paper, String meaning,
            Function<Touchpoint, List<E>> elements, BiFunction<Sheet, E, String> kindOf) {
        super(sheet, slips);
        this.kind = kind;
        this.paper = paper;
        this.meaning = meaning;
        this.elements = elements;
        this.kindOf = kindOf;
    }

    /** @return the row of the persona's problems, by the five TERMS kinds */
    static SlipRow<PainPoint> painPoints(Sheet sheet) {
        return new SlipRow<>(sheet, Literals.TOUCHPOINT__PAIN_POINTS, Literals.PAIN_POINT__KIND,
                new Paper(Palette.ORANGE_PALE, Palette.ORANGE, Palette.ORANGE_DEEP), "legend.painPoint",
                Touchpoint::getPainPoints, SlipRow::kindAndSeverity);
    }

    /** @return the row of ideas for making the touchpoints better */
    static SlipRow<Opportunity> opportunities(Sheet sheet) {
        return new SlipRow<>(sheet, Literals.TOUCHPOINT__OPPORTUNITIES, Literals.OPPORTUNITY__AREA,
                new Paper(Palette.TEAL_PALE, Palette.TEAL, Palette.TEAL_DEEP), "legend.opportunity",
                Touchpoint::getOpportunities, SlipRow::area);
    }

    @Override
    Piece cell(Touchpoint touchpoint, double width) {
        List<E> slips = elements.apply(touchpoint);
        if (!slips.isEmpty()) {
            sheet().explain(Slip.blank(SIGN_WIDTH, SIGN_HEIGHT, paper.ground(), paper.edge()), meaning);
        }
        return Piece.stack(Space.SMALL, slips.stream()
                .map(element -> sheet().group(element, slip(element, width + 2 * Space.MEDIUM))).toList());
    }

    @Override
    Piece placed(Piece content) {
        return content;
    }

    private Piece slip(E element, double width) {
        double room = Slip.room(width);
        return Slip.of(Piece.stack(Space.TINY, List.of(
                Piece.text(kindOf.apply(sheet(), element), Type.SMALL.bold().in(paper.ink()), room).showing(element, kind),
                Piece.text(sheet().name(element), Type.BODY, room).showing(element, Literals.ELEMENT__NAME))),
                width, paper.ground(), paper.edge());
    }

    private static String area(Sheet sheet, Opportunity opportunity) {
        return opportunity.getArea() == DevelopmentArea.UNSPECIFIED ? "" : sheet.heading(opportunity.getArea());
    }

    private static String kindAndSeverity(Sheet sheet, PainPoint painPoint) {
        boolean ranked = painPoint.getSeverity() != Importance.UNRANKED;
        boolean classified = painPoint.getKind() != ProblemKind.UNSPECIFIED;
        if (!ranked) {
            return classified ? sheet.heading(painPoint.getKind()) : "";
        }
        String severity = sheet.text("severity", sheet.literal(painPoint.getSeverity()));
        return classified ? sheet.text("kindAndSeverity", sheet.heading(painPoint.getKind()), severity)
                : sheet.heading(severity);
    }
}
