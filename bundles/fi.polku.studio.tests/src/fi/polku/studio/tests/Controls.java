/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.studio.tests;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** Finds what is on the screen by what a screen reader calls it. */
final class Controls {

    private Controls() {
    }

    /** Everything in a part of a window, itself included. */
    static Stream<Control> in(Control control) {
        return control instanceof Composite composite
                ? Stream.concat(Stream.of(control), Arrays.stream(composite.getChildren()).flatMap(Controls::in))
                : Stream.of(control);
    }

    /** The visible control of a kind that is called so. */
    static <C extends Control> C named(Control in, Class<C> kind, String name) {
        return in(in).filter(kind::isInstance).map(kind::cast).filter(control -> name.equals(name(control))).findFirst()
                .orElseThrow(() -> new AssertionError("No " + kind.getSimpleName() + " is called " + name + ", only "
                        + in(in).filter(kind::isInstance).map(Controls::name).toList()));
    }

    /** What a screen reader calls the control; null when it has nothing to say. */
    static String name(Control control) {
        AccessibleEvent event = new AccessibleEvent(control.getAccessible());
        for (AccessibleListener listener : listeners(control.getAccessible())) {
            listener.getName(event);
        }
        return event.result == null && control instanceof Button button && !button.getText().isBlank() ? button.getText()
                : event.result;
    }

    /** What a screen reader says of the control: its name, or the label right before it. */
    static String spoken(Control control) {
        if (name(control) != null) {
            return name(control);
        }
        List<Control> siblings = Arrays.asList(control.getParent().getChildren());
        int at = siblings.indexOf(control);
        return at > 0 && siblings.get(at - 1) instanceof Label label ? label.getText() : null;
    }

    /** Whether the control isn't scrolled out of sight, not even in part. */
    static boolean isSeen(Control control) {
        return Stream.iterate(control.getParent(), Objects::nonNull, Composite::getParent)
                .filter(ScrolledComposite.class::isInstance).allMatch(scrolled -> {
                    int top = scrolled.toControl(control.toDisplay(0, 0)).y;
                    return top >= 0 && top + control.getSize().y <= scrolled.getClientArea().height;
                });
    }

    @SuppressWarnings("unchecked")
    private static List<AccessibleListener> listeners(Accessible accessible) {
        try {
            Field listeners = Accessible.class.getDeclaredField("accessibleListeners");
            listeners.setAccessible(true);
            List<AccessibleListener> all = (List<AccessibleListener>) listeners.get(accessible);
            return all == null ? List.of() : all;
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
