/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.editor;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.ui.parts.GraphicalEditor;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPart;

import fi.polku.diagram.action.FindingPopup;
import fi.polku.diagram.action.PageActions;
import fi.polku.diagram.command.ModelCommandStack;
import fi.polku.diagram.document.ModelDocument;
import fi.polku.diagram.edit.Adding;
import fi.polku.diagram.edit.NamedWidget;
import fi.polku.diagram.palette.DiagramDomain;
import fi.polku.diagram.palette.ToolPanel;
import fi.polku.diagram.part.DiagramElement;
import fi.polku.diagram.part.DiagramPart;
import fi.polku.diagram.view.DiagramCanvas;
import fi.polku.diagram.view.DiagramView;
import fi.polku.diagram.view.FutureTwin;
import fi.polku.model.edit.Labels;
import fi.polku.model.experience.Element;

/** A page that shows one journey or one blueprint as a picture to work on. */
public final class DiagramPage extends GraphicalEditor implements ElementPage {

    /** Property of a page: the picture that one works in. */
    public static final int FRONT = 0x501;

    private final ModelDocument document;
    private final Element shown;
    private final Runnable listener = this::changed;
    private final Runnable typed = this::typed;
    private DiagramView view;
    private DiagramCanvas main;
    private DiagramCanvas front;
    private FutureTwin twin;
    private boolean isActive;
    private boolean isStale = true;

    /** @param shown a journey or a service blueprint of the document */
    public DiagramPage(ModelDocument document, Element shown) {
        this.document = document;
        this.shown = shown;
        DiagramDomain domain = new DiagramDomain(this);
        domain.setCommandStack(new ModelCommandStack(document.stack()));
        setEditDomain(domain);
    }

    /** @return what the page shows */
    public Element shown() {
        return shown;
    }

    /** @return the picture, once the page has been opened */
    public DiagramPart<?> diagram() {
        catchUp();
        return (DiagramPart<?>) getGraphicalViewer().getContents();
    }

    @Override
    public boolean shows(Element element) {
        return element == shown || diagram().nearest(element)
                .filter(part -> ((DiagramElement) part).element() == element).isPresent();
    }

    @Override
    public void reveal(Element element) {
        DiagramCanvas canvas = front.selected().diagram().nearest(element).isPresent() ? front : main;
        EditPart part = canvas.selected().diagram().nearest(element).orElseGet(canvas.selected()::diagram);
        canvas.viewer().select(part);
        canvas.viewer().reveal(part);
    }

    /** Opens the name of what the page shows, to be typed over. */
    public void name() {
        diagram().nearest(shown).ifPresent(Adding::name);
    }

    /** Selects those of the elements that the page has a place for. */
    public void select(List<? extends Element> elements) {
        getGraphicalViewer().setSelection(new StructuredSelection(
                elements.stream().map(diagram()::partOf).flatMap(Optional::stream).toList()));
    }

    /** @return the palette, once the page has been opened */
    public ToolPanel tools() {
        return view.tools();
    }

    /** @return what tells of findings, once the page has been opened */
    public FindingPopup findings() {
        return main.findings();
    }

    /** @return what shows the picture, once the page has been opened */
    public GraphicalViewer canvas() {
        return getGraphicalViewer();
    }

    /** @return what lies around the picture, once the page has been opened */
    public DiagramView view() {
        return view;
    }

    /** @return the picture that was worked in last, once the page has been opened */
    public DiagramCanvas front() {
        return front;
    }

    /** @return what shows the journey as it should be together with this one, once the page has been opened */
    public FutureTwin twin() {
        return twin;
    }

    /** @return what can be done in the page, once it has been opened */
    public PageActions actions() {
        return front.actions();
    }

    @Override
    protected void createGraphicalViewer(Composite parent) {
        view = new DiagramView(parent, (DiagramDomain) getEditDomain(), shown, document.language());
        twin = new FutureTwin(view.canvases(), this::canvas, shown, document);
        main = canvas(view.canvases());
        front = main;
        // What is typed in goes with the page, and may go when the window's menus are gone already.
        parent.addListener(SWT.Dispose, event -> front.typing().end());
        setGraphicalViewer(main.viewer());
        hookGraphicalViewer();
        initializeGraphicalViewer();
    }

    private DiagramCanvas canvas(Composite parent) {
        DiagramCanvas canvas = new DiagramCanvas(parent, getEditDomain(), document, getEditorSite(),
                () -> view.find(), menu -> view.fill(menu));
        canvas.viewer().getControl().addListener(SWT.FocusIn, event -> bringToFront(canvas));
        canvas.viewer().getControl().addListener(SWT.Dispose, event -> bringToFront(main));
        return canvas;
    }

    /** Menus, keys and views are about the picture that one works in. */
    private void bringToFront(DiagramCanvas canvas) {
        Control control = canvas.viewer().getControl();
        // A viewer forgets its control as soon as that is disposed of.
        if (front != canvas && control != null && !control.isDisposed()) {
            front.typing().end();
            front = canvas;
            getSite().setSelectionProvider(canvas.viewer());
            if (isActive) {
                front.typing().begin();
            }
            front.actions().refresh();
            firePropertyChange(FRONT);
        }
    }

    @Override
    protected void initializeGraphicalViewer() {
        GraphicalViewer viewer = getGraphicalViewer();
        viewer.getControl().getAccessible().addAccessibleListener(
                new NamedWidget(Labels.in(document.language()).name(shown)));
        twin.follow(main.zoom());
        document.addListener(listener);
        document.drafts().addListener(typed);
        viewer.getControl().addListener(SWT.Paint, event -> {
            if (isStale) {
                event.display.asyncExec(this::catchUp);
            }
        });
    }

    /** The page's own actions are those of {@link PageActions}. */
    @Override
    protected void createActions() {
        // GEF's have no Finnish names.
    }

    @Override
    public void selectionChanged(IWorkbenchPart part, ISelection selection) {
        if (front != null && !isStale) {
            front.actions().refresh();
        }
    }

    /** What is typed elsewhere can be taken back here. */
    private void typed() {
        if (isActive && front != null) {
            front.actions().refreshHistory();
        }
    }

    private void changed() {
        isStale = true;
        if (getGraphicalViewer().getControl().isVisible()) {
            catchUp();
        }
        firePropertyChange(PROP_DIRTY);
    }

    /** Lays the picture out, or anew if the model has changed; pages that aren't seen wait until they are. */
    private void catchUp() {
        boolean isNew = getGraphicalViewer().getContents() == null;
        if (isStale && (isNew || shown.eResource() != null) && !getGraphicalViewer().getControl().isDisposed()) {
            isStale = false;
            if (isNew) {
                getGraphicalViewer().setContents(shown);
                view.fill(main, this::front, twin);
            } else {
                getGraphicalViewer().getContents().refresh();
                twin.refresh();
            }
            front.actions().refresh();
        }
    }

    @Override
    public void activate(boolean isToBeActive) {
        isActive = isToBeActive;
        if (isActive) {
            catchUp();
            front.typing().begin();
            front.actions().refresh();
        } else {
            front.typing().end();
        }
    }

    @Override
    public void setFocus() {
        front.viewer().getControl().setFocus();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        throw new UnsupportedOperationException("The editor saves the model as a whole.");
    }

    @Override
    public Object getAdapter(@SuppressWarnings("rawtypes") Class type) {
        return type == ZoomManager.class ? main.zoom() : super.getAdapter(type);
    }

    @Override
    public void dispose() {
        document.removeListener(listener);
        document.drafts().removeListener(typed);
        super.dispose();
    }
}
