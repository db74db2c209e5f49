/**
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.model.experience;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Emotion</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A feeling at a touchpoint. The name may carry the exact word used; the kind groups it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fi.polku.model.experience.Emotion#getKind <em>Kind</em>}</li>
 *   <li>{@link fi.polku.model.experience.Emotion#getValence <em>Valence</em>}</li>
 *   <li>{@link fi.polku.model.experience.Emotion#getScale <em>Scale</em>}</li>
 *   <li>{@link fi.polku.model.experience.Emotion#getPersona <em>Persona</em>}</li>
 * </ul>
 *
 * @see fi.polku.model.experience.ExperiencePackage#getEmotion()
 * @model abstract="true"
 * @generated
 */
public interface Emotion extends Element
{
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link fi.polku.model.experience.EmotionKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which emotion it is. Most value: happiness, satisfaction; least: irritation, frustration.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see fi.polku.model.experience.EmotionKind
	 * @see #setKind(EmotionKind)
	 * @see fi.polku.model.experience.ExperiencePackage#getEmotion_Kind()
	 * @model
	 * @generated
	 */
	EmotionKind getKind();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.Emotion#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see fi.polku.model.experience.EmotionKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(EmotionKind value);

	/**
	 * Returns the value of the '<em><b>Valence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From negative to positive on the scale; no point on the curve when empty.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Valence</em>' attribute.
	 * @see #setValence(Double)
	 * @see fi.polku.model.experience.ExperiencePackage#getEmotion_Valence()
	 * @model
	 * @generated
	 */
	Double getValence();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.Emotion#getValence <em>Valence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Valence</em>' attribute.
	 * @see #getValence()
	 * @generated
	 */
	void setValence(Double value);

	/**
	 * Returns the value of the '<em><b>Scale</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Scale of the valence; the model's default emotion scale when empty.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scale</em>' reference.
	 * @see #setScale(Scale)
	 * @see fi.polku.model.experience.ExperiencePackage#getEmotion_Scale()
	 * @model
	 * @generated
	 */
	Scale getScale();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.Emotion#getScale <em>Scale</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scale</em>' reference.
	 * @see #getScale()
	 * @generated
	 */
	void setScale(Scale value);

	/**
	 * Returns the value of the '<em><b>Persona</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whose emotion it is; the journey's main persona when empty.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Persona</em>' reference.
	 * @see #setPersona(Persona)
	 * @see fi.polku.model.experience.ExperiencePackage#getEmotion_Persona()
	 * @model
	 * @generated
	 */
	Persona getPersona();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.Emotion#getPersona <em>Persona</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Persona</em>' reference.
	 * @see #getPersona()
	 * @generated
	 */
	void setPersona(Persona value);

} // Emotion
