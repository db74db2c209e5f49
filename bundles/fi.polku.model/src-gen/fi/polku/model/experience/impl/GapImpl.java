/**
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.model.experience.impl;

import fi.polku.model.experience.Expectation;
import fi.polku.model.experience.ExperiencePackage;
import fi.polku.model.experience.Gap;
import fi.polku.model.experience.Scale;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Gap</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link fi.polku.model.experience.impl.GapImpl#getExpectation <em>Expectation</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.GapImpl#getExpected <em>Expected</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.GapImpl#getExperienced <em>Experienced</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.GapImpl#getScale <em>Scale</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.GapImpl#getSource <em>Source</em>}</li>
 * </ul>
 *
 * @generated
 */
public class GapImpl extends ElementImpl implements Gap
{
	/**
	 * The cached value of the '{@link #getExpectation() <em>Expectation</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpectation()
	 * @generated
	 * @ordered
	 */
	protected Expectation expectation;

	/**
	 * The default value of the '{@link #getExpected() <em>Expected</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpected()
	 * @generated
	 * @ordered
	 */
	protected static final Double EXPECTED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getExpected() <em>Expected</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpected()
	 * @generated
	 * @ordered
	 */
	protected Double expected = EXPECTED_EDEFAULT;

	/**
	 * The default value of the '{@link #getExperienced() <em>Experienced</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExperienced()
	 * @generated
	 * @ordered
	 */
	protected static final Double EXPERIENCED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getExperienced() <em>Experienced</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExperienced()
	 * @generated
	 * @ordered
	 */
	protected Double experienced = EXPERIENCED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getScale() <em>Scale</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScale()
	 * @generated
	 * @ordered
	 */
	protected Scale scale;

	/**
	 * The default value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected static final String SOURCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected String source = SOURCE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected GapImpl()
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
		return ExperiencePackage.Literals.GAP;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Expectation getExpectation()
	{
		if (expectation != null && expectation.eIsProxy())
		{
			InternalEObject oldExpectation = (InternalEObject)expectation;
			expectation = (Expectation)eResolveProxy(oldExpectation);
			if (expectation != oldExpectation)
			{
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ExperiencePackage.GAP__EXPECTATION, oldExpectation, expectation));
			}
		}
		return expectation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Expectation basicGetExpectation()
	{
		return expectation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExpectation(Expectation newExpectation)
	{
		Expectation oldExpectation = expectation;
		expectation = newExpectation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperiencePackage.GAP__EXPECTATION, oldExpectation, expectation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getExpected()
	{
		return expected;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExpected(Double newExpected)
	{
		Double oldExpected = expected;
		expected = newExpected;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperiencePackage.GAP__EXPECTED, oldExpected, expected));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getExperienced()
	{
		return experienced;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExperienced(Double newExperienced)
	{
		Double oldExperienced = experienced;
		experienced = newExperienced;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperiencePackage.GAP__EXPERIENCED, oldExperienced, experienced));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Scale getScale()
	{
		if (scale != null && scale.eIsProxy())
		{
			InternalEObject oldScale = (InternalEObject)scale;
			scale = (Scale)eResolveProxy(oldScale);
			if (scale != oldScale)
			{
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ExperiencePackage.GAP__SCALE, oldScale, scale));
			}
		}
		return scale;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Scale basicGetScale()
	{
		return scale;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScale(Scale newScale)
	{
		Scale oldScale = scale;
		scale = newScale;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperiencePackage.GAP__SCALE, oldScale, scale));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSource()
	{
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(String newSource)
	{
		String oldSource = source;
		source = newSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperiencePackage.GAP__SOURCE, oldSource, source));
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
			case ExperiencePackage.GAP__EXPECTATION:
				if (resolve) return getExpectation();
				return basicGetExpectation();
			case ExperiencePackage.GAP__EXPECTED:
				return getExpected();
			case ExperiencePackage.GAP__EXPERIENCED:
				return getExperienced();
			case ExperiencePackage.GAP__SCALE:
				if (resolve) return getScale();
				return basicGetScale();
			case ExperiencePackage.GAP__SOURCE:
				return getSource();
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
			case ExperiencePackage.GAP__EXPECTATION:
				setExpectation((Expectation)newValue);
				return;
			case ExperiencePackage.GAP__EXPECTED:
				setExpected((Double)newValue);
				return;
			case ExperiencePackage.GAP__EXPERIENCED:
				setExperienced((Double)newValue);
				return;
			case ExperiencePackage.GAP__SCALE:
				setScale((Scale)newValue);
				return;
			case ExperiencePackage.GAP__SOURCE:
				setSource((String)newValue);
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
			case ExperiencePackage.GAP__EXPECTATION:
				setExpectation((Expectation)null);
				return;
			case ExperiencePackage.GAP__EXPECTED:
				setExpected(EXPECTED_EDEFAULT);
				return;
			case ExperiencePackage.GAP__EXPERIENCED:
				setExperienced(EXPERIENCED_EDEFAULT);
				return;
			case ExperiencePackage.GAP__SCALE:
				setScale((Scale)null);
				return;
			case ExperiencePackage.GAP__SOURCE:
				setSource(SOURCE_EDEFAULT);
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
			case ExperiencePackage.GAP__EXPECTATION:
				return expectation != null;
			case ExperiencePackage.GAP__EXPECTED:
				return EXPECTED_EDEFAULT == null ? expected != null : !EXPECTED_EDEFAULT.equals(expected);
			case ExperiencePackage.GAP__EXPERIENCED:
				return EXPERIENCED_EDEFAULT == null ? experienced != null : !EXPERIENCED_EDEFAULT.equals(experienced);
			case ExperiencePackage.GAP__SCALE:
				return scale != null;
			case ExperiencePackage.GAP__SOURCE:
				return SOURCE_EDEFAULT == null ? source != null : !SOURCE_EDEFAULT.equals(source);
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
		result.append(" (expected: ");
		result.append(expected);
		result.append(", experienced: ");
		result.append(experienced);
		result.append(", source: ");
		result.append(source);
		result.append(')');
		return result.toString();
	}

} //GapImpl
