/**
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.model.experience.impl;

import fi.polku.model.experience.AnswerCount;
import fi.polku.model.experience.ExperiencePackage;
import fi.polku.model.experience.Measurement;
import fi.polku.model.experience.MeasurementLevel;
import fi.polku.model.experience.Metric;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Measurement</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link fi.polku.model.experience.impl.MeasurementImpl#getMetric <em>Metric</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.MeasurementImpl#getLevel <em>Level</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.MeasurementImpl#getDate <em>Date</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.MeasurementImpl#getPeriodStart <em>Period Start</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.MeasurementImpl#getPeriodEnd <em>Period End</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.MeasurementImpl#getValue <em>Value</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.MeasurementImpl#getDistribution <em>Distribution</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.MeasurementImpl#getSampleSize <em>Sample Size</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.MeasurementImpl#getPopulation <em>Population</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.MeasurementImpl#getSource <em>Source</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.MeasurementImpl#getReasons <em>Reasons</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.MeasurementImpl#getFingerprints <em>Fingerprints</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MeasurementImpl extends ElementImpl implements Measurement
{
	/**
	 * The cached value of the '{@link #getMetric() <em>Metric</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMetric()
	 * @generated
	 * @ordered
	 */
	protected Metric metric;

	/**
	 * The default value of the '{@link #getLevel() <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevel()
	 * @generated
	 * @ordered
	 */
	protected static final MeasurementLevel LEVEL_EDEFAULT = MeasurementLevel.TOUCHPOINT;

	/**
	 * The cached value of the '{@link #getLevel() <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevel()
	 * @generated
	 * @ordered
	 */
	protected MeasurementLevel level = LEVEL_EDEFAULT;

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
	 * The default value of the '{@link #getPeriodStart() <em>Period Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriodStart()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate PERIOD_START_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPeriodStart() <em>Period Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriodStart()
	 * @generated
	 * @ordered
	 */
	protected LocalDate periodStart = PERIOD_START_EDEFAULT;

	/**
	 * The default value of the '{@link #getPeriodEnd() <em>Period End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriodEnd()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate PERIOD_END_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPeriodEnd() <em>Period End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriodEnd()
	 * @generated
	 * @ordered
	 */
	protected LocalDate periodEnd = PERIOD_END_EDEFAULT;

	/**
	 * The default value of the '{@link #getValue() <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValue()
	 * @generated
	 * @ordered
	 */
	protected static final Double VALUE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getValue() <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValue()
	 * @generated
	 * @ordered
	 */
	protected Double value = VALUE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDistribution() <em>Distribution</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDistribution()
	 * @generated
	 * @ordered
	 */
	protected EList<AnswerCount> distribution;

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
	 * The default value of the '{@link #getPopulation() <em>Population</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPopulation()
	 * @generated
	 * @ordered
	 */
	protected static final Integer POPULATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPopulation() <em>Population</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPopulation()
	 * @generated
	 * @ordered
	 */
	protected Integer population = POPULATION_EDEFAULT;

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
	 * The cached value of the '{@link #getReasons() <em>Reasons</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReasons()
	 * @generated
	 * @ordered
	 */
	protected EList<String> reasons;

	/**
	 * The cached value of the '{@link #getFingerprints() <em>Fingerprints</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFingerprints()
	 * @generated
	 * @ordered
	 */
	protected EList<String> fingerprints;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MeasurementImpl()
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
		return ExperiencePackage.Literals.MEASUREMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Metric getMetric()
	{
		if (metric != null && metric.eIsProxy())
		{
			InternalEObject oldMetric = (InternalEObject)metric;
			metric = (Metric)eResolveProxy(oldMetric);
			if (metric != oldMetric)
			{
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ExperiencePackage.MEASUREMENT__METRIC, oldMetric, metric));
			}
		}
		return metric;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Metric basicGetMetric()
	{
		return metric;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMetric(Metric newMetric)
	{
		Metric oldMetric = metric;
		metric = newMetric;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperiencePackage.MEASUREMENT__METRIC, oldMetric, metric));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MeasurementLevel getLevel()
	{
		return level;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLevel(MeasurementLevel newLevel)
	{
		MeasurementLevel oldLevel = level;
		level = newLevel == null ? LEVEL_EDEFAULT : newLevel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperiencePackage.MEASUREMENT__LEVEL, oldLevel, level));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ExperiencePackage.MEASUREMENT__DATE, oldDate, date));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getPeriodStart()
	{
		return periodStart;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPeriodStart(LocalDate newPeriodStart)
	{
		LocalDate oldPeriodStart = periodStart;
		periodStart = newPeriodStart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperiencePackage.MEASUREMENT__PERIOD_START, oldPeriodStart, periodStart));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getPeriodEnd()
	{
		return periodEnd;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPeriodEnd(LocalDate newPeriodEnd)
	{
		LocalDate oldPeriodEnd = periodEnd;
		periodEnd = newPeriodEnd;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperiencePackage.MEASUREMENT__PERIOD_END, oldPeriodEnd, periodEnd));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getValue()
	{
		return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValue(Double newValue)
	{
		Double oldValue = value;
		value = newValue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperiencePackage.MEASUREMENT__VALUE, oldValue, value));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<AnswerCount> getDistribution()
	{
		if (distribution == null)
		{
			distribution = new EObjectContainmentEList<AnswerCount>(AnswerCount.class, this, ExperiencePackage.MEASUREMENT__DISTRIBUTION);
		}
		return distribution;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ExperiencePackage.MEASUREMENT__SAMPLE_SIZE, oldSampleSize, sampleSize));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getPopulation()
	{
		return population;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPopulation(Integer newPopulation)
	{
		Integer oldPopulation = population;
		population = newPopulation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperiencePackage.MEASUREMENT__POPULATION, oldPopulation, population));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ExperiencePackage.MEASUREMENT__SOURCE, oldSource, source));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getReasons()
	{
		if (reasons == null)
		{
			reasons = new EDataTypeEList<String>(String.class, this, ExperiencePackage.MEASUREMENT__REASONS);
		}
		return reasons;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getFingerprints()
	{
		if (fingerprints == null)
		{
			fingerprints = new EDataTypeUniqueEList<String>(String.class, this, ExperiencePackage.MEASUREMENT__FINGERPRINTS);
		}
		return fingerprints;
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
			case ExperiencePackage.MEASUREMENT__DISTRIBUTION:
				return ((InternalEList<?>)getDistribution()).basicRemove(otherEnd, msgs);
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
			case ExperiencePackage.MEASUREMENT__METRIC:
				if (resolve) return getMetric();
				return basicGetMetric();
			case ExperiencePackage.MEASUREMENT__LEVEL:
				return getLevel();
			case ExperiencePackage.MEASUREMENT__DATE:
				return getDate();
			case ExperiencePackage.MEASUREMENT__PERIOD_START:
				return getPeriodStart();
			case ExperiencePackage.MEASUREMENT__PERIOD_END:
				return getPeriodEnd();
			case ExperiencePackage.MEASUREMENT__VALUE:
				return getValue();
			case ExperiencePackage.MEASUREMENT__DISTRIBUTION:
				return getDistribution();
			case ExperiencePackage.MEASUREMENT__SAMPLE_SIZE:
				return getSampleSize();
			case ExperiencePackage.MEASUREMENT__POPULATION:
				return getPopulation();
			case ExperiencePackage.MEASUREMENT__SOURCE:
				return getSource();
			case ExperiencePackage.MEASUREMENT__REASONS:
				return getReasons();
			case ExperiencePackage.MEASUREMENT__FINGERPRINTS:
				return getFingerprints();
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
			case ExperiencePackage.MEASUREMENT__METRIC:
				setMetric((Metric)newValue);
				return;
			case ExperiencePackage.MEASUREMENT__LEVEL:
				setLevel((MeasurementLevel)newValue);
				return;
			case ExperiencePackage.MEASUREMENT__DATE:
				setDate((LocalDate)newValue);
				return;
			case ExperiencePackage.MEASUREMENT__PERIOD_START:
				setPeriodStart((LocalDate)newValue);
				return;
			case ExperiencePackage.MEASUREMENT__PERIOD_END:
				setPeriodEnd((LocalDate)newValue);
				return;
			case ExperiencePackage.MEASUREMENT__VALUE:
				setValue((Double)newValue);
				return;
			case ExperiencePackage.MEASUREMENT__DISTRIBUTION:
				getDistribution().clear();
				getDistribution().addAll((Collection<? extends AnswerCount>)newValue);
				return;
			case ExperiencePackage.MEASUREMENT__SAMPLE_SIZE:
				setSampleSize((Integer)newValue);
				return;
			case ExperiencePackage.MEASUREMENT__POPULATION:
				setPopulation((Integer)newValue);
				return;
			case ExperiencePackage.MEASUREMENT__SOURCE:
				setSource((String)newValue);
				return;
			case ExperiencePackage.MEASUREMENT__REASONS:
				getReasons().clear();
				getReasons().addAll((Collection<? extends String>)newValue);
				return;
			case ExperiencePackage.MEASUREMENT__FINGERPRINTS:
				getFingerprints().clear();
				getFingerprints().addAll((Collection<? extends String>)newValue);
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
			case ExperiencePackage.MEASUREMENT__METRIC:
				setMetric((Metric)null);
				return;
			case ExperiencePackage.MEASUREMENT__LEVEL:
				setLevel(LEVEL_EDEFAULT);
				return;
			case ExperiencePackage.MEASUREMENT__DATE:
				setDate(DATE_EDEFAULT);
				return;
			case ExperiencePackage.MEASUREMENT__PERIOD_START:
				setPeriodStart(PERIOD_START_EDEFAULT);
				return;
			case ExperiencePackage.MEASUREMENT__PERIOD_END:
				setPeriodEnd(PERIOD_END_EDEFAULT);
				return;
			case ExperiencePackage.MEASUREMENT__VALUE:
				setValue(VALUE_EDEFAULT);
				return;
			case ExperiencePackage.MEASUREMENT__DISTRIBUTION:
				getDistribution().clear();
				return;
			case ExperiencePackage.MEASUREMENT__SAMPLE_SIZE:
				setSampleSize(SAMPLE_SIZE_EDEFAULT);
				return;
			case ExperiencePackage.MEASUREMENT__POPULATION:
				setPopulation(POPULATION_EDEFAULT);
				return;
			case ExperiencePackage.MEASUREMENT__SOURCE:
				setSource(SOURCE_EDEFAULT);
				return;
			case ExperiencePackage.MEASUREMENT__REASONS:
				getReasons().clear();
				return;
			case ExperiencePackage.MEASUREMENT__FINGERPRINTS:
				getFingerprints().clear();
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
			case ExperiencePackage.MEASUREMENT__METRIC:
				return metric != null;
			case ExperiencePackage.MEASUREMENT__LEVEL:
				return level != LEVEL_EDEFAULT;
			case ExperiencePackage.MEASUREMENT__DATE:
				return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
			case ExperiencePackage.MEASUREMENT__PERIOD_START:
				return PERIOD_START_EDEFAULT == null ? periodStart != null : !PERIOD_START_EDEFAULT.equals(periodStart);
			case ExperiencePackage.MEASUREMENT__PERIOD_END:
				return PERIOD_END_EDEFAULT == null ? periodEnd != null : !PERIOD_END_EDEFAULT.equals(periodEnd);
			case ExperiencePackage.MEASUREMENT__VALUE:
				return VALUE_EDEFAULT == null ? value != null : !VALUE_EDEFAULT.equals(value);
			case ExperiencePackage.MEASUREMENT__DISTRIBUTION:
				return distribution != null && !distribution.isEmpty();
			case ExperiencePackage.MEASUREMENT__SAMPLE_SIZE:
				return SAMPLE_SIZE_EDEFAULT == null ? sampleSize != null : !SAMPLE_SIZE_EDEFAULT.equals(sampleSize);
			case ExperiencePackage.MEASUREMENT__POPULATION:
				return POPULATION_EDEFAULT == null ? population != null : !POPULATION_EDEFAULT.equals(population);
			case ExperiencePackage.MEASUREMENT__SOURCE:
				return SOURCE_EDEFAULT == null ? source != null : !SOURCE_EDEFAULT.equals(source);
			case ExperiencePackage.MEASUREMENT__REASONS:
				return reasons != null && !reasons.isEmpty();
			case ExperiencePackage.MEASUREMENT__FINGERPRINTS:
				return fingerprints != null && !fingerprints.isEmpty();
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
		result.append(" (level: ");
		result.append(level);
		result.append(", date: ");
		result.append(date);
		result.append(", periodStart: ");
		result.append(periodStart);
		result.append(", periodEnd: ");
		result.append(periodEnd);
		result.append(", value: ");
		result.append(value);
		result.append(", sampleSize: ");
		result.append(sampleSize);
		result.append(", population: ");
		result.append(population);
		result.append(", source: ");
		result.append(source);
		result.append(", reasons: ");
		result.append(reasons);
		result.append(", fingerprints: ");
		result.append(fingerprints);
		result.append(')');
		return result.toString();
	}

} //MeasurementImpl
