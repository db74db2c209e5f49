/**
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.model.experience.provider;


import fi.polku.model.experience.BlueprintAction;
import fi.polku.model.experience.ExperiencePackage;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ViewerNotification;

/**
 * This is the item provider adapter for a {@link fi.polku.model.experience.BlueprintAction} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class BlueprintActionItemProvider extends ElementItemProvider
{
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public BlueprintActionItemProvider(AdapterFactory adapterFactory)
	{
		super(adapterFactory);
	}

	/**
	 * This returns the property descriptors for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<IItemPropertyDescriptor> getPropertyDescriptors(Object object)
	{
		if (itemPropertyDescriptors == null)
		{
			super.getPropertyDescriptors(object);

			addOwnerPropertyDescriptor(object);
			addRowPropertyDescriptor(object);
			addColumnPropertyDescriptor(object);
			addCarrierPropertyDescriptor(object);
			addShowsPropertyDescriptor(object);
			addSystemsPropertyDescriptor(object);
			addMetricsPropertyDescriptor(object);
			addDurationPropertyDescriptor(object);
			addWaitPropertyDescriptor(object);
			addWaitTimePropertyDescriptor(object);
			addCostPropertyDescriptor(object);
			addFailPointPropertyDescriptor(object);
			addFailurePropertyDescriptor(object);
			addRecoveredByPropertyDescriptor(object);
			addDecisionPropertyDescriptor(object);
			addPolicyPropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Owner feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addOwnerPropertyDescriptor(Object object)
	{
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Owned_owner_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Owned_owner_feature", "_UI_Owned_type"),
				 ExperiencePackage.Literals.OWNED__OWNER,
				 true,
				 false,
				 true,
				 null,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Row feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addRowPropertyDescriptor(Object object)
	{
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_BlueprintAction_row_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_BlueprintAction_row_feature", "_UI_BlueprintAction_type"),
				 ExperiencePackage.Literals.BLUEPRINT_ACTION__ROW,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Column feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addColumnPropertyDescriptor(Object object)
	{
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_BlueprintAction_column_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_BlueprintAction_column_feature", "_UI_BlueprintAction_type"),
				 ExperiencePackage.Literals.BLUEPRINT_ACTION__COLUMN,
				 true,
				 false,
				 true,
				 null,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Carrier feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addCarrierPropertyDescriptor(Object object)
	{
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_BlueprintAction_carrier_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_BlueprintAction_carrier_feature", "_UI_BlueprintAction_type"),
				 ExperiencePackage.Literals.BLUEPRINT_ACTION__CARRIER,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Shows feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addShowsPropertyDescriptor(Object object)
	{
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_BlueprintAction_shows_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_BlueprintAction_shows_feature", "_UI_BlueprintAction_type"),
				 ExperiencePackage.Literals.BLUEPRINT_ACTION__SHOWS,
				 true,
				 false,
				 true,
				 null,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Systems feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addSystemsPropertyDescriptor(Object object)
	{
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_BlueprintAction_systems_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_BlueprintAction_systems_feature", "_UI_BlueprintAction_type"),
				 ExperiencePackage.Literals.BLUEPRINT_ACTION__SYSTEMS,
				 true,
				 false,
				 true,
				 null,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Metrics feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addMetricsPropertyDescriptor(Object object)
	{
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_BlueprintAction_metrics_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_BlueprintAction_metrics_feature", "_UI_BlueprintAction_type"),
				 ExperiencePackage.Literals.BLUEPRINT_ACTION__METRICS,
				 true,
				 false,
				 true,
				 null,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Duration feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addDurationPropertyDescriptor(Object object)
	{
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_BlueprintAction_duration_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_BlueprintAction_duration_feature", "_UI_BlueprintAction_type"),
				 ExperiencePackage.Literals.BLUEPRINT_ACTION__DURATION,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Wait feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addWaitPropertyDescriptor(Object object)
	{
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_BlueprintAction_wait_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_BlueprintAction_wait_feature", "_UI_BlueprintAction_type"),
				 ExperiencePackage.Literals.BLUEPRINT_ACTION__WAIT,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.BOOLEAN_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Wait Time feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addWaitTimePropertyDescriptor(Object object)
	{
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_BlueprintAction_waitTime_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_BlueprintAction_waitTime_feature", "_UI_BlueprintAction_type"),
				 ExperiencePackage.Literals.BLUEPRINT_ACTION__WAIT_TIME,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Cost feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addCostPropertyDescriptor(Object object)
	{
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_BlueprintAction_cost_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_BlueprintAction_cost_feature", "_UI_BlueprintAction_type"),
				 ExperiencePackage.Literals.BLUEPRINT_ACTION__COST,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Fail Point feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addFailPointPropertyDescriptor(Object object)
	{
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_BlueprintAction_failPoint_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_BlueprintAction_failPoint_feature", "_UI_BlueprintAction_type"),
				 ExperiencePackage.Literals.BLUEPRINT_ACTION__FAIL_POINT,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.BOOLEAN_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Failure feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addFailurePropertyDescriptor(Object object)
	{
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_BlueprintAction_failure_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_BlueprintAction_failure_feature", "_UI_BlueprintAction_type"),
				 ExperiencePackage.Literals.BLUEPRINT_ACTION__FAILURE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Recovered By feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addRecoveredByPropertyDescriptor(Object object)
	{
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_BlueprintAction_recoveredBy_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_BlueprintAction_recoveredBy_feature", "_UI_BlueprintAction_type"),
				 ExperiencePackage.Literals.BLUEPRINT_ACTION__RECOVERED_BY,
				 true,
				 false,
				 true,
				 null,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Decision feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addDecisionPropertyDescriptor(Object object)
	{
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_BlueprintAction_decision_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_BlueprintAction_decision_feature", "_UI_BlueprintAction_type"),
				 ExperiencePackage.Literals.BLUEPRINT_ACTION__DECISION,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.BOOLEAN_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Policy feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addPolicyPropertyDescriptor(Object object)
	{
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_BlueprintAction_policy_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_BlueprintAction_policy_feature", "_UI_BlueprintAction_type"),
				 ExperiencePackage.Literals.BLUEPRINT_ACTION__POLICY,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected boolean shouldComposeCreationImage()
	{
		return true;
	}

	/**
	 * This returns the label text for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText(Object object)
	{
		String label = ((BlueprintAction)object).getName();
		return label == null || label.length() == 0 ?
			getString("_UI_BlueprintAction_type") :
			getString("_UI_BlueprintAction_type") + " " + label;
	}


	/**
	 * This handles model notifications by calling {@link #updateChildren} to update any cached
	 * children and by creating a viewer notification, which it passes to {@link #fireNotifyChanged}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void notifyChanged(Notification notification)
	{
		updateChildren(notification);

		switch (notification.getFeatureID(BlueprintAction.class))
		{
			case ExperiencePackage.BLUEPRINT_ACTION__ROW:
			case ExperiencePackage.BLUEPRINT_ACTION__CARRIER:
			case ExperiencePackage.BLUEPRINT_ACTION__DURATION:
			case ExperiencePackage.BLUEPRINT_ACTION__WAIT:
			case ExperiencePackage.BLUEPRINT_ACTION__WAIT_TIME:
			case ExperiencePackage.BLUEPRINT_ACTION__COST:
			case ExperiencePackage.BLUEPRINT_ACTION__FAIL_POINT:
			case ExperiencePackage.BLUEPRINT_ACTION__FAILURE:
			case ExperiencePackage.BLUEPRINT_ACTION__DECISION:
			case ExperiencePackage.BLUEPRINT_ACTION__POLICY:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
		}
		super.notifyChanged(notification);
	}

	/**
	 * This adds {@link org.eclipse.emf.edit.command.CommandParameter}s describing the children
	 * that can be created under this object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected void collectNewChildDescriptors(Collection<Object> newChildDescriptors, Object object)
	{
		super.collectNewChildDescriptors(newChildDescriptors, object);
	}

}
