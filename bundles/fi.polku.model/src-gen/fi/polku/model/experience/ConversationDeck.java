/**
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.model.experience;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Conversation Deck</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Cards for everyday conversations on customer-centred people management (Juuti 2015).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fi.polku.model.experience.ConversationDeck#getCards <em>Cards</em>}</li>
 *   <li>{@link fi.polku.model.experience.ConversationDeck#getConversations <em>Conversations</em>}</li>
 * </ul>
 *
 * @see fi.polku.model.experience.ExperiencePackage#getConversationDeck()
 * @model
 * @generated
 */
public interface ConversationDeck extends Element
{
	/**
	 * Returns the value of the '<em><b>Cards</b></em>' containment reference list.
	 * The list contents are of type {@link fi.polku.model.experience.ConversationCard}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One or more per dimension.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cards</em>' containment reference list.
	 * @see fi.polku.model.experience.ExperiencePackage#getConversationDeck_Cards()
	 * @model containment="true"
	 * @generated
	 */
	EList<ConversationCard> getCards();

	/**
	 * Returns the value of the '<em><b>Conversations</b></em>' containment reference list.
	 * The list contents are of type {@link fi.polku.model.experience.Conversation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Talks that a team has held with the cards.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Conversations</em>' containment reference list.
	 * @see fi.polku.model.experience.ExperiencePackage#getConversationDeck_Conversations()
	 * @model containment="true"
	 * @generated
	 */
	EList<Conversation> getConversations();

} // ConversationDeck
