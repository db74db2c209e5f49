/**
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.model.experience.provider;


import fi.polku.model.experience.ExperienceFactory;
import fi.polku.model.experience.ExperiencePackage;
import fi.polku.model.experience.Touchpoint;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EStructuralFeature;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ViewerNotification;

/**
 * This is the item provider adapter for a {@link fi.polku.model.experience.Touchpoint} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class TouchpointItemProvider extends ElementItemProvider
{
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public TouchpointItemProvider(AdapterFactory adapterFactory)
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
			addGoalPropertyDescriptor(object);
			addEasePropertyDescriptor(object);
			addControlPropertyDescriptor(object);
			addPerformerPropertyDescriptor(object);
			addEncounterPropertyDescriptor(object);
			addChannelPropertyDescriptor(object);
			addAlternativeChannelsPropertyDescriptor(object);
			addImportancePropertyDescriptor(object);
			addMomentOfTruthPropertyDescriptor(object);
			addKeyMomentPropertyDescriptor(object);
			addResponseTimeTargetPropertyDescriptor(object);
			addPyramidLevelPropertyDescriptor(object);
			addDimensionsPropertyDescriptor(object);
			addValuesPropertyDescriptor(object);
			addMeaningPropertyDescriptor(object);
			addEmployeePartsPropertyDescriptor(object);
			addConditionsPropertyDescriptor(object);
			addExpectationsPropertyDescriptor(object);
			addSubJourneyPropertyDescriptor(object);
			addEmployeeMomentsPropertyDescriptor(object);
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
	 * This adds a property descriptor for the Goal feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addGoalPropertyDescriptor(Object object)
	{
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Touchpoint_goal_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Touchpoint_goal_feature", "_UI_Touchpoint_type"),
				 ExperiencePackage.Literals.TOUCHPOINT__GOAL,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Ease feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addEasePropertyDescriptor(Object object)
	{
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Touchpoint_ease_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Touchpoint_ease_feature", "_UI_Touchpoint_type"),
				 ExperiencePackage.Literals.TOUCHPOINT__EASE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Control feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addControlPropertyDescriptor(Object object)
	{
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Touchpoint_control_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Touchpoint_control_feature", "_UI_Touchpoint_type"),
				 ExperiencePackage.Literals.TOUCHPOINT__CONTROL,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Performer feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addPerformerPropertyDescriptor(Object object)
	{
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Touchpoint_performer_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Touchpoint_performer_feature", "_UI_Touchpoint_type"),
				 ExperiencePackage.Literals.TOUCHPOINT__PERFORMER,
				 true,
				 false,
				 true,
				 null,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Encounter feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addEncounterPropertyDescriptor(Object object)
	{
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Touchpoint_encounter_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Touchpoint_encounter_feature", "_UI_Touchpoint_type"),
				 ExperiencePackage.Literals.TOUCHPOINT__ENCOUNTER,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Channel feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addChannelPropertyDescriptor(Object object)
	{
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Touchpoint_channel_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Touchpoint_channel_feature", "_UI_Touchpoint_type"),
				 ExperiencePackage.Literals.TOUCHPOINT__CHANNEL,
				 true,
				 false,
				 true,
				 null,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Alternative Channels feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addAlternativeChannelsPropertyDescriptor(Object object)
	{
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Touchpoint_alternativeChannels_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Touchpoint_alternativeChannels_feature", "_UI_Touchpoint_type"),
				 ExperiencePackage.Literals.TOUCHPOINT__ALTERNATIVE_CHANNELS,
				 true,
				 false,
				 true,
				 null,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Importance feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addImportancePropertyDescriptor(Object object)
	{
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Touchpoint_importance_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Touchpoint_importance_feature", "_UI_Touchpoint_type"),
				 ExperiencePackage.Literals.TOUCHPOINT__IMPORTANCE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Moment Of Truth feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addMomentOfTruthPropertyDescriptor(Object object)
	{
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Touchpoint_momentOfTruth_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Touchpoint_momentOfTruth_feature", "_UI_Touchpoint_type"),
				 ExperiencePackage.Literals.TOUCHPOINT__MOMENT_OF_TRUTH,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.BOOLEAN_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Key Moment feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addKeyMomentPropertyDescriptor(Object object)
	{
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Touchpoint_keyMoment_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Touchpoint_keyMoment_feature", "_UI_Touchpoint_type"),
				 ExperiencePackage.Literals.TOUCHPOINT__KEY_MOMENT,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Response Time Target feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addResponseTimeTargetPropertyDescriptor(Object object)
	{
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Touchpoint_responseTimeTarget_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Touchpoint_responseTimeTarget_feature", "_UI_Touchpoint_type"),
				 ExperiencePackage.Literals.TOUCHPOINT__RESPONSE_TIME_TARGET,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Pyramid Level feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addPyramidLevelPropertyDescriptor(Object object)
	{
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Touchpoint_pyramidLevel_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Touchpoint_pyramidLevel_feature", "_UI_Touchpoint_type"),
				 ExperiencePackage.Literals.TOUCHPOINT__PYRAMID_LEVEL,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Dimensions feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addDimensionsPropertyDescriptor(Object object)
	{
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Touchpoint_dimensions_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Touchpoint_dimensions_feature", "_UI_Touchpoint_type"),
				 ExperiencePackage.Literals.TOUCHPOINT__DIMENSIONS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Values feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addValuesPropertyDescriptor(Object object)
	{
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Touchpoint_values_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Touchpoint_values_feature", "_UI_Touchpoint_type"),
				 ExperiencePackage.Literals.TOUCHPOINT__VALUES,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Meaning feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addMeaningPropertyDescriptor(Object object)
	{
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Touchpoint_meaning_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Touchpoint_meaning_feature", "_UI_Touchpoint_type"),
				 ExperiencePackage.Literals.TOUCHPOINT__MEANING,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Employee Parts feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addEmployeePartsPropertyDescriptor(Object object)
	{
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Touchpoint_employeeParts_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Touchpoint_employeeParts_feature", "_UI_Touchpoint_type"),
				 ExperiencePackage.Literals.TOUCHPOINT__EMPLOYEE_PARTS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Conditions feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addConditionsPropertyDescriptor(Object object)
	{
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Touchpoint_conditions_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Touchpoint_conditions_feature", "_UI_Touchpoint_type"),
				 ExperiencePackage.Literals.TOUCHPOINT__CONDITIONS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Expectations feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addExpectationsPropertyDescriptor(Object object)
	{
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Touchpoint_expectations_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Touchpoint_expectations_feature", "_UI_Touchpoint_type"),
				 ExperiencePackage.Literals.TOUCHPOINT__EXPECTATIONS,
				 true,
				 false,
				 true,
				 null,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Sub Journey feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addSubJourneyPropertyDescriptor(Object object)
	{
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Touchpoint_subJourney_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Touchpoint_subJourney_feature", "_UI_Touchpoint_type"),
				 ExperiencePackage.Literals.TOUCHPOINT__SUB_JOURNEY,
				 true,
				 false,
				 true,
				 null,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Employee Moments feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addEmployeeMomentsPropertyDescriptor(Object object)
	{
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Touchpoint_employeeMoments_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Touchpoint_employeeMoments_feature", "_UI_Touchpoint_type"),
				 ExperiencePackage.Literals.TOUCHPOINT__EMPLOYEE_MOMENTS,
				 true,
				 false,
				 true,
				 null,
				 null,
				 null));
	}

	/**
	 * This specifies how to implement {@link #getChildren} and is used to deduce an appropriate feature for an
	 * {@link org.eclipse.emf.edit.command.AddCommand}, {@link org.eclipse.emf.edit.command.RemoveCommand} or
	 * {@link org.eclipse.emf.edit.command.MoveCommand} in {@link #createCommand}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Collection<? extends EStructuralFeature> getChildrenFeatures(Object object)
	{
		if (childrenFeatures == null)
		{
			super.getChildrenFeatures(object);
			childrenFeatures.add(ExperiencePackage.Literals.MEASURABLE__PLANS);
			childrenFeatures.add(ExperiencePackage.Literals.MEASURABLE__MEASUREMENTS);
			childrenFeatures.add(ExperiencePackage.Literals.TOUCHPOINT__GAPS);
			childrenFeatures.add(ExperiencePackage.Literals.TOUCHPOINT__TARGET_EMOTIONS);
			childrenFeatures.add(ExperiencePackage.Literals.TOUCHPOINT__OBSERVED_EMOTIONS);
			childrenFeatures.add(ExperiencePackage.Literals.TOUCHPOINT__PAIN_POINTS);
			childrenFeatures.add(ExperiencePackage.Literals.TOUCHPOINT__OPPORTUNITIES);
			childrenFeatures.add(ExperiencePackage.Literals.TOUCHPOINT__INCIDENTS);
			childrenFeatures.add(ExperiencePackage.Literals.TOUCHPOINT__EVIDENCE);
			childrenFeatures.add(ExperiencePackage.Literals.TOUCHPOINT__LINKS);
		}
		return childrenFeatures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EStructuralFeature getChildFeature(Object object, Object child)
	{
		// Check the type of the specified child object and return the proper feature to use for
		// adding (see {@link AddCommand}) it as a child.

		return super.getChildFeature(object, child);
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
		String label = ((Touchpoint)object).getName();
		return label == null || label.length() == 0 ?
			getString("_UI_Touchpoint_type") :
			getString("_UI_Touchpoint_type") + " " + label;
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

		switch (notification.getFeatureID(Touchpoint.class))
		{
			case ExperiencePackage.TOUCHPOINT__GOAL:
			case ExperiencePackage.TOUCHPOINT__EASE:
			case ExperiencePackage.TOUCHPOINT__CONTROL:
			case ExperiencePackage.TOUCHPOINT__ENCOUNTER:
			case ExperiencePackage.TOUCHPOINT__IMPORTANCE:
			case ExperiencePackage.TOUCHPOINT__MOMENT_OF_TRUTH:
			case ExperiencePackage.TOUCHPOINT__KEY_MOMENT:
			case ExperiencePackage.TOUCHPOINT__RESPONSE_TIME_TARGET:
			case ExperiencePackage.TOUCHPOINT__PYRAMID_LEVEL:
			case ExperiencePackage.TOUCHPOINT__DIMENSIONS:
			case ExperiencePackage.TOUCHPOINT__VALUES:
			case ExperiencePackage.TOUCHPOINT__MEANING:
			case ExperiencePackage.TOUCHPOINT__EMPLOYEE_PARTS:
			case ExperiencePackage.TOUCHPOINT__CONDITIONS:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case ExperiencePackage.TOUCHPOINT__PLANS:
			case ExperiencePackage.TOUCHPOINT__MEASUREMENTS:
			case ExperiencePackage.TOUCHPOINT__GAPS:
			case ExperiencePackage.TOUCHPOINT__TARGET_EMOTIONS:
			case ExperiencePackage.TOUCHPOINT__OBSERVED_EMOTIONS:
			case ExperiencePackage.TOUCHPOINT__PAIN_POINTS:
			case ExperiencePackage.TOUCHPOINT__OPPORTUNITIES:
			case ExperiencePackage.TOUCHPOINT__INCIDENTS:
			case ExperiencePackage.TOUCHPOINT__EVIDENCE:
			case ExperiencePackage.TOUCHPOINT__LINKS:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), true, false));
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

		newChildDescriptors.add
			(createChildParameter
				(ExperiencePackage.Literals.MEASURABLE__PLANS,
				 ExperienceFactory.eINSTANCE.createMeasurementPlan()));

		newChildDescriptors.add
			(createChildParameter
				(ExperiencePackage.Literals.MEASURABLE__MEASUREMENTS,
				 ExperienceFactory.eINSTANCE.createMeasurement()));

		newChildDescriptors.add
			(createChildParameter
				(ExperiencePackage.Literals.TOUCHPOINT__GAPS,
				 ExperienceFactory.eINSTANCE.createGap()));

		newChildDescriptors.add
			(createChildParameter
				(ExperiencePackage.Literals.TOUCHPOINT__TARGET_EMOTIONS,
				 ExperienceFactory.eINSTANCE.createTargetEmotion()));

		newChildDescriptors.add
			(createChildParameter
				(ExperiencePackage.Literals.TOUCHPOINT__OBSERVED_EMOTIONS,
				 ExperienceFactory.eINSTANCE.createObservedEmotion()));

		newChildDescriptors.add
			(createChildParameter
				(ExperiencePackage.Literals.TOUCHPOINT__PAIN_POINTS,
				 ExperienceFactory.eINSTANCE.createPainPoint()));

		newChildDescriptors.add
			(createChildParameter
				(ExperiencePackage.Literals.TOUCHPOINT__OPPORTUNITIES,
				 ExperienceFactory.eINSTANCE.createOpportunity()));

		newChildDescriptors.add
			(createChildParameter
				(ExperiencePackage.Literals.TOUCHPOINT__INCIDENTS,
				 ExperienceFactory.eINSTANCE.createCriticalIncident()));

		newChildDescriptors.add
			(createChildParameter
				(ExperiencePackage.Literals.TOUCHPOINT__EVIDENCE,
				 ExperienceFactory.eINSTANCE.createEvidence()));

		newChildDescriptors.add
			(createChildParameter
				(ExperiencePackage.Literals.TOUCHPOINT__LINKS,
				 ExperienceFactory.eINSTANCE.createLink()));
	}

}
