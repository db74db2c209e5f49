/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.export;

import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

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

    JOURNEY(Journey.class, ExperienceModel::getJourneys, JourneyMap::of),

    BLUEPRINT(ServiceBlueprint.class, ExperienceModel::getBlueprints, Blueprint::of),

    /** The future journey over the current one. */
    COMPARISON(Journey.class, model -> model.getJourneys().stream().filter(Comparison::isOf).toList(), Comparison::of) {
        @Override
        String name(Element element, Locale language) {
            return Comparison.name((Journey) element, language);
        }

        @Override
        boolean standsForElement() {
            return false;
        }
    },

    /** The touchpoints of a journey, line by line. */
    MATRIX(Journey.class, ExperienceModel::getJourneys, Matrix::of) {
        @Override
        String name(Element element, Locale language) {
            return Matrix.name((Journey) element, language);
        }

        @Override
        boolean standsForElement() {
            return false;
        }

        @Override
        List<Scene> pages(Element element, PictureOptions options, Supplier<Scene> whole) {
            return Matrix.sheets((Journey) element, options);
        }
    },

    PERSONA(Persona.class, ExperienceModel::getPersonas, PersonaSheet::of);

    private final Function<ExperienceModel, ? extends List<? extends Element>> elements;
    private final BiFunction<Element, PictureOptions, Scene> picture;

    <E extends Element> PictureKind(Class<E> shown, Function<ExperienceModel, List<E>> elements,
            BiFunction<E, PictureOptions, Scene> picture) {
        this.elements = elements;
        this.picture = (element, options) -> picture.apply(shown.cast(element), options);
    }

    /** What of a model there are pictures of this kind of. */
    List<? extends Element> elements(ExperienceModel model) {
        return elements.apply(model);
    }

    /** What people call the picture of an element. */
    String name(Element element, Locale language) {
        return Labels.in(language).name(element);
    }

    /** Whether the picture is the one that is meant by the id of an element of which there are several. */
    boolean standsForElement() {
        return true;
    }

    Scene draw(Element element, PictureOptions options) {
        return picture.apply(element, options);
    }

    /** What of a picture stands on a page of its own where there are pages. */
    List<Scene> pages(Element element, PictureOptions options, Supplier<Scene> whole) {
        return List.of(whole.get());
    }

    /** A name for the file of such a picture. Says once what kind it is, also where the name ends with the same word. */
    String fileName(String name) {
        String kind = name().toLowerCase(Locale.ROOT);
        return (kind + "-" + name).replaceFirst("(?i)[\\s-]+" + kind + "\\s*$", "");
    }
}
