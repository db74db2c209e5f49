/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper;

import java.util.Optional;

/**
 * How things look in files, whatever they show. A format takes from it what means something to it.
 *
 * @param dpi pixels per inch of paper, above 0, where there are pixels
 * @param page the page that each picture is fitted to; empty for pages as large as their pictures
 * @param tiling the sheets that each page is cut into; empty for whole pages
 * @param together whether all pictures of a model go into one file, where a format has pages
 */
public record ExportSettings(double dpi, Optional<PageSize> page, Optional<Tiling> tiling, boolean together) {

    /** Pages as large as their pictures, sharp enough for screens, a file for each picture. */
    public static final ExportSettings STANDARD = new ExportSettings(144, Optional.empty(), Optional.empty(), false);

    /** @return the same in another resolution */
    public ExportSettings atDpi(double pixelsPerInch) {
        return new ExportSettings(pixelsPerInch, page, tiling, together);
    }

    /** @return the same with every picture fitted to such a page */
    public ExportSettings on(PageSize fitted) {
        return new ExportSettings(dpi, Optional.of(fitted), tiling, together);
    }

    /** @return the same with pages cut into sheets */
    public ExportSettings cutInto(Tiling sheets) {
        return new ExportSettings(dpi, page, Optional.of(sheets), together);
    }

    /** @return the same with all pictures of a model in one file */
    public ExportSettings inOneFile() {
        return new ExportSettings(dpi, page, tiling, true);
    }
}
