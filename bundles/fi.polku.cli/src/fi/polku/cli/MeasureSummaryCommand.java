/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import com.fasterxml.jackson.core.JsonGenerator;

import fi.polku.measure.Answers;
import fi.polku.measure.Estimate;
import fi.polku.measure.EstimateText;
import fi.polku.measure.Wording;
import fi.polku.model.edit.Labels;
import fi.polku.model.experience.ExperienceFactory;
import fi.polku.model.experience.Metric;
import fi.polku.model.experience.MetricKind;
import fi.polku.model.experience.MetricMethod;
import fi.polku.model.experience.Scale;
import fi.polku.survey.Rejects;
import fi.polku.survey.Summary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code polku measure summary}: a figure of one column of answers, without a model. */
@Command(name = "summary", mixinStandardHelpOptions = true)
final class MeasureSummaryCommand implements Callable<Integer> {

    /** How a summary is written. */
    enum Format {
        TEXT, JSON;

        /** As people type it. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Spec
    private CommandSpec spec;

    @ParentCommand
    private MeasureCommand measure;

    @Parameters(paramLabel = "${bundle:label.file}", descriptionKey = "file")
    private Path file;

    @Option(names = "--column", required = true, paramLabel = "${bundle:label.name}", descriptionKey = "column")
    private String column;

    @Option(names = "--metric", required = true, paramLabel = "nps|enps|peer-nps|ces|csat|smiley",
            converter = MetricName.Kind.class, descriptionKey = "metric")
    private MetricKind kind;

    @Option(names = "--method", paramLabel = "mean|net-promoter|top-two-share|agree-share|net-agree",
            converter = MetricName.Method.class, descriptionKey = "method")
    private MetricMethod method;

    @Option(names = "--scale", paramLabel = "1-5", descriptionKey = "scale")
    private String scale;

    @Option(names = "--by", paramLabel = "${bundle:label.name}", descriptionKey = "by")
    private String by;

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text", descriptionKey = "format")
    private Format format;

    @Override
    public Integer call() throws IOException {
        Metric metric = metric();
        Summary summary = Summary.of(file, column, metric, Optional.ofNullable(by));
        if (format == Format.JSON) {
            json(summary, metric);
        } else {
            text(summary, metric);
        }
        return ExitCode.CLEAN;
    }

    private Metric metric() {
        Metric metric = ExperienceFactory.eINSTANCE.createMetric();
        metric.setKind(kind);
        if (method != null) {
            metric.setMethod(method);
        }
        if (scale != null) {
            if (!scale.matches("\\d{1,3}-\\d{1,3}")) {
                throw new ParameterException(spec.commandLine(), polku().text("measure.scale", scale));
            }
            Scale declared = ExperienceFactory.eINSTANCE.createScale();
            declared.setMinimum(Double.parseDouble(scale.substring(0, scale.indexOf('-'))));
            declared.setMaximum(Double.parseDouble(scale.substring(scale.indexOf('-') + 1)));
            metric.setScale(declared);
        }
        return metric;
    }

    private void text(Summary summary, Metric metric) {
        EstimateText texts = new EstimateText(polku().language());
        for (Map.Entry<String, Answers> group : summary.groups().entrySet()) {
            Estimate estimate = Estimate.of(metric, group.getValue());
            polku().out().println((by == null ? "" : group.getKey() + ": ") + name() + " " + texts.of(estimate));
            polku().out().println("  " + Wording.method(estimate, polku().language()));
            estimate.cautions().forEach(caution -> polku().out().println("  " + Wording.caution(caution,
                    polku().language())));
        }
        if (summary.rejects().number() > 0) {
            polku().out().println(leftOut(summary.rejects()));
        }
    }

    private void json(Summary summary, Metric metric) throws IOException {
        JsonGenerator json = Json.generator(polku().out());
        if (by != null) {
            json.writeStartArray();
        }
        for (Map.Entry<String, Answers> group : summary.groups().entrySet()) {
            json.writeStartObject();
            if (by != null) {
                json.writeStringField("group", group.getKey());
            }
            json.writeStringField("metric", name());
            EstimateJson.fields(Estimate.of(metric, group.getValue()), summary.rejects().number() == 0 ? Optional.empty()
                    : Optional.of(leftOut(summary.rejects())), polku().language(), json);
            json.writeEndObject();
        }
        if (by != null) {
            json.writeEndArray();
        }
        json.flush();
        polku().out().println();
    }

    private String leftOut(Rejects rejects) {
        return polku().text("measure.leftOut", rejects.number(), rejects.kept().get(0).line(),
                rejects.kept().get(0).message(polku().language()));
    }

    private String name() {
        return Labels.in(polku().language()).literal(kind);
    }

    private Polku polku() {
        return measure.polku();
    }
}
