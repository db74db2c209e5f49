/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.journey.row;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fi.polku.measure.Gaps;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Gap;
import fi.polku.model.experience.Touchpoint;
import fi.polku.picture.journey.emotion.EmotionGauge;
import fi.polku.picture.journey.sheet.Sheet;
import fi.polku.picture.layout.Piece;
import fi.polku.picture.part.Verdict;
import fi.polku.picture.theme.Palette;
import fi.polku.picture.theme.Space;
import fi.polku.picture.theme.Type;

/** What is felt and what is meant to be felt, and what was expected and experienced. */
final class ExperienceCells extends CellRow {

    private final EmotionGauge gauge;

    ExperienceCells(Sheet sheet) {
        super(sheet, Literals.TOUCHPOINT__OBSERVED_EMOTIONS);
        gauge = new EmotionGauge(sheet);
    }

    @Override
    Piece cell(Touchpoint touchpoint, double width) {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(gauge.of(touchpoint, width));
        touchpoint.getGaps().forEach(gap -> pieces.add(gap(gap, width)));
        return Piece.stack(Space.MEDIUM, pieces);
    }

    private Piece gap(Gap gap, double width) {
        OptionalDouble steps = Gaps.of(gap);
        String levels = Stream.of(level("gap.expected", gap.getExpected()), level("gap.experienced", gap.getExperienced()))
                .flatMap(it -> it).collect(Collectors.joining(", "));
        steps.ifPresent(it -> sheet().explain(Verdict.sign(it >= 0), it >= 0 ? "legend.met" : "legend.short"));
        Piece words = steps.isEmpty() ? Piece.text(levels, Type.DETAIL, width)
                : Verdict.on(steps.getAsDouble() >= 0, levels, width);
        return sheet().group(gap, Piece.stack(0, List.of(
                Piece.text(sheet().name(gap), Type.DETAIL.bold().in(Palette.INK), width), words)));
    }

    private Stream<String> level(String key, Double level) {
        return Stream.ofNullable(level).map(it -> sheet().text(key, sheet().formats().number(it)));
    }
}
