/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.form;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

import fi.polku.diagram.document.ModelDocument;
import fi.polku.diagram.element.ElementLabelProvider;
import fi.polku.model.experience.Element;
import fi.polku.model.text.Texts;

/**
 * The form of one element in a window of its own, beside which the rest can be worked on. Goes when the element goes.
 */
public final class ElementDialog extends Dialog {

    private static final Texts TEXTS = new Texts(ElementDialog.class);

    private final ModelDocument document;
    private final Element element;
    private final ElementLabelProvider names = new ElementLabelProvider();
    private final Runnable listener = this::changed;

    private ElementDialog(Shell parent, ModelDocument document, Element element) {
        super(parent);
        this.document = document;
        this.element = element;
        setShellStyle(SWT.CLOSE | SWT.TITLE | SWT.RESIZE | SWT.MODELESS | getDefaultOrientation());
        setBlockOnOpen(false);
    }

    /** Opens the window. */
    public static void open(Shell parent, ModelDocument document, Element element) {
        new ElementDialog(parent, document, element).open();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setImage(names.getImage(element));
        document.addListener(listener);
        shell.addListener(SWT.Dispose, event -> {
            document.removeListener(listener);
            names.dispose();
        });
        title(shell);
    }

    private void title(Shell shell) {
        shell.setText(names.getText(element));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayout(new FillLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        new TabbedForm(area, document).show(element);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CANCEL_ID, TEXTS.get(document.language(), "close"), false);
    }

    @Override
    protected Point getInitialSize() {
        return new Point(640, 520);
    }

    private void changed() {
        if (element.eResource() == null) {
            close();
        } else {
            title(getShell());
        }
    }
}
