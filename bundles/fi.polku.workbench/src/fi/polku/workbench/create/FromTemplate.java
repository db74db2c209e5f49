/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.create;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.text.Texts;
import fi.polku.store.ModelStore;
import fi.polku.store.Templates;

/**
 * A model made from one of the store's templates.
 *
 * @param template name of the template
 * @param language language of the model's texts
 * @param name what the model is called; the template's own name for it when this is blank
 */
public record FromTemplate(String template, Locale language, String name) implements Beginning {

    @Override
    public String title(Locale reader) {
        return new Texts(FromTemplate.class).get(reader, "template." + template);
    }

    @Override
    public String description(Locale reader) {
        return Templates.description(template, reader);
    }

    @Override
    public String fileName() {
        return new Texts(FromTemplate.class).get(language, "template.file");
    }

    @Override
    public void write(Path file) throws IOException {
        ExperienceModel model = Templates.create(template, language);
        if (!name.isBlank()) {
            model.setName(name.strip());
        }
        ModelStore.save(ModelStore.create(model, file));
    }
}
