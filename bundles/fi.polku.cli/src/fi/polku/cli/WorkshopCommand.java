/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.eclipse.emf.common.command.Command;

import fi.polku.picture.export.WholeFile;
import fi.polku.rules.fix.Fixes;
import fi.polku.store.LoadedModel;
import fi.polku.store.ModelStore;
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

    @Override
    public final Integer call() throws IOException {
        if ((folder == null) == (filled == null)) {
            throw new ParameterException(spec.commandLine(), polku.text("workshop.outOrImport"));
        }
        if (filled != null && file == null) {
            throw new ParameterException(spec.commandLine(), polku.text("workshop.whereTo"));
        }
        if (filled != null) {
            return bringBack(filled, ModelStore.load(file));
        }
        if (file == null) {
            writeBlank(polku.language());
        } else {
            LoadedModel loaded = ModelStore.load(file);
            write(loaded, polku.chosenLanguage() != null ? polku.chosenLanguage()
                    : Locale.forLanguageTag(loaded.model().getLanguage().getLiteral()));
        }
        return ExitCode.CLEAN;
    }

    /** Writes papers that belong to no model yet. */
    abstract void writeBlank(Locale language) throws IOException;

    /** Writes the papers of a model. */
    abstract void write(LoadedModel loaded, Locale language) throws IOException;

    /** Takes what people have written into the model, and saves it. */
    abstract int bringBack(Path sheet, LoadedModel loaded) throws IOException;

    final Polku polku() {
        return polku;
    }

    final void write(String name, WholeFile.Content content) throws IOException {
        Path target = Files.createDirectories(folder).resolve(name);
        WholeFile.replace(target, content);
        polku.out().println("  " + target);
    }

    final int nothingIn(Path sheet) {
        polku.err().println(polku.text("workshop.nothing", sheet));
        return ExitCode.FAILED;
    }

    static void save(LoadedModel loaded, Command change) throws IOException {
        Fixes.domain().getCommandStack().execute(change);
        ModelStore.save(loaded);
    }
}
