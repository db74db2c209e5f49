/**
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.model.experience;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Stage</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A named part of a journey in one of the three phases.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fi.polku.model.experience.Stage#getPhase <em>Phase</em>}</li>
 *   <li>{@link fi.polku.model.experience.Stage#getGoal <em>Goal</em>}</li>
 *   <li>{@link fi.polku.model.experience.Stage#getOutcome <em>Outcome</em>}</li>
 *   <li>{@link fi.polku.model.experience.Stage#getTouchpoints <em>Touchpoints</em>}</li>
 *   <li>{@link fi.polku.model.experience.Stage#getMoments <em>Moments</em>}</li>
 * </ul>
 *
 * @see fi.polku.model.experience.ExperiencePackage#getStage()
 * @model
 * @generated
 */
public interface Stage extends Element
{
	/**
	 * Returns the value of the '<em><b>Phase</b></em>' attribute.
	 * The literals are from the enumeration {@link fi.polku.model.experience.Phase}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pre-, core or post-experience. Core question of the core phase: did the customer get the service or not?
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Phase</em>' attribute.
	 * @see fi.polku.model.experience.Phase
	 * @see #setPhase(Phase)
	 * @see fi.polku.model.experience.ExperiencePackage#getStage_Phase()
	 * @model
	 * @generated
	 */
	Phase getPhase();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.Stage#getPhase <em>Phase</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Phase</em>' attribute.
	 * @see fi.polku.model.experience.Phase
	 * @see #getPhase()
	 * @generated
	 */
	void setPhase(Phase value);

	/**
	 * Returns the value of the '<em><b>Goal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the persona wants to reach in this stage.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Goal</em>' attribute.
	 * @see #setGoal(String)
	 * @see fi.polku.model.experience.ExperiencePackage#getStage_Goal()
	 * @model
	 * @generated
	 */
	String getGoal();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.Stage#getGoal <em>Goal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Goal</em>' attribute.
	 * @see #getGoal()
	 * @generated
	 */
	void setGoal(String value);

	/**
	 * Returns the value of the '<em><b>Outcome</b></em>' attribute.
	 * The literals are from the enumeration {@link fi.polku.model.experience.ServiceOutcome}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Answer to the core question: did the customer get the service or not? For stages of the core phase.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Outcome</em>' attribute.
	 * @see fi.polku.model.experience.ServiceOutcome
	 * @see #setOutcome(ServiceOutcome)
	 * @see fi.polku.model.experience.ExperiencePackage#getStage_Outcome()
	 * @model
	 * @generated
	 */
	ServiceOutcome getOutcome();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.Stage#getOutcome <em>Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Outcome</em>' attribute.
	 * @see fi.polku.model.experience.ServiceOutcome
	 * @see #getOutcome()
	 * @generated
	 */
	void setOutcome(ServiceOutcome value);

	/**
	 * Returns the value of the '<em><b>Touchpoints</b></em>' containment reference list.
	 * The list contents are of type {@link fi.polku.model.experience.Touchpoint}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In order, before those of the moments.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Touchpoints</em>' containment reference list.
	 * @see fi.polku.model.experience.ExperiencePackage#getStage_Touchpoints()
	 * @model containment="true"
	 * @generated
	 */
	EList<Touchpoint> getTouchpoints();

	/**
	 * Returns the value of the '<em><b>Moments</b></em>' containment reference list.
	 * The list contents are of type {@link fi.polku.model.experience.ServiceMoment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Optional grouping of touchpoints, in order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Moments</em>' containment reference list.
	 * @see fi.polku.model.experience.ExperiencePackage#getStage_Moments()
	 * @model containment="true"
	 * @generated
	 */
	EList<ServiceMoment> getMoments();

} // Stage
