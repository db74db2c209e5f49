/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.osgi;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.ServiceBlueprint;
import fi.polku.picture.Blueprint;
import fi.polku.picture.JourneyMap;
import fi.polku.picture.PictureOptions;
import fi.polku.picture.png.PngWriter;
import fi.polku.picture.scene.Scene;
import fi.polku.picture.svg.SvgWriter;
import fi.polku.rules.RuleEngine;

/** Every picture of a model in both formats, by file name. */
final class Pictures {

    private final Map<String, byte[]> drawn = new TreeMap<>();

    private Pictures() {
    }

    static Map<String, byte[]> of(ExperienceModel model) throws IOException {
        PictureOptions options = new PictureOptions(Probe.LANGUAGE, RuleEngine.standard().check(model));
        Pictures pictures = new Pictures();
        for (Journey journey : model.getJourneys()) {
            pictures.draw("map-" + journey.getId(), JourneyMap.of(journey, options));
        }
        for (ServiceBlueprint blueprint : model.getBlueprints()) {
            pictures.draw("blueprint-" + blueprint.getId(), Blueprint.of(blueprint, options));
        }
        return pictures.drawn;
    }

    private void draw(String name, Scene scene) throws IOException {
        ByteArrayOutputStream svg = new ByteArrayOutputStream();
        SvgWriter.write(scene, svg);
        drawn.put(name + ".svg", svg.toByteArray());
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        PngWriter.write(scene, 0.5, png);
        drawn.put(name + ".png", png.toByteArray());
    }
}
