/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.edit;

import java.util.Optional;

import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.SetCommand;

/** What is typed and what the model makes of it. */
final class TextValue {

    private TextValue() {
    }

    /** @return the value as it is typed; empty for none */
    static String text(Spot spot) {
        Object value = spot.element().eGet(spot.feature());
        return value == null ? "" : EcoreUtil.convertToString((EDataType) spot.feature().getEType(), value);
    }

    /** @return whether the model can take what was typed, and would be another one then */
    static boolean differs(Spot spot, String typed) {
        return typed != null && !typed.strip().equals(text(spot)) && value(spot, typed).isPresent();
    }

    /** @return what to set; empty when the text says no value of the feature's type */
    static Optional<Object> value(Spot spot, String typed) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return Optional.of(SetCommand.UNSET_VALUE);
        }
        EDataType type = (EDataType) spot.feature().getEType();
        boolean isNumber = Number.class.isAssignableFrom(type.getInstanceClass()) || type.getInstanceClass().isPrimitive();
        try {
            return Optional.of(EcoreUtil.createFromString(type,
                    isNumber ? text.replace(',', '.').replace('\u2212', '-') : text));
        } catch (RuntimeException unreadable) {
            // EMF's factories tell of a text that is none of theirs in several ways, all of them unchecked.
            return Optional.empty();
        }
    }
}
