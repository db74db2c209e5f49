/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.scene;

import java.util.List;

/**
 * Marks that belong together, as a rule everything that shows one element of the model.
 *
 * @param id id of the model element, unique among the groups of a scene; empty when the group stands for none
 * @param title short text for people who can't see the picture; may be empty
 * @param description longer text, shown by viewers when the pointer rests on the group; may be empty
 * @param marks what is drawn, the first at the back
 */
public record Group(String id, String title, String description, List<Mark> marks) implements Mark {

    public Group {
        marks = List.copyOf(marks);
    }

    @Override
    public Group moved(double dx, double dy) {
        return new Group(id, title, description, marks.stream().map(mark -> mark.moved(dx, dy)).toList());
    }
}
