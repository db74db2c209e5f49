/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.editor;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.MouseWheelHandler;
import org.eclipse.gef.MouseWheelZoomHandler;
import org.eclipse.gef.palette.PaletteRoot;
import org.eclipse.gef.ui.parts.GraphicalEditorWithFlyoutPalette;
import org.eclipse.gef.ui.parts.GraphicalViewerKeyHandler;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.swt.SWT;

import fi.polku.diagram.canvas.DiagramRoot;
import fi.polku.diagram.command.ModelCommandStack;
import fi.polku.diagram.document.ModelDocument;
import fi.polku.diagram.palette.DiagramPalette;
import fi.polku.diagram.part.DiagramPart;
import fi.polku.diagram.part.Parts;
import fi.polku.model.experience.Element;
import fi.polku.model.experience.Journey;

/** A page that shows one journey or one blueprint as a picture to work on. */
public final class DiagramPage extends GraphicalEditorWithFlyoutPalette implements ElementPage {

    private final ModelDocument document;
    private final Element shown;
    private final Runnable listener = this::changed;

    /** @param shown a journey or a service blueprint of the document */
    public DiagramPage(ModelDocument document, Element shown) {
        this.document = document;
        this.shown = shown;
        DefaultEditDomain domain = new DefaultEditDomain(this);
        domain.setCommandStack(new ModelCommandStack(document.stack()));
        setEditDomain(domain);
    }

    /** @return what the page shows */
    public Element shown() {
        return shown;
    }

    /** @return the picture, once the page has been opened */
    public DiagramPart<?> diagram() {
        return (DiagramPart<?>) getGraphicalViewer().getContents();
    }

    @Override
    public boolean shows(Element element) {
        return element == shown || diagram().partOf(element).isPresent();
    }

    @Override
    public void reveal(Element element) {
        EditPart part = diagram().partOf(element).map(EditPart.class::cast).orElseGet(this::diagram);
        getGraphicalViewer().select(part);
        getGraphicalViewer().reveal(part);
    }

    @Override
    protected PaletteRoot getPaletteRoot() {
        return shown instanceof Journey ? DiagramPalette.journey(document.language())
                : DiagramPalette.blueprint(document.language());
    }

    @Override
    protected void configureGraphicalViewer() {
        super.configureGraphicalViewer();
        ScrollingGraphicalViewer viewer = (ScrollingGraphicalViewer) getGraphicalViewer();
        DiagramRoot root = new DiagramRoot();
        viewer.setRootEditPart(root);
        viewer.setEditPartFactory(new Parts(document));
        viewer.setKeyHandler(new GraphicalViewerKeyHandler(viewer));
        viewer.setProperty(MouseWheelHandler.KeyGenerator.getKey(SWT.MOD1), MouseWheelZoomHandler.SINGLETON);
    }

    @Override
    protected void initializeGraphicalViewer() {
        super.initializeGraphicalViewer();
        getGraphicalViewer().setContents(shown);
        document.addListener(listener);
    }

    private void changed() {
        if (shown.eResource() != null) {
            diagram().refresh();
        }
        firePropertyChange(PROP_DIRTY);
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        throw new UnsupportedOperationException("The editor saves the model as a whole.");
    }

    @Override
    public Object getAdapter(@SuppressWarnings("rawtypes") Class type) {
        return type == ZoomManager.class ? ((DiagramRoot) getGraphicalViewer().getRootEditPart()).getZoomManager()
                : super.getAdapter(type);
    }

    @Override
    public void dispose() {
        document.removeListener(listener);
        super.dispose();
    }
}
