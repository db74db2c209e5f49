/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.markdown;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import fi.polku.measure.Coverage;
import fi.polku.measure.Coverage.Aspect;
import fi.polku.model.edit.Labels;
import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Journey;
import fi.polku.model.text.Texts;
import fi.polku.paper.Handout;
import fi.polku.picture.export.Picture;
import fi.polku.rules.ElementPath;
import fi.polku.rules.Finding;
import fi.polku.rules.Severity;

/**
 * Writes what a reviewer of a pull request wants to know of a model: summary, personas, journeys, findings, pictures. Of a large
 * model it tells the heaviest findings and the first of the rest, and how much more there is.
 */
public final class MarkdownWriter {

    /** What GitHub takes as a comment, in characters; others take more. */
    static final int MOST = 65_536;

    private final Handout handout;
    private final Locale language;
    private final Labels labels;
    private final Texts texts = new Texts(MarkdownWriter.class);
    private final StringBuilder out = new StringBuilder();

    private MarkdownWriter(Handout handout) {
        this.handout = handout;
        this.language = handout.options().language();
        this.labels = Labels.in(language);
    }

    /**
     * @param handout a model; its journeys are those whose pictures are wanted
     * @param out where the bytes go, in UTF-8; left open
     * @throws IOException when they can't be written
     */
    public static void write(Handout handout, OutputStream out) throws IOException {
        out.write(new MarkdownWriter(handout).text().getBytes(StandardCharsets.UTF_8));
    }

    private String text() {
        List<Journey> journeys = handout.journeys();
        String head = part(() -> head(journeys));
        String personas = part(() ->
                new PersonaSection(out, language).write(handout.personas(), handout.model().getJourneys()));
        String paths = part(() -> journeys.forEach(journey -> new JourneySection(out, language).write(journey)));
        String findings = part(this::findings);
        String pictures = part(this::pictures);
        String first = shortened(MOST / 4, head);
        int room = MOST - first.length();
        int rest = personas.length() + paths.length() + pictures.length();
        String found = shortened(Math.max(room / 2, room - rest), findings);
        room -= found.length();
        String last = shortened(room / 4, pictures);
        String who = shortened(room / 4, personas);
        return first + who + shortened(room - last.length() - who.length(), paths) + found + last;
    }

    private String part(Runnable writer) {
        out.setLength(0);
        writer.run();
        return out.toString();
    }

    private String shortened(int room, String part) {
        return Shortened.to(room, part, count -> text("more", count));
    }

    private void head(List<Journey> journeys) {
        ExperienceModel model = handout.model();
        out.append("# ").append(name(model)).append("\n\n");
        paragraph(model.getDescription());
        summary(journeys);
    }

    private void summary(List<Journey> journeys) {
        if (journeys.isEmpty()) {
            return;
        }
        MarkdownTable table = new MarkdownTable(out, List.of(text("journey"), text("state"), text("touchpoints") + ":",
                text("owned") + ":", text("aimed") + ":", text("measured") + ":"));
        for (Journey journey : journeys) {
            Coverage coverage = Coverage.of(journey);
            List<String> cells = new ArrayList<>(List.of(name(journey), labels.literal(journey.getState()),
                    String.valueOf(coverage.touchpoints().size())));
            for (Aspect aspect : List.of(Aspect.OWNED, Aspect.AIMED, Aspect.MEASURED)) {
                cells.add(text("share", coverage.count(aspect), coverage.touchpoints().size()));
            }
            table.row(cells);
        }
        table.end();
    }

    private void findings() {
        List<Finding> open = handout.options().findings().stream().filter(it -> it.suppression().isEmpty()).toList();
        out.append("## ").append(text("findings")).append("\n\n");
        if (open.isEmpty()) {
            out.append(text("findings.none")).append("\n\n");
            return;
        }
        for (Severity severity : Severity.values()) {
            List<Finding> found = open.stream().filter(finding -> finding.severity() == severity).toList();
            if (!found.isEmpty()) {
                out.append("### ").append(text("severity." + severity, found.size())).append("\n\n");
                MarkdownTable table = new MarkdownTable(out, List.of(text("where"), text("finding"), text("rule")));
                found.forEach(finding -> table.row(List.of(MarkdownText.of(ElementPath.of(finding.element(), language)),
                        MarkdownText.of(finding.message(language)), "`" + finding.rule().id().replace("`", "") + "`")));
                table.end();
            }
        }
    }

    private void pictures() {
        if (handout.pictures().isEmpty()) {
            return;
        }
        out.append("## ").append(text("pictures")).append("\n\n");
        for (Picture picture : handout.pictures()) {
            out.append("- [").append(MarkdownText.of(picture.name())).append("](").append(picture.fileName())
                    .append(".svg)\n");
        }
    }

    private void paragraph(String text) {
        String line = MarkdownText.of(text);
        if (!line.isEmpty()) {
            out.append(line).append("\n\n");
        }
    }

    private String name(Element element) {
        return MarkdownText.of(labels.name(element));
    }

    private String text(String key, Object... arguments) {
        return texts.get(language, key, arguments);
    }
}
