/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.fix;

import java.util.List;
import java.util.stream.Stream;

import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.Stage;
import fi.polku.rules.Finding;

/** Moves a stage before those of later phases. */
final class StageOrderFix extends FixOn<Stage> {

    StageOrderFix() {
        super("polku/stage-order", Stage.class);
    }

    @Override
    Stream<Proposal> propose(Stage stage, Finding finding) {
        List<Stage> stages = ((Journey) stage.eContainer()).getStages();
        Stage next = stages.stream().filter(other -> other.getPhase().compareTo(stage.getPhase()) > 0).findFirst()
                .orElseThrow();
        return Stream.of(clear("stage-order", change -> change.move(stage.eContainer(), Literals.JOURNEY__STAGES, stage,
                stages.indexOf(next)), next));
    }
}
