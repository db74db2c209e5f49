/**
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.model.experience;

import java.time.Duration;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Metric</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What is measured and how the figure is computed from the answers.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fi.polku.model.experience.Metric#getKind <em>Kind</em>}</li>
 *   <li>{@link fi.polku.model.experience.Metric#getMethod <em>Method</em>}</li>
 *   <li>{@link fi.polku.model.experience.Metric#getFamily <em>Family</em>}</li>
 *   <li>{@link fi.polku.model.experience.Metric#getFactor <em>Factor</em>}</li>
 *   <li>{@link fi.polku.model.experience.Metric#getScale <em>Scale</em>}</li>
 *   <li>{@link fi.polku.model.experience.Metric#getUnit <em>Unit</em>}</li>
 *   <li>{@link fi.polku.model.experience.Metric#getDirection <em>Direction</em>}</li>
 *   <li>{@link fi.polku.model.experience.Metric#getTarget <em>Target</em>}</li>
 *   <li>{@link fi.polku.model.experience.Metric#getQuestion <em>Question</em>}</li>
 *   <li>{@link fi.polku.model.experience.Metric#getWhyQuestion <em>Why Question</em>}</li>
 *   <li>{@link fi.polku.model.experience.Metric#getDetractorResponseTarget <em>Detractor Response Target</em>}</li>
 *   <li>{@link fi.polku.model.experience.Metric#getPromoterThanks <em>Promoter Thanks</em>}</li>
 *   <li>{@link fi.polku.model.experience.Metric#getPartOf <em>Part Of</em>}</li>
 *   <li>{@link fi.polku.model.experience.Metric#getBenchmarks <em>Benchmarks</em>}</li>
 * </ul>
 *
 * @see fi.polku.model.experience.ExperiencePackage#getMetric()
 * @model
 * @generated
 */
public interface Metric extends Element
{
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link fi.polku.model.experience.MetricKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * NPS, eNPS, peer NPS, CES, CSAT, smileys, efficiency or custom.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see fi.polku.model.experience.MetricKind
	 * @see #setKind(MetricKind)
	 * @see fi.polku.model.experience.ExperiencePackage#getMetric_Kind()
	 * @model
	 * @generated
	 */
	MetricKind getKind();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.Metric#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see fi.polku.model.experience.MetricKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(MetricKind value);

	/**
	 * Returns the value of the '<em><b>Method</b></em>' attribute.
	 * The literals are from the enumeration {@link fi.polku.model.experience.MetricMethod}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How one figure is made from the answers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Method</em>' attribute.
	 * @see fi.polku.model.experience.MetricMethod
	 * @see #setMethod(MetricMethod)
	 * @see fi.polku.model.experience.ExperiencePackage#getMetric_Method()
	 * @model
	 * @generated
	 */
	MetricMethod getMethod();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.Metric#getMethod <em>Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Method</em>' attribute.
	 * @see fi.polku.model.experience.MetricMethod
	 * @see #getMethod()
	 * @generated
	 */
	void setMethod(MetricMethod value);

	/**
	 * Returns the value of the '<em><b>Family</b></em>' attribute.
	 * The literals are from the enumeration {@link fi.polku.model.experience.MetricFamily}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Qualitative (asked), efficiency (from processes) or customer capital.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Family</em>' attribute.
	 * @see fi.polku.model.experience.MetricFamily
	 * @see #setFamily(MetricFamily)
	 * @see fi.polku.model.experience.ExperiencePackage#getMetric_Family()
	 * @model
	 * @generated
	 */
	MetricFamily getFamily();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.Metric#getFamily <em>Family</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Family</em>' attribute.
	 * @see fi.polku.model.experience.MetricFamily
	 * @see #getFamily()
	 * @generated
	 */
	void setFamily(MetricFamily value);

	/**
	 * Returns the value of the '<em><b>Factor</b></em>' attribute.
	 * The literals are from the enumeration {@link fi.polku.model.experience.ExperienceFactor}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which of efficiency, ease and emotion it tells about (Korkiakoski).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Factor</em>' attribute.
	 * @see fi.polku.model.experience.ExperienceFactor
	 * @see #setFactor(ExperienceFactor)
	 * @see fi.polku.model.experience.ExperiencePackage#getMetric_Factor()
	 * @model
	 * @generated
	 */
	ExperienceFactor getFactor();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.Metric#getFactor <em>Factor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Factor</em>' attribute.
	 * @see fi.polku.model.experience.ExperienceFactor
	 * @see #getFactor()
	 * @generated
	 */
	void setFactor(ExperienceFactor value);

	/**
	 * Returns the value of the '<em><b>Scale</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Scale of the answers, for example 0–10 for NPS.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scale</em>' reference.
	 * @see #setScale(Scale)
	 * @see fi.polku.model.experience.ExperiencePackage#getMetric_Scale()
	 * @model
	 * @generated
	 */
	Scale getScale();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.Metric#getScale <em>Scale</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scale</em>' reference.
	 * @see #getScale()
	 * @generated
	 */
	void setScale(Scale value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Unit of the figure, for example days or %.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see #setUnit(String)
	 * @see fi.polku.model.experience.ExperiencePackage#getMetric_Unit()
	 * @model
	 * @generated
	 */
	String getUnit();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.Metric#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(String value);

	/**
	 * Returns the value of the '<em><b>Direction</b></em>' attribute.
	 * The literals are from the enumeration {@link fi.polku.model.experience.Direction}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether a higher or a lower figure is better.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Direction</em>' attribute.
	 * @see fi.polku.model.experience.Direction
	 * @see #setDirection(Direction)
	 * @see fi.polku.model.experience.ExperiencePackage#getMetric_Direction()
	 * @model
	 * @generated
	 */
	Direction getDirection();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.Metric#getDirection <em>Direction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Direction</em>' attribute.
	 * @see fi.polku.model.experience.Direction
	 * @see #getDirection()
	 * @generated
	 */
	void setDirection(Direction value);

	/**
	 * Returns the value of the '<em><b>Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The figure aimed at, in the unit of the figure.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target</em>' attribute.
	 * @see #setTarget(Double)
	 * @see fi.polku.model.experience.ExperiencePackage#getMetric_Target()
	 * @model
	 * @generated
	 */
	Double getTarget();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.Metric#getTarget <em>Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' attribute.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(Double value);

	/**
	 * Returns the value of the '<em><b>Question</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is asked, word for word.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Question</em>' attribute.
	 * @see #setQuestion(String)
	 * @see fi.polku.model.experience.ExperiencePackage#getMetric_Question()
	 * @model
	 * @generated
	 */
	String getQuestion();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.Metric#getQuestion <em>Question</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Question</em>' attribute.
	 * @see #getQuestion()
	 * @generated
	 */
	void setQuestion(String value);

	/**
	 * Returns the value of the '<em><b>Why Question</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The open question beside the number.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Why Question</em>' attribute.
	 * @see #setWhyQuestion(String)
	 * @see fi.polku.model.experience.ExperiencePackage#getMetric_WhyQuestion()
	 * @model
	 * @generated
	 */
	String getWhyQuestion();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.Metric#getWhyQuestion <em>Why Question</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Why Question</em>' attribute.
	 * @see #getWhyQuestion()
	 * @generated
	 */
	void setWhyQuestion(String value);

	/**
	 * Returns the value of the '<em><b>Detractor Response Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Within what time a dissatisfied answer is answered (ISO 8601 duration).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Detractor Response Target</em>' attribute.
	 * @see #setDetractorResponseTarget(Duration)
	 * @see fi.polku.model.experience.ExperiencePackage#getMetric_DetractorResponseTarget()
	 * @model dataType="fi.polku.model.experience.Duration"
	 * @generated
	 */
	Duration getDetractorResponseTarget();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.Metric#getDetractorResponseTarget <em>Detractor Response Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Detractor Response Target</em>' attribute.
	 * @see #getDetractorResponseTarget()
	 * @generated
	 */
	void setDetractorResponseTarget(Duration value);

	/**
	 * Returns the value of the '<em><b>Promoter Thanks</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How those are thanked who answer at the top.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Promoter Thanks</em>' attribute.
	 * @see #setPromoterThanks(String)
	 * @see fi.polku.model.experience.ExperiencePackage#getMetric_PromoterThanks()
	 * @model
	 * @generated
	 */
	String getPromoterThanks();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.Metric#getPromoterThanks <em>Promoter Thanks</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Promoter Thanks</em>' attribute.
	 * @see #getPromoterThanks()
	 * @generated
	 */
	void setPromoterThanks(String value);

	/**
	 * Returns the value of the '<em><b>Part Of</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The survey or metric that this one is an item of, for example processing speed in service satisfaction.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Part Of</em>' reference.
	 * @see #setPartOf(Metric)
	 * @see fi.polku.model.experience.ExperiencePackage#getMetric_PartOf()
	 * @model
	 * @generated
	 */
	Metric getPartOf();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.Metric#getPartOf <em>Part Of</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Part Of</em>' reference.
	 * @see #getPartOf()
	 * @generated
	 */
	void setPartOf(Metric value);

	/**
	 * Returns the value of the '<em><b>Benchmarks</b></em>' containment reference list.
	 * The list contents are of type {@link fi.polku.model.experience.Benchmark}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Figures of others to compare with.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Benchmarks</em>' containment reference list.
	 * @see fi.polku.model.experience.ExperiencePackage#getMetric_Benchmarks()
	 * @model containment="true"
	 * @generated
	 */
	EList<Benchmark> getBenchmarks();

} // Metric
