/**
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.model.experience;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Service Blueprint</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How a service is carried from physical evidence to support processes. Rows and lines are those of the notation (Bitner, Shostack): see BlueprintRow and BlueprintLine.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fi.polku.model.experience.ServiceBlueprint#getJourney <em>Journey</em>}</li>
 *   <li>{@link fi.polku.model.experience.ServiceBlueprint#getState <em>State</em>}</li>
 *   <li>{@link fi.polku.model.experience.ServiceBlueprint#getDate <em>Date</em>}</li>
 *   <li>{@link fi.polku.model.experience.ServiceBlueprint#getColumns <em>Columns</em>}</li>
 *   <li>{@link fi.polku.model.experience.ServiceBlueprint#getActions <em>Actions</em>}</li>
 *   <li>{@link fi.polku.model.experience.ServiceBlueprint#getFlows <em>Flows</em>}</li>
 * </ul>
 *
 * @see fi.polku.model.experience.ExperiencePackage#getServiceBlueprint()
 * @model
 * @generated
 */
public interface ServiceBlueprint extends Element, Owned
{
	/**
	 * Returns the value of the '<em><b>Journey</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The journey whose touchpoints the columns follow.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Journey</em>' reference.
	 * @see #setJourney(Journey)
	 * @see fi.polku.model.experience.ExperiencePackage#getServiceBlueprint_Journey()
	 * @model
	 * @generated
	 */
	Journey getJourney();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.ServiceBlueprint#getJourney <em>Journey</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Journey</em>' reference.
	 * @see #getJourney()
	 * @generated
	 */
	void setJourney(Journey value);

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
	 * @see fi.polku.model.experience.ExperiencePackage#getServiceBlueprint_State()
	 * @model
	 * @generated
	 */
	JourneyState getState();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.ServiceBlueprint#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see fi.polku.model.experience.JourneyState
	 * @see #getState()
	 * @generated
	 */
	void setState(JourneyState value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day that the description holds for (ISO 8601 date).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see fi.polku.model.experience.ExperiencePackage#getServiceBlueprint_Date()
	 * @model dataType="fi.polku.model.experience.LocalDate"
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.ServiceBlueprint#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Columns</b></em>' containment reference list.
	 * The list contents are of type {@link fi.polku.model.experience.BlueprintColumn}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In the order of the journey's touchpoints.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Columns</em>' containment reference list.
	 * @see fi.polku.model.experience.ExperiencePackage#getServiceBlueprint_Columns()
	 * @model containment="true"
	 * @generated
	 */
	EList<BlueprintColumn> getColumns();

	/**
	 * Returns the value of the '<em><b>Actions</b></em>' containment reference list.
	 * The list contents are of type {@link fi.polku.model.experience.BlueprintAction}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Boxes of all rows; those that share row and column are stacked in this order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Actions</em>' containment reference list.
	 * @see fi.polku.model.experience.ExperiencePackage#getServiceBlueprint_Actions()
	 * @model containment="true"
	 * @generated
	 */
	EList<BlueprintAction> getActions();

	/**
	 * Returns the value of the '<em><b>Flows</b></em>' containment reference list.
	 * The list contents are of type {@link fi.polku.model.experience.Flow}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Arrows: who triggers whom.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Flows</em>' containment reference list.
	 * @see fi.polku.model.experience.ExperiencePackage#getServiceBlueprint_Flows()
	 * @model containment="true"
	 * @generated
	 */
	EList<Flow> getFlows();

} // ServiceBlueprint
