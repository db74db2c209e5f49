/**
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.model.experience.util;

import fi.polku.model.experience.*;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notifier;

import org.eclipse.emf.common.notify.impl.AdapterFactoryImpl;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * The <b>Adapter Factory</b> for the model.
 * It provides an adapter <code>createXXX</code> method for each class of the model.
 * <!-- end-user-doc -->
 * @see fi.polku.model.experience.ExperiencePackage
 * @generated
 */
public class ExperienceAdapterFactory extends AdapterFactoryImpl
{
	/**
	 * The cached model package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static ExperiencePackage modelPackage;

	/**
	 * Creates an instance of the adapter factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ExperienceAdapterFactory()
	{
		if (modelPackage == null)
		{
			modelPackage = ExperiencePackage.eINSTANCE;
		}
	}

	/**
	 * Returns whether this factory is applicable for the type of the object.
	 * <!-- begin-user-doc -->
	 * This implementation returns <code>true</code> if the object is either the model's package or is an instance object of the model.
	 * <!-- end-user-doc -->
	 * @return whether this factory is applicable for the type of the object.
	 * @generated
	 */
	@Override
	public boolean isFactoryForType(Object object)
	{
		if (object == modelPackage)
		{
			return true;
		}
		if (object instanceof EObject)
		{
			return ((EObject)object).eClass().getEPackage() == modelPackage;
		}
		return false;
	}

	/**
	 * The switch that delegates to the <code>createXXX</code> methods.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ExperienceSwitch<Adapter> modelSwitch =
		new ExperienceSwitch<Adapter>()
		{
			@Override
			public Adapter caseElement(Element object)
			{
				return createElementAdapter();
			}
			@Override
			public Adapter caseNote(Note object)
			{
				return createNoteAdapter();
			}
			@Override
			public Adapter caseSuppression(Suppression object)
			{
				return createSuppressionAdapter();
			}
			@Override
			public Adapter caseOwned(Owned object)
			{
				return createOwnedAdapter();
			}
			@Override
			public Adapter caseMeasurable(Measurable object)
			{
				return createMeasurableAdapter();
			}
			@Override
			public Adapter caseExperienceModel(ExperienceModel object)
			{
				return createExperienceModelAdapter();
			}
			@Override
			public Adapter caseParty(Party object)
			{
				return createPartyAdapter();
			}
			@Override
			public Adapter caseOrganisationUnit(OrganisationUnit object)
			{
				return createOrganisationUnitAdapter();
			}
			@Override
			public Adapter caseRole(Role object)
			{
				return createRoleAdapter();
			}
			@Override
			public Adapter casePerson(Person object)
			{
				return createPersonAdapter();
			}
			@Override
			public Adapter casePartner(Partner object)
			{
				return createPartnerAdapter();
			}
			@Override
			public Adapter caseInformationSystem(InformationSystem object)
			{
				return createInformationSystemAdapter();
			}
			@Override
			public Adapter casePersona(Persona object)
			{
				return createPersonaAdapter();
			}
			@Override
			public Adapter caseNeed(Need object)
			{
				return createNeedAdapter();
			}
			@Override
			public Adapter caseExpectation(Expectation object)
			{
				return createExpectationAdapter();
			}
			@Override
			public Adapter caseChannel(Channel object)
			{
				return createChannelAdapter();
			}
			@Override
			public Adapter caseCustomerPromise(CustomerPromise object)
			{
				return createCustomerPromiseAdapter();
			}
			@Override
			public Adapter caseJourney(Journey object)
			{
				return createJourneyAdapter();
			}
			@Override
			public Adapter caseStage(Stage object)
			{
				return createStageAdapter();
			}
			@Override
			public Adapter caseServiceMoment(ServiceMoment object)
			{
				return createServiceMomentAdapter();
			}
			@Override
			public Adapter caseTouchpoint(Touchpoint object)
			{
				return createTouchpointAdapter();
			}
			@Override
			public Adapter casePainPoint(PainPoint object)
			{
				return createPainPointAdapter();
			}
			@Override
			public Adapter caseOpportunity(Opportunity object)
			{
				return createOpportunityAdapter();
			}
			@Override
			public Adapter caseEvidence(Evidence object)
			{
				return createEvidenceAdapter();
			}
			@Override
			public Adapter caseLink(Link object)
			{
				return createLinkAdapter();
			}
			@Override
			public Adapter caseSilo(Silo object)
			{
				return createSiloAdapter();
			}
			@Override
			public Adapter caseScale(Scale object)
			{
				return createScaleAdapter();
			}
			@Override
			public Adapter caseEmotion(Emotion object)
			{
				return createEmotionAdapter();
			}
			@Override
			public Adapter caseTargetEmotion(TargetEmotion object)
			{
				return createTargetEmotionAdapter();
			}
			@Override
			public Adapter caseObservedEmotion(ObservedEmotion object)
			{
				return createObservedEmotionAdapter();
			}
			@Override
			public Adapter caseMetric(Metric object)
			{
				return createMetricAdapter();
			}
			@Override
			public Adapter caseBenchmark(Benchmark object)
			{
				return createBenchmarkAdapter();
			}
			@Override
			public Adapter caseMeasurementPlan(MeasurementPlan object)
			{
				return createMeasurementPlanAdapter();
			}
			@Override
			public Adapter caseMeasurement(Measurement object)
			{
				return createMeasurementAdapter();
			}
			@Override
			public Adapter caseAnswerCount(AnswerCount object)
			{
				return createAnswerCountAdapter();
			}
			@Override
			public Adapter caseExperienceIndex(ExperienceIndex object)
			{
				return createExperienceIndexAdapter();
			}
			@Override
			public Adapter caseIndexPart(IndexPart object)
			{
				return createIndexPartAdapter();
			}
			@Override
			public Adapter caseServiceBlueprint(ServiceBlueprint object)
			{
				return createServiceBlueprintAdapter();
			}
			@Override
			public Adapter caseBlueprintColumn(BlueprintColumn object)
			{
				return createBlueprintColumnAdapter();
			}
			@Override
			public Adapter caseBlueprintAction(BlueprintAction object)
			{
				return createBlueprintActionAdapter();
			}
			@Override
			public Adapter caseFlow(Flow object)
			{
				return createFlowAdapter();
			}
			@Override
			public Adapter caseWorkshopBoard(WorkshopBoard object)
			{
				return createWorkshopBoardAdapter();
			}
			@Override
			public Adapter caseBoardItem(BoardItem object)
			{
				return createBoardItemAdapter();
			}
			@Override
			public Adapter caseDevelopmentTarget(DevelopmentTarget object)
			{
				return createDevelopmentTargetAdapter();
			}
			@Override
			public Adapter caseDevelopmentAction(DevelopmentAction object)
			{
				return createDevelopmentActionAdapter();
			}
			@Override
			public Adapter caseConversationDeck(ConversationDeck object)
			{
				return createConversationDeckAdapter();
			}
			@Override
			public Adapter caseConversationCard(ConversationCard object)
			{
				return createConversationCardAdapter();
			}
			@Override
			public Adapter caseQuestion(Question object)
			{
				return createQuestionAdapter();
			}
			@Override
			public Adapter caseConversation(Conversation object)
			{
				return createConversationAdapter();
			}
			@Override
			public Adapter caseAnswer(Answer object)
			{
				return createAnswerAdapter();
			}
			@Override
			public Adapter caseCriticalIncident(CriticalIncident object)
			{
				return createCriticalIncidentAdapter();
			}
			@Override
			public Adapter caseLadder(Ladder object)
			{
				return createLadderAdapter();
			}
			@Override
			public Adapter caseGap(Gap object)
			{
				return createGapAdapter();
			}
			@Override
			public Adapter defaultCase(EObject object)
			{
				return createEObjectAdapter();
			}
		};

	/**
	 * Creates an adapter for the <code>target</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param target the object to adapt.
	 * @return the adapter for the <code>target</code>.
	 * @generated
	 */
	@Override
	public Adapter createAdapter(Notifier target)
	{
		return modelSwitch.doSwitch((EObject)target);
	}


	/**
	 * Creates a new adapter for an object of class '{@link fi.polku.model.experience.Element <em>Element</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see fi.polku.model.experience.Element
	 * @generated
	 */
	public Adapter createElementAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link fi.polku.model.experience.Note <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see fi.polku.model.experience.Note
	 * @generated
	 */
	public Adapter createNoteAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link fi.polku.model.experience.Suppression <em>Suppression</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see fi.polku.model.experience.Suppression
	 * @generated
	 */
	public Adapter createSuppressionAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link fi.polku.model.experience.Owned <em>Owned</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see fi.polku.model.experience.Owned
	 * @generated
	 */
	public Adapter createOwnedAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link fi.polku.model.experience.Measurable <em>Measurable</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see fi.polku.model.experience.Measurable
	 * @generated
	 */
	public Adapter createMeasurableAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link fi.polku.model.experience.ExperienceModel <em>Model</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see fi.polku.model.experience.ExperienceModel
	 * @generated
	 */
	public Adapter createExperienceModelAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link fi.polku.model.experience.Party <em>Party</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see fi.polku.model.experience.Party
	 * @generated
	 */
	public Adapter createPartyAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link fi.polku.model.experience.OrganisationUnit <em>Organisation Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see fi.polku.model.experience.OrganisationUnit
	 * @generated
	 */
	public Adapter createOrganisationUnitAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link fi.polku.model.experience.Role <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see fi.polku.model.experience.Role
	 * @generated
	 */
	public Adapter createRoleAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link fi.polku.model.experience.Person <em>Person</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see fi.polku.model.experience.Person
	 * @generated
	 */
	public Adapter createPersonAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link fi.polku.model.experience.Partner <em>Partner</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see fi.polku.model.experience.Partner
	 * @generated
	 */
	public Adapter createPartnerAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link fi.polku.model.experience.InformationSystem <em>Information System</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see fi.polku.model.experience.InformationSystem
	 * @generated
	 */
	public Adapter createInformationSystemAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link fi.polku.model.experience.Persona <em>Persona</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see fi.polku.model.experience.Persona
	 * @generated
	 */
	public Adapter createPersonaAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link fi.polku.model.experience.Need <em>Need</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see fi.polku.model.experience.Need
	 * @generated
	 */
	public Adapter createNeedAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link fi.polku.model.experience.Expectation <em>Expectation</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see fi.polku.model.experience.Expectation
	 * @generated
	 */
	public Adapter createExpectationAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link fi.polku.model.experience.Channel <em>Channel</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see fi.polku.model.experience.Channel
	 * @generated
	 */
	public Adapter createChannelAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link fi.polku.model.experience.CustomerPromise <em>Customer Promise</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see fi.polku.model.experience.CustomerPromise
	 * @generated
	 */
	public Adapter createCustomerPromiseAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link fi.polku.model.experience.Journey <em>Journey</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see fi.polku.model.experience.Journey
	 * @generated
	 */
	public Adapter createJourneyAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link fi.polku.model.experience.Stage <em>Stage</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see fi.polku.model.experience.Stage
	 * @generated
	 */
	public Adapter createStageAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link fi.polku.model.experience.ServiceMoment <em>Service Moment</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see fi.polku.model.experience.ServiceMoment
	 * @generated
	 */
	public Adapter createServiceMomentAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link fi.polku.model.experience.Touchpoint <em>Touchpoint</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see fi.polku.model.experience.Touchpoint
	 * @generated
	 */
	public Adapter createTouchpointAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link fi.polku.model.experience.PainPoint <em>Pain Point</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see fi.polku.model.experience.PainPoint
	 * @generated
	 */
	public Adapter createPainPointAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link fi.polku.model.experience.Opportunity <em>Opportunity</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see fi.polku.model.experience.Opportunity
	 * @generated
	 */
	public Adapter createOpportunityAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link fi.polku.model.experience.Evidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see fi.polku.model.experience.Evidence
	 * @generated
	 */
	public Adapter createEvidenceAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link fi.polku.model.experience.Link <em>Link</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see fi.polku.model.experience.Link
	 * @generated
	 */
	public Adapter createLinkAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link fi.polku.model.experience.Silo <em>Silo</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see fi.polku.model.experience.Silo
	 * @generated
	 */
	public Adapter createSiloAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link fi.polku.model.experience.Scale <em>Scale</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see fi.polku.model.experience.Scale
	 * @generated
	 */
	public Adapter createScaleAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link fi.polku.model.experience.Emotion <em>Emotion</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see fi.polku.model.experience.Emotion
	 * @generated
	 */
	public Adapter createEmotionAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link fi.polku.model.experience.TargetEmotion <em>Target Emotion</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see fi.polku.model.experience.TargetEmotion
	 * @generated
	 */
	public Adapter createTargetEmotionAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link fi.polku.model.experience.ObservedEmotion <em>Observed Emotion</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see fi.polku.model.experience.ObservedEmotion
	 * @generated
	 */
	public Adapter createObservedEmotionAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link fi.polku.model.experience.Metric <em>Metric</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see fi.polku.model.experience.Metric
	 * @generated
	 */
	public Adapter createMetricAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link fi.polku.model.experience.Benchmark <em>Benchmark</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see fi.polku.model.experience.Benchmark
	 * @generated
	 */
	public Adapter createBenchmarkAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link fi.polku.model.experience.MeasurementPlan <em>Measurement Plan</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see fi.polku.model.experience.MeasurementPlan
	 * @generated
	 */
	public Adapter createMeasurementPlanAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link fi.polku.model.experience.Measurement <em>Measurement</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see fi.polku.model.experience.Measurement
	 * @generated
	 */
	public Adapter createMeasurementAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link fi.polku.model.experience.AnswerCount <em>Answer Count</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see fi.polku.model.experience.AnswerCount
	 * @generated
	 */
	public Adapter createAnswerCountAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link fi.polku.model.experience.ExperienceIndex <em>Index</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see fi.polku.model.experience.ExperienceIndex
	 * @generated
	 */
	public Adapter createExperienceIndexAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link fi.polku.model.experience.IndexPart <em>Index Part</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see fi.polku.model.experience.IndexPart
	 * @generated
	 */
	public Adapter createIndexPartAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link fi.polku.model.experience.ServiceBlueprint <em>Service Blueprint</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see fi.polku.model.experience.ServiceBlueprint
	 * @generated
	 */
	public Adapter createServiceBlueprintAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link fi.polku.model.experience.BlueprintColumn <em>Blueprint Column</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see fi.polku.model.experience.BlueprintColumn
	 * @generated
	 */
	public Adapter createBlueprintColumnAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link fi.polku.model.experience.BlueprintAction <em>Blueprint Action</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see fi.polku.model.experience.BlueprintAction
	 * @generated
	 */
	public Adapter createBlueprintActionAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link fi.polku.model.experience.Flow <em>Flow</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see fi.polku.model.experience.Flow
	 * @generated
	 */
	public Adapter createFlowAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link fi.polku.model.experience.WorkshopBoard <em>Workshop Board</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see fi.polku.model.experience.WorkshopBoard
	 * @generated
	 */
	public Adapter createWorkshopBoardAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link fi.polku.model.experience.BoardItem <em>Board Item</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see fi.polku.model.experience.BoardItem
	 * @generated
	 */
	public Adapter createBoardItemAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link fi.polku.model.experience.DevelopmentTarget <em>Development Target</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see fi.polku.model.experience.DevelopmentTarget
	 * @generated
	 */
	public Adapter createDevelopmentTargetAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link fi.polku.model.experience.DevelopmentAction <em>Development Action</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see fi.polku.model.experience.DevelopmentAction
	 * @generated
	 */
	public Adapter createDevelopmentActionAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link fi.polku.model.experience.ConversationDeck <em>Conversation Deck</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see fi.polku.model.experience.ConversationDeck
	 * @generated
	 */
	public Adapter createConversationDeckAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link fi.polku.model.experience.ConversationCard <em>Conversation Card</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see fi.polku.model.experience.ConversationCard
	 * @generated
	 */
	public Adapter createConversationCardAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link fi.polku.model.experience.Question <em>Question</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see fi.polku.model.experience.Question
	 * @generated
	 */
	public Adapter createQuestionAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link fi.polku.model.experience.Conversation <em>Conversation</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see fi.polku.model.experience.Conversation
	 * @generated
	 */
	public Adapter createConversationAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link fi.polku.model.experience.Answer <em>Answer</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see fi.polku.model.experience.Answer
	 * @generated
	 */
	public Adapter createAnswerAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link fi.polku.model.experience.CriticalIncident <em>Critical Incident</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see fi.polku.model.experience.CriticalIncident
	 * @generated
	 */
	public Adapter createCriticalIncidentAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link fi.polku.model.experience.Ladder <em>Ladder</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see fi.polku.model.experience.Ladder
	 * @generated
	 */
	public Adapter createLadderAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link fi.polku.model.experience.Gap <em>Gap</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see fi.polku.model.experience.Gap
	 * @generated
	 */
	public Adapter createGapAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for the default case.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @generated
	 */
	public Adapter createEObjectAdapter()
	{
		return null;
	}

} //ExperienceAdapterFactory
