/**
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.model.experience;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Organisation Unit</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A department, team or office of the organisation itself.
 * <!-- end-model-doc -->
 *
 *
 * @see fi.polku.model.experience.ExperiencePackage#getOrganisationUnit()
 * @model
 * @generated
 */
public interface OrganisationUnit extends Party
{
} // OrganisationUnit
