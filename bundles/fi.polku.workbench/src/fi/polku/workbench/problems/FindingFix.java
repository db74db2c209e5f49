/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.problems;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
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

    /** The markers of each model are mended in one step; whoever cancels has that model as it was. */
    @Override
    public void run(IMarker[] markers, IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, title, markers.length);
        Map<IResource, List<IMarker>> byModel = Arrays.stream(markers)
                .collect(Collectors.groupingBy(IMarker::getResource, LinkedHashMap::new, Collectors.toList()));
        try {
            for (List<IMarker> ofOne : byModel.values()) {
                if (!progress.isCanceled()) {
                    mend(ofOne, progress);
                }
            }
        } catch (StoreException e) {
            show(Status.error(e.message(Locale.getDefault(Locale.Category.DISPLAY)), e));
        } catch (CoreException e) {
            show(e.getStatus());
        }
    }

    private void mend(List<IMarker> markers, SubMonitor progress) throws StoreException, CoreException {
        try (MarkedModel model = new MarkedModel((IFile) markers.get(0).getResource())) {
            model.mend(markers, proposal, () -> goOn(progress));
            model.save();
        }
    }

    /** Lets a click on the window's button to cancel arrive first. */
    private static boolean goOn(SubMonitor progress) {
        Display display = Display.getCurrent();
        while (display.readAndDispatch()) {
            Thread.onSpinWait();
        }
        progress.worked(1);
        return !progress.isCanceled();
    }

    private static void show(IStatus status) {
        StatusManager.getManager().handle(status, StatusManager.SHOW);
    }

    @Override
    public void run(IMarker one) {
        run(new IMarker[] {one}, null);
    }
}
