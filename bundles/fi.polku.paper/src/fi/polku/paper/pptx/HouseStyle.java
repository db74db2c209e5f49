/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.pptx;

import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.openxmlformats.schemas.drawingml.x2006.main.CTBaseStyles;
import org.openxmlformats.schemas.drawingml.x2006.main.CTColor;
import org.openxmlformats.schemas.drawingml.x2006.main.CTColorScheme;

import fi.polku.picture.scene.Colour;
import fi.polku.picture.theme.Palette;

/** Gives slides the pictures' colours and type, so that what people add looks like what was there. */
final class HouseStyle {

    /** Every office has it or, as Liberation Sans, its twin of the same widths. */
    static final String FONT = "Arial";

    private HouseStyle() {
    }

    static void apply(XMLSlideShow show) {
        CTBaseStyles styles = show.getSlideMasters().get(0).getTheme().getXmlObject().getThemeElements();
        styles.getFontScheme().getMajorFont().getLatin().setTypeface(FONT);
        styles.getFontScheme().getMinorFont().getLatin().setTypeface(FONT);
        CTColorScheme colours = styles.getClrScheme();
        set(colours.getDk1(), Palette.INK);
        set(colours.getLt1(), Palette.PAPER);
        set(colours.getDk2(), Palette.BLUE_DEEP);
        set(colours.getLt2(), Palette.MIST);
        set(colours.getAccent1(), Palette.BLUE);
        set(colours.getAccent2(), Palette.ORANGE);
        set(colours.getAccent3(), Palette.TEAL);
        set(colours.getAccent4(), Palette.GOLD);
        set(colours.getAccent5(), Palette.INK_SOFT);
        set(colours.getAccent6(), Palette.BLUE_MIDDLE);
        set(colours.getHlink(), Palette.BLUE);
        set(colours.getFolHlink(), Palette.BLUE_DEEP);
    }

    private static void set(CTColor slot, Colour colour) {
        if (slot.isSetSysClr()) {
            slot.unsetSysClr();
        }
        (slot.isSetSrgbClr() ? slot.getSrgbClr() : slot.addNewSrgbClr()).setVal(Paint.rgb(colour));
    }
}
