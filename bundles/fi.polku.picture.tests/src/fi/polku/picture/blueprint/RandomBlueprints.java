/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.blueprint;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import fi.polku.model.experience.BlueprintAction;
import fi.polku.model.experience.BlueprintColumn;
import fi.polku.model.experience.BlueprintRow;
import fi.polku.model.experience.Carrier;
import fi.polku.model.experience.ExperienceFactory;
import fi.polku.model.experience.Flow;
import fi.polku.model.experience.FlowDirection;
import fi.polku.model.experience.InformationSystem;
import fi.polku.model.experience.Party;
import fi.polku.model.experience.Phase;
import fi.polku.model.experience.Stage;

/** Blueprints at random: crowded cells, dense flows and names that no one wishes for. */
final class RandomBlueprints {

    private static final List<String> NAMES = List.of("", " ", "Ask", "Täyttää hakemuksen ja kokoaa liitteet", "a\nb\n\nc",
            "😀👩‍👩‍👧 smile", "مرحبا بالعالم", "שלום עולם", "<script>alert(1)</script>", "]]> & \"quotes\" '", "=1+1",
            "Yhteispalvelupistevastaavakoordinaattorikokous".repeat(6), "word ".repeat(60), "e\u0301\u0323", "\u0007bell");

    private final Random random;
    private final SketchedBlueprint sketch = new SketchedBlueprint();

    private RandomBlueprints(long seed) {
        random = new Random(seed);
    }

    static SketchedBlueprint any(long seed, int columns, int actions, int flows) {
        return new RandomBlueprints(seed).fill(columns, actions, flows);
    }

    private SketchedBlueprint fill(int columns, int actions, int flows) {
        sketch.blueprint.setName(name());
        sketch.blueprint.setDescription(name());
        sketch.blueprint.setOwner(random.nextBoolean() ? sketch.unit(name()) : null);
        List<Stage> stages = new ArrayList<>();
        for (Phase phase : Phase.values()) {
            stages.add(sketch.stage(name(), phase));
        }
        List<BlueprintColumn> all = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            BlueprintColumn column = random.nextInt(4) == 0 ? sketch.column(name())
                    : sketch.column(stages.get(random.nextInt(stages.size())), name());
            column.setId("column" + i);
            all.add(column);
        }
        all.add(null);
        all.add(ExperienceFactory.eINSTANCE.createBlueprintColumn());
        for (int i = 0; i < actions; i++) {
            BlueprintColumn column = all.get(random.nextInt(all.size()));
            decorate(sketch.action(column, oneOf(BlueprintRow.values()), name())).setId("action" + i);
        }
        for (int i = 0; i < flows; i++) {
            Flow flow = sketch.flow(action(), action(), name());
            flow.setId("flow" + i);
            flow.setDirection(oneOf(FlowDirection.values()));
            flow.setHandover(random.nextInt(4) == 0);
        }
        return sketch;
    }

    private BlueprintAction decorate(BlueprintAction action) {
        Party owner = random.nextInt(3) == 0 ? null : sketch.unit(name());
        action.setOwner(owner);
        action.setCarrier(oneOf(Carrier.values()));
        if (random.nextInt(3) == 0) {
            InformationSystem system = ExperienceFactory.eINSTANCE.createInformationSystem();
            system.setName(name());
            action.getSystems().add(system);
        }
        action.setDuration(random.nextBoolean() ? Duration.ofSeconds(random.nextInt(10_000_000)) : null);
        action.setWait(random.nextInt(4) == 0);
        action.setWaitTime(random.nextInt(4) == 0 ? Duration.ofSeconds(random.nextInt(10_000_000)) : null);
        action.setCost(random.nextInt(3) == 0 ? random.nextDouble() * Math.pow(10, random.nextInt(12)) : null);
        action.setDecision(random.nextInt(4) == 0);
        action.setPolicy(random.nextInt(4) == 0 ? name() : null);
        action.setFailPoint(random.nextInt(4) == 0);
        action.setFailure(random.nextInt(4) == 0 ? name() : null);
        if (random.nextInt(4) == 0 && action() != null) {
            action.getRecoveredBy().add(oneOf(sketch.blueprint.getActions().toArray(BlueprintAction[]::new)));
        }
        return action;
    }

    /** One of the actions, or none, or one from elsewhere. */
    private BlueprintAction action() {
        List<BlueprintAction> actions = sketch.blueprint.getActions();
        int choice = random.nextInt(actions.size() + 2);
        return choice < actions.size() ? actions.get(choice)
                : choice == actions.size() ? null : ExperienceFactory.eINSTANCE.createBlueprintAction();
    }

    private String name() {
        return random.nextInt(8) == 0 ? null : oneOf(NAMES.toArray(String[]::new));
    }

    private <T> T oneOf(T[] choices) {
        return choices[random.nextInt(choices.length)];
    }

    static Locale language(long seed) {
        return seed % 2 == 0 ? Locale.ENGLISH : SketchedBlueprint.FINNISH;
    }
}
