/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.journey.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import fi.polku.model.experience.Journey;
import fi.polku.model.experience.Phase;
import fi.polku.model.experience.ServiceMoment;
import fi.polku.model.experience.Stage;
import fi.polku.model.experience.Touchpoint;
import fi.polku.picture.theme.Space;

/** The columns of a journey map: one for each touchpoint in order, with wider gaps between stages. */
public final class Columns {

    /** Widths that a column can have, in points: narrow enough for many on a wall, wide enough for running text. */
    private static final double NARROWEST = 152;
    private static final double WIDEST = 224;
    private static final double GAP = Space.MEDIUM;
    private static final double STAGE_GAP = 20;

    private final List<Column> columns = new ArrayList<>();
    private final double columnWidth;
    private int numbered;

    /**
     * @param journey any journey
     * @param room width in points that few columns may grow to fill
     */
    public Columns(Journey journey, double room) {
        long count = Math.max(1, journey.getStages().stream().mapToLong(Columns::count).sum());
        int stages = Math.max(1, journey.getStages().size());
        double gaps = (stages - 1) * STAGE_GAP + (count - stages) * GAP;
        columnWidth = Math.max(NARROWEST, Math.min(WIDEST, (room - gaps) / count));
        journey.getStages().forEach(this::add);
    }

    /** @return all columns from left to right */
    public List<Column> all() {
        return List.copyOf(columns);
    }

    /** @return from the left edge of the first to the right edge of the last, in points */
    public double width() {
        return columns.isEmpty() ? 0 : columns.get(columns.size() - 1).right();
    }

    /** @return the stages in order */
    public List<Span<Stage>> stages() {
        return spans(Column::stage);
    }

    /** @return the phases in order; a phase that comes back later is there twice */
    public List<Span<Phase>> phases() {
        return spans(column -> column.stage().getPhase());
    }

    /** @return the service moments in order */
    public List<Span<ServiceMoment>> moments() {
        return spans(Column::moment).stream().filter(span -> span.element() != null).toList();
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

    private void add(Stage stage) {
        int before = columns.size();
        stage.getTouchpoints().forEach(touchpoint -> add(stage, null, touchpoint));
        for (ServiceMoment moment : stage.getMoments()) {
            moment.getTouchpoints().forEach(touchpoint -> add(stage, moment, touchpoint));
            if (moment.getTouchpoints().isEmpty()) {
                add(stage, moment, null);
            }
        }
        if (columns.size() == before) {
            add(stage, null, null);
        }
    }

    private void add(Stage stage, ServiceMoment moment, Touchpoint touchpoint) {
        double x = 0;
        if (!columns.isEmpty()) {
            Column last = columns.get(columns.size() - 1);
            x = last.right() + (last.stage() == stage ? GAP : STAGE_GAP);
        }
        numbered += touchpoint == null ? 0 : 1;
        columns.add(new Column(stage, moment, touchpoint, touchpoint == null ? 0 : numbered, x, columnWidth));
    }

    private static long count(Stage stage) {
        long touchpoints = stage.getTouchpoints().size()
                + stage.getMoments().stream().mapToLong(moment -> Math.max(1, moment.getTouchpoints().size())).sum();
        return Math.max(1, touchpoints);
    }
}
