/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture;

import java.util.List;
import java.util.Locale;

import fi.polku.rules.Finding;

/**
 * What a picture shows beside the model.
 *
 * @param language language of the texts that aren't the model's own
 * @param findings findings whose badges are drawn on the elements that they complain about; those about elements outside
 *            the picture are left out
 */
public record PictureOptions(Locale language, List<Finding> findings) {

    public PictureOptions {
        findings = List.copyOf(findings);
    }
}
