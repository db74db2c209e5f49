/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.page;

import java.util.List;

import org.eclipse.jface.action.IAction;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;

import fi.polku.diagram.document.ModelDocument;
import fi.polku.model.experience.Element;
import fi.polku.model.text.Texts;

/** In the place of pictures while a model has nothing to draw: offers what can be drawn first. */
public final class BeginPage extends ModelPage {

    private static final Texts TEXTS = new Texts(BeginPage.class);
    private static final int MARGIN = 24;
    private static final int WIDTH = 560;

    private final List<IAction> offers;
    private Button first;

    /**
     * @param document a model without journeys and blueprints
     * @param offers adds one each, the likeliest first
     */
    public BeginPage(ModelDocument document, List<IAction> offers) {
        super(document);
        this.offers = offers;
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        super.init(site, input);
        setPartName(text("begin"));
    }

    @Override
    void createContent(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(MARGIN / 4, MARGIN / 4).applyTo(area);
        label(area, text("begin.heading")).setFont(JFaceResources.getHeaderFont());
        label(area, text("begin.text"));
        Composite bar = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(bar);
        LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources(), bar);
        first = offers.stream().map(offer -> button(bar, offer, images)).toList().get(0);
    }

    private String text(String key) {
        return TEXTS.get(document().language(), key);
    }

    private static Label label(Composite area, String text) {
        Label label = new Label(area, SWT.WRAP);
        label.setText(text);
        GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(label);
        return label;
    }

    private static Button button(Composite bar, IAction offer, LocalResourceManager images) {
        Button button = new Button(bar, SWT.PUSH | SWT.LEFT);
        button.setText(offer.getText());
        button.setImage(images.create(offer.getImageDescriptor()));
        button.addListener(SWT.Selection, event -> offer.run());
        GridDataFactory.fillDefaults().applyTo(button);
        return button;
    }

    @Override
    Control focus() {
        return first;
    }

    @Override
    public boolean shows(Element element) {
        return false;
    }

    @Override
    public void reveal(Element element) {
        throw new IllegalArgumentException("Nothing is shown here.");
    }
}
