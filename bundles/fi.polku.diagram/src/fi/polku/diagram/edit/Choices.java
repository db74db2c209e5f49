/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;

import fi.polku.diagram.document.ModelDocument;
import fi.polku.model.edit.Labels;
import fi.polku.model.experience.Element;
import fi.polku.model.text.Texts;

/** What a feature of an element can be set to. Knows no screen. */
public final class Choices {

    private static final Texts TEXTS = new Texts(Choices.class);

    /**
     * One of them.
     *
     * @param value the value; null for none
     * @param label what people call it
     */
    public record Choice(Object value, String label) {
    }

    private final Element element;
    private final EStructuralFeature feature;
    private final ModelDocument document;

    /** @param feature a reference to elements elsewhere in the model, an enumeration or yes and no */
    public Choices(Element element, EStructuralFeature feature, ModelDocument document) {
        this.element = element;
        this.feature = feature;
        this.document = document;
    }

    /** @return whether several can be chosen */
    public boolean isMany() {
        return feature.isMany();
    }

    /** @return what there is to choose from; a reference to one element can also be set to none, which comes first */
    public List<Choice> all() {
        Locale language = document.language();
        Labels labels = Labels.in(language);
        List<Choice> all = new ArrayList<>();
        if (feature instanceof EReference && !isMany()) {
            all.add(new Choice(null, TEXTS.get(language, "none")));
        }
        if (feature.getEType() instanceof EEnum literals) {
            literals.getELiterals().stream().map(EEnumLiteral::getInstance)
                    .forEach(literal -> all.add(new Choice(literal, labels.literal((Enumerator) literal))));
        } else if (feature instanceof EReference) {
            elements().forEach(value -> all.add(new Choice(value, labels.name(value))));
        } else {
            all.add(new Choice(true, TEXTS.get(language, "yes")));
            all.add(new Choice(false, TEXTS.get(language, "no")));
        }
        return all;
    }

    private List<Element> elements() {
        IItemPropertySource source = (IItemPropertySource) document.itemProviders()
                .adapt(element, IItemPropertySource.class);
        IItemPropertyDescriptor property = source.getPropertyDescriptor(element, feature);
        Collection<?> values = property == null ? List.of() : property.getChoiceOfValues(element);
        return values.stream().filter(Objects::nonNull).map(Element.class::cast).toList();
    }

    /** @return what is set now */
    public List<Object> current() {
        Object value = element.eGet(feature);
        return value instanceof List<?> list ? new ArrayList<>(list) : value == null ? new ArrayList<>()
                : new ArrayList<>(List.of(value));
    }

    /** @return sets it to these, of which only the first counts where there is room for one */
    public Command choose(List<?> values) {
        boolean isNone = !isMany() && (values.isEmpty() || values.get(0) == null);
        Object value = isMany() ? values : isNone ? SetCommand.UNSET_VALUE : values.get(0);
        return SetCommand.create(document.domain(), element, feature, value);
    }
}
