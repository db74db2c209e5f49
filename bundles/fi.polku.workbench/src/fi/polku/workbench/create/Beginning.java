/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.create;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import fi.polku.store.Templates;

/** What a new model can begin with. */
public interface Beginning {

    /** @return a few words for a list */
    String title(Locale language);

    /** @return a sentence that says what is in it */
    String description(Locale language);

    /** @return what the file is called unless somebody wants another name, without ending */
    String fileName();

    /**
     * @param file where the model is to be; there is nothing yet
     * @throws IOException when it can't be written
     */
    void write(Path file) throws IOException;

    /**
     * @param language language of the models that aren't written yet
     * @return all there are: the examples, then the templates
     */
    static List<Beginning> all(Locale language) {
        return Stream.<Beginning>concat(Example.all().stream(),
                Templates.names().stream().map(template -> new FromTemplate(template, language, ""))).toList();
    }
}
