/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.part;

import fi.polku.diagram.document.ModelDocument;
import fi.polku.diagram.drop.BlueprintDrops;
import fi.polku.diagram.drop.DropSpots;
import fi.polku.model.experience.Flow;
import fi.polku.model.experience.ServiceBlueprint;
import fi.polku.picture.Blueprint;
import fi.polku.picture.BlueprintLayout;
import fi.polku.picture.PictureOptions;
import fi.polku.picture.scene.Scene;
import fi.polku.picture.scene.Subject;

/** A service blueprint that can be edited. Its arrows are GEF's connections. */
public final class BlueprintPart extends DiagramPart<ServiceBlueprint> {

    private BlueprintLayout layout;

    BlueprintPart(ServiceBlueprint blueprint, ModelDocument document) {
        super(blueprint, document);
    }

    @Override
    Scene layOut(PictureOptions how) {
        layout = Blueprint.layout(shown(), how);
        return layout.scene();
    }

    /** @return where everything is in the picture on the screen */
    public BlueprintLayout layout() {
        return layout;
    }

    @Override
    boolean isArea(Subject subject) {
        return !(subject.element() instanceof Flow);
    }

    @Override
    public DropSpots dropSpots() {
        return new BlueprintDrops(layout, document().domain());
    }
}
