/**
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.model.experience;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Partner</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Another organisation that works for or with this one. A partner may perform a touchpoint, but an own party stays accountable.
 * <!-- end-model-doc -->
 *
 *
 * @see fi.polku.model.experience.ExperiencePackage#getPartner()
 * @model
 * @generated
 */
public interface Partner extends Party
{
} // Partner
