/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fi.polku.measure.Figures;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Measurement;
import fi.polku.survey.mapping.Mapping;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;

@Label("Whatever the answers, an import")
class SurveyImportProperties {

    private static final Mapping MAPPING = Mapping.of(Given.nps()).withDate("Date", null).withPlaces("Where", Map.of());

    private Path folder;

    @BeforeProperty
    void makeFolder() throws IOException {
        folder = Files.createTempDirectory("survey");
    }

    @AfterProperty
    void deleteFolder() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    @Provide
    Arbitrary<List<String>> rows() {
        Arbitrary<String> days = Arbitraries.integers().between(1, 28).map(day -> day + "." + (1 + day % 12) + ".2026 12.0" + day % 10);
        return Combinators.combine(days, Arbitraries.of("Form", "Decision", "", "Nowhere"),
                Arbitraries.of("0", "3", "6", "7", "8", "9", "10", "11", "", "x"))
                .as((day, place, answer) -> day + ";" + place + ";" + answer).list().ofMaxSize(60);
    }

    private Path file(String name, List<String> rows) throws IOException {
        return Files.writeString(folder.resolve(name), Stream.concat(Stream.of("Date;Where;NPS"), rows.stream())
                .collect(Collectors.joining("\n")));
    }

    /** What a model says of every measurement, save where it comes from. */
    private static List<String> figures(ExperienceModel model) {
        List<Measurement> all = new ArrayList<>(model.getMeasurements());
        all.addAll(Given.touchpoint(model, 0).getMeasurements());
        all.addAll(Given.touchpoint(model, 1).getMeasurements());
        return all.stream().map(each -> Given.answers(each) + " " + each.getPeriodStart() + " " + each.getPeriodEnd() + " "
                + Fingerprint.sum(each.getFingerprints()) + each.getReasons()).sorted().toList();
    }

    private static ExperienceModel imported(Path... files) throws IOException {
        ExperienceModel model = Given.model();
        for (Path file : files) {
            Given.carryOut(model, MAPPING, file);
        }
        return model;
    }

    @Property(tries = 40)
    @Label("gives the same in any order of rows")
    void order(@ForAll("rows") List<String> rows, @ForAll long seed) throws IOException {
        List<String> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(figures(imported(file("a.csv", shuffled)))).isEqualTo(figures(imported(file("a.csv", rows))));
    }

    @Property(tries = 40)
    @Label("of two files gives what that of both together gives, at once and one after the other")
    void merging(@ForAll("rows") List<String> first, @ForAll("rows") List<String> second) throws IOException {
        // No time twice: answers given at the same times are taken for the same ones.
        List<String> later = second.stream().map(row -> row.replace("2026 12.", "2026 13.")).toList();
        Path a = file("a.csv", first);
        Path b = file("b.csv", later);
        List<String> both = figures(imported(file("c.csv", Stream.concat(first.stream(), later.stream()).toList())));
        ExperienceModel together = Given.model();
        Given.carryOut(together, MAPPING, a, b);
        assertThat(figures(together)).isEqualTo(both);
        assertThat(figures(imported(a, b))).isEqualTo(both);
        assertThat(figures(imported(b, a, b))).isEqualTo(both);
    }

    @Property(tries = 40)
    @Label("counts every row or rejects it, and makes scores from −100 to 100")
    void bounds(@ForAll("rows") List<String> rows) throws IOException {
        ExperienceModel model = Given.model();
        ImportPlan plan = Given.carryOut(model, MAPPING, file("a.csv", rows));
        long empty = rows.stream().filter(row -> row.endsWith(";") && !row.contains("Nowhere")).count();
        long counted = plan.figures().stream().mapToLong(figure -> figure.estimate().number()).sum();
        assertThat(counted + empty + plan.rejects().number()).isEqualTo(rows.size()).isEqualTo(plan.rows());
        plan.figures().forEach(figure -> {
            assertThat(figure.estimate().value().orElse(0)).isBetween(-100.0, 100.0);
            assertThat(figure.estimate().interval().orElseThrow().low()).isBetween(-100.0, figure.estimate().value().orElse(0));
            assertThat(figure.estimate().interval().orElseThrow().high()).isBetween(figure.estimate().value().orElse(0), 100.0);
        });
        model.getMeasurements().forEach(each -> assertThat(Figures.of(each)).isPresent());
    }

    @Property(tries = 400)
    @Label("ends, and says something that can be understood, for any file at all")
    void fuzz(@ForAll("files") byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("fuzz.csv"), bytes);
        try {
            ImportPlan plan = Given.plan(Given.model(), Mapping.of(Given.nps()), file);
            assertThat(plan.rejects().number()).isLessThanOrEqualTo(plan.rows());
        } catch (SurveyException refused) {
            assertThat(refused.message(Locale.ENGLISH)).contains("fuzz.csv");
        }
    }

    @Property(tries = 300)
    @Label("loses no good row between bad ones")
    void goodRows(@ForAll("junk") List<String> junk) throws IOException {
        String text = "NPS;Why\n" + junk.stream().map(line -> line + "\n9;good\n").collect(Collectors.joining());
        ImportPlan plan = Given.plan(Given.model(), Mapping.of(Given.nps()),
                Files.writeString(folder.resolve("junk.csv"), text, StandardCharsets.UTF_8));
        long counted = plan.figures().stream().mapToLong(figure -> figure.estimate().number()).sum();
        assertThat(counted).isGreaterThanOrEqualTo(junk.size());
    }

    /** Lines that are wrong in themselves, and of which none ends a cell that another one has begun. */
    @Provide
    Arbitrary<List<String>> junk() {
        return Arbitraries.of("\"open", "8;\"open", "8;\"a\"b", "\"8\"\"", ";;;;;", "99;x", "x", "\u0000", "8;a\"b",
                "=1+1;x", "8;\"x\";y;z", "9".repeat(5000), ";".repeat(30_000), "\"a\" \"b\"", "\t", "8;\"\"x")
                .list().ofMaxSize(12);
    }

    @Provide
    Arbitrary<byte[]> files() {
        Arbitrary<String> texts = Arbitraries.strings().withChars("NPS9;,\"\n\r\t 10=xä\u0000\uFEFF|'").ofMaxLength(300);
        Arbitrary<byte[]> written = Combinators.combine(Arbitraries.of("", "NPS\n", "NPS;Why\r\n", "\uFEFFNPS\n"), texts,
                Arbitraries.of("UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"))
                .as((header, text, encoding) -> (header + text).getBytes(Charset.forName(encoding)));
        return Arbitraries.oneOf(written, Arbitraries.bytes().array(byte[].class).ofMaxSize(300));
    }
}
