/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.openxmlformats.schemas.officeDocument.x2006.customProperties.CTProperty;

/** What every office file of the product has in common: what it says of itself, and the same bytes for the same content. */
public final class OfficeFile {

    /** The first moment that zip files can name. */
    private static final LocalDateTime DAWN = LocalDateTime.of(1980, 1, 1, 0, 0);

    private OfficeFile() {
    }

    /**
     * Writes what the document says of itself.
     *
     * @param title its title
     * @param language language of its texts
     * @param day the day that its content is of, which counts as the day that it was made on
     */
    public static void describe(POIXMLDocument document, String title, Locale language, LocalDate day) {
        Optional<Date> made = Optional.of(Date.from(day.atStartOfDay().toInstant(ZoneOffset.UTC)));
        try {
            PackageProperties properties = document.getPackage().getPackageProperties();
            properties.setTitleProperty(OfficeText.legal(title));
            properties.setLanguageProperty(language.toLanguageTag());
            properties.setCreatorProperty("Polku");
            properties.setCreatedProperty(made);
            properties.setModifiedProperty(made);
        } catch (InvalidFormatException neverInANewDocument) {
            throw new IllegalStateException(neverInANewDocument);
        }
        document.getProperties().getExtendedProperties().setApplication("Polku");
    }

    /**
     * Writes where the document comes from, so that it finds its way back. Programs keep it, and nobody sees it.
     *
     * @param marks texts of at most 255 characters by names
     */
    public static void mark(POIXMLDocument document, Map<String, String> marks) {
        new TreeMap<>(marks).forEach(document.getProperties().getCustomProperties()::addProperty);
    }

    /** @return what was written by {@link #mark}, and texts that others have written in the same way */
    static Map<String, String> marks(POIXMLDocument document) {
        return document.getProperties().getCustomProperties().getUnderlyingProperties().getPropertyList().stream()
                .filter(CTProperty::isSetLpwstr)
                .collect(Collectors.toMap(CTProperty::getName, CTProperty::getLpwstr, (first, second) -> first));
    }

    /**
     * @param document what is written, as the library has it
     * @param out where the bytes go; left open
     * @throws IOException when they can't be written
     */
    public static void write(POIXMLDocument document, OutputStream out) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        document.write(packed);
        ZipOutputStream fresh = new ZipOutputStream(out);
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(packed.toByteArray()))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                ZipEntry timeless = new ZipEntry(entry.getName());
                timeless.setTimeLocal(DAWN);
                fresh.putNextEntry(timeless);
                entries.transferTo(fresh);
                fresh.closeEntry();
            }
        }
        fresh.finish();
    }
}
