/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.survey;

import java.util.List;
import java.util.OptionalInt;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;

import fi.polku.model.experience.ExperienceModel;

/** What an import of answers would make of a model: to look at first, and then to carry out as one command. */
public final class ImportPlan {

    private final ExperienceModel model;
    private final long rows;
    private final Rejects rejects;
    private final List<FigurePlan> figures;
    private final List<PlannedEmotion> emotions;
    private final OptionalInt population;

    ImportPlan(ExperienceModel model, long rows, Rejects rejects, List<FigurePlan> figures, List<PlannedEmotion> emotions,
            OptionalInt population) {
        this.model = model;
        this.rows = rows;
        this.rejects = rejects;
        this.figures = List.copyOf(figures);
        this.emotions = List.copyOf(emotions);
        this.population = population;
    }

    /** @return how many rows the files hold, without headers, those that are left out included */
    public long rows() {
        return rows;
    }

    /** @return the rows that are left out */
    public Rejects rejects() {
        return rejects;
    }

    /** @return every figure that comes of the answers, also where it changes nothing */
    public List<PlannedFigure> figures() {
        return figures.stream().map(FigurePlan::figure).toList();
    }

    /** @return what people felt, also where it changes nothing */
    public List<PlannedEmotion> emotions() {
        return emotions;
    }

    /** @return whether the import would change nothing */
    public boolean isNothing() {
        return figures.stream().allMatch(plan -> plan.figure().status() == PlannedFigure.Status.UNCHANGED)
                && emotions.stream().allMatch(PlannedEmotion::isUnchanged);
    }

    /**
     * @param domain whose command stack is to carry it out; the model must be as it was when this was planned
     * @return the import as one change, to be carried out once; not executable when it {@linkplain #isNothing() changes
     *         nothing}
     */
    public Command command(EditingDomain domain) {
        return new CountAnswers(domain, model, figures, emotions, population);
    }
}
