/**
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.model.experience.impl;

import fi.polku.model.experience.*;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class ExperienceFactoryImpl extends EFactoryImpl implements ExperienceFactory
{
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static ExperienceFactory init()
	{
		try
		{
			ExperienceFactory theExperienceFactory = (ExperienceFactory)EPackage.Registry.INSTANCE.getEFactory(ExperiencePackage.eNS_URI);
			if (theExperienceFactory != null)
			{
				return theExperienceFactory;
			}
		}
		catch (Exception exception)
		{
			EcorePlugin.INSTANCE.log(exception);
		}
		return new ExperienceFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ExperienceFactoryImpl()
	{
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass)
	{
		switch (eClass.getClassifierID())
		{
			case ExperiencePackage.NOTE: return createNote();
			case ExperiencePackage.SUPPRESSION: return createSuppression();
			case ExperiencePackage.EXPERIENCE_MODEL: return createExperienceModel();
			case ExperiencePackage.ORGANISATION_UNIT: return createOrganisationUnit();
			case ExperiencePackage.ROLE: return createRole();
			case ExperiencePackage.PERSON: return createPerson();
			case ExperiencePackage.PARTNER: return createPartner();
			case ExperiencePackage.INFORMATION_SYSTEM: return createInformationSystem();
			case ExperiencePackage.PERSONA: return createPersona();
			case ExperiencePackage.NEED: return createNeed();
			case ExperiencePackage.EXPECTATION: return createExpectation();
			case ExperiencePackage.CHANNEL: return createChannel();
			case ExperiencePackage.CUSTOMER_PROMISE: return createCustomerPromise();
			case ExperiencePackage.JOURNEY: return createJourney();
			case ExperiencePackage.STAGE: return createStage();
			case ExperiencePackage.SERVICE_MOMENT: return createServiceMoment();
			case ExperiencePackage.TOUCHPOINT: return createTouchpoint();
			case ExperiencePackage.PAIN_POINT: return createPainPoint();
			case ExperiencePackage.OPPORTUNITY: return createOpportunity();
			case ExperiencePackage.EVIDENCE: return createEvidence();
			case ExperiencePackage.LINK: return createLink();
			case ExperiencePackage.SILO: return createSilo();
			case ExperiencePackage.SCALE: return createScale();
			case ExperiencePackage.TARGET_EMOTION: return createTargetEmotion();
			case ExperiencePackage.OBSERVED_EMOTION: return createObservedEmotion();
			case ExperiencePackage.METRIC: return createMetric();
			case ExperiencePackage.BENCHMARK: return createBenchmark();
			case ExperiencePackage.MEASUREMENT_PLAN: return createMeasurementPlan();
			case ExperiencePackage.MEASUREMENT: return createMeasurement();
			case ExperiencePackage.ANSWER_COUNT: return createAnswerCount();
			case ExperiencePackage.EXPERIENCE_INDEX: return createExperienceIndex();
			case ExperiencePackage.INDEX_PART: return createIndexPart();
			case ExperiencePackage.SERVICE_BLUEPRINT: return createServiceBlueprint();
			case ExperiencePackage.BLUEPRINT_COLUMN: return createBlueprintColumn();
			case ExperiencePackage.BLUEPRINT_ACTION: return createBlueprintAction();
			case ExperiencePackage.FLOW: return createFlow();
			case ExperiencePackage.WORKSHOP_BOARD: return createWorkshopBoard();
			case ExperiencePackage.BOARD_ITEM: return createBoardItem();
			case ExperiencePackage.DEVELOPMENT_TARGET: return createDevelopmentTarget();
			case ExperiencePackage.DEVELOPMENT_ACTION: return createDevelopmentAction();
			case ExperiencePackage.CONVERSATION_DECK: return createConversationDeck();
			case ExperiencePackage.CONVERSATION_CARD: return createConversationCard();
			case ExperiencePackage.QUESTION: return createQuestion();
			case ExperiencePackage.CONVERSATION: return createConversation();
			case ExperiencePackage.ANSWER: return createAnswer();
			case ExperiencePackage.CRITICAL_INCIDENT: return createCriticalIncident();
			case ExperiencePackage.LADDER: return createLadder();
			case ExperiencePackage.GAP: return createGap();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue)
	{
		switch (eDataType.getClassifierID())
		{
			case ExperiencePackage.LANGUAGE:
				return createLanguageFromString(eDataType, initialValue);
			case ExperiencePackage.MATURITY:
				return createMaturityFromString(eDataType, initialValue);
			case ExperiencePackage.PERSONA_KIND:
				return createPersonaKindFromString(eDataType, initialValue);
			case ExperiencePackage.CUSTOMER_STYLE:
				return createCustomerStyleFromString(eDataType, initialValue);
			case ExperiencePackage.IMPORTANCE:
				return createImportanceFromString(eDataType, initialValue);
			case ExperiencePackage.EXPECTATION_KIND:
				return createExpectationKindFromString(eDataType, initialValue);
			case ExperiencePackage.CHANNEL_KIND:
				return createChannelKindFromString(eDataType, initialValue);
			case ExperiencePackage.CHANNEL_NATURE:
				return createChannelNatureFromString(eDataType, initialValue);
			case ExperiencePackage.JOURNEY_KIND:
				return createJourneyKindFromString(eDataType, initialValue);
			case ExperiencePackage.JOURNEY_STATE:
				return createJourneyStateFromString(eDataType, initialValue);
			case ExperiencePackage.JOURNEY_LEVEL:
				return createJourneyLevelFromString(eDataType, initialValue);
			case ExperiencePackage.PHASE:
				return createPhaseFromString(eDataType, initialValue);
			case ExperiencePackage.SERVICE_OUTCOME:
				return createServiceOutcomeFromString(eDataType, initialValue);
			case ExperiencePackage.EASE:
				return createEaseFromString(eDataType, initialValue);
			case ExperiencePackage.CONTROL:
				return createControlFromString(eDataType, initialValue);
			case ExperiencePackage.ENCOUNTER_TYPE:
				return createEncounterTypeFromString(eDataType, initialValue);
			case ExperiencePackage.KEY_MOMENT:
				return createKeyMomentFromString(eDataType, initialValue);
			case ExperiencePackage.PYRAMID_LEVEL:
				return createPyramidLevelFromString(eDataType, initialValue);
			case ExperiencePackage.DIMENSION:
				return createDimensionFromString(eDataType, initialValue);
			case ExperiencePackage.CUSTOMER_VALUE:
				return createCustomerValueFromString(eDataType, initialValue);
			case ExperiencePackage.MEANING_LEVEL:
				return createMeaningLevelFromString(eDataType, initialValue);
			case ExperiencePackage.EMPLOYEE_PART:
				return createEmployeePartFromString(eDataType, initialValue);
			case ExperiencePackage.SUCCESS_CONDITION:
				return createSuccessConditionFromString(eDataType, initialValue);
			case ExperiencePackage.PROBLEM_KIND:
				return createProblemKindFromString(eDataType, initialValue);
			case ExperiencePackage.SILO_KIND:
				return createSiloKindFromString(eDataType, initialValue);
			case ExperiencePackage.EMOTION_KIND:
				return createEmotionKindFromString(eDataType, initialValue);
			case ExperiencePackage.EMOTION_SOURCE:
				return createEmotionSourceFromString(eDataType, initialValue);
			case ExperiencePackage.METRIC_KIND:
				return createMetricKindFromString(eDataType, initialValue);
			case ExperiencePackage.METRIC_METHOD:
				return createMetricMethodFromString(eDataType, initialValue);
			case ExperiencePackage.METRIC_FAMILY:
				return createMetricFamilyFromString(eDataType, initialValue);
			case ExperiencePackage.EXPERIENCE_FACTOR:
				return createExperienceFactorFromString(eDataType, initialValue);
			case ExperiencePackage.DIRECTION:
				return createDirectionFromString(eDataType, initialValue);
			case ExperiencePackage.MEASUREMENT_LEVEL:
				return createMeasurementLevelFromString(eDataType, initialValue);
			case ExperiencePackage.ROLLOUT_STEP:
				return createRolloutStepFromString(eDataType, initialValue);
			case ExperiencePackage.INDEX_KIND:
				return createIndexKindFromString(eDataType, initialValue);
			case ExperiencePackage.BLUEPRINT_ROW:
				return createBlueprintRowFromString(eDataType, initialValue);
			case ExperiencePackage.BLUEPRINT_LINE:
				return createBlueprintLineFromString(eDataType, initialValue);
			case ExperiencePackage.CARRIER:
				return createCarrierFromString(eDataType, initialValue);
			case ExperiencePackage.FLOW_DIRECTION:
				return createFlowDirectionFromString(eDataType, initialValue);
			case ExperiencePackage.BUCKET:
				return createBucketFromString(eDataType, initialValue);
			case ExperiencePackage.DEVELOPMENT_AREA:
				return createDevelopmentAreaFromString(eDataType, initialValue);
			case ExperiencePackage.WORK_STATE:
				return createWorkStateFromString(eDataType, initialValue);
			case ExperiencePackage.PDCA_STEP:
				return createPdcaStepFromString(eDataType, initialValue);
			case ExperiencePackage.PEOPLE_DIMENSION:
				return createPeopleDimensionFromString(eDataType, initialValue);
			case ExperiencePackage.INCIDENT_EFFECT:
				return createIncidentEffectFromString(eDataType, initialValue);
			case ExperiencePackage.LOCAL_DATE:
				return createLocalDateFromString(eDataType, initialValue);
			case ExperiencePackage.DURATION:
				return createDurationFromString(eDataType, initialValue);
			case ExperiencePackage.PERIOD:
				return createPeriodFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue)
	{
		switch (eDataType.getClassifierID())
		{
			case ExperiencePackage.LANGUAGE:
				return convertLanguageToString(eDataType, instanceValue);
			case ExperiencePackage.MATURITY:
				return convertMaturityToString(eDataType, instanceValue);
			case ExperiencePackage.PERSONA_KIND:
				return convertPersonaKindToString(eDataType, instanceValue);
			case ExperiencePackage.CUSTOMER_STYLE:
				return convertCustomerStyleToString(eDataType, instanceValue);
			case ExperiencePackage.IMPORTANCE:
				return convertImportanceToString(eDataType, instanceValue);
			case ExperiencePackage.EXPECTATION_KIND:
				return convertExpectationKindToString(eDataType, instanceValue);
			case ExperiencePackage.CHANNEL_KIND:
				return convertChannelKindToString(eDataType, instanceValue);
			case ExperiencePackage.CHANNEL_NATURE:
				return convertChannelNatureToString(eDataType, instanceValue);
			case ExperiencePackage.JOURNEY_KIND:
				return convertJourneyKindToString(eDataType, instanceValue);
			case ExperiencePackage.JOURNEY_STATE:
				return convertJourneyStateToString(eDataType, instanceValue);
			case ExperiencePackage.JOURNEY_LEVEL:
				return convertJourneyLevelToString(eDataType, instanceValue);
			case ExperiencePackage.PHASE:
				return convertPhaseToString(eDataType, instanceValue);
			case ExperiencePackage.SERVICE_OUTCOME:
				return convertServiceOutcomeToString(eDataType, instanceValue);
			case ExperiencePackage.EASE:
				return convertEaseToString(eDataType, instanceValue);
			case ExperiencePackage.CONTROL:
				return convertControlToString(eDataType, instanceValue);
			case ExperiencePackage.ENCOUNTER_TYPE:
				return convertEncounterTypeToString(eDataType, instanceValue);
			case ExperiencePackage.KEY_MOMENT:
				return convertKeyMomentToString(eDataType, instanceValue);
			case ExperiencePackage.PYRAMID_LEVEL:
				return convertPyramidLevelToString(eDataType, instanceValue);
			case ExperiencePackage.DIMENSION:
				return convertDimensionToString(eDataType, instanceValue);
			case ExperiencePackage.CUSTOMER_VALUE:
				return convertCustomerValueToString(eDataType, instanceValue);
			case ExperiencePackage.MEANING_LEVEL:
				return convertMeaningLevelToString(eDataType, instanceValue);
			case ExperiencePackage.EMPLOYEE_PART:
				return convertEmployeePartToString(eDataType, instanceValue);
			case ExperiencePackage.SUCCESS_CONDITION:
				return convertSuccessConditionToString(eDataType, instanceValue);
			case ExperiencePackage.PROBLEM_KIND:
				return convertProblemKindToString(eDataType, instanceValue);
			case ExperiencePackage.SILO_KIND:
				return convertSiloKindToString(eDataType, instanceValue);
			case ExperiencePackage.EMOTION_KIND:
				return convertEmotionKindToString(eDataType, instanceValue);
			case ExperiencePackage.EMOTION_SOURCE:
				return convertEmotionSourceToString(eDataType, instanceValue);
			case ExperiencePackage.METRIC_KIND:
				return convertMetricKindToString(eDataType, instanceValue);
			case ExperiencePackage.METRIC_METHOD:
				return convertMetricMethodToString(eDataType, instanceValue);
			case ExperiencePackage.METRIC_FAMILY:
				return convertMetricFamilyToString(eDataType, instanceValue);
			case ExperiencePackage.EXPERIENCE_FACTOR:
				return convertExperienceFactorToString(eDataType, instanceValue);
			case ExperiencePackage.DIRECTION:
				return convertDirectionToString(eDataType, instanceValue);
			case ExperiencePackage.MEASUREMENT_LEVEL:
				return convertMeasurementLevelToString(eDataType, instanceValue);
			case ExperiencePackage.ROLLOUT_STEP:
				return convertRolloutStepToString(eDataType, instanceValue);
			case ExperiencePackage.INDEX_KIND:
				return convertIndexKindToString(eDataType, instanceValue);
			case ExperiencePackage.BLUEPRINT_ROW:
				return convertBlueprintRowToString(eDataType, instanceValue);
			case ExperiencePackage.BLUEPRINT_LINE:
				return convertBlueprintLineToString(eDataType, instanceValue);
			case ExperiencePackage.CARRIER:
				return convertCarrierToString(eDataType, instanceValue);
			case ExperiencePackage.FLOW_DIRECTION:
				return convertFlowDirectionToString(eDataType, instanceValue);
			case ExperiencePackage.BUCKET:
				return convertBucketToString(eDataType, instanceValue);
			case ExperiencePackage.DEVELOPMENT_AREA:
				return convertDevelopmentAreaToString(eDataType, instanceValue);
			case ExperiencePackage.WORK_STATE:
				return convertWorkStateToString(eDataType, instanceValue);
			case ExperiencePackage.PDCA_STEP:
				return convertPdcaStepToString(eDataType, instanceValue);
			case ExperiencePackage.PEOPLE_DIMENSION:
				return convertPeopleDimensionToString(eDataType, instanceValue);
			case ExperiencePackage.INCIDENT_EFFECT:
				return convertIncidentEffectToString(eDataType, instanceValue);
			case ExperiencePackage.LOCAL_DATE:
				return convertLocalDateToString(eDataType, instanceValue);
			case ExperiencePackage.DURATION:
				return convertDurationToString(eDataType, instanceValue);
			case ExperiencePackage.PERIOD:
				return convertPeriodToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Note createNote()
	{
		NoteImpl note = new NoteImpl();
		return note;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Suppression createSuppression()
	{
		SuppressionImpl suppression = new SuppressionImpl();
		return suppression;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ExperienceModel createExperienceModel()
	{
		ExperienceModelImpl experienceModel = new ExperienceModelImpl();
		return experienceModel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OrganisationUnit createOrganisationUnit()
	{
		OrganisationUnitImpl organisationUnit = new OrganisationUnitImpl();
		return organisationUnit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Role createRole()
	{
		RoleImpl role = new RoleImpl();
		return role;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Person createPerson()
	{
		PersonImpl person = new PersonImpl();
		return person;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Partner createPartner()
	{
		PartnerImpl partner = new PartnerImpl();
		return partner;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InformationSystem createInformationSystem()
	{
		InformationSystemImpl informationSystem = new InformationSystemImpl();
		return informationSystem;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Persona createPersona()
	{
		PersonaImpl persona = new PersonaImpl();
		return persona;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Need createNeed()
	{
		NeedImpl need = new NeedImpl();
		return need;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Expectation createExpectation()
	{
		ExpectationImpl expectation = new ExpectationImpl();
		return expectation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Channel createChannel()
	{
		ChannelImpl channel = new ChannelImpl();
		return channel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CustomerPromise createCustomerPromise()
	{
		CustomerPromiseImpl customerPromise = new CustomerPromiseImpl();
		return customerPromise;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Journey createJourney()
	{
		JourneyImpl journey = new JourneyImpl();
		return journey;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Stage createStage()
	{
		StageImpl stage = new StageImpl();
		return stage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ServiceMoment createServiceMoment()
	{
		ServiceMomentImpl serviceMoment = new ServiceMomentImpl();
		return serviceMoment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Touchpoint createTouchpoint()
	{
		TouchpointImpl touchpoint = new TouchpointImpl();
		return touchpoint;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PainPoint createPainPoint()
	{
		PainPointImpl painPoint = new PainPointImpl();
		return painPoint;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Opportunity createOpportunity()
	{
		OpportunityImpl opportunity = new OpportunityImpl();
		return opportunity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Evidence createEvidence()
	{
		EvidenceImpl evidence = new EvidenceImpl();
		return evidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Link createLink()
	{
		LinkImpl link = new LinkImpl();
		return link;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Silo createSilo()
	{
		SiloImpl silo = new SiloImpl();
		return silo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Scale createScale()
	{
		ScaleImpl scale = new ScaleImpl();
		return scale;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TargetEmotion createTargetEmotion()
	{
		TargetEmotionImpl targetEmotion = new TargetEmotionImpl();
		return targetEmotion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ObservedEmotion createObservedEmotion()
	{
		ObservedEmotionImpl observedEmotion = new ObservedEmotionImpl();
		return observedEmotion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Metric createMetric()
	{
		MetricImpl metric = new MetricImpl();
		return metric;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Benchmark createBenchmark()
	{
		BenchmarkImpl benchmark = new BenchmarkImpl();
		return benchmark;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MeasurementPlan createMeasurementPlan()
	{
		MeasurementPlanImpl measurementPlan = new MeasurementPlanImpl();
		return measurementPlan;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Measurement createMeasurement()
	{
		MeasurementImpl measurement = new MeasurementImpl();
		return measurement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AnswerCount createAnswerCount()
	{
		AnswerCountImpl answerCount = new AnswerCountImpl();
		return answerCount;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ExperienceIndex createExperienceIndex()
	{
		ExperienceIndexImpl experienceIndex = new ExperienceIndexImpl();
		return experienceIndex;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public IndexPart createIndexPart()
	{
		IndexPartImpl indexPart = new IndexPartImpl();
		return indexPart;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ServiceBlueprint createServiceBlueprint()
	{
		ServiceBlueprintImpl serviceBlueprint = new ServiceBlueprintImpl();
		return serviceBlueprint;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BlueprintColumn createBlueprintColumn()
	{
		BlueprintColumnImpl blueprintColumn = new BlueprintColumnImpl();
		return blueprintColumn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BlueprintAction createBlueprintAction()
	{
		BlueprintActionImpl blueprintAction = new BlueprintActionImpl();
		return blueprintAction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Flow createFlow()
	{
		FlowImpl flow = new FlowImpl();
		return flow;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public WorkshopBoard createWorkshopBoard()
	{
		WorkshopBoardImpl workshopBoard = new WorkshopBoardImpl();
		return workshopBoard;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BoardItem createBoardItem()
	{
		BoardItemImpl boardItem = new BoardItemImpl();
		return boardItem;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DevelopmentTarget createDevelopmentTarget()
	{
		DevelopmentTargetImpl developmentTarget = new DevelopmentTargetImpl();
		return developmentTarget;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DevelopmentAction createDevelopmentAction()
	{
		DevelopmentActionImpl developmentAction = new DevelopmentActionImpl();
		return developmentAction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ConversationDeck createConversationDeck()
	{
		ConversationDeckImpl conversationDeck = new ConversationDeckImpl();
		return conversationDeck;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ConversationCard createConversationCard()
	{
		ConversationCardImpl conversationCard = new ConversationCardImpl();
		return conversationCard;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Question createQuestion()
	{
		QuestionImpl question = new QuestionImpl();
		return question;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Conversation createConversation()
	{
		ConversationImpl conversation = new ConversationImpl();
		return conversation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Answer createAnswer()
	{
		AnswerImpl answer = new AnswerImpl();
		return answer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CriticalIncident createCriticalIncident()
	{
		CriticalIncidentImpl criticalIncident = new CriticalIncidentImpl();
		return criticalIncident;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Ladder createLadder()
	{
		LadderImpl ladder = new LadderImpl();
		return ladder;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Gap createGap()
	{
		GapImpl gap = new GapImpl();
		return gap;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Language createLanguageFromString(EDataType eDataType, String initialValue)
	{
		Language result = Language.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertLanguageToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Maturity createMaturityFromString(EDataType eDataType, String initialValue)
	{
		Maturity result = Maturity.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertMaturityToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PersonaKind createPersonaKindFromString(EDataType eDataType, String initialValue)
	{
		PersonaKind result = PersonaKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPersonaKindToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CustomerStyle createCustomerStyleFromString(EDataType eDataType, String initialValue)
	{
		CustomerStyle result = CustomerStyle.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCustomerStyleToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Importance createImportanceFromString(EDataType eDataType, String initialValue)
	{
		Importance result = Importance.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertImportanceToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ExpectationKind createExpectationKindFromString(EDataType eDataType, String initialValue)
	{
		ExpectationKind result = ExpectationKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertExpectationKindToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ChannelKind createChannelKindFromString(EDataType eDataType, String initialValue)
	{
		ChannelKind result = ChannelKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertChannelKindToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ChannelNature createChannelNatureFromString(EDataType eDataType, String initialValue)
	{
		ChannelNature result = ChannelNature.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertChannelNatureToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public JourneyKind createJourneyKindFromString(EDataType eDataType, String initialValue)
	{
		JourneyKind result = JourneyKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertJourneyKindToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public JourneyState createJourneyStateFromString(EDataType eDataType, String initialValue)
	{
		JourneyState result = JourneyState.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertJourneyStateToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public JourneyLevel createJourneyLevelFromString(EDataType eDataType, String initialValue)
	{
		JourneyLevel result = JourneyLevel.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertJourneyLevelToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Phase createPhaseFromString(EDataType eDataType, String initialValue)
	{
		Phase result = Phase.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPhaseToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ServiceOutcome createServiceOutcomeFromString(EDataType eDataType, String initialValue)
	{
		ServiceOutcome result = ServiceOutcome.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertServiceOutcomeToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Ease createEaseFromString(EDataType eDataType, String initialValue)
	{
		Ease result = Ease.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertEaseToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Control createControlFromString(EDataType eDataType, String initialValue)
	{
		Control result = Control.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertControlToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public EncounterType createEncounterTypeFromString(EDataType eDataType, String initialValue)
	{
		EncounterType result = EncounterType.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertEncounterTypeToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public KeyMoment createKeyMomentFromString(EDataType eDataType, String initialValue)
	{
		KeyMoment result = KeyMoment.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertKeyMomentToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PyramidLevel createPyramidLevelFromString(EDataType eDataType, String initialValue)
	{
		PyramidLevel result = PyramidLevel.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPyramidLevelToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Dimension createDimensionFromString(EDataType eDataType, String initialValue)
	{
		Dimension result = Dimension.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDimensionToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CustomerValue createCustomerValueFromString(EDataType eDataType, String initialValue)
	{
		CustomerValue result = CustomerValue.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCustomerValueToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public MeaningLevel createMeaningLevelFromString(EDataType eDataType, String initialValue)
	{
		MeaningLevel result = MeaningLevel.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertMeaningLevelToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public EmployeePart createEmployeePartFromString(EDataType eDataType, String initialValue)
	{
		EmployeePart result = EmployeePart.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertEmployeePartToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public SuccessCondition createSuccessConditionFromString(EDataType eDataType, String initialValue)
	{
		SuccessCondition result = SuccessCondition.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSuccessConditionToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ProblemKind createProblemKindFromString(EDataType eDataType, String initialValue)
	{
		ProblemKind result = ProblemKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertProblemKindToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public SiloKind createSiloKindFromString(EDataType eDataType, String initialValue)
	{
		SiloKind result = SiloKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSiloKindToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public EmotionKind createEmotionKindFromString(EDataType eDataType, String initialValue)
	{
		EmotionKind result = EmotionKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertEmotionKindToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public EmotionSource createEmotionSourceFromString(EDataType eDataType, String initialValue)
	{
		EmotionSource result = EmotionSource.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertEmotionSourceToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public MetricKind createMetricKindFromString(EDataType eDataType, String initialValue)
	{
		MetricKind result = MetricKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertMetricKindToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public MetricMethod createMetricMethodFromString(EDataType eDataType, String initialValue)
	{
		MetricMethod result = MetricMethod.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertMetricMethodToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public MetricFamily createMetricFamilyFromString(EDataType eDataType, String initialValue)
	{
		MetricFamily result = MetricFamily.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertMetricFamilyToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ExperienceFactor createExperienceFactorFromString(EDataType eDataType, String initialValue)
	{
		ExperienceFactor result = ExperienceFactor.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertExperienceFactorToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Direction createDirectionFromString(EDataType eDataType, String initialValue)
	{
		Direction result = Direction.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDirectionToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public MeasurementLevel createMeasurementLevelFromString(EDataType eDataType, String initialValue)
	{
		MeasurementLevel result = MeasurementLevel.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertMeasurementLevelToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RolloutStep createRolloutStepFromString(EDataType eDataType, String initialValue)
	{
		RolloutStep result = RolloutStep.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRolloutStepToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public IndexKind createIndexKindFromString(EDataType eDataType, String initialValue)
	{
		IndexKind result = IndexKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertIndexKindToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public BlueprintRow createBlueprintRowFromString(EDataType eDataType, String initialValue)
	{
		BlueprintRow result = BlueprintRow.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertBlueprintRowToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public BlueprintLine createBlueprintLineFromString(EDataType eDataType, String initialValue)
	{
		BlueprintLine result = BlueprintLine.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertBlueprintLineToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Carrier createCarrierFromString(EDataType eDataType, String initialValue)
	{
		Carrier result = Carrier.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCarrierToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public FlowDirection createFlowDirectionFromString(EDataType eDataType, String initialValue)
	{
		FlowDirection result = FlowDirection.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertFlowDirectionToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Bucket createBucketFromString(EDataType eDataType, String initialValue)
	{
		Bucket result = Bucket.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertBucketToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DevelopmentArea createDevelopmentAreaFromString(EDataType eDataType, String initialValue)
	{
		DevelopmentArea result = DevelopmentArea.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDevelopmentAreaToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public WorkState createWorkStateFromString(EDataType eDataType, String initialValue)
	{
		WorkState result = WorkState.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertWorkStateToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PdcaStep createPdcaStepFromString(EDataType eDataType, String initialValue)
	{
		PdcaStep result = PdcaStep.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPdcaStepToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PeopleDimension createPeopleDimensionFromString(EDataType eDataType, String initialValue)
	{
		PeopleDimension result = PeopleDimension.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPeopleDimensionToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public IncidentEffect createIncidentEffectFromString(EDataType eDataType, String initialValue)
	{
		IncidentEffect result = IncidentEffect.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertIncidentEffectToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LocalDate createLocalDate(final String it)
	{
		return it == null ? null : java.time.LocalDate.parse(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LocalDate createLocalDateFromString(EDataType eDataType, String initialValue)
	{
		return createLocalDate(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertLocalDate(final LocalDate it)
	{
		return it == null ? null : it.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertLocalDateToString(EDataType eDataType, Object instanceValue)
	{
		return convertLocalDate((LocalDate)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Duration createDuration(final String it)
	{
		return it == null ? null : java.time.Duration.parse(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Duration createDurationFromString(EDataType eDataType, String initialValue)
	{
		return createDuration(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDuration(final Duration it)
	{
		return it == null ? null : it.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDurationToString(EDataType eDataType, Object instanceValue)
	{
		return convertDuration((Duration)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Period createPeriod(final String it)
	{
		return it == null ? null : java.time.Period.parse(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Period createPeriodFromString(EDataType eDataType, String initialValue)
	{
		return createPeriod(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPeriod(final Period it)
	{
		return it == null ? null : it.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPeriodToString(EDataType eDataType, Object instanceValue)
	{
		return convertPeriod((Period)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ExperiencePackage getExperiencePackage()
	{
		return (ExperiencePackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static ExperiencePackage getPackage()
	{
		return ExperiencePackage.eINSTANCE;
	}

} //ExperienceFactoryImpl
