/**
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.model.experience;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Ladder</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One chain of sequential incident laddering (SILT): stage, incident, attribute, consequence, value.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fi.polku.model.experience.Ladder#getStage <em>Stage</em>}</li>
 *   <li>{@link fi.polku.model.experience.Ladder#getIncident <em>Incident</em>}</li>
 *   <li>{@link fi.polku.model.experience.Ladder#getAttribute <em>Attribute</em>}</li>
 *   <li>{@link fi.polku.model.experience.Ladder#getConsequence <em>Consequence</em>}</li>
 *   <li>{@link fi.polku.model.experience.Ladder#getValue <em>Value</em>}</li>
 * </ul>
 *
 * @see fi.polku.model.experience.ExperiencePackage#getLadder()
 * @model
 * @generated
 */
public interface Ladder extends Element
{
	/**
	 * Returns the value of the '<em><b>Stage</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The stage it was told about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stage</em>' reference.
	 * @see #setStage(Stage)
	 * @see fi.polku.model.experience.ExperiencePackage#getLadder_Stage()
	 * @model
	 * @generated
	 */
	Stage getStage();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.Ladder#getStage <em>Stage</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stage</em>' reference.
	 * @see #getStage()
	 * @generated
	 */
	void setStage(Stage value);

	/**
	 * Returns the value of the '<em><b>Incident</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The incident it starts from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Incident</em>' reference.
	 * @see #setIncident(CriticalIncident)
	 * @see fi.polku.model.experience.ExperiencePackage#getLadder_Incident()
	 * @model
	 * @generated
	 */
	CriticalIncident getIncident();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.Ladder#getIncident <em>Incident</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Incident</em>' reference.
	 * @see #getIncident()
	 * @generated
	 */
	void setIncident(CriticalIncident value);

	/**
	 * Returns the value of the '<em><b>Attribute</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The property of the service that mattered.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Attribute</em>' attribute.
	 * @see #setAttribute(String)
	 * @see fi.polku.model.experience.ExperiencePackage#getLadder_Attribute()
	 * @model
	 * @generated
	 */
	String getAttribute();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.Ladder#getAttribute <em>Attribute</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Attribute</em>' attribute.
	 * @see #getAttribute()
	 * @generated
	 */
	void setAttribute(String value);

	/**
	 * Returns the value of the '<em><b>Consequence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it led to for the customer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Consequence</em>' attribute.
	 * @see #setConsequence(String)
	 * @see fi.polku.model.experience.ExperiencePackage#getLadder_Consequence()
	 * @model
	 * @generated
	 */
	String getConsequence();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.Ladder#getConsequence <em>Consequence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Consequence</em>' attribute.
	 * @see #getConsequence()
	 * @generated
	 */
	void setConsequence(String value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The personal value behind it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(String)
	 * @see fi.polku.model.experience.ExperiencePackage#getLadder_Value()
	 * @model
	 * @generated
	 */
	String getValue();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.Ladder#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(String value);

} // Ladder
