/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.help;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;

import fi.polku.workbench.help.PageText.Setting;

/** Writes a page of Markdown; its pictures stay away, since they show the Studio to those who don't have it yet. */
final class PageWriter extends AbstractVisitor {

    private static final Parser PARSER = Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private static final Pattern PLACE = Pattern.compile("<a id=\"([^\"]+)\">");
    private static final int STEP = 20;
    private static final int GAP = 8;

    private final PageText page = new PageText();
    private final PageFonts fonts;
    private final Predicate<String> leads;
    private String bullet = "";
    private int indent;
    private int style;
    private int level;
    private boolean isLink;
    private int number;

    /** @param leads whether a link leads somewhere from here */
    private PageWriter(PageFonts fonts, Predicate<String> leads) {
        this.fonts = fonts;
        this.leads = leads;
    }

    static PageText write(String markdown, PageFonts fonts, Predicate<String> leads) {
        PageWriter writer = new PageWriter(fonts, leads);
        PARSER.parse(markdown).accept(writer);
        return writer.page;
    }

    /** What a part of a page says, without its looks. */
    private String plain(Node part) {
        PageWriter writer = new PageWriter(fonts, leads);
        writer.visitChildren(part);
        return writer.page.text();
    }

    @Override
    public void visit(Heading node) {
        page.line(new Setting(page.length() == 0 ? 0 : GAP * 2, 0, 0));
        page.place(plain(node).strip().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} -]", "").replace(' ', '-'));
        level = node.getLevel();
        visitChildren(node);
        level = 0;
    }

    @Override
    public void visit(Paragraph node) {
        paragraph(page.length() == 0 ? 0 : node.getParent() instanceof ListItem ? GAP / 2 : GAP);
        visitChildren(node);
    }

    private void paragraph(int above) {
        page.line(new Setting(above, bullet.isEmpty() ? indent : indent - STEP, indent, indent));
        page.append(bullet, null);
        bullet = "";
    }

    @Override
    public void visit(BulletList node) {
        visitChildren(node);
    }

    @Override
    public void visit(OrderedList node) {
        number = 1;
        visitChildren(node);
        number = 0;
    }

    @Override
    public void visit(ListItem node) {
        bullet = (number > 0 ? number++ + "." : "•") + "\t";
        inside(node);
    }

    @Override
    public void visit(BlockQuote node) {
        inside(node);
    }

    private void inside(Node node) {
        indent += STEP;
        visitChildren(node);
        indent -= STEP;
    }

    @Override
    public void visit(FencedCodeBlock node) {
        code(node.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock node) {
        code(node.getLiteral());
    }

    private void code(String lines) {
        int above = GAP;
        for (String line : lines.split("\n")) {
            page.line(new Setting(above, indent + STEP, indent + 2 * STEP));
            page.append(line, fonts.code(0));
            above = 0;
        }
    }

    @Override
    public void visit(CustomBlock node) {
        if (node instanceof TableBlock table) {
            ToIntFunction<Node> width = cell -> fonts.width(plain(cell));
            new TableWriter(page, this::visitChildren, this::bold, width).write(table);
        }
    }

    private void bold(Node node) {
        style |= SWT.BOLD;
        visitChildren(node);
        style &= ~SWT.BOLD;
    }

    @Override
    public void visit(StrongEmphasis node) {
        bold(node);
    }

    @Override
    public void visit(Emphasis node) {
        style |= SWT.ITALIC;
        visitChildren(node);
        style &= ~SWT.ITALIC;
    }

    @Override
    public void visit(Link node) {
        int start = page.length();
        isLink = leads.test(node.getDestination());
        visitChildren(node);
        if (isLink) {
            page.link(start, node.getDestination());
        }
        isLink = false;
    }

    @Override
    public void visit(Image node) {
        // see above
    }

    @Override
    public void visit(HtmlInline node) {
        Matcher place = PLACE.matcher(node.getLiteral());
        if (place.matches()) {
            page.place(place.group(1));
        }
    }

    @Override
    public void visit(Text node) {
        append(node.getLiteral(), level > 0 ? fonts.heading(level) : fonts.plain(style));
    }

    @Override
    public void visit(Code node) {
        append(node.getLiteral(), level > 0 ? fonts.heading(level) : fonts.code(style));
    }

    @Override
    public void visit(SoftLineBreak node) {
        page.append(" ", null);
    }

    @Override
    public void visit(HardLineBreak node) {
        page.line(new Setting(0, indent, indent));
    }

    private void append(String letters, StyleRange looks) {
        if (isLink) {
            fonts.link(looks);
        }
        page.append(letters, looks);
    }
}
