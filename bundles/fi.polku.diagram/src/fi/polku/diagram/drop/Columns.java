/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.drop;

import java.util.List;

import fi.polku.model.experience.Touchpoint;
import fi.polku.picture.layout.Column;

/** Neighbours in the lists that the columns of a map stand for. */
final class Columns {

    private Columns() {
    }

    /** @return the touchpoint right behind that of the column in the same stage or moment; null at the end of it */
    static Touchpoint behind(Column column) {
        if (column.touchpoint() == null) {
            return null;
        }
        List<?> list = (List<?>) column.touchpoint().eContainer().eGet(column.touchpoint().eContainmentFeature());
        int index = list.indexOf(column.touchpoint()) + 1;
        return index < list.size() ? (Touchpoint) list.get(index) : null;
    }
}
