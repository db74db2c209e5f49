/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.ownership;

import static fi.polku.rules.Sketch.make;
import static fi.polku.rules.Sketch.modelOf;
import static fi.polku.rules.Sketch.touchpoint;
import static fi.polku.rules.Sketch.with;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import fi.polku.model.experience.Control;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.InformationSystem;
import fi.polku.model.experience.OrganisationUnit;
import fi.polku.model.experience.Partner;
import fi.polku.model.experience.Party;
import fi.polku.model.experience.Touchpoint;
import fi.polku.rules.RuleTest;

class PartnerAccountabilityTest extends RuleTest {

    private final Touchpoint application = touchpoint("E-application");
    private final Partner agency = make(Partner.class, "Partner agency");
    private final OrganisationUnit ruralUnit = make(OrganisationUnit.class, "Rural unit");

    PartnerAccountabilityTest() {
        super(new PartnerAccountability());
    }

    @Override
    protected ExperienceModel badExample() {
        return owned(Control.PARTNER, agency, agency);
    }

    @Override
    protected ExperienceModel goodExample() {
        application.setPerformer(agency);
        return owned(Control.PARTNER, ruralUnit, ruralUnit, agency);
    }

    @Test
    void complains_about_a_partner_touchpoint_that_nobody_owns() {
        assertThat(complaints(owned(Control.PARTNER, null))).containsExactly(application);
    }

    @Test
    void takes_a_team_inside_a_partner_for_the_partner() {
        OrganisationUnit helpDesk = make(OrganisationUnit.class, "Help desk");
        with(agency, helpDesk);

        assertThat(complaints(owned(Control.PARTNER, helpDesk, agency))).containsExactly(application);
    }

    @Test
    void takes_a_system_that_a_partner_provides_for_the_partner() {
        InformationSystem portal = make(InformationSystem.class, "Portal");
        portal.setProvider(agency);

        assertThat(complaints(owned(Control.PARTNER, portal, agency, portal))).containsExactly(application);
    }

    @Test
    void accepts_a_system_of_the_organisation_itself() {
        InformationSystem portal = make(InformationSystem.class, "Portal");
        portal.setProvider(ruralUnit);

        assertThat(complaints(owned(Control.PARTNER, portal, ruralUnit, portal))).isEmpty();
    }

    @Test
    void copes_with_systems_that_provide_each_other() {
        InformationSystem one = make(InformationSystem.class, "One");
        InformationSystem other = make(InformationSystem.class, "Other");
        one.setProvider(other);
        other.setProvider(one);

        assertThat(complaints(owned(Control.PARTNER, one, one, other))).isEmpty();
    }

    @Test
    void complains_about_an_own_touchpoint_whose_responsibility_went_out_with_the_work() {
        assertThat(complaints(owned(Control.OWN, agency, agency))).containsExactly(application);
    }

    @Test
    void leaves_an_own_touchpoint_without_owner_to_the_rule_on_owners() {
        assertThat(complaints(owned(Control.OWN, null))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Control.class, names = {"CUSTOMER", "EXTERNAL"})
    void does_not_mind_who_answers_for_what_the_organisation_does_not_control(Control control) {
        assertThat(complaints(owned(control, agency, agency))).isEmpty();
    }

    private ExperienceModel owned(Control control, Party owner, Party... parties) {
        application.setControl(control);
        application.setOwner(owner);
        return with(modelOf(application), parties);
    }
}
