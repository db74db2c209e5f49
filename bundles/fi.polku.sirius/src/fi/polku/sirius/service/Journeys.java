/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.sirius.service;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

import fi.polku.measure.Touchpoints;
import fi.polku.model.experience.Control;
import fi.polku.model.experience.CustomerPromise;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.Owned;
import fi.polku.model.experience.PainPoint;
import fi.polku.model.experience.Phase;
import fi.polku.model.experience.ProblemKind;
import fi.polku.model.experience.Stage;
import fi.polku.model.experience.Touchpoint;

/** What a journey map shows, and how it looks. */
public class Journeys {

    /** Sirius leaves out lines that are quite empty. */
    private static final String BLANK_LINE = "\n\u00a0\n";

    /** @return the stage's touchpoints and those of its service moments, in order */
    public List<Touchpoint> touchpoints(Stage stage) {
        return Touchpoints.of(stage);
    }

    /** @return the journey's touchpoints, in order */
    public List<Touchpoint> allTouchpoints(Journey journey) {
        return Touchpoints.of(journey);
    }

    /** @return the first stage of each phase; a phase that comes back later begins anew */
    public List<Stage> phaseHeads(Journey journey) {
        List<Stage> heads = new ArrayList<>();
        Phase before = null;
        for (Stage stage : journey.getStages()) {
            if (stage.getPhase() != before) {
                heads.add(stage);
            }
            before = stage.getPhase();
        }
        return heads;
    }

    /** @return the journey when it has stages, so that rows are shown */
    public List<Journey> begun(Journey journey) {
        return journey.getStages().isEmpty() ? List.of() : List.of(journey);
    }

    /** @return the journey when it has no stages, so that it is told how to begin */
    public List<Journey> notBegun(Journey journey) {
        return journey.getStages().isEmpty() ? List.of(journey) : List.of();
    }

    /** @return how to begin */
    public String hint(Journey journey) {
        return Words.text("hint");
    }

    /** @return what the stage's phase is called */
    public String phaseName(Stage stage) {
        return Words.start(Words.labels().literal(stage.getPhase()));
    }

    /** @return whether the element belongs to a stage of the phase, given by the name of its literal; a promise does where
     *         it is kept */
    public boolean isInPhase(EObject element, String phase) {
        if (element instanceof CustomerPromise promise) {
            return promise.getRedeemedBy().stream().anyMatch(touchpoint -> isInPhase(touchpoint, phase));
        }
        Stage stage = Here.around(element, Stage.class);
        return stage != null && stage.getPhase().getName().equals(phase);
    }

    /** @return name, channel and owner, and what is missing or remarkable */
    public String card(Touchpoint touchpoint) {
        return Words.name(touchpoint) + BLANK_LINE + Words.lines(Words.name(touchpoint.getChannel()),
                isUnowned(touchpoint) ? Words.text("unowned") : Words.name(touchpoint.getOwner()),
                isPartnerControlled(touchpoint) ? Words.start(Words.labels().literal(Control.PARTNER)) : null,
                touchpoint.isMomentOfTruth() ? Words.text("momentOfTruth") : null,
                isUnmeasured(touchpoint) ? Words.text("unmeasured") : null);
    }

    /** @return whether nobody answers for it */
    public boolean isUnowned(Owned element) {
        return element.getOwner() == null;
    }

    /** @return whether it is neither measured nor planned to be */
    public boolean isUnmeasured(Touchpoint touchpoint) {
        return touchpoint.getMeasurements().isEmpty() && touchpoint.getPlans().isEmpty();
    }

    /** @return whether the customer's judgement of the whole is made here */
    public boolean isMomentOfTruth(Touchpoint touchpoint) {
        return touchpoint.isMomentOfTruth();
    }

    /** @return whether a partner controls it */
    public boolean isPartnerControlled(Touchpoint touchpoint) {
        return touchpoint.getControl() == Control.PARTNER;
    }

    /** @return whether something is missing that belongs to a complete description */
    public boolean hasGap(Owned element) {
        return isUnowned(element) || element instanceof Touchpoint touchpoint
                && (isUnmeasured(touchpoint) || touchpoint.getTargetEmotions().isEmpty());
    }

    /** @return whether it belongs to a touchpoint that has a gap; a promise does where it is kept */
    public boolean belongsToGap(EObject element) {
        if (element instanceof CustomerPromise promise) {
            return promise.getRedeemedBy().stream().anyMatch(this::hasGap);
        }
        Touchpoint touchpoint = Here.around(element, Touchpoint.class);
        return touchpoint != null && hasGap(touchpoint);
    }

    /** @return the problems at the journey's touchpoints, in order */
    public List<PainPoint> painPoints(Journey journey) {
        return Touchpoints.of(journey).stream().flatMap(touchpoint -> touchpoint.getPainPoints().stream()).toList();
    }

    /** @return the problem and which of the five TERMS kinds it is of */
    public String problem(PainPoint problem) {
        return Words.lines(problem.getKind() == ProblemKind.UNSPECIFIED ? null
                : Words.start(Words.labels().literal(problem.getKind())), Words.name(problem));
    }

    /** @return the promises that are kept at the journey's touchpoints */
    public List<CustomerPromise> promises(Journey journey) {
        List<Touchpoint> touchpoints = Touchpoints.of(journey);
        return allPromises(journey).stream()
                .filter(promise -> promise.getRedeemedBy().stream().anyMatch(touchpoints::contains)).toList();
    }

    /** @return every promise of the model */
    public List<CustomerPromise> allPromises(EObject any) {
        return Here.model(any).getPromises();
    }
}
