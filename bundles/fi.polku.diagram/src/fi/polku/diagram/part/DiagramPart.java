/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.part;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.requests.LocationRequest;
import org.eclipse.gef.tools.MarqueeDragTracker;

import fi.polku.diagram.canvas.DiagramRoot;
import fi.polku.diagram.document.ModelDocument;
import fi.polku.diagram.drop.DropSpots;
import fi.polku.diagram.policy.DropPolicy;
import fi.polku.model.experience.Element;
import fi.polku.picture.PictureOptions;
import fi.polku.picture.scene.Group;
import fi.polku.picture.scene.Scene;
import fi.polku.picture.scene.Subject;

/**
 * A whole picture that can be edited. Laid out anew after every change of the model; what can be pointed at are the
 * picture's groups.
 *
 * @param <E> what the picture shows
 */
public abstract class DiagramPart<E extends Element> extends AbstractGraphicalEditPart {

    private final ModelDocument document;
    private PictureOptions options;
    private Map<Area, Group> groups = Map.of();
    private Scene scene;

    DiagramPart(E shown, ModelDocument document) {
        setModel(shown);
        this.document = document;
        this.options = new PictureOptions(document.language(), List.of()).forEditing();
    }

    /** Lays the picture out. */
    abstract Scene layOut(PictureOptions how);

    /** @return where in the picture something can be dropped, and what comes of it */
    public abstract DropSpots dropSpots();

    /** @return what the picture shows */
    @SuppressWarnings("unchecked")
    public final E shown() {
        return (E) getModel();
    }

    /** @return the model and its command stack */
    public final ModelDocument document() {
        return document;
    }

    /** @return the picture as it is on the screen now */
    public final Scene scene() {
        return scene;
    }

    /** @return what is shown of the model */
    public final PictureOptions options() {
        return options;
    }

    /** @param shown what is shown of the model from now on; its findings are the document's in any case */
    public final void setOptions(PictureOptions shown) {
        options = shown;
        refresh();
    }

    /** @return the first place in the picture that shows the element as a whole */
    public final Optional<AreaPart> partOf(Element element) {
        return Optional.ofNullable((AreaPart) getViewer().getEditPartRegistry().get(new Area(Subject.of(element), 0)));
    }

    @Override
    public void refresh() {
        scene = layOut(options.showing(document.findings()));
        groups = areas();
        ((DiagramRoot) getRoot()).picture().show(scene);
        super.refresh();
        for (Object child : getChildren()) {
            if (child instanceof AreaPart part) {
                part.show(groups.get(part.area()));
            }
        }
        page().setBounds(new Rectangle(0, 0, (int) Math.ceil(scene.width()), (int) Math.ceil(scene.height())));
    }

    private Map<Area, Group> areas() {
        Map<Area, Group> areas = new LinkedHashMap<>();
        Map<Subject, Integer> occurrences = new HashMap<>();
        scene.groups().filter(group -> group.subject() != null && isArea(group.subject())).forEach(group -> areas.put(
                new Area(group.subject(), occurrences.merge(group.subject(), 1, Integer::sum) - 1), group));
        return areas;
    }

    /** @return whether this is a place to point at, and not something else such as a connection */
    boolean isArea(Subject subject) {
        return true;
    }

    @Override
    protected List<Area> getModelChildren() {
        return new ArrayList<>(groups.keySet());
    }

    @Override
    protected IFigure createFigure() {
        FreeformLayer layer = new FreeformLayer();
        layer.add(new AreaFigure());
        return layer;
    }

    /** The figure as large as the page, so that all of the page can be scrolled to. */
    private IFigure page() {
        return (IFigure) getFigure().getChildren().get(0);
    }

    @Override
    protected void addChildVisual(EditPart child, int index) {
        super.addChildVisual(child, index + 1);
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.LAYOUT_ROLE, new DropPolicy());
    }

    @Override
    public DragTracker getDragTracker(Request request) {
        return new MarqueeDragTracker();
    }

    @Override
    public void performRequest(Request request) {
        if (RequestConstants.REQ_OPEN.equals(request.getType())) {
            QuickAdd.at(this, ((LocationRequest) request).getLocation());
        } else {
            super.performRequest(request);
        }
    }

    @Override
    public Object getAdapter(@SuppressWarnings("rawtypes") Class type) {
        return type.isInstance(shown()) ? shown() : super.getAdapter(type);
    }
}
