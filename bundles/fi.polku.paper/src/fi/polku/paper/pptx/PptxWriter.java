/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.pptx;

import java.awt.Dimension;
import java.io.IOException;
import java.io.OutputStream;

import fi.polku.model.experience.Journey;
import fi.polku.paper.Edition;
import fi.polku.paper.Handout;
import fi.polku.paper.pptx.stage.StageSlides;
import fi.polku.picture.export.ModelDay;
import fi.polku.picture.export.Picture;
import fi.polku.picture.scene.Scene;

/**
 * Writes pictures as slide shows of native shapes and texts: each picture as an overview, a journey also stage by stage.
 * A picture alone has slides of its own size, everything else slides for a screen.
 */
public final class PptxWriter {

    /** Below this, a picture on a slide is too small to read however near one goes. */
    private static final double SMALLEST = 0.1;

    private PptxWriter() {
    }

    /**
     * @param handout one picture or several
     * @param out where the bytes go; left open
     * @throws IOException when they can't be written
     */
    public static void write(Handout handout, OutputStream out) throws IOException {
        boolean alone = handout.pictures().size() == 1 && !handout.pictures().get(0).isJourneyMap();
        Dimension size = alone ? Slides.sizeFor(handout.pages(handout.pictures().get(0)).get(0)) : Slides.WIDE;
        Slides slides = new Slides(handout.title(), new Edition(handout.options().language(), ModelDay.of(handout.model()),
                handout.options().theme()), size);
        for (Picture picture : handout.pictures()) {
            for (Scene page : handout.pages(picture)) {
                if (!picture.isJourneyMap() || Slides.WIDE.width / page.width() > SMALLEST) {
                    slides.add(page, page.description());
                }
            }
            if (picture.isJourneyMap()) {
                new StageSlides((Journey) picture.element(), handout.options()).addTo(slides);
            }
        }
        slides.write(out);
    }
}
