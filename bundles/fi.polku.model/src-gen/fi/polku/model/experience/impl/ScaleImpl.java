/**
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.model.experience.impl;

import fi.polku.model.experience.ExperiencePackage;
import fi.polku.model.experience.Scale;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Scale</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link fi.polku.model.experience.impl.ScaleImpl#getMinimum <em>Minimum</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.ScaleImpl#getMaximum <em>Maximum</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.ScaleImpl#getNeutral <em>Neutral</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.ScaleImpl#getStep <em>Step</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.ScaleImpl#getMinimumLabel <em>Minimum Label</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.ScaleImpl#getMaximumLabel <em>Maximum Label</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ScaleImpl extends ElementImpl implements Scale
{
	/**
	 * The default value of the '{@link #getMinimum() <em>Minimum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimum()
	 * @generated
	 * @ordered
	 */
	protected static final double MINIMUM_EDEFAULT = -3.0;

	/**
	 * The cached value of the '{@link #getMinimum() <em>Minimum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimum()
	 * @generated
	 * @ordered
	 */
	protected double minimum = MINIMUM_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaximum() <em>Maximum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaximum()
	 * @generated
	 * @ordered
	 */
	protected static final double MAXIMUM_EDEFAULT = 3.0;

	/**
	 * The cached value of the '{@link #getMaximum() <em>Maximum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaximum()
	 * @generated
	 * @ordered
	 */
	protected double maximum = MAXIMUM_EDEFAULT;

	/**
	 * The default value of the '{@link #getNeutral() <em>Neutral</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNeutral()
	 * @generated
	 * @ordered
	 */
	protected static final Double NEUTRAL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNeutral() <em>Neutral</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNeutral()
	 * @generated
	 * @ordered
	 */
	protected Double neutral = NEUTRAL_EDEFAULT;

	/**
	 * The default value of the '{@link #getStep() <em>Step</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStep()
	 * @generated
	 * @ordered
	 */
	protected static final Double STEP_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStep() <em>Step</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStep()
	 * @generated
	 * @ordered
	 */
	protected Double step = STEP_EDEFAULT;

	/**
	 * The default value of the '{@link #getMinimumLabel() <em>Minimum Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimumLabel()
	 * @generated
	 * @ordered
	 */
	protected static final String MINIMUM_LABEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMinimumLabel() <em>Minimum Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimumLabel()
	 * @generated
	 * @ordered
	 */
	protected String minimumLabel = MINIMUM_LABEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaximumLabel() <em>Maximum Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaximumLabel()
	 * @generated
	 * @ordered
	 */
	protected static final String MAXIMUM_LABEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMaximumLabel() <em>Maximum Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaximumLabel()
	 * @generated
	 * @ordered
	 */
	protected String maximumLabel = MAXIMUM_LABEL_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ScaleImpl()
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
		return ExperiencePackage.Literals.SCALE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getMinimum()
	{
		return minimum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinimum(double newMinimum)
	{
		double oldMinimum = minimum;
		minimum = newMinimum;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperiencePackage.SCALE__MINIMUM, oldMinimum, minimum));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getMaximum()
	{
		return maximum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaximum(double newMaximum)
	{
		double oldMaximum = maximum;
		maximum = newMaximum;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperiencePackage.SCALE__MAXIMUM, oldMaximum, maximum));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getNeutral()
	{
		return neutral;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNeutral(Double newNeutral)
	{
		Double oldNeutral = neutral;
		neutral = newNeutral;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperiencePackage.SCALE__NEUTRAL, oldNeutral, neutral));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getStep()
	{
		return step;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStep(Double newStep)
	{
		Double oldStep = step;
		step = newStep;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperiencePackage.SCALE__STEP, oldStep, step));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMinimumLabel()
	{
		return minimumLabel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinimumLabel(String newMinimumLabel)
	{
		String oldMinimumLabel = minimumLabel;
		minimumLabel = newMinimumLabel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperiencePackage.SCALE__MINIMUM_LABEL, oldMinimumLabel, minimumLabel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMaximumLabel()
	{
		return maximumLabel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaximumLabel(String newMaximumLabel)
	{
		String oldMaximumLabel = maximumLabel;
		maximumLabel = newMaximumLabel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperiencePackage.SCALE__MAXIMUM_LABEL, oldMaximumLabel, maximumLabel));
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
			case ExperiencePackage.SCALE__MINIMUM:
				return getMinimum();
			case ExperiencePackage.SCALE__MAXIMUM:
				return getMaximum();
			case ExperiencePackage.SCALE__NEUTRAL:
				return getNeutral();
			case ExperiencePackage.SCALE__STEP:
				return getStep();
			case ExperiencePackage.SCALE__MINIMUM_LABEL:
				return getMinimumLabel();
			case ExperiencePackage.SCALE__MAXIMUM_LABEL:
				return getMaximumLabel();
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
			case ExperiencePackage.SCALE__MINIMUM:
				setMinimum((Double)newValue);
				return;
			case ExperiencePackage.SCALE__MAXIMUM:
				setMaximum((Double)newValue);
				return;
			case ExperiencePackage.SCALE__NEUTRAL:
				setNeutral((Double)newValue);
				return;
			case ExperiencePackage.SCALE__STEP:
				setStep((Double)newValue);
				return;
			case ExperiencePackage.SCALE__MINIMUM_LABEL:
				setMinimumLabel((String)newValue);
				return;
			case ExperiencePackage.SCALE__MAXIMUM_LABEL:
				setMaximumLabel((String)newValue);
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
			case ExperiencePackage.SCALE__MINIMUM:
				setMinimum(MINIMUM_EDEFAULT);
				return;
			case ExperiencePackage.SCALE__MAXIMUM:
				setMaximum(MAXIMUM_EDEFAULT);
				return;
			case ExperiencePackage.SCALE__NEUTRAL:
				setNeutral(NEUTRAL_EDEFAULT);
				return;
			case ExperiencePackage.SCALE__STEP:
				setStep(STEP_EDEFAULT);
				return;
			case ExperiencePackage.SCALE__MINIMUM_LABEL:
				setMinimumLabel(MINIMUM_LABEL_EDEFAULT);
				return;
			case ExperiencePackage.SCALE__MAXIMUM_LABEL:
				setMaximumLabel(MAXIMUM_LABEL_EDEFAULT);
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
			case ExperiencePackage.SCALE__MINIMUM:
				return minimum != MINIMUM_EDEFAULT;
			case ExperiencePackage.SCALE__MAXIMUM:
				return maximum != MAXIMUM_EDEFAULT;
			case ExperiencePackage.SCALE__NEUTRAL:
				return NEUTRAL_EDEFAULT == null ? neutral != null : !NEUTRAL_EDEFAULT.equals(neutral);
			case ExperiencePackage.SCALE__STEP:
				return STEP_EDEFAULT == null ? step != null : !STEP_EDEFAULT.equals(step);
			case ExperiencePackage.SCALE__MINIMUM_LABEL:
				return MINIMUM_LABEL_EDEFAULT == null ? minimumLabel != null : !MINIMUM_LABEL_EDEFAULT.equals(minimumLabel);
			case ExperiencePackage.SCALE__MAXIMUM_LABEL:
				return MAXIMUM_LABEL_EDEFAULT == null ? maximumLabel != null : !MAXIMUM_LABEL_EDEFAULT.equals(maximumLabel);
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
		result.append(" (minimum: ");
		result.append(minimum);
		result.append(", maximum: ");
		result.append(maximum);
		result.append(", neutral: ");
		result.append(neutral);
		result.append(", step: ");
		result.append(step);
		result.append(", minimumLabel: ");
		result.append(minimumLabel);
		result.append(", maximumLabel: ");
		result.append(maximumLabel);
		result.append(')');
		return result.toString();
	}

} //ScaleImpl
