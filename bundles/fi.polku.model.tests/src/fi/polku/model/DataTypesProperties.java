/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;

import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.util.EcoreUtil;

import fi.polku.model.experience.ExperiencePackage.Literals;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;

@Label("Values of the metamodel's own data types")
class DataTypesProperties {

    @Property
    void aDateSurvivesAsText(@ForAll LocalDate date) {
        assertThat(thereAndBack(Literals.LOCAL_DATE, date)).isEqualTo(date);
    }

    @Property
    void aDurationSurvivesAsText(@ForAll Duration duration) {
        assertThat(thereAndBack(Literals.DURATION, duration)).isEqualTo(duration);
    }

    @Property
    void aPeriodSurvivesAsText(@ForAll Period period) {
        assertThat(thereAndBack(Literals.PERIOD, period)).isEqualTo(period);
    }

    @Example
    void theTextIsThatOfTheStandard() {
        assertThat(EcoreUtil.convertToString(Literals.LOCAL_DATE, LocalDate.of(2026, 11, 22))).isEqualTo("2026-11-22");
        assertThat(EcoreUtil.convertToString(Literals.DURATION, Duration.ofMinutes(150))).isEqualTo("PT2H30M");
        assertThat(EcoreUtil.convertToString(Literals.PERIOD, Period.ofMonths(3))).isEqualTo("P3M");
    }

    @Example
    void noValueIsNoText() {
        for (EDataType type : new EDataType[] {Literals.LOCAL_DATE, Literals.DURATION, Literals.PERIOD}) {
            assertThat(thereAndBack(type, null)).isNull();
        }
    }

    private static Object thereAndBack(EDataType type, Object value) {
        return EcoreUtil.createFromString(type, EcoreUtil.convertToString(type, value));
    }
}
