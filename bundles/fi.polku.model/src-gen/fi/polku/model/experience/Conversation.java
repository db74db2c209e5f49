/**
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.model.experience;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Conversation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One talk of a team: answers, and the one or two targets it commits to.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fi.polku.model.experience.Conversation#getTeam <em>Team</em>}</li>
 *   <li>{@link fi.polku.model.experience.Conversation#getDate <em>Date</em>}</li>
 *   <li>{@link fi.polku.model.experience.Conversation#getAnswers <em>Answers</em>}</li>
 *   <li>{@link fi.polku.model.experience.Conversation#getCommitments <em>Commitments</em>}</li>
 * </ul>
 *
 * @see fi.polku.model.experience.ExperiencePackage#getConversation()
 * @model
 * @generated
 */
public interface Conversation extends Element
{
	/**
	 * Returns the value of the '<em><b>Team</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who talked.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Team</em>' reference.
	 * @see #setTeam(Party)
	 * @see fi.polku.model.experience.ExperiencePackage#getConversation_Team()
	 * @model
	 * @generated
	 */
	Party getTeam();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.Conversation#getTeam <em>Team</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Team</em>' reference.
	 * @see #getTeam()
	 * @generated
	 */
	void setTeam(Party value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When (ISO 8601 date).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see fi.polku.model.experience.ExperiencePackage#getConversation_Date()
	 * @model dataType="fi.polku.model.experience.LocalDate"
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.Conversation#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Answers</b></em>' containment reference list.
	 * The list contents are of type {@link fi.polku.model.experience.Answer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was said.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Answers</em>' containment reference list.
	 * @see fi.polku.model.experience.ExperiencePackage#getConversation_Answers()
	 * @model containment="true"
	 * @generated
	 */
	EList<Answer> getAnswers();

	/**
	 * Returns the value of the '<em><b>Commitments</b></em>' reference list.
	 * The list contents are of type {@link fi.polku.model.experience.DevelopmentTarget}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The one or two development targets that the team commits to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Commitments</em>' reference list.
	 * @see fi.polku.model.experience.ExperiencePackage#getConversation_Commitments()
	 * @model upper="2"
	 * @generated
	 */
	EList<DevelopmentTarget> getCommitments();

} // Conversation
