/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;

class CurveProperties {

    @Property
    void neverLeavesTheBandBetweenTwoNeighbours(
            @ForAll @Size(min = 2, max = 20) List<@DoubleRange(min = -100, max = 100) Double> heights) {
        List<Point> points = new ArrayList<>();
        heights.forEach(height -> points.add(new Point(10 * points.size(), height)));
        for (Point point : Curve.sampled(points)) {
            int left = (int) Math.min(heights.size() - 2, Math.floor(point.x() / 10));
            double low = Math.min(heights.get(left), heights.get(left + 1));
            double high = Math.max(heights.get(left), heights.get(left + 1));
            assertThat(point.y()).isBetween(low - 1e-6, high + 1e-6);
        }
    }
}
