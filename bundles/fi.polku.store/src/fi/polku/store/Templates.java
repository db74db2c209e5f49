/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;

import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Language;
import fi.polku.store.template.Template;

/** Models to start from, in each language that the product speaks. */
public final class Templates {

    private static final List<Template> ALL = Stream.of("blank", "journey", "blueprint", "employee", "recovery")
            .map(Template::new).toList();

    private Templates() {
    }

    /** @return names of the templates, the simplest first */
    public static List<String> names() {
        return ALL.stream().map(Template::name).toList();
    }

    /**
     * @param name one of {@link #names()}
     * @param language language of the description
     * @return one sentence that says what the template holds
     * @throws IllegalArgumentException when there is no template of that name
     */
    public static String description(String name, Locale language) {
        return template(name).description(language);
    }

    /**
     * @param name one of {@link #names()}
     * @param language language of the model's texts, English or Finnish
     * @return a new model that is in no file; its elements have no ids yet
     * @throws IllegalArgumentException when there is no template of that name
     */
    public static ExperienceModel create(String name, Locale language) {
        PolkuResource resource = new PolkuResource(URI.createURI("template:/" + name + ".polku"));
        try (InputStream file = template(name).open()) {
            resource.load(file, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ExperienceModel model = (ExperienceModel) resource.getContents().remove(0);
        model.setLanguage(language.getLanguage().equals("fi") ? Language.FI : Language.EN);
        adapt(model, language);
        model.eAllContents().forEachRemaining(element -> adapt((Element) element, language));
        return model;
    }

    private static void adapt(Element element, Locale language) {
        element.setId(null);
        Template.translate(element, language);
    }

    private static Template template(String name) {
        return ALL.stream().filter(template -> template.name().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name));
    }
}
