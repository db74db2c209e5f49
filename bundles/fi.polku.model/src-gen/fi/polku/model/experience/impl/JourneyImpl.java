/**
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.model.experience.impl;

import fi.polku.model.experience.ExperiencePackage;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.JourneyKind;
import fi.polku.model.experience.JourneyLevel;
import fi.polku.model.experience.JourneyState;
import fi.polku.model.experience.Ladder;
import fi.polku.model.experience.Measurable;
import fi.polku.model.experience.Measurement;
import fi.polku.model.experience.MeasurementPlan;
import fi.polku.model.experience.Owned;
import fi.polku.model.experience.Party;
import fi.polku.model.experience.Persona;
import fi.polku.model.experience.Silo;
import fi.polku.model.experience.Stage;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Journey</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link fi.polku.model.experience.impl.JourneyImpl#getOwner <em>Owner</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.JourneyImpl#getPlans <em>Plans</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.JourneyImpl#getMeasurements <em>Measurements</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.JourneyImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.JourneyImpl#getState <em>State</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.JourneyImpl#getLevel <em>Level</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.JourneyImpl#getDate <em>Date</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.JourneyImpl#getPersonas <em>Personas</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.JourneyImpl#getStages <em>Stages</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.JourneyImpl#getFutureTwin <em>Future Twin</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.JourneyImpl#getSupportedBy <em>Supported By</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.JourneyImpl#getRecoveries <em>Recoveries</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.JourneyImpl#getLadders <em>Ladders</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.JourneyImpl#getSilos <em>Silos</em>}</li>
 * </ul>
 *
 * @generated
 */
public class JourneyImpl extends ElementImpl implements Journey
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
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final JourneyKind KIND_EDEFAULT = JourneyKind.CUSTOMER;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected JourneyKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final JourneyState STATE_EDEFAULT = JourneyState.CURRENT;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected JourneyState state = STATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getLevel() <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevel()
	 * @generated
	 * @ordered
	 */
	protected static final JourneyLevel LEVEL_EDEFAULT = JourneyLevel.STATIC;

	/**
	 * The cached value of the '{@link #getLevel() <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevel()
	 * @generated
	 * @ordered
	 */
	protected JourneyLevel level = LEVEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected LocalDate date = DATE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPersonas() <em>Personas</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPersonas()
	 * @generated
	 * @ordered
	 */
	protected EList<Persona> personas;

	/**
	 * The cached value of the '{@link #getStages() <em>Stages</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStages()
	 * @generated
	 * @ordered
	 */
	protected EList<Stage> stages;

	/**
	 * The cached value of the '{@link #getFutureTwin() <em>Future Twin</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFutureTwin()
	 * @generated
	 * @ordered
	 */
	protected Journey futureTwin;

	/**
	 * The cached value of the '{@link #getSupportedBy() <em>Supported By</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSupportedBy()
	 * @generated
	 * @ordered
	 */
	protected EList<Journey> supportedBy;

	/**
	 * The cached value of the '{@link #getRecoveries() <em>Recoveries</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecoveries()
	 * @generated
	 * @ordered
	 */
	protected EList<Journey> recoveries;

	/**
	 * The cached value of the '{@link #getLadders() <em>Ladders</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLadders()
	 * @generated
	 * @ordered
	 */
	protected EList<Ladder> ladders;

	/**
	 * The cached value of the '{@link #getSilos() <em>Silos</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSilos()
	 * @generated
	 * @ordered
	 */
	protected EList<Silo> silos;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected JourneyImpl()
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
		return ExperiencePackage.Literals.JOURNEY;
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ExperiencePackage.JOURNEY__OWNER, oldOwner, owner));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ExperiencePackage.JOURNEY__OWNER, oldOwner, owner));
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
			plans = new EObjectContainmentEList<MeasurementPlan>(MeasurementPlan.class, this, ExperiencePackage.JOURNEY__PLANS);
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
			measurements = new EObjectContainmentEList<Measurement>(Measurement.class, this, ExperiencePackage.JOURNEY__MEASUREMENTS);
		}
		return measurements;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public JourneyKind getKind()
	{
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(JourneyKind newKind)
	{
		JourneyKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperiencePackage.JOURNEY__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public JourneyState getState()
	{
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(JourneyState newState)
	{
		JourneyState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperiencePackage.JOURNEY__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public JourneyLevel getLevel()
	{
		return level;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLevel(JourneyLevel newLevel)
	{
		JourneyLevel oldLevel = level;
		level = newLevel == null ? LEVEL_EDEFAULT : newLevel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperiencePackage.JOURNEY__LEVEL, oldLevel, level));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDate()
	{
		return date;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDate(LocalDate newDate)
	{
		LocalDate oldDate = date;
		date = newDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperiencePackage.JOURNEY__DATE, oldDate, date));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Persona> getPersonas()
	{
		if (personas == null)
		{
			personas = new EObjectResolvingEList<Persona>(Persona.class, this, ExperiencePackage.JOURNEY__PERSONAS);
		}
		return personas;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Stage> getStages()
	{
		if (stages == null)
		{
			stages = new EObjectContainmentEList<Stage>(Stage.class, this, ExperiencePackage.JOURNEY__STAGES);
		}
		return stages;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Journey getFutureTwin()
	{
		if (futureTwin != null && futureTwin.eIsProxy())
		{
			InternalEObject oldFutureTwin = (InternalEObject)futureTwin;
			futureTwin = (Journey)eResolveProxy(oldFutureTwin);
			if (futureTwin != oldFutureTwin)
			{
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ExperiencePackage.JOURNEY__FUTURE_TWIN, oldFutureTwin, futureTwin));
			}
		}
		return futureTwin;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Journey basicGetFutureTwin()
	{
		return futureTwin;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFutureTwin(Journey newFutureTwin)
	{
		Journey oldFutureTwin = futureTwin;
		futureTwin = newFutureTwin;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperiencePackage.JOURNEY__FUTURE_TWIN, oldFutureTwin, futureTwin));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Journey> getSupportedBy()
	{
		if (supportedBy == null)
		{
			supportedBy = new EObjectResolvingEList<Journey>(Journey.class, this, ExperiencePackage.JOURNEY__SUPPORTED_BY);
		}
		return supportedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Journey> getRecoveries()
	{
		if (recoveries == null)
		{
			recoveries = new EObjectResolvingEList<Journey>(Journey.class, this, ExperiencePackage.JOURNEY__RECOVERIES);
		}
		return recoveries;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Ladder> getLadders()
	{
		if (ladders == null)
		{
			ladders = new EObjectContainmentEList<Ladder>(Ladder.class, this, ExperiencePackage.JOURNEY__LADDERS);
		}
		return ladders;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Silo> getSilos()
	{
		if (silos == null)
		{
			silos = new EObjectContainmentEList<Silo>(Silo.class, this, ExperiencePackage.JOURNEY__SILOS);
		}
		return silos;
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
			case ExperiencePackage.JOURNEY__PLANS:
				return ((InternalEList<?>)getPlans()).basicRemove(otherEnd, msgs);
			case ExperiencePackage.JOURNEY__MEASUREMENTS:
				return ((InternalEList<?>)getMeasurements()).basicRemove(otherEnd, msgs);
			case ExperiencePackage.JOURNEY__STAGES:
				return ((InternalEList<?>)getStages()).basicRemove(otherEnd, msgs);
			case ExperiencePackage.JOURNEY__LADDERS:
				return ((InternalEList<?>)getLadders()).basicRemove(otherEnd, msgs);
			case ExperiencePackage.JOURNEY__SILOS:
				return ((InternalEList<?>)getSilos()).basicRemove(otherEnd, msgs);
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
			case ExperiencePackage.JOURNEY__OWNER:
				if (resolve) return getOwner();
				return basicGetOwner();
			case ExperiencePackage.JOURNEY__PLANS:
				return getPlans();
			case ExperiencePackage.JOURNEY__MEASUREMENTS:
				return getMeasurements();
			case ExperiencePackage.JOURNEY__KIND:
				return getKind();
			case ExperiencePackage.JOURNEY__STATE:
				return getState();
			case ExperiencePackage.JOURNEY__LEVEL:
				return getLevel();
			case ExperiencePackage.JOURNEY__DATE:
				return getDate();
			case ExperiencePackage.JOURNEY__PERSONAS:
				return getPersonas();
			case ExperiencePackage.JOURNEY__STAGES:
				return getStages();
			case ExperiencePackage.JOURNEY__FUTURE_TWIN:
				if (resolve) return getFutureTwin();
				return basicGetFutureTwin();
			case ExperiencePackage.JOURNEY__SUPPORTED_BY:
				return getSupportedBy();
			case ExperiencePackage.JOURNEY__RECOVERIES:
				return getRecoveries();
			case ExperiencePackage.JOURNEY__LADDERS:
				return getLadders();
			case ExperiencePackage.JOURNEY__SILOS:
				return getSilos();
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
			case ExperiencePackage.JOURNEY__OWNER:
				setOwner((Party)newValue);
				return;
			case ExperiencePackage.JOURNEY__PLANS:
				getPlans().clear();
				getPlans().addAll((Collection<? extends MeasurementPlan>)newValue);
				return;
			case ExperiencePackage.JOURNEY__MEASUREMENTS:
				getMeasurements().clear();
				getMeasurements().addAll((Collection<? extends Measurement>)newValue);
				return;
			case ExperiencePackage.JOURNEY__KIND:
				setKind((JourneyKind)newValue);
				return;
			case ExperiencePackage.JOURNEY__STATE:
				setState((JourneyState)newValue);
				return;
			case ExperiencePackage.JOURNEY__LEVEL:
				setLevel((JourneyLevel)newValue);
				return;
			case ExperiencePackage.JOURNEY__DATE:
				setDate((LocalDate)newValue);
				return;
			case ExperiencePackage.JOURNEY__PERSONAS:
				getPersonas().clear();
				getPersonas().addAll((Collection<? extends Persona>)newValue);
				return;
			case ExperiencePackage.JOURNEY__STAGES:
				getStages().clear();
				getStages().addAll((Collection<? extends Stage>)newValue);
				return;
			case ExperiencePackage.JOURNEY__FUTURE_TWIN:
				setFutureTwin((Journey)newValue);
				return;
			case ExperiencePackage.JOURNEY__SUPPORTED_BY:
				getSupportedBy().clear();
				getSupportedBy().addAll((Collection<? extends Journey>)newValue);
				return;
			case ExperiencePackage.JOURNEY__RECOVERIES:
				getRecoveries().clear();
				getRecoveries().addAll((Collection<? extends Journey>)newValue);
				return;
			case ExperiencePackage.JOURNEY__LADDERS:
				getLadders().clear();
				getLadders().addAll((Collection<? extends Ladder>)newValue);
				return;
			case ExperiencePackage.JOURNEY__SILOS:
				getSilos().clear();
				getSilos().addAll((Collection<? extends Silo>)newValue);
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
			case ExperiencePackage.JOURNEY__OWNER:
				setOwner((Party)null);
				return;
			case ExperiencePackage.JOURNEY__PLANS:
				getPlans().clear();
				return;
			case ExperiencePackage.JOURNEY__MEASUREMENTS:
				getMeasurements().clear();
				return;
			case ExperiencePackage.JOURNEY__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case ExperiencePackage.JOURNEY__STATE:
				setState(STATE_EDEFAULT);
				return;
			case ExperiencePackage.JOURNEY__LEVEL:
				setLevel(LEVEL_EDEFAULT);
				return;
			case ExperiencePackage.JOURNEY__DATE:
				setDate(DATE_EDEFAULT);
				return;
			case ExperiencePackage.JOURNEY__PERSONAS:
				getPersonas().clear();
				return;
			case ExperiencePackage.JOURNEY__STAGES:
				getStages().clear();
				return;
			case ExperiencePackage.JOURNEY__FUTURE_TWIN:
				setFutureTwin((Journey)null);
				return;
			case ExperiencePackage.JOURNEY__SUPPORTED_BY:
				getSupportedBy().clear();
				return;
			case ExperiencePackage.JOURNEY__RECOVERIES:
				getRecoveries().clear();
				return;
			case ExperiencePackage.JOURNEY__LADDERS:
				getLadders().clear();
				return;
			case ExperiencePackage.JOURNEY__SILOS:
				getSilos().clear();
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
			case ExperiencePackage.JOURNEY__OWNER:
				return owner != null;
			case ExperiencePackage.JOURNEY__PLANS:
				return plans != null && !plans.isEmpty();
			case ExperiencePackage.JOURNEY__MEASUREMENTS:
				return measurements != null && !measurements.isEmpty();
			case ExperiencePackage.JOURNEY__KIND:
				return kind != KIND_EDEFAULT;
			case ExperiencePackage.JOURNEY__STATE:
				return state != STATE_EDEFAULT;
			case ExperiencePackage.JOURNEY__LEVEL:
				return level != LEVEL_EDEFAULT;
			case ExperiencePackage.JOURNEY__DATE:
				return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
			case ExperiencePackage.JOURNEY__PERSONAS:
				return personas != null && !personas.isEmpty();
			case ExperiencePackage.JOURNEY__STAGES:
				return stages != null && !stages.isEmpty();
			case ExperiencePackage.JOURNEY__FUTURE_TWIN:
				return futureTwin != null;
			case ExperiencePackage.JOURNEY__SUPPORTED_BY:
				return supportedBy != null && !supportedBy.isEmpty();
			case ExperiencePackage.JOURNEY__RECOVERIES:
				return recoveries != null && !recoveries.isEmpty();
			case ExperiencePackage.JOURNEY__LADDERS:
				return ladders != null && !ladders.isEmpty();
			case ExperiencePackage.JOURNEY__SILOS:
				return silos != null && !silos.isEmpty();
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
				case ExperiencePackage.JOURNEY__OWNER: return ExperiencePackage.OWNED__OWNER;
				default: return -1;
			}
		}
		if (baseClass == Measurable.class)
		{
			switch (derivedFeatureID)
			{
				case ExperiencePackage.JOURNEY__PLANS: return ExperiencePackage.MEASURABLE__PLANS;
				case ExperiencePackage.JOURNEY__MEASUREMENTS: return ExperiencePackage.MEASURABLE__MEASUREMENTS;
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
				case ExperiencePackage.OWNED__OWNER: return ExperiencePackage.JOURNEY__OWNER;
				default: return -1;
			}
		}
		if (baseClass == Measurable.class)
		{
			switch (baseFeatureID)
			{
				case ExperiencePackage.MEASURABLE__PLANS: return ExperiencePackage.JOURNEY__PLANS;
				case ExperiencePackage.MEASURABLE__MEASUREMENTS: return ExperiencePackage.JOURNEY__MEASUREMENTS;
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
		result.append(" (kind: ");
		result.append(kind);
		result.append(", state: ");
		result.append(state);
		result.append(", level: ");
		result.append(level);
		result.append(", date: ");
		result.append(date);
		result.append(')');
		return result.toString();
	}

} //JourneyImpl
