/**
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.model.experience;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Need</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something that the persona has to get done or be helped with.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fi.polku.model.experience.Need#getImportance <em>Importance</em>}</li>
 * </ul>
 *
 * @see fi.polku.model.experience.ExperiencePackage#getNeed()
 * @model
 * @generated
 */
public interface Need extends Element
{
	/**
	 * Returns the value of the '<em><b>Importance</b></em>' attribute.
	 * The literals are from the enumeration {@link fi.polku.model.experience.Importance}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How much it weighs for the persona.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Importance</em>' attribute.
	 * @see fi.polku.model.experience.Importance
	 * @see #setImportance(Importance)
	 * @see fi.polku.model.experience.ExperiencePackage#getNeed_Importance()
	 * @model
	 * @generated
	 */
	Importance getImportance();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.Need#getImportance <em>Importance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Importance</em>' attribute.
	 * @see fi.polku.model.experience.Importance
	 * @see #getImportance()
	 * @generated
	 */
	void setImportance(Importance value);

} // Need
