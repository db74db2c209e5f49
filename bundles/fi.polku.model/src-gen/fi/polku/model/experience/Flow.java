/**
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.model.experience;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Flow</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An arrow between two actions. May cross lines only step by step. The name is its label.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fi.polku.model.experience.Flow#getSource <em>Source</em>}</li>
 *   <li>{@link fi.polku.model.experience.Flow#getTarget <em>Target</em>}</li>
 *   <li>{@link fi.polku.model.experience.Flow#getDirection <em>Direction</em>}</li>
 *   <li>{@link fi.polku.model.experience.Flow#isHandover <em>Handover</em>}</li>
 * </ul>
 *
 * @see fi.polku.model.experience.ExperiencePackage#getFlow()
 * @model
 * @generated
 */
public interface Flow extends Element
{
	/**
	 * Returns the value of the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it starts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' reference.
	 * @see #setSource(BlueprintAction)
	 * @see fi.polku.model.experience.ExperiencePackage#getFlow_Source()
	 * @model required="true"
	 * @generated
	 */
	BlueprintAction getSource();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.Flow#getSource <em>Source</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' reference.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(BlueprintAction value);

	/**
	 * Returns the value of the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it ends.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target</em>' reference.
	 * @see #setTarget(BlueprintAction)
	 * @see fi.polku.model.experience.ExperiencePackage#getFlow_Target()
	 * @model required="true"
	 * @generated
	 */
	BlueprintAction getTarget();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.Flow#getTarget <em>Target</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' reference.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(BlueprintAction value);

	/**
	 * Returns the value of the '<em><b>Direction</b></em>' attribute.
	 * The literals are from the enumeration {@link fi.polku.model.experience.FlowDirection}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One way, or two-headed for an exchange.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Direction</em>' attribute.
	 * @see fi.polku.model.experience.FlowDirection
	 * @see #setDirection(FlowDirection)
	 * @see fi.polku.model.experience.ExperiencePackage#getFlow_Direction()
	 * @model
	 * @generated
	 */
	FlowDirection getDirection();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.Flow#getDirection <em>Direction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Direction</em>' attribute.
	 * @see fi.polku.model.experience.FlowDirection
	 * @see #getDirection()
	 * @generated
	 */
	void setDirection(FlowDirection value);

	/**
	 * Returns the value of the '<em><b>Handover</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether work changes owner here on purpose.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Handover</em>' attribute.
	 * @see #setHandover(boolean)
	 * @see fi.polku.model.experience.ExperiencePackage#getFlow_Handover()
	 * @model
	 * @generated
	 */
	boolean isHandover();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.Flow#isHandover <em>Handover</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Handover</em>' attribute.
	 * @see #isHandover()
	 * @generated
	 */
	void setHandover(boolean value);

} // Flow
