/**
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.model.experience.impl;

import fi.polku.model.experience.ExperiencePackage;
import fi.polku.model.experience.TargetEmotion;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Target Emotion</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link fi.polku.model.experience.impl.TargetEmotionImpl#isDesignedPeak <em>Designed Peak</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TargetEmotionImpl extends EmotionImpl implements TargetEmotion
{
	/**
	 * The default value of the '{@link #isDesignedPeak() <em>Designed Peak</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDesignedPeak()
	 * @generated
	 * @ordered
	 */
	protected static final boolean DESIGNED_PEAK_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isDesignedPeak() <em>Designed Peak</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDesignedPeak()
	 * @generated
	 * @ordered
	 */
	protected boolean designedPeak = DESIGNED_PEAK_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TargetEmotionImpl()
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
		return ExperiencePackage.Literals.TARGET_EMOTION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isDesignedPeak()
	{
		return designedPeak;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDesignedPeak(boolean newDesignedPeak)
	{
		boolean oldDesignedPeak = designedPeak;
		designedPeak = newDesignedPeak;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperiencePackage.TARGET_EMOTION__DESIGNED_PEAK, oldDesignedPeak, designedPeak));
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
			case ExperiencePackage.TARGET_EMOTION__DESIGNED_PEAK:
				return isDesignedPeak();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue)
	{
		switch (featureID)
		{
			case ExperiencePackage.TARGET_EMOTION__DESIGNED_PEAK:
				setDesignedPeak((Boolean)newValue);
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
			case ExperiencePackage.TARGET_EMOTION__DESIGNED_PEAK:
				setDesignedPeak(DESIGNED_PEAK_EDEFAULT);
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
			case ExperiencePackage.TARGET_EMOTION__DESIGNED_PEAK:
				return designedPeak != DESIGNED_PEAK_EDEFAULT;
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
		result.append(" (designedPeak: ");
		result.append(designedPeak);
		result.append(')');
		return result.toString();
	}

} //TargetEmotionImpl
