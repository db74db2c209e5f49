/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.properties;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.views.properties.tabbed.ITabDescriptor;
import org.eclipse.ui.views.properties.tabbed.ITabDescriptorProvider;

import fi.polku.diagram.element.ElementSelection;
import fi.polku.diagram.form.FormTab;

/** The tabs of the property sheet: those that hold something of the class of what is selected. */
public final class ElementTabs implements ITabDescriptorProvider {

    @Override
    public ITabDescriptor[] getTabDescriptors(IWorkbenchPart part, ISelection selection) {
        return ElementSelection.of(selection).filter(element -> element.eResource() != null)
                .map(element -> FormTab.of(element.eClass()).stream().map(ElementTab::new).toArray(ITabDescriptor[]::new))
                .orElseGet(() -> new ITabDescriptor[0]);
    }
}
