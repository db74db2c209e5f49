/**
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.model.experience.impl;

import fi.polku.model.experience.BlueprintAction;
import fi.polku.model.experience.BlueprintColumn;
import fi.polku.model.experience.BlueprintRow;
import fi.polku.model.experience.Carrier;
import fi.polku.model.experience.Evidence;
import fi.polku.model.experience.ExperiencePackage;
import fi.polku.model.experience.InformationSystem;
import fi.polku.model.experience.Metric;
import fi.polku.model.experience.Owned;
import fi.polku.model.experience.Party;

import java.time.Duration;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Blueprint Action</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link fi.polku.model.experience.impl.BlueprintActionImpl#getOwner <em>Owner</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.BlueprintActionImpl#getRow <em>Row</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.BlueprintActionImpl#getColumn <em>Column</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.BlueprintActionImpl#getCarrier <em>Carrier</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.BlueprintActionImpl#getShows <em>Shows</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.BlueprintActionImpl#getSystems <em>Systems</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.BlueprintActionImpl#getMetrics <em>Metrics</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.BlueprintActionImpl#getDuration <em>Duration</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.BlueprintActionImpl#isWait <em>Wait</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.BlueprintActionImpl#getWaitTime <em>Wait Time</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.BlueprintActionImpl#getCost <em>Cost</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.BlueprintActionImpl#isFailPoint <em>Fail Point</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.BlueprintActionImpl#getFailure <em>Failure</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.BlueprintActionImpl#getRecoveredBy <em>Recovered By</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.BlueprintActionImpl#isDecision <em>Decision</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.BlueprintActionImpl#getPolicy <em>Policy</em>}</li>
 * </ul>
 *
 * @generated
 */
public class BlueprintActionImpl extends ElementImpl implements BlueprintAction
{
	/**
	 * The cached value of the '{@link #getOwner() <em>Owner</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOwner()
	 * @generated
	 * @ordered
	 */
	protected Party owner;

	/**
	 * The default value of the '{@link #getRow() <em>Row</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRow()
	 * @generated
	 * @ordered
	 */
	protected static final BlueprintRow ROW_EDEFAULT = BlueprintRow.UNPLACED;

	/**
	 * The cached value of the '{@link #getRow() <em>Row</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRow()
	 * @generated
	 * @ordered
	 */
	protected BlueprintRow row = ROW_EDEFAULT;

	/**
	 * The cached value of the '{@link #getColumn() <em>Column</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getColumn()
	 * @generated
	 * @ordered
	 */
	protected BlueprintColumn column;

	/**
	 * The default value of the '{@link #getCarrier() <em>Carrier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCarrier()
	 * @generated
	 * @ordered
	 */
	protected static final Carrier CARRIER_EDEFAULT = Carrier.UNSPECIFIED;

	/**
	 * The cached value of the '{@link #getCarrier() <em>Carrier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCarrier()
	 * @generated
	 * @ordered
	 */
	protected Carrier carrier = CARRIER_EDEFAULT;

	/**
	 * The cached value of the '{@link #getShows() <em>Shows</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShows()
	 * @generated
	 * @ordered
	 */
	protected EList<Evidence> shows;

	/**
	 * The cached value of the '{@link #getSystems() <em>Systems</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSystems()
	 * @generated
	 * @ordered
	 */
	protected EList<InformationSystem> systems;

	/**
	 * The cached value of the '{@link #getMetrics() <em>Metrics</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMetrics()
	 * @generated
	 * @ordered
	 */
	protected EList<Metric> metrics;

	/**
	 * The default value of the '{@link #getDuration() <em>Duration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDuration()
	 * @generated
	 * @ordered
	 */
	protected static final Duration DURATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDuration() <em>Duration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDuration()
	 * @generated
	 * @ordered
	 */
	protected Duration duration = DURATION_EDEFAULT;

	/**
	 * The default value of the '{@link #isWait() <em>Wait</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isWait()
	 * @generated
	 * @ordered
	 */
	protected static final boolean WAIT_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isWait() <em>Wait</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isWait()
	 * @generated
	 * @ordered
	 */
	protected boolean wait = WAIT_EDEFAULT;

	/**
	 * The default value of the '{@link #getWaitTime() <em>Wait Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWaitTime()
	 * @generated
	 * @ordered
	 */
	protected static final Duration WAIT_TIME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWaitTime() <em>Wait Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWaitTime()
	 * @generated
	 * @ordered
	 */
	protected Duration waitTime = WAIT_TIME_EDEFAULT;

	/**
	 * The default value of the '{@link #getCost() <em>Cost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCost()
	 * @generated
	 * @ordered
	 */
	protected static final Double COST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCost() <em>Cost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCost()
	 * @generated
	 * @ordered
	 */
	protected Double cost = COST_EDEFAULT;

	/**
	 * The default value of the '{@link #isFailPoint() <em>Fail Point</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isFailPoint()
	 * @generated
	 * @ordered
	 */
	protected static final boolean FAIL_POINT_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isFailPoint() <em>Fail Point</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isFailPoint()
	 * @generated
	 * @ordered
	 */
	protected boolean failPoint = FAIL_POINT_EDEFAULT;

	/**
	 * The default value of the '{@link #getFailure() <em>Failure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFailure()
	 * @generated
	 * @ordered
	 */
	protected static final String FAILURE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFailure() <em>Failure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFailure()
	 * @generated
	 * @ordered
	 */
	protected String failure = FAILURE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getRecoveredBy() <em>Recovered By</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecoveredBy()
	 * @generated
	 * @ordered
	 */
	protected EList<BlueprintAction> recoveredBy;

	/**
	 * The default value of the '{@link #isDecision() <em>Decision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDecision()
	 * @generated
	 * @ordered
	 */
	protected static final boolean DECISION_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isDecision() <em>Decision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDecision()
	 * @generated
	 * @ordered
	 */
	protected boolean decision = DECISION_EDEFAULT;

	/**
	 * The default value of the '{@link #getPolicy() <em>Policy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPolicy()
	 * @generated
	 * @ordered
	 */
	protected static final String POLICY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPolicy() <em>Policy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPolicy()
	 * @generated
	 * @ordered
	 */
	protected String policy = POLICY_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected BlueprintActionImpl()
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
		return ExperiencePackage.Literals.BLUEPRINT_ACTION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Party getOwner()
	{
		if (owner != null && owner.eIsProxy())
		{
			InternalEObject oldOwner = (InternalEObject)owner;
			owner = (Party)eResolveProxy(oldOwner);
			if (owner != oldOwner)
			{
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ExperiencePackage.BLUEPRINT_ACTION__OWNER, oldOwner, owner));
			}
		}
		return owner;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Party basicGetOwner()
	{
		return owner;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOwner(Party newOwner)
	{
		Party oldOwner = owner;
		owner = newOwner;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperiencePackage.BLUEPRINT_ACTION__OWNER, oldOwner, owner));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BlueprintRow getRow()
	{
		return row;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRow(BlueprintRow newRow)
	{
		BlueprintRow oldRow = row;
		row = newRow == null ? ROW_EDEFAULT : newRow;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperiencePackage.BLUEPRINT_ACTION__ROW, oldRow, row));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BlueprintColumn getColumn()
	{
		if (column != null && column.eIsProxy())
		{
			InternalEObject oldColumn = (InternalEObject)column;
			column = (BlueprintColumn)eResolveProxy(oldColumn);
			if (column != oldColumn)
			{
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ExperiencePackage.BLUEPRINT_ACTION__COLUMN, oldColumn, column));
			}
		}
		return column;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public BlueprintColumn basicGetColumn()
	{
		return column;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setColumn(BlueprintColumn newColumn)
	{
		BlueprintColumn oldColumn = column;
		column = newColumn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperiencePackage.BLUEPRINT_ACTION__COLUMN, oldColumn, column));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Carrier getCarrier()
	{
		return carrier;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCarrier(Carrier newCarrier)
	{
		Carrier oldCarrier = carrier;
		carrier = newCarrier == null ? CARRIER_EDEFAULT : newCarrier;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperiencePackage.BLUEPRINT_ACTION__CARRIER, oldCarrier, carrier));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Evidence> getShows()
	{
		if (shows == null)
		{
			shows = new EObjectResolvingEList<Evidence>(Evidence.class, this, ExperiencePackage.BLUEPRINT_ACTION__SHOWS);
		}
		return shows;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<InformationSystem> getSystems()
	{
		if (systems == null)
		{
			systems = new EObjectResolvingEList<InformationSystem>(InformationSystem.class, this, ExperiencePackage.BLUEPRINT_ACTION__SYSTEMS);
		}
		return systems;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Metric> getMetrics()
	{
		if (metrics == null)
		{
			metrics = new EObjectResolvingEList<Metric>(Metric.class, this, ExperiencePackage.BLUEPRINT_ACTION__METRICS);
		}
		return metrics;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Duration getDuration()
	{
		return duration;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDuration(Duration newDuration)
	{
		Duration oldDuration = duration;
		duration = newDuration;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperiencePackage.BLUEPRINT_ACTION__DURATION, oldDuration, duration));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isWait()
	{
		return wait;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWait(boolean newWait)
	{
		boolean oldWait = wait;
		wait = newWait;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperiencePackage.BLUEPRINT_ACTION__WAIT, oldWait, wait));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Duration getWaitTime()
	{
		return waitTime;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWaitTime(Duration newWaitTime)
	{
		Duration oldWaitTime = waitTime;
		waitTime = newWaitTime;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperiencePackage.BLUEPRINT_ACTION__WAIT_TIME, oldWaitTime, waitTime));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getCost()
	{
		return cost;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCost(Double newCost)
	{
		Double oldCost = cost;
		cost = newCost;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperiencePackage.BLUEPRINT_ACTION__COST, oldCost, cost));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isFailPoint()
	{
		return failPoint;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFailPoint(boolean newFailPoint)
	{
		boolean oldFailPoint = failPoint;
		failPoint = newFailPoint;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperiencePackage.BLUEPRINT_ACTION__FAIL_POINT, oldFailPoint, failPoint));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFailure()
	{
		return failure;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFailure(String newFailure)
	{
		String oldFailure = failure;
		failure = newFailure;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperiencePackage.BLUEPRINT_ACTION__FAILURE, oldFailure, failure));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<BlueprintAction> getRecoveredBy()
	{
		if (recoveredBy == null)
		{
			recoveredBy = new EObjectResolvingEList<BlueprintAction>(BlueprintAction.class, this, ExperiencePackage.BLUEPRINT_ACTION__RECOVERED_BY);
		}
		return recoveredBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isDecision()
	{
		return decision;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDecision(boolean newDecision)
	{
		boolean oldDecision = decision;
		decision = newDecision;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperiencePackage.BLUEPRINT_ACTION__DECISION, oldDecision, decision));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPolicy()
	{
		return policy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPolicy(String newPolicy)
	{
		String oldPolicy = policy;
		policy = newPolicy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperiencePackage.BLUEPRINT_ACTION__POLICY, oldPolicy, policy));
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
			case ExperiencePackage.BLUEPRINT_ACTION__OWNER:
				if (resolve) return getOwner();
				return basicGetOwner();
			case ExperiencePackage.BLUEPRINT_ACTION__ROW:
				return getRow();
			case ExperiencePackage.BLUEPRINT_ACTION__COLUMN:
				if (resolve) return getColumn();
				return basicGetColumn();
			case ExperiencePackage.BLUEPRINT_ACTION__CARRIER:
				return getCarrier();
			case ExperiencePackage.BLUEPRINT_ACTION__SHOWS:
				return getShows();
			case ExperiencePackage.BLUEPRINT_ACTION__SYSTEMS:
				return getSystems();
			case ExperiencePackage.BLUEPRINT_ACTION__METRICS:
				return getMetrics();
			case ExperiencePackage.BLUEPRINT_ACTION__DURATION:
				return getDuration();
			case ExperiencePackage.BLUEPRINT_ACTION__WAIT:
				return isWait();
			case ExperiencePackage.BLUEPRINT_ACTION__WAIT_TIME:
				return getWaitTime();
			case ExperiencePackage.BLUEPRINT_ACTION__COST:
				return getCost();
			case ExperiencePackage.BLUEPRINT_ACTION__FAIL_POINT:
				return isFailPoint();
			case ExperiencePackage.BLUEPRINT_ACTION__FAILURE:
				return getFailure();
			case ExperiencePackage.BLUEPRINT_ACTION__RECOVERED_BY:
				return getRecoveredBy();
			case ExperiencePackage.BLUEPRINT_ACTION__DECISION:
				return isDecision();
			case ExperiencePackage.BLUEPRINT_ACTION__POLICY:
				return getPolicy();
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
			case ExperiencePackage.BLUEPRINT_ACTION__OWNER:
				setOwner((Party)newValue);
				return;
			case ExperiencePackage.BLUEPRINT_ACTION__ROW:
				setRow((BlueprintRow)newValue);
				return;
			case ExperiencePackage.BLUEPRINT_ACTION__COLUMN:
				setColumn((BlueprintColumn)newValue);
				return;
			case ExperiencePackage.BLUEPRINT_ACTION__CARRIER:
				setCarrier((Carrier)newValue);
				return;
			case ExperiencePackage.BLUEPRINT_ACTION__SHOWS:
				getShows().clear();
				getShows().addAll((Collection<? extends Evidence>)newValue);
				return;
			case ExperiencePackage.BLUEPRINT_ACTION__SYSTEMS:
				getSystems().clear();
				getSystems().addAll((Collection<? extends InformationSystem>)newValue);
				return;
			case ExperiencePackage.BLUEPRINT_ACTION__METRICS:
				getMetrics().clear();
				getMetrics().addAll((Collection<? extends Metric>)newValue);
				return;
			case ExperiencePackage.BLUEPRINT_ACTION__DURATION:
				setDuration((Duration)newValue);
				return;
			case ExperiencePackage.BLUEPRINT_ACTION__WAIT:
				setWait((Boolean)newValue);
				return;
			case ExperiencePackage.BLUEPRINT_ACTION__WAIT_TIME:
				setWaitTime((Duration)newValue);
				return;
			case ExperiencePackage.BLUEPRINT_ACTION__COST:
				setCost((Double)newValue);
				return;
			case ExperiencePackage.BLUEPRINT_ACTION__FAIL_POINT:
				setFailPoint((Boolean)newValue);
				return;
			case ExperiencePackage.BLUEPRINT_ACTION__FAILURE:
				setFailure((String)newValue);
				return;
			case ExperiencePackage.BLUEPRINT_ACTION__RECOVERED_BY:
				getRecoveredBy().clear();
				getRecoveredBy().addAll((Collection<? extends BlueprintAction>)newValue);
				return;
			case ExperiencePackage.BLUEPRINT_ACTION__DECISION:
				setDecision((Boolean)newValue);
				return;
			case ExperiencePackage.BLUEPRINT_ACTION__POLICY:
				setPolicy((String)newValue);
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
			case ExperiencePackage.BLUEPRINT_ACTION__OWNER:
				setOwner((Party)null);
				return;
			case ExperiencePackage.BLUEPRINT_ACTION__ROW:
				setRow(ROW_EDEFAULT);
				return;
			case ExperiencePackage.BLUEPRINT_ACTION__COLUMN:
				setColumn((BlueprintColumn)null);
				return;
			case ExperiencePackage.BLUEPRINT_ACTION__CARRIER:
				setCarrier(CARRIER_EDEFAULT);
				return;
			case ExperiencePackage.BLUEPRINT_ACTION__SHOWS:
				getShows().clear();
				return;
			case ExperiencePackage.BLUEPRINT_ACTION__SYSTEMS:
				getSystems().clear();
				return;
			case ExperiencePackage.BLUEPRINT_ACTION__METRICS:
				getMetrics().clear();
				return;
			case ExperiencePackage.BLUEPRINT_ACTION__DURATION:
				setDuration(DURATION_EDEFAULT);
				return;
			case ExperiencePackage.BLUEPRINT_ACTION__WAIT:
				setWait(WAIT_EDEFAULT);
				return;
			case ExperiencePackage.BLUEPRINT_ACTION__WAIT_TIME:
				setWaitTime(WAIT_TIME_EDEFAULT);
				return;
			case ExperiencePackage.BLUEPRINT_ACTION__COST:
				setCost(COST_EDEFAULT);
				return;
			case ExperiencePackage.BLUEPRINT_ACTION__FAIL_POINT:
				setFailPoint(FAIL_POINT_EDEFAULT);
				return;
			case ExperiencePackage.BLUEPRINT_ACTION__FAILURE:
				setFailure(FAILURE_EDEFAULT);
				return;
			case ExperiencePackage.BLUEPRINT_ACTION__RECOVERED_BY:
				getRecoveredBy().clear();
				return;
			case ExperiencePackage.BLUEPRINT_ACTION__DECISION:
				setDecision(DECISION_EDEFAULT);
				return;
			case ExperiencePackage.BLUEPRINT_ACTION__POLICY:
				setPolicy(POLICY_EDEFAULT);
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
			case ExperiencePackage.BLUEPRINT_ACTION__OWNER:
				return owner != null;
			case ExperiencePackage.BLUEPRINT_ACTION__ROW:
				return row != ROW_EDEFAULT;
			case ExperiencePackage.BLUEPRINT_ACTION__COLUMN:
				return column != null;
			case ExperiencePackage.BLUEPRINT_ACTION__CARRIER:
				return carrier != CARRIER_EDEFAULT;
			case ExperiencePackage.BLUEPRINT_ACTION__SHOWS:
				return shows != null && !shows.isEmpty();
			case ExperiencePackage.BLUEPRINT_ACTION__SYSTEMS:
				return systems != null && !systems.isEmpty();
			case ExperiencePackage.BLUEPRINT_ACTION__METRICS:
				return metrics != null && !metrics.isEmpty();
			case ExperiencePackage.BLUEPRINT_ACTION__DURATION:
				return DURATION_EDEFAULT == null ? duration != null : !DURATION_EDEFAULT.equals(duration);
			case ExperiencePackage.BLUEPRINT_ACTION__WAIT:
				return wait != WAIT_EDEFAULT;
			case ExperiencePackage.BLUEPRINT_ACTION__WAIT_TIME:
				return WAIT_TIME_EDEFAULT == null ? waitTime != null : !WAIT_TIME_EDEFAULT.equals(waitTime);
			case ExperiencePackage.BLUEPRINT_ACTION__COST:
				return COST_EDEFAULT == null ? cost != null : !COST_EDEFAULT.equals(cost);
			case ExperiencePackage.BLUEPRINT_ACTION__FAIL_POINT:
				return failPoint != FAIL_POINT_EDEFAULT;
			case ExperiencePackage.BLUEPRINT_ACTION__FAILURE:
				return FAILURE_EDEFAULT == null ? failure != null : !FAILURE_EDEFAULT.equals(failure);
			case ExperiencePackage.BLUEPRINT_ACTION__RECOVERED_BY:
				return recoveredBy != null && !recoveredBy.isEmpty();
			case ExperiencePackage.BLUEPRINT_ACTION__DECISION:
				return decision != DECISION_EDEFAULT;
			case ExperiencePackage.BLUEPRINT_ACTION__POLICY:
				return POLICY_EDEFAULT == null ? policy != null : !POLICY_EDEFAULT.equals(policy);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int eBaseStructuralFeatureID(int derivedFeatureID, Class<?> baseClass)
	{
		if (baseClass == Owned.class)
		{
			switch (derivedFeatureID)
			{
				case ExperiencePackage.BLUEPRINT_ACTION__OWNER: return ExperiencePackage.OWNED__OWNER;
				default: return -1;
			}
		}
		return super.eBaseStructuralFeatureID(derivedFeatureID, baseClass);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int eDerivedStructuralFeatureID(int baseFeatureID, Class<?> baseClass)
	{
		if (baseClass == Owned.class)
		{
			switch (baseFeatureID)
			{
				case ExperiencePackage.OWNED__OWNER: return ExperiencePackage.BLUEPRINT_ACTION__OWNER;
				default: return -1;
			}
		}
		return super.eDerivedStructuralFeatureID(baseFeatureID, baseClass);
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
		result.append(" (row: ");
		result.append(row);
		result.append(", carrier: ");
		result.append(carrier);
		result.append(", duration: ");
		result.append(duration);
		result.append(", wait: ");
		result.append(wait);
		result.append(", waitTime: ");
		result.append(waitTime);
		result.append(", cost: ");
		result.append(cost);
		result.append(", failPoint: ");
		result.append(failPoint);
		result.append(", failure: ");
		result.append(failure);
		result.append(", decision: ");
		result.append(decision);
		result.append(", policy: ");
		result.append(policy);
		result.append(')');
		return result.toString();
	}

} //BlueprintActionImpl
