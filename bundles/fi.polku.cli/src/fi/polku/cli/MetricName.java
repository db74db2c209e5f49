/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import fi.polku.model.experience.MetricKind;
import fi.polku.model.experience.MetricMethod;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Well-known metrics and their methods as people type them: peer-nps, peerNps; top-two-share, topTwoShare. */
final class MetricName {

    /** Reads a metric that is asked from people. */
    static final class Kind implements ITypeConverter<MetricKind> {

        @Override
        public MetricKind convert(String typed) {
            List<MetricKind> asked = List.of(MetricKind.NPS, MetricKind.ENPS, MetricKind.PEER_NPS, MetricKind.CES,
                    MetricKind.CSAT, MetricKind.SMILEY);
            return asked.stream().filter(kind -> isSame(typed, kind.getLiteral())).findFirst()
                    .orElseThrow(() -> new TypeConversionException(typed));
        }
    }

    /** Reads a method that makes a figure of answers. */
    static final class Method implements ITypeConverter<MetricMethod> {

        @Override
        public MetricMethod convert(String typed) {
            return Arrays.stream(MetricMethod.values())
                    .filter(method -> method != MetricMethod.UNSPECIFIED && method != MetricMethod.VALUE)
                    .filter(method -> isSame(typed, method.getLiteral())).findFirst()
                    .orElseThrow(() -> new TypeConversionException(typed));
        }
    }

    private MetricName() {
    }

    private static boolean isSame(String typed, String literal) {
        return typed.replace("-", "").toLowerCase(Locale.ROOT).equals(literal.toLowerCase(Locale.ROOT));
    }
}
