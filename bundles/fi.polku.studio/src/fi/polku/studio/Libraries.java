/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.studio;

/** What libraries have to say is told by exceptions, not on the console of whoever started the Studio. */
final class Libraries {

    /** Of two names for the same, the one that Log4j from 2.24 on asks for. */
    private static final String PROVIDER = "log4j.provider";

    private Libraries() {
    }

    /** POI logs through Log4j; without a provider, Log4j complains that nobody listens. Leaves alone what somebody chose. */
    static void keepQuiet() {
        if (System.getProperty(PROVIDER) == null) {
            System.setProperty(PROVIDER, "org.apache.logging.log4j.simple.internal.SimpleProvider");
        }
    }
}
