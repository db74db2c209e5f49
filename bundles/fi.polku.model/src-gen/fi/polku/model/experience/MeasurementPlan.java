/**
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.model.experience;

import java.time.Period;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Measurement Plan</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Answers the four questions of a measurement: who is asked, when, in which channel and what. Each survey is itself a touchpoint: don't tire people out.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fi.polku.model.experience.MeasurementPlan#getMetric <em>Metric</em>}</li>
 *   <li>{@link fi.polku.model.experience.MeasurementPlan#getWho <em>Who</em>}</li>
 *   <li>{@link fi.polku.model.experience.MeasurementPlan#getWhen <em>When</em>}</li>
 *   <li>{@link fi.polku.model.experience.MeasurementPlan#getChannel <em>Channel</em>}</li>
 *   <li>{@link fi.polku.model.experience.MeasurementPlan#getWhat <em>What</em>}</li>
 *   <li>{@link fi.polku.model.experience.MeasurementPlan#getCadence <em>Cadence</em>}</li>
 *   <li>{@link fi.polku.model.experience.MeasurementPlan#getLevel <em>Level</em>}</li>
 *   <li>{@link fi.polku.model.experience.MeasurementPlan#getRollout <em>Rollout</em>}</li>
 *   <li>{@link fi.polku.model.experience.MeasurementPlan#getResponsible <em>Responsible</em>}</li>
 * </ul>
 *
 * @see fi.polku.model.experience.ExperiencePackage#getMeasurementPlan()
 * @model
 * @generated
 */
public interface MeasurementPlan extends Element
{
	/**
	 * Returns the value of the '<em><b>Metric</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The metric, that is the figure and its question.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Metric</em>' reference.
	 * @see #setMetric(Metric)
	 * @see fi.polku.model.experience.ExperiencePackage#getMeasurementPlan_Metric()
	 * @model
	 * @generated
	 */
	Metric getMetric();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.MeasurementPlan#getMetric <em>Metric</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Metric</em>' reference.
	 * @see #getMetric()
	 * @generated
	 */
	void setMetric(Metric value);

	/**
	 * Returns the value of the '<em><b>Who</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who is asked, or whose process is looked at.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Who</em>' attribute.
	 * @see #setWho(String)
	 * @see fi.polku.model.experience.ExperiencePackage#getMeasurementPlan_Who()
	 * @model
	 * @generated
	 */
	String getWho();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.MeasurementPlan#getWho <em>Who</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Who</em>' attribute.
	 * @see #getWho()
	 * @generated
	 */
	void setWho(String value);

	/**
	 * Returns the value of the '<em><b>When</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The moment, for example the day after the decision.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>When</em>' attribute.
	 * @see #setWhen(String)
	 * @see fi.polku.model.experience.ExperiencePackage#getMeasurementPlan_When()
	 * @model
	 * @generated
	 */
	String getWhen();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.MeasurementPlan#getWhen <em>When</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>When</em>' attribute.
	 * @see #getWhen()
	 * @generated
	 */
	void setWhen(String value);

	/**
	 * Returns the value of the '<em><b>Channel</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the question reaches the respondent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Channel</em>' reference.
	 * @see #setChannel(Channel)
	 * @see fi.polku.model.experience.ExperiencePackage#getMeasurementPlan_Channel()
	 * @model
	 * @generated
	 */
	Channel getChannel();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.MeasurementPlan#getChannel <em>Channel</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Channel</em>' reference.
	 * @see #getChannel()
	 * @generated
	 */
	void setChannel(Channel value);

	/**
	 * Returns the value of the '<em><b>What</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is asked beyond the metric's own question.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>What</em>' attribute.
	 * @see #setWhat(String)
	 * @see fi.polku.model.experience.ExperiencePackage#getMeasurementPlan_What()
	 * @model
	 * @generated
	 */
	String getWhat();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.MeasurementPlan#getWhat <em>What</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>What</em>' attribute.
	 * @see #getWhat()
	 * @generated
	 */
	void setWhat(String value);

	/**
	 * Returns the value of the '<em><b>Cadence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Longest time between two measurements (ISO 8601 period, for example P3M).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cadence</em>' attribute.
	 * @see #setCadence(Period)
	 * @see fi.polku.model.experience.ExperiencePackage#getMeasurementPlan_Cadence()
	 * @model dataType="fi.polku.model.experience.Period"
	 * @generated
	 */
	Period getCadence();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.MeasurementPlan#getCadence <em>Cadence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cadence</em>' attribute.
	 * @see #getCadence()
	 * @generated
	 */
	void setCadence(Period value);

	/**
	 * Returns the value of the '<em><b>Level</b></em>' attribute.
	 * The literals are from the enumeration {@link fi.polku.model.experience.MeasurementLevel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Touchpoint or relationship: they say different things.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Level</em>' attribute.
	 * @see fi.polku.model.experience.MeasurementLevel
	 * @see #setLevel(MeasurementLevel)
	 * @see fi.polku.model.experience.ExperiencePackage#getMeasurementPlan_Level()
	 * @model
	 * @generated
	 */
	MeasurementLevel getLevel();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.MeasurementPlan#getLevel <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Level</em>' attribute.
	 * @see fi.polku.model.experience.MeasurementLevel
	 * @see #getLevel()
	 * @generated
	 */
	void setLevel(MeasurementLevel value);

	/**
	 * Returns the value of the '<em><b>Rollout</b></em>' attribute.
	 * The literals are from the enumeration {@link fi.polku.model.experience.RolloutStep}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Describe the path, choose metrics and model, pilot, take into use.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rollout</em>' attribute.
	 * @see fi.polku.model.experience.RolloutStep
	 * @see #setRollout(RolloutStep)
	 * @see fi.polku.model.experience.ExperiencePackage#getMeasurementPlan_Rollout()
	 * @model
	 * @generated
	 */
	RolloutStep getRollout();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.MeasurementPlan#getRollout <em>Rollout</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rollout</em>' attribute.
	 * @see fi.polku.model.experience.RolloutStep
	 * @see #getRollout()
	 * @generated
	 */
	void setRollout(RolloutStep value);

	/**
	 * Returns the value of the '<em><b>Responsible</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who takes the measurement.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Responsible</em>' reference.
	 * @see #setResponsible(Party)
	 * @see fi.polku.model.experience.ExperiencePackage#getMeasurementPlan_Responsible()
	 * @model
	 * @generated
	 */
	Party getResponsible();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.MeasurementPlan#getResponsible <em>Responsible</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Responsible</em>' reference.
	 * @see #getResponsible()
	 * @generated
	 */
	void setResponsible(Party value);

} // MeasurementPlan
