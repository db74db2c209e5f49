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
import java.util.Iterator;
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

    private final Map<N, List<N>> next = new IdentityHashMap<>();
    private final Map<N, Integer> order = new IdentityHashMap<>();
    private final Map<N, Integer> lowest = new IdentityHashMap<>();
    private final Map<N, List<N>> partOf = new IdentityHashMap<>();
    private final Deque<N> open = new ArrayDeque<>();
    private final List<List<N>> parts = new ArrayList<>();

    /**
     * @param nodes every node, in order
     * @param next the nodes among them that one leads to
     */
    public Cycles(List<N> nodes, Function<N, List<N>> next) {
        nodes.forEach(node -> this.next.put(node, next.apply(node)));
        nodes.forEach(this::walk);
        parts.removeIf(part -> part.size() == 1 && !this.next.get(part.get(0)).contains(part.get(0)));
        Map<N, Integer> place = new IdentityHashMap<>();
        nodes.forEach(node -> place.putIfAbsent(node, place.size()));
        parts.forEach(part -> part.sort(Comparator.comparing(place::get)));
        parts.sort(Comparator.comparing(part -> place.get(part.get(0))));
    }

    /** @return the nodes of each cycle, and of cycles that share nodes, in the order in which they were given */
    public List<List<N>> all() {
        return parts;
    }

    /** @return whether one can go from either node to the other and back */
    public boolean joins(N one, N other) {
        return partOf.get(one) != null && partOf.get(one) == partOf.get(other);
    }

    private void walk(N start) {
        if (order.containsKey(start)) {
            return;
        }
        Deque<N> path = new ArrayDeque<>();
        Map<N, Iterator<N>> ways = new IdentityHashMap<>();
        enter(start, path, ways);
        while (!path.isEmpty()) {
            N at = path.peek();
            if (ways.get(at).hasNext()) {
                N to = ways.get(at).next();
                if (!order.containsKey(to)) {
                    enter(to, path, ways);
                } else if (!partOf.containsKey(to)) {
                    lowest.merge(at, order.get(to), Math::min);
                }
            } else {
                path.pop();
                leave(at, path.peek());
            }
        }
    }

    private void enter(N node, Deque<N> path, Map<N, Iterator<N>> ways) {
        order.put(node, order.size());
        lowest.put(node, order.get(node));
        open.push(node);
        path.push(node);
        ways.put(node, next.get(node).iterator());
    }

    private void leave(N node, N before) {
        if (lowest.get(node).equals(order.get(node))) {
            List<N> part = new ArrayList<>();
            do {
                part.add(open.peek());
                partOf.put(open.peek(), part);
            } while (open.pop() != node);
            parts.add(part);
        }
        if (before != null) {
            lowest.merge(before, lowest.get(node), Math::min);
        }
    }
}
