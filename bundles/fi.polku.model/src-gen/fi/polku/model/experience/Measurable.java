/**
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.model.experience;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Measurable</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something that measurements are planned and taken for: a touchpoint, a whole journey or the relationship.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fi.polku.model.experience.Measurable#getPlans <em>Plans</em>}</li>
 *   <li>{@link fi.polku.model.experience.Measurable#getMeasurements <em>Measurements</em>}</li>
 * </ul>
 *
 * @see fi.polku.model.experience.ExperiencePackage#getMeasurable()
 * @model interface="true" abstract="true"
 * @generated
 */
public interface Measurable extends EObject
{
	/**
	 * Returns the value of the '<em><b>Plans</b></em>' containment reference list.
	 * The list contents are of type {@link fi.polku.model.experience.MeasurementPlan}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who is asked, when, in which channel and what.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Plans</em>' containment reference list.
	 * @see fi.polku.model.experience.ExperiencePackage#getMeasurable_Plans()
	 * @model containment="true"
	 * @generated
	 */
	EList<MeasurementPlan> getPlans();

	/**
	 * Returns the value of the '<em><b>Measurements</b></em>' containment reference list.
	 * The list contents are of type {@link fi.polku.model.experience.Measurement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Results, one per date or period.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Measurements</em>' containment reference list.
	 * @see fi.polku.model.experience.ExperiencePackage#getMeasurable_Measurements()
	 * @model containment="true"
	 * @generated
	 */
	EList<Measurement> getMeasurements();

} // Measurable
