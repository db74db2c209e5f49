/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.drop;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;

import fi.polku.model.experience.Element;

/** What comes of moving elements one step by the keyboard. Knows no screen. */
public interface Shifts {

    /**
     * @param elements what is moved, in the order of the picture
     * @return empty when they can't go there
     */
    Optional<Command> shifted(List<? extends Element> elements, Direction direction);
}
