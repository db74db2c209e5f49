/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules;

import fi.polku.model.experience.BlueprintAction;
import fi.polku.model.experience.BlueprintColumn;
import fi.polku.model.experience.BlueprintRow;
import fi.polku.model.experience.Flow;
import fi.polku.model.experience.Touchpoint;

/** Small blueprints, written as they look. */
public final class Drawing {

    private Drawing() {
    }

    public static BlueprintColumn column(String name) {
        return Sketch.make(BlueprintColumn.class, name);
    }

    public static BlueprintColumn column(Touchpoint touchpoint) {
        BlueprintColumn column = Sketch.make(BlueprintColumn.class, null);
        column.setTouchpoint(touchpoint);
        return column;
    }

    public static BlueprintAction action(String name, BlueprintRow row, BlueprintColumn column) {
        BlueprintAction action = Sketch.make(BlueprintAction.class, name);
        action.setRow(row);
        action.setColumn(column);
        return action;
    }

    public static Flow flow(String name, BlueprintAction source, BlueprintAction target) {
        Flow flow = Sketch.make(Flow.class, name);
        flow.setSource(source);
        flow.setTarget(target);
        return flow;
    }
}
