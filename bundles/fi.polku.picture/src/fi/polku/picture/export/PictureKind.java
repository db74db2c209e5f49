/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.export;

import java.util.List;
import java.util.Locale;

import fi.polku.model.edit.Labels;
import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.Persona;
import fi.polku.model.experience.ServiceBlueprint;
import fi.polku.picture.Blueprint;
import fi.polku.picture.Comparison;
import fi.polku.picture.JourneyMap;
import fi.polku.picture.Matrix;
import fi.polku.picture.PersonaSheet;
import fi.polku.picture.PictureOptions;
import fi.polku.picture.scene.Scene;

/** Kinds of pictures, in the order in which the pictures of a model are listed. A new one is a few lines here. */
enum PictureKind {

    JOURNEY {
        @Override
        List<? extends Element> elements(ExperienceModel model) {
            return model.getJourneys();
        }

        @Override
        Scene draw(Element element, PictureOptions options) {
            return JourneyMap.of((Journey) element, options);
        }
    },

    BLUEPRINT {
        @Override
        List<? extends Element> elements(ExperienceModel model) {
            return model.getBlueprints();
        }

        @Override
        Scene draw(Element element, PictureOptions options) {
            return Blueprint.of((ServiceBlueprint) element, options);
        }
    },

    /** The future journey over the current one. */
    COMPARISON {
        @Override
        List<? extends Element> elements(ExperienceModel model) {
            return model.getJourneys().stream().filter(Comparison::isOf).toList();
        }

        @Override
        String name(Element element, Locale language) {
            return Comparison.name((Journey) element, language);
        }

        @Override
        Scene draw(Element element, PictureOptions options) {
            return Comparison.of((Journey) element, options);
        }
    },

    /** The touchpoints of a journey, line by line. */
    MATRIX {
        @Override
        List<? extends Element> elements(ExperienceModel model) {
            return model.getJourneys();
        }

        @Override
        String name(Element element, Locale language) {
            return Matrix.name((Journey) element, language);
        }

        @Override
        Scene draw(Element element, PictureOptions options) {
            return Matrix.of((Journey) element, options);
        }

        @Override
        List<Scene> pages(Scene whole) {
            return Matrix.sheets(whole);
        }
    },

    PERSONA {
        @Override
        List<? extends Element> elements(ExperienceModel model) {
            return model.getPersonas();
        }

        @Override
        Scene draw(Element element, PictureOptions options) {
            return PersonaSheet.of((Persona) element, options);
        }
    };

    /** What of a model there are pictures of this kind of. */
    abstract List<? extends Element> elements(ExperienceModel model);

    /** What people call the picture of an element. */
    String name(Element element, Locale language) {
        return Labels.in(language).name(element);
    }

    /** Whether the picture is the one that is meant by the id of an element of which there are several. */
    boolean standsForElement() {
        return this != COMPARISON && this != MATRIX;
    }

    abstract Scene draw(Element element, PictureOptions options);

    /** What of a picture stands on a page of its own where there are pages. */
    List<Scene> pages(Scene whole) {
        return List.of(whole);
    }

    /** A name for the file of such a picture. Says once what kind it is, also where the name ends with the same word. */
    String fileName(String name) {
        String kind = name().toLowerCase(Locale.ROOT);
        return (kind + "-" + name).replaceFirst("(?i)[\\s-]+" + kind + "\\s*$", "");
    }
}
