/**
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.model.experience;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Silo</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A boundary that breaks a journey.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fi.polku.model.experience.Silo#getKind <em>Kind</em>}</li>
 *   <li>{@link fi.polku.model.experience.Silo#getParties <em>Parties</em>}</li>
 *   <li>{@link fi.polku.model.experience.Silo#getTouchpoints <em>Touchpoints</em>}</li>
 * </ul>
 *
 * @see fi.polku.model.experience.ExperiencePackage#getSilo()
 * @model
 * @generated
 */
public interface Silo extends Element
{
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link fi.polku.model.experience.SiloKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Operative (units apart), channel (channels apart) or hierarchic (the front can't decide).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see fi.polku.model.experience.SiloKind
	 * @see #setKind(SiloKind)
	 * @see fi.polku.model.experience.ExperiencePackage#getSilo_Kind()
	 * @model
	 * @generated
	 */
	SiloKind getKind();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.Silo#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see fi.polku.model.experience.SiloKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(SiloKind value);

	/**
	 * Returns the value of the '<em><b>Parties</b></em>' reference list.
	 * The list contents are of type {@link fi.polku.model.experience.Party}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Parties on the sides of the boundary.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parties</em>' reference list.
	 * @see fi.polku.model.experience.ExperiencePackage#getSilo_Parties()
	 * @model
	 * @generated
	 */
	EList<Party> getParties();

	/**
	 * Returns the value of the '<em><b>Touchpoints</b></em>' reference list.
	 * The list contents are of type {@link fi.polku.model.experience.Touchpoint}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Touchpoints where it shows.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Touchpoints</em>' reference list.
	 * @see fi.polku.model.experience.ExperiencePackage#getSilo_Touchpoints()
	 * @model
	 * @generated
	 */
	EList<Touchpoint> getTouchpoints();

} // Silo
