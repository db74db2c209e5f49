/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import fi.polku.model.text.Texts;
import fi.polku.paper.ExportFormat;
import fi.polku.paper.ExportSettings;
import fi.polku.paper.Handout;
import fi.polku.paper.stamp.Fingerprint;
import fi.polku.picture.PictureOptions;
import fi.polku.picture.export.FileNames;
import fi.polku.picture.export.ModelDay;
import fi.polku.picture.export.Picture;
import fi.polku.picture.theme.Theme;
import fi.polku.rules.Finding;
import fi.polku.rules.RuleEngine;
import fi.polku.store.LoadedModel;
import fi.polku.store.ModelStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code polku export}: puts models on paper, a folder for each model. */
@Command(name = "export", mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @ParentCommand
    private Polku polku;

    @Parameters(arity = "0..*", paramLabel = "${bundle:label.file}", descriptionKey = "files")
    private List<Path> places = List.of();

    @Option(names = "--out", paramLabel = "${bundle:label.folder}", descriptionKey = "out")
    private Path folder;

    @Option(names = "--config", paramLabel = "${bundle:label.file}", descriptionKey = "export-config")
    private Path configuration;

    @Option(names = "--format", paramLabel = "svg,png,…", hideParamSyntax = true, split = ",", defaultValue = "svg,png",
            descriptionKey = "format")
    private List<ExportFormat> formats;

    @Mixin
    private PaperChoice paper;

    @Mixin
    private ThemeChoice theme;

    @Mixin
    private ShownPart part;

    @Option(names = "--again", descriptionKey = "again")
    private boolean again;

    @Mixin
    private RuleChoice.Named rules;

    private final Set<String> complaints = new LinkedHashSet<>();
    private final Set<String> seen = new LinkedHashSet<>();
    private final FileNames folders = new FileNames();
    private int written;
    private int unchanged;
    private boolean failed;

    @Override
    public Integer call() throws IOException {
        if (configuration != null) {
            return new ConfiguredExports(spec.commandLine(), polku).run(configuration);
        }
        requireWhatAndWhere();
        ExportSettings settings = paper.settings(formats);
        Theme colours = theme.theme(polku);
        for (Path file : ModelFiles.find(places)) {
            try {
                export(ModelStore.load(file), rules.engineFor(file), settings, colours);
            } catch (IOException unreadable) {
                fail(Failure.message(unreadable, polku.language()));
            }
        }
        if (!part.names().isEmpty() && written + unchanged == 0 && !failed) {
            throw new ParameterException(spec.commandLine(), polku.text("export.noSuchName",
                    String.join("\", \"", part.names()),
                    seen.stream().map(name -> "\n  " + name).collect(Collectors.joining())));
        }
        polku.out().println(polku.text("export.sum", written, folder.toAbsolutePath().normalize(), unchanged));
        return failed ? ExitCode.FAILED : ExitCode.CLEAN;
    }

    private void requireWhatAndWhere() {
        List<ArgSpec> missing = new ArrayList<>();
        if (places.isEmpty()) {
            missing.add(spec.positionalParameters().get(0));
        }
        if (folder == null) {
            missing.add(spec.findOption("--out"));
        }
        if (!missing.isEmpty()) {
            throw new MissingParameterException(spec.commandLine(), missing, "");
        }
    }

    private void export(LoadedModel loaded, RuleEngine rules, ExportSettings settings, Theme colours) throws IOException {
        Locale language = polku.chosenLanguage() != null ? polku.chosenLanguage()
                : Texts.language(loaded.model());
        Map<Boolean, List<Finding>> findings = rules.check(loaded.model(), ModelDay.of(loaded.model())).stream()
                .collect(Collectors.partitioningBy(Finding::isFailure));
        findings.get(true).forEach(failed -> fail(polku.text("rules.failed", failed.rule().id())));
        PictureOptions options = new PictureOptions(language, findings.get(false)).in(colours).hiding(part.hiddenRows())
                .only(part.filter(loaded.model()));
        String name = folders.unique(loaded.file().getFileName().toString().replaceFirst("\\.polku$", ""));
        List<Picture> pictures = Picture.of(loaded.model(), language);
        pictures.forEach(picture -> seen.add(picture.name()));
        List<Picture> wanted = pictures.stream()
                .filter(it -> part.names().isEmpty() || part.names().stream().anyMatch(it::answersTo)).toList();
        if (part.names().isEmpty() || !wanted.isEmpty()) {
            // Only what is drawn again needs none; finding out the version takes longer than drawing.
            Optional<Fingerprint> fingerprint = again || formats.equals(List.of(ExportFormat.SVG)) ? Optional.empty()
                    : Optional.of(new Fingerprint(Version.ofBundle(), Files.readAllBytes(loaded.file())));
            new ExportRun(polku, settings, folder.resolve(name), fingerprint)
                    .write(new Handout(name, loaded.model(), wanted, options), formats).forEach(this::tell);
        }
        loaded.problems().forEach(problem -> polku.err()
                .println(loaded.file() + ":" + problem.line() + ": " + problem.message(polku.language())));
    }

    private void tell(ExportRun.Outcome outcome) {
        if (outcome.failure().isPresent()) {
            String why = Failure.message(outcome.failure().get(), polku.language());
            fail(why.startsWith(outcome.file().toString()) ? why : outcome.file() + ": " + why);
        } else if (outcome.isNew()) {
            written++;
            polku.out().println("  " + outcome.file());
        } else {
            unchanged++;
        }
    }

    private void fail(String message) {
        failed = true;
        if (complaints.add(message)) {
            polku.err().println(message);
        }
    }
}
