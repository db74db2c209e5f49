/**
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.model.experience;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Information System</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A piece of technology that people or customers use.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fi.polku.model.experience.InformationSystem#getProvider <em>Provider</em>}</li>
 * </ul>
 *
 * @see fi.polku.model.experience.ExperiencePackage#getInformationSystem()
 * @model
 * @generated
 */
public interface InformationSystem extends Party
{
	/**
	 * Returns the value of the '<em><b>Provider</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who runs it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Provider</em>' reference.
	 * @see #setProvider(Party)
	 * @see fi.polku.model.experience.ExperiencePackage#getInformationSystem_Provider()
	 * @model
	 * @generated
	 */
	Party getProvider();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.InformationSystem#getProvider <em>Provider</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Provider</em>' reference.
	 * @see #getProvider()
	 * @generated
	 */
	void setProvider(Party value);

} // InformationSystem
