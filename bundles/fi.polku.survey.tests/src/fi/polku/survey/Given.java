/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.survey;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;

import fi.polku.model.edit.PolkuItemProviderAdapterFactory;
import fi.polku.model.experience.AnswerCount;
import fi.polku.model.experience.ExperienceFactory;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.Measurement;
import fi.polku.model.experience.Metric;
import fi.polku.model.experience.MetricKind;
import fi.polku.model.experience.Stage;
import fi.polku.model.experience.Touchpoint;
import fi.polku.survey.mapping.AnswerColumn;
import fi.polku.survey.mapping.AnswerColumn.Meaning;
import fi.polku.survey.mapping.Mapping;

/** Small models, files and imports. */
final class Given {

    static final ExperienceFactory NEW = ExperienceFactory.eINSTANCE;
    static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    static final ImportOptions PLAINLY = new ImportOptions(false, false, TODAY);
    static final ImportOptions WITH_COMMENTS = new ImportOptions(true, false, TODAY);
    static final ImportOptions REPLACING = new ImportOptions(false, true, TODAY);

    private Given() {
    }

    /** A model with the metrics "NPS" and "CES", and a journey of "Form" and "Decision". */
    static ExperienceModel model() {
        ExperienceModel model = NEW.createExperienceModel();
        model.setName("Grants");
        model.getMetrics().addAll(List.of(metric("NPS", MetricKind.NPS), metric("CES", MetricKind.CES)));
        Journey journey = NEW.createJourney();
        journey.setName("Grant");
        Stage stage = NEW.createStage();
        stage.getTouchpoints().addAll(List.of(touchpoint("Form"), touchpoint("Decision")));
        journey.getStages().add(stage);
        model.getJourneys().add(journey);
        return model;
    }

    static Touchpoint touchpoint(ExperienceModel model, int index) {
        return model.getJourneys().get(0).getStages().get(0).getTouchpoints().get(index);
    }

    private static Touchpoint touchpoint(String name) {
        Touchpoint touchpoint = NEW.createTouchpoint();
        touchpoint.setName(name);
        return touchpoint;
    }

    static Metric metric(String name, MetricKind kind) {
        Metric metric = NEW.createMetric();
        metric.setName(name);
        metric.setKind(kind);
        return metric;
    }

    static AnswerColumn column(String name, Meaning means) {
        return new AnswerColumn(name, means, Optional.empty(), Map.of(), Optional.empty());
    }

    static AnswerColumn nps() {
        return column("NPS", new AnswerColumn.ByName("NPS"));
    }

    static Path file(Path folder, String name, String... lines) throws IOException {
        return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
    }

    static ImportPlan plan(ExperienceModel model, Mapping mapping, Path... files) throws IOException {
        return SurveyImport.plan(model, mapping, List.of(files), PLAINLY);
    }

    /** Imports, undoes and imports again, so that every test proves the command. */
    static CommandStack carryOut(ImportPlan plan) {
        CommandStack stack = new BasicCommandStack();
        EditingDomain domain = new AdapterFactoryEditingDomain(new PolkuItemProviderAdapterFactory(), stack);
        Command command = plan.command(domain);
        if (command.canExecute()) {
            stack.execute(command);
            stack.undo();
            stack.redo();
        }
        return stack;
    }

    static ImportPlan carryOut(ExperienceModel model, Mapping mapping, Path... files) throws IOException {
        ImportPlan plan = plan(model, mapping, files);
        carryOut(plan);
        return plan;
    }

    static Map<Double, Integer> answers(Measurement measurement) {
        return measurement.getDistribution().stream()
                .collect(Collectors.toMap(AnswerCount::getAnswer, AnswerCount::getCount, Integer::sum, TreeMap::new));
    }
}
