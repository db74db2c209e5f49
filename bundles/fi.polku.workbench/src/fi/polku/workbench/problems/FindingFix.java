/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.problems;

import java.util.Arrays;
import java.util.Locale;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.views.markers.WorkbenchMarkerResolution;

import fi.polku.store.StoreException;

/** One quick fix for a marker, and for the others that the same can be done about. */
final class FindingFix extends WorkbenchMarkerResolution {

    private final IMarker marker;
    private final String proposal;
    private final String title;

    /**
     * @param proposal name of the proposal
     * @param title what it does, in the user's language
     */
    FindingFix(IMarker marker, String proposal, String title) {
        this.marker = marker;
        this.proposal = proposal;
        this.title = title;
    }

    @Override
    public String getLabel() {
        return title;
    }

    @Override
    public String getDescription() {
        return marker.getAttribute(IMarker.MESSAGE, "");
    }

    @Override
    public Image getImage() {
        return null;
    }

    @Override
    public IMarker[] findOtherMarkers(IMarker[] markers) {
        try (MarkedModels models = new MarkedModels()) {
            return Arrays.stream(markers).filter(other -> !other.equals(marker) && canMend(other, models))
                    .toArray(IMarker[]::new);
        }
    }

    private boolean canMend(IMarker other, MarkedModels models) {
        String rule = marker.getAttribute(ModelProblem.RULE, "");
        try {
            return rule.equals(other.getAttribute(ModelProblem.RULE, ""))
                    && models.of(other).proposal(other, proposal).isPresent();
        } catch (StoreException unreadable) {
            return false;
        }
    }

    @Override
    public void run(IMarker[] markers, IProgressMonitor monitor) {
        try (MarkedModels models = new MarkedModels()) {
            for (IMarker one : markers) {
                MarkedModel model = models.of(one);
                model.proposal(one, proposal).ifPresent(model::apply);
            }
            models.save();
        } catch (StoreException e) {
            show(Status.error(e.message(Locale.getDefault(Locale.Category.DISPLAY)), e));
        } catch (CoreException e) {
            show(e.getStatus());
        }
    }

    private static void show(IStatus status) {
        StatusManager.getManager().handle(status, StatusManager.SHOW);
    }

    @Override
    public void run(IMarker one) {
        run(new IMarker[] {one}, null);
    }
}
