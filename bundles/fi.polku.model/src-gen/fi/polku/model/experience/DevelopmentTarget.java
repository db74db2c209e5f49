/**
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.model.experience;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Development Target</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What is to become better.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fi.polku.model.experience.DevelopmentTarget#getArea <em>Area</em>}</li>
 *   <li>{@link fi.polku.model.experience.DevelopmentTarget#getDue <em>Due</em>}</li>
 *   <li>{@link fi.polku.model.experience.DevelopmentTarget#getState <em>State</em>}</li>
 *   <li>{@link fi.polku.model.experience.DevelopmentTarget#getAddresses <em>Addresses</em>}</li>
 * </ul>
 *
 * @see fi.polku.model.experience.ExperiencePackage#getDevelopmentTarget()
 * @model
 * @generated
 */
public interface DevelopmentTarget extends Element, Owned
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
	 * @see fi.polku.model.experience.ExperiencePackage#getDevelopmentTarget_Area()
	 * @model
	 * @generated
	 */
	DevelopmentArea getArea();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.DevelopmentTarget#getArea <em>Area</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Area</em>' attribute.
	 * @see fi.polku.model.experience.DevelopmentArea
	 * @see #getArea()
	 * @generated
	 */
	void setArea(DevelopmentArea value);

	/**
	 * Returns the value of the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * By when it is to be reached (ISO 8601 date).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Due</em>' attribute.
	 * @see #setDue(LocalDate)
	 * @see fi.polku.model.experience.ExperiencePackage#getDevelopmentTarget_Due()
	 * @model dataType="fi.polku.model.experience.LocalDate"
	 * @generated
	 */
	LocalDate getDue();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.DevelopmentTarget#getDue <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Due</em>' attribute.
	 * @see #getDue()
	 * @generated
	 */
	void setDue(LocalDate value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link fi.polku.model.experience.WorkState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far it has come.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see fi.polku.model.experience.WorkState
	 * @see #setState(WorkState)
	 * @see fi.polku.model.experience.ExperiencePackage#getDevelopmentTarget_State()
	 * @model
	 * @generated
	 */
	WorkState getState();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.DevelopmentTarget#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see fi.polku.model.experience.WorkState
	 * @see #getState()
	 * @generated
	 */
	void setState(WorkState value);

	/**
	 * Returns the value of the '<em><b>Addresses</b></em>' reference list.
	 * The list contents are of type {@link fi.polku.model.experience.Element}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pain points, incidents, touchpoints or anything else that it is about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Addresses</em>' reference list.
	 * @see fi.polku.model.experience.ExperiencePackage#getDevelopmentTarget_Addresses()
	 * @model
	 * @generated
	 */
	EList<Element> getAddresses();

} // DevelopmentTarget
