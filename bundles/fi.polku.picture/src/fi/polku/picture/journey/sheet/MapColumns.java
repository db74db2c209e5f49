/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.journey.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import fi.polku.measure.Touchpoints;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.Phase;
import fi.polku.model.experience.ServiceMoment;
import fi.polku.model.experience.Stage;
import fi.polku.model.experience.Touchpoint;
import fi.polku.picture.Filter;
import fi.polku.picture.layout.Column;
import fi.polku.picture.layout.Span;
import fi.polku.picture.theme.Space;

/** The columns of a journey map: one for each touchpoint in order, with wider gaps between stages. */
public final class MapColumns {

    /** Widths that a column can have, in points: narrow enough for many on a wall, wide enough for running text. */
    private static final double NARROWEST = 152;
    private static final double WIDEST = 224;
    private static final double GAP = Space.MEDIUM;
    private static final double STAGE_GAP = 20;

    private final List<Column> columns = new ArrayList<>();
    private final List<Span<Stage>> stages;
    private int numbered;

    /**
     * @param journey any journey
     * @param filter which of its touchpoints get a column
     * @param room width in points that few columns may grow to fill
     */
    public MapColumns(Journey journey, Filter filter, double room) {
        journey.getStages().forEach(stage -> add(stage, filter));
        place(i -> columns.get(i + 1).stage() != columns.get(i).stage(), room);
        stages = List.copyOf(spans(Column::stage));
    }

    /**
     * @param columns columns that have no place yet
     * @param ends says by index of a column that isn't the last whether a wider gap follows
     * @param room width in points that few columns may grow to fill
     */
    public MapColumns(List<Column> columns, IntPredicate ends, double room) {
        this.columns.addAll(columns);
        place(ends, room);
        stages = known(spans(Column::stage));
    }

    private void place(IntPredicate ends, double room) {
        int count = Math.max(1, columns.size());
        int parts = 1 + (int) IntStream.range(0, count - 1).filter(ends).count();
        double gaps = (parts - 1) * STAGE_GAP + (count - parts) * GAP;
        double width = Math.max(NARROWEST, Math.min(WIDEST, (room - gaps) / count));
        double x = 0;
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            columns.set(i, new Column(column.stage(), column.moment(), column.touchpoint(), column.number(), x, width));
            x += width + (i + 1 < count && ends.test(i) ? STAGE_GAP : GAP);
        }
    }

    /** @return all columns from left to right */
    public List<Column> all() {
        return Collections.unmodifiableList(columns);
    }

    /** @return from the left edge of the first to the right edge of the last, in points */
    public double width() {
        return columns.isEmpty() ? 0 : columns.get(columns.size() - 1).right();
    }

    /** @return the stages in order */
    public List<Span<Stage>> stages() {
        return stages;
    }

    /** @return the phases in order; a phase that comes back later is there twice */
    public List<Span<Phase>> phases() {
        return spans(column -> column.stage().getPhase());
    }

    /** @return the service moments in order */
    public List<Span<ServiceMoment>> moments() {
        return known(spans(Column::moment));
    }

    private static <T> List<Span<T>> known(List<Span<T>> spans) {
        return spans.stream().filter(span -> span.element() != null).toList();
    }

    private <T> List<Span<T>> spans(Function<Column, T> shared) {
        List<Span<T>> spans = new ArrayList<>();
        for (Column column : columns) {
            T element = shared.apply(column);
            Span<T> last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
            if (last != null && last.element() == element) {
                spans.set(spans.size() - 1, new Span<>(element, last.x(), column.right() - last.x()));
            } else {
                spans.add(new Span<>(element, column.x(), column.width()));
            }
        }
        return spans;
    }

    private void add(Stage stage, Filter filter) {
        int before = columns.size();
        stage.getTouchpoints().forEach(touchpoint -> add(stage, null, touchpoint, filter));
        for (ServiceMoment moment : stage.getMoments()) {
            moment.getTouchpoints().forEach(touchpoint -> add(stage, moment, touchpoint, filter));
            if (moment.getTouchpoints().isEmpty()) {
                addEmpty(stage, moment, filter);
            }
        }
        if (columns.size() == before && Touchpoints.of(stage).isEmpty()) {
            addEmpty(stage, null, filter);
        }
    }

    private void add(Stage stage, ServiceMoment moment, Touchpoint touchpoint, Filter filter) {
        numbered++;
        if (filter.passes(touchpoint)) {
            columns.add(new Column(stage, moment, touchpoint, numbered, 0, 0));
        }
    }

    private void addEmpty(Stage stage, ServiceMoment moment, Filter filter) {
        if (filter.passesEmpty(stage)) {
            columns.add(new Column(stage, moment, null, 0, 0, 0));
        }
    }
}
