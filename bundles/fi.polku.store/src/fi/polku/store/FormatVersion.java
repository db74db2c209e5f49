/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.store;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fi.polku.model.experience.ExperiencePackage;

/**
 * Version of the file format, as the metamodel's namespace ends with it.
 *
 * @param major number before the dot
 * @param minor number behind the dot
 */
record FormatVersion(int major, int minor) implements Comparable<FormatVersion> {

    private static final Pattern NAMESPACE = Pattern.compile("http://polku\\.fi/experience/(\\d{1,6})\\.(\\d{1,6})");

    static final FormatVersion CURRENT = ofNamespace(ExperiencePackage.eNS_URI).orElseThrow();

    static Optional<FormatVersion> ofNamespace(String uri) {
        Matcher matcher = NAMESPACE.matcher(uri);
        return matcher.matches()
                ? Optional.of(new FormatVersion(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    @Override
    public int compareTo(FormatVersion other) {
        return major != other.major ? Integer.compare(major, other.major) : Integer.compare(minor, other.minor);
    }

    @Override
    public String toString() {
        return major + "." + minor;
    }
}
