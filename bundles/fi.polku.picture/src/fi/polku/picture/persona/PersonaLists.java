/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.persona;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fi.polku.measure.Gaps;
import fi.polku.measure.Touchpoints;
import fi.polku.model.experience.CriticalIncident;
import fi.polku.model.experience.Element;
import fi.polku.model.experience.Expectation;
import fi.polku.model.experience.ExpectationKind;
import fi.polku.model.experience.Gap;
import fi.polku.model.experience.Importance;
import fi.polku.model.experience.Persona;
import fi.polku.model.experience.Touchpoint;
import fi.polku.picture.journey.sheet.Sheet;
import fi.polku.picture.layout.Piece;
import fi.polku.picture.part.Verdict;
import fi.polku.picture.text.Measure;

/** What a persona needs and expects, what troubles it, and what has happened to it. */
final class PersonaLists {

    /** A sheet shows what weighs most and says how much more there is. */
    private static final int MOST = 6;
    private static final int FEW = 3;

    private final Persona persona;
    private final PersonaFacts facts;
    private final PersonaWords words;

    PersonaLists(Persona persona, PersonaFacts facts, PersonaWords words) {
        this.persona = persona;
        this.facts = facts;
        this.words = words;
    }

    Piece needs(double width) {
        return words.section(words.text("needs"), persona.getNeeds().stream()
                .map(need -> words.entry(need, need.getImportance(),
                        room -> List.of(words.detail(need.getDescription(), room)), width)).toList(), width);
    }

    Piece expectations(double width) {
        return words.section(words.text("expectations"),
                persona.getExpectations().stream().map(expectation -> words.entry(expectation,
                        expectation.getImportance(), room -> about(expectation, room), width)).toList(), width);
    }

    private List<Piece> about(Expectation expectation, double width) {
        List<Piece> more = new ArrayList<>();
        more.add(words.detail(expectation.getKind() == ExpectationKind.UNSPECIFIED ? ""
                : words.heading(expectation.getKind()), width));
        List<Touchpoint> places = facts.places(expectation);
        if (!places.isEmpty()) {
            String first = words.names(places.subList(0, Math.min(FEW, places.size())));
            String names = places.size() <= FEW ? first
                    : words.text("firstOf", first, words.formats().number(places.size() - FEW));
            more.add(words.detail(words.text("places", names), width));
        }
        facts.gaps(expectation).forEach(gap -> more.add(gap(gap, width)));
        return more;
    }

    private Piece gap(Gap gap, double width) {
        OptionalDouble steps = Gaps.of(gap);
        if (steps.isEmpty()) {
            return Piece.EMPTY;
        }
        boolean good = steps.getAsDouble() >= 0;
        words.legend().add(Verdict.sign(good), Sheet.text(words.language(), good ? "legend.met" : "legend.short"));
        return Verdict.on(good, words.text("gap", words.formats().number(gap.getExpected()),
                words.formats().number(gap.getExperienced())), width);
    }

    Piece painPoints(double width) {
        return most("painPoints", facts.painPoints(), pain -> words.entry(pain, pain.getSeverity(),
                room -> List.of(words.detail(place(pain), room)), width), width);
    }

    Piece incidents(double width) {
        return most("incidents", facts.incidents(), incident -> words.entry(incident, Importance.UNRANKED,
                room -> List.of(words.detail(story(incident), room), words.detail(place(incident), room)), width), width);
    }

    private <E extends Element> Piece most(String key, List<E> all, Function<E, Piece> entry, double width) {
        List<Piece> entries = new ArrayList<>(all.stream().limit(MOST).map(entry).toList());
        if (all.size() > MOST) {
            entries.add(words.detail(words.text("more", words.formats().number(all.size() - MOST)), width));
        }
        return words.section(words.text(key), entries, width);
    }

    private static String story(CriticalIncident incident) {
        return Stream.of(incident.getIncident(), incident.getOutcome()).map(Measure::oneLine)
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(" \u2192 "));
    }

    /** At which touchpoint of which journey. */
    private String place(Element part) {
        Touchpoint touchpoint = (Touchpoint) part.eContainer();
        return words.text("place", words.name(touchpoint), words.name(Touchpoints.journeyOf(touchpoint).orElseThrow()));
    }
}
