/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.sirius.lint;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import fi.polku.sirius.lint.Vocabulary.Kind;

/** Every icon is in the bundle that its path names, as a PNG that every Eclipse reads and another one for fine screens. */
final class ImageCheck implements Check {

    private static final Pattern IN_EXPRESSION = Pattern.compile("'(/[^']+)'");

    @Override
    public Stream<String> faults(Design design) {
        return design.all().flatMap(part -> Stream.concat(part.said(Kind.IMAGE).map(part::value),
                part.said(Kind.EXPRESSION).flatMap(feature -> IN_EXPRESSION.matcher(part.value(feature)).results()
                        .map(found -> found.group(1))))
                .filter(path -> !path.endsWith(".png") || !isThere(path) || !isThere(path.replace(".png", "@2x.png")))
                .map(path -> part + ": no icon " + path));
    }

    private static boolean isThere(String path) {
        return Files.exists(Path.of("..", path));
    }
}
