/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.studio;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

import fi.polku.cli.Polku;

/**
 * The command line inside the Studio, for machines that have only the Studio:
 * {@code polku-studio -application fi.polku.studio.commandline validate my.polku}. Needs no display.
 */
public final class CommandLineApplication implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        Libraries.keepQuiet();
        context.applicationRunning();
        var arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        return Polku.run(arguments);
    }

    @Override
    public void stop() {
        // a command ends by itself
    }
}
