/**
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.model.experience.provider;


import fi.polku.model.experience.ExperienceFactory;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.ExperiencePackage;

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
 * This is the item provider adapter for a {@link fi.polku.model.experience.ExperienceModel} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class ExperienceModelItemProvider extends ElementItemProvider
{
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ExperienceModelItemProvider(AdapterFactory adapterFactory)
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

			addLanguagePropertyDescriptor(object);
			addMaturityPropertyDescriptor(object);
			addCurrencyPropertyDescriptor(object);
			addEmotionScalePropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Language feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addLanguagePropertyDescriptor(Object object)
	{
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_ExperienceModel_language_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_ExperienceModel_language_feature", "_UI_ExperienceModel_type"),
				 ExperiencePackage.Literals.EXPERIENCE_MODEL__LANGUAGE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Maturity feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addMaturityPropertyDescriptor(Object object)
	{
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_ExperienceModel_maturity_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_ExperienceModel_maturity_feature", "_UI_ExperienceModel_type"),
				 ExperiencePackage.Literals.EXPERIENCE_MODEL__MATURITY,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Currency feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addCurrencyPropertyDescriptor(Object object)
	{
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_ExperienceModel_currency_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_ExperienceModel_currency_feature", "_UI_ExperienceModel_type"),
				 ExperiencePackage.Literals.EXPERIENCE_MODEL__CURRENCY,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Emotion Scale feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addEmotionScalePropertyDescriptor(Object object)
	{
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_ExperienceModel_emotionScale_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_ExperienceModel_emotionScale_feature", "_UI_ExperienceModel_type"),
				 ExperiencePackage.Literals.EXPERIENCE_MODEL__EMOTION_SCALE,
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
			childrenFeatures.add(ExperiencePackage.Literals.EXPERIENCE_MODEL__PARTIES);
			childrenFeatures.add(ExperiencePackage.Literals.EXPERIENCE_MODEL__PERSONAS);
			childrenFeatures.add(ExperiencePackage.Literals.EXPERIENCE_MODEL__CHANNELS);
			childrenFeatures.add(ExperiencePackage.Literals.EXPERIENCE_MODEL__PROMISES);
			childrenFeatures.add(ExperiencePackage.Literals.EXPERIENCE_MODEL__SCALES);
			childrenFeatures.add(ExperiencePackage.Literals.EXPERIENCE_MODEL__METRICS);
			childrenFeatures.add(ExperiencePackage.Literals.EXPERIENCE_MODEL__INDEXES);
			childrenFeatures.add(ExperiencePackage.Literals.EXPERIENCE_MODEL__JOURNEYS);
			childrenFeatures.add(ExperiencePackage.Literals.EXPERIENCE_MODEL__BLUEPRINTS);
			childrenFeatures.add(ExperiencePackage.Literals.EXPERIENCE_MODEL__BOARDS);
			childrenFeatures.add(ExperiencePackage.Literals.EXPERIENCE_MODEL__DEVELOPMENT_TARGETS);
			childrenFeatures.add(ExperiencePackage.Literals.EXPERIENCE_MODEL__DEVELOPMENT_ACTIONS);
			childrenFeatures.add(ExperiencePackage.Literals.EXPERIENCE_MODEL__DECKS);
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
		String label = ((ExperienceModel)object).getName();
		return label == null || label.length() == 0 ?
			getString("_UI_ExperienceModel_type") :
			getString("_UI_ExperienceModel_type") + " " + label;
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

		switch (notification.getFeatureID(ExperienceModel.class))
		{
			case ExperiencePackage.EXPERIENCE_MODEL__LANGUAGE:
			case ExperiencePackage.EXPERIENCE_MODEL__MATURITY:
			case ExperiencePackage.EXPERIENCE_MODEL__CURRENCY:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case ExperiencePackage.EXPERIENCE_MODEL__PLANS:
			case ExperiencePackage.EXPERIENCE_MODEL__MEASUREMENTS:
			case ExperiencePackage.EXPERIENCE_MODEL__PARTIES:
			case ExperiencePackage.EXPERIENCE_MODEL__PERSONAS:
			case ExperiencePackage.EXPERIENCE_MODEL__CHANNELS:
			case ExperiencePackage.EXPERIENCE_MODEL__PROMISES:
			case ExperiencePackage.EXPERIENCE_MODEL__SCALES:
			case ExperiencePackage.EXPERIENCE_MODEL__METRICS:
			case ExperiencePackage.EXPERIENCE_MODEL__INDEXES:
			case ExperiencePackage.EXPERIENCE_MODEL__JOURNEYS:
			case ExperiencePackage.EXPERIENCE_MODEL__BLUEPRINTS:
			case ExperiencePackage.EXPERIENCE_MODEL__BOARDS:
			case ExperiencePackage.EXPERIENCE_MODEL__DEVELOPMENT_TARGETS:
			case ExperiencePackage.EXPERIENCE_MODEL__DEVELOPMENT_ACTIONS:
			case ExperiencePackage.EXPERIENCE_MODEL__DECKS:
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
				(ExperiencePackage.Literals.EXPERIENCE_MODEL__PARTIES,
				 ExperienceFactory.eINSTANCE.createOrganisationUnit()));

		newChildDescriptors.add
			(createChildParameter
				(ExperiencePackage.Literals.EXPERIENCE_MODEL__PARTIES,
				 ExperienceFactory.eINSTANCE.createRole()));

		newChildDescriptors.add
			(createChildParameter
				(ExperiencePackage.Literals.EXPERIENCE_MODEL__PARTIES,
				 ExperienceFactory.eINSTANCE.createPerson()));

		newChildDescriptors.add
			(createChildParameter
				(ExperiencePackage.Literals.EXPERIENCE_MODEL__PARTIES,
				 ExperienceFactory.eINSTANCE.createPartner()));

		newChildDescriptors.add
			(createChildParameter
				(ExperiencePackage.Literals.EXPERIENCE_MODEL__PARTIES,
				 ExperienceFactory.eINSTANCE.createInformationSystem()));

		newChildDescriptors.add
			(createChildParameter
				(ExperiencePackage.Literals.EXPERIENCE_MODEL__PERSONAS,
				 ExperienceFactory.eINSTANCE.createPersona()));

		newChildDescriptors.add
			(createChildParameter
				(ExperiencePackage.Literals.EXPERIENCE_MODEL__CHANNELS,
				 ExperienceFactory.eINSTANCE.createChannel()));

		newChildDescriptors.add
			(createChildParameter
				(ExperiencePackage.Literals.EXPERIENCE_MODEL__PROMISES,
				 ExperienceFactory.eINSTANCE.createCustomerPromise()));

		newChildDescriptors.add
			(createChildParameter
				(ExperiencePackage.Literals.EXPERIENCE_MODEL__SCALES,
				 ExperienceFactory.eINSTANCE.createScale()));

		newChildDescriptors.add
			(createChildParameter
				(ExperiencePackage.Literals.EXPERIENCE_MODEL__METRICS,
				 ExperienceFactory.eINSTANCE.createMetric()));

		newChildDescriptors.add
			(createChildParameter
				(ExperiencePackage.Literals.EXPERIENCE_MODEL__INDEXES,
				 ExperienceFactory.eINSTANCE.createExperienceIndex()));

		newChildDescriptors.add
			(createChildParameter
				(ExperiencePackage.Literals.EXPERIENCE_MODEL__JOURNEYS,
				 ExperienceFactory.eINSTANCE.createJourney()));

		newChildDescriptors.add
			(createChildParameter
				(ExperiencePackage.Literals.EXPERIENCE_MODEL__BLUEPRINTS,
				 ExperienceFactory.eINSTANCE.createServiceBlueprint()));

		newChildDescriptors.add
			(createChildParameter
				(ExperiencePackage.Literals.EXPERIENCE_MODEL__BOARDS,
				 ExperienceFactory.eINSTANCE.createWorkshopBoard()));

		newChildDescriptors.add
			(createChildParameter
				(ExperiencePackage.Literals.EXPERIENCE_MODEL__DEVELOPMENT_TARGETS,
				 ExperienceFactory.eINSTANCE.createDevelopmentTarget()));

		newChildDescriptors.add
			(createChildParameter
				(ExperiencePackage.Literals.EXPERIENCE_MODEL__DEVELOPMENT_ACTIONS,
				 ExperienceFactory.eINSTANCE.createDevelopmentAction()));

		newChildDescriptors.add
			(createChildParameter
				(ExperiencePackage.Literals.EXPERIENCE_MODEL__DECKS,
				 ExperienceFactory.eINSTANCE.createConversationDeck()));
	}

}
