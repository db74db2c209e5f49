/**
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.model.experience;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Scale</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A declared range of numbers with a neutral point.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fi.polku.model.experience.Scale#getMinimum <em>Minimum</em>}</li>
 *   <li>{@link fi.polku.model.experience.Scale#getMaximum <em>Maximum</em>}</li>
 *   <li>{@link fi.polku.model.experience.Scale#getNeutral <em>Neutral</em>}</li>
 *   <li>{@link fi.polku.model.experience.Scale#getStep <em>Step</em>}</li>
 *   <li>{@link fi.polku.model.experience.Scale#getMinimumLabel <em>Minimum Label</em>}</li>
 *   <li>{@link fi.polku.model.experience.Scale#getMaximumLabel <em>Maximum Label</em>}</li>
 * </ul>
 *
 * @see fi.polku.model.experience.ExperiencePackage#getScale()
 * @model
 * @generated
 */
public interface Scale extends Element
{
	/**
	 * Returns the value of the '<em><b>Minimum</b></em>' attribute.
	 * The default value is <code>"-3"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lowest value, the negative end of an emotion scale.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minimum</em>' attribute.
	 * @see #setMinimum(double)
	 * @see fi.polku.model.experience.ExperiencePackage#getScale_Minimum()
	 * @model default="-3"
	 * @generated
	 */
	double getMinimum();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.Scale#getMinimum <em>Minimum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minimum</em>' attribute.
	 * @see #getMinimum()
	 * @generated
	 */
	void setMinimum(double value);

	/**
	 * Returns the value of the '<em><b>Maximum</b></em>' attribute.
	 * The default value is <code>"3"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Highest value; above the minimum.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Maximum</em>' attribute.
	 * @see #setMaximum(double)
	 * @see fi.polku.model.experience.ExperiencePackage#getScale_Maximum()
	 * @model default="3"
	 * @generated
	 */
	double getMaximum();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.Scale#getMaximum <em>Maximum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Maximum</em>' attribute.
	 * @see #getMaximum()
	 * @generated
	 */
	void setMaximum(double value);

	/**
	 * Returns the value of the '<em><b>Neutral</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The value that is neither good nor bad; the middle of the range when empty.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Neutral</em>' attribute.
	 * @see #setNeutral(Double)
	 * @see fi.polku.model.experience.ExperiencePackage#getScale_Neutral()
	 * @model
	 * @generated
	 */
	Double getNeutral();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.Scale#getNeutral <em>Neutral</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Neutral</em>' attribute.
	 * @see #getNeutral()
	 * @generated
	 */
	void setNeutral(Double value);

	/**
	 * Returns the value of the '<em><b>Step</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Distance between allowed values; any value in the range is allowed when empty.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Step</em>' attribute.
	 * @see #setStep(Double)
	 * @see fi.polku.model.experience.ExperiencePackage#getScale_Step()
	 * @model
	 * @generated
	 */
	Double getStep();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.Scale#getStep <em>Step</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Step</em>' attribute.
	 * @see #getStep()
	 * @generated
	 */
	void setStep(Double value);

	/**
	 * Returns the value of the '<em><b>Minimum Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Wording of the low end.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minimum Label</em>' attribute.
	 * @see #setMinimumLabel(String)
	 * @see fi.polku.model.experience.ExperiencePackage#getScale_MinimumLabel()
	 * @model
	 * @generated
	 */
	String getMinimumLabel();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.Scale#getMinimumLabel <em>Minimum Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minimum Label</em>' attribute.
	 * @see #getMinimumLabel()
	 * @generated
	 */
	void setMinimumLabel(String value);

	/**
	 * Returns the value of the '<em><b>Maximum Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Wording of the high end.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Maximum Label</em>' attribute.
	 * @see #setMaximumLabel(String)
	 * @see fi.polku.model.experience.ExperiencePackage#getScale_MaximumLabel()
	 * @model
	 * @generated
	 */
	String getMaximumLabel();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.Scale#getMaximumLabel <em>Maximum Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Maximum Label</em>' attribute.
	 * @see #getMaximumLabel()
	 * @generated
	 */
	void setMaximumLabel(String value);

} // Scale
