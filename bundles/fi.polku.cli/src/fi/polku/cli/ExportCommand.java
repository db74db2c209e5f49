/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import fi.polku.paper.ExportFormat;
import fi.polku.paper.ExportSettings;
import fi.polku.paper.Handout;
import fi.polku.picture.PictureOptions;
import fi.polku.picture.export.FileNames;
import fi.polku.picture.export.ModelDay;
import fi.polku.picture.export.Picture;
import fi.polku.picture.png.PictureTooLarge;
import fi.polku.rules.Finding;
import fi.polku.rules.RuleEngine;
import fi.polku.store.LoadedModel;
import fi.polku.store.ModelStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code polku export}: draws every journey and blueprint of some models, a folder for each model. */
@Command(name = "export", mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

    private static final double LARGEST_SCALE = 40;

    @Spec
    private CommandSpec spec;

    @ParentCommand
    private Polku polku;

    @Mixin
    private ModelFiles files;

    @Mixin
    private RuleChoice rules;

    @Mixin
    private ThemeChoice theme;

    @Option(names = "--out", paramLabel = "${bundle:label.folder}", required = true, descriptionKey = "out")
    private Path folder;

    @Option(names = "--format", paramLabel = "svg,png", hideParamSyntax = true, split = ",", defaultValue = "svg,png",
            descriptionKey = "format")
    private List<ExportFormat> formats;

    @Option(names = "--scale", paramLabel = "N", defaultValue = "2", descriptionKey = "scale")
    private double scale;

    @Option(names = "--only", paramLabel = "${bundle:label.name}", descriptionKey = "only")
    private String only;

    private final Set<String> complaints = new LinkedHashSet<>();
    private final Set<String> seen = new LinkedHashSet<>();
    private final FileNames folders = new FileNames();
    private int written;
    private boolean failed;

    @Override
    public Integer call() throws IOException {
        if (!(scale > 0 && scale <= LARGEST_SCALE)) {
            throw new ParameterException(spec.commandLine(), polku.text("export.scale", LARGEST_SCALE));
        }
        for (Path file : files.find()) {
            try {
                export(ModelStore.load(file), rules.engineFor(file));
            } catch (IOException unreadable) {
                fail(Failure.message(unreadable, polku.language()));
            }
        }
        if (only != null && written == 0 && !failed) {
            throw new ParameterException(spec.commandLine(), polku.text("export.noSuchName", only,
                    seen.stream().map(name -> "\n  " + name).collect(Collectors.joining())));
        }
        polku.out().println(polku.text("export.sum", written, folder.toAbsolutePath().normalize()));
        return failed ? ExitCode.FAILED : ExitCode.CLEAN;
    }

    private void export(LoadedModel loaded, RuleEngine rules) throws IOException {
        Locale language = polku.chosenLanguage() != null ? polku.chosenLanguage()
                : Locale.forLanguageTag(loaded.model().getLanguage().getLiteral());
        Map<Boolean, List<Finding>> findings = rules.check(loaded.model(), ModelDay.of(loaded.model())).stream()
                .collect(Collectors.partitioningBy(Finding::isFailure));
        findings.get(true).forEach(failed -> fail(polku.text("rules.failed", failed.rule().id())));
        PictureOptions options = new PictureOptions(language, findings.get(false)).in(theme.theme(polku));
        String stem = loaded.file().getFileName().toString().replaceFirst("\\.polku$", "");
        Path target = folder.resolve(folders.unique(stem));
        List<Picture> pictures = Picture.of(loaded.model(), language);
        pictures.forEach(picture -> seen.add(picture.name()));
        List<Picture> wanted = pictures.stream().filter(it -> only == null || it.answersTo(only)).toList();
        if (only == null || !wanted.isEmpty()) {
            write(new Handout(target.getFileName().toString(), loaded.model(), wanted, options), target);
        }
        loaded.problems().forEach(problem -> polku.err()
                .println(loaded.file() + ":" + problem.line() + ": " + problem.message(polku.language())));
    }

    private void write(Handout handout, Path target) throws IOException {
        ExportSettings settings = ExportSettings.STANDARD.atDpi(72 * scale);
        for (ExportFormat format : formats) {
            for (Handout part : format.parts(handout, settings)) {
                Path file = format.file(part, Files.createDirectories(target));
                try {
                    format.write(part, settings, file);
                    written++;
                    polku.out().println("  " + file);
                } catch (PictureTooLarge tooLarge) {
                    fail(file + ": " + Failure.message(tooLarge, polku.language()));
                }
            }
        }
    }

    private void fail(String message) {
        failed = true;
        if (complaints.add(message)) {
            polku.err().println(message);
        }
    }
}
