/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.pdf;

import java.util.HashMap;
import java.util.Map;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.COSObjectable;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/**
 * What a document says in which order, for people who hear it (ISO 32000-1, 14.7 and 14.8; ISO 14289-1). Pages are added in
 * their order, and to the last page its content.
 */
final class Structure {

    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement whole = new PDStructureElement("Document", root);
    private final Map<Integer, COSObjectable> contents = new HashMap<>();
    private PDPage page;
    private COSArray onPage;

    Structure() {
        root.appendKid(whole);
    }

    /** Turns to a new page. */
    void turnTo(PDPage next) {
        page = next;
        onPage = new COSArray();
        page.setStructParents(contents.size());
        // Whoever walks from link to link does so in the order of the content.
        page.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
        contents.put(contents.size(), new PDParentTreeValue(onPage));
    }

    /** @return the element that holds everything */
    PDStructureElement whole() {
        return whole;
    }

    /** @return a new last part of an element */
    PDStructureElement add(String type, PDStructureElement parent) {
        PDStructureElement element = new PDStructureElement(type, parent);
        element.setPage(page);
        parent.appendKid(element);
        return element;
    }

    /** @return a new last part of an element: something to be seen, with words in its place */
    PDStructureElement addFigure(PDStructureElement parent, String words, PDRectangle place) {
        PDStructureElement figure = add("Figure", parent);
        figure.setAlternateDescription(words);
        COSDictionary layout = new COSDictionary();
        layout.setName(COSName.O, "Layout");
        layout.setItem(COSName.BBOX, rounded(place));
        layout.setName(COSName.getPDFName("Placement"), "Block");
        figure.getCOSObject().setItem(COSName.A, layout);
        return figure;
    }

    private static COSArray rounded(PDRectangle place) {
        COSArray corners = new COSArray();
        for (float value : new float[] {place.getLowerLeftX(), place.getLowerLeftY(), place.getUpperRightX(),
            place.getUpperRightY()}) {
            corners.add(new COSFloat(Math.round(value * 100) / 100f));
        }
        return corners;
    }

    /** @return the number by which the next piece of the page's content belongs to an element */
    int numberOf(PDStructureElement element) {
        int number = onPage.size();
        onPage.add(element.getCOSObject());
        element.appendKid(number);
        return number;
    }

    /** Hands everything over to the document. */
    void close(PDDocument document) {
        PDNumberTreeNode parents = new PDNumberTreeNode(PDParentTreeValue.class);
        parents.setNumbers(contents);
        root.setParentTree(parents);
        root.setParentTreeNextKey(contents.size());
        document.getDocumentCatalog().setStructureTreeRoot(root);
        PDMarkInfo tagged = new PDMarkInfo();
        tagged.setMarked(true);
        document.getDocumentCatalog().setMarkInfo(tagged);
    }
}
