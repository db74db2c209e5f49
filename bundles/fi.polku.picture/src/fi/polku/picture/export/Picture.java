/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

import fi.polku.model.edit.Labels;
import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.picture.PictureOptions;
import fi.polku.picture.scene.Scene;

/** One picture that a model yields. */
public final class Picture {

    private final PictureKind kind;
    private final Element element;
    private final String name;
    private final String plainFileName;
    private final String fileName;

    private Picture(PictureKind kind, Element element, Locale language, FileNames files) {
        this.kind = kind;
        this.element = element;
        this.name = kind.name(element, language);
        this.plainFileName = kind.fileName(Labels.in(language).name(element));
        this.fileName = files.unique(plainFileName);
    }

    /**
     * @param language language of the substitutes for missing names
     * @return the pictures of a model: its journeys as maps, over their future twins and line by line, its blueprints and
     *         personas
     */
    public static List<Picture> of(ExperienceModel model, Locale language) {
        FileNames files = new FileNames();
        return Arrays.stream(PictureKind.values()).flatMap(kind -> kind.elements(model).stream()
                .map(element -> new Picture(kind, element, language, files))).toList();
    }

    /** @return the journey, blueprint, persona or other element that it shows; of a comparison, the journey as it is */
    public Element element() {
        return element;
    }

    /** @return whether it is the map of one journey */
    public boolean isJourneyMap() {
        return kind == PictureKind.JOURNEY;
    }

    /** @return what people call it */
    public String name() {
        return name;
    }

    /** @return a name for its file, without ending, that no other picture of the model has */
    public String fileName() {
        return fileName;
    }

    /** @return whether somebody who typed this means the picture: its name, its element's id or its file's name */
    public boolean answersTo(String wanted) {
        return wanted.equalsIgnoreCase(name) || kind.standsForElement() && wanted.equals(element.getId())
                || FileNames.slug(wanted).equals(FileNames.slug(plainFileName));
    }

    /** @return the picture in one piece, the same for the same model and options */
    public Scene draw(PictureOptions options) {
        return kind.draw(element, options);
    }

    /**
     * @param whole the picture as it was {@linkplain #draw drawn} with the same options, for what has no pages of its own
     * @return the picture where there are pages: on one of them, or on more for what is read line by line
     */
    public List<Scene> pages(PictureOptions options, Supplier<Scene> whole) {
        return kind.pages(element, options, whole);
    }
}
