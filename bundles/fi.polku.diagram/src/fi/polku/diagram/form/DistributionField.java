/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import fi.polku.diagram.canvas.ChartCanvas;
import fi.polku.diagram.form.notation.Bounds;
import fi.polku.diagram.form.notation.NumberNotation;
import fi.polku.diagram.form.notation.UnreadableException;
import fi.polku.measure.Figures;
import fi.polku.model.experience.AnswerCount;
import fi.polku.model.experience.ExperienceFactory;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Measurement;
import fi.polku.picture.chart.DistributionChart;

/** How many gave which answer: a row for each answer of the scale, beside them a chart, and the figure that follows. */
final class DistributionField extends Field {

    private static final double MOST_STEPS = 20;
    private static final int WIDTH = 180;
    private static final int HEIGHT = 200;

    private final EReference reference;
    private final List<AnswerRow> rows = new ArrayList<>();
    private Composite place;
    private Composite table;
    private ChartCanvas chart;
    private Label figure;

    DistributionField(FormScope scope, EReference reference) {
        super(scope, reference);
        this.reference = reference;
    }

    @Override
    boolean isTall() {
        return true;
    }

    @Override
    void createControls(Composite where) {
        place = where;
        Composite both = scope().toolkit().createComposite(place);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 0).applyTo(both);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(both);
        table = scope().toolkit().createComposite(both);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 2).applyTo(table);
        GridDataFactory.fillDefaults().applyTo(table);
        chart = new ChartCanvas(both, scope().language());
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(chart.control());
        figure = scope().toolkit().createLabel(place, "", SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(figure);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER)
                .applyTo(button(place, "answer.add", this::addAnswer));
    }

    private Measurement measurement() {
        return (Measurement) scope().element();
    }

    private NumberNotation numbers() {
        return new NumberNotation(scope().language(), false, Bounds.NONE);
    }

    @Override
    void show() {
        List<Double> answers = answers();
        if (!answers.equals(rows.stream().map(AnswerRow::answer).toList())) {
            rows.forEach(AnswerRow::dispose);
            rows.clear();
            for (int i = 0; i < answers.size(); i++) {
                int nth = (int) answers.subList(0, i).stream().filter(answers.get(i)::equals).count();
                rows.add(row(answers.get(i), nth));
            }
            table.requestLayout();
        }
        rows.forEach(row -> row.show(row.count(measurement())));
        Measurement shown = measurement();
        chart.control().setVisible(!shown.getDistribution().isEmpty());
        chart.show(options -> DistributionChart.of(shown, options));
        figure.setText(figure());
        figure.requestLayout();
    }

    private AnswerRow row(double answer, int nth) {
        String written = numbers().write(answer);
        return new AnswerRow(table, answer, nth, written, scope().text("answer.count", written), this::count);
    }

    /** Every whole step of the scale, as long as there are few, and every answer that was given. */
    private List<Double> answers() {
        List<Double> answers = new ArrayList<>(measurement().getDistribution().stream().map(AnswerCount::getAnswer)
                .toList());
        Figures.answerRange(measurement().getMetric()).filter(range -> range.maximum() - range.minimum() <= MOST_STEPS)
                .ifPresent(range -> {
                    for (double answer = range.minimum(); answer <= range.maximum(); answer++) {
                        if (!answers.contains(answer)) {
                            answers.add(answer);
                        }
                    }
                });
        answers.sort(Comparator.naturalOrder());
        return answers;
    }

    private void count(AnswerRow row, int people) {
        var domain = scope().document().domain();
        row.of(measurement()).ifPresentOrElse(
                there -> scope().execute(SetCommand.create(domain, there, Literals.ANSWER_COUNT__COUNT, people)),
                () -> add(row.answer(), people));
    }

    private void add(double answer, int people) {
        AnswerCount count = ExperienceFactory.eINSTANCE.createAnswerCount();
        count.setAnswer(answer);
        count.setCount(people);
        int index = (int) measurement().getDistribution().stream().filter(other -> other.getAnswer() <= answer).count();
        scope().execute(AddCommand.create(scope().document().domain(), measurement(), reference, count, index));
    }

    private void addAnswer() {
        InputDialog dialog = new InputDialog(place.getShell(), label(), scope().text("answer.add.message"), "",
                this::problem);
        if (dialog.open() == Window.OK) {
            try {
                add((Double) numbers().read(dialog.getValue()), 0);
            } catch (UnreadableException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    /** What is wrong with a typed answer; blank while there is none. */
    private String problem(String typed) {
        try {
            return numbers().read(typed) == null ? "" : null;
        } catch (UnreadableException unreadable) {
            return unreadable.getMessage();
        }
    }

    private String figure() {
        var now = Figures.of(measurement().getMetric(), measurement().getDistribution());
        if (now.isEmpty()) {
            return scope().text("distribution.none");
        }
        String metric = measurement().getMetric() == null ? label() : scope().names().getText(measurement().getMetric());
        double rounded = Math.round(now.getAsDouble() * 100) / 100.0;
        return scope().text("distribution.figure", metric, numbers().write(rounded),
                String.valueOf(Figures.answers(measurement()).orElse(0)));
    }
}
