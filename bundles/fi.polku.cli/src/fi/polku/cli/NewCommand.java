/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;

import fi.polku.store.ModelStore;
import fi.polku.store.Templates;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code polku new}: writes a model to start from. Never touches a file that exists. */
@Command(name = "new", mixinStandardHelpOptions = true)
final class NewCommand implements Callable<Integer> {

    /** Names of the templates, for help and shell completion. */
    static final class Names implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return Templates.names().iterator();
        }
    }

    @Spec
    private CommandSpec spec;

    @ParentCommand
    private Polku polku;

    @Parameters(paramLabel = "${bundle:label.file}", descriptionKey = "file")
    private Path file;

    @Option(names = "--template", paramLabel = "${bundle:label.name}", defaultValue = "journey",
            completionCandidates = Names.class, descriptionKey = "template")
    private String template;

    @Override
    public Integer call() throws IOException {
        List<String> names = Templates.names();
        if (!names.contains(template)) {
            throw new ParameterException(spec.commandLine(),
                    polku.text("new.unknownTemplate", template, String.join(", ", names)));
        }
        Path target = file.toString().endsWith(".polku") ? file : file.resolveSibling(file.getFileName() + ".polku");
        if (Files.exists(target)) {
            polku.err().println(polku.text("new.exists", target));
            return ExitCode.FAILED;
        }
        if (target.toAbsolutePath().getParent() != null) {
            Files.createDirectories(target.toAbsolutePath().getParent());
        }
        ModelStore.save(ModelStore.create(Templates.create(template, polku.language()), target));
        polku.out().println(polku.text("new.written", target, typed(target)));
        return ExitCode.CLEAN;
    }

    /** As a shell takes it for one word. */
    private static String typed(Path file) {
        String name = file.toString();
        return name.matches("[\\p{L}\\p{N}._/\\\\:-]+") ? name : "'" + name.replace("'", "'\\''") + "'";
    }
}
