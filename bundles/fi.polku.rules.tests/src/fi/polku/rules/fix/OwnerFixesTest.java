/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.fix;

import static fi.polku.rules.Sketch.journey;
import static fi.polku.rules.Sketch.make;
import static fi.polku.rules.Sketch.model;
import static fi.polku.rules.Sketch.stage;
import static fi.polku.rules.Sketch.touchpoint;
import static fi.polku.rules.Sketch.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import fi.polku.model.experience.Control;
import fi.polku.model.experience.DevelopmentAction;
import fi.polku.model.experience.DevelopmentTarget;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.InformationSystem;
import fi.polku.model.experience.OrganisationUnit;
import fi.polku.model.experience.Partner;
import fi.polku.model.experience.Phase;
import fi.polku.model.experience.Touchpoint;

/** Whom the fixes let answer for things. */
class OwnerFixesTest {

    private final OrganisationUnit rural = make(OrganisationUnit.class, "Rural unit");
    private final OrganisationUnit service = make(OrganisationUnit.class, "Customer service");
    private final Partner agency = make(Partner.class, "Agency");
    private final InformationSystem portal = make(InformationSystem.class, "Portal");
    private final Touchpoint application = touchpoint("E-application");
    private final Touchpoint decision = touchpoint("Gets the decision");
    private final Touchpoint payment = touchpoint("Gets the money");
    private final ExperienceModel model = model(rural, service, agency, portal,
            journey("Grant service", stage(Phase.CORE, application, decision, payment)));

    @Test
    void the_owner_of_the_neighbours_clearly_owns_a_touchpoint() {
        decision.setOwner(service);
        payment.setOwner(service);

        new Trial(model).mend("polku/touchpoint-owner", application, "customer-service", true);

        assertThat(application.getOwner()).isSameAs(service);
    }

    @Test
    void where_neighbours_have_several_owners_somebody_chooses_and_they_come_first() {
        decision.setOwner(service);
        payment.setOwner(rural);

        assertThat(new Trial(model).proposals("polku/touchpoint-owner", application)).extracting(Proposal::name)
                .containsExactly("customer-service", "rural-unit");
        assertThat(new Trial(model).proposals("polku/touchpoint-owner", application)).noneMatch(Proposal::isClear);
    }

    @Test
    void the_owner_of_the_journey_clearly_owns_where_nobody_owns_anything() {
        model.getJourneys().get(0).setOwner(rural);

        new Trial(model).mend("polku/touchpoint-owner", application, "rural-unit", true);

        assertThat(application.getOwner()).isSameAs(rural);
    }

    @Test
    void a_partner_keeps_the_work_and_loses_the_responsibility() {
        application.setControl(Control.PARTNER);
        application.setOwner(agency);

        new Trial(model).mend("polku/partner-accountability", application, "rural-unit", false);

        assertThat(application.getOwner()).isSameAs(rural);
        assertThat(application.getPerformer()).isSameAs(agency);
    }

    @Test
    void a_system_gives_its_touchpoint_to_who_runs_it() {
        portal.setProvider(service);
        application.setOwner(portal);

        new Trial(model).mend("polku/owner-in-organisation", application, "customer-service", true);

        assertThat(application.getOwner()).isSameAs(service);
    }

    @Test
    void who_has_taken_a_development_action_on_keeps_it_and_gets_the_day_of_the_target() {
        DevelopmentTarget target = make(DevelopmentTarget.class, "Faster decisions");
        target.setDue(LocalDate.of(2027, 6, 30));
        DevelopmentAction action = make(DevelopmentAction.class, "Decide in a week");
        action.setTarget(target);
        action.setOwner(agency);
        with(model, target, action);

        new Trial(model).mend("polku/development-action-owner", action, "agency", true);

        assertThat(action.getOwner()).isSameAs(agency);
        assertThat(action.getDue()).isEqualTo(target.getDue());
    }
}
