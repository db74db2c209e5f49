/**
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.model.experience.impl;

import fi.polku.model.experience.Benchmark;
import fi.polku.model.experience.Direction;
import fi.polku.model.experience.ExperienceFactor;
import fi.polku.model.experience.ExperiencePackage;
import fi.polku.model.experience.Metric;
import fi.polku.model.experience.MetricFamily;
import fi.polku.model.experience.MetricKind;
import fi.polku.model.experience.MetricMethod;
import fi.polku.model.experience.Scale;

import java.time.Duration;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Metric</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link fi.polku.model.experience.impl.MetricImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.MetricImpl#getMethod <em>Method</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.MetricImpl#getFamily <em>Family</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.MetricImpl#getFactor <em>Factor</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.MetricImpl#getScale <em>Scale</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.MetricImpl#getUnit <em>Unit</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.MetricImpl#getDirection <em>Direction</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.MetricImpl#getTarget <em>Target</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.MetricImpl#getQuestion <em>Question</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.MetricImpl#getWhyQuestion <em>Why Question</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.MetricImpl#getDetractorResponseTarget <em>Detractor Response Target</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.MetricImpl#getPromoterThanks <em>Promoter Thanks</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.MetricImpl#getPartOf <em>Part Of</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.MetricImpl#getBenchmarks <em>Benchmarks</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MetricImpl extends ElementImpl implements Metric
{
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final MetricKind KIND_EDEFAULT = MetricKind.CUSTOM;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected MetricKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getMethod() <em>Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMethod()
	 * @generated
	 * @ordered
	 */
	protected static final MetricMethod METHOD_EDEFAULT = MetricMethod.UNSPECIFIED;

	/**
	 * The cached value of the '{@link #getMethod() <em>Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMethod()
	 * @generated
	 * @ordered
	 */
	protected MetricMethod method = METHOD_EDEFAULT;

	/**
	 * The default value of the '{@link #getFamily() <em>Family</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFamily()
	 * @generated
	 * @ordered
	 */
	protected static final MetricFamily FAMILY_EDEFAULT = MetricFamily.QUALITATIVE;

	/**
	 * The cached value of the '{@link #getFamily() <em>Family</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFamily()
	 * @generated
	 * @ordered
	 */
	protected MetricFamily family = FAMILY_EDEFAULT;

	/**
	 * The default value of the '{@link #getFactor() <em>Factor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFactor()
	 * @generated
	 * @ordered
	 */
	protected static final ExperienceFactor FACTOR_EDEFAULT = ExperienceFactor.UNSPECIFIED;

	/**
	 * The cached value of the '{@link #getFactor() <em>Factor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFactor()
	 * @generated
	 * @ordered
	 */
	protected ExperienceFactor factor = FACTOR_EDEFAULT;

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
	 * The default value of the '{@link #getUnit() <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected static final String UNIT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUnit() <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected String unit = UNIT_EDEFAULT;

	/**
	 * The default value of the '{@link #getDirection() <em>Direction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDirection()
	 * @generated
	 * @ordered
	 */
	protected static final Direction DIRECTION_EDEFAULT = Direction.HIGHER_IS_BETTER;

	/**
	 * The cached value of the '{@link #getDirection() <em>Direction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDirection()
	 * @generated
	 * @ordered
	 */
	protected Direction direction = DIRECTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getTarget() <em>Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTarget()
	 * @generated
	 * @ordered
	 */
	protected static final Double TARGET_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTarget() <em>Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTarget()
	 * @generated
	 * @ordered
	 */
	protected Double target = TARGET_EDEFAULT;

	/**
	 * The default value of the '{@link #getQuestion() <em>Question</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuestion()
	 * @generated
	 * @ordered
	 */
	protected static final String QUESTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getQuestion() <em>Question</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuestion()
	 * @generated
	 * @ordered
	 */
	protected String question = QUESTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getWhyQuestion() <em>Why Question</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhyQuestion()
	 * @generated
	 * @ordered
	 */
	protected static final String WHY_QUESTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWhyQuestion() <em>Why Question</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhyQuestion()
	 * @generated
	 * @ordered
	 */
	protected String whyQuestion = WHY_QUESTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getDetractorResponseTarget() <em>Detractor Response Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDetractorResponseTarget()
	 * @generated
	 * @ordered
	 */
	protected static final Duration DETRACTOR_RESPONSE_TARGET_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDetractorResponseTarget() <em>Detractor Response Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDetractorResponseTarget()
	 * @generated
	 * @ordered
	 */
	protected Duration detractorResponseTarget = DETRACTOR_RESPONSE_TARGET_EDEFAULT;

	/**
	 * The default value of the '{@link #getPromoterThanks() <em>Promoter Thanks</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPromoterThanks()
	 * @generated
	 * @ordered
	 */
	protected static final String PROMOTER_THANKS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPromoterThanks() <em>Promoter Thanks</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPromoterThanks()
	 * @generated
	 * @ordered
	 */
	protected String promoterThanks = PROMOTER_THANKS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPartOf() <em>Part Of</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPartOf()
	 * @generated
	 * @ordered
	 */
	protected Metric partOf;

	/**
	 * The cached value of the '{@link #getBenchmarks() <em>Benchmarks</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBenchmarks()
	 * @generated
	 * @ordered
	 */
	protected EList<Benchmark> benchmarks;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MetricImpl()
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
		return ExperiencePackage.Literals.METRIC;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MetricKind getKind()
	{
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(MetricKind newKind)
	{
		MetricKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperiencePackage.METRIC__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MetricMethod getMethod()
	{
		return method;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMethod(MetricMethod newMethod)
	{
		MetricMethod oldMethod = method;
		method = newMethod == null ? METHOD_EDEFAULT : newMethod;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperiencePackage.METRIC__METHOD, oldMethod, method));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MetricFamily getFamily()
	{
		return family;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFamily(MetricFamily newFamily)
	{
		MetricFamily oldFamily = family;
		family = newFamily == null ? FAMILY_EDEFAULT : newFamily;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperiencePackage.METRIC__FAMILY, oldFamily, family));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ExperienceFactor getFactor()
	{
		return factor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFactor(ExperienceFactor newFactor)
	{
		ExperienceFactor oldFactor = factor;
		factor = newFactor == null ? FACTOR_EDEFAULT : newFactor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperiencePackage.METRIC__FACTOR, oldFactor, factor));
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ExperiencePackage.METRIC__SCALE, oldScale, scale));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ExperiencePackage.METRIC__SCALE, oldScale, scale));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUnit()
	{
		return unit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnit(String newUnit)
	{
		String oldUnit = unit;
		unit = newUnit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperiencePackage.METRIC__UNIT, oldUnit, unit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Direction getDirection()
	{
		return direction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDirection(Direction newDirection)
	{
		Direction oldDirection = direction;
		direction = newDirection == null ? DIRECTION_EDEFAULT : newDirection;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperiencePackage.METRIC__DIRECTION, oldDirection, direction));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getTarget()
	{
		return target;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTarget(Double newTarget)
	{
		Double oldTarget = target;
		target = newTarget;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperiencePackage.METRIC__TARGET, oldTarget, target));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getQuestion()
	{
		return question;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setQuestion(String newQuestion)
	{
		String oldQuestion = question;
		question = newQuestion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperiencePackage.METRIC__QUESTION, oldQuestion, question));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWhyQuestion()
	{
		return whyQuestion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWhyQuestion(String newWhyQuestion)
	{
		String oldWhyQuestion = whyQuestion;
		whyQuestion = newWhyQuestion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperiencePackage.METRIC__WHY_QUESTION, oldWhyQuestion, whyQuestion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Duration getDetractorResponseTarget()
	{
		return detractorResponseTarget;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDetractorResponseTarget(Duration newDetractorResponseTarget)
	{
		Duration oldDetractorResponseTarget = detractorResponseTarget;
		detractorResponseTarget = newDetractorResponseTarget;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperiencePackage.METRIC__DETRACTOR_RESPONSE_TARGET, oldDetractorResponseTarget, detractorResponseTarget));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPromoterThanks()
	{
		return promoterThanks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPromoterThanks(String newPromoterThanks)
	{
		String oldPromoterThanks = promoterThanks;
		promoterThanks = newPromoterThanks;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperiencePackage.METRIC__PROMOTER_THANKS, oldPromoterThanks, promoterThanks));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Metric getPartOf()
	{
		if (partOf != null && partOf.eIsProxy())
		{
			InternalEObject oldPartOf = (InternalEObject)partOf;
			partOf = (Metric)eResolveProxy(oldPartOf);
			if (partOf != oldPartOf)
			{
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ExperiencePackage.METRIC__PART_OF, oldPartOf, partOf));
			}
		}
		return partOf;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Metric basicGetPartOf()
	{
		return partOf;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPartOf(Metric newPartOf)
	{
		Metric oldPartOf = partOf;
		partOf = newPartOf;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperiencePackage.METRIC__PART_OF, oldPartOf, partOf));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Benchmark> getBenchmarks()
	{
		if (benchmarks == null)
		{
			benchmarks = new EObjectContainmentEList<Benchmark>(Benchmark.class, this, ExperiencePackage.METRIC__BENCHMARKS);
		}
		return benchmarks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs)
	{
		switch (featureID)
		{
			case ExperiencePackage.METRIC__BENCHMARKS:
				return ((InternalEList<?>)getBenchmarks()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
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
			case ExperiencePackage.METRIC__KIND:
				return getKind();
			case ExperiencePackage.METRIC__METHOD:
				return getMethod();
			case ExperiencePackage.METRIC__FAMILY:
				return getFamily();
			case ExperiencePackage.METRIC__FACTOR:
				return getFactor();
			case ExperiencePackage.METRIC__SCALE:
				if (resolve) return getScale();
				return basicGetScale();
			case ExperiencePackage.METRIC__UNIT:
				return getUnit();
			case ExperiencePackage.METRIC__DIRECTION:
				return getDirection();
			case ExperiencePackage.METRIC__TARGET:
				return getTarget();
			case ExperiencePackage.METRIC__QUESTION:
				return getQuestion();
			case ExperiencePackage.METRIC__WHY_QUESTION:
				return getWhyQuestion();
			case ExperiencePackage.METRIC__DETRACTOR_RESPONSE_TARGET:
				return getDetractorResponseTarget();
			case ExperiencePackage.METRIC__PROMOTER_THANKS:
				return getPromoterThanks();
			case ExperiencePackage.METRIC__PART_OF:
				if (resolve) return getPartOf();
				return basicGetPartOf();
			case ExperiencePackage.METRIC__BENCHMARKS:
				return getBenchmarks();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue)
	{
		switch (featureID)
		{
			case ExperiencePackage.METRIC__KIND:
				setKind((MetricKind)newValue);
				return;
			case ExperiencePackage.METRIC__METHOD:
				setMethod((MetricMethod)newValue);
				return;
			case ExperiencePackage.METRIC__FAMILY:
				setFamily((MetricFamily)newValue);
				return;
			case ExperiencePackage.METRIC__FACTOR:
				setFactor((ExperienceFactor)newValue);
				return;
			case ExperiencePackage.METRIC__SCALE:
				setScale((Scale)newValue);
				return;
			case ExperiencePackage.METRIC__UNIT:
				setUnit((String)newValue);
				return;
			case ExperiencePackage.METRIC__DIRECTION:
				setDirection((Direction)newValue);
				return;
			case ExperiencePackage.METRIC__TARGET:
				setTarget((Double)newValue);
				return;
			case ExperiencePackage.METRIC__QUESTION:
				setQuestion((String)newValue);
				return;
			case ExperiencePackage.METRIC__WHY_QUESTION:
				setWhyQuestion((String)newValue);
				return;
			case ExperiencePackage.METRIC__DETRACTOR_RESPONSE_TARGET:
				setDetractorResponseTarget((Duration)newValue);
				return;
			case ExperiencePackage.METRIC__PROMOTER_THANKS:
				setPromoterThanks((String)newValue);
				return;
			case ExperiencePackage.METRIC__PART_OF:
				setPartOf((Metric)newValue);
				return;
			case ExperiencePackage.METRIC__BENCHMARKS:
				getBenchmarks().clear();
				getBenchmarks().addAll((Collection<? extends Benchmark>)newValue);
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
			case ExperiencePackage.METRIC__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case ExperiencePackage.METRIC__METHOD:
				setMethod(METHOD_EDEFAULT);
				return;
			case ExperiencePackage.METRIC__FAMILY:
				setFamily(FAMILY_EDEFAULT);
				return;
			case ExperiencePackage.METRIC__FACTOR:
				setFactor(FACTOR_EDEFAULT);
				return;
			case ExperiencePackage.METRIC__SCALE:
				setScale((Scale)null);
				return;
			case ExperiencePackage.METRIC__UNIT:
				setUnit(UNIT_EDEFAULT);
				return;
			case ExperiencePackage.METRIC__DIRECTION:
				setDirection(DIRECTION_EDEFAULT);
				return;
			case ExperiencePackage.METRIC__TARGET:
				setTarget(TARGET_EDEFAULT);
				return;
			case ExperiencePackage.METRIC__QUESTION:
				setQuestion(QUESTION_EDEFAULT);
				return;
			case ExperiencePackage.METRIC__WHY_QUESTION:
				setWhyQuestion(WHY_QUESTION_EDEFAULT);
				return;
			case ExperiencePackage.METRIC__DETRACTOR_RESPONSE_TARGET:
				setDetractorResponseTarget(DETRACTOR_RESPONSE_TARGET_EDEFAULT);
				return;
			case ExperiencePackage.METRIC__PROMOTER_THANKS:
				setPromoterThanks(PROMOTER_THANKS_EDEFAULT);
				return;
			case ExperiencePackage.METRIC__PART_OF:
				setPartOf((Metric)null);
				return;
			case ExperiencePackage.METRIC__BENCHMARKS:
				getBenchmarks().clear();
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
			case ExperiencePackage.METRIC__KIND:
				return kind != KIND_EDEFAULT;
			case ExperiencePackage.METRIC__METHOD:
				return method != METHOD_EDEFAULT;
			case ExperiencePackage.METRIC__FAMILY:
				return family != FAMILY_EDEFAULT;
			case ExperiencePackage.METRIC__FACTOR:
				return factor != FACTOR_EDEFAULT;
			case ExperiencePackage.METRIC__SCALE:
				return scale != null;
			case ExperiencePackage.METRIC__UNIT:
				return UNIT_EDEFAULT == null ? unit != null : !UNIT_EDEFAULT.equals(unit);
			case ExperiencePackage.METRIC__DIRECTION:
				return direction != DIRECTION_EDEFAULT;
			case ExperiencePackage.METRIC__TARGET:
				return TARGET_EDEFAULT == null ? target != null : !TARGET_EDEFAULT.equals(target);
			case ExperiencePackage.METRIC__QUESTION:
				return QUESTION_EDEFAULT == null ? question != null : !QUESTION_EDEFAULT.equals(question);
			case ExperiencePackage.METRIC__WHY_QUESTION:
				return WHY_QUESTION_EDEFAULT == null ? whyQuestion != null : !WHY_QUESTION_EDEFAULT.equals(whyQuestion);
			case ExperiencePackage.METRIC__DETRACTOR_RESPONSE_TARGET:
				return DETRACTOR_RESPONSE_TARGET_EDEFAULT == null ? detractorResponseTarget != null : !DETRACTOR_RESPONSE_TARGET_EDEFAULT.equals(detractorResponseTarget);
			case ExperiencePackage.METRIC__PROMOTER_THANKS:
				return PROMOTER_THANKS_EDEFAULT == null ? promoterThanks != null : !PROMOTER_THANKS_EDEFAULT.equals(promoterThanks);
			case ExperiencePackage.METRIC__PART_OF:
				return partOf != null;
			case ExperiencePackage.METRIC__BENCHMARKS:
				return benchmarks != null && !benchmarks.isEmpty();
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
		result.append(" (kind: ");
		result.append(kind);
		result.append(", method: ");
		result.append(method);
		result.append(", family: ");
		result.append(family);
		result.append(", factor: ");
		result.append(factor);
		result.append(", unit: ");
		result.append(unit);
		result.append(", direction: ");
		result.append(direction);
		result.append(", target: ");
		result.append(target);
		result.append(", question: ");
		result.append(question);
		result.append(", whyQuestion: ");
		result.append(whyQuestion);
		result.append(", detractorResponseTarget: ");
		result.append(detractorResponseTarget);
		result.append(", promoterThanks: ");
		result.append(promoterThanks);
		result.append(')');
		return result.toString();
	}

} //MetricImpl
