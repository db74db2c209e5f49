/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.export;

import java.util.Collection;

import org.eclipse.swt.widgets.Control;

import fi.polku.paper.ExportFormat;
import fi.polku.paper.ExportOption;
import fi.polku.workbench.ScreenTexts;

/** Controls of options that only some formats heed. */
final class Heeded {

    private static final ScreenTexts TEXTS = new ScreenTexts(Heeded.class);

    private Heeded() {
    }

    /** Lets controls be used while one of the formats heeds what they say; else they tell which would. */
    static void enable(ExportOption option, Collection<ExportFormat> formats, Control... controls) {
        for (Control control : controls) {
            control.setEnabled(option.isHeeded(formats));
            control.setToolTipText(option.isHeeded(formats) ? null : TEXTS.get("onlyFor", option.heeding()));
        }
    }
}
