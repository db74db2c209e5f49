/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.element;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.TreeItem;

/** Icons of selected rows in the colour of their text: the icons' own colours drown in that of the selection. */
public final class SelectedIcons {

    private final Map<Image, Image> icons = new HashMap<>();
    private final Composite rows;

    private SelectedIcons(Composite rows) {
        this.rows = rows;
    }

    /** @param rows a tree or a table, as long as it lives */
    public static void in(Composite rows) {
        SelectedIcons icons = new SelectedIcons(rows);
        rows.addListener(SWT.PaintItem, icons::paint);
        rows.addListener(SWT.Dispose, event -> icons.icons.values().forEach(Image::dispose));
    }

    private void paint(Event event) {
        if ((event.detail & SWT.SELECTED) == 0) {
            return;
        }
        if (event.item instanceof TreeItem item) {
            paint(event, item.getImage(event.index), item.getImageBounds(event.index));
        } else if (event.item instanceof TableItem item) {
            paint(event, item.getImage(event.index), item.getImageBounds(event.index));
        }
    }

    private void paint(Event event, Image icon, Rectangle at) {
        if (icon != null) {
            event.gc.drawImage(icons.computeIfAbsent(icon, this::inTextColour), at.x,
                    at.y + (at.height - icon.getBounds().height) / 2);
        }
    }

    private Image inTextColour(Image icon) {
        RGB colour = rows.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION_TEXT).getRGB();
        return new Image(rows.getDisplay(), (ImageDataProvider) zoom -> drawn(icon.getImageData(zoom), colour));
    }

    /** @return what is drawn in an icon in one colour, the stronger the darker it is there; what is white is left out */
    static ImageData drawn(ImageData icon, RGB colour) {
        PaletteData palette = new PaletteData(0xFF0000, 0xFF00, 0xFF);
        ImageData drawn = new ImageData(icon.width, icon.height, 24, palette);
        for (int y = 0; y < icon.height; y++) {
            for (int x = 0; x < icon.width; x++) {
                RGB there = icon.palette.getRGB(icon.getPixel(x, y));
                int light = Math.min(there.red, Math.min(there.green, there.blue));
                drawn.setPixel(x, y, palette.getPixel(colour));
                drawn.setAlpha(x, y, icon.getAlpha(x, y) * Math.min(255, (255 - light) * 2) / 255);
            }
        }
        return drawn;
    }
}
