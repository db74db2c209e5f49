/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.journey.twin;

import java.util.ArrayList;
import java.util.List;

import fi.polku.picture.layout.Column;

/**
 * Lays the columns of a journey as it is and of the same journey as it should be beside one another, in the order of both.
 * Of all ways to do that it takes one where the columns that face one another are as {@linkplain Likeness alike} as
 * possible (alignment of sequences, Needleman and Wunsch 1970).
 */
final class Twins {

    private final List<Likeness> now;
    private final List<Likeness> future;
    /** The most that can be reached from this column of the one and that column of the other on. */
    private final int[][] reach;

    private Twins(List<Column> now, List<Column> future) {
        this.now = now.stream().map(Likeness::new).toList();
        this.future = future.stream().map(Likeness::new).toList();
        reach = new int[now.size() + 1][future.size() + 1];
        for (int i = now.size() - 1; i >= 0; i--) {
            for (int j = future.size() - 1; j >= 0; j--) {
                int faced = this.now.get(i).to(this.future.get(j));
                reach[i][j] = Math.max(Math.max(reach[i + 1][j], reach[i][j + 1]),
                        faced > 0 ? faced + reach[i + 1][j + 1] : 0);
            }
        }
    }

    /** @return every column of both exactly once, alone or with the one that it faces */
    static List<Pair> of(List<Column> now, List<Column> future) {
        return new Twins(now, future).pairs();
    }

    private List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < now.size() || j < future.size()) {
            if (faces(i, j)) {
                pairs.add(new Pair(now.get(i++).column(), future.get(j++).column()));
            } else if (isNext(i, j)) {
                pairs.add(new Pair(now.get(i++).column(), null));
            } else {
                pairs.add(new Pair(null, future.get(j++).column()));
            }
        }
        return pairs;
    }

    private boolean faces(int i, int j) {
        if (i == now.size() || j == future.size()) {
            return false;
        }
        int faced = now.get(i).to(future.get(j));
        return faced > 0 && reach[i][j] == faced + reach[i + 1][j + 1];
    }

    /** What goes stands before what comes, unless it is a phase later. */
    private boolean isNext(int i, int j) {
        if (i == now.size() || j == future.size()) {
            return i < now.size();
        }
        boolean mayBeNow = reach[i][j] == reach[i + 1][j];
        boolean mayBeFuture = reach[i][j] == reach[i][j + 1];
        return mayBeNow && (!mayBeFuture || now.get(i).phase().compareTo(future.get(j).phase()) <= 0);
    }

    /**
     * A column of the picture.
     *
     * @param now the column of the journey as it is; null for what is new
     * @param future the column of the journey as it should be; null for what goes
     */
    record Pair(Column now, Column future) {

        Column any() {
            return now == null ? future : now;
        }
    }
}
