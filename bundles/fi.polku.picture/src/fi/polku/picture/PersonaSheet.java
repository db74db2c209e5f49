/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture;

import fi.polku.model.experience.Persona;
import fi.polku.picture.persona.PersonaPage;
import fi.polku.picture.scene.Scene;

/**
 * Somebody for whom a service is made, on a sheet to be hung beside the journeys: who it is, what it needs and expects, the
 * journeys that it goes through with what it feels there, what troubles it and what has happened to it.
 */
public final class PersonaSheet {

    private PersonaSheet() {
    }

    /**
     * @param persona any persona, half-built ones included
     * @param options language and findings
     * @return the picture, the same for the same model and options
     */
    public static Scene of(Persona persona, PictureOptions options) {
        return new PersonaPage(persona, options).scene();
    }
}
