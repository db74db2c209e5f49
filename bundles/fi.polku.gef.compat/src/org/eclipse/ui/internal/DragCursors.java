/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Cursor;
import org.eclipse.swt.widgets.Display;

/**
 * What GEF 3.2 calls under this name, when its palette is dragged to the other side, and the platform has given up since.
 */
public final class DragCursors {
    public static final int INVALID = 0;
    public static final int LEFT = 1;
    public static final int RIGHT = 2;
    public static final int TOP = 3;
    public static final int BOTTOM = 4;
    public static final int CENTER = 5;
    public static final int OFFSCREEN = 6;

    private DragCursors() {
    }

    /**
     * @return the system's cursor for a place where something may be dropped; the system owns it
     */
    public static Cursor getCursor(int place) {
        return Display.getCurrent().getSystemCursor(switch (place) {
            case LEFT -> SWT.CURSOR_SIZEW;
            case RIGHT -> SWT.CURSOR_SIZEE;
            case TOP -> SWT.CURSOR_SIZEN;
            case BOTTOM -> SWT.CURSOR_SIZES;
            case CENTER, OFFSCREEN -> SWT.CURSOR_SIZEALL;
            default -> SWT.CURSOR_NO;
        });
    }
}
