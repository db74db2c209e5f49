/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import fi.polku.model.edit.Labels;
import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.ServiceBlueprint;
import fi.polku.picture.Blueprint;
import fi.polku.picture.Comparison;
import fi.polku.picture.JourneyMap;
import fi.polku.picture.PictureOptions;
import fi.polku.picture.scene.Scene;

/** One picture that a model yields. */
public final class Picture {

    private final Kind kind;
    private final Element element;
    private final String name;
    private final String plainFileName;
    private final String fileName;

    private Picture(Kind kind, Element element, Locale language, FileNames files) {
        this.kind = kind;
        this.element = element;
        String called = Labels.in(language).name(element);
        this.name = kind == Kind.COMPARISON ? Comparison.name((Journey) element, language) : called;
        this.plainFileName = plainFileName(kind.name().toLowerCase(Locale.ROOT), called);
        this.fileName = files.unique(plainFileName);
    }

    /**
     * @param language language of the substitutes for missing names
     * @return the pictures of a model: its journeys, its blueprints, and journeys with their future twins over them
     */
    public static List<Picture> of(ExperienceModel model, Locale language) {
        FileNames files = new FileNames();
        List<Picture> pictures = new ArrayList<>();
        model.getJourneys().forEach(journey -> pictures.add(new Picture(Kind.JOURNEY, journey, language, files)));
        model.getBlueprints().forEach(blueprint -> pictures.add(new Picture(Kind.BLUEPRINT, blueprint, language, files)));
        model.getJourneys().stream().filter(Comparison::isOf)
                .forEach(journey -> pictures.add(new Picture(Kind.COMPARISON, journey, language, files)));
        return pictures;
    }

    /** @return the journey or blueprint that it shows; of a comparison, the journey as it is */
    public Element element() {
        return element;
    }

    /** Says once what kind of picture it is, also where the name ends with the same word. */
    private static String plainFileName(String kind, String name) {
        return (kind + "-" + name).replaceFirst("(?i)[\\s-]+" + kind + "\\s*$", "");
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
        return wanted.equalsIgnoreCase(name) || kind != Kind.COMPARISON && wanted.equals(element.getId())
                || FileNames.slug(wanted).equals(FileNames.slug(plainFileName));
    }

    /** @return the picture, the same for the same model and options */
    public Scene draw(PictureOptions options) {
        return kind.draw(element, options);
    }

    private enum Kind {

        JOURNEY {
            @Override
            Scene draw(Element element, PictureOptions options) {
                return JourneyMap.of((Journey) element, options);
            }
        },

        BLUEPRINT {
            @Override
            Scene draw(Element element, PictureOptions options) {
                return Blueprint.of((ServiceBlueprint) element, options);
            }
        },

        COMPARISON {
            @Override
            Scene draw(Element element, PictureOptions options) {
                return Comparison.of((Journey) element, options);
            }
        };

        abstract Scene draw(Element element, PictureOptions options);
    }
}
