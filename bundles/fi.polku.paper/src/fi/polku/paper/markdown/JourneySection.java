/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;

import fi.polku.measure.CurvePoint;
import fi.polku.measure.EmotionCurve;
import fi.polku.measure.Touchpoints;
import fi.polku.model.edit.Labels;
import fi.polku.model.experience.Element;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.Stage;
import fi.polku.model.experience.Touchpoint;
import fi.polku.model.text.Numbers;
import fi.polku.model.text.Texts;

/** One journey: its stages, each with a table of its touchpoints. */
final class JourneySection {

    private static final String NOTHING = "\u2013";

    private final StringBuilder out;
    private final Labels labels;
    private final Numbers numbers;
    private final Function<String, String> texts;

    JourneySection(StringBuilder out, Locale language) {
        this.out = out;
        this.labels = Labels.in(language);
        this.numbers = new Numbers(language);
        this.texts = key -> new Texts(JourneySection.class).get(language, key);
    }

    void write(Journey journey) {
        Map<Touchpoint, CurvePoint> curve = EmotionCurve.of(journey).byTouchpoint();
        out.append("## ").append(name(journey)).append("\n\n");
        String description = MarkdownText.of(journey.getDescription());
        out.append(description).append(description.isEmpty() ? "" : "\n\n");
        int number = 0;
        for (Stage stage : journey.getStages()) {
            out.append("### ").append(name(stage)).append(" \u00B7 ").append(labels.literal(stage.getPhase()))
                    .append("\n\n");
            MarkdownTable table = new MarkdownTable(out, List.of(texts.apply("number") + ":", texts.apply("touchpoint"),
                    texts.apply("channel"), texts.apply("owner"), texts.apply("target") + ":",
                    texts.apply("observed") + ":", texts.apply("painPoints")));
            for (Touchpoint touchpoint : Touchpoints.of(stage)) {
                number++;
                table.row(cells(touchpoint, number, curve.get(touchpoint)));
            }
            table.end();
        }
    }

    private List<String> cells(Touchpoint touchpoint, int number, CurvePoint felt) {
        List<String> cells = new ArrayList<>();
        cells.add(String.valueOf(number));
        cells.add(name(touchpoint) + (touchpoint.isMomentOfTruth() ? " \u2605" : ""));
        cells.add(touchpoint.getChannel() == null ? NOTHING : name(touchpoint.getChannel()));
        cells.add(touchpoint.getOwner() == null ? NOTHING : name(touchpoint.getOwner()));
        cells.add(score(felt.target()));
        cells.add(score(felt.observed()));
        cells.add(touchpoint.getPainPoints().stream().map(this::name).collect(Collectors.joining("<br>")));
        return cells;
    }

    private String score(OptionalDouble value) {
        return value.isPresent() ? numbers.signed(value.getAsDouble()) : NOTHING;
    }

    private String name(Element element) {
        return MarkdownText.of(labels.name(element));
    }
}
