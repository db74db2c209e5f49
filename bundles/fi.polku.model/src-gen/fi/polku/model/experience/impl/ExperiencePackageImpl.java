/**
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.model.experience.impl;

import fi.polku.model.experience.Answer;
import fi.polku.model.experience.AnswerCount;
import fi.polku.model.experience.Benchmark;
import fi.polku.model.experience.BlueprintAction;
import fi.polku.model.experience.BlueprintColumn;
import fi.polku.model.experience.BlueprintLine;
import fi.polku.model.experience.BlueprintRow;
import fi.polku.model.experience.BoardItem;
import fi.polku.model.experience.Bucket;
import fi.polku.model.experience.Carrier;
import fi.polku.model.experience.Channel;
import fi.polku.model.experience.ChannelKind;
import fi.polku.model.experience.ChannelNature;
import fi.polku.model.experience.Control;
import fi.polku.model.experience.Conversation;
import fi.polku.model.experience.ConversationCard;
import fi.polku.model.experience.ConversationDeck;
import fi.polku.model.experience.CriticalIncident;
import fi.polku.model.experience.CustomerPromise;
import fi.polku.model.experience.CustomerStyle;
import fi.polku.model.experience.CustomerValue;
import fi.polku.model.experience.DevelopmentAction;
import fi.polku.model.experience.DevelopmentArea;
import fi.polku.model.experience.DevelopmentTarget;
import fi.polku.model.experience.Dimension;
import fi.polku.model.experience.Direction;
import fi.polku.model.experience.Ease;
import fi.polku.model.experience.Element;
import fi.polku.model.experience.Emotion;
import fi.polku.model.experience.EmotionKind;
import fi.polku.model.experience.EmotionSource;
import fi.polku.model.experience.EmployeePart;
import fi.polku.model.experience.EncounterType;
import fi.polku.model.experience.Evidence;
import fi.polku.model.experience.Expectation;
import fi.polku.model.experience.ExpectationKind;
import fi.polku.model.experience.ExperienceFactor;
import fi.polku.model.experience.ExperienceFactory;
import fi.polku.model.experience.ExperienceIndex;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.ExperiencePackage;
import fi.polku.model.experience.Flow;
import fi.polku.model.experience.FlowDirection;
import fi.polku.model.experience.Gap;
import fi.polku.model.experience.Importance;
import fi.polku.model.experience.IncidentEffect;
import fi.polku.model.experience.IndexKind;
import fi.polku.model.experience.IndexPart;
import fi.polku.model.experience.InformationSystem;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.JourneyKind;
import fi.polku.model.experience.JourneyLevel;
import fi.polku.model.experience.JourneyState;
import fi.polku.model.experience.KeyMoment;
import fi.polku.model.experience.Ladder;
import fi.polku.model.experience.Language;
import fi.polku.model.experience.Link;
import fi.polku.model.experience.Maturity;
import fi.polku.model.experience.MeaningLevel;
import fi.polku.model.experience.Measurable;
import fi.polku.model.experience.Measurement;
import fi.polku.model.experience.MeasurementLevel;
import fi.polku.model.experience.MeasurementPlan;
import fi.polku.model.experience.Metric;
import fi.polku.model.experience.MetricFamily;
import fi.polku.model.experience.MetricKind;
import fi.polku.model.experience.MetricMethod;
import fi.polku.model.experience.Need;
import fi.polku.model.experience.Note;
import fi.polku.model.experience.ObservedEmotion;
import fi.polku.model.experience.Opportunity;
import fi.polku.model.experience.OrganisationUnit;
import fi.polku.model.experience.Owned;
import fi.polku.model.experience.PainPoint;
import fi.polku.model.experience.Partner;
import fi.polku.model.experience.Party;
import fi.polku.model.experience.PdcaStep;
import fi.polku.model.experience.PeopleDimension;
import fi.polku.model.experience.Person;
import fi.polku.model.experience.Persona;
import fi.polku.model.experience.PersonaKind;
import fi.polku.model.experience.Phase;
import fi.polku.model.experience.ProblemKind;
import fi.polku.model.experience.PyramidLevel;
import fi.polku.model.experience.Question;
import fi.polku.model.experience.Role;
import fi.polku.model.experience.RolloutStep;
import fi.polku.model.experience.Scale;
import fi.polku.model.experience.ServiceBlueprint;
import fi.polku.model.experience.ServiceMoment;
import fi.polku.model.experience.ServiceOutcome;
import fi.polku.model.experience.Silo;
import fi.polku.model.experience.SiloKind;
import fi.polku.model.experience.Stage;
import fi.polku.model.experience.SuccessCondition;
import fi.polku.model.experience.Suppression;
import fi.polku.model.experience.TargetEmotion;
import fi.polku.model.experience.Touchpoint;
import fi.polku.model.experience.WorkState;
import fi.polku.model.experience.WorkshopBoard;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class ExperiencePackageImpl extends EPackageImpl implements ExperiencePackage
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass elementEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass noteEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass suppressionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass ownedEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass measurableEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass experienceModelEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass partyEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass organisationUnitEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass roleEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass personEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass partnerEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass informationSystemEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass personaEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass needEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass expectationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass channelEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass customerPromiseEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass journeyEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass stageEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass serviceMomentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass touchpointEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass painPointEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass opportunityEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass evidenceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass linkEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass siloEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass scaleEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass emotionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass targetEmotionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass observedEmotionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass metricEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass benchmarkEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass measurementPlanEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass measurementEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass answerCountEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass experienceIndexEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass indexPartEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass serviceBlueprintEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass blueprintColumnEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass blueprintActionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass flowEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass workshopBoardEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass boardItemEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass developmentTargetEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass developmentActionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass conversationDeckEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass conversationCardEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass questionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass conversationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass answerEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass criticalIncidentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass ladderEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass gapEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum languageEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum maturityEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum personaKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum customerStyleEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum importanceEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum expectationKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum channelKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum channelNatureEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum journeyKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum journeyStateEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum journeyLevelEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum phaseEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum serviceOutcomeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum easeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum controlEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum encounterTypeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum keyMomentEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum pyramidLevelEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum dimensionEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum customerValueEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum meaningLevelEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum employeePartEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum successConditionEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum problemKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum siloKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum emotionKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum emotionSourceEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum metricKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum metricMethodEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum metricFamilyEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum experienceFactorEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum directionEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum measurementLevelEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum rolloutStepEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum indexKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum blueprintRowEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum blueprintLineEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum carrierEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum flowDirectionEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum bucketEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum developmentAreaEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum workStateEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum pdcaStepEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum peopleDimensionEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum incidentEffectEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType localDateEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType durationEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType periodEDataType = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see fi.polku.model.experience.ExperiencePackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private ExperiencePackageImpl()
	{
		super(eNS_URI, ExperienceFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link ExperiencePackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static ExperiencePackage init()
	{
		if (isInited) return (ExperiencePackage)EPackage.Registry.INSTANCE.getEPackage(ExperiencePackage.eNS_URI);

		// Obtain or create and register package
		Object registeredExperiencePackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		ExperiencePackageImpl theExperiencePackage = registeredExperiencePackage instanceof ExperiencePackageImpl ? (ExperiencePackageImpl)registeredExperiencePackage : new ExperiencePackageImpl();

		isInited = true;

		// Create package meta-data objects
		theExperiencePackage.createPackageContents();

		// Initialize created meta-data
		theExperiencePackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theExperiencePackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(ExperiencePackage.eNS_URI, theExperiencePackage);
		return theExperiencePackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getElement()
	{
		return elementEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getElement_Id()
	{
		return (EAttribute)elementEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getElement_Name()
	{
		return (EAttribute)elementEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getElement_Description()
	{
		return (EAttribute)elementEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getElement_Notes()
	{
		return (EReference)elementEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getElement_Suppressions()
	{
		return (EReference)elementEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getNote()
	{
		return noteEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNote_Text()
	{
		return (EAttribute)noteEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNote_Author()
	{
		return (EAttribute)noteEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNote_Date()
	{
		return (EAttribute)noteEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSuppression()
	{
		return suppressionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSuppression_Rule()
	{
		return (EAttribute)suppressionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSuppression_Reason()
	{
		return (EAttribute)suppressionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getOwned()
	{
		return ownedEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOwned_Owner()
	{
		return (EReference)ownedEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMeasurable()
	{
		return measurableEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMeasurable_Plans()
	{
		return (EReference)measurableEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMeasurable_Measurements()
	{
		return (EReference)measurableEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getExperienceModel()
	{
		return experienceModelEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExperienceModel_Language()
	{
		return (EAttribute)experienceModelEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExperienceModel_Maturity()
	{
		return (EAttribute)experienceModelEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExperienceModel_Currency()
	{
		return (EAttribute)experienceModelEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getExperienceModel_Parties()
	{
		return (EReference)experienceModelEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getExperienceModel_Personas()
	{
		return (EReference)experienceModelEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getExperienceModel_Channels()
	{
		return (EReference)experienceModelEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getExperienceModel_Promises()
	{
		return (EReference)experienceModelEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getExperienceModel_Scales()
	{
		return (EReference)experienceModelEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getExperienceModel_EmotionScale()
	{
		return (EReference)experienceModelEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getExperienceModel_Metrics()
	{
		return (EReference)experienceModelEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getExperienceModel_Indexes()
	{
		return (EReference)experienceModelEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getExperienceModel_Journeys()
	{
		return (EReference)experienceModelEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getExperienceModel_Blueprints()
	{
		return (EReference)experienceModelEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getExperienceModel_Boards()
	{
		return (EReference)experienceModelEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getExperienceModel_DevelopmentTargets()
	{
		return (EReference)experienceModelEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getExperienceModel_DevelopmentActions()
	{
		return (EReference)experienceModelEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getExperienceModel_Decks()
	{
		return (EReference)experienceModelEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getParty()
	{
		return partyEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getParty_Members()
	{
		return (EReference)partyEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParty_Email()
	{
		return (EAttribute)partyEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParty_MayDecide()
	{
		return (EAttribute)partyEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getOrganisationUnit()
	{
		return organisationUnitEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRole()
	{
		return roleEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPerson()
	{
		return personEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPerson_Roles()
	{
		return (EReference)personEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPartner()
	{
		return partnerEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getInformationSystem()
	{
		return informationSystemEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInformationSystem_Provider()
	{
		return (EReference)informationSystemEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPersona()
	{
		return personaEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPersona_Kind()
	{
		return (EAttribute)personaEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPersona_Style()
	{
		return (EAttribute)personaEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPersona_Background()
	{
		return (EAttribute)personaEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPersona_Quote()
	{
		return (EAttribute)personaEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPersona_Needs()
	{
		return (EReference)personaEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPersona_Expectations()
	{
		return (EReference)personaEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPersona_PreferredChannels()
	{
		return (EReference)personaEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getNeed()
	{
		return needEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNeed_Importance()
	{
		return (EAttribute)needEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getExpectation()
	{
		return expectationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExpectation_Kind()
	{
		return (EAttribute)expectationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExpectation_Importance()
	{
		return (EAttribute)expectationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getChannel()
	{
		return channelEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChannel_Kind()
	{
		return (EAttribute)channelEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChannel_Nature()
	{
		return (EAttribute)channelEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCustomerPromise()
	{
		return customerPromiseEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCustomerPromise_Promise()
	{
		return (EAttribute)customerPromiseEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCustomerPromise_CustomerGuidance()
	{
		return (EAttribute)customerPromiseEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCustomerPromise_StaffGuidance()
	{
		return (EAttribute)customerPromiseEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCustomerPromise_Keeper()
	{
		return (EReference)customerPromiseEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCustomerPromise_RedeemedBy()
	{
		return (EReference)customerPromiseEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCustomerPromise_EnsuredBy()
	{
		return (EReference)customerPromiseEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getJourney()
	{
		return journeyEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getJourney_Kind()
	{
		return (EAttribute)journeyEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getJourney_State()
	{
		return (EAttribute)journeyEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getJourney_Level()
	{
		return (EAttribute)journeyEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getJourney_Date()
	{
		return (EAttribute)journeyEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getJourney_Personas()
	{
		return (EReference)journeyEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getJourney_Stages()
	{
		return (EReference)journeyEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getJourney_FutureTwin()
	{
		return (EReference)journeyEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getJourney_SupportedBy()
	{
		return (EReference)journeyEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getJourney_Recoveries()
	{
		return (EReference)journeyEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getJourney_Ladders()
	{
		return (EReference)journeyEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getJourney_Silos()
	{
		return (EReference)journeyEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getStage()
	{
		return stageEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStage_Phase()
	{
		return (EAttribute)stageEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStage_Goal()
	{
		return (EAttribute)stageEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStage_Outcome()
	{
		return (EAttribute)stageEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStage_Touchpoints()
	{
		return (EReference)stageEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStage_Moments()
	{
		return (EReference)stageEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getServiceMoment()
	{
		return serviceMomentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getServiceMoment_Touchpoints()
	{
		return (EReference)serviceMomentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTouchpoint()
	{
		return touchpointEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTouchpoint_Goal()
	{
		return (EAttribute)touchpointEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTouchpoint_Ease()
	{
		return (EAttribute)touchpointEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTouchpoint_Control()
	{
		return (EAttribute)touchpointEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTouchpoint_Performer()
	{
		return (EReference)touchpointEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTouchpoint_Encounter()
	{
		return (EAttribute)touchpointEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTouchpoint_Channel()
	{
		return (EReference)touchpointEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTouchpoint_AlternativeChannels()
	{
		return (EReference)touchpointEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTouchpoint_Importance()
	{
		return (EAttribute)touchpointEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTouchpoint_MomentOfTruth()
	{
		return (EAttribute)touchpointEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTouchpoint_KeyMoment()
	{
		return (EAttribute)touchpointEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTouchpoint_ResponseTimeTarget()
	{
		return (EAttribute)touchpointEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTouchpoint_PyramidLevel()
	{
		return (EAttribute)touchpointEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTouchpoint_Dimensions()
	{
		return (EAttribute)touchpointEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTouchpoint_Values()
	{
		return (EAttribute)touchpointEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTouchpoint_Meaning()
	{
		return (EAttribute)touchpointEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTouchpoint_EmployeeParts()
	{
		return (EAttribute)touchpointEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTouchpoint_Conditions()
	{
		return (EAttribute)touchpointEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTouchpoint_Expectations()
	{
		return (EReference)touchpointEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTouchpoint_Gaps()
	{
		return (EReference)touchpointEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTouchpoint_TargetEmotions()
	{
		return (EReference)touchpointEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTouchpoint_ObservedEmotions()
	{
		return (EReference)touchpointEClass.getEStructuralFeatures().get(20);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTouchpoint_PainPoints()
	{
		return (EReference)touchpointEClass.getEStructuralFeatures().get(21);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTouchpoint_Opportunities()
	{
		return (EReference)touchpointEClass.getEStructuralFeatures().get(22);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTouchpoint_Incidents()
	{
		return (EReference)touchpointEClass.getEStructuralFeatures().get(23);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTouchpoint_Evidence()
	{
		return (EReference)touchpointEClass.getEStructuralFeatures().get(24);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTouchpoint_Links()
	{
		return (EReference)touchpointEClass.getEStructuralFeatures().get(25);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTouchpoint_SubJourney()
	{
		return (EReference)touchpointEClass.getEStructuralFeatures().get(26);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTouchpoint_EmployeeMoments()
	{
		return (EReference)touchpointEClass.getEStructuralFeatures().get(27);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPainPoint()
	{
		return painPointEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPainPoint_Kind()
	{
		return (EAttribute)painPointEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPainPoint_Severity()
	{
		return (EAttribute)painPointEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getOpportunity()
	{
		return opportunityEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOpportunity_Area()
	{
		return (EAttribute)opportunityEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getEvidence()
	{
		return evidenceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvidence_Uri()
	{
		return (EAttribute)evidenceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLink()
	{
		return linkEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLink_Uri()
	{
		return (EAttribute)linkEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSilo()
	{
		return siloEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSilo_Kind()
	{
		return (EAttribute)siloEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSilo_Parties()
	{
		return (EReference)siloEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSilo_Touchpoints()
	{
		return (EReference)siloEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getScale()
	{
		return scaleEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScale_Minimum()
	{
		return (EAttribute)scaleEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScale_Maximum()
	{
		return (EAttribute)scaleEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScale_Neutral()
	{
		return (EAttribute)scaleEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScale_Step()
	{
		return (EAttribute)scaleEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScale_MinimumLabel()
	{
		return (EAttribute)scaleEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScale_MaximumLabel()
	{
		return (EAttribute)scaleEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getEmotion()
	{
		return emotionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEmotion_Kind()
	{
		return (EAttribute)emotionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEmotion_Valence()
	{
		return (EAttribute)emotionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEmotion_Scale()
	{
		return (EReference)emotionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEmotion_Persona()
	{
		return (EReference)emotionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTargetEmotion()
	{
		return targetEmotionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTargetEmotion_DesignedPeak()
	{
		return (EAttribute)targetEmotionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getObservedEmotion()
	{
		return observedEmotionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getObservedEmotion_Source()
	{
		return (EAttribute)observedEmotionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getObservedEmotion_SourceDetail()
	{
		return (EAttribute)observedEmotionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getObservedEmotion_Date()
	{
		return (EAttribute)observedEmotionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getObservedEmotion_SampleSize()
	{
		return (EAttribute)observedEmotionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMetric()
	{
		return metricEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMetric_Kind()
	{
		return (EAttribute)metricEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMetric_Method()
	{
		return (EAttribute)metricEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMetric_Family()
	{
		return (EAttribute)metricEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMetric_Factor()
	{
		return (EAttribute)metricEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMetric_Scale()
	{
		return (EReference)metricEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMetric_Unit()
	{
		return (EAttribute)metricEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMetric_Direction()
	{
		return (EAttribute)metricEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMetric_Target()
	{
		return (EAttribute)metricEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMetric_Question()
	{
		return (EAttribute)metricEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMetric_WhyQuestion()
	{
		return (EAttribute)metricEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMetric_DetractorResponseTarget()
	{
		return (EAttribute)metricEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMetric_PromoterThanks()
	{
		return (EAttribute)metricEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMetric_PartOf()
	{
		return (EReference)metricEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMetric_Benchmarks()
	{
		return (EReference)metricEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getBenchmark()
	{
		return benchmarkEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBenchmark_Value()
	{
		return (EAttribute)benchmarkEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBenchmark_SampleSize()
	{
		return (EAttribute)benchmarkEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBenchmark_Source()
	{
		return (EAttribute)benchmarkEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBenchmark_Date()
	{
		return (EAttribute)benchmarkEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMeasurementPlan()
	{
		return measurementPlanEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMeasurementPlan_Metric()
	{
		return (EReference)measurementPlanEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasurementPlan_Who()
	{
		return (EAttribute)measurementPlanEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasurementPlan_When()
	{
		return (EAttribute)measurementPlanEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMeasurementPlan_Channel()
	{
		return (EReference)measurementPlanEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasurementPlan_What()
	{
		return (EAttribute)measurementPlanEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasurementPlan_Cadence()
	{
		return (EAttribute)measurementPlanEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasurementPlan_Level()
	{
		return (EAttribute)measurementPlanEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasurementPlan_Rollout()
	{
		return (EAttribute)measurementPlanEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMeasurementPlan_Responsible()
	{
		return (EReference)measurementPlanEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMeasurement()
	{
		return measurementEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMeasurement_Metric()
	{
		return (EReference)measurementEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasurement_Level()
	{
		return (EAttribute)measurementEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasurement_Date()
	{
		return (EAttribute)measurementEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasurement_PeriodStart()
	{
		return (EAttribute)measurementEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasurement_PeriodEnd()
	{
		return (EAttribute)measurementEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasurement_Value()
	{
		return (EAttribute)measurementEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMeasurement_Distribution()
	{
		return (EReference)measurementEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasurement_SampleSize()
	{
		return (EAttribute)measurementEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasurement_Population()
	{
		return (EAttribute)measurementEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasurement_Source()
	{
		return (EAttribute)measurementEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasurement_Reasons()
	{
		return (EAttribute)measurementEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasurement_Fingerprints()
	{
		return (EAttribute)measurementEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAnswerCount()
	{
		return answerCountEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAnswerCount_Answer()
	{
		return (EAttribute)answerCountEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAnswerCount_Count()
	{
		return (EAttribute)answerCountEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getExperienceIndex()
	{
		return experienceIndexEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExperienceIndex_Kind()
	{
		return (EAttribute)experienceIndexEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getExperienceIndex_Parts()
	{
		return (EReference)experienceIndexEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getIndexPart()
	{
		return indexPartEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIndexPart_Metric()
	{
		return (EReference)indexPartEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndexPart_Weight()
	{
		return (EAttribute)indexPartEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getServiceBlueprint()
	{
		return serviceBlueprintEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getServiceBlueprint_Journey()
	{
		return (EReference)serviceBlueprintEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getServiceBlueprint_State()
	{
		return (EAttribute)serviceBlueprintEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getServiceBlueprint_Date()
	{
		return (EAttribute)serviceBlueprintEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getServiceBlueprint_Columns()
	{
		return (EReference)serviceBlueprintEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getServiceBlueprint_Actions()
	{
		return (EReference)serviceBlueprintEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getServiceBlueprint_Flows()
	{
		return (EReference)serviceBlueprintEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getBlueprintColumn()
	{
		return blueprintColumnEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBlueprintColumn_Touchpoint()
	{
		return (EReference)blueprintColumnEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getBlueprintAction()
	{
		return blueprintActionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBlueprintAction_Row()
	{
		return (EAttribute)blueprintActionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBlueprintAction_Column()
	{
		return (EReference)blueprintActionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBlueprintAction_Carrier()
	{
		return (EAttribute)blueprintActionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBlueprintAction_Shows()
	{
		return (EReference)blueprintActionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBlueprintAction_Systems()
	{
		return (EReference)blueprintActionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBlueprintAction_Metrics()
	{
		return (EReference)blueprintActionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBlueprintAction_Duration()
	{
		return (EAttribute)blueprintActionEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBlueprintAction_Wait()
	{
		return (EAttribute)blueprintActionEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBlueprintAction_WaitTime()
	{
		return (EAttribute)blueprintActionEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBlueprintAction_Cost()
	{
		return (EAttribute)blueprintActionEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBlueprintAction_FailPoint()
	{
		return (EAttribute)blueprintActionEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBlueprintAction_Failure()
	{
		return (EAttribute)blueprintActionEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBlueprintAction_RecoveredBy()
	{
		return (EReference)blueprintActionEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBlueprintAction_Decision()
	{
		return (EAttribute)blueprintActionEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBlueprintAction_Policy()
	{
		return (EAttribute)blueprintActionEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFlow()
	{
		return flowEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFlow_Source()
	{
		return (EReference)flowEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFlow_Target()
	{
		return (EReference)flowEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFlow_Direction()
	{
		return (EAttribute)flowEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFlow_Handover()
	{
		return (EAttribute)flowEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getWorkshopBoard()
	{
		return workshopBoardEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWorkshopBoard_Date()
	{
		return (EAttribute)workshopBoardEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWorkshopBoard_Participants()
	{
		return (EAttribute)workshopBoardEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getWorkshopBoard_Items()
	{
		return (EReference)workshopBoardEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getBoardItem()
	{
		return boardItemEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBoardItem_Bucket()
	{
		return (EAttribute)boardItemEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBoardItem_Votes()
	{
		return (EAttribute)boardItemEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBoardItem_Actions()
	{
		return (EReference)boardItemEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDevelopmentTarget()
	{
		return developmentTargetEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDevelopmentTarget_Area()
	{
		return (EAttribute)developmentTargetEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDevelopmentTarget_Due()
	{
		return (EAttribute)developmentTargetEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDevelopmentTarget_State()
	{
		return (EAttribute)developmentTargetEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDevelopmentTarget_Addresses()
	{
		return (EReference)developmentTargetEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDevelopmentAction()
	{
		return developmentActionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDevelopmentAction_Step()
	{
		return (EAttribute)developmentActionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDevelopmentAction_State()
	{
		return (EAttribute)developmentActionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDevelopmentAction_Due()
	{
		return (EAttribute)developmentActionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDevelopmentAction_Outcome()
	{
		return (EAttribute)developmentActionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDevelopmentAction_Target()
	{
		return (EReference)developmentActionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDevelopmentAction_Addresses()
	{
		return (EReference)developmentActionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getConversationDeck()
	{
		return conversationDeckEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getConversationDeck_Cards()
	{
		return (EReference)conversationDeckEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getConversationDeck_Conversations()
	{
		return (EReference)conversationDeckEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getConversationCard()
	{
		return conversationCardEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConversationCard_Dimension()
	{
		return (EAttribute)conversationCardEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConversationCard_Theory()
	{
		return (EAttribute)conversationCardEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getConversationCard_Questions()
	{
		return (EReference)conversationCardEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getQuestion()
	{
		return questionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getQuestion_Text()
	{
		return (EAttribute)questionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getConversation()
	{
		return conversationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getConversation_Team()
	{
		return (EReference)conversationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConversation_Date()
	{
		return (EAttribute)conversationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getConversation_Answers()
	{
		return (EReference)conversationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getConversation_Commitments()
	{
		return (EReference)conversationEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAnswer()
	{
		return answerEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAnswer_Question()
	{
		return (EReference)answerEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAnswer_Text()
	{
		return (EAttribute)answerEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCriticalIncident()
	{
		return criticalIncidentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCriticalIncident_Incident()
	{
		return (EAttribute)criticalIncidentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCriticalIncident_Outcome()
	{
		return (EAttribute)criticalIncidentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCriticalIncident_Cause()
	{
		return (EAttribute)criticalIncidentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCriticalIncident_Effect()
	{
		return (EAttribute)criticalIncidentEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCriticalIncident_Date()
	{
		return (EAttribute)criticalIncidentEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCriticalIncident_Persona()
	{
		return (EReference)criticalIncidentEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLadder()
	{
		return ladderEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLadder_Stage()
	{
		return (EReference)ladderEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLadder_Incident()
	{
		return (EReference)ladderEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLadder_Attribute()
	{
		return (EAttribute)ladderEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLadder_Consequence()
	{
		return (EAttribute)ladderEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLadder_Value()
	{
		return (EAttribute)ladderEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getGap()
	{
		return gapEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getGap_Expectation()
	{
		return (EReference)gapEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGap_Expected()
	{
		return (EAttribute)gapEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGap_Experienced()
	{
		return (EAttribute)gapEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getGap_Scale()
	{
		return (EReference)gapEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGap_Source()
	{
		return (EAttribute)gapEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getLanguage()
	{
		return languageEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getMaturity()
	{
		return maturityEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPersonaKind()
	{
		return personaKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getCustomerStyle()
	{
		return customerStyleEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getImportance()
	{
		return importanceEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getExpectationKind()
	{
		return expectationKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getChannelKind()
	{
		return channelKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getChannelNature()
	{
		return channelNatureEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getJourneyKind()
	{
		return journeyKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getJourneyState()
	{
		return journeyStateEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getJourneyLevel()
	{
		return journeyLevelEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPhase()
	{
		return phaseEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getServiceOutcome()
	{
		return serviceOutcomeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getEase()
	{
		return easeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getControl()
	{
		return controlEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getEncounterType()
	{
		return encounterTypeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getKeyMoment()
	{
		return keyMomentEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPyramidLevel()
	{
		return pyramidLevelEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getDimension()
	{
		return dimensionEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getCustomerValue()
	{
		return customerValueEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getMeaningLevel()
	{
		return meaningLevelEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getEmployeePart()
	{
		return employeePartEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getSuccessCondition()
	{
		return successConditionEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getProblemKind()
	{
		return problemKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getSiloKind()
	{
		return siloKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getEmotionKind()
	{
		return emotionKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getEmotionSource()
	{
		return emotionSourceEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getMetricKind()
	{
		return metricKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getMetricMethod()
	{
		return metricMethodEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getMetricFamily()
	{
		return metricFamilyEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getExperienceFactor()
	{
		return experienceFactorEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getDirection()
	{
		return directionEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getMeasurementLevel()
	{
		return measurementLevelEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRolloutStep()
	{
		return rolloutStepEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getIndexKind()
	{
		return indexKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getBlueprintRow()
	{
		return blueprintRowEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getBlueprintLine()
	{
		return blueprintLineEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getCarrier()
	{
		return carrierEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getFlowDirection()
	{
		return flowDirectionEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getBucket()
	{
		return bucketEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getDevelopmentArea()
	{
		return developmentAreaEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getWorkState()
	{
		return workStateEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPdcaStep()
	{
		return pdcaStepEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPeopleDimension()
	{
		return peopleDimensionEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getIncidentEffect()
	{
		return incidentEffectEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getLocalDate()
	{
		return localDateEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getDuration()
	{
		return durationEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getPeriod()
	{
		return periodEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ExperienceFactory getExperienceFactory()
	{
		return (ExperienceFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents()
	{
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		elementEClass = createEClass(ELEMENT);
		createEAttribute(elementEClass, ELEMENT__ID);
		createEAttribute(elementEClass, ELEMENT__NAME);
		createEAttribute(elementEClass, ELEMENT__DESCRIPTION);
		createEReference(elementEClass, ELEMENT__NOTES);
		createEReference(elementEClass, ELEMENT__SUPPRESSIONS);

		noteEClass = createEClass(NOTE);
		createEAttribute(noteEClass, NOTE__TEXT);
		createEAttribute(noteEClass, NOTE__AUTHOR);
		createEAttribute(noteEClass, NOTE__DATE);

		suppressionEClass = createEClass(SUPPRESSION);
		createEAttribute(suppressionEClass, SUPPRESSION__RULE);
		createEAttribute(suppressionEClass, SUPPRESSION__REASON);

		ownedEClass = createEClass(OWNED);
		createEReference(ownedEClass, OWNED__OWNER);

		measurableEClass = createEClass(MEASURABLE);
		createEReference(measurableEClass, MEASURABLE__PLANS);
		createEReference(measurableEClass, MEASURABLE__MEASUREMENTS);

		experienceModelEClass = createEClass(EXPERIENCE_MODEL);
		createEAttribute(experienceModelEClass, EXPERIENCE_MODEL__LANGUAGE);
		createEAttribute(experienceModelEClass, EXPERIENCE_MODEL__MATURITY);
		createEAttribute(experienceModelEClass, EXPERIENCE_MODEL__CURRENCY);
		createEReference(experienceModelEClass, EXPERIENCE_MODEL__PARTIES);
		createEReference(experienceModelEClass, EXPERIENCE_MODEL__PERSONAS);
		createEReference(experienceModelEClass, EXPERIENCE_MODEL__CHANNELS);
		createEReference(experienceModelEClass, EXPERIENCE_MODEL__PROMISES);
		createEReference(experienceModelEClass, EXPERIENCE_MODEL__SCALES);
		createEReference(experienceModelEClass, EXPERIENCE_MODEL__EMOTION_SCALE);
		createEReference(experienceModelEClass, EXPERIENCE_MODEL__METRICS);
		createEReference(experienceModelEClass, EXPERIENCE_MODEL__INDEXES);
		createEReference(experienceModelEClass, EXPERIENCE_MODEL__JOURNEYS);
		createEReference(experienceModelEClass, EXPERIENCE_MODEL__BLUEPRINTS);
		createEReference(experienceModelEClass, EXPERIENCE_MODEL__BOARDS);
		createEReference(experienceModelEClass, EXPERIENCE_MODEL__DEVELOPMENT_TARGETS);
		createEReference(experienceModelEClass, EXPERIENCE_MODEL__DEVELOPMENT_ACTIONS);
		createEReference(experienceModelEClass, EXPERIENCE_MODEL__DECKS);

		partyEClass = createEClass(PARTY);
		createEReference(partyEClass, PARTY__MEMBERS);
		createEAttribute(partyEClass, PARTY__EMAIL);
		createEAttribute(partyEClass, PARTY__MAY_DECIDE);

		organisationUnitEClass = createEClass(ORGANISATION_UNIT);

		roleEClass = createEClass(ROLE);

		personEClass = createEClass(PERSON);
		createEReference(personEClass, PERSON__ROLES);

		partnerEClass = createEClass(PARTNER);

		informationSystemEClass = createEClass(INFORMATION_SYSTEM);
		createEReference(informationSystemEClass, INFORMATION_SYSTEM__PROVIDER);

		personaEClass = createEClass(PERSONA);
		createEAttribute(personaEClass, PERSONA__KIND);
		createEAttribute(personaEClass, PERSONA__STYLE);
		createEAttribute(personaEClass, PERSONA__BACKGROUND);
		createEAttribute(personaEClass, PERSONA__QUOTE);
		createEReference(personaEClass, PERSONA__NEEDS);
		createEReference(personaEClass, PERSONA__EXPECTATIONS);
		createEReference(personaEClass, PERSONA__PREFERRED_CHANNELS);

		needEClass = createEClass(NEED);
		createEAttribute(needEClass, NEED__IMPORTANCE);

		expectationEClass = createEClass(EXPECTATION);
		createEAttribute(expectationEClass, EXPECTATION__KIND);
		createEAttribute(expectationEClass, EXPECTATION__IMPORTANCE);

		channelEClass = createEClass(CHANNEL);
		createEAttribute(channelEClass, CHANNEL__KIND);
		createEAttribute(channelEClass, CHANNEL__NATURE);

		customerPromiseEClass = createEClass(CUSTOMER_PROMISE);
		createEAttribute(customerPromiseEClass, CUSTOMER_PROMISE__PROMISE);
		createEAttribute(customerPromiseEClass, CUSTOMER_PROMISE__CUSTOMER_GUIDANCE);
		createEAttribute(customerPromiseEClass, CUSTOMER_PROMISE__STAFF_GUIDANCE);
		createEReference(customerPromiseEClass, CUSTOMER_PROMISE__KEEPER);
		createEReference(customerPromiseEClass, CUSTOMER_PROMISE__REDEEMED_BY);
		createEReference(customerPromiseEClass, CUSTOMER_PROMISE__ENSURED_BY);

		journeyEClass = createEClass(JOURNEY);
		createEAttribute(journeyEClass, JOURNEY__KIND);
		createEAttribute(journeyEClass, JOURNEY__STATE);
		createEAttribute(journeyEClass, JOURNEY__LEVEL);
		createEAttribute(journeyEClass, JOURNEY__DATE);
		createEReference(journeyEClass, JOURNEY__PERSONAS);
		createEReference(journeyEClass, JOURNEY__STAGES);
		createEReference(journeyEClass, JOURNEY__FUTURE_TWIN);
		createEReference(journeyEClass, JOURNEY__SUPPORTED_BY);
		createEReference(journeyEClass, JOURNEY__RECOVERIES);
		createEReference(journeyEClass, JOURNEY__LADDERS);
		createEReference(journeyEClass, JOURNEY__SILOS);

		stageEClass = createEClass(STAGE);
		createEAttribute(stageEClass, STAGE__PHASE);
		createEAttribute(stageEClass, STAGE__GOAL);
		createEAttribute(stageEClass, STAGE__OUTCOME);
		createEReference(stageEClass, STAGE__TOUCHPOINTS);
		createEReference(stageEClass, STAGE__MOMENTS);

		serviceMomentEClass = createEClass(SERVICE_MOMENT);
		createEReference(serviceMomentEClass, SERVICE_MOMENT__TOUCHPOINTS);

		touchpointEClass = createEClass(TOUCHPOINT);
		createEAttribute(touchpointEClass, TOUCHPOINT__GOAL);
		createEAttribute(touchpointEClass, TOUCHPOINT__EASE);
		createEAttribute(touchpointEClass, TOUCHPOINT__CONTROL);
		createEReference(touchpointEClass, TOUCHPOINT__PERFORMER);
		createEAttribute(touchpointEClass, TOUCHPOINT__ENCOUNTER);
		createEReference(touchpointEClass, TOUCHPOINT__CHANNEL);
		createEReference(touchpointEClass, TOUCHPOINT__ALTERNATIVE_CHANNELS);
		createEAttribute(touchpointEClass, TOUCHPOINT__IMPORTANCE);
		createEAttribute(touchpointEClass, TOUCHPOINT__MOMENT_OF_TRUTH);
		createEAttribute(touchpointEClass, TOUCHPOINT__KEY_MOMENT);
		createEAttribute(touchpointEClass, TOUCHPOINT__RESPONSE_TIME_TARGET);
		createEAttribute(touchpointEClass, TOUCHPOINT__PYRAMID_LEVEL);
		createEAttribute(touchpointEClass, TOUCHPOINT__DIMENSIONS);
		createEAttribute(touchpointEClass, TOUCHPOINT__VALUES);
		createEAttribute(touchpointEClass, TOUCHPOINT__MEANING);
		createEAttribute(touchpointEClass, TOUCHPOINT__EMPLOYEE_PARTS);
		createEAttribute(touchpointEClass, TOUCHPOINT__CONDITIONS);
		createEReference(touchpointEClass, TOUCHPOINT__EXPECTATIONS);
		createEReference(touchpointEClass, TOUCHPOINT__GAPS);
		createEReference(touchpointEClass, TOUCHPOINT__TARGET_EMOTIONS);
		createEReference(touchpointEClass, TOUCHPOINT__OBSERVED_EMOTIONS);
		createEReference(touchpointEClass, TOUCHPOINT__PAIN_POINTS);
		createEReference(touchpointEClass, TOUCHPOINT__OPPORTUNITIES);
		createEReference(touchpointEClass, TOUCHPOINT__INCIDENTS);
		createEReference(touchpointEClass, TOUCHPOINT__EVIDENCE);
		createEReference(touchpointEClass, TOUCHPOINT__LINKS);
		createEReference(touchpointEClass, TOUCHPOINT__SUB_JOURNEY);
		createEReference(touchpointEClass, TOUCHPOINT__EMPLOYEE_MOMENTS);

		painPointEClass = createEClass(PAIN_POINT);
		createEAttribute(painPointEClass, PAIN_POINT__KIND);
		createEAttribute(painPointEClass, PAIN_POINT__SEVERITY);

		opportunityEClass = createEClass(OPPORTUNITY);
		createEAttribute(opportunityEClass, OPPORTUNITY__AREA);

		evidenceEClass = createEClass(EVIDENCE);
		createEAttribute(evidenceEClass, EVIDENCE__URI);

		linkEClass = createEClass(LINK);
		createEAttribute(linkEClass, LINK__URI);

		siloEClass = createEClass(SILO);
		createEAttribute(siloEClass, SILO__KIND);
		createEReference(siloEClass, SILO__PARTIES);
		createEReference(siloEClass, SILO__TOUCHPOINTS);

		scaleEClass = createEClass(SCALE);
		createEAttribute(scaleEClass, SCALE__MINIMUM);
		createEAttribute(scaleEClass, SCALE__MAXIMUM);
		createEAttribute(scaleEClass, SCALE__NEUTRAL);
		createEAttribute(scaleEClass, SCALE__STEP);
		createEAttribute(scaleEClass, SCALE__MINIMUM_LABEL);
		createEAttribute(scaleEClass, SCALE__MAXIMUM_LABEL);

		emotionEClass = createEClass(EMOTION);
		createEAttribute(emotionEClass, EMOTION__KIND);
		createEAttribute(emotionEClass, EMOTION__VALENCE);
		createEReference(emotionEClass, EMOTION__SCALE);
		createEReference(emotionEClass, EMOTION__PERSONA);

		targetEmotionEClass = createEClass(TARGET_EMOTION);
		createEAttribute(targetEmotionEClass, TARGET_EMOTION__DESIGNED_PEAK);

		observedEmotionEClass = createEClass(OBSERVED_EMOTION);
		createEAttribute(observedEmotionEClass, OBSERVED_EMOTION__SOURCE);
		createEAttribute(observedEmotionEClass, OBSERVED_EMOTION__SOURCE_DETAIL);
		createEAttribute(observedEmotionEClass, OBSERVED_EMOTION__DATE);
		createEAttribute(observedEmotionEClass, OBSERVED_EMOTION__SAMPLE_SIZE);

		metricEClass = createEClass(METRIC);
		createEAttribute(metricEClass, METRIC__KIND);
		createEAttribute(metricEClass, METRIC__METHOD);
		createEAttribute(metricEClass, METRIC__FAMILY);
		createEAttribute(metricEClass, METRIC__FACTOR);
		createEReference(metricEClass, METRIC__SCALE);
		createEAttribute(metricEClass, METRIC__UNIT);
		createEAttribute(metricEClass, METRIC__DIRECTION);
		createEAttribute(metricEClass, METRIC__TARGET);
		createEAttribute(metricEClass, METRIC__QUESTION);
		createEAttribute(metricEClass, METRIC__WHY_QUESTION);
		createEAttribute(metricEClass, METRIC__DETRACTOR_RESPONSE_TARGET);
		createEAttribute(metricEClass, METRIC__PROMOTER_THANKS);
		createEReference(metricEClass, METRIC__PART_OF);
		createEReference(metricEClass, METRIC__BENCHMARKS);

		benchmarkEClass = createEClass(BENCHMARK);
		createEAttribute(benchmarkEClass, BENCHMARK__VALUE);
		createEAttribute(benchmarkEClass, BENCHMARK__SAMPLE_SIZE);
		createEAttribute(benchmarkEClass, BENCHMARK__SOURCE);
		createEAttribute(benchmarkEClass, BENCHMARK__DATE);

		measurementPlanEClass = createEClass(MEASUREMENT_PLAN);
		createEReference(measurementPlanEClass, MEASUREMENT_PLAN__METRIC);
		createEAttribute(measurementPlanEClass, MEASUREMENT_PLAN__WHO);
		createEAttribute(measurementPlanEClass, MEASUREMENT_PLAN__WHEN);
		createEReference(measurementPlanEClass, MEASUREMENT_PLAN__CHANNEL);
		createEAttribute(measurementPlanEClass, MEASUREMENT_PLAN__WHAT);
		createEAttribute(measurementPlanEClass, MEASUREMENT_PLAN__CADENCE);
		createEAttribute(measurementPlanEClass, MEASUREMENT_PLAN__LEVEL);
		createEAttribute(measurementPlanEClass, MEASUREMENT_PLAN__ROLLOUT);
		createEReference(measurementPlanEClass, MEASUREMENT_PLAN__RESPONSIBLE);

		measurementEClass = createEClass(MEASUREMENT);
		createEReference(measurementEClass, MEASUREMENT__METRIC);
		createEAttribute(measurementEClass, MEASUREMENT__LEVEL);
		createEAttribute(measurementEClass, MEASUREMENT__DATE);
		createEAttribute(measurementEClass, MEASUREMENT__PERIOD_START);
		createEAttribute(measurementEClass, MEASUREMENT__PERIOD_END);
		createEAttribute(measurementEClass, MEASUREMENT__VALUE);
		createEReference(measurementEClass, MEASUREMENT__DISTRIBUTION);
		createEAttribute(measurementEClass, MEASUREMENT__SAMPLE_SIZE);
		createEAttribute(measurementEClass, MEASUREMENT__POPULATION);
		createEAttribute(measurementEClass, MEASUREMENT__SOURCE);
		createEAttribute(measurementEClass, MEASUREMENT__REASONS);
		createEAttribute(measurementEClass, MEASUREMENT__FINGERPRINTS);

		answerCountEClass = createEClass(ANSWER_COUNT);
		createEAttribute(answerCountEClass, ANSWER_COUNT__ANSWER);
		createEAttribute(answerCountEClass, ANSWER_COUNT__COUNT);

		experienceIndexEClass = createEClass(EXPERIENCE_INDEX);
		createEAttribute(experienceIndexEClass, EXPERIENCE_INDEX__KIND);
		createEReference(experienceIndexEClass, EXPERIENCE_INDEX__PARTS);

		indexPartEClass = createEClass(INDEX_PART);
		createEReference(indexPartEClass, INDEX_PART__METRIC);
		createEAttribute(indexPartEClass, INDEX_PART__WEIGHT);

		serviceBlueprintEClass = createEClass(SERVICE_BLUEPRINT);
		createEReference(serviceBlueprintEClass, SERVICE_BLUEPRINT__JOURNEY);
		createEAttribute(serviceBlueprintEClass, SERVICE_BLUEPRINT__STATE);
		createEAttribute(serviceBlueprintEClass, SERVICE_BLUEPRINT__DATE);
		createEReference(serviceBlueprintEClass, SERVICE_BLUEPRINT__COLUMNS);
		createEReference(serviceBlueprintEClass, SERVICE_BLUEPRINT__ACTIONS);
		createEReference(serviceBlueprintEClass, SERVICE_BLUEPRINT__FLOWS);

		blueprintColumnEClass = createEClass(BLUEPRINT_COLUMN);
		createEReference(blueprintColumnEClass, BLUEPRINT_COLUMN__TOUCHPOINT);

		blueprintActionEClass = createEClass(BLUEPRINT_ACTION);
		createEAttribute(blueprintActionEClass, BLUEPRINT_ACTION__ROW);
		createEReference(blueprintActionEClass, BLUEPRINT_ACTION__COLUMN);
		createEAttribute(blueprintActionEClass, BLUEPRINT_ACTION__CARRIER);
		createEReference(blueprintActionEClass, BLUEPRINT_ACTION__SHOWS);
		createEReference(blueprintActionEClass, BLUEPRINT_ACTION__SYSTEMS);
		createEReference(blueprintActionEClass, BLUEPRINT_ACTION__METRICS);
		createEAttribute(blueprintActionEClass, BLUEPRINT_ACTION__DURATION);
		createEAttribute(blueprintActionEClass, BLUEPRINT_ACTION__WAIT);
		createEAttribute(blueprintActionEClass, BLUEPRINT_ACTION__WAIT_TIME);
		createEAttribute(blueprintActionEClass, BLUEPRINT_ACTION__COST);
		createEAttribute(blueprintActionEClass, BLUEPRINT_ACTION__FAIL_POINT);
		createEAttribute(blueprintActionEClass, BLUEPRINT_ACTION__FAILURE);
		createEReference(blueprintActionEClass, BLUEPRINT_ACTION__RECOVERED_BY);
		createEAttribute(blueprintActionEClass, BLUEPRINT_ACTION__DECISION);
		createEAttribute(blueprintActionEClass, BLUEPRINT_ACTION__POLICY);

		flowEClass = createEClass(FLOW);
		createEReference(flowEClass, FLOW__SOURCE);
		createEReference(flowEClass, FLOW__TARGET);
		createEAttribute(flowEClass, FLOW__DIRECTION);
		createEAttribute(flowEClass, FLOW__HANDOVER);

		workshopBoardEClass = createEClass(WORKSHOP_BOARD);
		createEAttribute(workshopBoardEClass, WORKSHOP_BOARD__DATE);
		createEAttribute(workshopBoardEClass, WORKSHOP_BOARD__PARTICIPANTS);
		createEReference(workshopBoardEClass, WORKSHOP_BOARD__ITEMS);

		boardItemEClass = createEClass(BOARD_ITEM);
		createEAttribute(boardItemEClass, BOARD_ITEM__BUCKET);
		createEAttribute(boardItemEClass, BOARD_ITEM__VOTES);
		createEReference(boardItemEClass, BOARD_ITEM__ACTIONS);

		developmentTargetEClass = createEClass(DEVELOPMENT_TARGET);
		createEAttribute(developmentTargetEClass, DEVELOPMENT_TARGET__AREA);
		createEAttribute(developmentTargetEClass, DEVELOPMENT_TARGET__DUE);
		createEAttribute(developmentTargetEClass, DEVELOPMENT_TARGET__STATE);
		createEReference(developmentTargetEClass, DEVELOPMENT_TARGET__ADDRESSES);

		developmentActionEClass = createEClass(DEVELOPMENT_ACTION);
		createEAttribute(developmentActionEClass, DEVELOPMENT_ACTION__STEP);
		createEAttribute(developmentActionEClass, DEVELOPMENT_ACTION__STATE);
		createEAttribute(developmentActionEClass, DEVELOPMENT_ACTION__DUE);
		createEAttribute(developmentActionEClass, DEVELOPMENT_ACTION__OUTCOME);
		createEReference(developmentActionEClass, DEVELOPMENT_ACTION__TARGET);
		createEReference(developmentActionEClass, DEVELOPMENT_ACTION__ADDRESSES);

		conversationDeckEClass = createEClass(CONVERSATION_DECK);
		createEReference(conversationDeckEClass, CONVERSATION_DECK__CARDS);
		createEReference(conversationDeckEClass, CONVERSATION_DECK__CONVERSATIONS);

		conversationCardEClass = createEClass(CONVERSATION_CARD);
		createEAttribute(conversationCardEClass, CONVERSATION_CARD__DIMENSION);
		createEAttribute(conversationCardEClass, CONVERSATION_CARD__THEORY);
		createEReference(conversationCardEClass, CONVERSATION_CARD__QUESTIONS);

		questionEClass = createEClass(QUESTION);
		createEAttribute(questionEClass, QUESTION__TEXT);

		conversationEClass = createEClass(CONVERSATION);
		createEReference(conversationEClass, CONVERSATION__TEAM);
		createEAttribute(conversationEClass, CONVERSATION__DATE);
		createEReference(conversationEClass, CONVERSATION__ANSWERS);
		createEReference(conversationEClass, CONVERSATION__COMMITMENTS);

		answerEClass = createEClass(ANSWER);
		createEReference(answerEClass, ANSWER__QUESTION);
		createEAttribute(answerEClass, ANSWER__TEXT);

		criticalIncidentEClass = createEClass(CRITICAL_INCIDENT);
		createEAttribute(criticalIncidentEClass, CRITICAL_INCIDENT__INCIDENT);
		createEAttribute(criticalIncidentEClass, CRITICAL_INCIDENT__OUTCOME);
		createEAttribute(criticalIncidentEClass, CRITICAL_INCIDENT__CAUSE);
		createEAttribute(criticalIncidentEClass, CRITICAL_INCIDENT__EFFECT);
		createEAttribute(criticalIncidentEClass, CRITICAL_INCIDENT__DATE);
		createEReference(criticalIncidentEClass, CRITICAL_INCIDENT__PERSONA);

		ladderEClass = createEClass(LADDER);
		createEReference(ladderEClass, LADDER__STAGE);
		createEReference(ladderEClass, LADDER__INCIDENT);
		createEAttribute(ladderEClass, LADDER__ATTRIBUTE);
		createEAttribute(ladderEClass, LADDER__CONSEQUENCE);
		createEAttribute(ladderEClass, LADDER__VALUE);

		gapEClass = createEClass(GAP);
		createEReference(gapEClass, GAP__EXPECTATION);
		createEAttribute(gapEClass, GAP__EXPECTED);
		createEAttribute(gapEClass, GAP__EXPERIENCED);
		createEReference(gapEClass, GAP__SCALE);
		createEAttribute(gapEClass, GAP__SOURCE);

		// Create enums
		languageEEnum = createEEnum(LANGUAGE);
		maturityEEnum = createEEnum(MATURITY);
		personaKindEEnum = createEEnum(PERSONA_KIND);
		customerStyleEEnum = createEEnum(CUSTOMER_STYLE);
		importanceEEnum = createEEnum(IMPORTANCE);
		expectationKindEEnum = createEEnum(EXPECTATION_KIND);
		channelKindEEnum = createEEnum(CHANNEL_KIND);
		channelNatureEEnum = createEEnum(CHANNEL_NATURE);
		journeyKindEEnum = createEEnum(JOURNEY_KIND);
		journeyStateEEnum = createEEnum(JOURNEY_STATE);
		journeyLevelEEnum = createEEnum(JOURNEY_LEVEL);
		phaseEEnum = createEEnum(PHASE);
		serviceOutcomeEEnum = createEEnum(SERVICE_OUTCOME);
		easeEEnum = createEEnum(EASE);
		controlEEnum = createEEnum(CONTROL);
		encounterTypeEEnum = createEEnum(ENCOUNTER_TYPE);
		keyMomentEEnum = createEEnum(KEY_MOMENT);
		pyramidLevelEEnum = createEEnum(PYRAMID_LEVEL);
		dimensionEEnum = createEEnum(DIMENSION);
		customerValueEEnum = createEEnum(CUSTOMER_VALUE);
		meaningLevelEEnum = createEEnum(MEANING_LEVEL);
		employeePartEEnum = createEEnum(EMPLOYEE_PART);
		successConditionEEnum = createEEnum(SUCCESS_CONDITION);
		problemKindEEnum = createEEnum(PROBLEM_KIND);
		siloKindEEnum = createEEnum(SILO_KIND);
		emotionKindEEnum = createEEnum(EMOTION_KIND);
		emotionSourceEEnum = createEEnum(EMOTION_SOURCE);
		metricKindEEnum = createEEnum(METRIC_KIND);
		metricMethodEEnum = createEEnum(METRIC_METHOD);
		metricFamilyEEnum = createEEnum(METRIC_FAMILY);
		experienceFactorEEnum = createEEnum(EXPERIENCE_FACTOR);
		directionEEnum = createEEnum(DIRECTION);
		measurementLevelEEnum = createEEnum(MEASUREMENT_LEVEL);
		rolloutStepEEnum = createEEnum(ROLLOUT_STEP);
		indexKindEEnum = createEEnum(INDEX_KIND);
		blueprintRowEEnum = createEEnum(BLUEPRINT_ROW);
		blueprintLineEEnum = createEEnum(BLUEPRINT_LINE);
		carrierEEnum = createEEnum(CARRIER);
		flowDirectionEEnum = createEEnum(FLOW_DIRECTION);
		bucketEEnum = createEEnum(BUCKET);
		developmentAreaEEnum = createEEnum(DEVELOPMENT_AREA);
		workStateEEnum = createEEnum(WORK_STATE);
		pdcaStepEEnum = createEEnum(PDCA_STEP);
		peopleDimensionEEnum = createEEnum(PEOPLE_DIMENSION);
		incidentEffectEEnum = createEEnum(INCIDENT_EFFECT);

		// Create data types
		localDateEDataType = createEDataType(LOCAL_DATE);
		durationEDataType = createEDataType(DURATION);
		periodEDataType = createEDataType(PERIOD);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents()
	{
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		noteEClass.getESuperTypes().add(this.getElement());
		suppressionEClass.getESuperTypes().add(this.getElement());
		experienceModelEClass.getESuperTypes().add(this.getElement());
		experienceModelEClass.getESuperTypes().add(this.getMeasurable());
		partyEClass.getESuperTypes().add(this.getElement());
		organisationUnitEClass.getESuperTypes().add(this.getParty());
		roleEClass.getESuperTypes().add(this.getParty());
		personEClass.getESuperTypes().add(this.getParty());
		partnerEClass.getESuperTypes().add(this.getParty());
		informationSystemEClass.getESuperTypes().add(this.getParty());
		personaEClass.getESuperTypes().add(this.getElement());
		needEClass.getESuperTypes().add(this.getElement());
		expectationEClass.getESuperTypes().add(this.getElement());
		channelEClass.getESuperTypes().add(this.getElement());
		channelEClass.getESuperTypes().add(this.getOwned());
		customerPromiseEClass.getESuperTypes().add(this.getElement());
		journeyEClass.getESuperTypes().add(this.getElement());
		journeyEClass.getESuperTypes().add(this.getOwned());
		journeyEClass.getESuperTypes().add(this.getMeasurable());
		stageEClass.getESuperTypes().add(this.getElement());
		serviceMomentEClass.getESuperTypes().add(this.getElement());
		touchpointEClass.getESuperTypes().add(this.getElement());
		touchpointEClass.getESuperTypes().add(this.getOwned());
		touchpointEClass.getESuperTypes().add(this.getMeasurable());
		painPointEClass.getESuperTypes().add(this.getElement());
		opportunityEClass.getESuperTypes().add(this.getElement());
		evidenceEClass.getESuperTypes().add(this.getElement());
		linkEClass.getESuperTypes().add(this.getElement());
		siloEClass.getESuperTypes().add(this.getElement());
		scaleEClass.getESuperTypes().add(this.getElement());
		emotionEClass.getESuperTypes().add(this.getElement());
		targetEmotionEClass.getESuperTypes().add(this.getEmotion());
		observedEmotionEClass.getESuperTypes().add(this.getEmotion());
		metricEClass.getESuperTypes().add(this.getElement());
		benchmarkEClass.getESuperTypes().add(this.getElement());
		measurementPlanEClass.getESuperTypes().add(this.getElement());
		measurementEClass.getESuperTypes().add(this.getElement());
		answerCountEClass.getESuperTypes().add(this.getElement());
		experienceIndexEClass.getESuperTypes().add(this.getElement());
		indexPartEClass.getESuperTypes().add(this.getElement());
		serviceBlueprintEClass.getESuperTypes().add(this.getElement());
		serviceBlueprintEClass.getESuperTypes().add(this.getOwned());
		blueprintColumnEClass.getESuperTypes().add(this.getElement());
		blueprintActionEClass.getESuperTypes().add(this.getElement());
		blueprintActionEClass.getESuperTypes().add(this.getOwned());
		flowEClass.getESuperTypes().add(this.getElement());
		workshopBoardEClass.getESuperTypes().add(this.getElement());
		boardItemEClass.getESuperTypes().add(this.getElement());
		developmentTargetEClass.getESuperTypes().add(this.getElement());
		developmentTargetEClass.getESuperTypes().add(this.getOwned());
		developmentActionEClass.getESuperTypes().add(this.getElement());
		developmentActionEClass.getESuperTypes().add(this.getOwned());
		conversationDeckEClass.getESuperTypes().add(this.getElement());
		conversationCardEClass.getESuperTypes().add(this.getElement());
		questionEClass.getESuperTypes().add(this.getElement());
		conversationEClass.getESuperTypes().add(this.getElement());
		answerEClass.getESuperTypes().add(this.getElement());
		criticalIncidentEClass.getESuperTypes().add(this.getElement());
		ladderEClass.getESuperTypes().add(this.getElement());
		gapEClass.getESuperTypes().add(this.getElement());

		// Initialize classes, features, and operations; add parameters
		initEClass(elementEClass, Element.class, "Element", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getElement_Id(), ecorePackage.getEString(), "id", null, 0, 1, Element.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getElement_Name(), ecorePackage.getEString(), "name", null, 0, 1, Element.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getElement_Description(), ecorePackage.getEString(), "description", null, 0, 1, Element.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getElement_Notes(), this.getNote(), null, "notes", null, 0, -1, Element.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getElement_Suppressions(), this.getSuppression(), null, "suppressions", null, 0, -1, Element.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(noteEClass, Note.class, "Note", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getNote_Text(), ecorePackage.getEString(), "text", null, 0, 1, Note.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNote_Author(), ecorePackage.getEString(), "author", null, 0, 1, Note.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNote_Date(), this.getLocalDate(), "date", null, 0, 1, Note.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(suppressionEClass, Suppression.class, "Suppression", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSuppression_Rule(), ecorePackage.getEString(), "rule", null, 0, 1, Suppression.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSuppression_Reason(), ecorePackage.getEString(), "reason", null, 0, 1, Suppression.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(ownedEClass, Owned.class, "Owned", IS_ABSTRACT, IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getOwned_Owner(), this.getParty(), null, "owner", null, 0, 1, Owned.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(measurableEClass, Measurable.class, "Measurable", IS_ABSTRACT, IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getMeasurable_Plans(), this.getMeasurementPlan(), null, "plans", null, 0, -1, Measurable.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMeasurable_Measurements(), this.getMeasurement(), null, "measurements", null, 0, -1, Measurable.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(experienceModelEClass, ExperienceModel.class, "ExperienceModel", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getExperienceModel_Language(), this.getLanguage(), "language", "en", 0, 1, ExperienceModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExperienceModel_Maturity(), this.getMaturity(), "maturity", null, 0, 1, ExperienceModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExperienceModel_Currency(), ecorePackage.getEString(), "currency", null, 0, 1, ExperienceModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getExperienceModel_Parties(), this.getParty(), null, "parties", null, 0, -1, ExperienceModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getExperienceModel_Personas(), this.getPersona(), null, "personas", null, 0, -1, ExperienceModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getExperienceModel_Channels(), this.getChannel(), null, "channels", null, 0, -1, ExperienceModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getExperienceModel_Promises(), this.getCustomerPromise(), null, "promises", null, 0, -1, ExperienceModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getExperienceModel_Scales(), this.getScale(), null, "scales", null, 0, -1, ExperienceModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getExperienceModel_EmotionScale(), this.getScale(), null, "emotionScale", null, 0, 1, ExperienceModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getExperienceModel_Metrics(), this.getMetric(), null, "metrics", null, 0, -1, ExperienceModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getExperienceModel_Indexes(), this.getExperienceIndex(), null, "indexes", null, 0, -1, ExperienceModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getExperienceModel_Journeys(), this.getJourney(), null, "journeys", null, 0, -1, ExperienceModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getExperienceModel_Blueprints(), this.getServiceBlueprint(), null, "blueprints", null, 0, -1, ExperienceModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getExperienceModel_Boards(), this.getWorkshopBoard(), null, "boards", null, 0, -1, ExperienceModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getExperienceModel_DevelopmentTargets(), this.getDevelopmentTarget(), null, "developmentTargets", null, 0, -1, ExperienceModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getExperienceModel_DevelopmentActions(), this.getDevelopmentAction(), null, "developmentActions", null, 0, -1, ExperienceModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getExperienceModel_Decks(), this.getConversationDeck(), null, "decks", null, 0, -1, ExperienceModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(partyEClass, Party.class, "Party", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getParty_Members(), this.getParty(), null, "members", null, 0, -1, Party.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParty_Email(), ecorePackage.getEString(), "email", null, 0, 1, Party.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParty_MayDecide(), ecorePackage.getEBoolean(), "mayDecide", "true", 0, 1, Party.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(organisationUnitEClass, OrganisationUnit.class, "OrganisationUnit", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(roleEClass, Role.class, "Role", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(personEClass, Person.class, "Person", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getPerson_Roles(), this.getRole(), null, "roles", null, 0, -1, Person.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(partnerEClass, Partner.class, "Partner", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(informationSystemEClass, InformationSystem.class, "InformationSystem", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getInformationSystem_Provider(), this.getParty(), null, "provider", null, 0, 1, InformationSystem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(personaEClass, Persona.class, "Persona", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPersona_Kind(), this.getPersonaKind(), "kind", null, 0, 1, Persona.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPersona_Style(), this.getCustomerStyle(), "style", null, 0, 1, Persona.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPersona_Background(), ecorePackage.getEString(), "background", null, 0, 1, Persona.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPersona_Quote(), ecorePackage.getEString(), "quote", null, 0, 1, Persona.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPersona_Needs(), this.getNeed(), null, "needs", null, 0, -1, Persona.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPersona_Expectations(), this.getExpectation(), null, "expectations", null, 0, -1, Persona.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPersona_PreferredChannels(), this.getChannel(), null, "preferredChannels", null, 0, -1, Persona.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(needEClass, Need.class, "Need", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getNeed_Importance(), this.getImportance(), "importance", null, 0, 1, Need.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(expectationEClass, Expectation.class, "Expectation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getExpectation_Kind(), this.getExpectationKind(), "kind", null, 0, 1, Expectation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExpectation_Importance(), this.getImportance(), "importance", null, 0, 1, Expectation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(channelEClass, Channel.class, "Channel", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getChannel_Kind(), this.getChannelKind(), "kind", null, 0, 1, Channel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChannel_Nature(), this.getChannelNature(), "nature", null, 0, 1, Channel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(customerPromiseEClass, CustomerPromise.class, "CustomerPromise", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCustomerPromise_Promise(), ecorePackage.getEString(), "promise", null, 0, 1, CustomerPromise.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCustomerPromise_CustomerGuidance(), ecorePackage.getEString(), "customerGuidance", null, 0, 1, CustomerPromise.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCustomerPromise_StaffGuidance(), ecorePackage.getEString(), "staffGuidance", null, 0, 1, CustomerPromise.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCustomerPromise_Keeper(), this.getParty(), null, "keeper", null, 0, 1, CustomerPromise.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCustomerPromise_RedeemedBy(), this.getTouchpoint(), null, "redeemedBy", null, 0, -1, CustomerPromise.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCustomerPromise_EnsuredBy(), this.getTouchpoint(), null, "ensuredBy", null, 0, -1, CustomerPromise.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(journeyEClass, Journey.class, "Journey", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getJourney_Kind(), this.getJourneyKind(), "kind", null, 0, 1, Journey.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getJourney_State(), this.getJourneyState(), "state", null, 0, 1, Journey.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getJourney_Level(), this.getJourneyLevel(), "level", null, 0, 1, Journey.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getJourney_Date(), this.getLocalDate(), "date", null, 0, 1, Journey.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getJourney_Personas(), this.getPersona(), null, "personas", null, 0, -1, Journey.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getJourney_Stages(), this.getStage(), null, "stages", null, 0, -1, Journey.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getJourney_FutureTwin(), this.getJourney(), null, "futureTwin", null, 0, 1, Journey.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getJourney_SupportedBy(), this.getJourney(), null, "supportedBy", null, 0, -1, Journey.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getJourney_Recoveries(), this.getJourney(), null, "recoveries", null, 0, -1, Journey.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getJourney_Ladders(), this.getLadder(), null, "ladders", null, 0, -1, Journey.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getJourney_Silos(), this.getSilo(), null, "silos", null, 0, -1, Journey.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(stageEClass, Stage.class, "Stage", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getStage_Phase(), this.getPhase(), "phase", null, 0, 1, Stage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStage_Goal(), ecorePackage.getEString(), "goal", null, 0, 1, Stage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStage_Outcome(), this.getServiceOutcome(), "outcome", null, 0, 1, Stage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStage_Touchpoints(), this.getTouchpoint(), null, "touchpoints", null, 0, -1, Stage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStage_Moments(), this.getServiceMoment(), null, "moments", null, 0, -1, Stage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(serviceMomentEClass, ServiceMoment.class, "ServiceMoment", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getServiceMoment_Touchpoints(), this.getTouchpoint(), null, "touchpoints", null, 0, -1, ServiceMoment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(touchpointEClass, Touchpoint.class, "Touchpoint", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTouchpoint_Goal(), ecorePackage.getEString(), "goal", null, 0, 1, Touchpoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTouchpoint_Ease(), this.getEase(), "ease", null, 0, 1, Touchpoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTouchpoint_Control(), this.getControl(), "control", null, 0, 1, Touchpoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTouchpoint_Performer(), this.getParty(), null, "performer", null, 0, 1, Touchpoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTouchpoint_Encounter(), this.getEncounterType(), "encounter", null, 0, 1, Touchpoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTouchpoint_Channel(), this.getChannel(), null, "channel", null, 0, 1, Touchpoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTouchpoint_AlternativeChannels(), this.getChannel(), null, "alternativeChannels", null, 0, -1, Touchpoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTouchpoint_Importance(), this.getImportance(), "importance", null, 0, 1, Touchpoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTouchpoint_MomentOfTruth(), ecorePackage.getEBoolean(), "momentOfTruth", null, 0, 1, Touchpoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTouchpoint_KeyMoment(), this.getKeyMoment(), "keyMoment", null, 0, 1, Touchpoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTouchpoint_ResponseTimeTarget(), this.getDuration(), "responseTimeTarget", null, 0, 1, Touchpoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTouchpoint_PyramidLevel(), this.getPyramidLevel(), "pyramidLevel", null, 0, 1, Touchpoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTouchpoint_Dimensions(), this.getDimension(), "dimensions", null, 0, -1, Touchpoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTouchpoint_Values(), this.getCustomerValue(), "values", null, 0, -1, Touchpoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTouchpoint_Meaning(), this.getMeaningLevel(), "meaning", null, 0, 1, Touchpoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTouchpoint_EmployeeParts(), this.getEmployeePart(), "employeeParts", null, 0, -1, Touchpoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTouchpoint_Conditions(), this.getSuccessCondition(), "conditions", null, 0, -1, Touchpoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTouchpoint_Expectations(), this.getExpectation(), null, "expectations", null, 0, -1, Touchpoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTouchpoint_Gaps(), this.getGap(), null, "gaps", null, 0, -1, Touchpoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTouchpoint_TargetEmotions(), this.getTargetEmotion(), null, "targetEmotions", null, 0, -1, Touchpoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTouchpoint_ObservedEmotions(), this.getObservedEmotion(), null, "observedEmotions", null, 0, -1, Touchpoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTouchpoint_PainPoints(), this.getPainPoint(), null, "painPoints", null, 0, -1, Touchpoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTouchpoint_Opportunities(), this.getOpportunity(), null, "opportunities", null, 0, -1, Touchpoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTouchpoint_Incidents(), this.getCriticalIncident(), null, "incidents", null, 0, -1, Touchpoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTouchpoint_Evidence(), this.getEvidence(), null, "evidence", null, 0, -1, Touchpoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTouchpoint_Links(), this.getLink(), null, "links", null, 0, -1, Touchpoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTouchpoint_SubJourney(), this.getJourney(), null, "subJourney", null, 0, 1, Touchpoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTouchpoint_EmployeeMoments(), this.getTouchpoint(), null, "employeeMoments", null, 0, -1, Touchpoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(painPointEClass, PainPoint.class, "PainPoint", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPainPoint_Kind(), this.getProblemKind(), "kind", null, 0, 1, PainPoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPainPoint_Severity(), this.getImportance(), "severity", null, 0, 1, PainPoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(opportunityEClass, Opportunity.class, "Opportunity", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getOpportunity_Area(), this.getDevelopmentArea(), "area", null, 0, 1, Opportunity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(evidenceEClass, Evidence.class, "Evidence", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getEvidence_Uri(), ecorePackage.getEString(), "uri", null, 0, 1, Evidence.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(linkEClass, Link.class, "Link", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getLink_Uri(), ecorePackage.getEString(), "uri", null, 0, 1, Link.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(siloEClass, Silo.class, "Silo", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSilo_Kind(), this.getSiloKind(), "kind", null, 0, 1, Silo.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSilo_Parties(), this.getParty(), null, "parties", null, 0, -1, Silo.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSilo_Touchpoints(), this.getTouchpoint(), null, "touchpoints", null, 0, -1, Silo.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(scaleEClass, Scale.class, "Scale", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getScale_Minimum(), ecorePackage.getEDouble(), "minimum", "-3", 0, 1, Scale.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScale_Maximum(), ecorePackage.getEDouble(), "maximum", "3", 0, 1, Scale.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScale_Neutral(), ecorePackage.getEDoubleObject(), "neutral", null, 0, 1, Scale.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScale_Step(), ecorePackage.getEDoubleObject(), "step", null, 0, 1, Scale.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScale_MinimumLabel(), ecorePackage.getEString(), "minimumLabel", null, 0, 1, Scale.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScale_MaximumLabel(), ecorePackage.getEString(), "maximumLabel", null, 0, 1, Scale.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(emotionEClass, Emotion.class, "Emotion", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getEmotion_Kind(), this.getEmotionKind(), "kind", null, 0, 1, Emotion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEmotion_Valence(), ecorePackage.getEDoubleObject(), "valence", null, 0, 1, Emotion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEmotion_Scale(), this.getScale(), null, "scale", null, 0, 1, Emotion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEmotion_Persona(), this.getPersona(), null, "persona", null, 0, 1, Emotion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(targetEmotionEClass, TargetEmotion.class, "TargetEmotion", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTargetEmotion_DesignedPeak(), ecorePackage.getEBoolean(), "designedPeak", null, 0, 1, TargetEmotion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(observedEmotionEClass, ObservedEmotion.class, "ObservedEmotion", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getObservedEmotion_Source(), this.getEmotionSource(), "source", null, 0, 1, ObservedEmotion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getObservedEmotion_SourceDetail(), ecorePackage.getEString(), "sourceDetail", null, 0, 1, ObservedEmotion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getObservedEmotion_Date(), this.getLocalDate(), "date", null, 0, 1, ObservedEmotion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getObservedEmotion_SampleSize(), ecorePackage.getEIntegerObject(), "sampleSize", null, 0, 1, ObservedEmotion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(metricEClass, Metric.class, "Metric", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMetric_Kind(), this.getMetricKind(), "kind", null, 0, 1, Metric.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMetric_Method(), this.getMetricMethod(), "method", null, 0, 1, Metric.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMetric_Family(), this.getMetricFamily(), "family", null, 0, 1, Metric.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMetric_Factor(), this.getExperienceFactor(), "factor", null, 0, 1, Metric.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMetric_Scale(), this.getScale(), null, "scale", null, 0, 1, Metric.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMetric_Unit(), ecorePackage.getEString(), "unit", null, 0, 1, Metric.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMetric_Direction(), this.getDirection(), "direction", null, 0, 1, Metric.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMetric_Target(), ecorePackage.getEDoubleObject(), "target", null, 0, 1, Metric.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMetric_Question(), ecorePackage.getEString(), "question", null, 0, 1, Metric.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMetric_WhyQuestion(), ecorePackage.getEString(), "whyQuestion", null, 0, 1, Metric.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMetric_DetractorResponseTarget(), this.getDuration(), "detractorResponseTarget", null, 0, 1, Metric.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMetric_PromoterThanks(), ecorePackage.getEString(), "promoterThanks", null, 0, 1, Metric.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMetric_PartOf(), this.getMetric(), null, "partOf", null, 0, 1, Metric.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMetric_Benchmarks(), this.getBenchmark(), null, "benchmarks", null, 0, -1, Metric.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(benchmarkEClass, Benchmark.class, "Benchmark", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getBenchmark_Value(), ecorePackage.getEDoubleObject(), "value", null, 0, 1, Benchmark.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBenchmark_SampleSize(), ecorePackage.getEIntegerObject(), "sampleSize", null, 0, 1, Benchmark.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBenchmark_Source(), ecorePackage.getEString(), "source", null, 0, 1, Benchmark.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBenchmark_Date(), this.getLocalDate(), "date", null, 0, 1, Benchmark.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(measurementPlanEClass, MeasurementPlan.class, "MeasurementPlan", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getMeasurementPlan_Metric(), this.getMetric(), null, "metric", null, 0, 1, MeasurementPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeasurementPlan_Who(), ecorePackage.getEString(), "who", null, 0, 1, MeasurementPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeasurementPlan_When(), ecorePackage.getEString(), "when", null, 0, 1, MeasurementPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMeasurementPlan_Channel(), this.getChannel(), null, "channel", null, 0, 1, MeasurementPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeasurementPlan_What(), ecorePackage.getEString(), "what", null, 0, 1, MeasurementPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeasurementPlan_Cadence(), this.getPeriod(), "cadence", null, 0, 1, MeasurementPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeasurementPlan_Level(), this.getMeasurementLevel(), "level", null, 0, 1, MeasurementPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeasurementPlan_Rollout(), this.getRolloutStep(), "rollout", null, 0, 1, MeasurementPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMeasurementPlan_Responsible(), this.getParty(), null, "responsible", null, 0, 1, MeasurementPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(measurementEClass, Measurement.class, "Measurement", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getMeasurement_Metric(), this.getMetric(), null, "metric", null, 0, 1, Measurement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeasurement_Level(), this.getMeasurementLevel(), "level", null, 0, 1, Measurement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeasurement_Date(), this.getLocalDate(), "date", null, 0, 1, Measurement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeasurement_PeriodStart(), this.getLocalDate(), "periodStart", null, 0, 1, Measurement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeasurement_PeriodEnd(), this.getLocalDate(), "periodEnd", null, 0, 1, Measurement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeasurement_Value(), ecorePackage.getEDoubleObject(), "value", null, 0, 1, Measurement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMeasurement_Distribution(), this.getAnswerCount(), null, "distribution", null, 0, -1, Measurement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeasurement_SampleSize(), ecorePackage.getEIntegerObject(), "sampleSize", null, 0, 1, Measurement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeasurement_Population(), ecorePackage.getEIntegerObject(), "population", null, 0, 1, Measurement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeasurement_Source(), ecorePackage.getEString(), "source", null, 0, 1, Measurement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeasurement_Reasons(), ecorePackage.getEString(), "reasons", null, 0, -1, Measurement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeasurement_Fingerprints(), ecorePackage.getEString(), "fingerprints", null, 0, -1, Measurement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(answerCountEClass, AnswerCount.class, "AnswerCount", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAnswerCount_Answer(), ecorePackage.getEDouble(), "answer", null, 0, 1, AnswerCount.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAnswerCount_Count(), ecorePackage.getEInt(), "count", null, 0, 1, AnswerCount.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(experienceIndexEClass, ExperienceIndex.class, "ExperienceIndex", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getExperienceIndex_Kind(), this.getIndexKind(), "kind", null, 0, 1, ExperienceIndex.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getExperienceIndex_Parts(), this.getIndexPart(), null, "parts", null, 0, -1, ExperienceIndex.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(indexPartEClass, IndexPart.class, "IndexPart", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getIndexPart_Metric(), this.getMetric(), null, "metric", null, 0, 1, IndexPart.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIndexPart_Weight(), ecorePackage.getEDouble(), "weight", "1", 0, 1, IndexPart.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(serviceBlueprintEClass, ServiceBlueprint.class, "ServiceBlueprint", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getServiceBlueprint_Journey(), this.getJourney(), null, "journey", null, 0, 1, ServiceBlueprint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getServiceBlueprint_State(), this.getJourneyState(), "state", null, 0, 1, ServiceBlueprint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getServiceBlueprint_Date(), this.getLocalDate(), "date", null, 0, 1, ServiceBlueprint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getServiceBlueprint_Columns(), this.getBlueprintColumn(), null, "columns", null, 0, -1, ServiceBlueprint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getServiceBlueprint_Actions(), this.getBlueprintAction(), null, "actions", null, 0, -1, ServiceBlueprint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getServiceBlueprint_Flows(), this.getFlow(), null, "flows", null, 0, -1, ServiceBlueprint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(blueprintColumnEClass, BlueprintColumn.class, "BlueprintColumn", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getBlueprintColumn_Touchpoint(), this.getTouchpoint(), null, "touchpoint", null, 0, 1, BlueprintColumn.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(blueprintActionEClass, BlueprintAction.class, "BlueprintAction", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getBlueprintAction_Row(), this.getBlueprintRow(), "row", null, 0, 1, BlueprintAction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBlueprintAction_Column(), this.getBlueprintColumn(), null, "column", null, 0, 1, BlueprintAction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBlueprintAction_Carrier(), this.getCarrier(), "carrier", null, 0, 1, BlueprintAction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBlueprintAction_Shows(), this.getEvidence(), null, "shows", null, 0, -1, BlueprintAction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBlueprintAction_Systems(), this.getInformationSystem(), null, "systems", null, 0, -1, BlueprintAction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBlueprintAction_Metrics(), this.getMetric(), null, "metrics", null, 0, -1, BlueprintAction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBlueprintAction_Duration(), this.getDuration(), "duration", null, 0, 1, BlueprintAction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBlueprintAction_Wait(), ecorePackage.getEBoolean(), "wait", null, 0, 1, BlueprintAction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBlueprintAction_WaitTime(), this.getDuration(), "waitTime", null, 0, 1, BlueprintAction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBlueprintAction_Cost(), ecorePackage.getEDoubleObject(), "cost", null, 0, 1, BlueprintAction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBlueprintAction_FailPoint(), ecorePackage.getEBoolean(), "failPoint", null, 0, 1, BlueprintAction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBlueprintAction_Failure(), ecorePackage.getEString(), "failure", null, 0, 1, BlueprintAction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBlueprintAction_RecoveredBy(), this.getBlueprintAction(), null, "recoveredBy", null, 0, -1, BlueprintAction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBlueprintAction_Decision(), ecorePackage.getEBoolean(), "decision", null, 0, 1, BlueprintAction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBlueprintAction_Policy(), ecorePackage.getEString(), "policy", null, 0, 1, BlueprintAction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(flowEClass, Flow.class, "Flow", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getFlow_Source(), this.getBlueprintAction(), null, "source", null, 1, 1, Flow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFlow_Target(), this.getBlueprintAction(), null, "target", null, 1, 1, Flow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFlow_Direction(), this.getFlowDirection(), "direction", null, 0, 1, Flow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFlow_Handover(), ecorePackage.getEBoolean(), "handover", null, 0, 1, Flow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(workshopBoardEClass, WorkshopBoard.class, "WorkshopBoard", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getWorkshopBoard_Date(), this.getLocalDate(), "date", null, 0, 1, WorkshopBoard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWorkshopBoard_Participants(), ecorePackage.getEString(), "participants", null, 0, 1, WorkshopBoard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getWorkshopBoard_Items(), this.getBoardItem(), null, "items", null, 0, -1, WorkshopBoard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(boardItemEClass, BoardItem.class, "BoardItem", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getBoardItem_Bucket(), this.getBucket(), "bucket", null, 0, 1, BoardItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBoardItem_Votes(), ecorePackage.getEInt(), "votes", null, 0, 1, BoardItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBoardItem_Actions(), this.getDevelopmentAction(), null, "actions", null, 0, -1, BoardItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(developmentTargetEClass, DevelopmentTarget.class, "DevelopmentTarget", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDevelopmentTarget_Area(), this.getDevelopmentArea(), "area", null, 0, 1, DevelopmentTarget.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDevelopmentTarget_Due(), this.getLocalDate(), "due", null, 0, 1, DevelopmentTarget.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDevelopmentTarget_State(), this.getWorkState(), "state", null, 0, 1, DevelopmentTarget.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDevelopmentTarget_Addresses(), this.getElement(), null, "addresses", null, 0, -1, DevelopmentTarget.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(developmentActionEClass, DevelopmentAction.class, "DevelopmentAction", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDevelopmentAction_Step(), this.getPdcaStep(), "step", null, 0, 1, DevelopmentAction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDevelopmentAction_State(), this.getWorkState(), "state", null, 0, 1, DevelopmentAction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDevelopmentAction_Due(), this.getLocalDate(), "due", null, 0, 1, DevelopmentAction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDevelopmentAction_Outcome(), ecorePackage.getEString(), "outcome", null, 0, 1, DevelopmentAction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDevelopmentAction_Target(), this.getDevelopmentTarget(), null, "target", null, 0, 1, DevelopmentAction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDevelopmentAction_Addresses(), this.getElement(), null, "addresses", null, 0, -1, DevelopmentAction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(conversationDeckEClass, ConversationDeck.class, "ConversationDeck", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getConversationDeck_Cards(), this.getConversationCard(), null, "cards", null, 0, -1, ConversationDeck.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getConversationDeck_Conversations(), this.getConversation(), null, "conversations", null, 0, -1, ConversationDeck.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(conversationCardEClass, ConversationCard.class, "ConversationCard", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getConversationCard_Dimension(), this.getPeopleDimension(), "dimension", null, 0, 1, ConversationCard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConversationCard_Theory(), ecorePackage.getEString(), "theory", null, 0, 1, ConversationCard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getConversationCard_Questions(), this.getQuestion(), null, "questions", null, 0, -1, ConversationCard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(questionEClass, Question.class, "Question", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getQuestion_Text(), ecorePackage.getEString(), "text", null, 0, 1, Question.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(conversationEClass, Conversation.class, "Conversation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getConversation_Team(), this.getParty(), null, "team", null, 0, 1, Conversation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConversation_Date(), this.getLocalDate(), "date", null, 0, 1, Conversation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getConversation_Answers(), this.getAnswer(), null, "answers", null, 0, -1, Conversation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getConversation_Commitments(), this.getDevelopmentTarget(), null, "commitments", null, 0, 2, Conversation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(answerEClass, Answer.class, "Answer", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getAnswer_Question(), this.getQuestion(), null, "question", null, 0, 1, Answer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAnswer_Text(), ecorePackage.getEString(), "text", null, 0, 1, Answer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(criticalIncidentEClass, CriticalIncident.class, "CriticalIncident", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCriticalIncident_Incident(), ecorePackage.getEString(), "incident", null, 0, 1, CriticalIncident.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCriticalIncident_Outcome(), ecorePackage.getEString(), "outcome", null, 0, 1, CriticalIncident.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCriticalIncident_Cause(), ecorePackage.getEString(), "cause", null, 0, 1, CriticalIncident.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCriticalIncident_Effect(), this.getIncidentEffect(), "effect", null, 0, 1, CriticalIncident.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCriticalIncident_Date(), this.getLocalDate(), "date", null, 0, 1, CriticalIncident.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCriticalIncident_Persona(), this.getPersona(), null, "persona", null, 0, 1, CriticalIncident.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(ladderEClass, Ladder.class, "Ladder", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getLadder_Stage(), this.getStage(), null, "stage", null, 0, 1, Ladder.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLadder_Incident(), this.getCriticalIncident(), null, "incident", null, 0, 1, Ladder.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLadder_Attribute(), ecorePackage.getEString(), "attribute", null, 0, 1, Ladder.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLadder_Consequence(), ecorePackage.getEString(), "consequence", null, 0, 1, Ladder.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLadder_Value(), ecorePackage.getEString(), "value", null, 0, 1, Ladder.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(gapEClass, Gap.class, "Gap", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getGap_Expectation(), this.getExpectation(), null, "expectation", null, 0, 1, Gap.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGap_Expected(), ecorePackage.getEDoubleObject(), "expected", null, 0, 1, Gap.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGap_Experienced(), ecorePackage.getEDoubleObject(), "experienced", null, 0, 1, Gap.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getGap_Scale(), this.getScale(), null, "scale", null, 0, 1, Gap.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGap_Source(), ecorePackage.getEString(), "source", null, 0, 1, Gap.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(languageEEnum, Language.class, "Language");
		addEEnumLiteral(languageEEnum, Language.EN);
		addEEnumLiteral(languageEEnum, Language.FI);

		initEEnum(maturityEEnum, Maturity.class, "Maturity");
		addEEnumLiteral(maturityEEnum, Maturity.UNSPECIFIED);
		addEEnumLiteral(maturityEEnum, Maturity.FIRST_STEPS);
		addEEnumLiteral(maturityEEnum, Maturity.MATURING);
		addEEnumLiteral(maturityEEnum, Maturity.CONTINUOUS);

		initEEnum(personaKindEEnum, PersonaKind.class, "PersonaKind");
		addEEnumLiteral(personaKindEEnum, PersonaKind.CUSTOMER);
		addEEnumLiteral(personaKindEEnum, PersonaKind.EMPLOYEE);
		addEEnumLiteral(personaKindEEnum, PersonaKind.STAKEHOLDER);

		initEEnum(customerStyleEEnum, CustomerStyle.class, "CustomerStyle");
		addEEnumLiteral(customerStyleEEnum, CustomerStyle.UNSPECIFIED);
		addEEnumLiteral(customerStyleEEnum, CustomerStyle.EFFICIENT);
		addEEnumLiteral(customerStyleEEnum, CustomerStyle.SOCIAL);
		addEEnumLiteral(customerStyleEEnum, CustomerStyle.INVENTIVE);
		addEEnumLiteral(customerStyleEEnum, CustomerStyle.EMPATHIC);

		initEEnum(importanceEEnum, Importance.class, "Importance");
		addEEnumLiteral(importanceEEnum, Importance.UNRANKED);
		addEEnumLiteral(importanceEEnum, Importance.MINOR);
		addEEnumLiteral(importanceEEnum, Importance.MODERATE);
		addEEnumLiteral(importanceEEnum, Importance.MAJOR);
		addEEnumLiteral(importanceEEnum, Importance.CRITICAL);

		initEEnum(expectationKindEEnum, ExpectationKind.class, "ExpectationKind");
		addEEnumLiteral(expectationKindEEnum, ExpectationKind.UNSPECIFIED);
		addEEnumLiteral(expectationKindEEnum, ExpectationKind.PERSONALISED);
		addEEnumLiteral(expectationKindEEnum, ExpectationKind.MULTICHANNEL);
		addEEnumLiteral(expectationKindEEnum, ExpectationKind.SOCIAL_MEDIA);
		addEEnumLiteral(expectationKindEEnum, ExpectationKind.EFFORTLESS);
		addEEnumLiteral(expectationKindEEnum, ExpectationKind.CONSISTENT);
		addEEnumLiteral(expectationKindEEnum, ExpectationKind.FAST);
		addEEnumLiteral(expectationKindEEnum, ExpectationKind.SELF_SERVICE);
		addEEnumLiteral(expectationKindEEnum, ExpectationKind.SKILLED);
		addEEnumLiteral(expectationKindEEnum, ExpectationKind.COMPLAINTS);
		addEEnumLiteral(expectationKindEEnum, ExpectationKind.EARLIER_EXPERIENCE);
		addEEnumLiteral(expectationKindEEnum, ExpectationKind.MARKETING);
		addEEnumLiteral(expectationKindEEnum, ExpectationKind.INDUSTRY_NORM);
		addEEnumLiteral(expectationKindEEnum, ExpectationKind.WORD_OF_MOUTH);
		addEEnumLiteral(expectationKindEEnum, ExpectationKind.QUALITY_CUES);
		addEEnumLiteral(expectationKindEEnum, ExpectationKind.BRAND);

		initEEnum(channelKindEEnum, ChannelKind.class, "ChannelKind");
		addEEnumLiteral(channelKindEEnum, ChannelKind.OTHER);
		addEEnumLiteral(channelKindEEnum, ChannelKind.WEB);
		addEEnumLiteral(channelKindEEnum, ChannelKind.APP);
		addEEnumLiteral(channelKindEEnum, ChannelKind.PHONE);
		addEEnumLiteral(channelKindEEnum, ChannelKind.EMAIL);
		addEEnumLiteral(channelKindEEnum, ChannelKind.CHAT);
		addEEnumLiteral(channelKindEEnum, ChannelKind.VIDEO);
		addEEnumLiteral(channelKindEEnum, ChannelKind.MESSAGE);
		addEEnumLiteral(channelKindEEnum, ChannelKind.SOCIAL_MEDIA);
		addEEnumLiteral(channelKindEEnum, ChannelKind.LETTER);
		addEEnumLiteral(channelKindEEnum, ChannelKind.ON_SITE);
		addEEnumLiteral(channelKindEEnum, ChannelKind.EVENT);
		addEEnumLiteral(channelKindEEnum, ChannelKind.KIOSK);
		addEEnumLiteral(channelKindEEnum, ChannelKind.MEDIA);

		initEEnum(channelNatureEEnum, ChannelNature.class, "ChannelNature");
		addEEnumLiteral(channelNatureEEnum, ChannelNature.UNSPECIFIED);
		addEEnumLiteral(channelNatureEEnum, ChannelNature.PHYSICAL);
		addEEnumLiteral(channelNatureEEnum, ChannelNature.DIGITAL);

		initEEnum(journeyKindEEnum, JourneyKind.class, "JourneyKind");
		addEEnumLiteral(journeyKindEEnum, JourneyKind.CUSTOMER);
		addEEnumLiteral(journeyKindEEnum, JourneyKind.EMPLOYEE);
		addEEnumLiteral(journeyKindEEnum, JourneyKind.RECOVERY);

		initEEnum(journeyStateEEnum, JourneyState.class, "JourneyState");
		addEEnumLiteral(journeyStateEEnum, JourneyState.CURRENT);
		addEEnumLiteral(journeyStateEEnum, JourneyState.FUTURE);

		initEEnum(journeyLevelEEnum, JourneyLevel.class, "JourneyLevel");
		addEEnumLiteral(journeyLevelEEnum, JourneyLevel.STATIC);
		addEEnumLiteral(journeyLevelEEnum, JourneyLevel.DYNAMIC);
		addEEnumLiteral(journeyLevelEEnum, JourneyLevel.RELATIONSHIP);

		initEEnum(phaseEEnum, Phase.class, "Phase");
		addEEnumLiteral(phaseEEnum, Phase.PRE);
		addEEnumLiteral(phaseEEnum, Phase.CORE);
		addEEnumLiteral(phaseEEnum, Phase.POST);

		initEEnum(serviceOutcomeEEnum, ServiceOutcome.class, "ServiceOutcome");
		addEEnumLiteral(serviceOutcomeEEnum, ServiceOutcome.UNSPECIFIED);
		addEEnumLiteral(serviceOutcomeEEnum, ServiceOutcome.RECEIVED);
		addEEnumLiteral(serviceOutcomeEEnum, ServiceOutcome.PARTLY);
		addEEnumLiteral(serviceOutcomeEEnum, ServiceOutcome.MISSED);

		initEEnum(easeEEnum, Ease.class, "Ease");
		addEEnumLiteral(easeEEnum, Ease.UNSPECIFIED);
		addEEnumLiteral(easeEEnum, Ease.VERY_HARD);
		addEEnumLiteral(easeEEnum, Ease.HARD);
		addEEnumLiteral(easeEEnum, Ease.FAIR);
		addEEnumLiteral(easeEEnum, Ease.EASY);
		addEEnumLiteral(easeEEnum, Ease.VERY_EASY);

		initEEnum(controlEEnum, Control.class, "Control");
		addEEnumLiteral(controlEEnum, Control.OWN);
		addEEnumLiteral(controlEEnum, Control.PARTNER);
		addEEnumLiteral(controlEEnum, Control.CUSTOMER);
		addEEnumLiteral(controlEEnum, Control.EXTERNAL);

		initEEnum(encounterTypeEEnum, EncounterType.class, "EncounterType");
		addEEnumLiteral(encounterTypeEEnum, EncounterType.UNSPECIFIED);
		addEEnumLiteral(encounterTypeEEnum, EncounterType.PHYSICAL);
		addEEnumLiteral(encounterTypeEEnum, EncounterType.DIGITAL);
		addEEnumLiteral(encounterTypeEEnum, EncounterType.UNCONSCIOUS);

		initEEnum(keyMomentEEnum, KeyMoment.class, "KeyMoment");
		addEEnumLiteral(keyMomentEEnum, KeyMoment.NONE);
		addEEnumLiteral(keyMomentEEnum, KeyMoment.JOB_SEARCH);
		addEEnumLiteral(keyMomentEEnum, KeyMoment.RECRUITMENT);
		addEEnumLiteral(keyMomentEEnum, KeyMoment.ONBOARDING);
		addEEnumLiteral(keyMomentEEnum, KeyMoment.CHANGE);
		addEEnumLiteral(keyMomentEEnum, KeyMoment.LEAVING);
		addEEnumLiteral(keyMomentEEnum, KeyMoment.EVERYDAY);
		addEEnumLiteral(keyMomentEEnum, KeyMoment.PLANNED);

		initEEnum(pyramidLevelEEnum, PyramidLevel.class, "PyramidLevel");
		addEEnumLiteral(pyramidLevelEEnum, PyramidLevel.UNSPECIFIED);
		addEEnumLiteral(pyramidLevelEEnum, PyramidLevel.COMMUNICATE);
		addEEnumLiteral(pyramidLevelEEnum, PyramidLevel.SOLVE);
		addEEnumLiteral(pyramidLevelEEnum, PyramidLevel.LISTEN);
		addEEnumLiteral(pyramidLevelEEnum, PyramidLevel.ANTICIPATE);
		addEEnumLiteral(pyramidLevelEEnum, PyramidLevel.EMPOWER);

		initEEnum(dimensionEEnum, Dimension.class, "Dimension");
		addEEnumLiteral(dimensionEEnum, Dimension.COGNITIVE);
		addEEnumLiteral(dimensionEEnum, Dimension.EMOTIONAL);
		addEEnumLiteral(dimensionEEnum, Dimension.SOCIAL);
		addEEnumLiteral(dimensionEEnum, Dimension.SENSORY);

		initEEnum(customerValueEEnum, CustomerValue.class, "CustomerValue");
		addEEnumLiteral(customerValueEEnum, CustomerValue.ECONOMIC);
		addEEnumLiteral(customerValueEEnum, CustomerValue.FUNCTIONAL);
		addEEnumLiteral(customerValueEEnum, CustomerValue.EMOTIONAL);
		addEEnumLiteral(customerValueEEnum, CustomerValue.SYMBOLIC);

		initEEnum(meaningLevelEEnum, MeaningLevel.class, "MeaningLevel");
		addEEnumLiteral(meaningLevelEEnum, MeaningLevel.UNSPECIFIED);
		addEEnumLiteral(meaningLevelEEnum, MeaningLevel.ACTION);
		addEEnumLiteral(meaningLevelEEnum, MeaningLevel.EMOTION);
		addEEnumLiteral(meaningLevelEEnum, MeaningLevel.MEANING);

		initEEnum(employeePartEEnum, EmployeePart.class, "EmployeePart");
		addEEnumLiteral(employeePartEEnum, EmployeePart.CULTURE);
		addEEnumLiteral(employeePartEEnum, EmployeePart.TECHNOLOGY);
		addEEnumLiteral(employeePartEEnum, EmployeePart.ENVIRONMENT);

		initEEnum(successConditionEEnum, SuccessCondition.class, "SuccessCondition");
		addEEnumLiteral(successConditionEEnum, SuccessCondition.VISION);
		addEEnumLiteral(successConditionEEnum, SuccessCondition.EXPECTATIONS);
		addEEnumLiteral(successConditionEEnum, SuccessCondition.CUSTOMERS);
		addEEnumLiteral(successConditionEEnum, SuccessCondition.SHARED_VALUES);
		addEEnumLiteral(successConditionEEnum, SuccessCondition.ROLE);
		addEEnumLiteral(successConditionEEnum, SuccessCondition.TRUST);
		addEEnumLiteral(successConditionEEnum, SuccessCondition.TOOLS);
		addEEnumLiteral(successConditionEEnum, SuccessCondition.RESOURCES);
		addEEnumLiteral(successConditionEEnum, SuccessCondition.PROMISES);
		addEEnumLiteral(successConditionEEnum, SuccessCondition.PRACTICES);

		initEEnum(problemKindEEnum, ProblemKind.class, "ProblemKind");
		addEEnumLiteral(problemKindEEnum, ProblemKind.UNSPECIFIED);
		addEEnumLiteral(problemKindEEnum, ProblemKind.TIME);
		addEEnumLiteral(problemKindEEnum, ProblemKind.EMOTION);
		addEEnumLiteral(problemKindEEnum, ProblemKind.RISK);
		addEEnumLiteral(problemKindEEnum, ProblemKind.MONEY);
		addEEnumLiteral(problemKindEEnum, ProblemKind.SITUATION);

		initEEnum(siloKindEEnum, SiloKind.class, "SiloKind");
		addEEnumLiteral(siloKindEEnum, SiloKind.OPERATIVE);
		addEEnumLiteral(siloKindEEnum, SiloKind.CHANNEL);
		addEEnumLiteral(siloKindEEnum, SiloKind.HIERARCHIC);

		initEEnum(emotionKindEEnum, EmotionKind.class, "EmotionKind");
		addEEnumLiteral(emotionKindEEnum, EmotionKind.UNSPECIFIED);
		addEEnumLiteral(emotionKindEEnum, EmotionKind.HAPPINESS);
		addEEnumLiteral(emotionKindEEnum, EmotionKind.SATISFACTION);
		addEEnumLiteral(emotionKindEEnum, EmotionKind.DELIGHT);
		addEEnumLiteral(emotionKindEEnum, EmotionKind.TRUST);
		addEEnumLiteral(emotionKindEEnum, EmotionKind.RELIEF);
		addEEnumLiteral(emotionKindEEnum, EmotionKind.PRIDE);
		addEEnumLiteral(emotionKindEEnum, EmotionKind.HOPE);
		addEEnumLiteral(emotionKindEEnum, EmotionKind.INTEREST);
		addEEnumLiteral(emotionKindEEnum, EmotionKind.CALM);
		addEEnumLiteral(emotionKindEEnum, EmotionKind.SURPRISE);
		addEEnumLiteral(emotionKindEEnum, EmotionKind.INDIFFERENCE);
		addEEnumLiteral(emotionKindEEnum, EmotionKind.UNCERTAINTY);
		addEEnumLiteral(emotionKindEEnum, EmotionKind.CONFUSION);
		addEEnumLiteral(emotionKindEEnum, EmotionKind.BOREDOM);
		addEEnumLiteral(emotionKindEEnum, EmotionKind.FEAR);
		addEEnumLiteral(emotionKindEEnum, EmotionKind.DISAPPOINTMENT);
		addEEnumLiteral(emotionKindEEnum, EmotionKind.SADNESS);
		addEEnumLiteral(emotionKindEEnum, EmotionKind.IRRITATION);
		addEEnumLiteral(emotionKindEEnum, EmotionKind.FRUSTRATION);
		addEEnumLiteral(emotionKindEEnum, EmotionKind.ANGER);

		initEEnum(emotionSourceEEnum, EmotionSource.class, "EmotionSource");
		addEEnumLiteral(emotionSourceEEnum, EmotionSource.UNSPECIFIED);
		addEEnumLiteral(emotionSourceEEnum, EmotionSource.INTERVIEW);
		addEEnumLiteral(emotionSourceEEnum, EmotionSource.SURVEY);
		addEEnumLiteral(emotionSourceEEnum, EmotionSource.OBSERVATION);
		addEEnumLiteral(emotionSourceEEnum, EmotionSource.FEEDBACK);
		addEEnumLiteral(emotionSourceEEnum, EmotionSource.DIARY);
		addEEnumLiteral(emotionSourceEEnum, EmotionSource.WORKSHOP);
		addEEnumLiteral(emotionSourceEEnum, EmotionSource.ASSUMPTION);

		initEEnum(metricKindEEnum, MetricKind.class, "MetricKind");
		addEEnumLiteral(metricKindEEnum, MetricKind.CUSTOM);
		addEEnumLiteral(metricKindEEnum, MetricKind.NPS);
		addEEnumLiteral(metricKindEEnum, MetricKind.ENPS);
		addEEnumLiteral(metricKindEEnum, MetricKind.PEER_NPS);
		addEEnumLiteral(metricKindEEnum, MetricKind.CES);
		addEEnumLiteral(metricKindEEnum, MetricKind.CSAT);
		addEEnumLiteral(metricKindEEnum, MetricKind.SMILEY);
		addEEnumLiteral(metricKindEEnum, MetricKind.EFFICIENCY);

		initEEnum(metricMethodEEnum, MetricMethod.class, "MetricMethod");
		addEEnumLiteral(metricMethodEEnum, MetricMethod.UNSPECIFIED);
		addEEnumLiteral(metricMethodEEnum, MetricMethod.MEAN);
		addEEnumLiteral(metricMethodEEnum, MetricMethod.NET_PROMOTER);
		addEEnumLiteral(metricMethodEEnum, MetricMethod.TOP_TWO_SHARE);
		addEEnumLiteral(metricMethodEEnum, MetricMethod.AGREE_SHARE);
		addEEnumLiteral(metricMethodEEnum, MetricMethod.NET_AGREE);
		addEEnumLiteral(metricMethodEEnum, MetricMethod.VALUE);

		initEEnum(metricFamilyEEnum, MetricFamily.class, "MetricFamily");
		addEEnumLiteral(metricFamilyEEnum, MetricFamily.QUALITATIVE);
		addEEnumLiteral(metricFamilyEEnum, MetricFamily.EFFICIENCY);
		addEEnumLiteral(metricFamilyEEnum, MetricFamily.CUSTOMER_CAPITAL);

		initEEnum(experienceFactorEEnum, ExperienceFactor.class, "ExperienceFactor");
		addEEnumLiteral(experienceFactorEEnum, ExperienceFactor.UNSPECIFIED);
		addEEnumLiteral(experienceFactorEEnum, ExperienceFactor.EFFICIENCY);
		addEEnumLiteral(experienceFactorEEnum, ExperienceFactor.EASE);
		addEEnumLiteral(experienceFactorEEnum, ExperienceFactor.EMOTION);

		initEEnum(directionEEnum, Direction.class, "Direction");
		addEEnumLiteral(directionEEnum, Direction.HIGHER_IS_BETTER);
		addEEnumLiteral(directionEEnum, Direction.LOWER_IS_BETTER);

		initEEnum(measurementLevelEEnum, MeasurementLevel.class, "MeasurementLevel");
		addEEnumLiteral(measurementLevelEEnum, MeasurementLevel.TOUCHPOINT);
		addEEnumLiteral(measurementLevelEEnum, MeasurementLevel.RELATIONSHIP);

		initEEnum(rolloutStepEEnum, RolloutStep.class, "RolloutStep");
		addEEnumLiteral(rolloutStepEEnum, RolloutStep.DESCRIBE);
		addEEnumLiteral(rolloutStepEEnum, RolloutStep.CHOOSE);
		addEEnumLiteral(rolloutStepEEnum, RolloutStep.PILOT);
		addEEnumLiteral(rolloutStepEEnum, RolloutStep.IN_USE);

		initEEnum(indexKindEEnum, IndexKind.class, "IndexKind");
		addEEnumLiteral(indexKindEEnum, IndexKind.CUSTOMER_EXPERIENCE);
		addEEnumLiteral(indexKindEEnum, IndexKind.EMPLOYEE_EXPERIENCE);

		initEEnum(blueprintRowEEnum, BlueprintRow.class, "BlueprintRow");
		addEEnumLiteral(blueprintRowEEnum, BlueprintRow.UNPLACED);
		addEEnumLiteral(blueprintRowEEnum, BlueprintRow.EVIDENCE);
		addEEnumLiteral(blueprintRowEEnum, BlueprintRow.CUSTOMER);
		addEEnumLiteral(blueprintRowEEnum, BlueprintRow.ONSTAGE);
		addEEnumLiteral(blueprintRowEEnum, BlueprintRow.BACKSTAGE);
		addEEnumLiteral(blueprintRowEEnum, BlueprintRow.SUPPORT);

		initEEnum(blueprintLineEEnum, BlueprintLine.class, "BlueprintLine");
		addEEnumLiteral(blueprintLineEEnum, BlueprintLine.INTERACTION);
		addEEnumLiteral(blueprintLineEEnum, BlueprintLine.VISIBILITY);
		addEEnumLiteral(blueprintLineEEnum, BlueprintLine.INTERNAL_INTERACTION);

		initEEnum(carrierEEnum, Carrier.class, "Carrier");
		addEEnumLiteral(carrierEEnum, Carrier.UNSPECIFIED);
		addEEnumLiteral(carrierEEnum, Carrier.PEOPLE);
		addEEnumLiteral(carrierEEnum, Carrier.TECHNOLOGY);

		initEEnum(flowDirectionEEnum, FlowDirection.class, "FlowDirection");
		addEEnumLiteral(flowDirectionEEnum, FlowDirection.ONE_WAY);
		addEEnumLiteral(flowDirectionEEnum, FlowDirection.EXCHANGE);

		initEEnum(bucketEEnum, Bucket.class, "Bucket");
		addEEnumLiteral(bucketEEnum, Bucket.START);
		addEEnumLiteral(bucketEEnum, Bucket.CONTINUE);
		addEEnumLiteral(bucketEEnum, Bucket.STOP);

		initEEnum(developmentAreaEEnum, DevelopmentArea.class, "DevelopmentArea");
		addEEnumLiteral(developmentAreaEEnum, DevelopmentArea.UNSPECIFIED);
		addEEnumLiteral(developmentAreaEEnum, DevelopmentArea.DIGITALISATION);
		addEEnumLiteral(developmentAreaEEnum, DevelopmentArea.BRAND);
		addEEnumLiteral(developmentAreaEEnum, DevelopmentArea.CUSTOMER_SERVICE);
		addEEnumLiteral(developmentAreaEEnum, DevelopmentArea.SALES);
		addEEnumLiteral(developmentAreaEEnum, DevelopmentArea.SUPPORT_FUNCTIONS);
		addEEnumLiteral(developmentAreaEEnum, DevelopmentArea.CULTURE);
		addEEnumLiteral(developmentAreaEEnum, DevelopmentArea.SERVICE_DESIGN);

		initEEnum(workStateEEnum, WorkState.class, "WorkState");
		addEEnumLiteral(workStateEEnum, WorkState.OPEN);
		addEEnumLiteral(workStateEEnum, WorkState.IN_PROGRESS);
		addEEnumLiteral(workStateEEnum, WorkState.DONE);
		addEEnumLiteral(workStateEEnum, WorkState.DROPPED);

		initEEnum(pdcaStepEEnum, PdcaStep.class, "PdcaStep");
		addEEnumLiteral(pdcaStepEEnum, PdcaStep.PLAN);
		addEEnumLiteral(pdcaStepEEnum, PdcaStep.DO);
		addEEnumLiteral(pdcaStepEEnum, PdcaStep.CHECK);
		addEEnumLiteral(pdcaStepEEnum, PdcaStep.ACT);

		initEEnum(peopleDimensionEEnum, PeopleDimension.class, "PeopleDimension");
		addEEnumLiteral(peopleDimensionEEnum, PeopleDimension.COMPETENCE);
		addEEnumLiteral(peopleDimensionEEnum, PeopleDimension.INTERACTION);
		addEEnumLiteral(peopleDimensionEEnum, PeopleDimension.COMMITMENT);
		addEEnumLiteral(peopleDimensionEEnum, PeopleDimension.WELLBEING);
		addEEnumLiteral(peopleDimensionEEnum, PeopleDimension.FAIRNESS);
		addEEnumLiteral(peopleDimensionEEnum, PeopleDimension.CREATIVITY);

		initEEnum(incidentEffectEEnum, IncidentEffect.class, "IncidentEffect");
		addEEnumLiteral(incidentEffectEEnum, IncidentEffect.SATISFYING);
		addEEnumLiteral(incidentEffectEEnum, IncidentEffect.DISSATISFYING);

		// Initialize data types
		initEDataType(localDateEDataType, LocalDate.class, "LocalDate", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(durationEDataType, Duration.class, "Duration", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(periodEDataType, Period.class, "Period", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);

		// Create resource
		createResource(eNS_URI);
	}

} //ExperiencePackageImpl
