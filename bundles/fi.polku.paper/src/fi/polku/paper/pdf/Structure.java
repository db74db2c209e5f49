/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.pdf;

import java.io.IOException;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;

/**
 * What a document says in which order, for people who hear it (ISO 32000-1, 14.7 and 14.8; ISO 14289-1). Pages are added in
 * their order, and to the last page its content. What is finished is written: a long journey has hundreds of thousands of
 * parts.
 */
final class Structure {

    private final Saving saving;
    private final int root;
    private final Part whole;
    /** For each page in its order, which parts its pieces of content belong to. */
    private final StringBuilder parents = new StringBuilder();
    private int pages;
    private String page;
    private int pieces;

    Structure(Saving saving) {
        this.saving = saving;
        root = saving.newNumber();
        whole = new Part(saving.newNumber(), "/S/Document/P " + root + " 0 R", new StringBuilder());
    }

    /**
     * A part that has parts.
     *
     * @param kids references to these so far
     */
    record Part(int number, String entries, StringBuilder kids) {
    }

    /** Turns to a new page. */
    void turnTo(PDPage next) {
        page = "/Pg " + saving.numberOf(next.getCOSObject()) + " 0 R/K ";
        pieces = 0;
        next.setStructParents(pages);
        // Whoever walks from link to link does so in the order of the content.
        next.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
        parents.append(pages == 0 ? "" : "]").append(pages).append('[');
        pages++;
    }

    /** @return the part that holds everything */
    Part whole() {
        return whole;
    }

    /** @return a new last part of a part, open for parts of its own */
    Part begin(Part parent, String title) throws IOException {
        int number = numberIn(parent);
        return new Part(number, entries("Sect", parent) + "/T" + saving.string(title), new StringBuilder());
    }

    void end(Part part) throws IOException {
        saving.pack(part.number(), "<<" + part.entries() + "/K[" + part.kids() + "]>>");
    }

    /** Adds a part that says something. @return the number by which the page's next piece of content belongs to it */
    int add(String type, Part parent) throws IOException {
        return add(parent, entries(type, parent));
    }

    /** Adds something to be seen, with words in its place. @return the number of the piece of content that shows it */
    int addFigure(Part parent, String words, PDRectangle place) throws IOException {
        return add(parent, entries("Figure", parent) + "/Alt" + saving.string(words) + "/A<</O/Layout/Placement/Block/BBox["
                + rounded(place.getLowerLeftX()) + " " + rounded(place.getLowerLeftY()) + " "
                + rounded(place.getUpperRightX()) + " " + rounded(place.getUpperRightY()) + "]>>");
    }

    private int add(Part parent, String entries) throws IOException {
        int number = numberIn(parent);
        parents.append(number).append(" 0 R ");
        saving.pack(number, "<<" + entries + page + pieces + ">>");
        return pieces++;
    }

    private int numberIn(Part parent) {
        int number = saving.newNumber();
        parent.kids().append(number).append(" 0 R ");
        return number;
    }

    private static String entries(String type, Part parent) {
        return "/S/" + type + "/P " + parent.number() + " 0 R";
    }

    private static float rounded(float value) {
        return Math.round(value * 100) / 100f;
    }

    /** Writes what is left, and hands everything over to the document. */
    void close(PDDocumentCatalog catalog) throws IOException {
        end(whole);
        saving.pack(root, "<</Type/StructTreeRoot/K " + whole.number() + " 0 R/ParentTree<</Nums[" + parents
                + (pages == 0 ? "" : "]") + "]>>/ParentTreeNextKey " + pages + ">>");
        COSDictionary written = new COSDictionary();
        written.setKey(new COSObjectKey(root, 0));
        catalog.getCOSObject().setItem(COSName.STRUCT_TREE_ROOT, written);
        PDMarkInfo tagged = new PDMarkInfo();
        tagged.setMarked(true);
        catalog.setMarkInfo(tagged);
    }
}
