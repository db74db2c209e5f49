/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.properties;

import java.util.List;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.views.properties.tabbed.AbstractSectionDescriptor;
import org.eclipse.ui.views.properties.tabbed.AbstractTabDescriptor;
import org.eclipse.ui.views.properties.tabbed.ISection;

import fi.polku.diagram.form.FormTab;
import fi.polku.workbench.ScreenTexts;

/** A tab of the property sheet, with one section on it. The same tab serves elements of every class that has it. */
final class ElementTab extends AbstractTabDescriptor {

    private final FormTab tab;

    ElementTab(FormTab tab) {
        this.tab = tab;
        setSectionDescriptors(List.of(new Section(tab)));
    }

    @Override
    public String getCategory() {
        return "element";
    }

    @Override
    public String getId() {
        return tab.name();
    }

    @Override
    public String getLabel() {
        return tab.label(ScreenTexts.language());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ElementTab same && same.tab == tab;
    }

    @Override
    public int hashCode() {
        return tab.hashCode();
    }

    private static final class Section extends AbstractSectionDescriptor {

        private final FormTab tab;

        Section(FormTab tab) {
            this.tab = tab;
        }

        @Override
        public String getId() {
            return tab.name();
        }

        @Override
        public String getTargetTab() {
            return tab.name();
        }

        @Override
        public ISection getSectionClass() {
            return new FormSection(tab);
        }

        @Override
        public boolean appliesTo(IWorkbenchPart part, ISelection selection) {
            return true;
        }
    }
}
