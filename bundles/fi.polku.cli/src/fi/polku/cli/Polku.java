/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

import fi.polku.model.text.Texts;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command {@code polku}. Its subcommands are listed here, one class each. */
@Command(name = "polku", mixinStandardHelpOptions = true, versionProvider = Version.class)
public final class Polku implements Runnable {

    private static final List<Class<?>> COMMANDS = List.of(ValidateCommand.class, FixCommand.class, ExportCommand.class,
            CardsCommand.class, BoardCommand.class, RulesCommand.class, StatsCommand.class, MeasureCommand.class,
            NewCommand.class, HelpCommand.class, GenerateCompletion.class);

    @Spec
    private CommandSpec spec;

    /** Kept for the help text: which language counts is settled before the arguments are parsed, see {@link Language}. */
    @Option(names = Language.OPTION, paramLabel = "en|fi", scope = ScopeType.INHERIT, converter = Language.Converter.class)
    private Locale chosenLanguage;

    private final Locale language;
    private final Texts texts = new Texts(Polku.class);

    private Polku(Locale language) {
        this.language = language;
    }

    /** @param arguments as typed; ends the process with one of the {@link ExitCode}s */
    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    /**
     * Runs one command line on the standard streams.
     *
     * @param arguments as typed
     * @return one of the {@link ExitCode}s
     */
    public static int run(String... arguments) {
        PrintWriter out = Terminal.writer(System.out);
        PrintWriter err = Terminal.writer(System.err);
        int exitCode = run(out, err, arguments);
        out.flush();
        err.flush();
        return exitCode;
    }

    /**
     * Runs one command line.
     *
     * @param out for results
     * @param err for errors and progress
     * @param arguments as typed
     * @return one of the {@link ExitCode}s
     */
    public static int run(PrintWriter out, PrintWriter err, String... arguments) {
        Locale language = Language.of(arguments);
        CommandLine polku = new CommandLine(new Polku(language));
        for (Class<?> command : commands(arguments)) {
            polku.addSubcommand(command);
        }
        return polku
                .setResourceBundle(new Texts(Polku.class).bundle(language))
                .setOut(out).setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setAbbreviatedOptionsAllowed(false)
                .setUsageHelpWidth(Terminal.width())
                .setParameterExceptionHandler(new WrongUsage(language))
                .setExecutionExceptionHandler(new Failure(language))
                .execute(arguments);
    }

    /** Looking at every command takes longer than many a command runs: one that is named first comes alone. */
    private static List<Class<?>> commands(String... arguments) {
        for (Class<?> command : COMMANDS) {
            Command named = command.getAnnotation(Command.class);
            if (arguments.length > 0 && named.name().equals(arguments[0]) && !named.helpCommand()) {
                return List.of(command);
            }
        }
        return COMMANDS;
    }

    @Override
    public void run() {
        spec.commandLine().usage(out());
    }

    /** @return the language that the person is addressed in */
    Locale language() {
        return language;
    }

    /** @return the language asked for on the command line, or null */
    Locale chosenLanguage() {
        return chosenLanguage;
    }

    String text(String key, Object... arguments) {
        return texts.get(language, key, arguments);
    }

    PrintWriter out() {
        return spec.commandLine().getOut();
    }

    PrintWriter err() {
        return spec.commandLine().getErr();
    }

    /** Shows a person who waits what is going on, in one line that is written over; files and pipes get nothing of it. */
    void progress(String key, Object... arguments) {
        if (Terminal.isShown()) {
            err().print("\r\u001b[K" + text(key, arguments));
            err().flush();
        }
    }

    void progressDone() {
        if (Terminal.isShown()) {
            err().print("\r\u001b[K");
            err().flush();
        }
    }

    Ansi ansi() {
        return Terminal.isShown() ? Ansi.AUTO : Ansi.OFF;
    }
}
