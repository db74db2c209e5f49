/**
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.model.experience;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Critical Incident</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An incident, its outcome and what made it (critical incident technique).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fi.polku.model.experience.CriticalIncident#getIncident <em>Incident</em>}</li>
 *   <li>{@link fi.polku.model.experience.CriticalIncident#getOutcome <em>Outcome</em>}</li>
 *   <li>{@link fi.polku.model.experience.CriticalIncident#getCause <em>Cause</em>}</li>
 *   <li>{@link fi.polku.model.experience.CriticalIncident#getEffect <em>Effect</em>}</li>
 *   <li>{@link fi.polku.model.experience.CriticalIncident#getDate <em>Date</em>}</li>
 *   <li>{@link fi.polku.model.experience.CriticalIncident#getPersona <em>Persona</em>}</li>
 * </ul>
 *
 * @see fi.polku.model.experience.ExperiencePackage#getCriticalIncident()
 * @model
 * @generated
 */
public interface CriticalIncident extends Element
{
	/**
	 * Returns the value of the '<em><b>Incident</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What happened.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Incident</em>' attribute.
	 * @see #setIncident(String)
	 * @see fi.polku.model.experience.ExperiencePackage#getCriticalIncident_Incident()
	 * @model
	 * @generated
	 */
	String getIncident();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.CriticalIncident#getIncident <em>Incident</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Incident</em>' attribute.
	 * @see #getIncident()
	 * @generated
	 */
	void setIncident(String value);

	/**
	 * Returns the value of the '<em><b>Outcome</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it ended.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Outcome</em>' attribute.
	 * @see #setOutcome(String)
	 * @see fi.polku.model.experience.ExperiencePackage#getCriticalIncident_Outcome()
	 * @model
	 * @generated
	 */
	String getOutcome();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.CriticalIncident#getOutcome <em>Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Outcome</em>' attribute.
	 * @see #getOutcome()
	 * @generated
	 */
	void setOutcome(String value);

	/**
	 * Returns the value of the '<em><b>Cause</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What made it good or bad.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cause</em>' attribute.
	 * @see #setCause(String)
	 * @see fi.polku.model.experience.ExperiencePackage#getCriticalIncident_Cause()
	 * @model
	 * @generated
	 */
	String getCause();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.CriticalIncident#getCause <em>Cause</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cause</em>' attribute.
	 * @see #getCause()
	 * @generated
	 */
	void setCause(String value);

	/**
	 * Returns the value of the '<em><b>Effect</b></em>' attribute.
	 * The literals are from the enumeration {@link fi.polku.model.experience.IncidentEffect}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it turned out satisfying or dissatisfying.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Effect</em>' attribute.
	 * @see fi.polku.model.experience.IncidentEffect
	 * @see #setEffect(IncidentEffect)
	 * @see fi.polku.model.experience.ExperiencePackage#getCriticalIncident_Effect()
	 * @model
	 * @generated
	 */
	IncidentEffect getEffect();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.CriticalIncident#getEffect <em>Effect</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Effect</em>' attribute.
	 * @see fi.polku.model.experience.IncidentEffect
	 * @see #getEffect()
	 * @generated
	 */
	void setEffect(IncidentEffect value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it happened (ISO 8601 date).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see fi.polku.model.experience.ExperiencePackage#getCriticalIncident_Date()
	 * @model dataType="fi.polku.model.experience.LocalDate"
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.CriticalIncident#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Persona</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whose incident it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Persona</em>' reference.
	 * @see #setPersona(Persona)
	 * @see fi.polku.model.experience.ExperiencePackage#getCriticalIncident_Persona()
	 * @model
	 * @generated
	 */
	Persona getPersona();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.CriticalIncident#getPersona <em>Persona</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Persona</em>' reference.
	 * @see #getPersona()
	 * @generated
	 */
	void setPersona(Persona value);

} // CriticalIncident
