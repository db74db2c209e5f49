/**
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.model.experience;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Development Action</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A piece of work that goes round plan, do, check and act.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fi.polku.model.experience.DevelopmentAction#getStep <em>Step</em>}</li>
 *   <li>{@link fi.polku.model.experience.DevelopmentAction#getState <em>State</em>}</li>
 *   <li>{@link fi.polku.model.experience.DevelopmentAction#getDue <em>Due</em>}</li>
 *   <li>{@link fi.polku.model.experience.DevelopmentAction#getOutcome <em>Outcome</em>}</li>
 *   <li>{@link fi.polku.model.experience.DevelopmentAction#getTarget <em>Target</em>}</li>
 *   <li>{@link fi.polku.model.experience.DevelopmentAction#getAddresses <em>Addresses</em>}</li>
 * </ul>
 *
 * @see fi.polku.model.experience.ExperiencePackage#getDevelopmentAction()
 * @model
 * @generated
 */
public interface DevelopmentAction extends Element, Owned
{
	/**
	 * Returns the value of the '<em><b>Step</b></em>' attribute.
	 * The literals are from the enumeration {@link fi.polku.model.experience.PdcaStep}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where in the circle it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Step</em>' attribute.
	 * @see fi.polku.model.experience.PdcaStep
	 * @see #setStep(PdcaStep)
	 * @see fi.polku.model.experience.ExperiencePackage#getDevelopmentAction_Step()
	 * @model
	 * @generated
	 */
	PdcaStep getStep();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.DevelopmentAction#getStep <em>Step</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Step</em>' attribute.
	 * @see fi.polku.model.experience.PdcaStep
	 * @see #getStep()
	 * @generated
	 */
	void setStep(PdcaStep value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link fi.polku.model.experience.WorkState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far it has come.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see fi.polku.model.experience.WorkState
	 * @see #setState(WorkState)
	 * @see fi.polku.model.experience.ExperiencePackage#getDevelopmentAction_State()
	 * @model
	 * @generated
	 */
	WorkState getState();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.DevelopmentAction#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see fi.polku.model.experience.WorkState
	 * @see #getState()
	 * @generated
	 */
	void setState(WorkState value);

	/**
	 * Returns the value of the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * By when it is to be done (ISO 8601 date).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Due</em>' attribute.
	 * @see #setDue(LocalDate)
	 * @see fi.polku.model.experience.ExperiencePackage#getDevelopmentAction_Due()
	 * @model dataType="fi.polku.model.experience.LocalDate"
	 * @generated
	 */
	LocalDate getDue();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.DevelopmentAction#getDue <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Due</em>' attribute.
	 * @see #getDue()
	 * @generated
	 */
	void setDue(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Outcome</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the check showed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Outcome</em>' attribute.
	 * @see #setOutcome(String)
	 * @see fi.polku.model.experience.ExperiencePackage#getDevelopmentAction_Outcome()
	 * @model
	 * @generated
	 */
	String getOutcome();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.DevelopmentAction#getOutcome <em>Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Outcome</em>' attribute.
	 * @see #getOutcome()
	 * @generated
	 */
	void setOutcome(String value);

	/**
	 * Returns the value of the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The target that it serves.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target</em>' reference.
	 * @see #setTarget(DevelopmentTarget)
	 * @see fi.polku.model.experience.ExperiencePackage#getDevelopmentAction_Target()
	 * @model
	 * @generated
	 */
	DevelopmentTarget getTarget();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.DevelopmentAction#getTarget <em>Target</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' reference.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(DevelopmentTarget value);

	/**
	 * Returns the value of the '<em><b>Addresses</b></em>' reference list.
	 * The list contents are of type {@link fi.polku.model.experience.Element}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pain points, incidents, emotions, touchpoints or anything else that it is about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Addresses</em>' reference list.
	 * @see fi.polku.model.experience.ExperiencePackage#getDevelopmentAction_Addresses()
	 * @model
	 * @generated
	 */
	EList<Element> getAddresses();

} // DevelopmentAction
