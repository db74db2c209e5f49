/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.sirius.service;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import fi.polku.model.experience.ExperienceModel;
import fi.polku.testsupport.RandomModels;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Services answer for whatever a model says, half-built ones included: Sirius asks them while people edit. */
class ServicesProperties {

    private static final List<Object> SERVICES = List.of(new Names(), new Journeys(), new Here(), new Emotions(),
            new Measures(), new Blueprints(), new Owners(), new Checks());

    @Property(tries = 60)
    void everyQuestionAboutAnElementHasAnAnswer(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int size) {
        ExperienceModel model = RandomModels.any(seed, size);
        List<EObject> all = new ArrayList<>(List.of(model));
        model.eAllContents().forEachRemaining(all::add);

        for (Object service : SERVICES) {
            questions(service).forEach(question -> all.stream().filter(question.getParameterTypes()[0]::isInstance)
                    .forEach(element -> assertThatCode(() -> question.invoke(service, element))
                            .as("%s of %s", question, element).doesNotThrowAnyException()));
        }
    }

    private static Stream<Method> questions(Object service) {
        return Arrays.stream(service.getClass().getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && method.getParameterCount() == 1
                        && EObject.class.isAssignableFrom(method.getParameterTypes()[0]));
    }
}
