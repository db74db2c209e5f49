/**
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.model.experience;

import java.time.Duration;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Blueprint Action</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A box in a blueprint: an action, or a piece of evidence in the evidence row.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fi.polku.model.experience.BlueprintAction#getRow <em>Row</em>}</li>
 *   <li>{@link fi.polku.model.experience.BlueprintAction#getColumn <em>Column</em>}</li>
 *   <li>{@link fi.polku.model.experience.BlueprintAction#getCarrier <em>Carrier</em>}</li>
 *   <li>{@link fi.polku.model.experience.BlueprintAction#getShows <em>Shows</em>}</li>
 *   <li>{@link fi.polku.model.experience.BlueprintAction#getSystems <em>Systems</em>}</li>
 *   <li>{@link fi.polku.model.experience.BlueprintAction#getMetrics <em>Metrics</em>}</li>
 *   <li>{@link fi.polku.model.experience.BlueprintAction#getDuration <em>Duration</em>}</li>
 *   <li>{@link fi.polku.model.experience.BlueprintAction#isWait <em>Wait</em>}</li>
 *   <li>{@link fi.polku.model.experience.BlueprintAction#getWaitTime <em>Wait Time</em>}</li>
 *   <li>{@link fi.polku.model.experience.BlueprintAction#getCost <em>Cost</em>}</li>
 *   <li>{@link fi.polku.model.experience.BlueprintAction#isFailPoint <em>Fail Point</em>}</li>
 *   <li>{@link fi.polku.model.experience.BlueprintAction#getFailure <em>Failure</em>}</li>
 *   <li>{@link fi.polku.model.experience.BlueprintAction#getRecoveredBy <em>Recovered By</em>}</li>
 *   <li>{@link fi.polku.model.experience.BlueprintAction#isDecision <em>Decision</em>}</li>
 *   <li>{@link fi.polku.model.experience.BlueprintAction#getPolicy <em>Policy</em>}</li>
 * </ul>
 *
 * @see fi.polku.model.experience.ExperiencePackage#getBlueprintAction()
 * @model
 * @generated
 */
public interface BlueprintAction extends Element, Owned
{
	/**
	 * Returns the value of the '<em><b>Row</b></em>' attribute.
	 * The literals are from the enumeration {@link fi.polku.model.experience.BlueprintRow}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In which row it stands.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Row</em>' attribute.
	 * @see fi.polku.model.experience.BlueprintRow
	 * @see #setRow(BlueprintRow)
	 * @see fi.polku.model.experience.ExperiencePackage#getBlueprintAction_Row()
	 * @model
	 * @generated
	 */
	BlueprintRow getRow();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.BlueprintAction#getRow <em>Row</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Row</em>' attribute.
	 * @see fi.polku.model.experience.BlueprintRow
	 * @see #getRow()
	 * @generated
	 */
	void setRow(BlueprintRow value);

	/**
	 * Returns the value of the '<em><b>Column</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In which column it stands.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Column</em>' reference.
	 * @see #setColumn(BlueprintColumn)
	 * @see fi.polku.model.experience.ExperiencePackage#getBlueprintAction_Column()
	 * @model
	 * @generated
	 */
	BlueprintColumn getColumn();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.BlueprintAction#getColumn <em>Column</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Column</em>' reference.
	 * @see #getColumn()
	 * @generated
	 */
	void setColumn(BlueprintColumn value);

	/**
	 * Returns the value of the '<em><b>Carrier</b></em>' attribute.
	 * The literals are from the enumeration {@link fi.polku.model.experience.Carrier}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * People or technology; tells onstage actions apart.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Carrier</em>' attribute.
	 * @see fi.polku.model.experience.Carrier
	 * @see #setCarrier(Carrier)
	 * @see fi.polku.model.experience.ExperiencePackage#getBlueprintAction_Carrier()
	 * @model
	 * @generated
	 */
	Carrier getCarrier();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.BlueprintAction#getCarrier <em>Carrier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Carrier</em>' attribute.
	 * @see fi.polku.model.experience.Carrier
	 * @see #getCarrier()
	 * @generated
	 */
	void setCarrier(Carrier value);

	/**
	 * Returns the value of the '<em><b>Shows</b></em>' reference list.
	 * The list contents are of type {@link fi.polku.model.experience.Evidence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In the evidence row: the evidence of touchpoints that the box stands for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Shows</em>' reference list.
	 * @see fi.polku.model.experience.ExperiencePackage#getBlueprintAction_Shows()
	 * @model
	 * @generated
	 */
	EList<Evidence> getShows();

	/**
	 * Returns the value of the '<em><b>Systems</b></em>' reference list.
	 * The list contents are of type {@link fi.polku.model.experience.InformationSystem}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Systems used.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Systems</em>' reference list.
	 * @see fi.polku.model.experience.ExperiencePackage#getBlueprintAction_Systems()
	 * @model
	 * @generated
	 */
	EList<InformationSystem> getSystems();

	/**
	 * Returns the value of the '<em><b>Metrics</b></em>' reference list.
	 * The list contents are of type {@link fi.polku.model.experience.Metric}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Metrics taken here.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Metrics</em>' reference list.
	 * @see fi.polku.model.experience.ExperiencePackage#getBlueprintAction_Metrics()
	 * @model
	 * @generated
	 */
	EList<Metric> getMetrics();

	/**
	 * Returns the value of the '<em><b>Duration</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Working time (ISO 8601 duration, for example PT20M).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Duration</em>' attribute.
	 * @see #setDuration(Duration)
	 * @see fi.polku.model.experience.ExperiencePackage#getBlueprintAction_Duration()
	 * @model dataType="fi.polku.model.experience.Duration"
	 * @generated
	 */
	Duration getDuration();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.BlueprintAction#getDuration <em>Duration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Duration</em>' attribute.
	 * @see #getDuration()
	 * @generated
	 */
	void setDuration(Duration value);

	/**
	 * Returns the value of the '<em><b>Wait</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the customer waits here.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Wait</em>' attribute.
	 * @see #setWait(boolean)
	 * @see fi.polku.model.experience.ExperiencePackage#getBlueprintAction_Wait()
	 * @model
	 * @generated
	 */
	boolean isWait();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.BlueprintAction#isWait <em>Wait</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Wait</em>' attribute.
	 * @see #isWait()
	 * @generated
	 */
	void setWait(boolean value);

	/**
	 * Returns the value of the '<em><b>Wait Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How long the wait lasts (ISO 8601 duration).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Wait Time</em>' attribute.
	 * @see #setWaitTime(Duration)
	 * @see fi.polku.model.experience.ExperiencePackage#getBlueprintAction_WaitTime()
	 * @model dataType="fi.polku.model.experience.Duration"
	 * @generated
	 */
	Duration getWaitTime();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.BlueprintAction#getWaitTime <em>Wait Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Wait Time</em>' attribute.
	 * @see #getWaitTime()
	 * @generated
	 */
	void setWaitTime(Duration value);

	/**
	 * Returns the value of the '<em><b>Cost</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Cost of one execution, in the model's currency; 0 or more.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cost</em>' attribute.
	 * @see #setCost(Double)
	 * @see fi.polku.model.experience.ExperiencePackage#getBlueprintAction_Cost()
	 * @model
	 * @generated
	 */
	Double getCost();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.BlueprintAction#getCost <em>Cost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cost</em>' attribute.
	 * @see #getCost()
	 * @generated
	 */
	void setCost(Double value);

	/**
	 * Returns the value of the '<em><b>Fail Point</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it is known to fail.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fail Point</em>' attribute.
	 * @see #setFailPoint(boolean)
	 * @see fi.polku.model.experience.ExperiencePackage#getBlueprintAction_FailPoint()
	 * @model
	 * @generated
	 */
	boolean isFailPoint();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.BlueprintAction#isFailPoint <em>Fail Point</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fail Point</em>' attribute.
	 * @see #isFailPoint()
	 * @generated
	 */
	void setFailPoint(boolean value);

	/**
	 * Returns the value of the '<em><b>Failure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What goes wrong.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Failure</em>' attribute.
	 * @see #setFailure(String)
	 * @see fi.polku.model.experience.ExperiencePackage#getBlueprintAction_Failure()
	 * @model
	 * @generated
	 */
	String getFailure();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.BlueprintAction#getFailure <em>Failure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Failure</em>' attribute.
	 * @see #getFailure()
	 * @generated
	 */
	void setFailure(String value);

	/**
	 * Returns the value of the '<em><b>Recovered By</b></em>' reference list.
	 * The list contents are of type {@link fi.polku.model.experience.BlueprintAction}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Actions that put a failure right.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recovered By</em>' reference list.
	 * @see fi.polku.model.experience.ExperiencePackage#getBlueprintAction_RecoveredBy()
	 * @model
	 * @generated
	 */
	EList<BlueprintAction> getRecoveredBy();

	/**
	 * Returns the value of the '<em><b>Decision</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the way parts here.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decision</em>' attribute.
	 * @see #setDecision(boolean)
	 * @see fi.polku.model.experience.ExperiencePackage#getBlueprintAction_Decision()
	 * @model
	 * @generated
	 */
	boolean isDecision();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.BlueprintAction#isDecision <em>Decision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decision</em>' attribute.
	 * @see #isDecision()
	 * @generated
	 */
	void setDecision(boolean value);

	/**
	 * Returns the value of the '<em><b>Policy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The rule that binds the action.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Policy</em>' attribute.
	 * @see #setPolicy(String)
	 * @see fi.polku.model.experience.ExperiencePackage#getBlueprintAction_Policy()
	 * @model
	 * @generated
	 */
	String getPolicy();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.BlueprintAction#getPolicy <em>Policy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Policy</em>' attribute.
	 * @see #getPolicy()
	 * @generated
	 */
	void setPolicy(String value);

} // BlueprintAction
