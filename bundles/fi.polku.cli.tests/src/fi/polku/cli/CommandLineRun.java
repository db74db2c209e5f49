/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * One run of the command line and what came of it.
 *
 * @param exitCode what the process would end with
 * @param out what it printed
 * @param err what it complained about
 */
record CommandLineRun(int exitCode, String out, String err) {

    static CommandLineRun polku(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] words = new String[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = arguments[i].toString();
        }
        int exitCode = Polku.run(new PrintWriter(out, true), new PrintWriter(err, true), words);
        return new CommandLineRun(exitCode, out.toString(), err.toString());
    }
}
