/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.eclipse.emf.common.command.Command;

import fi.polku.command.Adopt;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.text.Texts;
import fi.polku.paper.office.Unclear;
import fi.polku.picture.export.WholeFile;
import fi.polku.picture.theme.Theme;
import fi.polku.rules.fix.Fixes;
import fi.polku.store.LoadedModel;
import fi.polku.store.ModelStore;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Papers that a workshop fills in: written for a model, or for none, and brought back into one. */
abstract class WorkshopCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @ParentCommand
    private Polku polku;

    @Parameters(paramLabel = "${bundle:label.file}", arity = "0..1", descriptionKey = "file")
    private Path file;

    @Option(names = "--out", paramLabel = "${bundle:label.folder}", descriptionKey = "out")
    private Path folder;

    @Option(names = "--import", paramLabel = "${bundle:label.file}", descriptionKey = "import")
    private Path filled;

    @Mixin
    private ThemeChoice theme;

    @Override
    public final Integer call() throws IOException {
        if ((folder == null) == (filled == null)) {
            throw new ParameterException(spec.commandLine(), polku.text("workshop.outOrImport"));
        }
        if (filled != null && file == null) {
            throw new ParameterException(spec.commandLine(), polku.text("workshop.whereTo"));
        }
        if (filled != null) {
            return bringBack(ModelStore.load(file));
        }
        if (file == null) {
            write(blank(polku.language(), theme.theme(polku)));
        } else {
            ExperienceModel model = ModelStore.load(file).model();
            write(papers(model, polku.chosenLanguage() != null ? polku.chosenLanguage()
                    : Texts.language(model), theme.theme(polku)));
        }
        return ExitCode.CLEAN;
    }

    /** @return papers that belong to no model yet, by name */
    abstract Map<String, WholeFile.Content> blank(Locale language, Theme theme);

    /** @return the papers of a model, by name */
    abstract Map<String, WholeFile.Content> papers(ExperienceModel model, Locale language, Theme theme);

    /** @return takes what people have written into the model; empty when they have written nothing */
    abstract Optional<Adopt> read(Path sheet, ExperienceModel model) throws IOException;

    /** @return what is told of a change */
    abstract String taken(Adopt change, Path model);

    final Polku polku() {
        return polku;
    }

    final void tell(List<Unclear> unclear) {
        unclear.forEach(one -> polku.err().println(one.message(polku.language())));
    }

    private void write(Map<String, WholeFile.Content> papers) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, WholeFile.Content> paper : papers.entrySet()) {
            Path target = folder.resolve(paper.getKey());
            WholeFile.replace(target, paper.getValue());
            polku.out().println("  " + target);
        }
    }

    private int bringBack(LoadedModel loaded) throws IOException {
        Optional<Adopt> change = read(filled, loaded.model());
        if (change.isEmpty()) {
            polku.err().println(polku.text("workshop.nothing", filled));
            return ExitCode.FAILED;
        }
        if (change.get().taken().isEmpty()) {
            polku.out().println(polku.text("workshop.known", filled, loaded.file()));
            return ExitCode.CLEAN;
        }
        save(loaded, change.get());
        polku.out().println(taken(change.get(), loaded.file()));
        return ExitCode.CLEAN;
    }

    static void save(LoadedModel loaded, Command change) throws IOException {
        Fixes.domain().getCommandStack().execute(change);
        ModelStore.save(loaded);
    }
}
