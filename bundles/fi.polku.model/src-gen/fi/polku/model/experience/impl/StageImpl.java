/**
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.model.experience.impl;

import fi.polku.model.experience.ExperiencePackage;
import fi.polku.model.experience.Phase;
import fi.polku.model.experience.ServiceMoment;
import fi.polku.model.experience.ServiceOutcome;
import fi.polku.model.experience.Stage;
import fi.polku.model.experience.Touchpoint;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Stage</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link fi.polku.model.experience.impl.StageImpl#getPhase <em>Phase</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.StageImpl#getGoal <em>Goal</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.StageImpl#getOutcome <em>Outcome</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.StageImpl#getTouchpoints <em>Touchpoints</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.StageImpl#getMoments <em>Moments</em>}</li>
 * </ul>
 *
 * @generated
 */
public class StageImpl extends ElementImpl implements Stage
{
	/**
	 * The default value of the '{@link #getPhase() <em>Phase</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhase()
	 * @generated
	 * @ordered
	 */
	protected static final Phase PHASE_EDEFAULT = Phase.PRE;

	/**
	 * The cached value of the '{@link #getPhase() <em>Phase</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhase()
	 * @generated
	 * @ordered
	 */
	protected Phase phase = PHASE_EDEFAULT;

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
	 * The default value of the '{@link #getOutcome() <em>Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutcome()
	 * @generated
	 * @ordered
	 */
	protected static final ServiceOutcome OUTCOME_EDEFAULT = ServiceOutcome.UNSPECIFIED;

	/**
	 * The cached value of the '{@link #getOutcome() <em>Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutcome()
	 * @generated
	 * @ordered
	 */
	protected ServiceOutcome outcome = OUTCOME_EDEFAULT;

	/**
	 * The cached value of the '{@link #getTouchpoints() <em>Touchpoints</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTouchpoints()
	 * @generated
	 * @ordered
	 */
	protected EList<Touchpoint> touchpoints;

	/**
	 * The cached value of the '{@link #getMoments() <em>Moments</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMoments()
	 * @generated
	 * @ordered
	 */
	protected EList<ServiceMoment> moments;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected StageImpl()
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
		return ExperiencePackage.Literals.STAGE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Phase getPhase()
	{
		return phase;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPhase(Phase newPhase)
	{
		Phase oldPhase = phase;
		phase = newPhase == null ? PHASE_EDEFAULT : newPhase;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperiencePackage.STAGE__PHASE, oldPhase, phase));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ExperiencePackage.STAGE__GOAL, oldGoal, goal));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ServiceOutcome getOutcome()
	{
		return outcome;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOutcome(ServiceOutcome newOutcome)
	{
		ServiceOutcome oldOutcome = outcome;
		outcome = newOutcome == null ? OUTCOME_EDEFAULT : newOutcome;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperiencePackage.STAGE__OUTCOME, oldOutcome, outcome));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Touchpoint> getTouchpoints()
	{
		if (touchpoints == null)
		{
			touchpoints = new EObjectContainmentEList<Touchpoint>(Touchpoint.class, this, ExperiencePackage.STAGE__TOUCHPOINTS);
		}
		return touchpoints;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ServiceMoment> getMoments()
	{
		if (moments == null)
		{
			moments = new EObjectContainmentEList<ServiceMoment>(ServiceMoment.class, this, ExperiencePackage.STAGE__MOMENTS);
		}
		return moments;
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
			case ExperiencePackage.STAGE__TOUCHPOINTS:
				return ((InternalEList<?>)getTouchpoints()).basicRemove(otherEnd, msgs);
			case ExperiencePackage.STAGE__MOMENTS:
				return ((InternalEList<?>)getMoments()).basicRemove(otherEnd, msgs);
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
			case ExperiencePackage.STAGE__PHASE:
				return getPhase();
			case ExperiencePackage.STAGE__GOAL:
				return getGoal();
			case ExperiencePackage.STAGE__OUTCOME:
				return getOutcome();
			case ExperiencePackage.STAGE__TOUCHPOINTS:
				return getTouchpoints();
			case ExperiencePackage.STAGE__MOMENTS:
				return getMoments();
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
			case ExperiencePackage.STAGE__PHASE:
				setPhase((Phase)newValue);
				return;
			case ExperiencePackage.STAGE__GOAL:
				setGoal((String)newValue);
				return;
			case ExperiencePackage.STAGE__OUTCOME:
				setOutcome((ServiceOutcome)newValue);
				return;
			case ExperiencePackage.STAGE__TOUCHPOINTS:
				getTouchpoints().clear();
				getTouchpoints().addAll((Collection<? extends Touchpoint>)newValue);
				return;
			case ExperiencePackage.STAGE__MOMENTS:
				getMoments().clear();
				getMoments().addAll((Collection<? extends ServiceMoment>)newValue);
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
			case ExperiencePackage.STAGE__PHASE:
				setPhase(PHASE_EDEFAULT);
				return;
			case ExperiencePackage.STAGE__GOAL:
				setGoal(GOAL_EDEFAULT);
				return;
			case ExperiencePackage.STAGE__OUTCOME:
				setOutcome(OUTCOME_EDEFAULT);
				return;
			case ExperiencePackage.STAGE__TOUCHPOINTS:
				getTouchpoints().clear();
				return;
			case ExperiencePackage.STAGE__MOMENTS:
				getMoments().clear();
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
			case ExperiencePackage.STAGE__PHASE:
				return phase != PHASE_EDEFAULT;
			case ExperiencePackage.STAGE__GOAL:
				return GOAL_EDEFAULT == null ? goal != null : !GOAL_EDEFAULT.equals(goal);
			case ExperiencePackage.STAGE__OUTCOME:
				return outcome != OUTCOME_EDEFAULT;
			case ExperiencePackage.STAGE__TOUCHPOINTS:
				return touchpoints != null && !touchpoints.isEmpty();
			case ExperiencePackage.STAGE__MOMENTS:
				return moments != null && !moments.isEmpty();
		}
		return super.eIsSet(featureID);
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
		result.append(" (phase: ");
		result.append(phase);
		result.append(", goal: ");
		result.append(goal);
		result.append(", outcome: ");
		result.append(outcome);
		result.append(')');
		return result.toString();
	}

} //StageImpl
