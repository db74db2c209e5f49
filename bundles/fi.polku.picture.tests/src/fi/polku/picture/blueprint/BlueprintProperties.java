/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.blueprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Phase;
import fi.polku.model.experience.ServiceBlueprint;
import fi.polku.picture.Blueprint;
import fi.polku.picture.Filter;
import fi.polku.picture.PictureOptions;
import fi.polku.picture.layout.RowBand;
import fi.polku.picture.SceneCheck;
import fi.polku.picture.scene.Box;
import fi.polku.picture.scene.Group;
import fi.polku.picture.scene.Path;
import fi.polku.picture.scene.Rect;
import fi.polku.picture.scene.Scene;
import fi.polku.rules.Finding;
import fi.polku.rules.Rule;
import fi.polku.rules.RuleEngine;
import fi.polku.rules.Severity;
import fi.polku.testsupport.RandomModels;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

@Label("The picture of any blueprint")
class BlueprintProperties {

    @Provide
    Arbitrary<SketchedBlueprint> blueprints() {
        return Combinators.combine(Arbitraries.longs(), Arbitraries.of(0, 1, 2, 5, 12),
                Arbitraries.integers().between(0, 60), Arbitraries.integers().between(0, 60)).as(RandomBlueprints::any);
    }

    @Property(tries = 100)
    void canBeRead(@ForAll("blueprints") SketchedBlueprint sketch) {
        SceneCheck.assertReadable(sketch.scene(Locale.ENGLISH));
    }

    @Property(tries = 40)
    void canBeReadWithABadgeOnEverything(@ForAll("blueprints") SketchedBlueprint sketch) {
        Rule rule = RuleEngine.standard().rules().get(0);
        List<Finding> findings = sketch.blueprint.eContents().stream().map(Element.class::cast)
                .flatMap(element -> Stream.of(Severity.values())
                        .map(severity -> new Finding(rule, severity, element, List.of())))
                .toList();
        SceneCheck.assertReadable(Blueprint.of(sketch.blueprint, new PictureOptions(Locale.ENGLISH, findings)));
    }

    @Property(tries = 60)
    void canBeReadWhateverIsHidden(@ForAll("blueprints") SketchedBlueprint sketch,
            @ForAll Set<@From("rows") String> hidden, @ForAll Set<Phase> phases) {
        Scene scene = Blueprint.of(sketch.blueprint, new PictureOptions(Locale.ENGLISH, List.of()).hiding(hidden)
                .only(new Filter(null, Set.of(), Set.of(), phases)));
        SceneCheck.assertReadable(scene);
        assertThat(RowBand.in(scene)).extracting(RowBand::key).noneMatch(hidden::contains);
    }

    @Provide
    Arbitrary<String> rows() {
        return Arbitraries.of(Blueprint.rows(Locale.ENGLISH).keySet());
    }

    @Property(tries = 60)
    void staysOnItsPage(@ForAll("blueprints") SketchedBlueprint sketch) {
        Scene scene = sketch.scene(SketchedBlueprint.FINNISH);
        Rect page = new Rect(0, 0, scene.width(), scene.height());
        assertThat(Drawn.in(scene).rooms()).allMatch(page::contains);
    }

    @Property(tries = 60)
    void drawsEveryElementOnce(@ForAll("blueprints") SketchedBlueprint sketch) {
        List<String> drawn = sketch.drawn().groups().stream().map(Group::id).filter(id -> !id.isEmpty()).toList();
        ServiceBlueprint blueprint = sketch.blueprint;
        List<String> there = Stream.of(blueprint.getColumns(), blueprint.getActions(), blueprint.getFlows())
                .flatMap(List::stream).map(element -> element.getId()).toList();
        assertThat(drawn).containsExactlyInAnyOrderElementsOf(there);
    }

    @Property(tries = 60)
    void keepsTheWordsOfAnActionInItsBox(@ForAll("blueprints") SketchedBlueprint sketch) {
        Drawn drawn = sketch.drawn();
        sketch.blueprint.getActions().forEach(action -> {
            Drawn box = Drawn.in(drawn.group(action.getId()));
            Rect outline = outline(box);
            assertThat(box.texts()).isNotEmpty().allMatch(text -> outline.contains(text.bounds()));
        });
    }

    @Property(tries = 60)
    void putsNoFlowsNameOnABox(@ForAll("blueprints") SketchedBlueprint sketch) {
        Drawn drawn = sketch.drawn();
        List<Rect> boxes = sketch.blueprint.getActions().stream()
                .map(action -> outline(Drawn.in(drawn.group(action.getId())))).toList();
        sketch.blueprint.getFlows().stream().flatMap(flow -> Drawn.in(drawn.group(flow.getId())).texts().stream())
                .forEach(text -> assertThat(boxes).noneMatch(text.bounds()::overlaps));
    }

    @Property(tries = 20)
    void isTheSameEveryTime(@ForAll long seed) {
        Locale language = RandomBlueprints.language(seed);
        assertThat(SceneCheck.svg(RandomBlueprints.any(seed, 6, 30, 30).scene(language)))
                .isEqualTo(SceneCheck.svg(RandomBlueprints.any(seed, 6, 30, 30).scene(language)));
    }

    @Property(tries = 60)
    void copesWithModelsThatNoOneWouldBuild(@ForAll long seed, @ForAll @IntRange(min = 1, max = 1500) int size) {
        ExperienceModel model = RandomModels.any(seed, size);
        PictureOptions options = new PictureOptions(RandomBlueprints.language(seed), RuleEngine.standard().check(model));
        for (ServiceBlueprint blueprint : model.getBlueprints()) {
            Scene scene = Blueprint.of(blueprint, options);
            assertThat(Drawn.in(scene).rooms()).allMatch(new Rect(0, 0, scene.width(), scene.height())::contains);
        }
    }

    @Example
    void holdsSixtyColumnsAndHundredsOfActionsAndFlows() {
        SceneCheck.assertReadable(RandomBlueprints.any(4, 60, 400, 400).scene(Locale.ENGLISH));
    }

    @Example
    void holdsFiveHundredColumns() {
        SceneCheck.assertReadable(RandomBlueprints.any(5, 500, 600, 300).scene(SketchedBlueprint.FINNISH));
    }

    /** The biggest shape of an action: its box. */
    private static Rect outline(Drawn action) {
        Stream<Rect> paths = action.paths().stream().map(BlueprintProperties::bounds);
        return Stream.concat(action.boxes().stream().map(Box::bounds), paths)
                .max(Comparator.comparingDouble(bounds -> bounds.width() * bounds.height())).orElseThrow();
    }

    private static Rect bounds(Path path) {
        double left = path.points().stream().mapToDouble(point -> point.x()).min().orElseThrow();
        double top = path.points().stream().mapToDouble(point -> point.y()).min().orElseThrow();
        double right = path.points().stream().mapToDouble(point -> point.x()).max().orElseThrow();
        double bottom = path.points().stream().mapToDouble(point -> point.y()).max().orElseThrow();
        return new Rect(left, top, right - left, bottom - top);
    }
}
