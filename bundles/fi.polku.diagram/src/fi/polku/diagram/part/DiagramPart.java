/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.part;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.requests.LocationRequest;
import org.eclipse.swt.accessibility.AccessibleEvent;

import fi.polku.diagram.canvas.DiagramInk;
import fi.polku.diagram.canvas.DiagramRoot;
import fi.polku.diagram.canvas.PictureLayer;
import fi.polku.diagram.document.ModelDocument;
import fi.polku.diagram.drop.DropSpots;
import fi.polku.diagram.drop.Shifts;
import fi.polku.model.experience.Element;
import fi.polku.picture.PictureLayout;
import fi.polku.picture.PictureOptions;
import fi.polku.picture.scene.Group;
import fi.polku.picture.scene.Point;
import fi.polku.picture.scene.Scene;
import fi.polku.picture.scene.Subject;
import fi.polku.rules.Finding;

/**
 * A whole picture that can be edited. Laid out anew after every change of the model; what can be pointed at are the
 * picture's groups.
 *
 * @param <L> what is known of the picture once it is laid out
 */
public abstract class DiagramPart<L extends PictureLayout> extends AbstractGraphicalEditPart {

    private final ModelDocument document;
    private final Handling handling;
    private final List<Runnable> listeners = new ArrayList<>();
    private PictureOptions options;
    private Map<Area, Group> groups = Map.of();
    private List<Finding> findings = List.of();
    private L layout;
    private AccessibleEditPart accessible;

    DiagramPart(Element shown, ModelDocument document, Handling handling) {
        setModel(shown);
        this.document = document;
        this.handling = handling;
        this.options = new PictureOptions(document.language(), List.of()).forEditing();
    }

    @Override
    public void addNotify() {
        options = options.in(DiagramInk.of(getViewer()).theme());
        super.addNotify();
    }

    /** Lays the picture out as the model is now; shows nothing. */
    abstract L layOut(PictureOptions how);

    /** @return the name of every row that the picture can have by its key, from top to bottom */
    public abstract Map<String, String> rows();

    /** @return where in the picture something can be dropped, and what comes of it */
    public abstract DropSpots dropSpots();

    /** @return what comes of moving something by the keyboard */
    public abstract Shifts shifts();

    /** @return what the picture shows */
    public final Element shown() {
        return (Element) getModel();
    }

    /** @return the model and its command stack */
    public final ModelDocument document() {
        return document;
    }

    final Handling handling() {
        return handling;
    }

    /** @return the picture as it is on the screen now */
    public final Scene scene() {
        return layout.scene();
    }

    /** @return where everything is in the picture on the screen */
    public final L layout() {
        return layout;
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

    /** @return what shows the element: its own place, its arrow, a place where it is mentioned, or what holds it */
    public final Optional<EditPart> nearest(EObject element) {
        for (EObject shown = element; shown instanceof Element named; shown = shown.eContainer()) {
            Optional<EditPart> part = partOf(named).map(EditPart.class::cast)
                    .or(() -> Optional.ofNullable((EditPart) getViewer().getEditPartRegistry().get(named)))
                    .filter(any -> any != this).or(() -> mention(named));
            if (part.isPresent()) {
                return part;
            }
        }
        return Optional.empty();
    }

    private Optional<EditPart> mention(Element element) {
        return areas().filter(part -> part.element() == element).findFirst().map(EditPart.class::cast);
    }

    /** @return the places of the picture in the order in which they are drawn */
    public final Stream<AreaPart> areas() {
        return ((List<?>) getChildren()).stream().map(AreaPart.class::cast);
    }

    /** @return the uppermost place that the point of the picture lies in */
    public final Optional<AreaPart> areaAt(Point point) {
        return areas().filter(part -> part.group().bounds().contains(point.x(), point.y())).reduce((below, above) -> above);
    }

    /** @return every element that the picture shows, in the order in which it is drawn */
    public Stream<Element> elements() {
        return areas().map(AreaPart::element);
    }

    /** @param listener is run whenever the picture has been laid out anew */
    public final void onShow(Runnable listener) {
        listeners.add(listener);
    }

    @Override
    public void refresh() {
        findings = document.findings();
        options = options.only(options.filter().withoutDeleted());
        layout = layOut(options.showing(findings));
        groups = known(Areas.in(scene(), this::isArea));
        canvas().show(scene());
        super.refresh();
        for (Object child : getChildren()) {
            if (child instanceof AreaPart part) {
                part.show(groups.get(part.area()));
            }
        }
        page().setBounds(new Rectangle(0, 0, (int) Math.ceil(scene().width()), (int) Math.ceil(scene().height())));
        listeners.forEach(Runnable::run);
    }

    /** GEF tells by identity whether a child's model is still the same, so areas that were there stay the same objects. */
    private Map<Area, Group> known(Map<Area, Group> found) {
        Map<Object, EditPart> parts = getViewer().getEditPartRegistry();
        Map<Area, Group> areas = new LinkedHashMap<>();
        found.forEach((area, group) -> areas.put(parts.get(area) instanceof AreaPart part ? part.area() : area, group));
        return areas;
    }

    /** Takes away first what is gone, so that GEF finds the others in place instead of moving each one. */
    @Override
    protected void refreshChildren() {
        for (Object child : List.copyOf(getChildren())) {
            if (!groups.containsKey(((AreaPart) child).area())) {
                removeChild((EditPart) child);
            }
        }
        super.refreshChildren();
    }

    /** @return whether this is a place to point at, and not something else such as a connection */
    boolean isArea(Group group) {
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
        handling.equip(this);
    }

    @Override
    protected AccessibleEditPart getAccessibleEditPart() {
        if (accessible == null) {
            accessible = new AccessibleGraphicalEditPart() {
                @Override
                public void getName(AccessibleEvent event) {
                    event.result = scene().title();
                }

                @Override
                public void getDescription(AccessibleEvent event) {
                    event.result = scene().description();
                }
            };
        }
        return accessible;
    }

    @Override
    public DragTracker getDragTracker(Request request) {
        return new EmptySpaceTracker(this);
    }

    /** A double click where there is nothing yet adds what fits there. */
    @Override
    public void performRequest(Request request) {
        if (RequestConstants.REQ_OPEN.equals(request.getType())) {
            handling.add(this, place(((LocationRequest) request).getLocation()));
        } else {
            super.performRequest(request);
        }
    }

    /** @return the place in the picture that is at this place in the window */
    public final Point place(org.eclipse.draw2d.geometry.Point onScreen) {
        org.eclipse.draw2d.geometry.Point place = onScreen.getCopy();
        getFigure().translateToRelative(place);
        return new Point(place.x, place.y);
    }

    /** Shows the picture as it would be after a change, which isn't made. */
    public final void preview(Command change) {
        change.execute();
        try {
            canvas().show(layOut(options.showing(findings)).scene());
        } finally {
            change.undo();
        }
    }

    /** Shows the picture as it is. */
    public final void endPreview() {
        canvas().show(scene());
    }

    private PictureLayer canvas() {
        return ((DiagramRoot) getRoot()).picture();
    }

    @Override
    public Object getAdapter(@SuppressWarnings("rawtypes") Class type) {
        return type.isInstance(shown()) ? shown() : super.getAdapter(type);
    }
}
