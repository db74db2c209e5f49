/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What leads back to where it came from: the strongly connected parts of a graph, found in one pass (Tarjan 1972). Keeps no
 * call stack, so that long chains do no harm.
 *
 * @param <N> a node; compared by identity
 */
public final class Cycles<N> {

    private final Map<N, Visit<N>> visits = new IdentityHashMap<>();
    private final Deque<Visit<N>> open = new ArrayDeque<>();
    private final List<List<N>> parts = new ArrayList<>();
    private int entered;

    /**
     * @param nodes every node, in order
     * @param next the nodes among them that one leads to
     */
    public Cycles(List<N> nodes, Function<N, List<N>> next) {
        List<Visit<N>> inOrder = new ArrayList<>();
        for (N node : nodes) {
            Visit<N> visit = new Visit<>(node, inOrder.size(), next.apply(node));
            if (visits.putIfAbsent(node, visit) == null) {
                inOrder.add(visit);
            }
        }
        for (Visit<N> visit : inOrder) {
            if (visit.order == 0) {
                walk(visit);
            }
        }
        parts.forEach(part -> part.sort(Comparator.comparing(node -> visits.get(node).place)));
        parts.sort(Comparator.comparing(part -> visits.get(part.get(0)).place));
    }

    /** @return the nodes of each cycle, and of cycles that share nodes, in the order in which they were given */
    public List<List<N>> all() {
        return parts;
    }

    /** @return whether one can go from either node to the other and back */
    public boolean joins(N one, N other) {
        Visit<N> visit = visits.get(one);
        Visit<N> toOther = visits.get(other);
        return visit != null && toOther != null && visit.part == toOther.part;
    }

    private void walk(Visit<N> start) {
        Deque<Visit<N>> path = new ArrayDeque<>();
        enter(start, path);
        while (!path.isEmpty()) {
            Visit<N> at = path.peek();
            if (at.ways < at.next.size()) {
                Visit<N> to = visits.get(at.next.get(at.ways++));
                if (to.order == 0) {
                    enter(to, path);
                } else if (to.part == null) {
                    at.lowest = Math.min(at.lowest, to.order);
                }
            } else {
                path.pop();
                leave(at, path.peek());
            }
        }
    }

    private void enter(Visit<N> visit, Deque<Visit<N>> path) {
        visit.order = ++entered;
        visit.lowest = visit.order;
        open.push(visit);
        path.push(visit);
    }

    private void leave(Visit<N> visit, Visit<N> before) {
        if (visit.lowest == visit.order) {
            List<N> part = new ArrayList<>(1);
            while (visit.part == null) {
                Visit<N> one = open.pop();
                one.part = visit;
                part.add(one.node);
            }
            if (part.size() > 1 || visit.next.contains(visit.node)) {
                parts.add(part);
            }
        }
        if (before != null) {
            before.lowest = Math.min(before.lowest, visit.lowest);
        }
    }

    /** What is known of a node on the way; its order is 0 before it is entered. */
    private static final class Visit<N> {

        private final N node;
        private final int place;
        private final List<N> next;
        /** How many ways on have been gone. */
        private int ways;
        private int order;
        private int lowest;
        /** The first one that was entered of those that lead round with this one; itself when none does. */
        private Visit<N> part;

        Visit(N node, int place, List<N> next) {
            this.node = node;
            this.place = place;
            this.next = next;
        }
    }
}
