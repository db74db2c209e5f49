/**
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.model.experience;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Channel</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A place or medium where customer and organisation meet.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fi.polku.model.experience.Channel#getKind <em>Kind</em>}</li>
 *   <li>{@link fi.polku.model.experience.Channel#getNature <em>Nature</em>}</li>
 * </ul>
 *
 * @see fi.polku.model.experience.ExperiencePackage#getChannel()
 * @model
 * @generated
 */
public interface Channel extends Element, Owned
{
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link fi.polku.model.experience.ChannelKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What sort of channel it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see fi.polku.model.experience.ChannelKind
	 * @see #setKind(ChannelKind)
	 * @see fi.polku.model.experience.ExperiencePackage#getChannel_Kind()
	 * @model
	 * @generated
	 */
	ChannelKind getKind();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.Channel#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see fi.polku.model.experience.ChannelKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ChannelKind value);

	/**
	 * Returns the value of the '<em><b>Nature</b></em>' attribute.
	 * The literals are from the enumeration {@link fi.polku.model.experience.ChannelNature}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Physical or digital.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Nature</em>' attribute.
	 * @see fi.polku.model.experience.ChannelNature
	 * @see #setNature(ChannelNature)
	 * @see fi.polku.model.experience.ExperiencePackage#getChannel_Nature()
	 * @model
	 * @generated
	 */
	ChannelNature getNature();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.Channel#getNature <em>Nature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Nature</em>' attribute.
	 * @see fi.polku.model.experience.ChannelNature
	 * @see #getNature()
	 * @generated
	 */
	void setNature(ChannelNature value);

} // Channel
