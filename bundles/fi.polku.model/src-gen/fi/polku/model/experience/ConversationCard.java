/**
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.model.experience;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Conversation Card</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A short theory and a few questions on one dimension.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fi.polku.model.experience.ConversationCard#getDimension <em>Dimension</em>}</li>
 *   <li>{@link fi.polku.model.experience.ConversationCard#getTheory <em>Theory</em>}</li>
 *   <li>{@link fi.polku.model.experience.ConversationCard#getQuestions <em>Questions</em>}</li>
 * </ul>
 *
 * @see fi.polku.model.experience.ExperiencePackage#getConversationCard()
 * @model
 * @generated
 */
public interface ConversationCard extends Element
{
	/**
	 * Returns the value of the '<em><b>Dimension</b></em>' attribute.
	 * The literals are from the enumeration {@link fi.polku.model.experience.PeopleDimension}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One of Juuti's six dimensions.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dimension</em>' attribute.
	 * @see fi.polku.model.experience.PeopleDimension
	 * @see #setDimension(PeopleDimension)
	 * @see fi.polku.model.experience.ExperiencePackage#getConversationCard_Dimension()
	 * @model
	 * @generated
	 */
	PeopleDimension getDimension();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.ConversationCard#getDimension <em>Dimension</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dimension</em>' attribute.
	 * @see fi.polku.model.experience.PeopleDimension
	 * @see #getDimension()
	 * @generated
	 */
	void setDimension(PeopleDimension value);

	/**
	 * Returns the value of the '<em><b>Theory</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A short introduction.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Theory</em>' attribute.
	 * @see #setTheory(String)
	 * @see fi.polku.model.experience.ExperiencePackage#getConversationCard_Theory()
	 * @model
	 * @generated
	 */
	String getTheory();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.ConversationCard#getTheory <em>Theory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Theory</em>' attribute.
	 * @see #getTheory()
	 * @generated
	 */
	void setTheory(String value);

	/**
	 * Returns the value of the '<em><b>Questions</b></em>' containment reference list.
	 * The list contents are of type {@link fi.polku.model.experience.Question}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Questions</em>' containment reference list.
	 * @see fi.polku.model.experience.ExperiencePackage#getConversationCard_Questions()
	 * @model containment="true"
	 * @generated
	 */
	EList<Question> getQuestions();

} // ConversationCard
