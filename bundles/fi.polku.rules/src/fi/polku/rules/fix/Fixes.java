/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.fix;

import java.util.List;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;

import fi.polku.model.edit.PolkuItemProviderAdapterFactory;
import fi.polku.model.experience.BlueprintRow;
import fi.polku.model.experience.EmotionSource;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.ObservedEmotion;
import fi.polku.model.experience.PainPoint;
import fi.polku.model.experience.ProblemKind;
import fi.polku.model.experience.SiloKind;
import fi.polku.rules.Finding;

/** The one place where the quick fixes are listed. */
public final class Fixes {

    private static final List<Fix> ALL = List.of(
            new TouchpointOwnerFix(),
            new PartnerAccountabilityFix(),
            new OwnerInOrganisationFix(),
            new ActionOwnerFix(),
            new DevelopmentActionOwnerFix(),
            new TouchpointMeasurementFix(),
            new ImportantTouchpointLevelFix(),
            new JourneyRelationshipMetricFix(),
            new PlanAnswersFix(),
            new MetricCalculationFix(),
            new WhyQuestionFix(),
            new DetractorResponseFix(),
            new ValueFromAnswersFix(),
            new JourneyPhasesFix(),
            new StageOrderFix(),
            new TouchpointNamesFix(),
            new TouchpointChannelFix(),
            new TouchpointEncounterFix(),
            new CoreDeliveryFix(),
            new JourneyPersonaFix(),
            new FutureTwinFix(),
            new JourneyLinksFix(),
            new EmployeeMomentLinkFix(),
            new TouchpointTargetEmotionFix(),
            new WorkOn("polku/emotion-below-target"),
            new WorkOn("polku/negative-peak-action"),
            new WorkOn("polku/gap-action"),
            new WorkOn("polku/incident-action"),
            new LiteralChoice<>("polku/observed-emotion-source", ObservedEmotion.class, Literals.OBSERVED_EMOTION__SOURCE,
                    EmotionSource.VALUES),
            new LiteralChoice<>("polku/pain-point-kind", PainPoint.class, Literals.PAIN_POINT__KIND, ProblemKind.VALUES),
            new PromiseKeeperFix(),
            new OwnerHandoverFix(),
            new NoteSilo("polku/owner-handover", SiloKind.OPERATIVE),
            new NoteSilo("polku/channel-change", SiloKind.CHANNEL),
            new NoteSilo("polku/owner-decides", SiloKind.HIERARCHIC),
            new NextRow("polku/customer-action-answer", "customer-action-answer", BlueprintRow.ONSTAGE),
            new NextRow("polku/onstage-carrier", "onstage-carrier", BlueprintRow.BACKSTAGE),
            new ActionPlaceFix(),
            new ColumnTouchpointFix(),
            new TouchpointColumnFix(),
            new FailPointRecoveryFix(),
            new SupportUseFix(),
            new KeyMomentsFix(),
            new KeyMomentMeasurementFix(),
            new EverydayMomentFix(),
            new EmployeeJourneyBehindFix(),
            new ElementNameFix(),
            new ScaleEndsFix(),
            new DateOrderFix(),
            new DueOrderFix(),
            new SuppressionFix());

    private Fixes() {
    }

    /** @return every fix of the product; a rule may have several */
    public static List<Fix> all() {
        return ALL;
    }

    /** @return whether findings of the rule can be mended by a fix, at least often */
    public static boolean exist(String ruleId) {
        return ALL.stream().anyMatch(fix -> fix.ruleId().equals(ruleId));
    }

    /**
     * @param finding what was found, as the model stands now
     * @return what can be done about it, the likeliest first, each under a name of its own; empty when nothing safe is
     *         known, or when the rule failed instead of finding something
     */
    public static List<Proposal> of(Finding finding) {
        return finding.isFailure() ? List.of()
                : Names.distinct(ALL.stream().filter(fix -> fix.ruleId().equals(finding.rule().id()))
                        .flatMap(fix -> fix.proposals(finding)).toList());
    }

    /** @return a domain for programs without a screen, in which commands can be executed, undone and done again */
    public static EditingDomain domain() {
        return new AdapterFactoryEditingDomain(new PolkuItemProviderAdapterFactory(), new BasicCommandStack());
    }
}
