/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.cli;

import java.util.List;
import java.util.function.Supplier;

import fi.polku.picture.scene.Scene;

/**
 * A part of a report on measures, in words: the same for every format that people read.
 *
 * @param title what it is about
 * @param notes what to know about it
 * @param head names of the columns
 * @param rows cells by column; a section without any is left out
 * @param charts the same drawn, for formats that have pictures
 */
record MeasureSection(String title, List<String> notes, List<String> head, List<List<String>> rows,
        Supplier<List<Scene>> charts) {

    MeasureSection with(Supplier<List<Scene>> drawn) {
        return new MeasureSection(title, notes, head, rows, drawn);
    }
}
