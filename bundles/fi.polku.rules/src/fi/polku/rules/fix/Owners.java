/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.fix;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import fi.polku.measure.Touchpoints;
import fi.polku.model.experience.BlueprintColumn;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.Party;
import fi.polku.model.experience.Stage;
import fi.polku.model.experience.Touchpoint;
import fi.polku.rules.Journeys;

/** Who owns what is near. */
final class Owners {

    private Owners() {
    }

    /** The owners of the other touchpoints of the stage; where there are none, the owner of the journey. */
    static List<Party> near(Touchpoint touchpoint) {
        Stage stage = InModel.around(touchpoint, Stage.class);
        List<Party> neighbours = stage == null ? List.of() : Touchpoints.of(stage).stream()
                .filter(other -> other != touchpoint).map(Touchpoint::getOwner).filter(Objects::nonNull).distinct().toList();
        Journey journey = Journeys.of(touchpoint);
        return neighbours.isEmpty() && journey != null ? one(journey.getOwner()) : neighbours;
    }

    /** The owner of the touchpoint; none when nobody owns it. */
    static List<Party> of(Touchpoint touchpoint) {
        return touchpoint == null ? List.of() : one(touchpoint.getOwner());
    }

    static List<Party> of(BlueprintColumn column) {
        return column == null ? List.of() : of(column.getTouchpoint());
    }

    static List<Party> one(Party owner) {
        return owner == null ? List.of() : List.of(owner);
    }

    /** Who certainly answers for what is new on a journey: its owner, who owns all of it, or the only one there is. */
    static Party deliverer(Journey journey) {
        List<Party> all = Organisation.of(journey);
        List<Party> owners = Touchpoints.of(journey).stream().map(Touchpoint::getOwner).filter(Objects::nonNull).distinct()
                .toList();
        return Stream.of(one(journey.getOwner()), owners, all).filter(parties -> parties.size() == 1)
                .map(parties -> parties.get(0)).filter(all::contains).findFirst().orElse(null);
    }
}
