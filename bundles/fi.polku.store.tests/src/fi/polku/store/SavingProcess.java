/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.store;

import java.nio.file.Path;

import fi.polku.model.experience.ExperienceFactory;
import fi.polku.model.experience.Note;

/**
 * A process that saves a model over and over, until it is killed or has done so as often as it was told. It ends with
 * {@value #FAILED} when the store refuses.
 */
final class SavingProcess {

    static final int FAILED = 3;

    private SavingProcess() {
    }

    /** @param arguments the file and the number of times; each version says in every element which one it is */
    public static void main(String[] arguments) {
        try {
            LoadedModel loaded = ModelStore.load(Path.of(arguments[0]));
            for (int i = 0; i < 2000; i++) {
                loaded.model().getNotes().add(ExperienceFactory.eINSTANCE.createNote());
            }
            System.out.println("started");
            for (int version = 1; version <= Integer.parseInt(arguments[1]); version++) {
                loaded.model().setName("version " + version);
                for (Note note : loaded.model().getNotes()) {
                    note.setText(loaded.model().getName());
                }
                ModelStore.save(loaded);
            }
        } catch (StoreException e) {
            System.out.println(e.key());
            System.exit(FAILED);
        }
    }
}
