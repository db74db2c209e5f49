/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.problems;

import java.util.Locale;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;

import fi.polku.rules.fix.Fixes;
import fi.polku.store.StoreException;

/** The quick fixes of the Problems view. */
public final class FindingFixes implements IMarkerResolutionGenerator2 {

    @Override
    public boolean hasResolutions(IMarker marker) {
        return Fixes.exist(marker.getAttribute(ModelProblem.RULE, ""));
    }

    @Override
    public IMarkerResolution[] getResolutions(IMarker marker) {
        Locale language = Locale.getDefault(Locale.Category.DISPLAY);
        try (MarkedModel model = new MarkedModel((IFile) marker.getResource())) {
            return model.proposals(marker).stream()
                    .map(proposal -> new FindingFix(marker, proposal.name(), proposal.title(language)))
                    .toArray(IMarkerResolution[]::new);
        } catch (StoreException unreadable) {
            // The file's own marker says why, once the builder has seen it.
            return new IMarkerResolution[0];
        }
    }
}
