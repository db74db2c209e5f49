/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.part;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;

import fi.polku.model.experience.Element;
import fi.polku.model.text.Texts;
import fi.polku.picture.PictureOptions;
import fi.polku.picture.layout.Piece;
import fi.polku.picture.layout.TextStyle;
import fi.polku.picture.scene.Mark;
import fi.polku.picture.scene.Pen;
import fi.polku.picture.scene.Subject;
import fi.polku.picture.scene.Text;
import fi.polku.picture.text.Measure;
import fi.polku.picture.theme.Palette;
import fi.polku.picture.theme.Type;
import fi.polku.rules.Finding;
import fi.polku.rules.Severity;

/**
 * Marks on elements that rules complain about: the number of findings in a shape that tells the heaviest one's severity,
 * an error as a diamond, a warning as a triangle, a remark as a circle. The messages are in the group's description.
 */
public final class Badges {

    /** Width and height of a badge in points. */
    public static final double SIZE = 18;

    private final Texts texts = new Texts(Badges.class);
    private final Locale language;
    private final Map<Element, List<Finding>> findings = new IdentityHashMap<>();
    private final Set<Severity> severities = EnumSet.noneOf(Severity.class);

    /**
     * @param options findings, of which suppressed ones get no badge, and language
     * @param carriers says of an element whether the picture has a place for its badge; findings about anything inside it
     *            count as its own
     */
    public Badges(PictureOptions options, Predicate<EObject> carriers) {
        language = options.language();
        for (Finding finding : options.findings()) {
            EObject carrier = finding.element();
            while (carrier != null && !carriers.test(carrier)) {
                carrier = carrier.eContainer();
            }
            if (carrier instanceof Element element && finding.suppression().isEmpty()) {
                findings.computeIfAbsent(element, any -> new ArrayList<>()).add(finding);
            }
        }
    }

    /** @return the badge of an element; empty when nothing is found there */
    public Piece of(Element element) {
        List<Finding> found = findings.getOrDefault(element, List.of());
        if (found.isEmpty()) {
            return Piece.EMPTY;
        }
        Severity heaviest = found.stream().map(Finding::severity).sorted().findFirst().orElseThrow();
        severities.add(heaviest);
        String count = String.valueOf(found.size());
        return badge(heaviest, count).group(new Subject(element, Subject.FINDINGS),
                texts.get(language, found.size() == 1 ? "finding" : "findings", count),
                found.stream().map(finding -> finding.message(language)).collect(Collectors.joining("\n")));
    }

    /** Adds what the badges made so far mean. */
    public void explain(Legend legend) {
        severities.forEach(severity -> legend.add(badge(severity, ""), texts.get(language, severity.name())));
    }

    private static Piece badge(Severity severity, String count) {
        return switch (severity) {
            case ERROR -> with(Signs.diamond(SIZE, Palette.ORANGE_DEEP, null), count,
                    Type.SMALL.bold().in(Palette.PAPER), 0);
            case WARNING -> with(Signs.triangle(SIZE, Palette.GOLD, Pen.solid(Palette.INK, 0.75)), count,
                    Type.SMALL.bold().in(Palette.INK), 3.5);
            case INFO -> with(Signs.circle(SIZE, Palette.PAPER, Pen.solid(Palette.BLUE, 1.5)), count,
                    Type.SMALL.bold().in(Palette.BLUE_DEEP), 0);
        };
    }

    private static Piece with(Piece shape, String count, TextStyle style, double down) {
        if (count.isEmpty()) {
            return shape;
        }
        List<Mark> marks = new ArrayList<>(shape.marks());
        double baseline = SIZE / 2 + style.font().size() * 0.36 + down;
        marks.add(new Text(SIZE / 2, baseline, count, style.font(), style.colour(), Text.Anchor.MIDDLE,
                Measure.width(count, style.font())));
        return new Piece(SIZE, SIZE, marks);
    }
}
