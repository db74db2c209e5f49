/**
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.model.experience;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Opportunity</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An idea for making a touchpoint better.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fi.polku.model.experience.Opportunity#getArea <em>Area</em>}</li>
 * </ul>
 *
 * @see fi.polku.model.experience.ExperiencePackage#getOpportunity()
 * @model
 * @generated
 */
public interface Opportunity extends Element
{
	/**
	 * Returns the value of the '<em><b>Area</b></em>' attribute.
	 * The literals are from the enumeration {@link fi.polku.model.experience.DevelopmentArea}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the improvement belongs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Area</em>' attribute.
	 * @see fi.polku.model.experience.DevelopmentArea
	 * @see #setArea(DevelopmentArea)
	 * @see fi.polku.model.experience.ExperiencePackage#getOpportunity_Area()
	 * @model
	 * @generated
	 */
	DevelopmentArea getArea();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.Opportunity#getArea <em>Area</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Area</em>' attribute.
	 * @see fi.polku.model.experience.DevelopmentArea
	 * @see #getArea()
	 * @generated
	 */
	void setArea(DevelopmentArea value);

} // Opportunity
