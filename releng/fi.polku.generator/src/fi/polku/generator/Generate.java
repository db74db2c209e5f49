/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Generates everything that follows from {@code experience.ecore}: model and edit code, labels, reference page; and the
 * pictures of the icons.
 */
public final class Generate {

    static final String MODEL_CODE = "bundles/fi.polku.model/src-gen";
    static final String EDIT_CODE = "bundles/fi.polku.model.edit/src-gen";
    static final String REFERENCE = "docs/metamodel.md";

    private Generate() {
    }

    /**
     * @param args one argument, the root of a checkout; what was generated there before is replaced
     * @throws IOException when a file can't be read or written
     */
    public static void main(String[] args) throws IOException {
        Path root = Path.of(args[0]).toRealPath();
        Path fresh = Files.createTempDirectory("polku-generated");
        try {
            into(fresh, root);
            for (String place : List.of(MODEL_CODE, EDIT_CODE)) {
                delete(root.resolve(place));
            }
            copy(fresh, root);
        } finally {
            delete(fresh);
        }
    }

    /** Generates into an empty folder, laid out as the checkout is. */
    static void into(Path folder, Path root) throws IOException {
        Metamodel metamodel = Metamodel.load(root.resolve("bundles/fi.polku.model/model/experience.ecore"));
        new Labels(metamodel).writeTo(folder.resolve(EDIT_CODE));
        new ReferencePage(metamodel).writeTo(folder.resolve(REFERENCE));
        new IconPictures(root).writeTo(folder);
        new EmfCode(metamodel).writeTo(folder.resolve(MODEL_CODE), folder.resolve(EDIT_CODE));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.write(target, Files.readAllBytes(file));
            }
        }
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
