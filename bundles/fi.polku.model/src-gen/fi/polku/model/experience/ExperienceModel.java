/**
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.model.experience;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Model</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Root of a .polku file: an organisation, its customers and employees, their journeys and how they are measured and developed. Measurements held here are at relationship level.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link fi.polku.model.experience.ExperienceModel#getLanguage <em>Language</em>}</li>
 *   <li>{@link fi.polku.model.experience.ExperienceModel#getMaturity <em>Maturity</em>}</li>
 *   <li>{@link fi.polku.model.experience.ExperienceModel#getCurrency <em>Currency</em>}</li>
 *   <li>{@link fi.polku.model.experience.ExperienceModel#getParties <em>Parties</em>}</li>
 *   <li>{@link fi.polku.model.experience.ExperienceModel#getPersonas <em>Personas</em>}</li>
 *   <li>{@link fi.polku.model.experience.ExperienceModel#getChannels <em>Channels</em>}</li>
 *   <li>{@link fi.polku.model.experience.ExperienceModel#getPromises <em>Promises</em>}</li>
 *   <li>{@link fi.polku.model.experience.ExperienceModel#getScales <em>Scales</em>}</li>
 *   <li>{@link fi.polku.model.experience.ExperienceModel#getEmotionScale <em>Emotion Scale</em>}</li>
 *   <li>{@link fi.polku.model.experience.ExperienceModel#getMetrics <em>Metrics</em>}</li>
 *   <li>{@link fi.polku.model.experience.ExperienceModel#getIndexes <em>Indexes</em>}</li>
 *   <li>{@link fi.polku.model.experience.ExperienceModel#getJourneys <em>Journeys</em>}</li>
 *   <li>{@link fi.polku.model.experience.ExperienceModel#getBlueprints <em>Blueprints</em>}</li>
 *   <li>{@link fi.polku.model.experience.ExperienceModel#getBoards <em>Boards</em>}</li>
 *   <li>{@link fi.polku.model.experience.ExperienceModel#getDevelopmentTargets <em>Development Targets</em>}</li>
 *   <li>{@link fi.polku.model.experience.ExperienceModel#getDevelopmentActions <em>Development Actions</em>}</li>
 *   <li>{@link fi.polku.model.experience.ExperienceModel#getDecks <em>Decks</em>}</li>
 * </ul>
 *
 * @see fi.polku.model.experience.ExperiencePackage#getExperienceModel()
 * @model
 * @generated
 */
public interface ExperienceModel extends Element, Measurable
{
	/**
	 * Returns the value of the '<em><b>Language</b></em>' attribute.
	 * The default value is <code>"en"</code>.
	 * The literals are from the enumeration {@link fi.polku.model.experience.Language}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The language that the model's own texts are written in; pictures use it unless told otherwise.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Language</em>' attribute.
	 * @see fi.polku.model.experience.Language
	 * @see #setLanguage(Language)
	 * @see fi.polku.model.experience.ExperiencePackage#getExperienceModel_Language()
	 * @model default="en"
	 * @generated
	 */
	Language getLanguage();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.ExperienceModel#getLanguage <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Language</em>' attribute.
	 * @see fi.polku.model.experience.Language
	 * @see #getLanguage()
	 * @generated
	 */
	void setLanguage(Language value);

	/**
	 * Returns the value of the '<em><b>Maturity</b></em>' attribute.
	 * The literals are from the enumeration {@link fi.polku.model.experience.Maturity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far the organisation has come in leading by experience.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Maturity</em>' attribute.
	 * @see fi.polku.model.experience.Maturity
	 * @see #setMaturity(Maturity)
	 * @see fi.polku.model.experience.ExperiencePackage#getExperienceModel_Maturity()
	 * @model
	 * @generated
	 */
	Maturity getMaturity();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.ExperienceModel#getMaturity <em>Maturity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Maturity</em>' attribute.
	 * @see fi.polku.model.experience.Maturity
	 * @see #getMaturity()
	 * @generated
	 */
	void setMaturity(Maturity value);

	/**
	 * Returns the value of the '<em><b>Currency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * ISO 4217 code of every cost in the model, for example EUR.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Currency</em>' attribute.
	 * @see #setCurrency(String)
	 * @see fi.polku.model.experience.ExperiencePackage#getExperienceModel_Currency()
	 * @model
	 * @generated
	 */
	String getCurrency();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.ExperienceModel#getCurrency <em>Currency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Currency</em>' attribute.
	 * @see #getCurrency()
	 * @generated
	 */
	void setCurrency(String value);

	/**
	 * Returns the value of the '<em><b>Parties</b></em>' containment reference list.
	 * The list contents are of type {@link fi.polku.model.experience.Party}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Units, roles, people, partners and systems, nested.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parties</em>' containment reference list.
	 * @see fi.polku.model.experience.ExperiencePackage#getExperienceModel_Parties()
	 * @model containment="true"
	 * @generated
	 */
	EList<Party> getParties();

	/**
	 * Returns the value of the '<em><b>Personas</b></em>' containment reference list.
	 * The list contents are of type {@link fi.polku.model.experience.Persona}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For whom the journeys are described.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Personas</em>' containment reference list.
	 * @see fi.polku.model.experience.ExperiencePackage#getExperienceModel_Personas()
	 * @model containment="true"
	 * @generated
	 */
	EList<Persona> getPersonas();

	/**
	 * Returns the value of the '<em><b>Channels</b></em>' containment reference list.
	 * The list contents are of type {@link fi.polku.model.experience.Channel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where encounters happen.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Channels</em>' containment reference list.
	 * @see fi.polku.model.experience.ExperiencePackage#getExperienceModel_Channels()
	 * @model containment="true"
	 * @generated
	 */
	EList<Channel> getChannels();

	/**
	 * Returns the value of the '<em><b>Promises</b></em>' containment reference list.
	 * The list contents are of type {@link fi.polku.model.experience.CustomerPromise}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is promised to customers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Promises</em>' containment reference list.
	 * @see fi.polku.model.experience.ExperiencePackage#getExperienceModel_Promises()
	 * @model containment="true"
	 * @generated
	 */
	EList<CustomerPromise> getPromises();

	/**
	 * Returns the value of the '<em><b>Scales</b></em>' containment reference list.
	 * The list contents are of type {@link fi.polku.model.experience.Scale}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Declared scales for emotions, metrics and gaps.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scales</em>' containment reference list.
	 * @see fi.polku.model.experience.ExperiencePackage#getExperienceModel_Scales()
	 * @model containment="true"
	 * @generated
	 */
	EList<Scale> getScales();

	/**
	 * Returns the value of the '<em><b>Emotion Scale</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Scale of every emotion that names none. Without it −3 … +3 with neutral 0 applies.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Emotion Scale</em>' reference.
	 * @see #setEmotionScale(Scale)
	 * @see fi.polku.model.experience.ExperiencePackage#getExperienceModel_EmotionScale()
	 * @model
	 * @generated
	 */
	Scale getEmotionScale();

	/**
	 * Sets the value of the '{@link fi.polku.model.experience.ExperienceModel#getEmotionScale <em>Emotion Scale</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Emotion Scale</em>' reference.
	 * @see #getEmotionScale()
	 * @generated
	 */
	void setEmotionScale(Scale value);

	/**
	 * Returns the value of the '<em><b>Metrics</b></em>' containment reference list.
	 * The list contents are of type {@link fi.polku.model.experience.Metric}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is measured and how the figure is computed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Metrics</em>' containment reference list.
	 * @see fi.polku.model.experience.ExperiencePackage#getExperienceModel_Metrics()
	 * @model containment="true"
	 * @generated
	 */
	EList<Metric> getMetrics();

	/**
	 * Returns the value of the '<em><b>Indexes</b></em>' containment reference list.
	 * The list contents are of type {@link fi.polku.model.experience.ExperienceIndex}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Weighted means over several metrics.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Indexes</em>' containment reference list.
	 * @see fi.polku.model.experience.ExperiencePackage#getExperienceModel_Indexes()
	 * @model containment="true"
	 * @generated
	 */
	EList<ExperienceIndex> getIndexes();

	/**
	 * Returns the value of the '<em><b>Journeys</b></em>' containment reference list.
	 * The list contents are of type {@link fi.polku.model.experience.Journey}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Customer, employee and recovery journeys.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Journeys</em>' containment reference list.
	 * @see fi.polku.model.experience.ExperiencePackage#getExperienceModel_Journeys()
	 * @model containment="true"
	 * @generated
	 */
	EList<Journey> getJourneys();

	/**
	 * Returns the value of the '<em><b>Blueprints</b></em>' containment reference list.
	 * The list contents are of type {@link fi.polku.model.experience.ServiceBlueprint}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What carries the journeys, front to back.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Blueprints</em>' containment reference list.
	 * @see fi.polku.model.experience.ExperiencePackage#getExperienceModel_Blueprints()
	 * @model containment="true"
	 * @generated
	 */
	EList<ServiceBlueprint> getBlueprints();

	/**
	 * Returns the value of the '<em><b>Boards</b></em>' containment reference list.
	 * The list contents are of type {@link fi.polku.model.experience.WorkshopBoard}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Start, continue and stop lists.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Boards</em>' containment reference list.
	 * @see fi.polku.model.experience.ExperiencePackage#getExperienceModel_Boards()
	 * @model containment="true"
	 * @generated
	 */
	EList<WorkshopBoard> getBoards();

	/**
	 * Returns the value of the '<em><b>Development Targets</b></em>' containment reference list.
	 * The list contents are of type {@link fi.polku.model.experience.DevelopmentTarget}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is to become better.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Development Targets</em>' containment reference list.
	 * @see fi.polku.model.experience.ExperiencePackage#getExperienceModel_DevelopmentTargets()
	 * @model containment="true"
	 * @generated
	 */
	EList<DevelopmentTarget> getDevelopmentTargets();

	/**
	 * Returns the value of the '<em><b>Development Actions</b></em>' containment reference list.
	 * The list contents are of type {@link fi.polku.model.experience.DevelopmentAction}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is done about it, round plan, do, check and act.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Development Actions</em>' containment reference list.
	 * @see fi.polku.model.experience.ExperiencePackage#getExperienceModel_DevelopmentActions()
	 * @model containment="true"
	 * @generated
	 */
	EList<DevelopmentAction> getDevelopmentActions();

	/**
	 * Returns the value of the '<em><b>Decks</b></em>' containment reference list.
	 * The list contents are of type {@link fi.polku.model.experience.ConversationDeck}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Cards for everyday conversations.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decks</em>' containment reference list.
	 * @see fi.polku.model.experience.ExperiencePackage#getExperienceModel_Decks()
	 * @model containment="true"
	 * @generated
	 */
	EList<ConversationDeck> getDecks();

} // ExperienceModel
