/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.preference;

import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;

import fi.polku.rules.Preset;
import fi.polku.workbench.StudioPreferences;

/** What holds until a user decides otherwise. */
public final class StandardPreferences extends AbstractPreferenceInitializer {

    @Override
    public void initializeDefaultPreferences() {
        StudioPreferences.store().setDefault(StudioPreferences.AUTOSAVE_SECONDS, 10);
        StudioPreferences.store().setDefault(StudioPreferences.NEW_PROJECT_PRESET, Preset.RECOMMENDED.name());
    }
}
