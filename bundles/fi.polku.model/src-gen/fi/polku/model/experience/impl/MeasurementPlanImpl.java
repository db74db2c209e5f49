/**
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.model.experience.impl;

import fi.polku.model.experience.Channel;
import fi.polku.model.experience.ExperiencePackage;
import fi.polku.model.experience.MeasurementLevel;
import fi.polku.model.experience.MeasurementPlan;
import fi.polku.model.experience.Metric;
import fi.polku.model.experience.Party;
import fi.polku.model.experience.RolloutStep;

import java.time.Period;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Measurement Plan</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link fi.polku.model.experience.impl.MeasurementPlanImpl#getMetric <em>Metric</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.MeasurementPlanImpl#getWho <em>Who</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.MeasurementPlanImpl#getWhen <em>When</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.MeasurementPlanImpl#getChannel <em>Channel</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.MeasurementPlanImpl#getWhat <em>What</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.MeasurementPlanImpl#getCadence <em>Cadence</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.MeasurementPlanImpl#getLevel <em>Level</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.MeasurementPlanImpl#getRollout <em>Rollout</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.MeasurementPlanImpl#getResponsible <em>Responsible</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MeasurementPlanImpl extends ElementImpl implements MeasurementPlan
{
	/**
	 * The cached value of the '{@link #getMetric() <em>Metric</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMetric()
	 * @generated
	 * @ordered
	 */
	protected Metric metric;

	/**
	 * The default value of the '{@link #getWho() <em>Who</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWho()
	 * @generated
	 * @ordered
	 */
	protected static final String WHO_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWho() <em>Who</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWho()
	 * @generated
	 * @ordered
	 */
	protected String who = WHO_EDEFAULT;

	/**
	 * The default value of the '{@link #getWhen() <em>When</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhen()
	 * @generated
	 * @ordered
	 */
	protected static final String WHEN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWhen() <em>When</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhen()
	 * @generated
	 * @ordered
	 */
	protected String when = WHEN_EDEFAULT;

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
	 * The default value of the '{@link #getWhat() <em>What</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhat()
	 * @generated
	 * @ordered
	 */
	protected static final String WHAT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWhat() <em>What</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhat()
	 * @generated
	 * @ordered
	 */
	protected String what = WHAT_EDEFAULT;

	/**
	 * The default value of the '{@link #getCadence() <em>Cadence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCadence()
	 * @generated
	 * @ordered
	 */
	protected static final Period CADENCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCadence() <em>Cadence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCadence()
	 * @generated
	 * @ordered
	 */
	protected Period cadence = CADENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getLevel() <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevel()
	 * @generated
	 * @ordered
	 */
	protected static final MeasurementLevel LEVEL_EDEFAULT = MeasurementLevel.TOUCHPOINT;

	/**
	 * The cached value of the '{@link #getLevel() <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevel()
	 * @generated
	 * @ordered
	 */
	protected MeasurementLevel level = LEVEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getRollout() <em>Rollout</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRollout()
	 * @generated
	 * @ordered
	 */
	protected static final RolloutStep ROLLOUT_EDEFAULT = RolloutStep.DESCRIBE;

	/**
	 * The cached value of the '{@link #getRollout() <em>Rollout</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRollout()
	 * @generated
	 * @ordered
	 */
	protected RolloutStep rollout = ROLLOUT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getResponsible() <em>Responsible</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResponsible()
	 * @generated
	 * @ordered
	 */
	protected Party responsible;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MeasurementPlanImpl()
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
		return ExperiencePackage.Literals.MEASUREMENT_PLAN;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Metric getMetric()
	{
		if (metric != null && metric.eIsProxy())
		{
			InternalEObject oldMetric = (InternalEObject)metric;
			metric = (Metric)eResolveProxy(oldMetric);
			if (metric != oldMetric)
			{
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ExperiencePackage.MEASUREMENT_PLAN__METRIC, oldMetric, metric));
			}
		}
		return metric;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Metric basicGetMetric()
	{
		return metric;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMetric(Metric newMetric)
	{
		Metric oldMetric = metric;
		metric = newMetric;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperiencePackage.MEASUREMENT_PLAN__METRIC, oldMetric, metric));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWho()
	{
		return who;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWho(String newWho)
	{
		String oldWho = who;
		who = newWho;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperiencePackage.MEASUREMENT_PLAN__WHO, oldWho, who));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWhen()
	{
		return when;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWhen(String newWhen)
	{
		String oldWhen = when;
		when = newWhen;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperiencePackage.MEASUREMENT_PLAN__WHEN, oldWhen, when));
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ExperiencePackage.MEASUREMENT_PLAN__CHANNEL, oldChannel, channel));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ExperiencePackage.MEASUREMENT_PLAN__CHANNEL, oldChannel, channel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWhat()
	{
		return what;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWhat(String newWhat)
	{
		String oldWhat = what;
		what = newWhat;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperiencePackage.MEASUREMENT_PLAN__WHAT, oldWhat, what));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Period getCadence()
	{
		return cadence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCadence(Period newCadence)
	{
		Period oldCadence = cadence;
		cadence = newCadence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperiencePackage.MEASUREMENT_PLAN__CADENCE, oldCadence, cadence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MeasurementLevel getLevel()
	{
		return level;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLevel(MeasurementLevel newLevel)
	{
		MeasurementLevel oldLevel = level;
		level = newLevel == null ? LEVEL_EDEFAULT : newLevel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperiencePackage.MEASUREMENT_PLAN__LEVEL, oldLevel, level));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RolloutStep getRollout()
	{
		return rollout;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRollout(RolloutStep newRollout)
	{
		RolloutStep oldRollout = rollout;
		rollout = newRollout == null ? ROLLOUT_EDEFAULT : newRollout;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperiencePackage.MEASUREMENT_PLAN__ROLLOUT, oldRollout, rollout));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Party getResponsible()
	{
		if (responsible != null && responsible.eIsProxy())
		{
			InternalEObject oldResponsible = (InternalEObject)responsible;
			responsible = (Party)eResolveProxy(oldResponsible);
			if (responsible != oldResponsible)
			{
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ExperiencePackage.MEASUREMENT_PLAN__RESPONSIBLE, oldResponsible, responsible));
			}
		}
		return responsible;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Party basicGetResponsible()
	{
		return responsible;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setResponsible(Party newResponsible)
	{
		Party oldResponsible = responsible;
		responsible = newResponsible;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperiencePackage.MEASUREMENT_PLAN__RESPONSIBLE, oldResponsible, responsible));
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
			case ExperiencePackage.MEASUREMENT_PLAN__METRIC:
				if (resolve) return getMetric();
				return basicGetMetric();
			case ExperiencePackage.MEASUREMENT_PLAN__WHO:
				return getWho();
			case ExperiencePackage.MEASUREMENT_PLAN__WHEN:
				return getWhen();
			case ExperiencePackage.MEASUREMENT_PLAN__CHANNEL:
				if (resolve) return getChannel();
				return basicGetChannel();
			case ExperiencePackage.MEASUREMENT_PLAN__WHAT:
				return getWhat();
			case ExperiencePackage.MEASUREMENT_PLAN__CADENCE:
				return getCadence();
			case ExperiencePackage.MEASUREMENT_PLAN__LEVEL:
				return getLevel();
			case ExperiencePackage.MEASUREMENT_PLAN__ROLLOUT:
				return getRollout();
			case ExperiencePackage.MEASUREMENT_PLAN__RESPONSIBLE:
				if (resolve) return getResponsible();
				return basicGetResponsible();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue)
	{
		switch (featureID)
		{
			case ExperiencePackage.MEASUREMENT_PLAN__METRIC:
				setMetric((Metric)newValue);
				return;
			case ExperiencePackage.MEASUREMENT_PLAN__WHO:
				setWho((String)newValue);
				return;
			case ExperiencePackage.MEASUREMENT_PLAN__WHEN:
				setWhen((String)newValue);
				return;
			case ExperiencePackage.MEASUREMENT_PLAN__CHANNEL:
				setChannel((Channel)newValue);
				return;
			case ExperiencePackage.MEASUREMENT_PLAN__WHAT:
				setWhat((String)newValue);
				return;
			case ExperiencePackage.MEASUREMENT_PLAN__CADENCE:
				setCadence((Period)newValue);
				return;
			case ExperiencePackage.MEASUREMENT_PLAN__LEVEL:
				setLevel((MeasurementLevel)newValue);
				return;
			case ExperiencePackage.MEASUREMENT_PLAN__ROLLOUT:
				setRollout((RolloutStep)newValue);
				return;
			case ExperiencePackage.MEASUREMENT_PLAN__RESPONSIBLE:
				setResponsible((Party)newValue);
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
			case ExperiencePackage.MEASUREMENT_PLAN__METRIC:
				setMetric((Metric)null);
				return;
			case ExperiencePackage.MEASUREMENT_PLAN__WHO:
				setWho(WHO_EDEFAULT);
				return;
			case ExperiencePackage.MEASUREMENT_PLAN__WHEN:
				setWhen(WHEN_EDEFAULT);
				return;
			case ExperiencePackage.MEASUREMENT_PLAN__CHANNEL:
				setChannel((Channel)null);
				return;
			case ExperiencePackage.MEASUREMENT_PLAN__WHAT:
				setWhat(WHAT_EDEFAULT);
				return;
			case ExperiencePackage.MEASUREMENT_PLAN__CADENCE:
				setCadence(CADENCE_EDEFAULT);
				return;
			case ExperiencePackage.MEASUREMENT_PLAN__LEVEL:
				setLevel(LEVEL_EDEFAULT);
				return;
			case ExperiencePackage.MEASUREMENT_PLAN__ROLLOUT:
				setRollout(ROLLOUT_EDEFAULT);
				return;
			case ExperiencePackage.MEASUREMENT_PLAN__RESPONSIBLE:
				setResponsible((Party)null);
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
			case ExperiencePackage.MEASUREMENT_PLAN__METRIC:
				return metric != null;
			case ExperiencePackage.MEASUREMENT_PLAN__WHO:
				return WHO_EDEFAULT == null ? who != null : !WHO_EDEFAULT.equals(who);
			case ExperiencePackage.MEASUREMENT_PLAN__WHEN:
				return WHEN_EDEFAULT == null ? when != null : !WHEN_EDEFAULT.equals(when);
			case ExperiencePackage.MEASUREMENT_PLAN__CHANNEL:
				return channel != null;
			case ExperiencePackage.MEASUREMENT_PLAN__WHAT:
				return WHAT_EDEFAULT == null ? what != null : !WHAT_EDEFAULT.equals(what);
			case ExperiencePackage.MEASUREMENT_PLAN__CADENCE:
				return CADENCE_EDEFAULT == null ? cadence != null : !CADENCE_EDEFAULT.equals(cadence);
			case ExperiencePackage.MEASUREMENT_PLAN__LEVEL:
				return level != LEVEL_EDEFAULT;
			case ExperiencePackage.MEASUREMENT_PLAN__ROLLOUT:
				return rollout != ROLLOUT_EDEFAULT;
			case ExperiencePackage.MEASUREMENT_PLAN__RESPONSIBLE:
				return responsible != null;
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
		result.append(" (who: ");
		result.append(who);
		result.append(", when: ");
		result.append(when);
		result.append(", what: ");
		result.append(what);
		result.append(", cadence: ");
		result.append(cadence);
		result.append(", level: ");
		result.append(level);
		result.append(", rollout: ");
		result.append(rollout);
		result.append(')');
		return result.toString();
	}

} //MeasurementPlanImpl
