/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.export;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.swt.widgets.Control;

import fi.polku.paper.ExportFormat;
import fi.polku.workbench.ScreenTexts;

/** What can be said about how things look in files, and the formats to which it means something. */
enum ExportOption {

    /** Colours and letters. */
    THEME(EnumSet.complementOf(EnumSet.of(ExportFormat.XLSX, ExportFormat.MD))),
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

    boolean isHeeded(Collection<ExportFormat> formats) {
        return formats.stream().anyMatch(heeding::contains);
    }

    /** Lets a control be used while one of the formats heeds what it says; else it tells which would. */
    void enable(Collection<ExportFormat> formats, Control... controls) {
        String reason = new ScreenTexts(ExportOption.class).get("onlyFor",
                heeding.stream().map(format -> format.name().toUpperCase(Locale.ROOT)).collect(Collectors.joining(", ")));
        for (Control control : controls) {
            control.setEnabled(isHeeded(formats));
            control.setToolTipText(isHeeded(formats) ? null : reason);
        }
    }
}
