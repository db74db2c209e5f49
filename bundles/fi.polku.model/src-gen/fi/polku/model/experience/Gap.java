/**
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.model.experience;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Gap</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Expectation against experience on one scale. The gap itself (experience − expectation) is derived.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fi.polku.model.experience.Gap#getExpectation <em>Expectation</em>}</li>
 *   <li>{@link fi.polku.model.experience.Gap#getExpected <em>Expected</em>}</li>
 *   <li>{@link fi.polku.model.experience.Gap#getExperienced <em>Experienced</em>}</li>
 *   <li>{@link fi.polku.model.experience.Gap#getScale <em>Scale</em>}</li>
 *   <li>{@link fi.polku.model.experience.Gap#getSource <em>Source</em>}</li>
 * </ul>
 *
 * @see fi.polku.model.experience.ExperiencePackage#getGap()
 * @model
 * @generated
 */
public interface Gap extends Element
{
	/**
	 * Returns the value of the '<em><b>Expectation</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The expectation it is about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Expectation</em>' reference.
	 * @see #setExpectation(Expectation)
	 * @see fi.polku.model.experience.ExperiencePackage#getGap_Expectation()
	 * @model
	 * @generated
	 */
	Expectation getExpectation();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.Gap#getExpectation <em>Expectation</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Expectation</em>' reference.
	 * @see #getExpectation()
	 * @generated
	 */
	void setExpectation(Expectation value);

	/**
	 * Returns the value of the '<em><b>Expected</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Level expected, on the scale.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Expected</em>' attribute.
	 * @see #setExpected(Double)
	 * @see fi.polku.model.experience.ExperiencePackage#getGap_Expected()
	 * @model
	 * @generated
	 */
	Double getExpected();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.Gap#getExpected <em>Expected</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Expected</em>' attribute.
	 * @see #getExpected()
	 * @generated
	 */
	void setExpected(Double value);

	/**
	 * Returns the value of the '<em><b>Experienced</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Level experienced, on the scale.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Experienced</em>' attribute.
	 * @see #setExperienced(Double)
	 * @see fi.polku.model.experience.ExperiencePackage#getGap_Experienced()
	 * @model
	 * @generated
	 */
	Double getExperienced();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.Gap#getExperienced <em>Experienced</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Experienced</em>' attribute.
	 * @see #getExperienced()
	 * @generated
	 */
	void setExperienced(Double value);

	/**
	 * Returns the value of the '<em><b>Scale</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Scale of both levels; 1–5 when empty.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scale</em>' reference.
	 * @see #setScale(Scale)
	 * @see fi.polku.model.experience.ExperiencePackage#getGap_Scale()
	 * @model
	 * @generated
	 */
	Scale getScale();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.Gap#getScale <em>Scale</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scale</em>' reference.
	 * @see #getScale()
	 * @generated
	 */
	void setScale(Scale value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the levels come from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see fi.polku.model.experience.ExperiencePackage#getGap_Source()
	 * @model
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.Gap#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

} // Gap
