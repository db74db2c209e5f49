/**
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.model.experience;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Index</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * CX or EX index: weighted mean of normalised metrics, 0–100, weights and parts shown.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fi.polku.model.experience.ExperienceIndex#getKind <em>Kind</em>}</li>
 *   <li>{@link fi.polku.model.experience.ExperienceIndex#getParts <em>Parts</em>}</li>
 * </ul>
 *
 * @see fi.polku.model.experience.ExperiencePackage#getExperienceIndex()
 * @model
 * @generated
 */
public interface ExperienceIndex extends Element
{
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link fi.polku.model.experience.IndexKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Customer or employee experience.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see fi.polku.model.experience.IndexKind
	 * @see #setKind(IndexKind)
	 * @see fi.polku.model.experience.ExperiencePackage#getExperienceIndex_Kind()
	 * @model
	 * @generated
	 */
	IndexKind getKind();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.ExperienceIndex#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see fi.polku.model.experience.IndexKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(IndexKind value);

	/**
	 * Returns the value of the '<em><b>Parts</b></em>' containment reference list.
	 * The list contents are of type {@link fi.polku.model.experience.IndexPart}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Metrics with their weights.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parts</em>' containment reference list.
	 * @see fi.polku.model.experience.ExperiencePackage#getExperienceIndex_Parts()
	 * @model containment="true"
	 * @generated
	 */
	EList<IndexPart> getParts();

} // ExperienceIndex
