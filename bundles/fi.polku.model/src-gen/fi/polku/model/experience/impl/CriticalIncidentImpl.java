/**
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.model.experience.impl;

import fi.polku.model.experience.CriticalIncident;
import fi.polku.model.experience.ExperiencePackage;
import fi.polku.model.experience.IncidentEffect;
import fi.polku.model.experience.Persona;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Critical Incident</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link fi.polku.model.experience.impl.CriticalIncidentImpl#getIncident <em>Incident</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.CriticalIncidentImpl#getOutcome <em>Outcome</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.CriticalIncidentImpl#getCause <em>Cause</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.CriticalIncidentImpl#getEffect <em>Effect</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.CriticalIncidentImpl#getDate <em>Date</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.CriticalIncidentImpl#getPersona <em>Persona</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CriticalIncidentImpl extends ElementImpl implements CriticalIncident
{
	/**
	 * The default value of the '{@link #getIncident() <em>Incident</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIncident()
	 * @generated
	 * @ordered
	 */
	protected static final String INCIDENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIncident() <em>Incident</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIncident()
	 * @generated
	 * @ordered
	 */
	protected String incident = INCIDENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getOutcome() <em>Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutcome()
	 * @generated
	 * @ordered
	 */
	protected static final String OUTCOME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOutcome() <em>Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutcome()
	 * @generated
	 * @ordered
	 */
	protected String outcome = OUTCOME_EDEFAULT;

	/**
	 * The default value of the '{@link #getCause() <em>Cause</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCause()
	 * @generated
	 * @ordered
	 */
	protected static final String CAUSE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCause() <em>Cause</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCause()
	 * @generated
	 * @ordered
	 */
	protected String cause = CAUSE_EDEFAULT;

	/**
	 * The default value of the '{@link #getEffect() <em>Effect</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEffect()
	 * @generated
	 * @ordered
	 */
	protected static final IncidentEffect EFFECT_EDEFAULT = IncidentEffect.SATISFYING;

	/**
	 * The cached value of the '{@link #getEffect() <em>Effect</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEffect()
	 * @generated
	 * @ordered
	 */
	protected IncidentEffect effect = EFFECT_EDEFAULT;

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
	 * The cached value of the '{@link #getPersona() <em>Persona</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPersona()
	 * @generated
	 * @ordered
	 */
	protected Persona persona;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CriticalIncidentImpl()
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
		return ExperiencePackage.Literals.CRITICAL_INCIDENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getIncident()
	{
		return incident;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIncident(String newIncident)
	{
		String oldIncident = incident;
		incident = newIncident;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperiencePackage.CRITICAL_INCIDENT__INCIDENT, oldIncident, incident));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOutcome()
	{
		return outcome;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOutcome(String newOutcome)
	{
		String oldOutcome = outcome;
		outcome = newOutcome;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperiencePackage.CRITICAL_INCIDENT__OUTCOME, oldOutcome, outcome));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCause()
	{
		return cause;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCause(String newCause)
	{
		String oldCause = cause;
		cause = newCause;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperiencePackage.CRITICAL_INCIDENT__CAUSE, oldCause, cause));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public IncidentEffect getEffect()
	{
		return effect;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEffect(IncidentEffect newEffect)
	{
		IncidentEffect oldEffect = effect;
		effect = newEffect == null ? EFFECT_EDEFAULT : newEffect;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperiencePackage.CRITICAL_INCIDENT__EFFECT, oldEffect, effect));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ExperiencePackage.CRITICAL_INCIDENT__DATE, oldDate, date));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Persona getPersona()
	{
		if (persona != null && persona.eIsProxy())
		{
			InternalEObject oldPersona = (InternalEObject)persona;
			persona = (Persona)eResolveProxy(oldPersona);
			if (persona != oldPersona)
			{
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ExperiencePackage.CRITICAL_INCIDENT__PERSONA, oldPersona, persona));
			}
		}
		return persona;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Persona basicGetPersona()
	{
		return persona;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPersona(Persona newPersona)
	{
		Persona oldPersona = persona;
		persona = newPersona;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperiencePackage.CRITICAL_INCIDENT__PERSONA, oldPersona, persona));
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
			case ExperiencePackage.CRITICAL_INCIDENT__INCIDENT:
				return getIncident();
			case ExperiencePackage.CRITICAL_INCIDENT__OUTCOME:
				return getOutcome();
			case ExperiencePackage.CRITICAL_INCIDENT__CAUSE:
				return getCause();
			case ExperiencePackage.CRITICAL_INCIDENT__EFFECT:
				return getEffect();
			case ExperiencePackage.CRITICAL_INCIDENT__DATE:
				return getDate();
			case ExperiencePackage.CRITICAL_INCIDENT__PERSONA:
				if (resolve) return getPersona();
				return basicGetPersona();
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
			case ExperiencePackage.CRITICAL_INCIDENT__INCIDENT:
				setIncident((String)newValue);
				return;
			case ExperiencePackage.CRITICAL_INCIDENT__OUTCOME:
				setOutcome((String)newValue);
				return;
			case ExperiencePackage.CRITICAL_INCIDENT__CAUSE:
				setCause((String)newValue);
				return;
			case ExperiencePackage.CRITICAL_INCIDENT__EFFECT:
				setEffect((IncidentEffect)newValue);
				return;
			case ExperiencePackage.CRITICAL_INCIDENT__DATE:
				setDate((LocalDate)newValue);
				return;
			case ExperiencePackage.CRITICAL_INCIDENT__PERSONA:
				setPersona((Persona)newValue);
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
			case ExperiencePackage.CRITICAL_INCIDENT__INCIDENT:
				setIncident(INCIDENT_EDEFAULT);
				return;
			case ExperiencePackage.CRITICAL_INCIDENT__OUTCOME:
				setOutcome(OUTCOME_EDEFAULT);
				return;
			case ExperiencePackage.CRITICAL_INCIDENT__CAUSE:
				setCause(CAUSE_EDEFAULT);
				return;
			case ExperiencePackage.CRITICAL_INCIDENT__EFFECT:
				setEffect(EFFECT_EDEFAULT);
				return;
			case ExperiencePackage.CRITICAL_INCIDENT__DATE:
				setDate(DATE_EDEFAULT);
				return;
			case ExperiencePackage.CRITICAL_INCIDENT__PERSONA:
				setPersona((Persona)null);
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
			case ExperiencePackage.CRITICAL_INCIDENT__INCIDENT:
				return INCIDENT_EDEFAULT == null ? incident != null : !INCIDENT_EDEFAULT.equals(incident);
			case ExperiencePackage.CRITICAL_INCIDENT__OUTCOME:
				return OUTCOME_EDEFAULT == null ? outcome != null : !OUTCOME_EDEFAULT.equals(outcome);
			case ExperiencePackage.CRITICAL_INCIDENT__CAUSE:
				return CAUSE_EDEFAULT == null ? cause != null : !CAUSE_EDEFAULT.equals(cause);
			case ExperiencePackage.CRITICAL_INCIDENT__EFFECT:
				return effect != EFFECT_EDEFAULT;
			case ExperiencePackage.CRITICAL_INCIDENT__DATE:
				return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
			case ExperiencePackage.CRITICAL_INCIDENT__PERSONA:
				return persona != null;
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
		result.append(" (incident: ");
		result.append(incident);
		result.append(", outcome: ");
		result.append(outcome);
		result.append(", cause: ");
		result.append(cause);
		result.append(", effect: ");
		result.append(effect);
		result.append(", date: ");
		result.append(date);
		result.append(')');
		return result.toString();
	}

} //CriticalIncidentImpl
