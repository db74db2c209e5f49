/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.document;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** What a user decides about editors, and how they were left. */
public final class DiagramPreferences {

    /** Whether diagrams are dark where the window is. */
    public static final String FOLLOWS_WINDOW = "diagram.followsWindow";

    private static final IPreferenceStore STORE = new ScopedPreferenceStore(InstanceScope.INSTANCE, "fi.polku.diagram");

    private DiagramPreferences() {
    }

    /** @return where it is kept */
    public static IPreferenceStore store() {
        return STORE;
    }
}
