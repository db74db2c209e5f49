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
import org.eclipse.gef.MouseWheelHandler;
import org.eclipse.gef.MouseWheelZoomHandler;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.ui.parts.GraphicalEditor;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPart;

import fi.polku.diagram.action.ContextMenu;
import fi.polku.diagram.action.DiagramKeys;
import fi.polku.diagram.action.FindingPopup;
import fi.polku.diagram.action.PageActions;
import fi.polku.diagram.action.Selected;
import fi.polku.diagram.canvas.DiagramRoot;
import fi.polku.diagram.canvas.Ink;
import fi.polku.diagram.command.ModelCommandStack;
import fi.polku.diagram.document.ModelDocument;
import fi.polku.diagram.edit.NamedWidget;
import fi.polku.diagram.edit.Typing;
import fi.polku.diagram.palette.DiagramDomain;
import fi.polku.diagram.palette.ToolDrop;
import fi.polku.diagram.palette.ToolPanel;
import fi.polku.diagram.part.DiagramElement;
import fi.polku.diagram.part.DiagramPart;
import fi.polku.diagram.part.Parts;
import fi.polku.diagram.view.DiagramView;
import fi.polku.diagram.view.FutureTwin;
import fi.polku.model.edit.Labels;
import fi.polku.model.experience.Element;

/** A page that shows one journey or one blueprint as a picture to work on. */
public final class DiagramPage extends GraphicalEditor implements ElementPage {

    private final ModelDocument document;
    private final Element shown;
    private final Runnable listener = this::changed;
    private PageActions actions;
    private Typing typing;
    private DiagramView view;
    private FutureTwin twin;
    private FindingPopup findings;
    private boolean isStale;

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
        EditPart part = diagram().nearest(element).orElseGet(this::diagram);
        getGraphicalViewer().select(part);
        getGraphicalViewer().reveal(part);
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
        return findings;
    }

    /** @return what shows the picture, once the page has been opened */
    public GraphicalViewer canvas() {
        return getGraphicalViewer();
    }

    /** @return what lies around the picture, once the page has been opened */
    public DiagramView view() {
        return view;
    }

    /** @param isSeen whether the journey as it should be is seen, too, if there is one */
    public void compare(boolean isSeen) {
        twin.show(isSeen);
    }

    /** @return what can be done in the page, once it has been opened */
    public PageActions actions() {
        return actions;
    }

    @Override
    protected void createGraphicalViewer(Composite parent) {
        view = new DiagramView(parent, (DiagramDomain) getEditDomain(), shown, document.language());
        twin = new FutureTwin(view.canvases(), this::viewer, shown);
        setGraphicalViewer(viewer(view.canvases()));
        configureGraphicalViewer();
        hookGraphicalViewer();
        initializeGraphicalViewer();
    }

    private GraphicalViewer viewer(Composite parent) {
        ScrollingGraphicalViewer viewer = new ScrollingGraphicalViewer();
        viewer.createControl(parent);
        viewer.getControl().setBackground(Ink.GROUND);
        viewer.getControl().setData("org.eclipse.e4.ui.css.disabled", true);
        viewer.setRootEditPart(new DiagramRoot());
        viewer.setEditPartFactory(new Parts(document));
        viewer.setProperty(MouseWheelHandler.KeyGenerator.getKey(SWT.MOD1), MouseWheelZoomHandler.SINGLETON);
        viewer.addDropTargetListener(new ToolDrop(viewer));
        getEditDomain().addViewer(viewer);
        PageActions acts = new PageActions(viewer, document, () -> view.find());
        viewer.setKeyHandler(new DiagramKeys(viewer, acts));
        Selected selected = new Selected(viewer);
        viewer.setContextMenu(new ContextMenu(selected, acts, document, menu -> DiagramView.fill(menu, selected)));
        FindingPopup popup = new FindingPopup(selected, document);
        Typing types = new Typing(viewer, getEditorSite().getActionBars(), acts::get);
        if (actions == null) {
            actions = acts;
            typing = types;
            findings = popup;
        }
        return viewer;
    }

    @Override
    protected void initializeGraphicalViewer() {
        GraphicalViewer viewer = getGraphicalViewer();
        viewer.setContents(shown);
        viewer.getControl().getAccessible().addAccessibleListener(
                new NamedWidget(Labels.in(document.language()).name(shown)));
        actions.all().forEach(getActionRegistry()::registerAction);
        twin.follow(zoom());
        view.fill(new Selected(viewer), actions, typing, zoom(), this::compare);
        document.addListener(listener);
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
        if (actions != null) {
            actions.refresh();
        }
    }

    private void changed() {
        isStale = true;
        if (getGraphicalViewer().getControl().isVisible()) {
            catchUp();
        }
        firePropertyChange(PROP_DIRTY);
    }

    /** Lays the picture out anew if the model has changed; pages that aren't seen wait until they are. */
    private void catchUp() {
        if (isStale && shown.eResource() != null && !getGraphicalViewer().getControl().isDisposed()) {
            isStale = false;
            getGraphicalViewer().getContents().refresh();
            twin.refresh();
            actions.refresh();
        }
    }

    @Override
    public void activate(boolean isActive) {
        if (isActive) {
            catchUp();
            typing.begin();
            actions.refresh();
        } else {
            typing.end();
        }
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        throw new UnsupportedOperationException("The editor saves the model as a whole.");
    }

    private ZoomManager zoom() {
        return ((DiagramRoot) getGraphicalViewer().getRootEditPart()).getZoomManager();
    }

    @Override
    public Object getAdapter(@SuppressWarnings("rawtypes") Class type) {
        return type == ZoomManager.class ? zoom() : super.getAdapter(type);
    }

    @Override
    public void dispose() {
        document.removeListener(listener);
        super.dispose();
    }
}
