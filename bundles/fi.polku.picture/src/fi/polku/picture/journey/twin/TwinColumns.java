/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.journey.twin;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.IntPredicate;

import fi.polku.model.experience.Phase;
import fi.polku.model.experience.Stage;
import fi.polku.picture.journey.sheet.MapColumns;
import fi.polku.picture.layout.Column;

/** The columns of two journeys in one picture: as many for both, at the same places, empty where one has nothing. */
public final class TwinColumns {

    private final List<Twins.Pair> pairs;
    private final MapColumns now;
    private final MapColumns future;
    private final MapColumns both;

    /**
     * @param now columns of the journey as it is
     * @param future columns of the journey as it should be
     * @param room width in points that few columns may grow to fill
     */
    public TwinColumns(MapColumns now, MapColumns future, double room) {
        pairs = Twins.of(now.all(), future.all());
        List<Column> one = filled(Twins.Pair::now);
        List<Column> other = filled(Twins.Pair::future);
        IntPredicate ends = i -> ends(one, i) || ends(other, i);
        this.now = new MapColumns(one, ends, room);
        this.future = new MapColumns(other, ends, room);
        this.both = new MapColumns(pairs.stream().map(Twins.Pair::any).toList(), ends, room);
    }

    /** @return the columns of the journey as it is; those without touchpoint are only in the other one */
    public MapColumns now() {
        return now;
    }

    /** @return the columns of the journey as it should be; those without touchpoint are only in the other one */
    public MapColumns future() {
        return future;
    }

    /** @return the columns of the journey as it is, and where that has none, of the other */
    public MapColumns both() {
        return both;
    }

    private static boolean ends(List<Column> columns, int i) {
        return columns.get(i).stage() != columns.get(i + 1).stage();
    }

    private List<Column> filled(Function<Twins.Pair, Column> side) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            Column column = side.apply(pairs.get(i));
            Stage before = i == 0 ? null : columns.get(i - 1).stage();
            columns.add(column != null ? column : new Column(stage(before, i, side), null, null, 0, 0, 0));
        }
        return columns;
    }

    /** An empty column belongs to a stage beside it, so that each stage is drawn once; at an end, unless phases differ. */
    private Stage stage(Stage before, int i, Function<Twins.Pair, Column> side) {
        Stage after = pairs.stream().skip(i).map(side).filter(Objects::nonNull).map(Column::stage).findFirst().orElse(null);
        Phase phase = pairs.get(i).any().stage().getPhase();
        if (before != null && before.getPhase() == phase) {
            return before;
        }
        if (after != null && after.getPhase() == phase) {
            return after;
        }
        return before == null || after == null ? null : before;
    }
}
