/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.matrix;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import fi.polku.diagram.document.ModelDocument;
import fi.polku.diagram.element.ElementLabelProvider;
import fi.polku.diagram.form.notation.Bounds;
import fi.polku.diagram.form.notation.NumberNotation;
import fi.polku.measure.Figures;
import fi.polku.model.edit.Labels;
import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.Measurement;
import fi.polku.model.experience.Metric;
import fi.polku.model.experience.Stage;
import fi.polku.model.experience.Touchpoint;
import fi.polku.model.text.Texts;

/** The columns of the table of touchpoints, in the order in which they stand at first. */
public final class MatrixColumns {

    private static final Texts TEXTS = new Texts(MatrixColumns.class);

    private final ModelDocument document;
    private final ElementLabelProvider names;

    private MatrixColumns(ModelDocument document, ElementLabelProvider names) {
        this.document = document;
        this.names = names;
    }

    /** @return every column there is; the first is the touchpoint's name */
    public static List<MatrixColumn> of(ModelDocument document, ElementLabelProvider names) {
        return new MatrixColumns(document, names).all();
    }

    static String text(ModelDocument document, String key, Object... arguments) {
        return TEXTS.get(document.language(), key, arguments);
    }

    private List<MatrixColumn> all() {
        return List.of(
                feature(Literals.ELEMENT__NAME, 220, false),
                derived("journey", 130, row -> name(container(row, Journey.class))),
                derived("stage", 120, row -> name(container(row, Stage.class))),
                feature(Literals.OWNED__OWNER, 150, true),
                feature(Literals.TOUCHPOINT__CONTROL, 140, false),
                feature(Literals.TOUCHPOINT__PERFORMER, 130, false),
                feature(Literals.TOUCHPOINT__CHANNEL, 130, true),
                feature(Literals.TOUCHPOINT__ENCOUNTER, 120, false),
                feature(Literals.TOUCHPOINT__IMPORTANCE, 110, false),
                feature(Literals.TOUCHPOINT__MOMENT_OF_TRUTH, 130, false),
                feature(Literals.TOUCHPOINT__GOAL, 220, false),
                feature(Literals.TOUCHPOINT__EASE, 110, false),
                new DerivedColumn("measured", label("measured"), 170, this::measured, row -> row.getMeasurements().isEmpty(),
                        Comparator.comparing(this::measured)),
                new DerivedColumn("n", label("n"), 60, row -> number(answers(row)), row -> false,
                        Comparator.comparingInt(this::answers)),
                feature(Literals.TOUCHPOINT__RESPONSE_TIME_TARGET, 110, false),
                feature(Literals.TOUCHPOINT__PYRAMID_LEVEL, 130, false),
                feature(Literals.TOUCHPOINT__MEANING, 110, false),
                feature(Literals.TOUCHPOINT__KEY_MOMENT, 120, false),
                new DerivedColumn("findings", label("findings"), 80, row -> number(document.findings(row).size()),
                        row -> false,
                        Comparator.comparingInt(row -> document.findings(row).size())));
    }

    private MatrixColumn feature(EStructuralFeature feature, int width, boolean expected) {
        return new FeatureColumn(document, names, feature, width, expected);
    }

    private MatrixColumn derived(String key, int width, java.util.function.Function<Touchpoint, String> says) {
        return new DerivedColumn(key, label(key), width, says, row -> false,
                Comparator.comparing(says, String.CASE_INSENSITIVE_ORDER));
    }

    private String label(String key) {
        return text(document, "column." + key);
    }

    private static Element container(Touchpoint row, Class<? extends Element> type) {
        EObject at = row;
        while (at != null && !type.isInstance(at)) {
            at = at.eContainer();
        }
        return (Element) at;
    }

    private String name(Element element) {
        return element == null ? "" : Labels.in(document.language()).name(element);
    }

    private String measured(Touchpoint row) {
        return metrics(row).stream().map(metric ->
                Figures.latest(metric, row).map(latest -> figure(metric, latest)).orElse(""))
                .collect(Collectors.joining(", "));
    }

    private static List<Metric> metrics(Touchpoint row) {
        return row.getMeasurements().stream().map(Measurement::getMetric).filter(metric -> metric != null).distinct()
                .toList();
    }

    private String figure(Metric metric, Measurement latest) {
        OptionalDouble figure = Figures.of(latest);
        return figure.isEmpty() ? name(metric) : text(document, "figure", name(metric),
                new NumberNotation(document.language(), false, Bounds.NONE)
                .write(Math.round(figure.getAsDouble() * 10) / 10.0));
    }

    /** Answers behind the newest figures. */
    private int answers(Touchpoint row) {
        return metrics(row).stream().mapToInt(metric -> Figures.latest(metric, row)
                .map(latest -> Figures.answers(latest).orElse(0)).orElse(0)).sum();
    }

    private String number(int number) {
        return number == 0 ? "" : String.format(Locale.ROOT, "%d", number);
    }
}
