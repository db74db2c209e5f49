/**
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.model.experience;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Pain Point</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A problem that the customer meets.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fi.polku.model.experience.PainPoint#getKind <em>Kind</em>}</li>
 *   <li>{@link fi.polku.model.experience.PainPoint#getSeverity <em>Severity</em>}</li>
 * </ul>
 *
 * @see fi.polku.model.experience.ExperiencePackage#getPainPoint()
 * @model
 * @generated
 */
public interface PainPoint extends Element
{
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link fi.polku.model.experience.ProblemKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One of the TERMS kinds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see fi.polku.model.experience.ProblemKind
	 * @see #setKind(ProblemKind)
	 * @see fi.polku.model.experience.ExperiencePackage#getPainPoint_Kind()
	 * @model
	 * @generated
	 */
	ProblemKind getKind();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.PainPoint#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see fi.polku.model.experience.ProblemKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ProblemKind value);

	/**
	 * Returns the value of the '<em><b>Severity</b></em>' attribute.
	 * The literals are from the enumeration {@link fi.polku.model.experience.Importance}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How much it hurts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Severity</em>' attribute.
	 * @see fi.polku.model.experience.Importance
	 * @see #setSeverity(Importance)
	 * @see fi.polku.model.experience.ExperiencePackage#getPainPoint_Severity()
	 * @model
	 * @generated
	 */
	Importance getSeverity();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.PainPoint#getSeverity <em>Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Severity</em>' attribute.
	 * @see fi.polku.model.experience.Importance
	 * @see #getSeverity()
	 * @generated
	 */
	void setSeverity(Importance value);

} // PainPoint
