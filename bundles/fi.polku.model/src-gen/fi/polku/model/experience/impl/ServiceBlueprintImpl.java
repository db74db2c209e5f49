/**
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.model.experience.impl;

import fi.polku.model.experience.BlueprintAction;
import fi.polku.model.experience.BlueprintColumn;
import fi.polku.model.experience.ExperiencePackage;
import fi.polku.model.experience.Flow;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.JourneyState;
import fi.polku.model.experience.Owned;
import fi.polku.model.experience.Party;
import fi.polku.model.experience.ServiceBlueprint;

import java.time.LocalDate;

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
 * An implementation of the model object '<em><b>Service Blueprint</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link fi.polku.model.experience.impl.ServiceBlueprintImpl#getOwner <em>Owner</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.ServiceBlueprintImpl#getJourney <em>Journey</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.ServiceBlueprintImpl#getState <em>State</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.ServiceBlueprintImpl#getDate <em>Date</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.ServiceBlueprintImpl#getColumns <em>Columns</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.ServiceBlueprintImpl#getActions <em>Actions</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.ServiceBlueprintImpl#getFlows <em>Flows</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ServiceBlueprintImpl extends ElementImpl implements ServiceBlueprint
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
	 * The cached value of the '{@link #getJourney() <em>Journey</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getJourney()
	 * @generated
	 * @ordered
	 */
	protected Journey journey;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final JourneyState STATE_EDEFAULT = JourneyState.CURRENT;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected JourneyState state = STATE_EDEFAULT;

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
	 * The cached value of the '{@link #getColumns() <em>Columns</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getColumns()
	 * @generated
	 * @ordered
	 */
	protected EList<BlueprintColumn> columns;

	/**
	 * The cached value of the '{@link #getActions() <em>Actions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActions()
	 * @generated
	 * @ordered
	 */
	protected EList<BlueprintAction> actions;

	/**
	 * The cached value of the '{@link #getFlows() <em>Flows</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFlows()
	 * @generated
	 * @ordered
	 */
	protected EList<Flow> flows;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ServiceBlueprintImpl()
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
		return ExperiencePackage.Literals.SERVICE_BLUEPRINT;
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ExperiencePackage.SERVICE_BLUEPRINT__OWNER, oldOwner, owner));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ExperiencePackage.SERVICE_BLUEPRINT__OWNER, oldOwner, owner));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Journey getJourney()
	{
		if (journey != null && journey.eIsProxy())
		{
			InternalEObject oldJourney = (InternalEObject)journey;
			journey = (Journey)eResolveProxy(oldJourney);
			if (journey != oldJourney)
			{
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ExperiencePackage.SERVICE_BLUEPRINT__JOURNEY, oldJourney, journey));
			}
		}
		return journey;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Journey basicGetJourney()
	{
		return journey;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setJourney(Journey newJourney)
	{
		Journey oldJourney = journey;
		journey = newJourney;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperiencePackage.SERVICE_BLUEPRINT__JOURNEY, oldJourney, journey));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public JourneyState getState()
	{
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(JourneyState newState)
	{
		JourneyState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperiencePackage.SERVICE_BLUEPRINT__STATE, oldState, state));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ExperiencePackage.SERVICE_BLUEPRINT__DATE, oldDate, date));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<BlueprintColumn> getColumns()
	{
		if (columns == null)
		{
			columns = new EObjectContainmentEList<BlueprintColumn>(BlueprintColumn.class, this, ExperiencePackage.SERVICE_BLUEPRINT__COLUMNS);
		}
		return columns;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<BlueprintAction> getActions()
	{
		if (actions == null)
		{
			actions = new EObjectContainmentEList<BlueprintAction>(BlueprintAction.class, this, ExperiencePackage.SERVICE_BLUEPRINT__ACTIONS);
		}
		return actions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Flow> getFlows()
	{
		if (flows == null)
		{
			flows = new EObjectContainmentEList<Flow>(Flow.class, this, ExperiencePackage.SERVICE_BLUEPRINT__FLOWS);
		}
		return flows;
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
			case ExperiencePackage.SERVICE_BLUEPRINT__COLUMNS:
				return ((InternalEList<?>)getColumns()).basicRemove(otherEnd, msgs);
			case ExperiencePackage.SERVICE_BLUEPRINT__ACTIONS:
				return ((InternalEList<?>)getActions()).basicRemove(otherEnd, msgs);
			case ExperiencePackage.SERVICE_BLUEPRINT__FLOWS:
				return ((InternalEList<?>)getFlows()).basicRemove(otherEnd, msgs);
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
			case ExperiencePackage.SERVICE_BLUEPRINT__OWNER:
				if (resolve) return getOwner();
				return basicGetOwner();
			case ExperiencePackage.SERVICE_BLUEPRINT__JOURNEY:
				if (resolve) return getJourney();
				return basicGetJourney();
			case ExperiencePackage.SERVICE_BLUEPRINT__STATE:
				return getState();
			case ExperiencePackage.SERVICE_BLUEPRINT__DATE:
				return getDate();
			case ExperiencePackage.SERVICE_BLUEPRINT__COLUMNS:
				return getColumns();
			case ExperiencePackage.SERVICE_BLUEPRINT__ACTIONS:
				return getActions();
			case ExperiencePackage.SERVICE_BLUEPRINT__FLOWS:
				return getFlows();
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
			case ExperiencePackage.SERVICE_BLUEPRINT__OWNER:
				setOwner((Party)newValue);
				return;
			case ExperiencePackage.SERVICE_BLUEPRINT__JOURNEY:
				setJourney((Journey)newValue);
				return;
			case ExperiencePackage.SERVICE_BLUEPRINT__STATE:
				setState((JourneyState)newValue);
				return;
			case ExperiencePackage.SERVICE_BLUEPRINT__DATE:
				setDate((LocalDate)newValue);
				return;
			case ExperiencePackage.SERVICE_BLUEPRINT__COLUMNS:
				getColumns().clear();
				getColumns().addAll((Collection<? extends BlueprintColumn>)newValue);
				return;
			case ExperiencePackage.SERVICE_BLUEPRINT__ACTIONS:
				getActions().clear();
				getActions().addAll((Collection<? extends BlueprintAction>)newValue);
				return;
			case ExperiencePackage.SERVICE_BLUEPRINT__FLOWS:
				getFlows().clear();
				getFlows().addAll((Collection<? extends Flow>)newValue);
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
			case ExperiencePackage.SERVICE_BLUEPRINT__OWNER:
				setOwner((Party)null);
				return;
			case ExperiencePackage.SERVICE_BLUEPRINT__JOURNEY:
				setJourney((Journey)null);
				return;
			case ExperiencePackage.SERVICE_BLUEPRINT__STATE:
				setState(STATE_EDEFAULT);
				return;
			case ExperiencePackage.SERVICE_BLUEPRINT__DATE:
				setDate(DATE_EDEFAULT);
				return;
			case ExperiencePackage.SERVICE_BLUEPRINT__COLUMNS:
				getColumns().clear();
				return;
			case ExperiencePackage.SERVICE_BLUEPRINT__ACTIONS:
				getActions().clear();
				return;
			case ExperiencePackage.SERVICE_BLUEPRINT__FLOWS:
				getFlows().clear();
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
			case ExperiencePackage.SERVICE_BLUEPRINT__OWNER:
				return owner != null;
			case ExperiencePackage.SERVICE_BLUEPRINT__JOURNEY:
				return journey != null;
			case ExperiencePackage.SERVICE_BLUEPRINT__STATE:
				return state != STATE_EDEFAULT;
			case ExperiencePackage.SERVICE_BLUEPRINT__DATE:
				return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
			case ExperiencePackage.SERVICE_BLUEPRINT__COLUMNS:
				return columns != null && !columns.isEmpty();
			case ExperiencePackage.SERVICE_BLUEPRINT__ACTIONS:
				return actions != null && !actions.isEmpty();
			case ExperiencePackage.SERVICE_BLUEPRINT__FLOWS:
				return flows != null && !flows.isEmpty();
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
				case ExperiencePackage.SERVICE_BLUEPRINT__OWNER: return ExperiencePackage.OWNED__OWNER;
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
				case ExperiencePackage.OWNED__OWNER: return ExperiencePackage.SERVICE_BLUEPRINT__OWNER;
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
		result.append(" (state: ");
		result.append(state);
		result.append(", date: ");
		result.append(date);
		result.append(')');
		return result.toString();
	}

} //ServiceBlueprintImpl
