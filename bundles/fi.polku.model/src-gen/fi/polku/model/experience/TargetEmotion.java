/**
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.model.experience;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Target Emotion</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What is meant to be felt.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fi.polku.model.experience.TargetEmotion#isDesignedPeak <em>Designed Peak</em>}</li>
 * </ul>
 *
 * @see fi.polku.model.experience.ExperiencePackage#getTargetEmotion()
 * @model
 * @generated
 */
public interface TargetEmotion extends Emotion
{
	/**
	 * Returns the value of the '<em><b>Designed Peak</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether this is meant to be a strongest moment of the journey (peak–end rule, Kahneman).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Designed Peak</em>' attribute.
	 * @see #setDesignedPeak(boolean)
	 * @see fi.polku.model.experience.ExperiencePackage#getTargetEmotion_DesignedPeak()
	 * @model
	 * @generated
	 */
	boolean isDesignedPeak();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.TargetEmotion#isDesignedPeak <em>Designed Peak</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Designed Peak</em>' attribute.
	 * @see #isDesignedPeak()
	 * @generated
	 */
	void setDesignedPeak(boolean value);

} // TargetEmotion
