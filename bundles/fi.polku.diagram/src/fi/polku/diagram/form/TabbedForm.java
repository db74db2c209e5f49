/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.form;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.FormToolkit;

import fi.polku.diagram.document.ModelDocument;
import fi.polku.model.experience.Element;

/** The whole of an element on tabs, as the property sheet has it. Only the tab that is seen is made. */
public final class TabbedForm {

    private final ModelDocument document;
    private final FormToolkit toolkit;
    private final CTabFolder folder;
    private Element element;
    private EClass type;
    private boolean rebuilding;

    /** @param parent is filled by the form */
    public TabbedForm(Composite parent, ModelDocument document) {
        this.document = document;
        toolkit = new FormToolkit(parent.getDisplay());
        folder = new CTabFolder(parent, SWT.FLAT | SWT.TOP);
        toolkit.adapt(folder, false, false);
        folder.addListener(SWT.Selection, event -> {
            if (!rebuilding) {
                showTab();
            }
        });
        folder.addListener(SWT.Dispose, event -> toolkit.dispose());
    }

    /** @return the form as a control */
    public Composite control() {
        return folder;
    }

    /** Shows an element, on the same tab as the one before if it has such a tab. */
    public void show(Element shown) {
        element = shown;
        if (type != shown.eClass()) {
            rebuild();
        }
        showTab();
    }

    /** Shows a tab, if the element has it. */
    public void show(FormTab tab) {
        for (CTabItem item : folder.getItems()) {
            if (item.getData() == tab) {
                folder.setSelection(item);
                showTab();
            }
        }
    }

    private void rebuild() {
        // A tab that goes has the next one chosen, which goes as well.
        rebuilding = true;
        CTabItem before = folder.getSelection();
        Object chosen = before == null ? FormTab.GENERAL : before.getData();
        for (CTabItem item : folder.getItems()) {
            if (item.getControl() != null) {
                item.getControl().dispose();
            }
            item.dispose();
        }
        type = element.eClass();
        List<FormTab> tabs = FormTab.of(type);
        for (FormTab tab : tabs) {
            CTabItem item = new CTabItem(folder, SWT.NONE);
            item.setText(tab.label(document.language()));
            item.setData(tab);
        }
        folder.setSelection(Math.max(0, tabs.indexOf(chosen)));
        rebuilding = false;
    }

    private void showTab() {
        CTabItem item = folder.getSelection();
        if (item.getControl() == null) {
            item.setControl(page());
        }
        ((ElementForm) item.getControl().getData()).show(element, ((FormTab) item.getData()).features(type));
    }

    /** Not a scrolled form of the toolkit's: the dark theme has other colours for such a form than for what is in it. */
    private Control page() {
        ScrolledComposite page = new ScrolledComposite(folder, SWT.V_SCROLL | SWT.H_SCROLL);
        Composite body = toolkit.createComposite(page);
        toolkit.adapt(page);
        GridLayoutFactory.fillDefaults().margins(8, 8).applyTo(body);
        page.setContent(body);
        page.setExpandHorizontal(true);
        page.setExpandVertical(true);
        page.setData(new ElementForm(body, toolkit, document,
                () -> page.setMinHeight(body.computeSize(page.getClientArea().width, SWT.DEFAULT).y)));
        return page;
    }
}
