/**
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.model.experience;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Journey</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What one persona goes through with a service, seen from that persona's side. Measurements held here are at relationship level.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fi.polku.model.experience.Journey#getKind <em>Kind</em>}</li>
 *   <li>{@link fi.polku.model.experience.Journey#getState <em>State</em>}</li>
 *   <li>{@link fi.polku.model.experience.Journey#getLevel <em>Level</em>}</li>
 *   <li>{@link fi.polku.model.experience.Journey#getDate <em>Date</em>}</li>
 *   <li>{@link fi.polku.model.experience.Journey#getPersonas <em>Personas</em>}</li>
 *   <li>{@link fi.polku.model.experience.Journey#getStages <em>Stages</em>}</li>
 *   <li>{@link fi.polku.model.experience.Journey#getFutureTwin <em>Future Twin</em>}</li>
 *   <li>{@link fi.polku.model.experience.Journey#getSupportedBy <em>Supported By</em>}</li>
 *   <li>{@link fi.polku.model.experience.Journey#getRecoveries <em>Recoveries</em>}</li>
 *   <li>{@link fi.polku.model.experience.Journey#getLadders <em>Ladders</em>}</li>
 *   <li>{@link fi.polku.model.experience.Journey#getSilos <em>Silos</em>}</li>
 * </ul>
 *
 * @see fi.polku.model.experience.ExperiencePackage#getJourney()
 * @model
 * @generated
 */
public interface Journey extends Element, Owned, Measurable
{
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link fi.polku.model.experience.JourneyKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Customer, employee or recovery journey.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see fi.polku.model.experience.JourneyKind
	 * @see #setKind(JourneyKind)
	 * @see fi.polku.model.experience.ExperiencePackage#getJourney_Kind()
	 * @model
	 * @generated
	 */
	JourneyKind getKind();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.Journey#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see fi.polku.model.experience.JourneyKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(JourneyKind value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link fi.polku.model.experience.JourneyState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * As it is or as it should be.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see fi.polku.model.experience.JourneyState
	 * @see #setState(JourneyState)
	 * @see fi.polku.model.experience.ExperiencePackage#getJourney_State()
	 * @model
	 * @generated
	 */
	JourneyState getState();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.Journey#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see fi.polku.model.experience.JourneyState
	 * @see #getState()
	 * @generated
	 */
	void setState(JourneyState value);

	/**
	 * Returns the value of the '<em><b>Level</b></em>' attribute.
	 * The literals are from the enumeration {@link fi.polku.model.experience.JourneyLevel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Static: one customer, one path. Dynamic: earlier experience sets the expectation for the next. Relationship: touchpoints outside the single encounter.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Level</em>' attribute.
	 * @see fi.polku.model.experience.JourneyLevel
	 * @see #setLevel(JourneyLevel)
	 * @see fi.polku.model.experience.ExperiencePackage#getJourney_Level()
	 * @model
	 * @generated
	 */
	JourneyLevel getLevel();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.Journey#getLevel <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Level</em>' attribute.
	 * @see fi.polku.model.experience.JourneyLevel
	 * @see #getLevel()
	 * @generated
	 */
	void setLevel(JourneyLevel value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day that the description holds for (ISO 8601 date).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see fi.polku.model.experience.ExperiencePackage#getJourney_Date()
	 * @model dataType="fi.polku.model.experience.LocalDate"
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.Journey#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Personas</b></em>' reference list.
	 * The list contents are of type {@link fi.polku.model.experience.Persona}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who goes through it, the main persona first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Personas</em>' reference list.
	 * @see fi.polku.model.experience.ExperiencePackage#getJourney_Personas()
	 * @model
	 * @generated
	 */
	EList<Persona> getPersonas();

	/**
	 * Returns the value of the '<em><b>Stages</b></em>' containment reference list.
	 * The list contents are of type {@link fi.polku.model.experience.Stage}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In order, through pre, core and post.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stages</em>' containment reference list.
	 * @see fi.polku.model.experience.ExperiencePackage#getJourney_Stages()
	 * @model containment="true"
	 * @generated
	 */
	EList<Stage> getStages();

	/**
	 * Returns the value of the '<em><b>Future Twin</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The same journey as it should be.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Future Twin</em>' reference.
	 * @see #setFutureTwin(Journey)
	 * @see fi.polku.model.experience.ExperiencePackage#getJourney_FutureTwin()
	 * @model
	 * @generated
	 */
	Journey getFutureTwin();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.Journey#getFutureTwin <em>Future Twin</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Future Twin</em>' reference.
	 * @see #getFutureTwin()
	 * @generated
	 */
	void setFutureTwin(Journey value);

	/**
	 * Returns the value of the '<em><b>Supported By</b></em>' reference list.
	 * The list contents are of type {@link fi.polku.model.experience.Journey}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Employee journeys that make this one work.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Supported By</em>' reference list.
	 * @see fi.polku.model.experience.ExperiencePackage#getJourney_SupportedBy()
	 * @model
	 * @generated
	 */
	EList<Journey> getSupportedBy();

	/**
	 * Returns the value of the '<em><b>Recoveries</b></em>' reference list.
	 * The list contents are of type {@link fi.polku.model.experience.Journey}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where a customer goes when something fails. An exception handled well can end higher than before.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recoveries</em>' reference list.
	 * @see fi.polku.model.experience.ExperiencePackage#getJourney_Recoveries()
	 * @model
	 * @generated
	 */
	EList<Journey> getRecoveries();

	/**
	 * Returns the value of the '<em><b>Ladders</b></em>' containment reference list.
	 * The list contents are of type {@link fi.polku.model.experience.Ladder}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Findings of sequential incident laddering.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ladders</em>' containment reference list.
	 * @see fi.polku.model.experience.ExperiencePackage#getJourney_Ladders()
	 * @model containment="true"
	 * @generated
	 */
	EList<Ladder> getLadders();

	/**
	 * Returns the value of the '<em><b>Silos</b></em>' containment reference list.
	 * The list contents are of type {@link fi.polku.model.experience.Silo}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Places where units, channels or levels of decision are seen to break the journey.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Silos</em>' containment reference list.
	 * @see fi.polku.model.experience.ExperiencePackage#getJourney_Silos()
	 * @model containment="true"
	 * @generated
	 */
	EList<Silo> getSilos();

} // Journey
