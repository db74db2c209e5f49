/**
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.model.experience.impl;

import fi.polku.model.experience.EmotionSource;
import fi.polku.model.experience.ExperiencePackage;
import fi.polku.model.experience.ObservedEmotion;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Observed Emotion</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link fi.polku.model.experience.impl.ObservedEmotionImpl#getSource <em>Source</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.ObservedEmotionImpl#getSourceDetail <em>Source Detail</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.ObservedEmotionImpl#getDate <em>Date</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.ObservedEmotionImpl#getSampleSize <em>Sample Size</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ObservedEmotionImpl extends EmotionImpl implements ObservedEmotion
{
	/**
	 * The default value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected static final EmotionSource SOURCE_EDEFAULT = EmotionSource.UNSPECIFIED;

	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected EmotionSource source = SOURCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSourceDetail() <em>Source Detail</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceDetail()
	 * @generated
	 * @ordered
	 */
	protected static final String SOURCE_DETAIL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSourceDetail() <em>Source Detail</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceDetail()
	 * @generated
	 * @ordered
	 */
	protected String sourceDetail = SOURCE_DETAIL_EDEFAULT;

	/**
	 * The default value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected LocalDate date = DATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSampleSize() <em>Sample Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSampleSize()
	 * @generated
	 * @ordered
	 */
	protected static final Integer SAMPLE_SIZE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSampleSize() <em>Sample Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSampleSize()
	 * @generated
	 * @ordered
	 */
	protected Integer sampleSize = SAMPLE_SIZE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ObservedEmotionImpl()
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
		return ExperiencePackage.Literals.OBSERVED_EMOTION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EmotionSource getSource()
	{
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(EmotionSource newSource)
	{
		EmotionSource oldSource = source;
		source = newSource == null ? SOURCE_EDEFAULT : newSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperiencePackage.OBSERVED_EMOTION__SOURCE, oldSource, source));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSourceDetail()
	{
		return sourceDetail;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSourceDetail(String newSourceDetail)
	{
		String oldSourceDetail = sourceDetail;
		sourceDetail = newSourceDetail;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperiencePackage.OBSERVED_EMOTION__SOURCE_DETAIL, oldSourceDetail, sourceDetail));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDate()
	{
		return date;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDate(LocalDate newDate)
	{
		LocalDate oldDate = date;
		date = newDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperiencePackage.OBSERVED_EMOTION__DATE, oldDate, date));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getSampleSize()
	{
		return sampleSize;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSampleSize(Integer newSampleSize)
	{
		Integer oldSampleSize = sampleSize;
		sampleSize = newSampleSize;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperiencePackage.OBSERVED_EMOTION__SAMPLE_SIZE, oldSampleSize, sampleSize));
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
			case ExperiencePackage.OBSERVED_EMOTION__SOURCE:
				return getSource();
			case ExperiencePackage.OBSERVED_EMOTION__SOURCE_DETAIL:
				return getSourceDetail();
			case ExperiencePackage.OBSERVED_EMOTION__DATE:
				return getDate();
			case ExperiencePackage.OBSERVED_EMOTION__SAMPLE_SIZE:
				return getSampleSize();
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
			case ExperiencePackage.OBSERVED_EMOTION__SOURCE:
				setSource((EmotionSource)newValue);
				return;
			case ExperiencePackage.OBSERVED_EMOTION__SOURCE_DETAIL:
				setSourceDetail((String)newValue);
				return;
			case ExperiencePackage.OBSERVED_EMOTION__DATE:
				setDate((LocalDate)newValue);
				return;
			case ExperiencePackage.OBSERVED_EMOTION__SAMPLE_SIZE:
				setSampleSize((Integer)newValue);
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
			case ExperiencePackage.OBSERVED_EMOTION__SOURCE:
				setSource(SOURCE_EDEFAULT);
				return;
			case ExperiencePackage.OBSERVED_EMOTION__SOURCE_DETAIL:
				setSourceDetail(SOURCE_DETAIL_EDEFAULT);
				return;
			case ExperiencePackage.OBSERVED_EMOTION__DATE:
				setDate(DATE_EDEFAULT);
				return;
			case ExperiencePackage.OBSERVED_EMOTION__SAMPLE_SIZE:
				setSampleSize(SAMPLE_SIZE_EDEFAULT);
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
			case ExperiencePackage.OBSERVED_EMOTION__SOURCE:
				return source != SOURCE_EDEFAULT;
			case ExperiencePackage.OBSERVED_EMOTION__SOURCE_DETAIL:
				return SOURCE_DETAIL_EDEFAULT == null ? sourceDetail != null : !SOURCE_DETAIL_EDEFAULT.equals(sourceDetail);
			case ExperiencePackage.OBSERVED_EMOTION__DATE:
				return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
			case ExperiencePackage.OBSERVED_EMOTION__SAMPLE_SIZE:
				return SAMPLE_SIZE_EDEFAULT == null ? sampleSize != null : !SAMPLE_SIZE_EDEFAULT.equals(sampleSize);
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
		result.append(" (source: ");
		result.append(source);
		result.append(", sourceDetail: ");
		result.append(sourceDetail);
		result.append(", date: ");
		result.append(date);
		result.append(", sampleSize: ");
		result.append(sampleSize);
		result.append(')');
		return result.toString();
	}

} //ObservedEmotionImpl
