/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.blueprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;

import fi.polku.model.experience.BlueprintAction;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.ServiceBlueprint;
import fi.polku.picture.Blueprint;
import fi.polku.picture.BlueprintLayout;
import fi.polku.picture.BlueprintLayout.ActionPlace;
import fi.polku.picture.PictureOptions;
import fi.polku.picture.layout.FlowLine;
import fi.polku.picture.layout.RowBand;
import fi.polku.picture.layout.Span;
import fi.polku.picture.scene.Point;
import fi.polku.picture.scene.Rect;
import fi.polku.rules.RuleEngine;
import fi.polku.testsupport.RandomModels;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class BlueprintLayoutProperties {

    private static final double TOLERANCE = 0.01;

    @Property(tries = 60)
    void everyBoxStandsInItsRowAndColumn(@ForAll long seed, @ForAll @IntRange(min = 1, max = 600) int size) {
        for (BlueprintLayout layout : layouts(seed, size)) {
            ServiceBlueprint blueprint = layout.blueprint();
            assertThat(layout.actions()).extracting(ActionPlace::action)
                    .containsExactlyElementsOf(blueprint.getActions());
            assertThat(layout.columns()).extracting(Span::element).containsExactlyElementsOf(blueprint.getColumns());
            for (ActionPlace place : layout.actions()) {
                assertThat(layout.rows()).as("one row holds the box")
                        .filteredOn(row -> row.bounds().contains(place.bounds())).hasSize(1);
                layout.columns().stream().filter(column -> column.element() == place.action().getColumn())
                        .forEach(column -> assertThat(place.bounds().x() >= column.x() - TOLERANCE
                                && place.bounds().right() <= column.right() + TOLERANCE).isTrue());
            }
        }
    }

    @Property(tries = 60)
    void rowsFollowOneAnother(@ForAll long seed, @ForAll @IntRange(min = 1, max = 600) int size) {
        for (BlueprintLayout layout : layouts(seed, size)) {
            assertThat(layout.rows()).extracting(RowBand::key)
                    .startsWith("evidence", "customer", "onstage", "backstage", "support");
            for (int i = 1; i < layout.rows().size(); i++) {
                assertThat(layout.rows().get(i).bounds().y())
                        .isGreaterThanOrEqualTo(layout.rows().get(i - 1).bounds().bottom() - TOLERANCE);
            }
        }
    }

    @Property(tries = 60)
    void everyArrowRunsFromEdgeToEdge(@ForAll long seed, @ForAll @IntRange(min = 1, max = 600) int size) {
        for (BlueprintLayout layout : layouts(seed, size)) {
            for (FlowLine line : layout.flows()) {
                assertThat(touches(box(layout, line.source()), line.points().get(0))).isTrue();
                assertThat(touches(box(layout, line.target()), line.points().get(line.points().size() - 1))).isTrue();
            }
            assertThat(layout.flows().stream().map(FlowLine::flow).filter(flow -> flow != null))
                    .containsExactlyElementsOf(layout.blueprint().getFlows().stream()
                            .filter(flow -> layout.blueprint().getActions().contains(flow.getSource())
                                    && layout.blueprint().getActions().contains(flow.getTarget())).toList());
        }
    }

    private static boolean touches(Rect box, Point point) {
        return box.inset(-TOLERANCE).contains(point.x(), point.y())
                && !box.inset(TOLERANCE).contains(point.x(), point.y());
    }

    private static Rect box(BlueprintLayout layout, BlueprintAction action) {
        return layout.actions().stream().filter(place -> place.action() == action).findFirst().orElseThrow().bounds();
    }

    private static List<BlueprintLayout> layouts(long seed, int size) {
        ExperienceModel model = RandomModels.any(seed, size);
        PictureOptions options = new PictureOptions(Locale.ENGLISH, RuleEngine.standard().check(model));
        return model.getBlueprints().stream().map(blueprint -> Blueprint.layout(blueprint, options)).toList();
    }
}
