/**
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.model.experience;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Party</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Someone or something in or around the organisation that can own, perform or run things.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fi.polku.model.experience.Party#getMembers <em>Members</em>}</li>
 *   <li>{@link fi.polku.model.experience.Party#getEmail <em>Email</em>}</li>
 *   <li>{@link fi.polku.model.experience.Party#isMayDecide <em>May Decide</em>}</li>
 * </ul>
 *
 * @see fi.polku.model.experience.ExperiencePackage#getParty()
 * @model abstract="true"
 * @generated
 */
public interface Party extends Element
{
	/**
	 * Returns the value of the '<em><b>Members</b></em>' containment reference list.
	 * The list contents are of type {@link fi.polku.model.experience.Party}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Parties inside this one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Members</em>' containment reference list.
	 * @see fi.polku.model.experience.ExperiencePackage#getParty_Members()
	 * @model containment="true"
	 * @generated
	 */
	EList<Party> getMembers();

	/**
	 * Returns the value of the '<em><b>Email</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the party is reached.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Email</em>' attribute.
	 * @see #setEmail(String)
	 * @see fi.polku.model.experience.ExperiencePackage#getParty_Email()
	 * @model
	 * @generated
	 */
	String getEmail();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.Party#getEmail <em>Email</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Email</em>' attribute.
	 * @see #getEmail()
	 * @generated
	 */
	void setEmail(String value);

	/**
	 * Returns the value of the '<em><b>May Decide</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the party may decide on what it owns without asking upwards. False at the front line is a sign of a hierarchic silo.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>May Decide</em>' attribute.
	 * @see #setMayDecide(boolean)
	 * @see fi.polku.model.experience.ExperiencePackage#getParty_MayDecide()
	 * @model default="true"
	 * @generated
	 */
	boolean isMayDecide();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.Party#isMayDecide <em>May Decide</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>May Decide</em>' attribute.
	 * @see #isMayDecide()
	 * @generated
	 */
	void setMayDecide(boolean value);

} // Party
