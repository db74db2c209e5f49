/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import fi.polku.picture.scene.Colour;

/** Colours as people see them who lack one kind of cone. */
class ColourVisionTest {

    /** Two colours this far apart in CIELAB (CIE76) are told apart at a glance, side by side or not. */
    private static final double APART = 20;

    /** Matrices on linear sRGB for severity 1.0 (Machado, Oliveira and Fernandes 2009, table 1). */
    enum Vision {
        PROTANOPIA(0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
        DEUTERANOPIA(0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
        TRITANOPIA(1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900);

        private final double[] matrix;

        Vision(double... matrix) {
            this.matrix = matrix;
        }

        double[] lab(Colour colour) {
            double[] seen = new double[3];
            for (int row = 0; row < 3; row++) {
                for (int column = 0; column < 3; column++) {
                    seen[row] += matrix[3 * row + column] * linear(colour.rgb() >> 16 - 8 * column & 0xFF);
                }
                seen[row] = Math.min(1, Math.max(0, seen[row]));
            }
            double x = f((0.4124 * seen[0] + 0.3576 * seen[1] + 0.1805 * seen[2]) / 0.9505);
            double y = f(0.2126 * seen[0] + 0.7152 * seen[1] + 0.0722 * seen[2]);
            double z = f((0.0193 * seen[0] + 0.1192 * seen[1] + 0.9505 * seen[2]) / 1.089);
            return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
        }

        private static double linear(int channel) {
            double c = channel / 255.0;
            return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
        }

        private static double f(double t) {
            return t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116.0;
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatMeansSomethingIsToldApartInTheThemeForEveryVision(Vision vision) throws Exception {
        Theme theme = Themes.of("colour-blind");
        List<Role> meanings = List.of(Role.MAIN, Role.TROUBLE, Role.CHANCE, Role.NOTICE);
        for (Role one : meanings) {
            for (Role other : meanings.subList(meanings.indexOf(one) + 1, meanings.size())) {
                assertThat(distance(vision.lab(theme.colour(one)), vision.lab(theme.colour(other))))
                        .as("%s and %s", one, other).isGreaterThan(APART);
            }
        }
    }

    private static double distance(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            sum += (one[i] - other[i]) * (one[i] - other[i]);
        }
        return Math.sqrt(sum);
    }
}
