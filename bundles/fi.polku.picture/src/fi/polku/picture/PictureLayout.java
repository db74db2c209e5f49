/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture;

import fi.polku.picture.scene.Scene;

/** A picture and where everything is in it. */
public sealed interface PictureLayout permits JourneyLayout, BlueprintLayout, ComparisonLayout {

    /** @return the picture */
    Scene scene();
}
