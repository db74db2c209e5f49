/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.pptx;

import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.openxmlformats.schemas.drawingml.x2006.main.CTBaseStyles;
import org.openxmlformats.schemas.drawingml.x2006.main.CTColor;
import org.openxmlformats.schemas.drawingml.x2006.main.CTColorScheme;

import fi.polku.paper.office.OfficeText;
import fi.polku.picture.scene.Colour;
import fi.polku.picture.theme.Role;
import fi.polku.picture.theme.Theme;

/** Gives slides a theme's colours and type, so that what people add looks like what was there. */
final class SlideStyle {

    private SlideStyle() {
    }

    static void apply(XMLSlideShow show, Theme theme) {
        CTBaseStyles styles = show.getSlideMasters().get(0).getTheme().getXmlObject().getThemeElements();
        styles.getFontScheme().getMajorFont().getLatin().setTypeface(OfficeText.typeface(theme.letters()));
        styles.getFontScheme().getMinorFont().getLatin().setTypeface(OfficeText.typeface(theme.letters()));
        CTColorScheme colours = styles.getClrScheme();
        set(colours.getDk1(), theme.colour(Role.INK));
        set(colours.getLt1(), theme.colour(Role.PAPER));
        set(colours.getDk2(), theme.colour(Role.MAIN_DEEP));
        set(colours.getLt2(), theme.colour(Role.MIST));
        set(colours.getAccent1(), theme.colour(Role.MAIN));
        set(colours.getAccent2(), theme.colour(Role.TROUBLE));
        set(colours.getAccent3(), theme.colour(Role.CHANCE));
        set(colours.getAccent4(), theme.colour(Role.NOTICE));
        set(colours.getAccent5(), theme.colour(Role.INK_SOFT));
        set(colours.getAccent6(), theme.colour(Role.MAIN_MIDDLE));
        set(colours.getHlink(), theme.colour(Role.MAIN));
        set(colours.getFolHlink(), theme.colour(Role.MAIN_DEEP));
    }

    private static void set(CTColor slot, Colour colour) {
        if (slot.isSetSysClr()) {
            slot.unsetSysClr();
        }
        (slot.isSetSrgbClr() ? slot.getSrgbClr() : slot.addNewSrgbClr()).setVal(Paint.rgb(colour));
    }
}
