/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.studio.tests;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.List;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;

/** What forms are made of. */
final class Forms {

    private Forms() {
    }

    /** Whether a screen reader has to be told what it is for. */
    static boolean needsName(Control control) {
        return control instanceof Text || control instanceof Button || control instanceof Combo || control instanceof Spinner
                || control instanceof Scale || control instanceof Table || control instanceof Tree
                || control instanceof StyledText || control instanceof Link || control instanceof DateTime || control instanceof List;
    }
}
