/**
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.model.experience;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Owned</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something that one accountable party answers for. Work can be outsourced, responsibility can't (Saarijärvi & Puustinen 2020).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fi.polku.model.experience.Owned#getOwner <em>Owner</em>}</li>
 * </ul>
 *
 * @see fi.polku.model.experience.ExperiencePackage#getOwned()
 * @model interface="true" abstract="true"
 * @generated
 */
public interface Owned extends EObject
{
	/**
	 * Returns the value of the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The one accountable party. Accountable is not the same as carrying out the work.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Owner</em>' reference.
	 * @see #setOwner(Party)
	 * @see fi.polku.model.experience.ExperiencePackage#getOwned_Owner()
	 * @model
	 * @generated
	 */
	Party getOwner();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.Owned#getOwner <em>Owner</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Owner</em>' reference.
	 * @see #getOwner()
	 * @generated
	 */
	void setOwner(Party value);

} // Owned
