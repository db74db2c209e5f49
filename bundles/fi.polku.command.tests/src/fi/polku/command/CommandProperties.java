/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;

import fi.polku.model.edit.PolkuItemProviderAdapterFactory;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.store.ModelStore;
import fi.polku.testsupport.RandomModels;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;

@Label("Every command")
class CommandProperties {

    private final CommandStack stack = new BasicCommandStack();
    private final EditingDomain domain = new AdapterFactoryEditingDomain(new PolkuItemProviderAdapterFactory(), stack);

    @Property(tries = 1500)
    @Label("can be undone and done again, to the letter of the file")
    void undoRedo(@ForAll Change change, @ForAll long seed) throws IOException {
        ExperienceModel model = RandomModels.any(seed, 120);
        ModelStore.create(model, Path.of("any.polku").toAbsolutePath());
        String before = text(model);
        Command command = change.of(new Change.Pick(domain, model, seed));
        assertThat(text(model)).as("making a command changes nothing").isEqualTo(before);

        if (command.canExecute()) {
            stack.execute(command);
            String after = text(model);
            stack.undo();
            assertThat(text(model)).as("undone").isEqualTo(before);
            stack.redo();
            assertThat(text(model)).as("done again").isEqualTo(after);
            stack.undo();
            assertThat(text(model)).as("undone again").isEqualTo(before);
        }
    }

    @Example
    @Label("can be executed on many a random model, and changes it")
    void changesSomething() throws IOException {
        Map<Change, Integer> changed = new EnumMap<>(Change.class);
        for (long seed = 0; seed < 60; seed++) {
            for (Change change : Change.values()) {
                ExperienceModel model = RandomModels.any(seed, 150);
                ModelStore.create(model, Path.of("any.polku").toAbsolutePath());
                String before = text(model);
                Command command = change.of(new Change.Pick(domain, model, seed));
                if (command.canExecute()) {
                    stack.execute(command);
                    if (!text(model).equals(before)) {
                        changed.merge(change, 1, Integer::sum);
                    }
                }
            }
        }
        assertThat(changed).containsOnlyKeys(Change.values());
    }

    private static String text(ExperienceModel model) throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        model.eResource().save(text, Map.of());
        return text.toString(StandardCharsets.UTF_8);
    }
}
