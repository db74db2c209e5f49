/**
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.model.experience;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Observed Emotion</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What was felt.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fi.polku.model.experience.ObservedEmotion#getSource <em>Source</em>}</li>
 *   <li>{@link fi.polku.model.experience.ObservedEmotion#getSourceDetail <em>Source Detail</em>}</li>
 *   <li>{@link fi.polku.model.experience.ObservedEmotion#getDate <em>Date</em>}</li>
 *   <li>{@link fi.polku.model.experience.ObservedEmotion#getSampleSize <em>Sample Size</em>}</li>
 * </ul>
 *
 * @see fi.polku.model.experience.ExperiencePackage#getObservedEmotion()
 * @model
 * @generated
 */
public interface ObservedEmotion extends Emotion
{
	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * The literals are from the enumeration {@link fi.polku.model.experience.EmotionSource}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it is known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see fi.polku.model.experience.EmotionSource
	 * @see #setSource(EmotionSource)
	 * @see fi.polku.model.experience.ExperiencePackage#getObservedEmotion_Source()
	 * @model
	 * @generated
	 */
	EmotionSource getSource();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.ObservedEmotion#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see fi.polku.model.experience.EmotionSource
	 * @see #getSource()
	 * @generated
	 */
	void setSource(EmotionSource value);

	/**
	 * Returns the value of the '<em><b>Source Detail</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which interviews, which survey.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source Detail</em>' attribute.
	 * @see #setSourceDetail(String)
	 * @see fi.polku.model.experience.ExperiencePackage#getObservedEmotion_SourceDetail()
	 * @model
	 * @generated
	 */
	String getSourceDetail();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.ObservedEmotion#getSourceDetail <em>Source Detail</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source Detail</em>' attribute.
	 * @see #getSourceDetail()
	 * @generated
	 */
	void setSourceDetail(String value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was observed (ISO 8601 date).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see fi.polku.model.experience.ExperiencePackage#getObservedEmotion_Date()
	 * @model dataType="fi.polku.model.experience.LocalDate"
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.ObservedEmotion#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Sample Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of people behind it; 1 or more.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sample Size</em>' attribute.
	 * @see #setSampleSize(Integer)
	 * @see fi.polku.model.experience.ExperiencePackage#getObservedEmotion_SampleSize()
	 * @model
	 * @generated
	 */
	Integer getSampleSize();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.ObservedEmotion#getSampleSize <em>Sample Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sample Size</em>' attribute.
	 * @see #getSampleSize()
	 * @generated
	 */
	void setSampleSize(Integer value);

} // ObservedEmotion
