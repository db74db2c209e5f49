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
import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;

import fi.polku.model.edit.PolkuItemProviderAdapterFactory;
import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.store.ModelStore;
import fi.polku.testsupport.RandomModels;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;

@Label("A model that becomes another version of itself")
class BecomeProperties {

    private static final Path FILE = Path.of("any.polku").toAbsolutePath();

    private final AdapterFactoryEditingDomain domain =
            new AdapterFactoryEditingDomain(new PolkuItemProviderAdapterFactory(), new BasicCommandStack());

    @Property(tries = 300)
    @Label("says what that version says, to the letter of the file, and differs in nothing")
    void saysTheSame(@ForAll long seed, @ForAll Change change) throws IOException {
        ExperienceModel model = model(seed);
        ExperienceModel version = changed(model, change, seed);
        String wanted = text(version);

        new Become(model, version).execute();

        assertThat(text(model)).isEqualTo(wanted);
        assertThat(text(version)).isEqualTo(wanted);
        assertThat(Difference.between(model, version)).isEqualTo(new Difference(0, 0, 0));
    }

    @Property(tries = 100)
    @Label("says what a model says that it has nothing in common with")
    void saysSomethingElse(@ForAll long seed, @ForAll long other) throws IOException {
        ExperienceModel model = model(seed);
        ExperienceModel version = model(other);

        new Become(model, version).execute();

        assertThat(text(model)).isEqualTo(text(version));
    }

    @Property(tries = 100)
    @Label("keeps the elements that both have")
    void keepsElements(@ForAll long seed, @ForAll Change change) {
        ExperienceModel model = model(seed);
        ExperienceModel version = changed(model, change, seed);
        Map<String, Element> before = byId(model);

        new Become(model, version).execute();

        byId(model).forEach((id, element) -> assertThat(element.eClass() == before.getOrDefault(id, element).eClass())
                .isEqualTo(element == before.getOrDefault(id, element)));
    }

    private static Map<String, Element> byId(ExperienceModel model) {
        Map<String, Element> all = new HashMap<>();
        model.eAllContents().forEachRemaining(object -> all.put(((Element) object).getId(), (Element) object));
        return all;
    }

    @Property(tries = 100)
    @Label("differs exactly when its file does")
    void differs(@ForAll long seed, @ForAll Change change) throws IOException {
        ExperienceModel model = model(seed);
        ExperienceModel version = changed(model, change, seed);

        assertThat(Difference.between(model, version).isNone()).isEqualTo(text(model).equals(text(version)));
    }

    private ExperienceModel changed(ExperienceModel model, Change change, long seed) {
        ExperienceModel version = EcoreUtil.copy(model);
        ModelStore.create(version, FILE);
        var command = change.of(new Change.Pick(domain, version, seed));
        if (command.canExecute()) {
            command.execute();
        }
        return version;
    }

    private static ExperienceModel model(long seed) {
        ExperienceModel model = RandomModels.any(seed, 120);
        ModelStore.create(model, FILE);
        return model;
    }

    private static String text(ExperienceModel model) throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        model.eResource().save(text, Map.of());
        return text.toString(StandardCharsets.UTF_8);
    }
}
