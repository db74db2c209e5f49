/**
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.model.experience;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Measurement</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One result of a metric. Holds either the distribution of answers or the value; a figure that follows from the distribution is computed, not stored.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fi.polku.model.experience.Measurement#getMetric <em>Metric</em>}</li>
 *   <li>{@link fi.polku.model.experience.Measurement#getLevel <em>Level</em>}</li>
 *   <li>{@link fi.polku.model.experience.Measurement#getDate <em>Date</em>}</li>
 *   <li>{@link fi.polku.model.experience.Measurement#getPeriodStart <em>Period Start</em>}</li>
 *   <li>{@link fi.polku.model.experience.Measurement#getPeriodEnd <em>Period End</em>}</li>
 *   <li>{@link fi.polku.model.experience.Measurement#getValue <em>Value</em>}</li>
 *   <li>{@link fi.polku.model.experience.Measurement#getDistribution <em>Distribution</em>}</li>
 *   <li>{@link fi.polku.model.experience.Measurement#getSampleSize <em>Sample Size</em>}</li>
 *   <li>{@link fi.polku.model.experience.Measurement#getPopulation <em>Population</em>}</li>
 *   <li>{@link fi.polku.model.experience.Measurement#getSource <em>Source</em>}</li>
 *   <li>{@link fi.polku.model.experience.Measurement#getReasons <em>Reasons</em>}</li>
 *   <li>{@link fi.polku.model.experience.Measurement#getFingerprints <em>Fingerprints</em>}</li>
 * </ul>
 *
 * @see fi.polku.model.experience.ExperiencePackage#getMeasurement()
 * @model
 * @generated
 */
public interface Measurement extends Element
{
	/**
	 * Returns the value of the '<em><b>Metric</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was measured.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Metric</em>' reference.
	 * @see #setMetric(Metric)
	 * @see fi.polku.model.experience.ExperiencePackage#getMeasurement_Metric()
	 * @model
	 * @generated
	 */
	Metric getMetric();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.Measurement#getMetric <em>Metric</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Metric</em>' reference.
	 * @see #getMetric()
	 * @generated
	 */
	void setMetric(Metric value);

	/**
	 * Returns the value of the '<em><b>Level</b></em>' attribute.
	 * The literals are from the enumeration {@link fi.polku.model.experience.MeasurementLevel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Touchpoint or relationship.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Level</em>' attribute.
	 * @see fi.polku.model.experience.MeasurementLevel
	 * @see #setLevel(MeasurementLevel)
	 * @see fi.polku.model.experience.ExperiencePackage#getMeasurement_Level()
	 * @model
	 * @generated
	 */
	MeasurementLevel getLevel();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.Measurement#getLevel <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Level</em>' attribute.
	 * @see fi.polku.model.experience.MeasurementLevel
	 * @see #getLevel()
	 * @generated
	 */
	void setLevel(MeasurementLevel value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the result was ready (ISO 8601 date).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see fi.polku.model.experience.ExperiencePackage#getMeasurement_Date()
	 * @model dataType="fi.polku.model.experience.LocalDate"
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.Measurement#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Period Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First day that answers come from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Period Start</em>' attribute.
	 * @see #setPeriodStart(LocalDate)
	 * @see fi.polku.model.experience.ExperiencePackage#getMeasurement_PeriodStart()
	 * @model dataType="fi.polku.model.experience.LocalDate"
	 * @generated
	 */
	LocalDate getPeriodStart();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.Measurement#getPeriodStart <em>Period Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Period Start</em>' attribute.
	 * @see #getPeriodStart()
	 * @generated
	 */
	void setPeriodStart(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Period End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Last day that answers come from; not before the first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Period End</em>' attribute.
	 * @see #setPeriodEnd(LocalDate)
	 * @see fi.polku.model.experience.ExperiencePackage#getMeasurement_PeriodEnd()
	 * @model dataType="fi.polku.model.experience.LocalDate"
	 * @generated
	 */
	LocalDate getPeriodEnd();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.Measurement#getPeriodEnd <em>Period End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Period End</em>' attribute.
	 * @see #getPeriodEnd()
	 * @generated
	 */
	void setPeriodEnd(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The figure, when only the figure is known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(Double)
	 * @see fi.polku.model.experience.ExperiencePackage#getMeasurement_Value()
	 * @model
	 * @generated
	 */
	Double getValue();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.Measurement#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(Double value);

	/**
	 * Returns the value of the '<em><b>Distribution</b></em>' containment reference list.
	 * The list contents are of type {@link fi.polku.model.experience.AnswerCount}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many gave which answer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Distribution</em>' containment reference list.
	 * @see fi.polku.model.experience.ExperiencePackage#getMeasurement_Distribution()
	 * @model containment="true"
	 * @generated
	 */
	EList<AnswerCount> getDistribution();

	/**
	 * Returns the value of the '<em><b>Sample Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of answers, when there is no distribution.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sample Size</em>' attribute.
	 * @see #setSampleSize(Integer)
	 * @see fi.polku.model.experience.ExperiencePackage#getMeasurement_SampleSize()
	 * @model
	 * @generated
	 */
	Integer getSampleSize();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.Measurement#getSampleSize <em>Sample Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sample Size</em>' attribute.
	 * @see #getSampleSize()
	 * @generated
	 */
	void setSampleSize(Integer value);

	/**
	 * Returns the value of the '<em><b>Population</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of people that were asked.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Population</em>' attribute.
	 * @see #setPopulation(Integer)
	 * @see fi.polku.model.experience.ExperiencePackage#getMeasurement_Population()
	 * @model
	 * @generated
	 */
	Integer getPopulation();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.Measurement#getPopulation <em>Population</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Population</em>' attribute.
	 * @see #getPopulation()
	 * @generated
	 */
	void setPopulation(Integer value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the figure comes from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see fi.polku.model.experience.ExperiencePackage#getMeasurement_Source()
	 * @model
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.Measurement#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

	/**
	 * Returns the value of the '<em><b>Reasons</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Answers to the why question, verbatim.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reasons</em>' attribute list.
	 * @see fi.polku.model.experience.ExperiencePackage#getMeasurement_Reasons()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getReasons();

	/**
	 * Returns the value of the '<em><b>Fingerprints</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One for each import that was counted here, made of its dates and answers as a whole, so that the same answers are not counted twice. Written by the import; says nothing about who answered.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fingerprints</em>' attribute list.
	 * @see fi.polku.model.experience.ExperiencePackage#getMeasurement_Fingerprints()
	 * @model
	 * @generated
	 */
	EList<String> getFingerprints();

} // Measurement
