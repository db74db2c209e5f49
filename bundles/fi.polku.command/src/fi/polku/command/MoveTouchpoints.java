/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.command;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.domain.EditingDomain;

import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.ServiceMoment;
import fi.polku.model.experience.Stage;
import fi.polku.model.experience.Touchpoint;

/** Takes touchpoints to another place on a journey, or to another journey of the model. */
public final class MoveTouchpoints extends Steps {

    private final List<Touchpoint> touchpoints;
    private final EObject owner;
    private final EReference feature;
    private final Touchpoint before;

    /**
     * @param touchpoints which, in the order in which they will stand
     * @param stage where they go, among those that stand in the stage itself
     * @param before the touchpoint of the stage that will follow them; null for the end
     */
    public MoveTouchpoints(EditingDomain domain, List<Touchpoint> touchpoints, Stage stage, Touchpoint before) {
        this(domain, touchpoints, stage, Literals.STAGE__TOUCHPOINTS, before);
    }

    /**
     * @param touchpoints which, in the order in which they will stand
     * @param moment where they go
     * @param before the touchpoint of the moment that will follow them; null for the end
     */
    public MoveTouchpoints(EditingDomain domain, List<Touchpoint> touchpoints, ServiceMoment moment, Touchpoint before) {
        this(domain, touchpoints, moment, Literals.SERVICE_MOMENT__TOUCHPOINTS, before);
    }

    private MoveTouchpoints(EditingDomain domain, List<Touchpoint> touchpoints, EObject owner, EReference feature,
            Touchpoint before) {
        super(domain, touchpoints);
        this.touchpoints = List.copyOf(touchpoints);
        this.owner = owner;
        this.feature = feature;
        this.before = before;
    }

    @Override
    protected boolean isPossible() {
        return !touchpoints.isEmpty() && touchpoints.stream().allMatch(one -> one.eContainer() != null)
                && touchpoints.stream().distinct().count() == touchpoints.size()
                && (before == null || Placement.list(owner, feature).contains(before) && !touchpoints.contains(before));
    }

    @Override
    protected void take() {
        touchpoints.forEach(one -> remove(one.eContainer(), one.eContainmentFeature(), one));
        List<?> there = Placement.list(owner, feature);
        int index = before == null ? there.size() : there.indexOf(before);
        for (Touchpoint one : touchpoints) {
            add(owner, feature, one, index++);
        }
    }
}
