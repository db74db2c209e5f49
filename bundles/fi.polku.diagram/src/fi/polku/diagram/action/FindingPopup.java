/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.action;

import java.util.List;
import java.util.Optional;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;

import fi.polku.diagram.document.ModelDocument;
import fi.polku.diagram.form.Beside;
import fi.polku.diagram.part.DiagramElement;
import fi.polku.diagram.part.Geometry;
import fi.polku.picture.scene.Group;
import fi.polku.picture.scene.Subject;
import fi.polku.rules.Finding;
import fi.polku.rules.fix.Fixes;
import fi.polku.rules.fix.Proposal;

/** What rules find, when the pointer rests on a badge: the messages, and fixes that can be clicked. */
public final class FindingPopup {

    private static final int WIDTH = 380;
    private static final int GAP = 6;
    private static final int MOST_FIXES = 4;

    private final Selected selected;
    private final ModelDocument document;
    private Shell shell;
    private Rectangle around;

    /** @param selected the diagram whose badges are watched */
    public FindingPopup(Selected selected, ModelDocument document) {
        this.selected = selected;
        this.document = document;
        Control canvas = selected.viewer().getControl();
        canvas.addListener(SWT.MouseHover, this::hover);
        canvas.addListener(SWT.MouseMove, this::move);
        canvas.addListener(SWT.MouseDown, event -> close());
        canvas.addListener(SWT.KeyDown, event -> close());
        canvas.addListener(SWT.MouseWheel, event -> close());
        canvas.addListener(SWT.Dispose, event -> close());
    }

    /** @return the popup while it is open; null otherwise */
    public Shell shell() {
        return shell;
    }

    private void hover(Event event) {
        EditPart part = selected.viewer().findObjectAt(new org.eclipse.draw2d.geometry.Point(event.x, event.y));
        if (shell == null && part instanceof DiagramElement shown && part instanceof GraphicalEditPart graphical) {
            fi.polku.picture.scene.Point at = shown.diagram().place(new org.eclipse.draw2d.geometry.Point(event.x, event.y));
            badge(shown.group(), at).ifPresent(group -> open(shown, group, graphical));
        }
    }

    private static Optional<Group> badge(Group group, fi.polku.picture.scene.Point at) {
        return group.groups().filter(inner -> inner.subject() != null && inner.subject().part().equals(Subject.FINDINGS)
                && inner.bounds().contains(at.x(), at.y())).findFirst();
    }

    private void open(DiagramElement shown, Group badge, GraphicalEditPart part) {
        List<Finding> findings = new FixMenu(document).findings(shown.element());
        if (findings.isEmpty()) {
            return;
        }
        Control canvas = selected.viewer().getControl();
        around = Geometry.around(badge.bounds());
        part.getFigure().translateToAbsolute(around);
        shell = new Shell(canvas.getShell(), SWT.ON_TOP | SWT.TOOL | SWT.NO_FOCUS | SWT.BORDER);
        GridLayoutFactory.fillDefaults().margins(10, 8).spacing(0, 4).applyTo(shell);
        findings.forEach(this::add);
        Point corner = canvas.toDisplay(around.x, around.y);
        shell.setBounds(Beside.place(
                new org.eclipse.swt.graphics.Rectangle(corner.x, corner.y, around.width, around.height),
                shell.computeSize(SWT.DEFAULT, SWT.DEFAULT), GAP, canvas.getMonitor().getClientArea()));
        shell.setVisible(true);
    }

    private void add(Finding finding) {
        Label message = new Label(shell, SWT.WRAP);
        message.setText(finding.message(document.language()));
        GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(message);
        Composite fixes = new Composite(shell, SWT.NONE);
        GridLayoutFactory.fillDefaults().extendedMargins(14, 0, 0, 4).spacing(0, 2).applyTo(fixes);
        Fixes.of(finding).stream().limit(MOST_FIXES).forEach(proposal -> link(fixes, proposal));
    }

    private void link(Composite parent, Proposal proposal) {
        Link link = new Link(parent, SWT.NONE);
        link.setText("<a>" + proposal.title(document.language()).replace("&", "&&").replace("<", "\u2039") + "</a>");
        GridDataFactory.fillDefaults().hint(WIDTH - 2 * GAP, SWT.DEFAULT).applyTo(link);
        link.addListener(SWT.Selection, event -> {
            close();
            document.execute(proposal.command(document.domain()));
        });
    }

    /** Stays open on the way from the badge into the popup. */
    private void move(Event event) {
        if (shell != null && !around.getExpanded(4 * GAP, 4 * GAP).contains(event.x, event.y)) {
            close();
        }
    }

    private void close() {
        if (shell != null && !shell.isDisposed()) {
            shell.dispose();
        }
        shell = null;
    }
}
