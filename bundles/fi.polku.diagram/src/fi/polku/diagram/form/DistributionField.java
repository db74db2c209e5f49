/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import fi.polku.command.Delete;
import fi.polku.diagram.canvas.ChartCanvas;
import fi.polku.diagram.document.Drafts;
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
    private Button add;

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
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 2).applyTo(table);
        GridDataFactory.fillDefaults().applyTo(table);
        chart = new ChartCanvas(both, scope().language());
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(chart.control());
        figure = scope().toolkit().createLabel(place, "", SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(figure);
        add = button(place, "answer.add", this::addAnswer);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(add);
    }

    private Measurement measurement() {
        return (Measurement) scope().element();
    }

    private NumberNotation numbers() {
        return new NumberNotation(scope().language(), false, Bounds.NONE);
    }

    @Override
    void show() {
        List<AnswerRow.Place> places = places();
        if (!places.equals(rows.stream().map(AnswerRow::place).toList())) {
            arrange(places);
        }
        rows.forEach(AnswerRow::show);
        Measurement shown = measurement();
        chart.control().setVisible(!shown.getDistribution().isEmpty());
        chart.show(options -> DistributionChart.of(shown, options));
        figure.setText(figure());
        figure.requestLayout();
    }

    /** Rows that stay are left alone: a hand may be at them. */
    private void arrange(List<AnswerRow.Place> places) {
        List<AnswerRow> before = List.copyOf(rows);
        rows.clear();
        for (AnswerRow.Place place : places) {
            AnswerRow row = before.stream().filter(one -> one.place().equals(place)).findFirst().orElseGet(() -> row(place));
            row.last();
            rows.add(row);
        }
        before.stream().filter(row -> !rows.contains(row)).forEach(AnswerRow::dispose);
        table.requestLayout();
        scope().resized();
    }

    @Override
    void finish() {
        List.copyOf(rows).forEach(AnswerRow::take);
    }

    private AnswerRow row(AnswerRow.Place place) {
        String written = numbers().write(place.answer());
        AnswerRow row = new AnswerRow(table, place, written, this::measurement, this::count);
        row.spoken(scope().text("answer.count", written));
        Drafts drafts = scope().document().drafts();
        drafts.add(row.spinner(), row);
        row.spinner().addListener(SWT.Selection, event -> drafts.typed());
        if (!place.isStep()) {
            row.removable(scope().text("erase"), scope().text("answer.remove", written), this::remove);
        }
        return row;
    }

    /** Every answer that was given, and every whole step of the scale, as long as there are few. */
    private List<AnswerRow.Place> places() {
        List<Double> steps = steps();
        List<Double> answers = new ArrayList<>(measurement().getDistribution().stream().map(AnswerCount::getAnswer)
                .toList());
        steps.stream().filter(step -> !answers.contains(step)).forEach(answers::add);
        answers.sort(Comparator.naturalOrder());
        List<AnswerRow.Place> places = new ArrayList<>();
        for (double answer : answers) {
            int nth = (int) places.stream().filter(place -> place.answer() == answer).count();
            places.add(new AnswerRow.Place(answer, nth, nth == 0 && steps.contains(answer)));
        }
        return places;
    }

    private List<Double> steps() {
        return Figures.answerRange(measurement().getMetric())
                .filter(range -> range.maximum() - range.minimum() <= MOST_STEPS)
                .map(range -> DoubleStream.iterate(range.minimum(), step -> step <= range.maximum(), step -> step + 1)
                        .boxed().toList())
                .orElse(List.of());
    }

    private void count(AnswerRow row, int people) {
        var domain = scope().document().domain();
        row.count().ifPresentOrElse(
                there -> scope().execute(SetCommand.create(domain, there, Literals.ANSWER_COUNT__COUNT, people)),
                () -> add(row.place().answer(), people));
    }

    private void remove(AnswerRow row) {
        int index = rows.indexOf(row);
        row.count().ifPresent(there -> scope().execute(Delete.of(scope().document().domain(), List.of(there))));
        if (rows.isEmpty()) {
            add.setFocus();
        } else {
            rows.get(Math.min(index, rows.size() - 1)).setFocus();
        }
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
                double answer = (Double) numbers().read(dialog.getValue());
                add(answer, 0);
                rows.stream().filter(row -> row.place().answer() == answer).forEach(AnswerRow::setFocus);
            } catch (UnreadableException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    /** What is wrong with a typed answer; blank while there is none. */
    private String problem(String typed) {
        try {
            Object answer = numbers().read(typed);
            boolean isThere = rows.stream().anyMatch(row -> answer != null && row.place().answer() == (Double) answer);
            return answer == null ? "" : isThere ? scope().text("answer.there", numbers().write(answer)) : null;
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
