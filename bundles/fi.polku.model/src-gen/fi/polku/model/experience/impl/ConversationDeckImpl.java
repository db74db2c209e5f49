/**
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.model.experience.impl;

import fi.polku.model.experience.Conversation;
import fi.polku.model.experience.ConversationCard;
import fi.polku.model.experience.ConversationDeck;
import fi.polku.model.experience.ExperiencePackage;

import java.util.Collection;

import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Conversation Deck</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link fi.polku.model.experience.impl.ConversationDeckImpl#getCards <em>Cards</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.ConversationDeckImpl#getConversations <em>Conversations</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ConversationDeckImpl extends ElementImpl implements ConversationDeck
{
	/**
	 * The cached value of the '{@link #getCards() <em>Cards</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCards()
	 * @generated
	 * @ordered
	 */
	protected EList<ConversationCard> cards;

	/**
	 * The cached value of the '{@link #getConversations() <em>Conversations</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConversations()
	 * @generated
	 * @ordered
	 */
	protected EList<Conversation> conversations;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ConversationDeckImpl()
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
		return ExperiencePackage.Literals.CONVERSATION_DECK;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ConversationCard> getCards()
	{
		if (cards == null)
		{
			cards = new EObjectContainmentEList<ConversationCard>(ConversationCard.class, this, ExperiencePackage.CONVERSATION_DECK__CARDS);
		}
		return cards;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Conversation> getConversations()
	{
		if (conversations == null)
		{
			conversations = new EObjectContainmentEList<Conversation>(Conversation.class, this, ExperiencePackage.CONVERSATION_DECK__CONVERSATIONS);
		}
		return conversations;
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
			case ExperiencePackage.CONVERSATION_DECK__CARDS:
				return ((InternalEList<?>)getCards()).basicRemove(otherEnd, msgs);
			case ExperiencePackage.CONVERSATION_DECK__CONVERSATIONS:
				return ((InternalEList<?>)getConversations()).basicRemove(otherEnd, msgs);
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
			case ExperiencePackage.CONVERSATION_DECK__CARDS:
				return getCards();
			case ExperiencePackage.CONVERSATION_DECK__CONVERSATIONS:
				return getConversations();
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
			case ExperiencePackage.CONVERSATION_DECK__CARDS:
				getCards().clear();
				getCards().addAll((Collection<? extends ConversationCard>)newValue);
				return;
			case ExperiencePackage.CONVERSATION_DECK__CONVERSATIONS:
				getConversations().clear();
				getConversations().addAll((Collection<? extends Conversation>)newValue);
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
			case ExperiencePackage.CONVERSATION_DECK__CARDS:
				getCards().clear();
				return;
			case ExperiencePackage.CONVERSATION_DECK__CONVERSATIONS:
				getConversations().clear();
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
			case ExperiencePackage.CONVERSATION_DECK__CARDS:
				return cards != null && !cards.isEmpty();
			case ExperiencePackage.CONVERSATION_DECK__CONVERSATIONS:
				return conversations != null && !conversations.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //ConversationDeckImpl
