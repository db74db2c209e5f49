/**
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.model.experience;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Workshop Board</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A start, continue and stop list as a workshop ends with.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fi.polku.model.experience.WorkshopBoard#getDate <em>Date</em>}</li>
 *   <li>{@link fi.polku.model.experience.WorkshopBoard#getParticipants <em>Participants</em>}</li>
 *   <li>{@link fi.polku.model.experience.WorkshopBoard#getItems <em>Items</em>}</li>
 * </ul>
 *
 * @see fi.polku.model.experience.ExperiencePackage#getWorkshopBoard()
 * @model
 * @generated
 */
public interface WorkshopBoard extends Element
{
	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the workshop was held (ISO 8601 date).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see fi.polku.model.experience.ExperiencePackage#getWorkshopBoard_Date()
	 * @model dataType="fi.polku.model.experience.LocalDate"
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.WorkshopBoard#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Participants</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who took part.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Participants</em>' attribute.
	 * @see #setParticipants(String)
	 * @see fi.polku.model.experience.ExperiencePackage#getWorkshopBoard_Participants()
	 * @model
	 * @generated
	 */
	String getParticipants();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.WorkshopBoard#getParticipants <em>Participants</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Participants</em>' attribute.
	 * @see #getParticipants()
	 * @generated
	 */
	void setParticipants(String value);

	/**
	 * Returns the value of the '<em><b>Items</b></em>' containment reference list.
	 * The list contents are of type {@link fi.polku.model.experience.BoardItem}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was written on the board.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Items</em>' containment reference list.
	 * @see fi.polku.model.experience.ExperiencePackage#getWorkshopBoard_Items()
	 * @model containment="true"
	 * @generated
	 */
	EList<BoardItem> getItems();

} // WorkshopBoard
