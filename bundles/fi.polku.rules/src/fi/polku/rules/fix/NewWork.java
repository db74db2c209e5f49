/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.fix;

import fi.polku.model.experience.BlueprintAction;
import fi.polku.model.experience.BlueprintRow;
import fi.polku.model.experience.ExperienceFactory;
import fi.polku.model.experience.Flow;

/** Actions that a blueprint lacks. Whoever owns the touchpoint of the column does them. */
final class NewWork {

    private NewWork() {
    }

    static BlueprintAction beside(BlueprintAction action, BlueprintRow row, String nameKey) {
        BlueprintAction work = ExperienceFactory.eINSTANCE.createBlueprintAction();
        work.setName(Names.made(action, nameKey, action));
        work.setRow(row);
        work.setColumn(action.getColumn());
        Owners.of(action.getColumn()).stream().filter(owner -> Organisation.canDo(owner, action)).forEach(work::setOwner);
        return work;
    }

    static Flow flow(BlueprintAction source, BlueprintAction target) {
        Flow flow = ExperienceFactory.eINSTANCE.createFlow();
        flow.setSource(source);
        flow.setTarget(target);
        return flow;
    }
}
