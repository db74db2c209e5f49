/**
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.model.experience;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Board Item</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One slip on the board.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fi.polku.model.experience.BoardItem#getBucket <em>Bucket</em>}</li>
 *   <li>{@link fi.polku.model.experience.BoardItem#getVotes <em>Votes</em>}</li>
 *   <li>{@link fi.polku.model.experience.BoardItem#getActions <em>Actions</em>}</li>
 * </ul>
 *
 * @see fi.polku.model.experience.ExperiencePackage#getBoardItem()
 * @model
 * @generated
 */
public interface BoardItem extends Element
{
	/**
	 * Returns the value of the '<em><b>Bucket</b></em>' attribute.
	 * The literals are from the enumeration {@link fi.polku.model.experience.Bucket}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Start, continue or stop.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bucket</em>' attribute.
	 * @see fi.polku.model.experience.Bucket
	 * @see #setBucket(Bucket)
	 * @see fi.polku.model.experience.ExperiencePackage#getBoardItem_Bucket()
	 * @model
	 * @generated
	 */
	Bucket getBucket();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.BoardItem#getBucket <em>Bucket</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bucket</em>' attribute.
	 * @see fi.polku.model.experience.Bucket
	 * @see #getBucket()
	 * @generated
	 */
	void setBucket(Bucket value);

	/**
	 * Returns the value of the '<em><b>Votes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of votes; 0 or more.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Votes</em>' attribute.
	 * @see #setVotes(int)
	 * @see fi.polku.model.experience.ExperiencePackage#getBoardItem_Votes()
	 * @model
	 * @generated
	 */
	int getVotes();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.BoardItem#getVotes <em>Votes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Votes</em>' attribute.
	 * @see #getVotes()
	 * @generated
	 */
	void setVotes(int value);

	/**
	 * Returns the value of the '<em><b>Actions</b></em>' reference list.
	 * The list contents are of type {@link fi.polku.model.experience.DevelopmentAction}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Development actions that came of it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Actions</em>' reference list.
	 * @see fi.polku.model.experience.ExperiencePackage#getBoardItem_Actions()
	 * @model
	 * @generated
	 */
	EList<DevelopmentAction> getActions();

} // BoardItem
