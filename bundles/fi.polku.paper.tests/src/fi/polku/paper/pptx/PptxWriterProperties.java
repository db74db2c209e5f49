/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.pptx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;

import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;

import fi.polku.model.experience.ExperienceModel;
import fi.polku.paper.Handouts;
import fi.polku.testsupport.RandomModels;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class PptxWriterProperties {

    @Property(tries = 25)
    void everyModelBecomesSlidesThatOpenAgainAndHaveTitles(@ForAll long seed, @ForAll @IntRange(min = 1, max = 400) int size)
            throws IOException {
        ExperienceModel model = RandomModels.any(seed, size);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PptxWriter.write(Handouts.of(model, Locale.ENGLISH), out);
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(show.getSlides()).hasSizeGreaterThanOrEqualTo(model.getBlueprints().size())
                    .extracting(XSLFSlide::getTitle).allSatisfy(title -> assertThat(title).isNotBlank());
        }
    }
}
