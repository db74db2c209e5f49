/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.pdf;

import java.util.HashMap;
import java.util.Map;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitRectangleDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.eclipse.emf.ecore.EObject;

import fi.polku.model.experience.Element;
import fi.polku.model.experience.Stage;
import fi.polku.model.experience.Touchpoint;
import fi.polku.picture.scene.Group;
import fi.polku.picture.scene.Rect;
import fi.polku.picture.scene.Scene;

/** The table of contents beside the pages: pictures, in them stages, in these touchpoints. */
final class Bookmarks {

    /** So much is shown at least around what a bookmark leads to, in points of the picture. */
    private static final double WIDTH = 900;
    private static final double HEIGHT = 600;

    private final PDDocumentOutline outline = new PDDocumentOutline();

    /** @param paper where something of the scene is on the page */
    void add(String name, PDPage page, Scene scene, Reading.Paper paper) {
        PDOutlineItem picture = add(outline, name, whole(page));
        Map<EObject, PDOutlineItem> items = new HashMap<>();
        scene.groups().filter(Bookmarks::isWorthOne).forEach(group -> {
            Element element = group.subject().element();
            PDOutlineNode parent = parent(element, items, picture);
            items.computeIfAbsent(element, first -> add(parent, name(group), around(group.bounds(), page, paper)));
        });
        picture.openNode();
    }

    /** Adds a bookmark that leads to a page. */
    PDOutlineItem add(PDOutlineNode parent, String name, PDPage page) {
        return add(parent, name, whole(page));
    }

    PDDocumentOutline outline() {
        return outline;
    }

    void close(PDDocument document) {
        document.getDocumentCatalog().setDocumentOutline(outline);
    }

    private static boolean isWorthOne(Group group) {
        return group.subject() != null && group.subject().isWhole()
                && (group.subject().element() instanceof Stage || group.subject().element() instanceof Touchpoint);
    }

    private static PDOutlineNode parent(Element element, Map<EObject, PDOutlineItem> items, PDOutlineItem picture) {
        EObject container = element.eContainer();
        while (container != null && !items.containsKey(container)) {
            container = container.eContainer();
        }
        return items.getOrDefault(container, picture);
    }

    private static String name(Group group) {
        String name = group.subject().element().getName();
        return group.title().isBlank() ? String.valueOf(name) : group.title();
    }

    private static PDOutlineItem add(PDOutlineNode parent, String name, PDDestination destination) {
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(name);
        item.setDestination(destination);
        parent.addLast(item);
        return item;
    }

    private static PDDestination whole(PDPage page) {
        PDPageFitDestination destination = new PDPageFitDestination();
        destination.setPage(page);
        return destination;
    }

    private static PDDestination around(Rect bounds, PDPage page, Reading.Paper paper) {
        double width = Math.max(WIDTH, bounds.width());
        double height = Math.max(HEIGHT, bounds.height());
        PDRectangle shown = paper.place(new Rect(bounds.centreX() - width / 2, bounds.y() - height / 10, width, height));
        PDPageFitRectangleDestination destination = new PDPageFitRectangleDestination();
        destination.setPage(page);
        destination.setLeft((int) shown.getLowerLeftX());
        destination.setBottom((int) shown.getLowerLeftY());
        destination.setRight((int) shown.getUpperRightX());
        destination.setTop((int) shown.getUpperRightY());
        return destination;
    }
}
