/**
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.model.experience;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Customer Promise</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Concrete guidance to customer and staff. The brand promises, the customer experience redeems, the employee experience ensures.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fi.polku.model.experience.CustomerPromise#getPromise <em>Promise</em>}</li>
 *   <li>{@link fi.polku.model.experience.CustomerPromise#getCustomerGuidance <em>Customer Guidance</em>}</li>
 *   <li>{@link fi.polku.model.experience.CustomerPromise#getStaffGuidance <em>Staff Guidance</em>}</li>
 *   <li>{@link fi.polku.model.experience.CustomerPromise#getKeeper <em>Keeper</em>}</li>
 *   <li>{@link fi.polku.model.experience.CustomerPromise#getRedeemedBy <em>Redeemed By</em>}</li>
 *   <li>{@link fi.polku.model.experience.CustomerPromise#getEnsuredBy <em>Ensured By</em>}</li>
 * </ul>
 *
 * @see fi.polku.model.experience.ExperiencePackage#getCustomerPromise()
 * @model
 * @generated
 */
public interface CustomerPromise extends Element
{
	/**
	 * Returns the value of the '<em><b>Promise</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The promise as the customer hears it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Promise</em>' attribute.
	 * @see #setPromise(String)
	 * @see fi.polku.model.experience.ExperiencePackage#getCustomerPromise_Promise()
	 * @model
	 * @generated
	 */
	String getPromise();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.CustomerPromise#getPromise <em>Promise</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Promise</em>' attribute.
	 * @see #getPromise()
	 * @generated
	 */
	void setPromise(String value);

	/**
	 * Returns the value of the '<em><b>Customer Guidance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the customer can count on and do.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Customer Guidance</em>' attribute.
	 * @see #setCustomerGuidance(String)
	 * @see fi.polku.model.experience.ExperiencePackage#getCustomerPromise_CustomerGuidance()
	 * @model
	 * @generated
	 */
	String getCustomerGuidance();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.CustomerPromise#getCustomerGuidance <em>Customer Guidance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Customer Guidance</em>' attribute.
	 * @see #getCustomerGuidance()
	 * @generated
	 */
	void setCustomerGuidance(String value);

	/**
	 * Returns the value of the '<em><b>Staff Guidance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the promise means in daily work.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Staff Guidance</em>' attribute.
	 * @see #setStaffGuidance(String)
	 * @see fi.polku.model.experience.ExperiencePackage#getCustomerPromise_StaffGuidance()
	 * @model
	 * @generated
	 */
	String getStaffGuidance();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.CustomerPromise#getStaffGuidance <em>Staff Guidance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Staff Guidance</em>' attribute.
	 * @see #getStaffGuidance()
	 * @generated
	 */
	void setStaffGuidance(String value);

	/**
	 * Returns the value of the '<em><b>Keeper</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who keeps the promise.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Keeper</em>' reference.
	 * @see #setKeeper(Party)
	 * @see fi.polku.model.experience.ExperiencePackage#getCustomerPromise_Keeper()
	 * @model
	 * @generated
	 */
	Party getKeeper();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.CustomerPromise#getKeeper <em>Keeper</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Keeper</em>' reference.
	 * @see #getKeeper()
	 * @generated
	 */
	void setKeeper(Party value);

	/**
	 * Returns the value of the '<em><b>Redeemed By</b></em>' reference list.
	 * The list contents are of type {@link fi.polku.model.experience.Touchpoint}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The touchpoints where the promise is kept.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Redeemed By</em>' reference list.
	 * @see fi.polku.model.experience.ExperiencePackage#getCustomerPromise_RedeemedBy()
	 * @model
	 * @generated
	 */
	EList<Touchpoint> getRedeemedBy();

	/**
	 * Returns the value of the '<em><b>Ensured By</b></em>' reference list.
	 * The list contents are of type {@link fi.polku.model.experience.Touchpoint}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Moments of employee journeys that enable staff to keep the promise: the employee experience ensures.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ensured By</em>' reference list.
	 * @see fi.polku.model.experience.ExperiencePackage#getCustomerPromise_EnsuredBy()
	 * @model
	 * @generated
	 */
	EList<Touchpoint> getEnsuredBy();

} // CustomerPromise
