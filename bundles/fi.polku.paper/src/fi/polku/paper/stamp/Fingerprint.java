/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.stamp;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Set;

import fi.polku.paper.ExportFormat;
import fi.polku.paper.ExportSettings;
import fi.polku.paper.Handout;
import fi.polku.picture.export.Picture;
import fi.polku.picture.svg.SvgWriter;
import fi.polku.rules.Finding;

/** Tells whether a file would come out the same, without writing it. */
public final class Fingerprint {

    /** What these show is in the pictures; others tell more of the model. */
    private static final Set<ExportFormat> PICTURES_ONLY = EnumSet.of(ExportFormat.SVG, ExportFormat.PNG, ExportFormat.PDF);

    private final String version;
    private final byte[] model;

    /**
     * @param version of the program: another one may draw otherwise
     * @param model the file of the model
     */
    public Fingerprint(String version, byte[] model) {
        this.version = version;
        this.model = model.clone();
    }

    /**
     * @return what differs as soon as something differs that the file is made from
     * @throws IOException when a picture can't be drawn
     */
    public String of(ExportFormat format, Handout part, ExportSettings settings) throws IOException {
        MessageDigest digest = digest();
        add(digest, version, format.toString(), settings.toString(), part.options().language().toLanguageTag(),
                part.options().theme().name(), part.options().theme().colours().toString(), String.valueOf(part.model().getName()));
        for (Picture picture : part.pictures()) {
            add(digest, picture.name(), picture.fileName());
            try (OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
                SvgWriter.write(part.scene(picture), out);
            }
        }
        if (!PICTURES_ONLY.contains(format)) {
            digest.update(model);
            for (Finding finding : part.options().findings()) {
                add(digest, finding.id(), finding.message(part.options().language()));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** @return what differs as soon as a byte of the content differs */
    static String of(byte[] content) {
        return HexFormat.of().formatHex(digest().digest(content));
    }

    private static void add(MessageDigest digest, String... words) {
        for (String word : words) {
            digest.update(word.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
