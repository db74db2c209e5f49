/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.properties;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.views.properties.tabbed.AbstractPropertySection;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;

import fi.polku.diagram.document.ModelDocument;
import fi.polku.diagram.editor.PolkuEditor;
import fi.polku.diagram.element.ElementSelection;
import fi.polku.diagram.form.ElementForm;
import fi.polku.diagram.form.FormTab;
import fi.polku.model.experience.Element;

/** The form of one tab in the property sheet. */
public final class FormSection extends AbstractPropertySection {

    private final FormTab tab;
    private final Runnable title = this::refreshTitle;
    private TabbedPropertySheetPage sheet;
    private Composite place;
    private ElementForm form;
    private ModelDocument document;

    /** @param tab which features are shown */
    FormSection(FormTab tab) {
        this.tab = tab;
    }

    @Override
    public void createControls(Composite parent, TabbedPropertySheetPage page) {
        super.createControls(parent, page);
        sheet = page;
        place = getWidgetFactory().createComposite(parent);
        GridLayoutFactory.fillDefaults().margins(6, 6).applyTo(place);
    }

    @Override
    public void setInput(IWorkbenchPart part, ISelection selection) {
        super.setInput(part, selection);
        ElementSelection.of(selection).filter(element -> element.eResource() != null)
                .ifPresent(element -> show(part, element));
    }

    private void show(IWorkbenchPart part, Element element) {
        if (form == null) {
            document = document(part);
            document.addListener(title);
            // Fields have frames; the property sheet's own toolkit would draw others around them, white ones in the dark.
            FormToolkit toolkit = new FormToolkit(place.getDisplay());
            form = new ElementForm(place, toolkit, document, sheet::resizeScrolledComposite);
            form.control().addListener(SWT.Dispose, event -> toolkit.dispose());
        }
        form.show(element, tab.features(element.eClass()));
    }

    /** What is selected may have got another name. */
    private void refreshTitle() {
        if (!place.isDisposed()) {
            sheet.labelProviderChanged(null);
        }
    }

    @Override
    public void dispose() {
        if (document != null) {
            document.removeListener(title);
        }
        super.dispose();
    }

    private static ModelDocument document(IWorkbenchPart part) {
        IWorkbenchPart editor = part instanceof PolkuEditor ? part : part.getSite().getPage().getActiveEditor();
        return ((PolkuEditor) editor).document();
    }
}
