/**
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.model.experience;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Persona</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A type of customer, employee or stakeholder with its needs and expectations.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fi.polku.model.experience.Persona#getKind <em>Kind</em>}</li>
 *   <li>{@link fi.polku.model.experience.Persona#getStyle <em>Style</em>}</li>
 *   <li>{@link fi.polku.model.experience.Persona#getBackground <em>Background</em>}</li>
 *   <li>{@link fi.polku.model.experience.Persona#getQuote <em>Quote</em>}</li>
 *   <li>{@link fi.polku.model.experience.Persona#getNeeds <em>Needs</em>}</li>
 *   <li>{@link fi.polku.model.experience.Persona#getExpectations <em>Expectations</em>}</li>
 *   <li>{@link fi.polku.model.experience.Persona#getPreferredChannels <em>Preferred Channels</em>}</li>
 * </ul>
 *
 * @see fi.polku.model.experience.ExperiencePackage#getPersona()
 * @model
 * @generated
 */
public interface Persona extends Element
{
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link fi.polku.model.experience.PersonaKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Customer, employee or stakeholder.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see fi.polku.model.experience.PersonaKind
	 * @see #setKind(PersonaKind)
	 * @see fi.polku.model.experience.ExperiencePackage#getPersona_Kind()
	 * @model
	 * @generated
	 */
	PersonaKind getKind();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.Persona#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see fi.polku.model.experience.PersonaKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(PersonaKind value);

	/**
	 * Returns the value of the '<em><b>Style</b></em>' attribute.
	 * The literals are from the enumeration {@link fi.polku.model.experience.CustomerStyle}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Position in Jung's quadrant.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Style</em>' attribute.
	 * @see fi.polku.model.experience.CustomerStyle
	 * @see #setStyle(CustomerStyle)
	 * @see fi.polku.model.experience.ExperiencePackage#getPersona_Style()
	 * @model
	 * @generated
	 */
	CustomerStyle getStyle();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.Persona#getStyle <em>Style</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Style</em>' attribute.
	 * @see fi.polku.model.experience.CustomerStyle
	 * @see #getStyle()
	 * @generated
	 */
	void setStyle(CustomerStyle value);

	/**
	 * Returns the value of the '<em><b>Background</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Life situation in a few sentences.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Background</em>' attribute.
	 * @see #setBackground(String)
	 * @see fi.polku.model.experience.ExperiencePackage#getPersona_Background()
	 * @model
	 * @generated
	 */
	String getBackground();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.Persona#getBackground <em>Background</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Background</em>' attribute.
	 * @see #getBackground()
	 * @generated
	 */
	void setBackground(String value);

	/**
	 * Returns the value of the '<em><b>Quote</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One sentence that sums the persona up in its own words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Quote</em>' attribute.
	 * @see #setQuote(String)
	 * @see fi.polku.model.experience.ExperiencePackage#getPersona_Quote()
	 * @model
	 * @generated
	 */
	String getQuote();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.Persona#getQuote <em>Quote</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Quote</em>' attribute.
	 * @see #getQuote()
	 * @generated
	 */
	void setQuote(String value);

	/**
	 * Returns the value of the '<em><b>Needs</b></em>' containment reference list.
	 * The list contents are of type {@link fi.polku.model.experience.Need}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the persona needs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Needs</em>' containment reference list.
	 * @see fi.polku.model.experience.ExperiencePackage#getPersona_Needs()
	 * @model containment="true"
	 * @generated
	 */
	EList<Need> getNeeds();

	/**
	 * Returns the value of the '<em><b>Expectations</b></em>' containment reference list.
	 * The list contents are of type {@link fi.polku.model.experience.Expectation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What sets the bar.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Expectations</em>' containment reference list.
	 * @see fi.polku.model.experience.ExperiencePackage#getPersona_Expectations()
	 * @model containment="true"
	 * @generated
	 */
	EList<Expectation> getExpectations();

	/**
	 * Returns the value of the '<em><b>Preferred Channels</b></em>' reference list.
	 * The list contents are of type {@link fi.polku.model.experience.Channel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Channels the persona would choose, the dearest first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Preferred Channels</em>' reference list.
	 * @see fi.polku.model.experience.ExperiencePackage#getPersona_PreferredChannels()
	 * @model
	 * @generated
	 */
	EList<Channel> getPreferredChannels();

} // Persona
