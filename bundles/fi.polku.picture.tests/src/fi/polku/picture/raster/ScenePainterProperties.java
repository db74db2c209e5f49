/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.raster;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.Locale;
import java.util.stream.Stream;

import fi.polku.model.experience.ExperienceModel;
import fi.polku.picture.Blueprint;
import fi.polku.picture.JourneyMap;
import fi.polku.picture.PictureOptions;
import fi.polku.picture.scene.Scene;
import fi.polku.rules.RuleEngine;
import fi.polku.testsupport.RandomModels;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class ScenePainterProperties {

    private static final int LARGEST = 2500;

    @Property(tries = 40)
    void aPartLooksAsItDoesInTheWholePicture(@ForAll long seed, @ForAll @DoubleRange(min = 0.2, max = 3) double scale,
            @ForAll @IntRange(max = LARGEST) int left, @ForAll @IntRange(max = LARGEST) int top,
            @ForAll @IntRange(min = 1, max = 400) int size) {
        pictures(RandomModels.any(seed, 150)).limit(2).forEach(scene -> {
            ScenePainter painter = new ScenePainter(scene);
            BufferedImage whole = painted(painter, scale, 0, 0, LARGEST);
            int x = Math.min(left, LARGEST - size);
            int y = Math.min(top, LARGEST - size);
            assertThat(pixels(painted(painter, scale, x, y, size), 0, 0, size)).isEqualTo(pixels(whole, x, y, size));
        });
    }

    private static Stream<Scene> pictures(ExperienceModel model) {
        PictureOptions options = new PictureOptions(Locale.ENGLISH, RuleEngine.standard().check(model));
        return Stream.concat(model.getJourneys().stream().map(journey -> JourneyMap.of(journey, options)),
                model.getBlueprints().stream().map(blueprint -> Blueprint.of(blueprint, options)));
    }

    private static BufferedImage painted(ScenePainter painter, double scale, int left, int top, int size) {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_RGB);
        painter.paint(image, scale, left, top);
        return image;
    }

    private static int[] pixels(BufferedImage image, int left, int top, int size) {
        return image.getRGB(left, top, size, size, null, 0, size);
    }
}
