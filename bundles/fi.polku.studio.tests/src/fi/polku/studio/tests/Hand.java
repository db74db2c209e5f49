/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.studio.tests;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolItem;

import fi.polku.diagram.part.AreaPart;
import fi.polku.picture.scene.Rect;
import fi.polku.picture.scene.Subject;

/** A {@linkplain Person person's} hand in a diagram: points at its parts, drags them, and lets the Studio settle. */
final class Hand {

    private static final int STEPS = 6;

    private final Person person = new Person();

    /** Where something of a diagram is on the screen. */
    static Point middle(EditPart part) {
        return on((GraphicalEditPart) part, 0.5, 0.5);
    }

    /** A place inside something of a diagram, from 0 at its left or upper edge to 1 at the other. */
    static Point on(GraphicalEditPart part, double x, double y) {
        Rectangle bounds = part.getFigure().getBounds();
        return at(part, bounds.x + x * bounds.width, bounds.y + y * bounds.height);
    }

    /** A place of the picture that something of a diagram belongs to. */
    static Point at(GraphicalEditPart part, double x, double y) {
        IFigure figure = part.getFigure();
        org.eclipse.draw2d.geometry.Point place = new org.eclipse.draw2d.geometry.Point((int) Math.round(x), (int) Math.round(y));
        figure.translateToAbsolute(place);
        return part.getViewer().getControl().toDisplay(place.x, place.y);
    }

    /** Where something wears the badge of what is found about it. */
    static Point badge(AreaPart part) {
        Rect badge = part.group().groups().filter(group -> group.subject() != null
                && group.subject().part().equals(Subject.FINDINGS)).findFirst().orElseThrow().bounds();
        return at(part, badge.centreX(), badge.centreY());
    }

    void move(Point to) {
        act("mousemove", x(to), y(to));
    }

    void click(Point at) {
        act("mousemove", x(at), y(at), "click", "1");
    }

    void rightClick(Point at) {
        act("mousemove", x(at), y(at), "click", "3");
    }

    void doubleClick(Point at) {
        act("mousemove", x(at), y(at), "click", "--repeat", "2", "--delay", "60", "1");
    }

    void click(ToolItem item) {
        org.eclipse.swt.graphics.Rectangle bounds = item.getBounds();
        click(item.getParent().toDisplay(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2));
    }

    void click(Control control) {
        click(control.toDisplay(control.getSize().x / 2, control.getSize().y / 2));
    }

    /** Drags from one place to another, through what lies between. */
    void drag(Point from, Point to) {
        grab(from, to);
        act("mouseup", "1");
    }

    /** Drags without letting go. */
    void grab(Point from, Point to) {
        act("mousemove", x(from), y(from), "mousedown", "1");
        for (int i = 1; i <= STEPS; i++) {
            move(new Point(from.x + (to.x - from.x) * i / STEPS, from.y + (to.y - from.y) * i / STEPS));
        }
    }

    /**
     * Carries something from one part of the window to another without letting go. In one go, since a list waits for the
     * first move before it lets anything be carried away.
     */
    void carry(Point from, Point to) {
        act("mousemove", x(from), y(from), "sleep", "0.1", "mousedown", "1", "sleep", "0.1",
                "mousemove_relative", "--sync", "6", "6", "sleep", "0.1",
                "mousemove_relative", "--sync", "6", "6", "sleep", "0.2",
                "mousemove", x(new Point((from.x + to.x) / 2, to.y)), y(to), "sleep", "0.2", "mousemove", x(to), y(to),
                "sleep", "0.2", "mousemove_relative", "--sync", "2", "1", "sleep", "0.3");
    }

    /** Lets go. */
    void up() {
        act("mouseup", "1");
    }

    /** Turns the wheel, a positive number of notches away from the person, while a key is held down. */
    void wheel(String held, int notches) {
        act("keydown", held, "click", "--repeat", String.valueOf(Math.abs(notches)), notches > 0 ? "4" : "5", "keyup", held);
    }

    /** Types a text, letter by letter. */
    void type(String text) {
        act("type", "--delay", "15", text);
    }

    /** Types a text into the field that is about to open for it. */
    void write(String text) {
        Events.until("a field has the keys", () -> Display.getCurrent().getFocusControl() instanceof Text);
        type(text);
    }

    /** Presses a key, with others held down if there are any: {@code Return}, {@code ctrl+shift+z}. */
    void key(String key) {
        act("key", key);
    }

    private static String x(Point at) {
        return Person.number(at.x);
    }

    private static String y(Point at) {
        return Person.number(at.y);
    }

    private void act(String... what) {
        person.does(what);
        Events.wait(30);
    }
}
