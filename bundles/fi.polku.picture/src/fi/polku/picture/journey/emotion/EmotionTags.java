/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.journey.emotion;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fi.polku.model.experience.Emotion;
import fi.polku.model.experience.EmotionSource;
import fi.polku.model.experience.ObservedEmotion;
import fi.polku.model.experience.TargetEmotion;
import fi.polku.picture.journey.sheet.Sheet;
import fi.polku.picture.layout.Piece;
import fi.polku.picture.layout.TextStyle;
import fi.polku.picture.scene.Colour;
import fi.polku.picture.scene.Subject;
import fi.polku.picture.scene.Text;
import fi.polku.picture.text.Measure;
import fi.polku.picture.theme.Palette;
import fi.polku.picture.theme.Pens;
import fi.polku.picture.theme.Space;
import fi.polku.picture.theme.Type;

/** The words at the points of the curve, each on a slip of its own, as wide as its column at the most. */
final class EmotionTags {

    /** Narrow words stay close to their point, where the curve is steep as well. */
    private static final double WIDEST = 104;

    private final Sheet sheet;
    private final double width;

    EmotionTags(Sheet sheet, double width) {
        this.sheet = sheet;
        this.width = width;
    }

    /** @return what is felt below what is remarked about it, as wide as the widest; empty when there is neither */
    Piece observed(List<String> remarks, List<ObservedEmotion> emotions) {
        TextStyle style = Type.SMALL.bold().in(Palette.PAPER);
        return stack(remarks.stream().map(remark -> tag(remark, style, Palette.BLUE_DEEP, false)), emotions);
    }

    /** @return the same for what is meant to be felt, lighter */
    Piece target(List<String> remarks, List<TargetEmotion> emotions) {
        return stack(remarks.stream().map(remark -> tag(remark, Type.SMALL.bold(), Palette.PAPER, true)), emotions);
    }

    private Piece stack(Stream<Piece> remarks, List<? extends Emotion> emotions) {
        List<Piece> tags = new ArrayList<>(remarks.toList());
        emotions.forEach(emotion -> tags.add(tag(emotion)));
        double widest = tags.stream().mapToDouble(Piece::width).max().orElse(0);
        return Piece.stack(Space.TINY, tags.stream().map(tag -> tag.centred(widest)).toList());
    }

    private Piece tag(Emotion emotion) {
        boolean observed = emotion instanceof ObservedEmotion;
        Piece tag = tag(sheet.name(emotion), observed ? Type.DETAIL.bold().in(Palette.INK) : Type.DETAIL.italic(),
                Palette.PAPER, observed);
        return tag.group(Subject.of(emotion), sheet.name(emotion), details(emotion));
    }

    private Piece tag(String words, TextStyle style, Colour paper, boolean framed) {
        return Piece.snug(words, style, Math.min(WIDEST, width - 2 * Space.MEDIUM), Text.Anchor.MIDDLE)
                .padded(Space.SMALL, 1).on(paper, framed ? Pens.CARD : null, 3);
    }

    private String details(Emotion emotion) {
        String valence = emotion.getValence() == null ? "" : sheet.formats().number(emotion.getValence());
        String source = emotion instanceof ObservedEmotion observed && observed.getSource() != EmotionSource.UNSPECIFIED
                ? sheet.literal(observed.getSource()) : "";
        String people = emotion instanceof ObservedEmotion observed && observed.getSampleSize() != null
                ? sheet.text("answers", sheet.formats().number(observed.getSampleSize())) : "";
        return Stream.of(emotion instanceof ObservedEmotion ? sheet.text("emotion.observed") : sheet.text("emotion.target"),
                valence, source, people, Measure.oneLine(emotion.getDescription())).filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
