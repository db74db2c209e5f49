/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;

import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Suppression;

/**
 * What one rule found on one element.
 *
 * @param rule the rule that complains
 * @param severity what the finding weighs here
 * @param element where the defect is
 * @param arguments what the message says beside the element's name: elements, literals, numbers, texts or lists of these
 */
public record Finding(Rule rule, Severity severity, Element element, List<Object> arguments) {

    /** Keeps a copy of the arguments. */
    public Finding {
        arguments = List.copyOf(arguments);
    }

    static Finding of(Failure failure, Rule rule, Element element) {
        return new Finding(rule, Severity.ERROR, element, List.of(failure));
    }

    /** @return whether the rule failed on the element instead of judging it; such a finding is always an error */
    public boolean isFailure() {
        return arguments.size() == 1 && arguments.get(0) instanceof Failure;
    }

    /** @return one or two sentences that name the element, say what is wrong and what to do */
    public String message(Locale language) {
        if (isFailure()) {
            return ((Failure) arguments.get(0)).message(rule, element, language);
        }
        try {
            return rule.message(language, Stream.concat(Stream.of(element), arguments.stream())
                    .map(argument -> argument instanceof Number ? argument : Wording.of(argument, language)).toArray());
        } catch (RuntimeException | LinkageError thrown) {
            return Failure.of(rule, thrown).message(rule, element, language);
        }
    }

    /**
     * @return the suppression that excuses the element from the rule, as the model stands now; empty when there is none, or
     *         only such without a reason
     */
    public Optional<Suppression> suppression() {
        return element.eIsSet(Literals.ELEMENT__SUPPRESSIONS)
                ? element.getSuppressions().stream().filter(this::isSuppressedBy).findFirst() : Optional.empty();
    }

    private boolean isSuppressedBy(Suppression suppression) {
        return rule.id().equals(suppression.getRule()) && suppression.getReason() != null
                && !suppression.getReason().isBlank();
    }

    /**
     * @return the same text for the same defect on every run, whatever the element is called and wherever it moves:
     *         the rule's id and the element's; for an element that has no id yet, where it lies in its model
     */
    public String id() {
        String id = element.getId();
        return rule.id() + "#" + (id != null ? id
                : EcoreUtil.getRelativeURIFragmentPath(EcoreUtil.getRootContainer(element), element));
    }
}
