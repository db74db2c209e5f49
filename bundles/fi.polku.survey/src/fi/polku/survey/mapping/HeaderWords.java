/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.survey.mapping;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import fi.polku.model.experience.MetricKind;

/** Words by which names of columns tell what stands in them, in Finnish and English; beginnings of words are enough. */
enum HeaderWords {

    DATE(null, "päivä", "pvm", "aika", "ajankohta", "vastattu", "vastausaika", "vastauspäivä", "lähetetty",
            "date", "day", "time", "submitted", "answered",
            "completed"),
    PLACE(null, "kosketuspiste", "kohtaamispiste", "palvelutuokio", "touchpoint", "moment"),
    COMMENT(null, "kommentti", "perustelu", "miksi", "avoin", "palaute", "comment", "why", "reason", "verbatim", "feedback"),
    EMOTION(null, "tunne", "fiilis", "emotion", "feeling", "valence"),
    ENPS(MetricKind.ENPS, "enps", "työnantaja", "työpaikkana", "employer", "workplace"),
    PEER_NPS(MetricKind.PEER_NPS, "peer", "vertais", "kollega", "colleague"),
    NPS(MetricKind.NPS, "nps", "suosittel", "recommend"),
    CES(MetricKind.CES, "ces", "helppo", "vaivatto", "effort", "easy", "ease"),
    CSAT(MetricKind.CSAT, "csat", "tyytyväi", "satisf", "arvosana", "rating"),
    SMILEY(MetricKind.SMILEY, "hymynaam", "hymiö", "smiley", "face");

    private final MetricKind kind;
    private final List<String> words;

    HeaderWords(MetricKind kind, String... words) {
        this.kind = kind;
        this.words = List.of(words);
    }

    boolean in(String name) {
        return Stream.of(plain(name).split(" ")).anyMatch(word -> words.stream().anyMatch(word::startsWith));
    }

    /** @return which well-known metric a column holds, the more special one first */
    static Optional<MetricKind> kind(String name) {
        return Arrays.stream(values()).filter(words -> words.kind != null && words.in(name)).map(words -> words.kind)
                .findFirst();
    }

    /** Small letters, and single blanks for all that is neither letter nor digit. */
    static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
