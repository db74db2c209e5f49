/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.create;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import fi.polku.model.text.Texts;

/**
 * A worked model that comes with the product.
 *
 * @param name name of its folder and file
 */
public record Example(String name) implements Beginning {

    private static final List<Example> ALL = Stream
            .of("grant-service", "online-shop", "grand-hotel", "employee-journey", "complaint-recovery").map(Example::new)
            .toList();

    /** @return all examples, the one that shows most first */
    public static List<Example> all() {
        return ALL;
    }

    @Override
    public String title(Locale language) {
        return new Texts(Example.class).get(language, "example." + name);
    }

    @Override
    public String description(Locale language) {
        return new Texts(Example.class).get(language, "example." + name + ".description");
    }

    @Override
    public String fileName() {
        return name;
    }

    /**
     * @return what its file holds
     * @throws IOException when the product is damaged
     */
    public byte[] content() throws IOException {
        try (InputStream model = Example.class.getResourceAsStream("/examples/" + name + "/" + name + ".polku")) {
            return model.readAllBytes();
        }
    }

    @Override
    public void write(Path file) throws IOException {
        Files.write(file, content(), StandardOpenOption.CREATE_NEW);
    }
}
