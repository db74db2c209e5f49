/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.cli;

import java.nio.file.Path;
import java.util.List;

/**
 * Figures of one file.
 *
 * @param file the file
 * @param journeys its journeys, in order
 * @param blueprints number of service blueprints
 */
record ModelStats(Path file, List<JourneyStats> journeys, int blueprints) {
}
