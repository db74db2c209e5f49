/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.command;

import java.util.List;

import org.eclipse.emf.edit.domain.EditingDomain;

import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.Phase;
import fi.polku.model.experience.Stage;

/** Takes a stage to another place on its journey and, with it, perhaps to another phase. */
public final class MoveStage extends Steps {

    private final Stage stage;
    private final Phase phase;
    private final Stage before;

    /**
     * @param phase its phase from then on
     * @param before the stage that will follow it, of the same journey; null for the end
     */
    public MoveStage(EditingDomain domain, Stage stage, Phase phase, Stage before) {
        super(domain, List.of(stage));
        this.stage = stage;
        this.phase = phase;
        this.before = before;
    }

    @Override
    protected boolean isPossible() {
        return stage.eContainer() instanceof Journey journey && stage != before
                && (before == null || before.eContainer() == journey);
    }

    @Override
    protected void take() {
        List<Stage> stages = ((Journey) stage.eContainer()).getStages();
        int from = stages.indexOf(stage);
        int end = before == null ? stages.size() : stages.indexOf(before);
        move(stage.eContainer(), Literals.JOURNEY__STAGES, stage, from < end ? end - 1 : end);
        set(stage, Literals.STAGE__PHASE, phase);
    }
}
