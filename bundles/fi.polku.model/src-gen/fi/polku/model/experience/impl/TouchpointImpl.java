/**
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.model.experience.impl;

import fi.polku.model.experience.Channel;
import fi.polku.model.experience.Control;
import fi.polku.model.experience.CriticalIncident;
import fi.polku.model.experience.CustomerValue;
import fi.polku.model.experience.Dimension;
import fi.polku.model.experience.Ease;
import fi.polku.model.experience.EmployeePart;
import fi.polku.model.experience.EncounterType;
import fi.polku.model.experience.Evidence;
import fi.polku.model.experience.Expectation;
import fi.polku.model.experience.ExperiencePackage;
import fi.polku.model.experience.Gap;
import fi.polku.model.experience.Importance;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.KeyMoment;
import fi.polku.model.experience.Link;
import fi.polku.model.experience.MeaningLevel;
import fi.polku.model.experience.Measurable;
import fi.polku.model.experience.Measurement;
import fi.polku.model.experience.MeasurementPlan;
import fi.polku.model.experience.ObservedEmotion;
import fi.polku.model.experience.Opportunity;
import fi.polku.model.experience.Owned;
import fi.polku.model.experience.PainPoint;
import fi.polku.model.experience.Party;
import fi.polku.model.experience.PyramidLevel;
import fi.polku.model.experience.SuccessCondition;
import fi.polku.model.experience.TargetEmotion;
import fi.polku.model.experience.Touchpoint;

import java.time.Duration;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Touchpoint</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link fi.polku.model.experience.impl.TouchpointImpl#getOwner <em>Owner</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.TouchpointImpl#getPlans <em>Plans</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.TouchpointImpl#getMeasurements <em>Measurements</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.TouchpointImpl#getGoal <em>Goal</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.TouchpointImpl#getEase <em>Ease</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.TouchpointImpl#getControl <em>Control</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.TouchpointImpl#getPerformer <em>Performer</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.TouchpointImpl#getEncounter <em>Encounter</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.TouchpointImpl#getChannel <em>Channel</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.TouchpointImpl#getAlternativeChannels <em>Alternative Channels</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.TouchpointImpl#getImportance <em>Importance</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.TouchpointImpl#isMomentOfTruth <em>Moment Of Truth</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.TouchpointImpl#getKeyMoment <em>Key Moment</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.TouchpointImpl#getResponseTimeTarget <em>Response Time Target</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.TouchpointImpl#getPyramidLevel <em>Pyramid Level</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.TouchpointImpl#getDimensions <em>Dimensions</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.TouchpointImpl#getValues <em>Values</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.TouchpointImpl#getMeaning <em>Meaning</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.TouchpointImpl#getEmployeeParts <em>Employee Parts</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.TouchpointImpl#getConditions <em>Conditions</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.TouchpointImpl#getExpectations <em>Expectations</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.TouchpointImpl#getGaps <em>Gaps</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.TouchpointImpl#getTargetEmotions <em>Target Emotions</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.TouchpointImpl#getObservedEmotions <em>Observed Emotions</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.TouchpointImpl#getPainPoints <em>Pain Points</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.TouchpointImpl#getOpportunities <em>Opportunities</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.TouchpointImpl#getIncidents <em>Incidents</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.TouchpointImpl#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.TouchpointImpl#getLinks <em>Links</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.TouchpointImpl#getSubJourney <em>Sub Journey</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.TouchpointImpl#getEmployeeMoments <em>Employee Moments</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TouchpointImpl extends ElementImpl implements Touchpoint
{
	/**
	 * The cached value of the '{@link #getOwner() <em>Owner</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOwner()
	 * @generated
	 * @ordered
	 */
	protected Party owner;

	/**
	 * The cached value of the '{@link #getPlans() <em>Plans</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlans()
	 * @generated
	 * @ordered
	 */
	protected EList<MeasurementPlan> plans;

	/**
	 * The cached value of the '{@link #getMeasurements() <em>Measurements</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeasurements()
	 * @generated
	 * @ordered
	 */
	protected EList<Measurement> measurements;

	/**
	 * The default value of the '{@link #getGoal() <em>Goal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGoal()
	 * @generated
	 * @ordered
	 */
	protected static final String GOAL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGoal() <em>Goal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGoal()
	 * @generated
	 * @ordered
	 */
	protected String goal = GOAL_EDEFAULT;

	/**
	 * The default value of the '{@link #getEase() <em>Ease</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEase()
	 * @generated
	 * @ordered
	 */
	protected static final Ease EASE_EDEFAULT = Ease.UNSPECIFIED;

	/**
	 * The cached value of the '{@link #getEase() <em>Ease</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEase()
	 * @generated
	 * @ordered
	 */
	protected Ease ease = EASE_EDEFAULT;

	/**
	 * The default value of the '{@link #getControl() <em>Control</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getControl()
	 * @generated
	 * @ordered
	 */
	protected static final Control CONTROL_EDEFAULT = Control.OWN;

	/**
	 * The cached value of the '{@link #getControl() <em>Control</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getControl()
	 * @generated
	 * @ordered
	 */
	protected Control control = CONTROL_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPerformer() <em>Performer</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPerformer()
	 * @generated
	 * @ordered
	 */
	protected Party performer;

	/**
	 * The default value of the '{@link #getEncounter() <em>Encounter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEncounter()
	 * @generated
	 * @ordered
	 */
	protected static final EncounterType ENCOUNTER_EDEFAULT = EncounterType.UNSPECIFIED;

	/**
	 * The cached value of the '{@link #getEncounter() <em>Encounter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEncounter()
	 * @generated
	 * @ordered
	 */
	protected EncounterType encounter = ENCOUNTER_EDEFAULT;

	/**
	 * The cached value of the '{@link #getChannel() <em>Channel</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChannel()
	 * @generated
	 * @ordered
	 */
	protected Channel channel;

	/**
	 * The cached value of the '{@link #getAlternativeChannels() <em>Alternative Channels</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAlternativeChannels()
	 * @generated
	 * @ordered
	 */
	protected EList<Channel> alternativeChannels;

	/**
	 * The default value of the '{@link #getImportance() <em>Importance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImportance()
	 * @generated
	 * @ordered
	 */
	protected static final Importance IMPORTANCE_EDEFAULT = Importance.UNRANKED;

	/**
	 * The cached value of the '{@link #getImportance() <em>Importance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImportance()
	 * @generated
	 * @ordered
	 */
	protected Importance importance = IMPORTANCE_EDEFAULT;

	/**
	 * The default value of the '{@link #isMomentOfTruth() <em>Moment Of Truth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isMomentOfTruth()
	 * @generated
	 * @ordered
	 */
	protected static final boolean MOMENT_OF_TRUTH_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isMomentOfTruth() <em>Moment Of Truth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isMomentOfTruth()
	 * @generated
	 * @ordered
	 */
	protected boolean momentOfTruth = MOMENT_OF_TRUTH_EDEFAULT;

	/**
	 * The default value of the '{@link #getKeyMoment() <em>Key Moment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKeyMoment()
	 * @generated
	 * @ordered
	 */
	protected static final KeyMoment KEY_MOMENT_EDEFAULT = KeyMoment.NONE;

	/**
	 * The cached value of the '{@link #getKeyMoment() <em>Key Moment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKeyMoment()
	 * @generated
	 * @ordered
	 */
	protected KeyMoment keyMoment = KEY_MOMENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getResponseTimeTarget() <em>Response Time Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResponseTimeTarget()
	 * @generated
	 * @ordered
	 */
	protected static final Duration RESPONSE_TIME_TARGET_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getResponseTimeTarget() <em>Response Time Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResponseTimeTarget()
	 * @generated
	 * @ordered
	 */
	protected Duration responseTimeTarget = RESPONSE_TIME_TARGET_EDEFAULT;

	/**
	 * The default value of the '{@link #getPyramidLevel() <em>Pyramid Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPyramidLevel()
	 * @generated
	 * @ordered
	 */
	protected static final PyramidLevel PYRAMID_LEVEL_EDEFAULT = PyramidLevel.UNSPECIFIED;

	/**
	 * The cached value of the '{@link #getPyramidLevel() <em>Pyramid Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPyramidLevel()
	 * @generated
	 * @ordered
	 */
	protected PyramidLevel pyramidLevel = PYRAMID_LEVEL_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDimensions() <em>Dimensions</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDimensions()
	 * @generated
	 * @ordered
	 */
	protected EList<Dimension> dimensions;

	/**
	 * The cached value of the '{@link #getValues() <em>Values</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValues()
	 * @generated
	 * @ordered
	 */
	protected EList<CustomerValue> values;

	/**
	 * The default value of the '{@link #getMeaning() <em>Meaning</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeaning()
	 * @generated
	 * @ordered
	 */
	protected static final MeaningLevel MEANING_EDEFAULT = MeaningLevel.UNSPECIFIED;

	/**
	 * The cached value of the '{@link #getMeaning() <em>Meaning</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeaning()
	 * @generated
	 * @ordered
	 */
	protected MeaningLevel meaning = MEANING_EDEFAULT;

	/**
	 * The cached value of the '{@link #getEmployeeParts() <em>Employee Parts</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEmployeeParts()
	 * @generated
	 * @ordered
	 */
	protected EList<EmployeePart> employeeParts;

	/**
	 * The cached value of the '{@link #getConditions() <em>Conditions</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConditions()
	 * @generated
	 * @ordered
	 */
	protected EList<SuccessCondition> conditions;

	/**
	 * The cached value of the '{@link #getExpectations() <em>Expectations</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpectations()
	 * @generated
	 * @ordered
	 */
	protected EList<Expectation> expectations;

	/**
	 * The cached value of the '{@link #getGaps() <em>Gaps</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGaps()
	 * @generated
	 * @ordered
	 */
	protected EList<Gap> gaps;

	/**
	 * The cached value of the '{@link #getTargetEmotions() <em>Target Emotions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTargetEmotions()
	 * @generated
	 * @ordered
	 */
	protected EList<TargetEmotion> targetEmotions;

	/**
	 * The cached value of the '{@link #getObservedEmotions() <em>Observed Emotions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObservedEmotions()
	 * @generated
	 * @ordered
	 */
	protected EList<ObservedEmotion> observedEmotions;

	/**
	 * The cached value of the '{@link #getPainPoints() <em>Pain Points</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPainPoints()
	 * @generated
	 * @ordered
	 */
	protected EList<PainPoint> painPoints;

	/**
	 * The cached value of the '{@link #getOpportunities() <em>Opportunities</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOpportunities()
	 * @generated
	 * @ordered
	 */
	protected EList<Opportunity> opportunities;

	/**
	 * The cached value of the '{@link #getIncidents() <em>Incidents</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIncidents()
	 * @generated
	 * @ordered
	 */
	protected EList<CriticalIncident> incidents;

	/**
	 * The cached value of the '{@link #getEvidence() <em>Evidence</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidence()
	 * @generated
	 * @ordered
	 */
	protected EList<Evidence> evidence;

	/**
	 * The cached value of the '{@link #getLinks() <em>Links</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLinks()
	 * @generated
	 * @ordered
	 */
	protected EList<Link> links;

	/**
	 * The cached value of the '{@link #getSubJourney() <em>Sub Journey</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubJourney()
	 * @generated
	 * @ordered
	 */
	protected Journey subJourney;

	/**
	 * The cached value of the '{@link #getEmployeeMoments() <em>Employee Moments</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEmployeeMoments()
	 * @generated
	 * @ordered
	 */
	protected EList<Touchpoint> employeeMoments;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TouchpointImpl()
	{
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass()
	{
		return ExperiencePackage.Literals.TOUCHPOINT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Party getOwner()
	{
		if (owner != null && owner.eIsProxy())
		{
			InternalEObject oldOwner = (InternalEObject)owner;
			owner = (Party)eResolveProxy(oldOwner);
			if (owner != oldOwner)
			{
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ExperiencePackage.TOUCHPOINT__OWNER, oldOwner, owner));
			}
		}
		return owner;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Party basicGetOwner()
	{
		return owner;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOwner(Party newOwner)
	{
		Party oldOwner = owner;
		owner = newOwner;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperiencePackage.TOUCHPOINT__OWNER, oldOwner, owner));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<MeasurementPlan> getPlans()
	{
		if (plans == null)
		{
			plans = new EObjectContainmentEList<MeasurementPlan>(MeasurementPlan.class, this, ExperiencePackage.TOUCHPOINT__PLANS);
		}
		return plans;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Measurement> getMeasurements()
	{
		if (measurements == null)
		{
			measurements = new EObjectContainmentEList<Measurement>(Measurement.class, this, ExperiencePackage.TOUCHPOINT__MEASUREMENTS);
		}
		return measurements;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGoal()
	{
		return goal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGoal(String newGoal)
	{
		String oldGoal = goal;
		goal = newGoal;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperiencePackage.TOUCHPOINT__GOAL, oldGoal, goal));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Ease getEase()
	{
		return ease;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEase(Ease newEase)
	{
		Ease oldEase = ease;
		ease = newEase == null ? EASE_EDEFAULT : newEase;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperiencePackage.TOUCHPOINT__EASE, oldEase, ease));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Control getControl()
	{
		return control;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setControl(Control newControl)
	{
		Control oldControl = control;
		control = newControl == null ? CONTROL_EDEFAULT : newControl;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperiencePackage.TOUCHPOINT__CONTROL, oldControl, control));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Party getPerformer()
	{
		if (performer != null && performer.eIsProxy())
		{
			InternalEObject oldPerformer = (InternalEObject)performer;
			performer = (Party)eResolveProxy(oldPerformer);
			if (performer != oldPerformer)
			{
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ExperiencePackage.TOUCHPOINT__PERFORMER, oldPerformer, performer));
			}
		}
		return performer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Party basicGetPerformer()
	{
		return performer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPerformer(Party newPerformer)
	{
		Party oldPerformer = performer;
		performer = newPerformer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperiencePackage.TOUCHPOINT__PERFORMER, oldPerformer, performer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EncounterType getEncounter()
	{
		return encounter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEncounter(EncounterType newEncounter)
	{
		EncounterType oldEncounter = encounter;
		encounter = newEncounter == null ? ENCOUNTER_EDEFAULT : newEncounter;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperiencePackage.TOUCHPOINT__ENCOUNTER, oldEncounter, encounter));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Channel getChannel()
	{
		if (channel != null && channel.eIsProxy())
		{
			InternalEObject oldChannel = (InternalEObject)channel;
			channel = (Channel)eResolveProxy(oldChannel);
			if (channel != oldChannel)
			{
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ExperiencePackage.TOUCHPOINT__CHANNEL, oldChannel, channel));
			}
		}
		return channel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Channel basicGetChannel()
	{
		return channel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChannel(Channel newChannel)
	{
		Channel oldChannel = channel;
		channel = newChannel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperiencePackage.TOUCHPOINT__CHANNEL, oldChannel, channel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Channel> getAlternativeChannels()
	{
		if (alternativeChannels == null)
		{
			alternativeChannels = new EObjectResolvingEList<Channel>(Channel.class, this, ExperiencePackage.TOUCHPOINT__ALTERNATIVE_CHANNELS);
		}
		return alternativeChannels;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Importance getImportance()
	{
		return importance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setImportance(Importance newImportance)
	{
		Importance oldImportance = importance;
		importance = newImportance == null ? IMPORTANCE_EDEFAULT : newImportance;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperiencePackage.TOUCHPOINT__IMPORTANCE, oldImportance, importance));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isMomentOfTruth()
	{
		return momentOfTruth;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMomentOfTruth(boolean newMomentOfTruth)
	{
		boolean oldMomentOfTruth = momentOfTruth;
		momentOfTruth = newMomentOfTruth;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperiencePackage.TOUCHPOINT__MOMENT_OF_TRUTH, oldMomentOfTruth, momentOfTruth));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public KeyMoment getKeyMoment()
	{
		return keyMoment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKeyMoment(KeyMoment newKeyMoment)
	{
		KeyMoment oldKeyMoment = keyMoment;
		keyMoment = newKeyMoment == null ? KEY_MOMENT_EDEFAULT : newKeyMoment;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperiencePackage.TOUCHPOINT__KEY_MOMENT, oldKeyMoment, keyMoment));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Duration getResponseTimeTarget()
	{
		return responseTimeTarget;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setResponseTimeTarget(Duration newResponseTimeTarget)
	{
		Duration oldResponseTimeTarget = responseTimeTarget;
		responseTimeTarget = newResponseTimeTarget;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperiencePackage.TOUCHPOINT__RESPONSE_TIME_TARGET, oldResponseTimeTarget, responseTimeTarget));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PyramidLevel getPyramidLevel()
	{
		return pyramidLevel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPyramidLevel(PyramidLevel newPyramidLevel)
	{
		PyramidLevel oldPyramidLevel = pyramidLevel;
		pyramidLevel = newPyramidLevel == null ? PYRAMID_LEVEL_EDEFAULT : newPyramidLevel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperiencePackage.TOUCHPOINT__PYRAMID_LEVEL, oldPyramidLevel, pyramidLevel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Dimension> getDimensions()
	{
		if (dimensions == null)
		{
			dimensions = new EDataTypeUniqueEList<Dimension>(Dimension.class, this, ExperiencePackage.TOUCHPOINT__DIMENSIONS);
		}
		return dimensions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CustomerValue> getValues()
	{
		if (values == null)
		{
			values = new EDataTypeUniqueEList<CustomerValue>(CustomerValue.class, this, ExperiencePackage.TOUCHPOINT__VALUES);
		}
		return values;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MeaningLevel getMeaning()
	{
		return meaning;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMeaning(MeaningLevel newMeaning)
	{
		MeaningLevel oldMeaning = meaning;
		meaning = newMeaning == null ? MEANING_EDEFAULT : newMeaning;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperiencePackage.TOUCHPOINT__MEANING, oldMeaning, meaning));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<EmployeePart> getEmployeeParts()
	{
		if (employeeParts == null)
		{
			employeeParts = new EDataTypeUniqueEList<EmployeePart>(EmployeePart.class, this, ExperiencePackage.TOUCHPOINT__EMPLOYEE_PARTS);
		}
		return employeeParts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SuccessCondition> getConditions()
	{
		if (conditions == null)
		{
			conditions = new EDataTypeUniqueEList<SuccessCondition>(SuccessCondition.class, this, ExperiencePackage.TOUCHPOINT__CONDITIONS);
		}
		return conditions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Expectation> getExpectations()
	{
		if (expectations == null)
		{
			expectations = new EObjectResolvingEList<Expectation>(Expectation.class, this, ExperiencePackage.TOUCHPOINT__EXPECTATIONS);
		}
		return expectations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Gap> getGaps()
	{
		if (gaps == null)
		{
			gaps = new EObjectContainmentEList<Gap>(Gap.class, this, ExperiencePackage.TOUCHPOINT__GAPS);
		}
		return gaps;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<TargetEmotion> getTargetEmotions()
	{
		if (targetEmotions == null)
		{
			targetEmotions = new EObjectContainmentEList<TargetEmotion>(TargetEmotion.class, this, ExperiencePackage.TOUCHPOINT__TARGET_EMOTIONS);
		}
		return targetEmotions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ObservedEmotion> getObservedEmotions()
	{
		if (observedEmotions == null)
		{
			observedEmotions = new EObjectContainmentEList<ObservedEmotion>(ObservedEmotion.class, this, ExperiencePackage.TOUCHPOINT__OBSERVED_EMOTIONS);
		}
		return observedEmotions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PainPoint> getPainPoints()
	{
		if (painPoints == null)
		{
			painPoints = new EObjectContainmentEList<PainPoint>(PainPoint.class, this, ExperiencePackage.TOUCHPOINT__PAIN_POINTS);
		}
		return painPoints;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Opportunity> getOpportunities()
	{
		if (opportunities == null)
		{
			opportunities = new EObjectContainmentEList<Opportunity>(Opportunity.class, this, ExperiencePackage.TOUCHPOINT__OPPORTUNITIES);
		}
		return opportunities;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CriticalIncident> getIncidents()
	{
		if (incidents == null)
		{
			incidents = new EObjectContainmentEList<CriticalIncident>(CriticalIncident.class, this, ExperiencePackage.TOUCHPOINT__INCIDENTS);
		}
		return incidents;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Evidence> getEvidence()
	{
		if (evidence == null)
		{
			evidence = new EObjectContainmentEList<Evidence>(Evidence.class, this, ExperiencePackage.TOUCHPOINT__EVIDENCE);
		}
		return evidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Link> getLinks()
	{
		if (links == null)
		{
			links = new EObjectContainmentEList<Link>(Link.class, this, ExperiencePackage.TOUCHPOINT__LINKS);
		}
		return links;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Journey getSubJourney()
	{
		if (subJourney != null && subJourney.eIsProxy())
		{
			InternalEObject oldSubJourney = (InternalEObject)subJourney;
			subJourney = (Journey)eResolveProxy(oldSubJourney);
			if (subJourney != oldSubJourney)
			{
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ExperiencePackage.TOUCHPOINT__SUB_JOURNEY, oldSubJourney, subJourney));
			}
		}
		return subJourney;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Journey basicGetSubJourney()
	{
		return subJourney;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSubJourney(Journey newSubJourney)
	{
		Journey oldSubJourney = subJourney;
		subJourney = newSubJourney;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperiencePackage.TOUCHPOINT__SUB_JOURNEY, oldSubJourney, subJourney));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Touchpoint> getEmployeeMoments()
	{
		if (employeeMoments == null)
		{
			employeeMoments = new EObjectResolvingEList<Touchpoint>(Touchpoint.class, this, ExperiencePackage.TOUCHPOINT__EMPLOYEE_MOMENTS);
		}
		return employeeMoments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs)
	{
		switch (featureID)
		{
			case ExperiencePackage.TOUCHPOINT__PLANS:
				return ((InternalEList<?>)getPlans()).basicRemove(otherEnd, msgs);
			case ExperiencePackage.TOUCHPOINT__MEASUREMENTS:
				return ((InternalEList<?>)getMeasurements()).basicRemove(otherEnd, msgs);
			case ExperiencePackage.TOUCHPOINT__GAPS:
				return ((InternalEList<?>)getGaps()).basicRemove(otherEnd, msgs);
			case ExperiencePackage.TOUCHPOINT__TARGET_EMOTIONS:
				return ((InternalEList<?>)getTargetEmotions()).basicRemove(otherEnd, msgs);
			case ExperiencePackage.TOUCHPOINT__OBSERVED_EMOTIONS:
				return ((InternalEList<?>)getObservedEmotions()).basicRemove(otherEnd, msgs);
			case ExperiencePackage.TOUCHPOINT__PAIN_POINTS:
				return ((InternalEList<?>)getPainPoints()).basicRemove(otherEnd, msgs);
			case ExperiencePackage.TOUCHPOINT__OPPORTUNITIES:
				return ((InternalEList<?>)getOpportunities()).basicRemove(otherEnd, msgs);
			case ExperiencePackage.TOUCHPOINT__INCIDENTS:
				return ((InternalEList<?>)getIncidents()).basicRemove(otherEnd, msgs);
			case ExperiencePackage.TOUCHPOINT__EVIDENCE:
				return ((InternalEList<?>)getEvidence()).basicRemove(otherEnd, msgs);
			case ExperiencePackage.TOUCHPOINT__LINKS:
				return ((InternalEList<?>)getLinks()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType)
	{
		switch (featureID)
		{
			case ExperiencePackage.TOUCHPOINT__OWNER:
				if (resolve) return getOwner();
				return basicGetOwner();
			case ExperiencePackage.TOUCHPOINT__PLANS:
				return getPlans();
			case ExperiencePackage.TOUCHPOINT__MEASUREMENTS:
				return getMeasurements();
			case ExperiencePackage.TOUCHPOINT__GOAL:
				return getGoal();
			case ExperiencePackage.TOUCHPOINT__EASE:
				return getEase();
			case ExperiencePackage.TOUCHPOINT__CONTROL:
				return getControl();
			case ExperiencePackage.TOUCHPOINT__PERFORMER:
				if (resolve) return getPerformer();
				return basicGetPerformer();
			case ExperiencePackage.TOUCHPOINT__ENCOUNTER:
				return getEncounter();
			case ExperiencePackage.TOUCHPOINT__CHANNEL:
				if (resolve) return getChannel();
				return basicGetChannel();
			case ExperiencePackage.TOUCHPOINT__ALTERNATIVE_CHANNELS:
				return getAlternativeChannels();
			case ExperiencePackage.TOUCHPOINT__IMPORTANCE:
				return getImportance();
			case ExperiencePackage.TOUCHPOINT__MOMENT_OF_TRUTH:
				return isMomentOfTruth();
			case ExperiencePackage.TOUCHPOINT__KEY_MOMENT:
				return getKeyMoment();
			case ExperiencePackage.TOUCHPOINT__RESPONSE_TIME_TARGET:
				return getResponseTimeTarget();
			case ExperiencePackage.TOUCHPOINT__PYRAMID_LEVEL:
				return getPyramidLevel();
			case ExperiencePackage.TOUCHPOINT__DIMENSIONS:
				return getDimensions();
			case ExperiencePackage.TOUCHPOINT__VALUES:
				return getValues();
			case ExperiencePackage.TOUCHPOINT__MEANING:
				return getMeaning();
			case ExperiencePackage.TOUCHPOINT__EMPLOYEE_PARTS:
				return getEmployeeParts();
			case ExperiencePackage.TOUCHPOINT__CONDITIONS:
				return getConditions();
			case ExperiencePackage.TOUCHPOINT__EXPECTATIONS:
				return getExpectations();
			case ExperiencePackage.TOUCHPOINT__GAPS:
				return getGaps();
			case ExperiencePackage.TOUCHPOINT__TARGET_EMOTIONS:
				return getTargetEmotions();
			case ExperiencePackage.TOUCHPOINT__OBSERVED_EMOTIONS:
				return getObservedEmotions();
			case ExperiencePackage.TOUCHPOINT__PAIN_POINTS:
				return getPainPoints();
			case ExperiencePackage.TOUCHPOINT__OPPORTUNITIES:
				return getOpportunities();
			case ExperiencePackage.TOUCHPOINT__INCIDENTS:
				return getIncidents();
			case ExperiencePackage.TOUCHPOINT__EVIDENCE:
				return getEvidence();
			case ExperiencePackage.TOUCHPOINT__LINKS:
				return getLinks();
			case ExperiencePackage.TOUCHPOINT__SUB_JOURNEY:
				if (resolve) return getSubJourney();
				return basicGetSubJourney();
			case ExperiencePackage.TOUCHPOINT__EMPLOYEE_MOMENTS:
				return getEmployeeMoments();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue)
	{
		switch (featureID)
		{
			case ExperiencePackage.TOUCHPOINT__OWNER:
				setOwner((Party)newValue);
				return;
			case ExperiencePackage.TOUCHPOINT__PLANS:
				getPlans().clear();
				getPlans().addAll((Collection<? extends MeasurementPlan>)newValue);
				return;
			case ExperiencePackage.TOUCHPOINT__MEASUREMENTS:
				getMeasurements().clear();
				getMeasurements().addAll((Collection<? extends Measurement>)newValue);
				return;
			case ExperiencePackage.TOUCHPOINT__GOAL:
				setGoal((String)newValue);
				return;
			case ExperiencePackage.TOUCHPOINT__EASE:
				setEase((Ease)newValue);
				return;
			case ExperiencePackage.TOUCHPOINT__CONTROL:
				setControl((Control)newValue);
				return;
			case ExperiencePackage.TOUCHPOINT__PERFORMER:
				setPerformer((Party)newValue);
				return;
			case ExperiencePackage.TOUCHPOINT__ENCOUNTER:
				setEncounter((EncounterType)newValue);
				return;
			case ExperiencePackage.TOUCHPOINT__CHANNEL:
				setChannel((Channel)newValue);
				return;
			case ExperiencePackage.TOUCHPOINT__ALTERNATIVE_CHANNELS:
				getAlternativeChannels().clear();
				getAlternativeChannels().addAll((Collection<? extends Channel>)newValue);
				return;
			case ExperiencePackage.TOUCHPOINT__IMPORTANCE:
				setImportance((Importance)newValue);
				return;
			case ExperiencePackage.TOUCHPOINT__MOMENT_OF_TRUTH:
				setMomentOfTruth((Boolean)newValue);
				return;
			case ExperiencePackage.TOUCHPOINT__KEY_MOMENT:
				setKeyMoment((KeyMoment)newValue);
				return;
			case ExperiencePackage.TOUCHPOINT__RESPONSE_TIME_TARGET:
				setResponseTimeTarget((Duration)newValue);
				return;
			case ExperiencePackage.TOUCHPOINT__PYRAMID_LEVEL:
				setPyramidLevel((PyramidLevel)newValue);
				return;
			case ExperiencePackage.TOUCHPOINT__DIMENSIONS:
				getDimensions().clear();
				getDimensions().addAll((Collection<? extends Dimension>)newValue);
				return;
			case ExperiencePackage.TOUCHPOINT__VALUES:
				getValues().clear();
				getValues().addAll((Collection<? extends CustomerValue>)newValue);
				return;
			case ExperiencePackage.TOUCHPOINT__MEANING:
				setMeaning((MeaningLevel)newValue);
				return;
			case ExperiencePackage.TOUCHPOINT__EMPLOYEE_PARTS:
				getEmployeeParts().clear();
				getEmployeeParts().addAll((Collection<? extends EmployeePart>)newValue);
				return;
			case ExperiencePackage.TOUCHPOINT__CONDITIONS:
				getConditions().clear();
				getConditions().addAll((Collection<? extends SuccessCondition>)newValue);
				return;
			case ExperiencePackage.TOUCHPOINT__EXPECTATIONS:
				getExpectations().clear();
				getExpectations().addAll((Collection<? extends Expectation>)newValue);
				return;
			case ExperiencePackage.TOUCHPOINT__GAPS:
				getGaps().clear();
				getGaps().addAll((Collection<? extends Gap>)newValue);
				return;
			case ExperiencePackage.TOUCHPOINT__TARGET_EMOTIONS:
				getTargetEmotions().clear();
				getTargetEmotions().addAll((Collection<? extends TargetEmotion>)newValue);
				return;
			case ExperiencePackage.TOUCHPOINT__OBSERVED_EMOTIONS:
				getObservedEmotions().clear();
				getObservedEmotions().addAll((Collection<? extends ObservedEmotion>)newValue);
				return;
			case ExperiencePackage.TOUCHPOINT__PAIN_POINTS:
				getPainPoints().clear();
				getPainPoints().addAll((Collection<? extends PainPoint>)newValue);
				return;
			case ExperiencePackage.TOUCHPOINT__OPPORTUNITIES:
				getOpportunities().clear();
				getOpportunities().addAll((Collection<? extends Opportunity>)newValue);
				return;
			case ExperiencePackage.TOUCHPOINT__INCIDENTS:
				getIncidents().clear();
				getIncidents().addAll((Collection<? extends CriticalIncident>)newValue);
				return;
			case ExperiencePackage.TOUCHPOINT__EVIDENCE:
				getEvidence().clear();
				getEvidence().addAll((Collection<? extends Evidence>)newValue);
				return;
			case ExperiencePackage.TOUCHPOINT__LINKS:
				getLinks().clear();
				getLinks().addAll((Collection<? extends Link>)newValue);
				return;
			case ExperiencePackage.TOUCHPOINT__SUB_JOURNEY:
				setSubJourney((Journey)newValue);
				return;
			case ExperiencePackage.TOUCHPOINT__EMPLOYEE_MOMENTS:
				getEmployeeMoments().clear();
				getEmployeeMoments().addAll((Collection<? extends Touchpoint>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID)
	{
		switch (featureID)
		{
			case ExperiencePackage.TOUCHPOINT__OWNER:
				setOwner((Party)null);
				return;
			case ExperiencePackage.TOUCHPOINT__PLANS:
				getPlans().clear();
				return;
			case ExperiencePackage.TOUCHPOINT__MEASUREMENTS:
				getMeasurements().clear();
				return;
			case ExperiencePackage.TOUCHPOINT__GOAL:
				setGoal(GOAL_EDEFAULT);
				return;
			case ExperiencePackage.TOUCHPOINT__EASE:
				setEase(EASE_EDEFAULT);
				return;
			case ExperiencePackage.TOUCHPOINT__CONTROL:
				setControl(CONTROL_EDEFAULT);
				return;
			case ExperiencePackage.TOUCHPOINT__PERFORMER:
				setPerformer((Party)null);
				return;
			case ExperiencePackage.TOUCHPOINT__ENCOUNTER:
				setEncounter(ENCOUNTER_EDEFAULT);
				return;
			case ExperiencePackage.TOUCHPOINT__CHANNEL:
				setChannel((Channel)null);
				return;
			case ExperiencePackage.TOUCHPOINT__ALTERNATIVE_CHANNELS:
				getAlternativeChannels().clear();
				return;
			case ExperiencePackage.TOUCHPOINT__IMPORTANCE:
				setImportance(IMPORTANCE_EDEFAULT);
				return;
			case ExperiencePackage.TOUCHPOINT__MOMENT_OF_TRUTH:
				setMomentOfTruth(MOMENT_OF_TRUTH_EDEFAULT);
				return;
			case ExperiencePackage.TOUCHPOINT__KEY_MOMENT:
				setKeyMoment(KEY_MOMENT_EDEFAULT);
				return;
			case ExperiencePackage.TOUCHPOINT__RESPONSE_TIME_TARGET:
				setResponseTimeTarget(RESPONSE_TIME_TARGET_EDEFAULT);
				return;
			case ExperiencePackage.TOUCHPOINT__PYRAMID_LEVEL:
				setPyramidLevel(PYRAMID_LEVEL_EDEFAULT);
				return;
			case ExperiencePackage.TOUCHPOINT__DIMENSIONS:
				getDimensions().clear();
				return;
			case ExperiencePackage.TOUCHPOINT__VALUES:
				getValues().clear();
				return;
			case ExperiencePackage.TOUCHPOINT__MEANING:
				setMeaning(MEANING_EDEFAULT);
				return;
			case ExperiencePackage.TOUCHPOINT__EMPLOYEE_PARTS:
				getEmployeeParts().clear();
				return;
			case ExperiencePackage.TOUCHPOINT__CONDITIONS:
				getConditions().clear();
				return;
			case ExperiencePackage.TOUCHPOINT__EXPECTATIONS:
				getExpectations().clear();
				return;
			case ExperiencePackage.TOUCHPOINT__GAPS:
				getGaps().clear();
				return;
			case ExperiencePackage.TOUCHPOINT__TARGET_EMOTIONS:
				getTargetEmotions().clear();
				return;
			case ExperiencePackage.TOUCHPOINT__OBSERVED_EMOTIONS:
				getObservedEmotions().clear();
				return;
			case ExperiencePackage.TOUCHPOINT__PAIN_POINTS:
				getPainPoints().clear();
				return;
			case ExperiencePackage.TOUCHPOINT__OPPORTUNITIES:
				getOpportunities().clear();
				return;
			case ExperiencePackage.TOUCHPOINT__INCIDENTS:
				getIncidents().clear();
				return;
			case ExperiencePackage.TOUCHPOINT__EVIDENCE:
				getEvidence().clear();
				return;
			case ExperiencePackage.TOUCHPOINT__LINKS:
				getLinks().clear();
				return;
			case ExperiencePackage.TOUCHPOINT__SUB_JOURNEY:
				setSubJourney((Journey)null);
				return;
			case ExperiencePackage.TOUCHPOINT__EMPLOYEE_MOMENTS:
				getEmployeeMoments().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID)
	{
		switch (featureID)
		{
			case ExperiencePackage.TOUCHPOINT__OWNER:
				return owner != null;
			case ExperiencePackage.TOUCHPOINT__PLANS:
				return plans != null && !plans.isEmpty();
			case ExperiencePackage.TOUCHPOINT__MEASUREMENTS:
				return measurements != null && !measurements.isEmpty();
			case ExperiencePackage.TOUCHPOINT__GOAL:
				return GOAL_EDEFAULT == null ? goal != null : !GOAL_EDEFAULT.equals(goal);
			case ExperiencePackage.TOUCHPOINT__EASE:
				return ease != EASE_EDEFAULT;
			case ExperiencePackage.TOUCHPOINT__CONTROL:
				return control != CONTROL_EDEFAULT;
			case ExperiencePackage.TOUCHPOINT__PERFORMER:
				return performer != null;
			case ExperiencePackage.TOUCHPOINT__ENCOUNTER:
				return encounter != ENCOUNTER_EDEFAULT;
			case ExperiencePackage.TOUCHPOINT__CHANNEL:
				return channel != null;
			case ExperiencePackage.TOUCHPOINT__ALTERNATIVE_CHANNELS:
				return alternativeChannels != null && !alternativeChannels.isEmpty();
			case ExperiencePackage.TOUCHPOINT__IMPORTANCE:
				return importance != IMPORTANCE_EDEFAULT;
			case ExperiencePackage.TOUCHPOINT__MOMENT_OF_TRUTH:
				return momentOfTruth != MOMENT_OF_TRUTH_EDEFAULT;
			case ExperiencePackage.TOUCHPOINT__KEY_MOMENT:
				return keyMoment != KEY_MOMENT_EDEFAULT;
			case ExperiencePackage.TOUCHPOINT__RESPONSE_TIME_TARGET:
				return RESPONSE_TIME_TARGET_EDEFAULT == null ? responseTimeTarget != null : !RESPONSE_TIME_TARGET_EDEFAULT.equals(responseTimeTarget);
			case ExperiencePackage.TOUCHPOINT__PYRAMID_LEVEL:
				return pyramidLevel != PYRAMID_LEVEL_EDEFAULT;
			case ExperiencePackage.TOUCHPOINT__DIMENSIONS:
				return dimensions != null && !dimensions.isEmpty();
			case ExperiencePackage.TOUCHPOINT__VALUES:
				return values != null && !values.isEmpty();
			case ExperiencePackage.TOUCHPOINT__MEANING:
				return meaning != MEANING_EDEFAULT;
			case ExperiencePackage.TOUCHPOINT__EMPLOYEE_PARTS:
				return employeeParts != null && !employeeParts.isEmpty();
			case ExperiencePackage.TOUCHPOINT__CONDITIONS:
				return conditions != null && !conditions.isEmpty();
			case ExperiencePackage.TOUCHPOINT__EXPECTATIONS:
				return expectations != null && !expectations.isEmpty();
			case ExperiencePackage.TOUCHPOINT__GAPS:
				return gaps != null && !gaps.isEmpty();
			case ExperiencePackage.TOUCHPOINT__TARGET_EMOTIONS:
				return targetEmotions != null && !targetEmotions.isEmpty();
			case ExperiencePackage.TOUCHPOINT__OBSERVED_EMOTIONS:
				return observedEmotions != null && !observedEmotions.isEmpty();
			case ExperiencePackage.TOUCHPOINT__PAIN_POINTS:
				return painPoints != null && !painPoints.isEmpty();
			case ExperiencePackage.TOUCHPOINT__OPPORTUNITIES:
				return opportunities != null && !opportunities.isEmpty();
			case ExperiencePackage.TOUCHPOINT__INCIDENTS:
				return incidents != null && !incidents.isEmpty();
			case ExperiencePackage.TOUCHPOINT__EVIDENCE:
				return evidence != null && !evidence.isEmpty();
			case ExperiencePackage.TOUCHPOINT__LINKS:
				return links != null && !links.isEmpty();
			case ExperiencePackage.TOUCHPOINT__SUB_JOURNEY:
				return subJourney != null;
			case ExperiencePackage.TOUCHPOINT__EMPLOYEE_MOMENTS:
				return employeeMoments != null && !employeeMoments.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int eBaseStructuralFeatureID(int derivedFeatureID, Class<?> baseClass)
	{
		if (baseClass == Owned.class)
		{
			switch (derivedFeatureID)
			{
				case ExperiencePackage.TOUCHPOINT__OWNER: return ExperiencePackage.OWNED__OWNER;
				default: return -1;
			}
		}
		if (baseClass == Measurable.class)
		{
			switch (derivedFeatureID)
			{
				case ExperiencePackage.TOUCHPOINT__PLANS: return ExperiencePackage.MEASURABLE__PLANS;
				case ExperiencePackage.TOUCHPOINT__MEASUREMENTS: return ExperiencePackage.MEASURABLE__MEASUREMENTS;
				default: return -1;
			}
		}
		return super.eBaseStructuralFeatureID(derivedFeatureID, baseClass);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int eDerivedStructuralFeatureID(int baseFeatureID, Class<?> baseClass)
	{
		if (baseClass == Owned.class)
		{
			switch (baseFeatureID)
			{
				case ExperiencePackage.OWNED__OWNER: return ExperiencePackage.TOUCHPOINT__OWNER;
				default: return -1;
			}
		}
		if (baseClass == Measurable.class)
		{
			switch (baseFeatureID)
			{
				case ExperiencePackage.MEASURABLE__PLANS: return ExperiencePackage.TOUCHPOINT__PLANS;
				case ExperiencePackage.MEASURABLE__MEASUREMENTS: return ExperiencePackage.TOUCHPOINT__MEASUREMENTS;
				default: return -1;
			}
		}
		return super.eDerivedStructuralFeatureID(baseFeatureID, baseClass);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString()
	{
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (goal: ");
		result.append(goal);
		result.append(", ease: ");
		result.append(ease);
		result.append(", control: ");
		result.append(control);
		result.append(", encounter: ");
		result.append(encounter);
		result.append(", importance: ");
		result.append(importance);
		result.append(", momentOfTruth: ");
		result.append(momentOfTruth);
		result.append(", keyMoment: ");
		result.append(keyMoment);
		result.append(", responseTimeTarget: ");
		result.append(responseTimeTarget);
		result.append(", pyramidLevel: ");
		result.append(pyramidLevel);
		result.append(", dimensions: ");
		result.append(dimensions);
		result.append(", values: ");
		result.append(values);
		result.append(", meaning: ");
		result.append(meaning);
		result.append(", employeeParts: ");
		result.append(employeeParts);
		result.append(", conditions: ");
		result.append(conditions);
		result.append(')');
		return result.toString();
	}

} //TouchpointImpl
