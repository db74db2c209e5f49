/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

import fi.polku.rules.Preset;

/** What a user decides about the workbench, and the only place that knows the keys of it. */
public final class StudioPreferences {

    /** Whose preferences they are: the bundle's. */
    public static final String NODE = "fi.polku.workbench";

    /** Seconds between two savings of unsaved changes into the recovery journal; 0: never. */
    public static final String AUTOSAVE_SECONDS = "autosaveSeconds";

    /** Name of the {@link Preset} that new projects' rules begin with. */
    public static final String NEW_PROJECT_PRESET = "newProjectPreset";

    /** Which steps to a first journey are ticked off. */
    public static final String FIRST_JOURNEY = "firstJourney";

    /** The models that were opened last, a path on each line, the latest first. */
    public static final String RECENT_FILES = "recentFiles";

    /** The most seconds that can be chosen. */
    public static final int LONGEST_AUTOSAVE = 600;

    private static final IPreferenceStore STORE = new ScopedPreferenceStore(InstanceScope.INSTANCE, NODE);

    private StudioPreferences() {
    }

    /** @return where they are kept; tells listeners of changes */
    public static IPreferenceStore store() {
        return STORE;
    }

    /** @return seconds between two savings of unsaved changes into the recovery journal; 0: never */
    public static int autosaveSeconds() {
        return STORE.getInt(AUTOSAVE_SECONDS);
    }

    /** @return what the rules of new projects begin with */
    public static Preset newProjectPreset() {
        return Preset.valueOf(STORE.getString(NEW_PROJECT_PRESET));
    }
}
