/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.cli;

import java.nio.file.Path;
import java.util.List;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;

/** What has changed between two versions of a file, as {@code diff -u} shows it. */
final class TextDifference {

    private static final int LINES_AROUND = 3;

    private TextDifference() {
    }

    /** @return one line of the difference each, without line ends; empty when both are the same */
    static List<String> of(Path file, String before, String after) {
        List<String> old = before.lines().toList();
        String name = ReportPath.of(file).toString();
        return UnifiedDiffUtils.generateUnifiedDiff(name, name, old, DiffUtils.diff(old, after.lines().toList()),
                LINES_AROUND);
    }
}
