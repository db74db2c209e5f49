/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import fi.polku.model.edit.Labels;
import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.picture.Blueprint;
import fi.polku.picture.JourneyMap;
import fi.polku.picture.PictureOptions;
import fi.polku.picture.scene.Scene;

/** One picture that a model yields. */
final class Picture {

    private final Element element;
    private final String name;
    private final String kind;
    private final Function<PictureOptions, Scene> drawing;

    private Picture(Element element, String kind, Locale language, Function<PictureOptions, Scene> drawing) {
        this.element = element;
        this.name = Labels.in(language).name(element);
        this.kind = kind;
        this.drawing = drawing;
    }

    /** @return the pictures of a model: its journeys, then its blueprints */
    static List<Picture> of(ExperienceModel model, Locale language) {
        List<Picture> pictures = new ArrayList<>();
        model.getJourneys().forEach(journey -> pictures
                .add(new Picture(journey, "journey", language, options -> JourneyMap.of(journey, options))));
        model.getBlueprints().forEach(blueprint -> pictures
                .add(new Picture(blueprint, "blueprint", language, options -> Blueprint.of(blueprint, options))));
        return pictures;
    }

    String name() {
        return name;
    }

    /** @return a name for its file, without ending; it says once what kind of picture it is */
    String fileName() {
        return (kind + "-" + name).replaceFirst("(?i)[\\s-]+" + kind + "\\s*$", "");
    }

    boolean answersTo(String wanted) {
        return wanted.equalsIgnoreCase(name) || wanted.equals(element.getId())
                || FileNames.slug(wanted).equals(FileNames.slug(fileName()));
    }

    Scene draw(PictureOptions options) {
        return drawing.apply(options);
    }
}
