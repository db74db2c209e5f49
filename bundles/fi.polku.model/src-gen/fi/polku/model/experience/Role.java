/**
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.model.experience;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Role</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A task that people hold in turn, for example customer adviser.
 * <!-- end-model-doc -->
 *
 *
 * @see fi.polku.model.experience.ExperiencePackage#getRole()
 * @model
 * @generated
 */
public interface Role extends Party
{
} // Role
