/**
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.model.experience.impl;

import fi.polku.model.experience.CustomerPromise;
import fi.polku.model.experience.ExperiencePackage;
import fi.polku.model.experience.Party;
import fi.polku.model.experience.Touchpoint;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Customer Promise</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link fi.polku.model.experience.impl.CustomerPromiseImpl#getPromise <em>Promise</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.CustomerPromiseImpl#getCustomerGuidance <em>Customer Guidance</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.CustomerPromiseImpl#getStaffGuidance <em>Staff Guidance</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.CustomerPromiseImpl#getKeeper <em>Keeper</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.CustomerPromiseImpl#getRedeemedBy <em>Redeemed By</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.CustomerPromiseImpl#getEnsuredBy <em>Ensured By</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CustomerPromiseImpl extends ElementImpl implements CustomerPromise
{
	/**
	 * The default value of the '{@link #getPromise() <em>Promise</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPromise()
	 * @generated
	 * @ordered
	 */
	protected static final String PROMISE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPromise() <em>Promise</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPromise()
	 * @generated
	 * @ordered
	 */
	protected String promise = PROMISE_EDEFAULT;

	/**
	 * The default value of the '{@link #getCustomerGuidance() <em>Customer Guidance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCustomerGuidance()
	 * @generated
	 * @ordered
	 */
	protected static final String CUSTOMER_GUIDANCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCustomerGuidance() <em>Customer Guidance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCustomerGuidance()
	 * @generated
	 * @ordered
	 */
	protected String customerGuidance = CUSTOMER_GUIDANCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getStaffGuidance() <em>Staff Guidance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStaffGuidance()
	 * @generated
	 * @ordered
	 */
	protected static final String STAFF_GUIDANCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStaffGuidance() <em>Staff Guidance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStaffGuidance()
	 * @generated
	 * @ordered
	 */
	protected String staffGuidance = STAFF_GUIDANCE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getKeeper() <em>Keeper</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKeeper()
	 * @generated
	 * @ordered
	 */
	protected Party keeper;

	/**
	 * The cached value of the '{@link #getRedeemedBy() <em>Redeemed By</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRedeemedBy()
	 * @generated
	 * @ordered
	 */
	protected EList<Touchpoint> redeemedBy;

	/**
	 * The cached value of the '{@link #getEnsuredBy() <em>Ensured By</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnsuredBy()
	 * @generated
	 * @ordered
	 */
	protected EList<Touchpoint> ensuredBy;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CustomerPromiseImpl()
	{
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass()
	{
		return ExperiencePackage.Literals.CUSTOMER_PROMISE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPromise()
	{
		return promise;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPromise(String newPromise)
	{
		String oldPromise = promise;
		promise = newPromise;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperiencePackage.CUSTOMER_PROMISE__PROMISE, oldPromise, promise));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCustomerGuidance()
	{
		return customerGuidance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCustomerGuidance(String newCustomerGuidance)
	{
		String oldCustomerGuidance = customerGuidance;
		customerGuidance = newCustomerGuidance;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperiencePackage.CUSTOMER_PROMISE__CUSTOMER_GUIDANCE, oldCustomerGuidance, customerGuidance));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStaffGuidance()
	{
		return staffGuidance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStaffGuidance(String newStaffGuidance)
	{
		String oldStaffGuidance = staffGuidance;
		staffGuidance = newStaffGuidance;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperiencePackage.CUSTOMER_PROMISE__STAFF_GUIDANCE, oldStaffGuidance, staffGuidance));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Party getKeeper()
	{
		if (keeper != null && keeper.eIsProxy())
		{
			InternalEObject oldKeeper = (InternalEObject)keeper;
			keeper = (Party)eResolveProxy(oldKeeper);
			if (keeper != oldKeeper)
			{
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ExperiencePackage.CUSTOMER_PROMISE__KEEPER, oldKeeper, keeper));
			}
		}
		return keeper;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Party basicGetKeeper()
	{
		return keeper;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKeeper(Party newKeeper)
	{
		Party oldKeeper = keeper;
		keeper = newKeeper;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperiencePackage.CUSTOMER_PROMISE__KEEPER, oldKeeper, keeper));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Touchpoint> getRedeemedBy()
	{
		if (redeemedBy == null)
		{
			redeemedBy = new EObjectResolvingEList<Touchpoint>(Touchpoint.class, this, ExperiencePackage.CUSTOMER_PROMISE__REDEEMED_BY);
		}
		return redeemedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Touchpoint> getEnsuredBy()
	{
		if (ensuredBy == null)
		{
			ensuredBy = new EObjectResolvingEList<Touchpoint>(Touchpoint.class, this, ExperiencePackage.CUSTOMER_PROMISE__ENSURED_BY);
		}
		return ensuredBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType)
	{
		switch (featureID)
		{
			case ExperiencePackage.CUSTOMER_PROMISE__PROMISE:
				return getPromise();
			case ExperiencePackage.CUSTOMER_PROMISE__CUSTOMER_GUIDANCE:
				return getCustomerGuidance();
			case ExperiencePackage.CUSTOMER_PROMISE__STAFF_GUIDANCE:
				return getStaffGuidance();
			case ExperiencePackage.CUSTOMER_PROMISE__KEEPER:
				if (resolve) return getKeeper();
				return basicGetKeeper();
			case ExperiencePackage.CUSTOMER_PROMISE__REDEEMED_BY:
				return getRedeemedBy();
			case ExperiencePackage.CUSTOMER_PROMISE__ENSURED_BY:
				return getEnsuredBy();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue)
	{
		switch (featureID)
		{
			case ExperiencePackage.CUSTOMER_PROMISE__PROMISE:
				setPromise((String)newValue);
				return;
			case ExperiencePackage.CUSTOMER_PROMISE__CUSTOMER_GUIDANCE:
				setCustomerGuidance((String)newValue);
				return;
			case ExperiencePackage.CUSTOMER_PROMISE__STAFF_GUIDANCE:
				setStaffGuidance((String)newValue);
				return;
			case ExperiencePackage.CUSTOMER_PROMISE__KEEPER:
				setKeeper((Party)newValue);
				return;
			case ExperiencePackage.CUSTOMER_PROMISE__REDEEMED_BY:
				getRedeemedBy().clear();
				getRedeemedBy().addAll((Collection<? extends Touchpoint>)newValue);
				return;
			case ExperiencePackage.CUSTOMER_PROMISE__ENSURED_BY:
				getEnsuredBy().clear();
				getEnsuredBy().addAll((Collection<? extends Touchpoint>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID)
	{
		switch (featureID)
		{
			case ExperiencePackage.CUSTOMER_PROMISE__PROMISE:
				setPromise(PROMISE_EDEFAULT);
				return;
			case ExperiencePackage.CUSTOMER_PROMISE__CUSTOMER_GUIDANCE:
				setCustomerGuidance(CUSTOMER_GUIDANCE_EDEFAULT);
				return;
			case ExperiencePackage.CUSTOMER_PROMISE__STAFF_GUIDANCE:
				setStaffGuidance(STAFF_GUIDANCE_EDEFAULT);
				return;
			case ExperiencePackage.CUSTOMER_PROMISE__KEEPER:
				setKeeper((Party)null);
				return;
			case ExperiencePackage.CUSTOMER_PROMISE__REDEEMED_BY:
				getRedeemedBy().clear();
				return;
			case ExperiencePackage.CUSTOMER_PROMISE__ENSURED_BY:
				getEnsuredBy().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID)
	{
		switch (featureID)
		{
			case ExperiencePackage.CUSTOMER_PROMISE__PROMISE:
				return PROMISE_EDEFAULT == null ? promise != null : !PROMISE_EDEFAULT.equals(promise);
			case ExperiencePackage.CUSTOMER_PROMISE__CUSTOMER_GUIDANCE:
				return CUSTOMER_GUIDANCE_EDEFAULT == null ? customerGuidance != null : !CUSTOMER_GUIDANCE_EDEFAULT.equals(customerGuidance);
			case ExperiencePackage.CUSTOMER_PROMISE__STAFF_GUIDANCE:
				return STAFF_GUIDANCE_EDEFAULT == null ? staffGuidance != null : !STAFF_GUIDANCE_EDEFAULT.equals(staffGuidance);
			case ExperiencePackage.CUSTOMER_PROMISE__KEEPER:
				return keeper != null;
			case ExperiencePackage.CUSTOMER_PROMISE__REDEEMED_BY:
				return redeemedBy != null && !redeemedBy.isEmpty();
			case ExperiencePackage.CUSTOMER_PROMISE__ENSURED_BY:
				return ensuredBy != null && !ensuredBy.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString()
	{
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (promise: ");
		result.append(promise);
		result.append(", customerGuidance: ");
		result.append(customerGuidance);
		result.append(", staffGuidance: ");
		result.append(staffGuidance);
		result.append(')');
		return result.toString();
	}

} //CustomerPromiseImpl
