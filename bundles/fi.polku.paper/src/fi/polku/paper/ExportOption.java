/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What can be said about how things look in files, and the formats to which it means something. */
public enum ExportOption {

    /** Colours and letters. */
    THEME(EnumSet.complementOf(EnumSet.of(ExportFormat.MD))),
    /** Size of pages. */
    PAGE(EnumSet.of(ExportFormat.PNG, ExportFormat.PDF)),
    /** Pixels for each inch of paper. */
    DPI(EnumSet.of(ExportFormat.PNG)),
    /** Pages cut into sheets to be glued together. */
    TILES(EnumSet.of(ExportFormat.PDF)),
    /** All pictures in one file. */
    TOGETHER(EnumSet.of(ExportFormat.PDF, ExportFormat.PPTX));

    private final Set<ExportFormat> heeding;

    ExportOption(Set<ExportFormat> heeding) {
        this.heeding = heeding;
    }

    /** @return whether it means something to one of the formats */
    public boolean isHeeded(Collection<ExportFormat> formats) {
        return formats.stream().anyMatch(heeding::contains);
    }

    /** @return the formats to which it means something, as a person reads them: "PNG, PDF" */
    public String heeding() {
        return heeding.stream().map(format -> format.name().toUpperCase(Locale.ROOT)).collect(Collectors.joining(", "));
    }
}
