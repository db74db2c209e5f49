/**
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.model.experience;

import java.time.Duration;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Touchpoint</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One encounter. Complete with the goal set for it, how easily the goal is reached and which emotions it evokes.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fi.polku.model.experience.Touchpoint#getGoal <em>Goal</em>}</li>
 *   <li>{@link fi.polku.model.experience.Touchpoint#getEase <em>Ease</em>}</li>
 *   <li>{@link fi.polku.model.experience.Touchpoint#getControl <em>Control</em>}</li>
 *   <li>{@link fi.polku.model.experience.Touchpoint#getPerformer <em>Performer</em>}</li>
 *   <li>{@link fi.polku.model.experience.Touchpoint#getEncounter <em>Encounter</em>}</li>
 *   <li>{@link fi.polku.model.experience.Touchpoint#getChannel <em>Channel</em>}</li>
 *   <li>{@link fi.polku.model.experience.Touchpoint#getAlternativeChannels <em>Alternative Channels</em>}</li>
 *   <li>{@link fi.polku.model.experience.Touchpoint#getImportance <em>Importance</em>}</li>
 *   <li>{@link fi.polku.model.experience.Touchpoint#isMomentOfTruth <em>Moment Of Truth</em>}</li>
 *   <li>{@link fi.polku.model.experience.Touchpoint#getKeyMoment <em>Key Moment</em>}</li>
 *   <li>{@link fi.polku.model.experience.Touchpoint#getResponseTimeTarget <em>Response Time Target</em>}</li>
 *   <li>{@link fi.polku.model.experience.Touchpoint#getPyramidLevel <em>Pyramid Level</em>}</li>
 *   <li>{@link fi.polku.model.experience.Touchpoint#getDimensions <em>Dimensions</em>}</li>
 *   <li>{@link fi.polku.model.experience.Touchpoint#getValues <em>Values</em>}</li>
 *   <li>{@link fi.polku.model.experience.Touchpoint#getMeaning <em>Meaning</em>}</li>
 *   <li>{@link fi.polku.model.experience.Touchpoint#getEmployeeParts <em>Employee Parts</em>}</li>
 *   <li>{@link fi.polku.model.experience.Touchpoint#getConditions <em>Conditions</em>}</li>
 *   <li>{@link fi.polku.model.experience.Touchpoint#getExpectations <em>Expectations</em>}</li>
 *   <li>{@link fi.polku.model.experience.Touchpoint#getGaps <em>Gaps</em>}</li>
 *   <li>{@link fi.polku.model.experience.Touchpoint#getTargetEmotions <em>Target Emotions</em>}</li>
 *   <li>{@link fi.polku.model.experience.Touchpoint#getObservedEmotions <em>Observed Emotions</em>}</li>
 *   <li>{@link fi.polku.model.experience.Touchpoint#getPainPoints <em>Pain Points</em>}</li>
 *   <li>{@link fi.polku.model.experience.Touchpoint#getOpportunities <em>Opportunities</em>}</li>
 *   <li>{@link fi.polku.model.experience.Touchpoint#getIncidents <em>Incidents</em>}</li>
 *   <li>{@link fi.polku.model.experience.Touchpoint#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link fi.polku.model.experience.Touchpoint#getLinks <em>Links</em>}</li>
 *   <li>{@link fi.polku.model.experience.Touchpoint#getSubJourney <em>Sub Journey</em>}</li>
 *   <li>{@link fi.polku.model.experience.Touchpoint#getEmployeeMoments <em>Employee Moments</em>}</li>
 * </ul>
 *
 * @see fi.polku.model.experience.ExperiencePackage#getTouchpoint()
 * @model
 * @generated
 */
public interface Touchpoint extends Element, Owned, Measurable
{
	/**
	 * Returns the value of the '<em><b>Goal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the persona wants to have done after the encounter.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Goal</em>' attribute.
	 * @see #setGoal(String)
	 * @see fi.polku.model.experience.ExperiencePackage#getTouchpoint_Goal()
	 * @model
	 * @generated
	 */
	String getGoal();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.Touchpoint#getGoal <em>Goal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Goal</em>' attribute.
	 * @see #getGoal()
	 * @generated
	 */
	void setGoal(String value);

	/**
	 * Returns the value of the '<em><b>Ease</b></em>' attribute.
	 * The literals are from the enumeration {@link fi.polku.model.experience.Ease}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How easily the goal is reached, as judged by those who describe the journey; asked figures belong to a CES metric.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ease</em>' attribute.
	 * @see fi.polku.model.experience.Ease
	 * @see #setEase(Ease)
	 * @see fi.polku.model.experience.ExperiencePackage#getTouchpoint_Ease()
	 * @model
	 * @generated
	 */
	Ease getEase();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.Touchpoint#getEase <em>Ease</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ease</em>' attribute.
	 * @see fi.polku.model.experience.Ease
	 * @see #getEase()
	 * @generated
	 */
	void setEase(Ease value);

	/**
	 * Returns the value of the '<em><b>Control</b></em>' attribute.
	 * The literals are from the enumeration {@link fi.polku.model.experience.Control}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who controls the touchpoint: own, partner, the customer or external.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Control</em>' attribute.
	 * @see fi.polku.model.experience.Control
	 * @see #setControl(Control)
	 * @see fi.polku.model.experience.ExperiencePackage#getTouchpoint_Control()
	 * @model
	 * @generated
	 */
	Control getControl();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.Touchpoint#getControl <em>Control</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Control</em>' attribute.
	 * @see fi.polku.model.experience.Control
	 * @see #getControl()
	 * @generated
	 */
	void setControl(Control value);

	/**
	 * Returns the value of the '<em><b>Performer</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who carries out the encounter when it isn't the owner.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Performer</em>' reference.
	 * @see #setPerformer(Party)
	 * @see fi.polku.model.experience.ExperiencePackage#getTouchpoint_Performer()
	 * @model
	 * @generated
	 */
	Party getPerformer();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.Touchpoint#getPerformer <em>Performer</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Performer</em>' reference.
	 * @see #getPerformer()
	 * @generated
	 */
	void setPerformer(Party value);

	/**
	 * Returns the value of the '<em><b>Encounter</b></em>' attribute.
	 * The literals are from the enumeration {@link fi.polku.model.experience.EncounterType}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Physical, digital or unconscious (brand, reputation).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Encounter</em>' attribute.
	 * @see fi.polku.model.experience.EncounterType
	 * @see #setEncounter(EncounterType)
	 * @see fi.polku.model.experience.ExperiencePackage#getTouchpoint_Encounter()
	 * @model
	 * @generated
	 */
	EncounterType getEncounter();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.Touchpoint#getEncounter <em>Encounter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Encounter</em>' attribute.
	 * @see fi.polku.model.experience.EncounterType
	 * @see #getEncounter()
	 * @generated
	 */
	void setEncounter(EncounterType value);

	/**
	 * Returns the value of the '<em><b>Channel</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it happens.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Channel</em>' reference.
	 * @see #setChannel(Channel)
	 * @see fi.polku.model.experience.ExperiencePackage#getTouchpoint_Channel()
	 * @model
	 * @generated
	 */
	Channel getChannel();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.Touchpoint#getChannel <em>Channel</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Channel</em>' reference.
	 * @see #getChannel()
	 * @generated
	 */
	void setChannel(Channel value);

	/**
	 * Returns the value of the '<em><b>Alternative Channels</b></em>' reference list.
	 * The list contents are of type {@link fi.polku.model.experience.Channel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Channels that the persona may choose instead.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Alternative Channels</em>' reference list.
	 * @see fi.polku.model.experience.ExperiencePackage#getTouchpoint_AlternativeChannels()
	 * @model
	 * @generated
	 */
	EList<Channel> getAlternativeChannels();

	/**
	 * Returns the value of the '<em><b>Importance</b></em>' attribute.
	 * The literals are from the enumeration {@link fi.polku.model.experience.Importance}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rank among the touchpoints; the most important ones are measured first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Importance</em>' attribute.
	 * @see fi.polku.model.experience.Importance
	 * @see #setImportance(Importance)
	 * @see fi.polku.model.experience.ExperiencePackage#getTouchpoint_Importance()
	 * @model
	 * @generated
	 */
	Importance getImportance();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.Touchpoint#getImportance <em>Importance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Importance</em>' attribute.
	 * @see fi.polku.model.experience.Importance
	 * @see #getImportance()
	 * @generated
	 */
	void setImportance(Importance value);

	/**
	 * Returns the value of the '<em><b>Moment Of Truth</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the customer's judgement of the whole is made here.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Moment Of Truth</em>' attribute.
	 * @see #setMomentOfTruth(boolean)
	 * @see fi.polku.model.experience.ExperiencePackage#getTouchpoint_MomentOfTruth()
	 * @model
	 * @generated
	 */
	boolean isMomentOfTruth();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.Touchpoint#isMomentOfTruth <em>Moment Of Truth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Moment Of Truth</em>' attribute.
	 * @see #isMomentOfTruth()
	 * @generated
	 */
	void setMomentOfTruth(boolean value);

	/**
	 * Returns the value of the '<em><b>Key Moment</b></em>' attribute.
	 * The literals are from the enumeration {@link fi.polku.model.experience.KeyMoment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which key moment of an employee it is; none on a customer journey.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Key Moment</em>' attribute.
	 * @see fi.polku.model.experience.KeyMoment
	 * @see #setKeyMoment(KeyMoment)
	 * @see fi.polku.model.experience.ExperiencePackage#getTouchpoint_KeyMoment()
	 * @model
	 * @generated
	 */
	KeyMoment getKeyMoment();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.Touchpoint#getKeyMoment <em>Key Moment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Key Moment</em>' attribute.
	 * @see fi.polku.model.experience.KeyMoment
	 * @see #getKeyMoment()
	 * @generated
	 */
	void setKeyMoment(KeyMoment value);

	/**
	 * Returns the value of the '<em><b>Response Time Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Within what time feedback or a request is answered (ISO 8601 duration, for example PT2H). Literature: minutes to a couple of hours.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Response Time Target</em>' attribute.
	 * @see #setResponseTimeTarget(Duration)
	 * @see fi.polku.model.experience.ExperiencePackage#getTouchpoint_ResponseTimeTarget()
	 * @model dataType="fi.polku.model.experience.Duration"
	 * @generated
	 */
	Duration getResponseTimeTarget();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.Touchpoint#getResponseTimeTarget <em>Response Time Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Response Time Target</em>' attribute.
	 * @see #getResponseTimeTarget()
	 * @generated
	 */
	void setResponseTimeTarget(Duration value);

	/**
	 * Returns the value of the '<em><b>Pyramid Level</b></em>' attribute.
	 * The literals are from the enumeration {@link fi.polku.model.experience.PyramidLevel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Level in Gartner's CX pyramid, 1 (base) to 5.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pyramid Level</em>' attribute.
	 * @see fi.polku.model.experience.PyramidLevel
	 * @see #setPyramidLevel(PyramidLevel)
	 * @see fi.polku.model.experience.ExperiencePackage#getTouchpoint_PyramidLevel()
	 * @model
	 * @generated
	 */
	PyramidLevel getPyramidLevel();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.Touchpoint#getPyramidLevel <em>Pyramid Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pyramid Level</em>' attribute.
	 * @see fi.polku.model.experience.PyramidLevel
	 * @see #getPyramidLevel()
	 * @generated
	 */
	void setPyramidLevel(PyramidLevel value);

	/**
	 * Returns the value of the '<em><b>Dimensions</b></em>' attribute list.
	 * The list contents are of type {@link fi.polku.model.experience.Dimension}.
	 * The literals are from the enumeration {@link fi.polku.model.experience.Dimension}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which dimensions of experience it touches.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dimensions</em>' attribute list.
	 * @see fi.polku.model.experience.Dimension
	 * @see fi.polku.model.experience.ExperiencePackage#getTouchpoint_Dimensions()
	 * @model
	 * @generated
	 */
	EList<Dimension> getDimensions();

	/**
	 * Returns the value of the '<em><b>Values</b></em>' attribute list.
	 * The list contents are of type {@link fi.polku.model.experience.CustomerValue}.
	 * The literals are from the enumeration {@link fi.polku.model.experience.CustomerValue}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Kinds of value that arise for the customer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Values</em>' attribute list.
	 * @see fi.polku.model.experience.CustomerValue
	 * @see fi.polku.model.experience.ExperiencePackage#getTouchpoint_Values()
	 * @model
	 * @generated
	 */
	EList<CustomerValue> getValues();

	/**
	 * Returns the value of the '<em><b>Meaning</b></em>' attribute.
	 * The literals are from the enumeration {@link fi.polku.model.experience.MeaningLevel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Action, emotion or meaning.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Meaning</em>' attribute.
	 * @see fi.polku.model.experience.MeaningLevel
	 * @see #setMeaning(MeaningLevel)
	 * @see fi.polku.model.experience.ExperiencePackage#getTouchpoint_Meaning()
	 * @model
	 * @generated
	 */
	MeaningLevel getMeaning();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.Touchpoint#getMeaning <em>Meaning</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Meaning</em>' attribute.
	 * @see fi.polku.model.experience.MeaningLevel
	 * @see #getMeaning()
	 * @generated
	 */
	void setMeaning(MeaningLevel value);

	/**
	 * Returns the value of the '<em><b>Employee Parts</b></em>' attribute list.
	 * The list contents are of type {@link fi.polku.model.experience.EmployeePart}.
	 * The literals are from the enumeration {@link fi.polku.model.experience.EmployeePart}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which parts of the employee experience it touches; for employee journeys.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Employee Parts</em>' attribute list.
	 * @see fi.polku.model.experience.EmployeePart
	 * @see fi.polku.model.experience.ExperiencePackage#getTouchpoint_EmployeeParts()
	 * @model
	 * @generated
	 */
	EList<EmployeePart> getEmployeeParts();

	/**
	 * Returns the value of the '<em><b>Conditions</b></em>' attribute list.
	 * The list contents are of type {@link fi.polku.model.experience.SuccessCondition}.
	 * The literals are from the enumeration {@link fi.polku.model.experience.SuccessCondition}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What an employee is given here in order to succeed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Conditions</em>' attribute list.
	 * @see fi.polku.model.experience.SuccessCondition
	 * @see fi.polku.model.experience.ExperiencePackage#getTouchpoint_Conditions()
	 * @model
	 * @generated
	 */
	EList<SuccessCondition> getConditions();

	/**
	 * Returns the value of the '<em><b>Expectations</b></em>' reference list.
	 * The list contents are of type {@link fi.polku.model.experience.Expectation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Expectations of the personas that must be met here.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Expectations</em>' reference list.
	 * @see fi.polku.model.experience.ExperiencePackage#getTouchpoint_Expectations()
	 * @model
	 * @generated
	 */
	EList<Expectation> getExpectations();

	/**
	 * Returns the value of the '<em><b>Gaps</b></em>' containment reference list.
	 * The list contents are of type {@link fi.polku.model.experience.Gap}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Expectation against experience (GAP analysis).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Gaps</em>' containment reference list.
	 * @see fi.polku.model.experience.ExperiencePackage#getTouchpoint_Gaps()
	 * @model containment="true"
	 * @generated
	 */
	EList<Gap> getGaps();

	/**
	 * Returns the value of the '<em><b>Target Emotions</b></em>' containment reference list.
	 * The list contents are of type {@link fi.polku.model.experience.TargetEmotion}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is meant to be felt here.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target Emotions</em>' containment reference list.
	 * @see fi.polku.model.experience.ExperiencePackage#getTouchpoint_TargetEmotions()
	 * @model containment="true"
	 * @generated
	 */
	EList<TargetEmotion> getTargetEmotions();

	/**
	 * Returns the value of the '<em><b>Observed Emotions</b></em>' containment reference list.
	 * The list contents are of type {@link fi.polku.model.experience.ObservedEmotion}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is felt here according to a source.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Observed Emotions</em>' containment reference list.
	 * @see fi.polku.model.experience.ExperiencePackage#getTouchpoint_ObservedEmotions()
	 * @model containment="true"
	 * @generated
	 */
	EList<ObservedEmotion> getObservedEmotions();

	/**
	 * Returns the value of the '<em><b>Pain Points</b></em>' containment reference list.
	 * The list contents are of type {@link fi.polku.model.experience.PainPoint}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Problems of the customer, by the five TERMS kinds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pain Points</em>' containment reference list.
	 * @see fi.polku.model.experience.ExperiencePackage#getTouchpoint_PainPoints()
	 * @model containment="true"
	 * @generated
	 */
	EList<PainPoint> getPainPoints();

	/**
	 * Returns the value of the '<em><b>Opportunities</b></em>' containment reference list.
	 * The list contents are of type {@link fi.polku.model.experience.Opportunity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ideas for making it better.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Opportunities</em>' containment reference list.
	 * @see fi.polku.model.experience.ExperiencePackage#getTouchpoint_Opportunities()
	 * @model containment="true"
	 * @generated
	 */
	EList<Opportunity> getOpportunities();

	/**
	 * Returns the value of the '<em><b>Incidents</b></em>' containment reference list.
	 * The list contents are of type {@link fi.polku.model.experience.CriticalIncident}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Incidents told by customers or staff (CIT).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Incidents</em>' containment reference list.
	 * @see fi.polku.model.experience.ExperiencePackage#getTouchpoint_Incidents()
	 * @model containment="true"
	 * @generated
	 */
	EList<CriticalIncident> getIncidents();

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' containment reference list.
	 * The list contents are of type {@link fi.polku.model.experience.Evidence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Things the persona sees, holds or receives.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evidence</em>' containment reference list.
	 * @see fi.polku.model.experience.ExperiencePackage#getTouchpoint_Evidence()
	 * @model containment="true"
	 * @generated
	 */
	EList<Evidence> getEvidence();

	/**
	 * Returns the value of the '<em><b>Links</b></em>' containment reference list.
	 * The list contents are of type {@link fi.polku.model.experience.Link}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Further material.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Links</em>' containment reference list.
	 * @see fi.polku.model.experience.ExperiencePackage#getTouchpoint_Links()
	 * @model containment="true"
	 * @generated
	 */
	EList<Link> getLinks();

	/**
	 * Returns the value of the '<em><b>Sub Journey</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A journey that opens this touchpoint up in detail.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sub Journey</em>' reference.
	 * @see #setSubJourney(Journey)
	 * @see fi.polku.model.experience.ExperiencePackage#getTouchpoint_SubJourney()
	 * @model
	 * @generated
	 */
	Journey getSubJourney();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.Touchpoint#getSubJourney <em>Sub Journey</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sub Journey</em>' reference.
	 * @see #getSubJourney()
	 * @generated
	 */
	void setSubJourney(Journey value);

	/**
	 * Returns the value of the '<em><b>Employee Moments</b></em>' reference list.
	 * The list contents are of type {@link fi.polku.model.experience.Touchpoint}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Touchpoints of employee journeys that make this one work.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Employee Moments</em>' reference list.
	 * @see fi.polku.model.experience.ExperiencePackage#getTouchpoint_EmployeeMoments()
	 * @model
	 * @generated
	 */
	EList<Touchpoint> getEmployeeMoments();

} // Touchpoint
