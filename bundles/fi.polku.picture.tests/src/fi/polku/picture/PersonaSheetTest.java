/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import fi.polku.measure.Touchpoints;
import fi.polku.model.experience.CriticalIncident;
import fi.polku.model.experience.CustomerStyle;
import fi.polku.model.experience.Expectation;
import fi.polku.model.experience.ExperienceFactory;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Gap;
import fi.polku.model.experience.Importance;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.Need;
import fi.polku.model.experience.Persona;
import fi.polku.picture.scene.Group;
import fi.polku.picture.scene.Scene;
import fi.polku.picture.scene.Text;
import fi.polku.rules.RuleEngine;
import fi.polku.testsupport.RandomModels;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class PersonaSheetTest {

    private static final PictureOptions PLAIN = new PictureOptions(Locale.ENGLISH, List.of());
    private static final ExperienceFactory MAKE = ExperienceFactory.eINSTANCE;

    @Property(tries = 60)
    void everySheetCanBeRead(@ForAll long seed, @ForAll @IntRange(min = 1, max = 900) int size) {
        ExperienceModel model = RandomModels.any(seed, size);
        Journeys.giveIds(model);
        PictureOptions options = new PictureOptions(Locale.forLanguageTag("fi"), RuleEngine.standard().check(model));
        for (Persona persona : model.getPersonas()) {
            Scene sheet = PersonaSheet.of(persona, options);
            SceneCheck.assertReadable(sheet);
            assertThat(sheet.groups().map(Group::id).filter(id -> !id.isEmpty())).contains(persona.getId())
                    .doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Tuomas, maitotilan jatkaja", "مرحبا بالعالم", "<script>alert(1)</script>", "😀",
            "Wasserstraßenverwaltungsangestellte"})
    void anyNameCanBeRead(String name) {
        SceneCheck.assertReadable(PersonaSheet.of(persona(400, name), PLAIN));
        SceneCheck.assertReadable(PersonaSheet.of(persona(3, name.repeat(20)), PLAIN));
    }

    @Test
    void aPersonaOfNothingHasASheetOfItsOwn() {
        Scene sheet = PersonaSheet.of(MAKE.createPersona(), PLAIN);
        SceneCheck.assertReadable(sheet);
        assertThat(words(sheet)).containsExactly("Customer", "(unnamed persona)");
        assertThat(sheet.height() / sheet.width()).isEqualTo(Math.sqrt(2));
    }

    @Test
    void whatTroublesMostComesFirst() {
        Persona persona = persona(9, "Asks");
        Journey journey = journey(persona);
        Touchpoints.of(journey).get(5).getPainPoints().get(0).setSeverity(Importance.CRITICAL);
        Touchpoints.of(journey).get(5).getPainPoints().get(0).setName("Fails");
        List<String> words = words(PersonaSheet.of(persona, PLAIN)).toList();
        assertThat(words.get(words.indexOf("What troubles most") + 1)).isEqualTo("Fails");
        assertThat(words).contains("and 3 more");
    }

    @Test
    void whatTroublesTheMainPersonaOfAJourneyIsNotTheTroubleOfOthers() {
        Persona other = MAKE.createPersona();
        Journey journey = journey(persona(3, "Asks"));
        ((ExperienceModel) journey.eContainer()).getPersonas().add(other);
        journey.getPersonas().add(other);
        assertThat(words(PersonaSheet.of(other, PLAIN))).contains("Journeys").doesNotContain("What troubles most");
    }

    @Test
    void expectationsSayWhereTheyAreMetAndWhetherTheyWere() {
        Persona persona = persona(3, "Asks");
        Expectation fast = MAKE.createExpectation();
        fast.setName("Fast");
        persona.getExpectations().add(fast);
        Gap gap = MAKE.createGap();
        gap.setExpectation(fast);
        gap.setExpected(3.0);
        gap.setExperienced(4.0);
        Touchpoints.of(journey(persona)).get(0).getGaps().add(gap);
        Touchpoints.of(journey(persona)).get(1).getExpectations().add(fast);
        assertThat(words(PersonaSheet.of(persona, PLAIN))).containsSubsequence("Fast", "to be met at: Asks",
                "expected 3, experienced 4", "expectation met");
    }

    @Test
    void needsIncidentsAndStyleAreTold() {
        Persona persona = persona(1, "Asks");
        persona.setStyle(CustomerStyle.SOCIAL);
        Need need = MAKE.createNeed();
        need.setName("Time to think");
        persona.getNeeds().add(need);
        CriticalIncident incident = MAKE.createCriticalIncident();
        incident.setPersona(persona);
        incident.setIncident("Lost the form");
        incident.setOutcome("Gave up");
        Touchpoints.of(journey(persona)).get(0).getIncidents().add(incident);
        assertThat(words(PersonaSheet.of(persona, PLAIN)))
                .contains("Time to think", "Social", "Lost the form → Gave up");
    }

    private static Persona persona(int touchpoints, String name) {
        Journey journey = Journeys.withTouchpoints(touchpoints, name);
        Persona persona = MAKE.createPersona();
        persona.setName(name);
        persona.setQuote(name);
        ((ExperienceModel) journey.eContainer()).getPersonas().add(persona);
        journey.getPersonas().add(persona);
        return persona;
    }

    private static Journey journey(Persona persona) {
        return ((ExperienceModel) persona.eContainer()).getJourneys().get(0);
    }

    private static Stream<String> words(Scene scene) {
        return scene.texts().map(Text::text);
    }
}
