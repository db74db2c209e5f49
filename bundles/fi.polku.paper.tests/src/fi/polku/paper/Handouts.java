/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import fi.polku.model.experience.ExperienceModel;
import fi.polku.picture.PictureOptions;
import fi.polku.picture.export.ModelDay;
import fi.polku.picture.export.Picture;
import fi.polku.rules.RuleEngine;
import fi.polku.store.ModelStore;

/** Handouts for tests. */
public final class Handouts {

    private Handouts() {
    }

    /** @return the named example in a language, with its findings */
    public static Handout example(String name, Locale language) throws IOException {
        return of(ModelStore.load(Path.of("../../examples", name, name + ".polku")).model(), language);
    }

    /** @return all pictures of a model in a language, with its findings */
    public static Handout of(ExperienceModel model, Locale language) {
        return new Handout("model", model, Picture.of(model, language),
                new PictureOptions(language, RuleEngine.standard().check(model, ModelDay.of(model))));
    }

    /** @return the handout of the one picture that is called so */
    public static Handout only(Handout whole, String picture) {
        List<Picture> wanted = whole.pictures().stream().filter(one -> one.name().equals(picture)).limit(1).toList();
        return new Handout("picture", whole.model(), wanted, whole.options());
    }
}
