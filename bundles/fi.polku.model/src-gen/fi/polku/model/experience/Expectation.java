/**
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.model.experience;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Expectation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a persona expects. Experience below the expectation is bad, above it good.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fi.polku.model.experience.Expectation#getKind <em>Kind</em>}</li>
 *   <li>{@link fi.polku.model.experience.Expectation#getImportance <em>Importance</em>}</li>
 * </ul>
 *
 * @see fi.polku.model.experience.ExperiencePackage#getExpectation()
 * @model
 * @generated
 */
public interface Expectation extends Element
{
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link fi.polku.model.experience.ExpectationKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One of the general or specific expectations known from the literature.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see fi.polku.model.experience.ExpectationKind
	 * @see #setKind(ExpectationKind)
	 * @see fi.polku.model.experience.ExperiencePackage#getExpectation_Kind()
	 * @model
	 * @generated
	 */
	ExpectationKind getKind();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.Expectation#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see fi.polku.model.experience.ExpectationKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ExpectationKind value);

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
	 * @see fi.polku.model.experience.ExperiencePackage#getExpectation_Importance()
	 * @model
	 * @generated
	 */
	Importance getImportance();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.Expectation#getImportance <em>Importance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Importance</em>' attribute.
	 * @see fi.polku.model.experience.Importance
	 * @see #getImportance()
	 * @generated
	 */
	void setImportance(Importance value);

} // Expectation
