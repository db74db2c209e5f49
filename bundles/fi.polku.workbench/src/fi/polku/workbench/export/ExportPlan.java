/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.export;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

import fi.polku.picture.PictureOptions;
import fi.polku.picture.export.Picture;
import fi.polku.picture.export.PictureFormat;

/**
 * What somebody wants to have exported.
 *
 * @param pictures which pictures
 * @param options what they show, and in which language
 * @param formats each picture is written in each of them
 * @param scale pixels for one point
 * @param folder where the files go
 */
record ExportPlan(List<Picture> pictures, PictureOptions options, Collection<PictureFormat> formats, double scale,
        Path folder) {

    Path file(Picture picture, PictureFormat format) {
        return folder.resolve(picture.fileName() + "." + format);
    }

    /** @return the files that are there already and would be replaced */
    List<Path> replaced() {
        return pictures.stream().flatMap(picture -> formats.stream().map(format -> file(picture, format)))
                .filter(Files::exists).toList();
    }
}
