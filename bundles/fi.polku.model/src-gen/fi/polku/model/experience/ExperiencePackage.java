/**
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.model.experience;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Customer and employee journeys, their touchpoints, emotions, measurements and service blueprints.
 * <!-- end-model-doc -->
 * @see fi.polku.model.experience.ExperienceFactory
 * @model kind="package"
 * @generated
 */
public interface ExperiencePackage extends EPackage
{
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "experience";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://polku.fi/experience/1.0";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "experience";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	ExperiencePackage eINSTANCE = fi.polku.model.experience.impl.ExperiencePackageImpl.init();

	/**
	 * The meta object id for the '{@link fi.polku.model.experience.impl.ElementImpl <em>Element</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fi.polku.model.experience.impl.ElementImpl
	 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getElement()
	 * @generated
	 */
	int ELEMENT = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT__ID = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT__NAME = 1;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT__DESCRIPTION = 2;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT__NOTES = 3;

	/**
	 * The feature id for the '<em><b>Suppressions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT__SUPPRESSIONS = 4;

	/**
	 * The number of structural features of the '<em>Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT_FEATURE_COUNT = 5;

	/**
	 * The number of operations of the '<em>Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link fi.polku.model.experience.impl.NoteImpl <em>Note</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fi.polku.model.experience.impl.NoteImpl
	 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getNote()
	 * @generated
	 */
	int NOTE = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Suppressions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__SUPPRESSIONS = ELEMENT__SUPPRESSIONS;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__TEXT = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__AUTHOR = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__DATE = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Note</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Note</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link fi.polku.model.experience.impl.SuppressionImpl <em>Suppression</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fi.polku.model.experience.impl.SuppressionImpl
	 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getSuppression()
	 * @generated
	 */
	int SUPPRESSION = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPRESSION__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPRESSION__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPRESSION__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPRESSION__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Suppressions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPRESSION__SUPPRESSIONS = ELEMENT__SUPPRESSIONS;

	/**
	 * The feature id for the '<em><b>Rule</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPRESSION__RULE = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPRESSION__REASON = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Suppression</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPRESSION_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Suppression</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPRESSION_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link fi.polku.model.experience.Owned <em>Owned</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fi.polku.model.experience.Owned
	 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getOwned()
	 * @generated
	 */
	int OWNED = 3;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OWNED__OWNER = 0;

	/**
	 * The number of structural features of the '<em>Owned</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OWNED_FEATURE_COUNT = 1;

	/**
	 * The number of operations of the '<em>Owned</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OWNED_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link fi.polku.model.experience.Measurable <em>Measurable</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fi.polku.model.experience.Measurable
	 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getMeasurable()
	 * @generated
	 */
	int MEASURABLE = 4;

	/**
	 * The feature id for the '<em><b>Plans</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASURABLE__PLANS = 0;

	/**
	 * The feature id for the '<em><b>Measurements</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASURABLE__MEASUREMENTS = 1;

	/**
	 * The number of structural features of the '<em>Measurable</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASURABLE_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Measurable</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASURABLE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link fi.polku.model.experience.impl.ExperienceModelImpl <em>Model</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fi.polku.model.experience.impl.ExperienceModelImpl
	 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getExperienceModel()
	 * @generated
	 */
	int EXPERIENCE_MODEL = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIENCE_MODEL__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIENCE_MODEL__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIENCE_MODEL__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIENCE_MODEL__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Suppressions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIENCE_MODEL__SUPPRESSIONS = ELEMENT__SUPPRESSIONS;

	/**
	 * The feature id for the '<em><b>Plans</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIENCE_MODEL__PLANS = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Measurements</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIENCE_MODEL__MEASUREMENTS = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIENCE_MODEL__LANGUAGE = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Maturity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIENCE_MODEL__MATURITY = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Currency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIENCE_MODEL__CURRENCY = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Parties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIENCE_MODEL__PARTIES = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Personas</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIENCE_MODEL__PERSONAS = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Channels</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIENCE_MODEL__CHANNELS = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Promises</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIENCE_MODEL__PROMISES = ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Scales</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIENCE_MODEL__SCALES = ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Emotion Scale</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIENCE_MODEL__EMOTION_SCALE = ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Metrics</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIENCE_MODEL__METRICS = ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Indexes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIENCE_MODEL__INDEXES = ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Journeys</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIENCE_MODEL__JOURNEYS = ELEMENT_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Blueprints</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIENCE_MODEL__BLUEPRINTS = ELEMENT_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Boards</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIENCE_MODEL__BOARDS = ELEMENT_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Development Targets</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIENCE_MODEL__DEVELOPMENT_TARGETS = ELEMENT_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Development Actions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIENCE_MODEL__DEVELOPMENT_ACTIONS = ELEMENT_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Decks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIENCE_MODEL__DECKS = ELEMENT_FEATURE_COUNT + 18;

	/**
	 * The number of structural features of the '<em>Model</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIENCE_MODEL_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 19;

	/**
	 * The number of operations of the '<em>Model</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIENCE_MODEL_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link fi.polku.model.experience.impl.PartyImpl <em>Party</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fi.polku.model.experience.impl.PartyImpl
	 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getParty()
	 * @generated
	 */
	int PARTY = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Suppressions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY__SUPPRESSIONS = ELEMENT__SUPPRESSIONS;

	/**
	 * The feature id for the '<em><b>Members</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY__MEMBERS = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Email</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY__EMAIL = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>May Decide</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY__MAY_DECIDE = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Party</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Party</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link fi.polku.model.experience.impl.OrganisationUnitImpl <em>Organisation Unit</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fi.polku.model.experience.impl.OrganisationUnitImpl
	 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getOrganisationUnit()
	 * @generated
	 */
	int ORGANISATION_UNIT = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION_UNIT__ID = PARTY__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION_UNIT__NAME = PARTY__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION_UNIT__DESCRIPTION = PARTY__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION_UNIT__NOTES = PARTY__NOTES;

	/**
	 * The feature id for the '<em><b>Suppressions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION_UNIT__SUPPRESSIONS = PARTY__SUPPRESSIONS;

	/**
	 * The feature id for the '<em><b>Members</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION_UNIT__MEMBERS = PARTY__MEMBERS;

	/**
	 * The feature id for the '<em><b>Email</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION_UNIT__EMAIL = PARTY__EMAIL;

	/**
	 * The feature id for the '<em><b>May Decide</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION_UNIT__MAY_DECIDE = PARTY__MAY_DECIDE;

	/**
	 * The number of structural features of the '<em>Organisation Unit</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION_UNIT_FEATURE_COUNT = PARTY_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Organisation Unit</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION_UNIT_OPERATION_COUNT = PARTY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link fi.polku.model.experience.impl.RoleImpl <em>Role</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fi.polku.model.experience.impl.RoleImpl
	 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getRole()
	 * @generated
	 */
	int ROLE = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE__ID = PARTY__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE__NAME = PARTY__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE__DESCRIPTION = PARTY__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE__NOTES = PARTY__NOTES;

	/**
	 * The feature id for the '<em><b>Suppressions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE__SUPPRESSIONS = PARTY__SUPPRESSIONS;

	/**
	 * The feature id for the '<em><b>Members</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE__MEMBERS = PARTY__MEMBERS;

	/**
	 * The feature id for the '<em><b>Email</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE__EMAIL = PARTY__EMAIL;

	/**
	 * The feature id for the '<em><b>May Decide</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE__MAY_DECIDE = PARTY__MAY_DECIDE;

	/**
	 * The number of structural features of the '<em>Role</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_FEATURE_COUNT = PARTY_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Role</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_OPERATION_COUNT = PARTY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link fi.polku.model.experience.impl.PersonImpl <em>Person</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fi.polku.model.experience.impl.PersonImpl
	 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getPerson()
	 * @generated
	 */
	int PERSON = 9;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__ID = PARTY__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__NAME = PARTY__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__DESCRIPTION = PARTY__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__NOTES = PARTY__NOTES;

	/**
	 * The feature id for the '<em><b>Suppressions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__SUPPRESSIONS = PARTY__SUPPRESSIONS;

	/**
	 * The feature id for the '<em><b>Members</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__MEMBERS = PARTY__MEMBERS;

	/**
	 * The feature id for the '<em><b>Email</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__EMAIL = PARTY__EMAIL;

	/**
	 * The feature id for the '<em><b>May Decide</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__MAY_DECIDE = PARTY__MAY_DECIDE;

	/**
	 * The feature id for the '<em><b>Roles</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__ROLES = PARTY_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Person</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON_FEATURE_COUNT = PARTY_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Person</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON_OPERATION_COUNT = PARTY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link fi.polku.model.experience.impl.PartnerImpl <em>Partner</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fi.polku.model.experience.impl.PartnerImpl
	 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getPartner()
	 * @generated
	 */
	int PARTNER = 10;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER__ID = PARTY__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER__NAME = PARTY__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER__DESCRIPTION = PARTY__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER__NOTES = PARTY__NOTES;

	/**
	 * The feature id for the '<em><b>Suppressions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER__SUPPRESSIONS = PARTY__SUPPRESSIONS;

	/**
	 * The feature id for the '<em><b>Members</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER__MEMBERS = PARTY__MEMBERS;

	/**
	 * The feature id for the '<em><b>Email</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER__EMAIL = PARTY__EMAIL;

	/**
	 * The feature id for the '<em><b>May Decide</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER__MAY_DECIDE = PARTY__MAY_DECIDE;

	/**
	 * The number of structural features of the '<em>Partner</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER_FEATURE_COUNT = PARTY_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Partner</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER_OPERATION_COUNT = PARTY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link fi.polku.model.experience.impl.InformationSystemImpl <em>Information System</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fi.polku.model.experience.impl.InformationSystemImpl
	 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getInformationSystem()
	 * @generated
	 */
	int INFORMATION_SYSTEM = 11;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_SYSTEM__ID = PARTY__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_SYSTEM__NAME = PARTY__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_SYSTEM__DESCRIPTION = PARTY__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_SYSTEM__NOTES = PARTY__NOTES;

	/**
	 * The feature id for the '<em><b>Suppressions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_SYSTEM__SUPPRESSIONS = PARTY__SUPPRESSIONS;

	/**
	 * The feature id for the '<em><b>Members</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_SYSTEM__MEMBERS = PARTY__MEMBERS;

	/**
	 * The feature id for the '<em><b>Email</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_SYSTEM__EMAIL = PARTY__EMAIL;

	/**
	 * The feature id for the '<em><b>May Decide</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_SYSTEM__MAY_DECIDE = PARTY__MAY_DECIDE;

	/**
	 * The feature id for the '<em><b>Provider</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_SYSTEM__PROVIDER = PARTY_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Information System</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_SYSTEM_FEATURE_COUNT = PARTY_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Information System</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_SYSTEM_OPERATION_COUNT = PARTY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link fi.polku.model.experience.impl.PersonaImpl <em>Persona</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fi.polku.model.experience.impl.PersonaImpl
	 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getPersona()
	 * @generated
	 */
	int PERSONA = 12;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSONA__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSONA__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSONA__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSONA__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Suppressions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSONA__SUPPRESSIONS = ELEMENT__SUPPRESSIONS;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSONA__KIND = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Style</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSONA__STYLE = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Background</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSONA__BACKGROUND = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Quote</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSONA__QUOTE = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Needs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSONA__NEEDS = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Expectations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSONA__EXPECTATIONS = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Preferred Channels</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSONA__PREFERRED_CHANNELS = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Persona</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSONA_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Persona</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSONA_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link fi.polku.model.experience.impl.NeedImpl <em>Need</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fi.polku.model.experience.impl.NeedImpl
	 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getNeed()
	 * @generated
	 */
	int NEED = 13;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Suppressions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__SUPPRESSIONS = ELEMENT__SUPPRESSIONS;

	/**
	 * The feature id for the '<em><b>Importance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__IMPORTANCE = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Need</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Need</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link fi.polku.model.experience.impl.ExpectationImpl <em>Expectation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fi.polku.model.experience.impl.ExpectationImpl
	 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getExpectation()
	 * @generated
	 */
	int EXPECTATION = 14;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECTATION__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECTATION__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECTATION__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECTATION__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Suppressions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECTATION__SUPPRESSIONS = ELEMENT__SUPPRESSIONS;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECTATION__KIND = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Importance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECTATION__IMPORTANCE = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Expectation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECTATION_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Expectation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECTATION_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link fi.polku.model.experience.impl.ChannelImpl <em>Channel</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fi.polku.model.experience.impl.ChannelImpl
	 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getChannel()
	 * @generated
	 */
	int CHANNEL = 15;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Suppressions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL__SUPPRESSIONS = ELEMENT__SUPPRESSIONS;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL__OWNER = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL__KIND = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Nature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL__NATURE = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Channel</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Channel</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link fi.polku.model.experience.impl.CustomerPromiseImpl <em>Customer Promise</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fi.polku.model.experience.impl.CustomerPromiseImpl
	 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getCustomerPromise()
	 * @generated
	 */
	int CUSTOMER_PROMISE = 16;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOMER_PROMISE__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOMER_PROMISE__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOMER_PROMISE__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOMER_PROMISE__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Suppressions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOMER_PROMISE__SUPPRESSIONS = ELEMENT__SUPPRESSIONS;

	/**
	 * The feature id for the '<em><b>Promise</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOMER_PROMISE__PROMISE = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Customer Guidance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOMER_PROMISE__CUSTOMER_GUIDANCE = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Staff Guidance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOMER_PROMISE__STAFF_GUIDANCE = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Keeper</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOMER_PROMISE__KEEPER = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Redeemed By</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOMER_PROMISE__REDEEMED_BY = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Ensured By</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOMER_PROMISE__ENSURED_BY = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Customer Promise</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOMER_PROMISE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Customer Promise</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOMER_PROMISE_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link fi.polku.model.experience.impl.JourneyImpl <em>Journey</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fi.polku.model.experience.impl.JourneyImpl
	 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getJourney()
	 * @generated
	 */
	int JOURNEY = 17;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOURNEY__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOURNEY__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOURNEY__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOURNEY__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Suppressions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOURNEY__SUPPRESSIONS = ELEMENT__SUPPRESSIONS;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOURNEY__OWNER = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Plans</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOURNEY__PLANS = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Measurements</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOURNEY__MEASUREMENTS = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOURNEY__KIND = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOURNEY__STATE = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOURNEY__LEVEL = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOURNEY__DATE = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Personas</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOURNEY__PERSONAS = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Stages</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOURNEY__STAGES = ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Future Twin</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOURNEY__FUTURE_TWIN = ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Supported By</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOURNEY__SUPPORTED_BY = ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Recoveries</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOURNEY__RECOVERIES = ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Ladders</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOURNEY__LADDERS = ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Silos</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOURNEY__SILOS = ELEMENT_FEATURE_COUNT + 13;

	/**
	 * The number of structural features of the '<em>Journey</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOURNEY_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 14;

	/**
	 * The number of operations of the '<em>Journey</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOURNEY_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link fi.polku.model.experience.impl.StageImpl <em>Stage</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fi.polku.model.experience.impl.StageImpl
	 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getStage()
	 * @generated
	 */
	int STAGE = 18;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Suppressions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE__SUPPRESSIONS = ELEMENT__SUPPRESSIONS;

	/**
	 * The feature id for the '<em><b>Phase</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE__PHASE = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Goal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE__GOAL = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Outcome</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE__OUTCOME = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Touchpoints</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE__TOUCHPOINTS = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Moments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE__MOMENTS = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Stage</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Stage</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link fi.polku.model.experience.impl.ServiceMomentImpl <em>Service Moment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fi.polku.model.experience.impl.ServiceMomentImpl
	 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getServiceMoment()
	 * @generated
	 */
	int SERVICE_MOMENT = 19;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_MOMENT__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_MOMENT__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_MOMENT__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_MOMENT__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Suppressions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_MOMENT__SUPPRESSIONS = ELEMENT__SUPPRESSIONS;

	/**
	 * The feature id for the '<em><b>Touchpoints</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_MOMENT__TOUCHPOINTS = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Service Moment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_MOMENT_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Service Moment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_MOMENT_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link fi.polku.model.experience.impl.TouchpointImpl <em>Touchpoint</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fi.polku.model.experience.impl.TouchpointImpl
	 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getTouchpoint()
	 * @generated
	 */
	int TOUCHPOINT = 20;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOUCHPOINT__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOUCHPOINT__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOUCHPOINT__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOUCHPOINT__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Suppressions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOUCHPOINT__SUPPRESSIONS = ELEMENT__SUPPRESSIONS;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOUCHPOINT__OWNER = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Plans</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOUCHPOINT__PLANS = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Measurements</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOUCHPOINT__MEASUREMENTS = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Goal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOUCHPOINT__GOAL = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Ease</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOUCHPOINT__EASE = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Control</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOUCHPOINT__CONTROL = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Performer</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOUCHPOINT__PERFORMER = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Encounter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOUCHPOINT__ENCOUNTER = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Channel</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOUCHPOINT__CHANNEL = ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Alternative Channels</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOUCHPOINT__ALTERNATIVE_CHANNELS = ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Importance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOUCHPOINT__IMPORTANCE = ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Moment Of Truth</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOUCHPOINT__MOMENT_OF_TRUTH = ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Key Moment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOUCHPOINT__KEY_MOMENT = ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Response Time Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOUCHPOINT__RESPONSE_TIME_TARGET = ELEMENT_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Pyramid Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOUCHPOINT__PYRAMID_LEVEL = ELEMENT_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Dimensions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOUCHPOINT__DIMENSIONS = ELEMENT_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Values</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOUCHPOINT__VALUES = ELEMENT_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Meaning</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOUCHPOINT__MEANING = ELEMENT_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Employee Parts</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOUCHPOINT__EMPLOYEE_PARTS = ELEMENT_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Conditions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOUCHPOINT__CONDITIONS = ELEMENT_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Expectations</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOUCHPOINT__EXPECTATIONS = ELEMENT_FEATURE_COUNT + 20;

	/**
	 * The feature id for the '<em><b>Gaps</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOUCHPOINT__GAPS = ELEMENT_FEATURE_COUNT + 21;

	/**
	 * The feature id for the '<em><b>Target Emotions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOUCHPOINT__TARGET_EMOTIONS = ELEMENT_FEATURE_COUNT + 22;

	/**
	 * The feature id for the '<em><b>Observed Emotions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOUCHPOINT__OBSERVED_EMOTIONS = ELEMENT_FEATURE_COUNT + 23;

	/**
	 * The feature id for the '<em><b>Pain Points</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOUCHPOINT__PAIN_POINTS = ELEMENT_FEATURE_COUNT + 24;

	/**
	 * The feature id for the '<em><b>Opportunities</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOUCHPOINT__OPPORTUNITIES = ELEMENT_FEATURE_COUNT + 25;

	/**
	 * The feature id for the '<em><b>Incidents</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOUCHPOINT__INCIDENTS = ELEMENT_FEATURE_COUNT + 26;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOUCHPOINT__EVIDENCE = ELEMENT_FEATURE_COUNT + 27;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOUCHPOINT__LINKS = ELEMENT_FEATURE_COUNT + 28;

	/**
	 * The feature id for the '<em><b>Sub Journey</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOUCHPOINT__SUB_JOURNEY = ELEMENT_FEATURE_COUNT + 29;

	/**
	 * The feature id for the '<em><b>Employee Moments</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOUCHPOINT__EMPLOYEE_MOMENTS = ELEMENT_FEATURE_COUNT + 30;

	/**
	 * The number of structural features of the '<em>Touchpoint</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOUCHPOINT_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 31;

	/**
	 * The number of operations of the '<em>Touchpoint</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOUCHPOINT_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link fi.polku.model.experience.impl.PainPointImpl <em>Pain Point</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fi.polku.model.experience.impl.PainPointImpl
	 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getPainPoint()
	 * @generated
	 */
	int PAIN_POINT = 21;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAIN_POINT__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAIN_POINT__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAIN_POINT__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAIN_POINT__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Suppressions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAIN_POINT__SUPPRESSIONS = ELEMENT__SUPPRESSIONS;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAIN_POINT__KIND = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Severity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAIN_POINT__SEVERITY = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Pain Point</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAIN_POINT_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Pain Point</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAIN_POINT_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link fi.polku.model.experience.impl.OpportunityImpl <em>Opportunity</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fi.polku.model.experience.impl.OpportunityImpl
	 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getOpportunity()
	 * @generated
	 */
	int OPPORTUNITY = 22;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPPORTUNITY__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPPORTUNITY__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPPORTUNITY__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPPORTUNITY__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Suppressions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPPORTUNITY__SUPPRESSIONS = ELEMENT__SUPPRESSIONS;

	/**
	 * The feature id for the '<em><b>Area</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPPORTUNITY__AREA = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Opportunity</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPPORTUNITY_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Opportunity</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPPORTUNITY_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link fi.polku.model.experience.impl.EvidenceImpl <em>Evidence</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fi.polku.model.experience.impl.EvidenceImpl
	 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getEvidence()
	 * @generated
	 */
	int EVIDENCE = 23;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Suppressions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__SUPPRESSIONS = ELEMENT__SUPPRESSIONS;

	/**
	 * The feature id for the '<em><b>Uri</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__URI = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Evidence</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Evidence</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link fi.polku.model.experience.impl.LinkImpl <em>Link</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fi.polku.model.experience.impl.LinkImpl
	 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getLink()
	 * @generated
	 */
	int LINK = 24;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Suppressions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__SUPPRESSIONS = ELEMENT__SUPPRESSIONS;

	/**
	 * The feature id for the '<em><b>Uri</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__URI = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Link</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Link</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link fi.polku.model.experience.impl.SiloImpl <em>Silo</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fi.polku.model.experience.impl.SiloImpl
	 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getSilo()
	 * @generated
	 */
	int SILO = 25;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SILO__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SILO__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SILO__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SILO__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Suppressions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SILO__SUPPRESSIONS = ELEMENT__SUPPRESSIONS;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SILO__KIND = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Parties</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SILO__PARTIES = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Touchpoints</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SILO__TOUCHPOINTS = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Silo</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SILO_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Silo</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SILO_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link fi.polku.model.experience.impl.ScaleImpl <em>Scale</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fi.polku.model.experience.impl.ScaleImpl
	 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getScale()
	 * @generated
	 */
	int SCALE = 26;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Suppressions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE__SUPPRESSIONS = ELEMENT__SUPPRESSIONS;

	/**
	 * The feature id for the '<em><b>Minimum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE__MINIMUM = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Maximum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE__MAXIMUM = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Neutral</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE__NEUTRAL = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Step</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE__STEP = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Minimum Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE__MINIMUM_LABEL = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Maximum Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE__MAXIMUM_LABEL = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Scale</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Scale</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link fi.polku.model.experience.impl.EmotionImpl <em>Emotion</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fi.polku.model.experience.impl.EmotionImpl
	 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getEmotion()
	 * @generated
	 */
	int EMOTION = 27;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMOTION__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMOTION__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMOTION__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMOTION__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Suppressions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMOTION__SUPPRESSIONS = ELEMENT__SUPPRESSIONS;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMOTION__KIND = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Valence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMOTION__VALENCE = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Scale</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMOTION__SCALE = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Persona</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMOTION__PERSONA = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Emotion</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMOTION_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Emotion</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMOTION_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link fi.polku.model.experience.impl.TargetEmotionImpl <em>Target Emotion</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fi.polku.model.experience.impl.TargetEmotionImpl
	 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getTargetEmotion()
	 * @generated
	 */
	int TARGET_EMOTION = 28;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET_EMOTION__ID = EMOTION__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET_EMOTION__NAME = EMOTION__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET_EMOTION__DESCRIPTION = EMOTION__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET_EMOTION__NOTES = EMOTION__NOTES;

	/**
	 * The feature id for the '<em><b>Suppressions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET_EMOTION__SUPPRESSIONS = EMOTION__SUPPRESSIONS;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET_EMOTION__KIND = EMOTION__KIND;

	/**
	 * The feature id for the '<em><b>Valence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET_EMOTION__VALENCE = EMOTION__VALENCE;

	/**
	 * The feature id for the '<em><b>Scale</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET_EMOTION__SCALE = EMOTION__SCALE;

	/**
	 * The feature id for the '<em><b>Persona</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET_EMOTION__PERSONA = EMOTION__PERSONA;

	/**
	 * The feature id for the '<em><b>Designed Peak</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET_EMOTION__DESIGNED_PEAK = EMOTION_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Target Emotion</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET_EMOTION_FEATURE_COUNT = EMOTION_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Target Emotion</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET_EMOTION_OPERATION_COUNT = EMOTION_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link fi.polku.model.experience.impl.ObservedEmotionImpl <em>Observed Emotion</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fi.polku.model.experience.impl.ObservedEmotionImpl
	 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getObservedEmotion()
	 * @generated
	 */
	int OBSERVED_EMOTION = 29;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVED_EMOTION__ID = EMOTION__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVED_EMOTION__NAME = EMOTION__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVED_EMOTION__DESCRIPTION = EMOTION__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVED_EMOTION__NOTES = EMOTION__NOTES;

	/**
	 * The feature id for the '<em><b>Suppressions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVED_EMOTION__SUPPRESSIONS = EMOTION__SUPPRESSIONS;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVED_EMOTION__KIND = EMOTION__KIND;

	/**
	 * The feature id for the '<em><b>Valence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVED_EMOTION__VALENCE = EMOTION__VALENCE;

	/**
	 * The feature id for the '<em><b>Scale</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVED_EMOTION__SCALE = EMOTION__SCALE;

	/**
	 * The feature id for the '<em><b>Persona</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVED_EMOTION__PERSONA = EMOTION__PERSONA;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVED_EMOTION__SOURCE = EMOTION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Source Detail</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVED_EMOTION__SOURCE_DETAIL = EMOTION_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVED_EMOTION__DATE = EMOTION_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Sample Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVED_EMOTION__SAMPLE_SIZE = EMOTION_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Observed Emotion</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVED_EMOTION_FEATURE_COUNT = EMOTION_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Observed Emotion</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVED_EMOTION_OPERATION_COUNT = EMOTION_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link fi.polku.model.experience.impl.MetricImpl <em>Metric</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fi.polku.model.experience.impl.MetricImpl
	 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getMetric()
	 * @generated
	 */
	int METRIC = 30;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METRIC__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METRIC__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METRIC__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METRIC__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Suppressions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METRIC__SUPPRESSIONS = ELEMENT__SUPPRESSIONS;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METRIC__KIND = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Method</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METRIC__METHOD = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Family</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METRIC__FAMILY = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Factor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METRIC__FACTOR = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Scale</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METRIC__SCALE = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METRIC__UNIT = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Direction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METRIC__DIRECTION = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METRIC__TARGET = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Question</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METRIC__QUESTION = ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Why Question</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METRIC__WHY_QUESTION = ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Detractor Response Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METRIC__DETRACTOR_RESPONSE_TARGET = ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Promoter Thanks</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METRIC__PROMOTER_THANKS = ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Part Of</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METRIC__PART_OF = ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Benchmarks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METRIC__BENCHMARKS = ELEMENT_FEATURE_COUNT + 13;

	/**
	 * The number of structural features of the '<em>Metric</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METRIC_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 14;

	/**
	 * The number of operations of the '<em>Metric</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METRIC_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link fi.polku.model.experience.impl.BenchmarkImpl <em>Benchmark</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fi.polku.model.experience.impl.BenchmarkImpl
	 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getBenchmark()
	 * @generated
	 */
	int BENCHMARK = 31;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENCHMARK__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENCHMARK__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENCHMARK__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENCHMARK__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Suppressions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENCHMARK__SUPPRESSIONS = ELEMENT__SUPPRESSIONS;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENCHMARK__VALUE = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Sample Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENCHMARK__SAMPLE_SIZE = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENCHMARK__SOURCE = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENCHMARK__DATE = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Benchmark</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENCHMARK_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Benchmark</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENCHMARK_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link fi.polku.model.experience.impl.MeasurementPlanImpl <em>Measurement Plan</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fi.polku.model.experience.impl.MeasurementPlanImpl
	 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getMeasurementPlan()
	 * @generated
	 */
	int MEASUREMENT_PLAN = 32;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT_PLAN__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT_PLAN__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT_PLAN__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT_PLAN__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Suppressions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT_PLAN__SUPPRESSIONS = ELEMENT__SUPPRESSIONS;

	/**
	 * The feature id for the '<em><b>Metric</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT_PLAN__METRIC = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Who</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT_PLAN__WHO = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>When</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT_PLAN__WHEN = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Channel</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT_PLAN__CHANNEL = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>What</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT_PLAN__WHAT = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Cadence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT_PLAN__CADENCE = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT_PLAN__LEVEL = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Rollout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT_PLAN__ROLLOUT = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Responsible</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT_PLAN__RESPONSIBLE = ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Measurement Plan</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT_PLAN_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The number of operations of the '<em>Measurement Plan</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT_PLAN_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link fi.polku.model.experience.impl.MeasurementImpl <em>Measurement</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fi.polku.model.experience.impl.MeasurementImpl
	 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getMeasurement()
	 * @generated
	 */
	int MEASUREMENT = 33;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Suppressions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__SUPPRESSIONS = ELEMENT__SUPPRESSIONS;

	/**
	 * The feature id for the '<em><b>Metric</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__METRIC = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__LEVEL = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__DATE = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Period Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__PERIOD_START = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Period End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__PERIOD_END = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__VALUE = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Distribution</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__DISTRIBUTION = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Sample Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__SAMPLE_SIZE = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Population</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__POPULATION = ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__SOURCE = ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Reasons</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__REASONS = ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Fingerprints</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__FINGERPRINTS = ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The number of structural features of the '<em>Measurement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The number of operations of the '<em>Measurement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link fi.polku.model.experience.impl.AnswerCountImpl <em>Answer Count</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fi.polku.model.experience.impl.AnswerCountImpl
	 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getAnswerCount()
	 * @generated
	 */
	int ANSWER_COUNT = 34;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER_COUNT__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER_COUNT__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER_COUNT__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER_COUNT__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Suppressions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER_COUNT__SUPPRESSIONS = ELEMENT__SUPPRESSIONS;

	/**
	 * The feature id for the '<em><b>Answer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER_COUNT__ANSWER = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER_COUNT__COUNT = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Answer Count</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER_COUNT_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Answer Count</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER_COUNT_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link fi.polku.model.experience.impl.ExperienceIndexImpl <em>Index</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fi.polku.model.experience.impl.ExperienceIndexImpl
	 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getExperienceIndex()
	 * @generated
	 */
	int EXPERIENCE_INDEX = 35;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIENCE_INDEX__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIENCE_INDEX__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIENCE_INDEX__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIENCE_INDEX__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Suppressions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIENCE_INDEX__SUPPRESSIONS = ELEMENT__SUPPRESSIONS;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIENCE_INDEX__KIND = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Parts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIENCE_INDEX__PARTS = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Index</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIENCE_INDEX_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Index</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIENCE_INDEX_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link fi.polku.model.experience.impl.IndexPartImpl <em>Index Part</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fi.polku.model.experience.impl.IndexPartImpl
	 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getIndexPart()
	 * @generated
	 */
	int INDEX_PART = 36;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDEX_PART__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDEX_PART__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDEX_PART__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDEX_PART__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Suppressions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDEX_PART__SUPPRESSIONS = ELEMENT__SUPPRESSIONS;

	/**
	 * The feature id for the '<em><b>Metric</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDEX_PART__METRIC = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Weight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDEX_PART__WEIGHT = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Index Part</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDEX_PART_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Index Part</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDEX_PART_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link fi.polku.model.experience.impl.ServiceBlueprintImpl <em>Service Blueprint</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fi.polku.model.experience.impl.ServiceBlueprintImpl
	 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getServiceBlueprint()
	 * @generated
	 */
	int SERVICE_BLUEPRINT = 37;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_BLUEPRINT__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_BLUEPRINT__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_BLUEPRINT__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_BLUEPRINT__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Suppressions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_BLUEPRINT__SUPPRESSIONS = ELEMENT__SUPPRESSIONS;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_BLUEPRINT__OWNER = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Journey</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_BLUEPRINT__JOURNEY = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_BLUEPRINT__STATE = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_BLUEPRINT__DATE = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Columns</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_BLUEPRINT__COLUMNS = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Actions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_BLUEPRINT__ACTIONS = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Flows</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_BLUEPRINT__FLOWS = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Service Blueprint</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_BLUEPRINT_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Service Blueprint</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_BLUEPRINT_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link fi.polku.model.experience.impl.BlueprintColumnImpl <em>Blueprint Column</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fi.polku.model.experience.impl.BlueprintColumnImpl
	 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getBlueprintColumn()
	 * @generated
	 */
	int BLUEPRINT_COLUMN = 38;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLUEPRINT_COLUMN__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLUEPRINT_COLUMN__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLUEPRINT_COLUMN__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLUEPRINT_COLUMN__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Suppressions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLUEPRINT_COLUMN__SUPPRESSIONS = ELEMENT__SUPPRESSIONS;

	/**
	 * The feature id for the '<em><b>Touchpoint</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLUEPRINT_COLUMN__TOUCHPOINT = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Blueprint Column</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLUEPRINT_COLUMN_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Blueprint Column</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLUEPRINT_COLUMN_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link fi.polku.model.experience.impl.BlueprintActionImpl <em>Blueprint Action</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fi.polku.model.experience.impl.BlueprintActionImpl
	 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getBlueprintAction()
	 * @generated
	 */
	int BLUEPRINT_ACTION = 39;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLUEPRINT_ACTION__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLUEPRINT_ACTION__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLUEPRINT_ACTION__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLUEPRINT_ACTION__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Suppressions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLUEPRINT_ACTION__SUPPRESSIONS = ELEMENT__SUPPRESSIONS;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLUEPRINT_ACTION__OWNER = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Row</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLUEPRINT_ACTION__ROW = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Column</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLUEPRINT_ACTION__COLUMN = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Carrier</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLUEPRINT_ACTION__CARRIER = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Shows</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLUEPRINT_ACTION__SHOWS = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Systems</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLUEPRINT_ACTION__SYSTEMS = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Metrics</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLUEPRINT_ACTION__METRICS = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Duration</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLUEPRINT_ACTION__DURATION = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Wait</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLUEPRINT_ACTION__WAIT = ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Wait Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLUEPRINT_ACTION__WAIT_TIME = ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Cost</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLUEPRINT_ACTION__COST = ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Fail Point</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLUEPRINT_ACTION__FAIL_POINT = ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Failure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLUEPRINT_ACTION__FAILURE = ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Recovered By</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLUEPRINT_ACTION__RECOVERED_BY = ELEMENT_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Decision</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLUEPRINT_ACTION__DECISION = ELEMENT_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Policy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLUEPRINT_ACTION__POLICY = ELEMENT_FEATURE_COUNT + 15;

	/**
	 * The number of structural features of the '<em>Blueprint Action</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLUEPRINT_ACTION_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 16;

	/**
	 * The number of operations of the '<em>Blueprint Action</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLUEPRINT_ACTION_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link fi.polku.model.experience.impl.FlowImpl <em>Flow</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fi.polku.model.experience.impl.FlowImpl
	 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getFlow()
	 * @generated
	 */
	int FLOW = 40;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLOW__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLOW__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLOW__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLOW__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Suppressions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLOW__SUPPRESSIONS = ELEMENT__SUPPRESSIONS;

	/**
	 * The feature id for the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLOW__SOURCE = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLOW__TARGET = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Direction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLOW__DIRECTION = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Handover</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLOW__HANDOVER = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Flow</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLOW_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Flow</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLOW_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link fi.polku.model.experience.impl.WorkshopBoardImpl <em>Workshop Board</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fi.polku.model.experience.impl.WorkshopBoardImpl
	 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getWorkshopBoard()
	 * @generated
	 */
	int WORKSHOP_BOARD = 41;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKSHOP_BOARD__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKSHOP_BOARD__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKSHOP_BOARD__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKSHOP_BOARD__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Suppressions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKSHOP_BOARD__SUPPRESSIONS = ELEMENT__SUPPRESSIONS;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKSHOP_BOARD__DATE = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Participants</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKSHOP_BOARD__PARTICIPANTS = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Items</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKSHOP_BOARD__ITEMS = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Workshop Board</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKSHOP_BOARD_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Workshop Board</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKSHOP_BOARD_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link fi.polku.model.experience.impl.BoardItemImpl <em>Board Item</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fi.polku.model.experience.impl.BoardItemImpl
	 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getBoardItem()
	 * @generated
	 */
	int BOARD_ITEM = 42;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOARD_ITEM__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOARD_ITEM__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOARD_ITEM__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOARD_ITEM__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Suppressions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOARD_ITEM__SUPPRESSIONS = ELEMENT__SUPPRESSIONS;

	/**
	 * The feature id for the '<em><b>Bucket</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOARD_ITEM__BUCKET = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Votes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOARD_ITEM__VOTES = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Actions</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOARD_ITEM__ACTIONS = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Board Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOARD_ITEM_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Board Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOARD_ITEM_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link fi.polku.model.experience.impl.DevelopmentTargetImpl <em>Development Target</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fi.polku.model.experience.impl.DevelopmentTargetImpl
	 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getDevelopmentTarget()
	 * @generated
	 */
	int DEVELOPMENT_TARGET = 43;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVELOPMENT_TARGET__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVELOPMENT_TARGET__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVELOPMENT_TARGET__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVELOPMENT_TARGET__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Suppressions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVELOPMENT_TARGET__SUPPRESSIONS = ELEMENT__SUPPRESSIONS;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVELOPMENT_TARGET__OWNER = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Area</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVELOPMENT_TARGET__AREA = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVELOPMENT_TARGET__DUE = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVELOPMENT_TARGET__STATE = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Addresses</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVELOPMENT_TARGET__ADDRESSES = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Development Target</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVELOPMENT_TARGET_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Development Target</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVELOPMENT_TARGET_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link fi.polku.model.experience.impl.DevelopmentActionImpl <em>Development Action</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fi.polku.model.experience.impl.DevelopmentActionImpl
	 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getDevelopmentAction()
	 * @generated
	 */
	int DEVELOPMENT_ACTION = 44;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVELOPMENT_ACTION__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVELOPMENT_ACTION__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVELOPMENT_ACTION__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVELOPMENT_ACTION__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Suppressions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVELOPMENT_ACTION__SUPPRESSIONS = ELEMENT__SUPPRESSIONS;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVELOPMENT_ACTION__OWNER = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Step</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVELOPMENT_ACTION__STEP = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVELOPMENT_ACTION__STATE = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVELOPMENT_ACTION__DUE = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Outcome</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVELOPMENT_ACTION__OUTCOME = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVELOPMENT_ACTION__TARGET = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Addresses</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVELOPMENT_ACTION__ADDRESSES = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Development Action</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVELOPMENT_ACTION_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Development Action</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVELOPMENT_ACTION_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link fi.polku.model.experience.impl.ConversationDeckImpl <em>Conversation Deck</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fi.polku.model.experience.impl.ConversationDeckImpl
	 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getConversationDeck()
	 * @generated
	 */
	int CONVERSATION_DECK = 45;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONVERSATION_DECK__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONVERSATION_DECK__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONVERSATION_DECK__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONVERSATION_DECK__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Suppressions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONVERSATION_DECK__SUPPRESSIONS = ELEMENT__SUPPRESSIONS;

	/**
	 * The feature id for the '<em><b>Cards</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONVERSATION_DECK__CARDS = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Conversations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONVERSATION_DECK__CONVERSATIONS = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Conversation Deck</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONVERSATION_DECK_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Conversation Deck</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONVERSATION_DECK_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link fi.polku.model.experience.impl.ConversationCardImpl <em>Conversation Card</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fi.polku.model.experience.impl.ConversationCardImpl
	 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getConversationCard()
	 * @generated
	 */
	int CONVERSATION_CARD = 46;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONVERSATION_CARD__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONVERSATION_CARD__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONVERSATION_CARD__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONVERSATION_CARD__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Suppressions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONVERSATION_CARD__SUPPRESSIONS = ELEMENT__SUPPRESSIONS;

	/**
	 * The feature id for the '<em><b>Dimension</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONVERSATION_CARD__DIMENSION = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Theory</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONVERSATION_CARD__THEORY = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Questions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONVERSATION_CARD__QUESTIONS = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Conversation Card</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONVERSATION_CARD_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Conversation Card</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONVERSATION_CARD_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link fi.polku.model.experience.impl.QuestionImpl <em>Question</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fi.polku.model.experience.impl.QuestionImpl
	 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getQuestion()
	 * @generated
	 */
	int QUESTION = 47;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Suppressions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION__SUPPRESSIONS = ELEMENT__SUPPRESSIONS;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION__TEXT = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Question</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Question</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link fi.polku.model.experience.impl.ConversationImpl <em>Conversation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fi.polku.model.experience.impl.ConversationImpl
	 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getConversation()
	 * @generated
	 */
	int CONVERSATION = 48;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONVERSATION__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONVERSATION__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONVERSATION__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONVERSATION__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Suppressions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONVERSATION__SUPPRESSIONS = ELEMENT__SUPPRESSIONS;

	/**
	 * The feature id for the '<em><b>Team</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONVERSATION__TEAM = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONVERSATION__DATE = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Answers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONVERSATION__ANSWERS = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Commitments</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONVERSATION__COMMITMENTS = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Conversation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONVERSATION_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Conversation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONVERSATION_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link fi.polku.model.experience.impl.AnswerImpl <em>Answer</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fi.polku.model.experience.impl.AnswerImpl
	 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getAnswer()
	 * @generated
	 */
	int ANSWER = 49;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Suppressions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER__SUPPRESSIONS = ELEMENT__SUPPRESSIONS;

	/**
	 * The feature id for the '<em><b>Question</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER__QUESTION = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER__TEXT = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Answer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Answer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link fi.polku.model.experience.impl.CriticalIncidentImpl <em>Critical Incident</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fi.polku.model.experience.impl.CriticalIncidentImpl
	 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getCriticalIncident()
	 * @generated
	 */
	int CRITICAL_INCIDENT = 50;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITICAL_INCIDENT__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITICAL_INCIDENT__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITICAL_INCIDENT__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITICAL_INCIDENT__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Suppressions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITICAL_INCIDENT__SUPPRESSIONS = ELEMENT__SUPPRESSIONS;

	/**
	 * The feature id for the '<em><b>Incident</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITICAL_INCIDENT__INCIDENT = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Outcome</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITICAL_INCIDENT__OUTCOME = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Cause</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITICAL_INCIDENT__CAUSE = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Effect</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITICAL_INCIDENT__EFFECT = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITICAL_INCIDENT__DATE = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Persona</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITICAL_INCIDENT__PERSONA = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Critical Incident</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITICAL_INCIDENT_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Critical Incident</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITICAL_INCIDENT_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link fi.polku.model.experience.impl.LadderImpl <em>Ladder</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fi.polku.model.experience.impl.LadderImpl
	 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getLadder()
	 * @generated
	 */
	int LADDER = 51;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LADDER__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LADDER__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LADDER__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LADDER__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Suppressions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LADDER__SUPPRESSIONS = ELEMENT__SUPPRESSIONS;

	/**
	 * The feature id for the '<em><b>Stage</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LADDER__STAGE = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Incident</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LADDER__INCIDENT = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Attribute</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LADDER__ATTRIBUTE = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Consequence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LADDER__CONSEQUENCE = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LADDER__VALUE = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Ladder</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LADDER_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Ladder</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LADDER_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link fi.polku.model.experience.impl.GapImpl <em>Gap</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fi.polku.model.experience.impl.GapImpl
	 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getGap()
	 * @generated
	 */
	int GAP = 52;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAP__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAP__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAP__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAP__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Suppressions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAP__SUPPRESSIONS = ELEMENT__SUPPRESSIONS;

	/**
	 * The feature id for the '<em><b>Expectation</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAP__EXPECTATION = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Expected</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAP__EXPECTED = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Experienced</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAP__EXPERIENCED = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Scale</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAP__SCALE = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAP__SOURCE = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Gap</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAP_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Gap</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAP_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link fi.polku.model.experience.Language <em>Language</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fi.polku.model.experience.Language
	 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getLanguage()
	 * @generated
	 */
	int LANGUAGE = 53;

	/**
	 * The meta object id for the '{@link fi.polku.model.experience.Maturity <em>Maturity</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fi.polku.model.experience.Maturity
	 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getMaturity()
	 * @generated
	 */
	int MATURITY = 54;

	/**
	 * The meta object id for the '{@link fi.polku.model.experience.PersonaKind <em>Persona Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fi.polku.model.experience.PersonaKind
	 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getPersonaKind()
	 * @generated
	 */
	int PERSONA_KIND = 55;

	/**
	 * The meta object id for the '{@link fi.polku.model.experience.CustomerStyle <em>Customer Style</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fi.polku.model.experience.CustomerStyle
	 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getCustomerStyle()
	 * @generated
	 */
	int CUSTOMER_STYLE = 56;

	/**
	 * The meta object id for the '{@link fi.polku.model.experience.Importance <em>Importance</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fi.polku.model.experience.Importance
	 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getImportance()
	 * @generated
	 */
	int IMPORTANCE = 57;

	/**
	 * The meta object id for the '{@link fi.polku.model.experience.ExpectationKind <em>Expectation Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fi.polku.model.experience.ExpectationKind
	 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getExpectationKind()
	 * @generated
	 */
	int EXPECTATION_KIND = 58;

	/**
	 * The meta object id for the '{@link fi.polku.model.experience.ChannelKind <em>Channel Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fi.polku.model.experience.ChannelKind
	 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getChannelKind()
	 * @generated
	 */
	int CHANNEL_KIND = 59;

	/**
	 * The meta object id for the '{@link fi.polku.model.experience.ChannelNature <em>Channel Nature</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fi.polku.model.experience.ChannelNature
	 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getChannelNature()
	 * @generated
	 */
	int CHANNEL_NATURE = 60;

	/**
	 * The meta object id for the '{@link fi.polku.model.experience.JourneyKind <em>Journey Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fi.polku.model.experience.JourneyKind
	 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getJourneyKind()
	 * @generated
	 */
	int JOURNEY_KIND = 61;

	/**
	 * The meta object id for the '{@link fi.polku.model.experience.JourneyState <em>Journey State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fi.polku.model.experience.JourneyState
	 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getJourneyState()
	 * @generated
	 */
	int JOURNEY_STATE = 62;

	/**
	 * The meta object id for the '{@link fi.polku.model.experience.JourneyLevel <em>Journey Level</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fi.polku.model.experience.JourneyLevel
	 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getJourneyLevel()
	 * @generated
	 */
	int JOURNEY_LEVEL = 63;

	/**
	 * The meta object id for the '{@link fi.polku.model.experience.Phase <em>Phase</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fi.polku.model.experience.Phase
	 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getPhase()
	 * @generated
	 */
	int PHASE = 64;

	/**
	 * The meta object id for the '{@link fi.polku.model.experience.ServiceOutcome <em>Service Outcome</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fi.polku.model.experience.ServiceOutcome
	 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getServiceOutcome()
	 * @generated
	 */
	int SERVICE_OUTCOME = 65;

	/**
	 * The meta object id for the '{@link fi.polku.model.experience.Ease <em>Ease</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fi.polku.model.experience.Ease
	 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getEase()
	 * @generated
	 */
	int EASE = 66;

	/**
	 * The meta object id for the '{@link fi.polku.model.experience.Control <em>Control</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fi.polku.model.experience.Control
	 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getControl()
	 * @generated
	 */
	int CONTROL = 67;

	/**
	 * The meta object id for the '{@link fi.polku.model.experience.EncounterType <em>Encounter Type</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fi.polku.model.experience.EncounterType
	 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getEncounterType()
	 * @generated
	 */
	int ENCOUNTER_TYPE = 68;

	/**
	 * The meta object id for the '{@link fi.polku.model.experience.KeyMoment <em>Key Moment</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fi.polku.model.experience.KeyMoment
	 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getKeyMoment()
	 * @generated
	 */
	int KEY_MOMENT = 69;

	/**
	 * The meta object id for the '{@link fi.polku.model.experience.PyramidLevel <em>Pyramid Level</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fi.polku.model.experience.PyramidLevel
	 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getPyramidLevel()
	 * @generated
	 */
	int PYRAMID_LEVEL = 70;

	/**
	 * The meta object id for the '{@link fi.polku.model.experience.Dimension <em>Dimension</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fi.polku.model.experience.Dimension
	 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getDimension()
	 * @generated
	 */
	int DIMENSION = 71;

	/**
	 * The meta object id for the '{@link fi.polku.model.experience.CustomerValue <em>Customer Value</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fi.polku.model.experience.CustomerValue
	 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getCustomerValue()
	 * @generated
	 */
	int CUSTOMER_VALUE = 72;

	/**
	 * The meta object id for the '{@link fi.polku.model.experience.MeaningLevel <em>Meaning Level</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fi.polku.model.experience.MeaningLevel
	 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getMeaningLevel()
	 * @generated
	 */
	int MEANING_LEVEL = 73;

	/**
	 * The meta object id for the '{@link fi.polku.model.experience.EmployeePart <em>Employee Part</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fi.polku.model.experience.EmployeePart
	 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getEmployeePart()
	 * @generated
	 */
	int EMPLOYEE_PART = 74;

	/**
	 * The meta object id for the '{@link fi.polku.model.experience.SuccessCondition <em>Success Condition</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fi.polku.model.experience.SuccessCondition
	 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getSuccessCondition()
	 * @generated
	 */
	int SUCCESS_CONDITION = 75;

	/**
	 * The meta object id for the '{@link fi.polku.model.experience.ProblemKind <em>Problem Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fi.polku.model.experience.ProblemKind
	 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getProblemKind()
	 * @generated
	 */
	int PROBLEM_KIND = 76;

	/**
	 * The meta object id for the '{@link fi.polku.model.experience.SiloKind <em>Silo Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fi.polku.model.experience.SiloKind
	 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getSiloKind()
	 * @generated
	 */
	int SILO_KIND = 77;

	/**
	 * The meta object id for the '{@link fi.polku.model.experience.EmotionKind <em>Emotion Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fi.polku.model.experience.EmotionKind
	 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getEmotionKind()
	 * @generated
	 */
	int EMOTION_KIND = 78;

	/**
	 * The meta object id for the '{@link fi.polku.model.experience.EmotionSource <em>Emotion Source</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fi.polku.model.experience.EmotionSource
	 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getEmotionSource()
	 * @generated
	 */
	int EMOTION_SOURCE = 79;

	/**
	 * The meta object id for the '{@link fi.polku.model.experience.MetricKind <em>Metric Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fi.polku.model.experience.MetricKind
	 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getMetricKind()
	 * @generated
	 */
	int METRIC_KIND = 80;

	/**
	 * The meta object id for the '{@link fi.polku.model.experience.MetricMethod <em>Metric Method</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fi.polku.model.experience.MetricMethod
	 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getMetricMethod()
	 * @generated
	 */
	int METRIC_METHOD = 81;

	/**
	 * The meta object id for the '{@link fi.polku.model.experience.MetricFamily <em>Metric Family</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fi.polku.model.experience.MetricFamily
	 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getMetricFamily()
	 * @generated
	 */
	int METRIC_FAMILY = 82;

	/**
	 * The meta object id for the '{@link fi.polku.model.experience.ExperienceFactor <em>Factor</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fi.polku.model.experience.ExperienceFactor
	 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getExperienceFactor()
	 * @generated
	 */
	int EXPERIENCE_FACTOR = 83;

	/**
	 * The meta object id for the '{@link fi.polku.model.experience.Direction <em>Direction</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fi.polku.model.experience.Direction
	 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getDirection()
	 * @generated
	 */
	int DIRECTION = 84;

	/**
	 * The meta object id for the '{@link fi.polku.model.experience.MeasurementLevel <em>Measurement Level</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fi.polku.model.experience.MeasurementLevel
	 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getMeasurementLevel()
	 * @generated
	 */
	int MEASUREMENT_LEVEL = 85;

	/**
	 * The meta object id for the '{@link fi.polku.model.experience.RolloutStep <em>Rollout Step</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fi.polku.model.experience.RolloutStep
	 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getRolloutStep()
	 * @generated
	 */
	int ROLLOUT_STEP = 86;

	/**
	 * The meta object id for the '{@link fi.polku.model.experience.IndexKind <em>Index Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fi.polku.model.experience.IndexKind
	 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getIndexKind()
	 * @generated
	 */
	int INDEX_KIND = 87;

	/**
	 * The meta object id for the '{@link fi.polku.model.experience.BlueprintRow <em>Blueprint Row</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fi.polku.model.experience.BlueprintRow
	 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getBlueprintRow()
	 * @generated
	 */
	int BLUEPRINT_ROW = 88;

	/**
	 * The meta object id for the '{@link fi.polku.model.experience.BlueprintLine <em>Blueprint Line</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fi.polku.model.experience.BlueprintLine
	 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getBlueprintLine()
	 * @generated
	 */
	int BLUEPRINT_LINE = 89;

	/**
	 * The meta object id for the '{@link fi.polku.model.experience.Carrier <em>Carrier</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fi.polku.model.experience.Carrier
	 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getCarrier()
	 * @generated
	 */
	int CARRIER = 90;

	/**
	 * The meta object id for the '{@link fi.polku.model.experience.FlowDirection <em>Flow Direction</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fi.polku.model.experience.FlowDirection
	 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getFlowDirection()
	 * @generated
	 */
	int FLOW_DIRECTION = 91;

	/**
	 * The meta object id for the '{@link fi.polku.model.experience.Bucket <em>Bucket</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fi.polku.model.experience.Bucket
	 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getBucket()
	 * @generated
	 */
	int BUCKET = 92;

	/**
	 * The meta object id for the '{@link fi.polku.model.experience.DevelopmentArea <em>Development Area</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fi.polku.model.experience.DevelopmentArea
	 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getDevelopmentArea()
	 * @generated
	 */
	int DEVELOPMENT_AREA = 93;

	/**
	 * The meta object id for the '{@link fi.polku.model.experience.WorkState <em>Work State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fi.polku.model.experience.WorkState
	 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getWorkState()
	 * @generated
	 */
	int WORK_STATE = 94;

	/**
	 * The meta object id for the '{@link fi.polku.model.experience.PdcaStep <em>Pdca Step</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fi.polku.model.experience.PdcaStep
	 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getPdcaStep()
	 * @generated
	 */
	int PDCA_STEP = 95;

	/**
	 * The meta object id for the '{@link fi.polku.model.experience.PeopleDimension <em>People Dimension</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fi.polku.model.experience.PeopleDimension
	 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getPeopleDimension()
	 * @generated
	 */
	int PEOPLE_DIMENSION = 96;

	/**
	 * The meta object id for the '{@link fi.polku.model.experience.IncidentEffect <em>Incident Effect</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see fi.polku.model.experience.IncidentEffect
	 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getIncidentEffect()
	 * @generated
	 */
	int INCIDENT_EFFECT = 97;

	/**
	 * The meta object id for the '<em>Local Date</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.LocalDate
	 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getLocalDate()
	 * @generated
	 */
	int LOCAL_DATE = 98;

	/**
	 * The meta object id for the '<em>Duration</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.Duration
	 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getDuration()
	 * @generated
	 */
	int DURATION = 99;

	/**
	 * The meta object id for the '<em>Period</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.Period
	 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getPeriod()
	 * @generated
	 */
	int PERIOD = 100;


	/**
	 * Returns the meta object for class '{@link fi.polku.model.experience.Element <em>Element</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Element</em>'.
	 * @see fi.polku.model.experience.Element
	 * @generated
	 */
	EClass getElement();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.Element#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see fi.polku.model.experience.Element#getId()
	 * @see #getElement()
	 * @generated
	 */
	EAttribute getElement_Id();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.Element#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see fi.polku.model.experience.Element#getName()
	 * @see #getElement()
	 * @generated
	 */
	EAttribute getElement_Name();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.Element#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see fi.polku.model.experience.Element#getDescription()
	 * @see #getElement()
	 * @generated
	 */
	EAttribute getElement_Description();

	/**
	 * Returns the meta object for the containment reference list '{@link fi.polku.model.experience.Element#getNotes <em>Notes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Notes</em>'.
	 * @see fi.polku.model.experience.Element#getNotes()
	 * @see #getElement()
	 * @generated
	 */
	EReference getElement_Notes();

	/**
	 * Returns the meta object for the containment reference list '{@link fi.polku.model.experience.Element#getSuppressions <em>Suppressions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Suppressions</em>'.
	 * @see fi.polku.model.experience.Element#getSuppressions()
	 * @see #getElement()
	 * @generated
	 */
	EReference getElement_Suppressions();

	/**
	 * Returns the meta object for class '{@link fi.polku.model.experience.Note <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Note</em>'.
	 * @see fi.polku.model.experience.Note
	 * @generated
	 */
	EClass getNote();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.Note#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see fi.polku.model.experience.Note#getText()
	 * @see #getNote()
	 * @generated
	 */
	EAttribute getNote_Text();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.Note#getAuthor <em>Author</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Author</em>'.
	 * @see fi.polku.model.experience.Note#getAuthor()
	 * @see #getNote()
	 * @generated
	 */
	EAttribute getNote_Author();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.Note#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see fi.polku.model.experience.Note#getDate()
	 * @see #getNote()
	 * @generated
	 */
	EAttribute getNote_Date();

	/**
	 * Returns the meta object for class '{@link fi.polku.model.experience.Suppression <em>Suppression</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Suppression</em>'.
	 * @see fi.polku.model.experience.Suppression
	 * @generated
	 */
	EClass getSuppression();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.Suppression#getRule <em>Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rule</em>'.
	 * @see fi.polku.model.experience.Suppression#getRule()
	 * @see #getSuppression()
	 * @generated
	 */
	EAttribute getSuppression_Rule();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.Suppression#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see fi.polku.model.experience.Suppression#getReason()
	 * @see #getSuppression()
	 * @generated
	 */
	EAttribute getSuppression_Reason();

	/**
	 * Returns the meta object for class '{@link fi.polku.model.experience.Owned <em>Owned</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Owned</em>'.
	 * @see fi.polku.model.experience.Owned
	 * @generated
	 */
	EClass getOwned();

	/**
	 * Returns the meta object for the reference '{@link fi.polku.model.experience.Owned#getOwner <em>Owner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Owner</em>'.
	 * @see fi.polku.model.experience.Owned#getOwner()
	 * @see #getOwned()
	 * @generated
	 */
	EReference getOwned_Owner();

	/**
	 * Returns the meta object for class '{@link fi.polku.model.experience.Measurable <em>Measurable</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Measurable</em>'.
	 * @see fi.polku.model.experience.Measurable
	 * @generated
	 */
	EClass getMeasurable();

	/**
	 * Returns the meta object for the containment reference list '{@link fi.polku.model.experience.Measurable#getPlans <em>Plans</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Plans</em>'.
	 * @see fi.polku.model.experience.Measurable#getPlans()
	 * @see #getMeasurable()
	 * @generated
	 */
	EReference getMeasurable_Plans();

	/**
	 * Returns the meta object for the containment reference list '{@link fi.polku.model.experience.Measurable#getMeasurements <em>Measurements</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Measurements</em>'.
	 * @see fi.polku.model.experience.Measurable#getMeasurements()
	 * @see #getMeasurable()
	 * @generated
	 */
	EReference getMeasurable_Measurements();

	/**
	 * Returns the meta object for class '{@link fi.polku.model.experience.ExperienceModel <em>Model</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Model</em>'.
	 * @see fi.polku.model.experience.ExperienceModel
	 * @generated
	 */
	EClass getExperienceModel();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.ExperienceModel#getLanguage <em>Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Language</em>'.
	 * @see fi.polku.model.experience.ExperienceModel#getLanguage()
	 * @see #getExperienceModel()
	 * @generated
	 */
	EAttribute getExperienceModel_Language();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.ExperienceModel#getMaturity <em>Maturity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Maturity</em>'.
	 * @see fi.polku.model.experience.ExperienceModel#getMaturity()
	 * @see #getExperienceModel()
	 * @generated
	 */
	EAttribute getExperienceModel_Maturity();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.ExperienceModel#getCurrency <em>Currency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Currency</em>'.
	 * @see fi.polku.model.experience.ExperienceModel#getCurrency()
	 * @see #getExperienceModel()
	 * @generated
	 */
	EAttribute getExperienceModel_Currency();

	/**
	 * Returns the meta object for the containment reference list '{@link fi.polku.model.experience.ExperienceModel#getParties <em>Parties</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Parties</em>'.
	 * @see fi.polku.model.experience.ExperienceModel#getParties()
	 * @see #getExperienceModel()
	 * @generated
	 */
	EReference getExperienceModel_Parties();

	/**
	 * Returns the meta object for the containment reference list '{@link fi.polku.model.experience.ExperienceModel#getPersonas <em>Personas</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Personas</em>'.
	 * @see fi.polku.model.experience.ExperienceModel#getPersonas()
	 * @see #getExperienceModel()
	 * @generated
	 */
	EReference getExperienceModel_Personas();

	/**
	 * Returns the meta object for the containment reference list '{@link fi.polku.model.experience.ExperienceModel#getChannels <em>Channels</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Channels</em>'.
	 * @see fi.polku.model.experience.ExperienceModel#getChannels()
	 * @see #getExperienceModel()
	 * @generated
	 */
	EReference getExperienceModel_Channels();

	/**
	 * Returns the meta object for the containment reference list '{@link fi.polku.model.experience.ExperienceModel#getPromises <em>Promises</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Promises</em>'.
	 * @see fi.polku.model.experience.ExperienceModel#getPromises()
	 * @see #getExperienceModel()
	 * @generated
	 */
	EReference getExperienceModel_Promises();

	/**
	 * Returns the meta object for the containment reference list '{@link fi.polku.model.experience.ExperienceModel#getScales <em>Scales</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Scales</em>'.
	 * @see fi.polku.model.experience.ExperienceModel#getScales()
	 * @see #getExperienceModel()
	 * @generated
	 */
	EReference getExperienceModel_Scales();

	/**
	 * Returns the meta object for the reference '{@link fi.polku.model.experience.ExperienceModel#getEmotionScale <em>Emotion Scale</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Emotion Scale</em>'.
	 * @see fi.polku.model.experience.ExperienceModel#getEmotionScale()
	 * @see #getExperienceModel()
	 * @generated
	 */
	EReference getExperienceModel_EmotionScale();

	/**
	 * Returns the meta object for the containment reference list '{@link fi.polku.model.experience.ExperienceModel#getMetrics <em>Metrics</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Metrics</em>'.
	 * @see fi.polku.model.experience.ExperienceModel#getMetrics()
	 * @see #getExperienceModel()
	 * @generated
	 */
	EReference getExperienceModel_Metrics();

	/**
	 * Returns the meta object for the containment reference list '{@link fi.polku.model.experience.ExperienceModel#getIndexes <em>Indexes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Indexes</em>'.
	 * @see fi.polku.model.experience.ExperienceModel#getIndexes()
	 * @see #getExperienceModel()
	 * @generated
	 */
	EReference getExperienceModel_Indexes();

	/**
	 * Returns the meta object for the containment reference list '{@link fi.polku.model.experience.ExperienceModel#getJourneys <em>Journeys</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Journeys</em>'.
	 * @see fi.polku.model.experience.ExperienceModel#getJourneys()
	 * @see #getExperienceModel()
	 * @generated
	 */
	EReference getExperienceModel_Journeys();

	/**
	 * Returns the meta object for the containment reference list '{@link fi.polku.model.experience.ExperienceModel#getBlueprints <em>Blueprints</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Blueprints</em>'.
	 * @see fi.polku.model.experience.ExperienceModel#getBlueprints()
	 * @see #getExperienceModel()
	 * @generated
	 */
	EReference getExperienceModel_Blueprints();

	/**
	 * Returns the meta object for the containment reference list '{@link fi.polku.model.experience.ExperienceModel#getBoards <em>Boards</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Boards</em>'.
	 * @see fi.polku.model.experience.ExperienceModel#getBoards()
	 * @see #getExperienceModel()
	 * @generated
	 */
	EReference getExperienceModel_Boards();

	/**
	 * Returns the meta object for the containment reference list '{@link fi.polku.model.experience.ExperienceModel#getDevelopmentTargets <em>Development Targets</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Development Targets</em>'.
	 * @see fi.polku.model.experience.ExperienceModel#getDevelopmentTargets()
	 * @see #getExperienceModel()
	 * @generated
	 */
	EReference getExperienceModel_DevelopmentTargets();

	/**
	 * Returns the meta object for the containment reference list '{@link fi.polku.model.experience.ExperienceModel#getDevelopmentActions <em>Development Actions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Development Actions</em>'.
	 * @see fi.polku.model.experience.ExperienceModel#getDevelopmentActions()
	 * @see #getExperienceModel()
	 * @generated
	 */
	EReference getExperienceModel_DevelopmentActions();

	/**
	 * Returns the meta object for the containment reference list '{@link fi.polku.model.experience.ExperienceModel#getDecks <em>Decks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Decks</em>'.
	 * @see fi.polku.model.experience.ExperienceModel#getDecks()
	 * @see #getExperienceModel()
	 * @generated
	 */
	EReference getExperienceModel_Decks();

	/**
	 * Returns the meta object for class '{@link fi.polku.model.experience.Party <em>Party</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Party</em>'.
	 * @see fi.polku.model.experience.Party
	 * @generated
	 */
	EClass getParty();

	/**
	 * Returns the meta object for the containment reference list '{@link fi.polku.model.experience.Party#getMembers <em>Members</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Members</em>'.
	 * @see fi.polku.model.experience.Party#getMembers()
	 * @see #getParty()
	 * @generated
	 */
	EReference getParty_Members();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.Party#getEmail <em>Email</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Email</em>'.
	 * @see fi.polku.model.experience.Party#getEmail()
	 * @see #getParty()
	 * @generated
	 */
	EAttribute getParty_Email();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.Party#isMayDecide <em>May Decide</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>May Decide</em>'.
	 * @see fi.polku.model.experience.Party#isMayDecide()
	 * @see #getParty()
	 * @generated
	 */
	EAttribute getParty_MayDecide();

	/**
	 * Returns the meta object for class '{@link fi.polku.model.experience.OrganisationUnit <em>Organisation Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Organisation Unit</em>'.
	 * @see fi.polku.model.experience.OrganisationUnit
	 * @generated
	 */
	EClass getOrganisationUnit();

	/**
	 * Returns the meta object for class '{@link fi.polku.model.experience.Role <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Role</em>'.
	 * @see fi.polku.model.experience.Role
	 * @generated
	 */
	EClass getRole();

	/**
	 * Returns the meta object for class '{@link fi.polku.model.experience.Person <em>Person</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Person</em>'.
	 * @see fi.polku.model.experience.Person
	 * @generated
	 */
	EClass getPerson();

	/**
	 * Returns the meta object for the reference list '{@link fi.polku.model.experience.Person#getRoles <em>Roles</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Roles</em>'.
	 * @see fi.polku.model.experience.Person#getRoles()
	 * @see #getPerson()
	 * @generated
	 */
	EReference getPerson_Roles();

	/**
	 * Returns the meta object for class '{@link fi.polku.model.experience.Partner <em>Partner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Partner</em>'.
	 * @see fi.polku.model.experience.Partner
	 * @generated
	 */
	EClass getPartner();

	/**
	 * Returns the meta object for class '{@link fi.polku.model.experience.InformationSystem <em>Information System</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Information System</em>'.
	 * @see fi.polku.model.experience.InformationSystem
	 * @generated
	 */
	EClass getInformationSystem();

	/**
	 * Returns the meta object for the reference '{@link fi.polku.model.experience.InformationSystem#getProvider <em>Provider</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Provider</em>'.
	 * @see fi.polku.model.experience.InformationSystem#getProvider()
	 * @see #getInformationSystem()
	 * @generated
	 */
	EReference getInformationSystem_Provider();

	/**
	 * Returns the meta object for class '{@link fi.polku.model.experience.Persona <em>Persona</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Persona</em>'.
	 * @see fi.polku.model.experience.Persona
	 * @generated
	 */
	EClass getPersona();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.Persona#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see fi.polku.model.experience.Persona#getKind()
	 * @see #getPersona()
	 * @generated
	 */
	EAttribute getPersona_Kind();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.Persona#getStyle <em>Style</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Style</em>'.
	 * @see fi.polku.model.experience.Persona#getStyle()
	 * @see #getPersona()
	 * @generated
	 */
	EAttribute getPersona_Style();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.Persona#getBackground <em>Background</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Background</em>'.
	 * @see fi.polku.model.experience.Persona#getBackground()
	 * @see #getPersona()
	 * @generated
	 */
	EAttribute getPersona_Background();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.Persona#getQuote <em>Quote</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Quote</em>'.
	 * @see fi.polku.model.experience.Persona#getQuote()
	 * @see #getPersona()
	 * @generated
	 */
	EAttribute getPersona_Quote();

	/**
	 * Returns the meta object for the containment reference list '{@link fi.polku.model.experience.Persona#getNeeds <em>Needs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Needs</em>'.
	 * @see fi.polku.model.experience.Persona#getNeeds()
	 * @see #getPersona()
	 * @generated
	 */
	EReference getPersona_Needs();

	/**
	 * Returns the meta object for the containment reference list '{@link fi.polku.model.experience.Persona#getExpectations <em>Expectations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Expectations</em>'.
	 * @see fi.polku.model.experience.Persona#getExpectations()
	 * @see #getPersona()
	 * @generated
	 */
	EReference getPersona_Expectations();

	/**
	 * Returns the meta object for the reference list '{@link fi.polku.model.experience.Persona#getPreferredChannels <em>Preferred Channels</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Preferred Channels</em>'.
	 * @see fi.polku.model.experience.Persona#getPreferredChannels()
	 * @see #getPersona()
	 * @generated
	 */
	EReference getPersona_PreferredChannels();

	/**
	 * Returns the meta object for class '{@link fi.polku.model.experience.Need <em>Need</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Need</em>'.
	 * @see fi.polku.model.experience.Need
	 * @generated
	 */
	EClass getNeed();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.Need#getImportance <em>Importance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Importance</em>'.
	 * @see fi.polku.model.experience.Need#getImportance()
	 * @see #getNeed()
	 * @generated
	 */
	EAttribute getNeed_Importance();

	/**
	 * Returns the meta object for class '{@link fi.polku.model.experience.Expectation <em>Expectation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Expectation</em>'.
	 * @see fi.polku.model.experience.Expectation
	 * @generated
	 */
	EClass getExpectation();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.Expectation#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see fi.polku.model.experience.Expectation#getKind()
	 * @see #getExpectation()
	 * @generated
	 */
	EAttribute getExpectation_Kind();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.Expectation#getImportance <em>Importance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Importance</em>'.
	 * @see fi.polku.model.experience.Expectation#getImportance()
	 * @see #getExpectation()
	 * @generated
	 */
	EAttribute getExpectation_Importance();

	/**
	 * Returns the meta object for class '{@link fi.polku.model.experience.Channel <em>Channel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Channel</em>'.
	 * @see fi.polku.model.experience.Channel
	 * @generated
	 */
	EClass getChannel();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.Channel#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see fi.polku.model.experience.Channel#getKind()
	 * @see #getChannel()
	 * @generated
	 */
	EAttribute getChannel_Kind();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.Channel#getNature <em>Nature</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Nature</em>'.
	 * @see fi.polku.model.experience.Channel#getNature()
	 * @see #getChannel()
	 * @generated
	 */
	EAttribute getChannel_Nature();

	/**
	 * Returns the meta object for class '{@link fi.polku.model.experience.CustomerPromise <em>Customer Promise</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Customer Promise</em>'.
	 * @see fi.polku.model.experience.CustomerPromise
	 * @generated
	 */
	EClass getCustomerPromise();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.CustomerPromise#getPromise <em>Promise</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Promise</em>'.
	 * @see fi.polku.model.experience.CustomerPromise#getPromise()
	 * @see #getCustomerPromise()
	 * @generated
	 */
	EAttribute getCustomerPromise_Promise();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.CustomerPromise#getCustomerGuidance <em>Customer Guidance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Customer Guidance</em>'.
	 * @see fi.polku.model.experience.CustomerPromise#getCustomerGuidance()
	 * @see #getCustomerPromise()
	 * @generated
	 */
	EAttribute getCustomerPromise_CustomerGuidance();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.CustomerPromise#getStaffGuidance <em>Staff Guidance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Staff Guidance</em>'.
	 * @see fi.polku.model.experience.CustomerPromise#getStaffGuidance()
	 * @see #getCustomerPromise()
	 * @generated
	 */
	EAttribute getCustomerPromise_StaffGuidance();

	/**
	 * Returns the meta object for the reference '{@link fi.polku.model.experience.CustomerPromise#getKeeper <em>Keeper</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Keeper</em>'.
	 * @see fi.polku.model.experience.CustomerPromise#getKeeper()
	 * @see #getCustomerPromise()
	 * @generated
	 */
	EReference getCustomerPromise_Keeper();

	/**
	 * Returns the meta object for the reference list '{@link fi.polku.model.experience.CustomerPromise#getRedeemedBy <em>Redeemed By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Redeemed By</em>'.
	 * @see fi.polku.model.experience.CustomerPromise#getRedeemedBy()
	 * @see #getCustomerPromise()
	 * @generated
	 */
	EReference getCustomerPromise_RedeemedBy();

	/**
	 * Returns the meta object for the reference list '{@link fi.polku.model.experience.CustomerPromise#getEnsuredBy <em>Ensured By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Ensured By</em>'.
	 * @see fi.polku.model.experience.CustomerPromise#getEnsuredBy()
	 * @see #getCustomerPromise()
	 * @generated
	 */
	EReference getCustomerPromise_EnsuredBy();

	/**
	 * Returns the meta object for class '{@link fi.polku.model.experience.Journey <em>Journey</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Journey</em>'.
	 * @see fi.polku.model.experience.Journey
	 * @generated
	 */
	EClass getJourney();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.Journey#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see fi.polku.model.experience.Journey#getKind()
	 * @see #getJourney()
	 * @generated
	 */
	EAttribute getJourney_Kind();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.Journey#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see fi.polku.model.experience.Journey#getState()
	 * @see #getJourney()
	 * @generated
	 */
	EAttribute getJourney_State();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.Journey#getLevel <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Level</em>'.
	 * @see fi.polku.model.experience.Journey#getLevel()
	 * @see #getJourney()
	 * @generated
	 */
	EAttribute getJourney_Level();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.Journey#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see fi.polku.model.experience.Journey#getDate()
	 * @see #getJourney()
	 * @generated
	 */
	EAttribute getJourney_Date();

	/**
	 * Returns the meta object for the reference list '{@link fi.polku.model.experience.Journey#getPersonas <em>Personas</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Personas</em>'.
	 * @see fi.polku.model.experience.Journey#getPersonas()
	 * @see #getJourney()
	 * @generated
	 */
	EReference getJourney_Personas();

	/**
	 * Returns the meta object for the containment reference list '{@link fi.polku.model.experience.Journey#getStages <em>Stages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Stages</em>'.
	 * @see fi.polku.model.experience.Journey#getStages()
	 * @see #getJourney()
	 * @generated
	 */
	EReference getJourney_Stages();

	/**
	 * Returns the meta object for the reference '{@link fi.polku.model.experience.Journey#getFutureTwin <em>Future Twin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Future Twin</em>'.
	 * @see fi.polku.model.experience.Journey#getFutureTwin()
	 * @see #getJourney()
	 * @generated
	 */
	EReference getJourney_FutureTwin();

	/**
	 * Returns the meta object for the reference list '{@link fi.polku.model.experience.Journey#getSupportedBy <em>Supported By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Supported By</em>'.
	 * @see fi.polku.model.experience.Journey#getSupportedBy()
	 * @see #getJourney()
	 * @generated
	 */
	EReference getJourney_SupportedBy();

	/**
	 * Returns the meta object for the reference list '{@link fi.polku.model.experience.Journey#getRecoveries <em>Recoveries</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Recoveries</em>'.
	 * @see fi.polku.model.experience.Journey#getRecoveries()
	 * @see #getJourney()
	 * @generated
	 */
	EReference getJourney_Recoveries();

	/**
	 * Returns the meta object for the containment reference list '{@link fi.polku.model.experience.Journey#getLadders <em>Ladders</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Ladders</em>'.
	 * @see fi.polku.model.experience.Journey#getLadders()
	 * @see #getJourney()
	 * @generated
	 */
	EReference getJourney_Ladders();

	/**
	 * Returns the meta object for the containment reference list '{@link fi.polku.model.experience.Journey#getSilos <em>Silos</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Silos</em>'.
	 * @see fi.polku.model.experience.Journey#getSilos()
	 * @see #getJourney()
	 * @generated
	 */
	EReference getJourney_Silos();

	/**
	 * Returns the meta object for class '{@link fi.polku.model.experience.Stage <em>Stage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Stage</em>'.
	 * @see fi.polku.model.experience.Stage
	 * @generated
	 */
	EClass getStage();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.Stage#getPhase <em>Phase</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Phase</em>'.
	 * @see fi.polku.model.experience.Stage#getPhase()
	 * @see #getStage()
	 * @generated
	 */
	EAttribute getStage_Phase();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.Stage#getGoal <em>Goal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Goal</em>'.
	 * @see fi.polku.model.experience.Stage#getGoal()
	 * @see #getStage()
	 * @generated
	 */
	EAttribute getStage_Goal();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.Stage#getOutcome <em>Outcome</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Outcome</em>'.
	 * @see fi.polku.model.experience.Stage#getOutcome()
	 * @see #getStage()
	 * @generated
	 */
	EAttribute getStage_Outcome();

	/**
	 * Returns the meta object for the containment reference list '{@link fi.polku.model.experience.Stage#getTouchpoints <em>Touchpoints</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Touchpoints</em>'.
	 * @see fi.polku.model.experience.Stage#getTouchpoints()
	 * @see #getStage()
	 * @generated
	 */
	EReference getStage_Touchpoints();

	/**
	 * Returns the meta object for the containment reference list '{@link fi.polku.model.experience.Stage#getMoments <em>Moments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Moments</em>'.
	 * @see fi.polku.model.experience.Stage#getMoments()
	 * @see #getStage()
	 * @generated
	 */
	EReference getStage_Moments();

	/**
	 * Returns the meta object for class '{@link fi.polku.model.experience.ServiceMoment <em>Service Moment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Service Moment</em>'.
	 * @see fi.polku.model.experience.ServiceMoment
	 * @generated
	 */
	EClass getServiceMoment();

	/**
	 * Returns the meta object for the containment reference list '{@link fi.polku.model.experience.ServiceMoment#getTouchpoints <em>Touchpoints</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Touchpoints</em>'.
	 * @see fi.polku.model.experience.ServiceMoment#getTouchpoints()
	 * @see #getServiceMoment()
	 * @generated
	 */
	EReference getServiceMoment_Touchpoints();

	/**
	 * Returns the meta object for class '{@link fi.polku.model.experience.Touchpoint <em>Touchpoint</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Touchpoint</em>'.
	 * @see fi.polku.model.experience.Touchpoint
	 * @generated
	 */
	EClass getTouchpoint();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.Touchpoint#getGoal <em>Goal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Goal</em>'.
	 * @see fi.polku.model.experience.Touchpoint#getGoal()
	 * @see #getTouchpoint()
	 * @generated
	 */
	EAttribute getTouchpoint_Goal();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.Touchpoint#getEase <em>Ease</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ease</em>'.
	 * @see fi.polku.model.experience.Touchpoint#getEase()
	 * @see #getTouchpoint()
	 * @generated
	 */
	EAttribute getTouchpoint_Ease();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.Touchpoint#getControl <em>Control</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Control</em>'.
	 * @see fi.polku.model.experience.Touchpoint#getControl()
	 * @see #getTouchpoint()
	 * @generated
	 */
	EAttribute getTouchpoint_Control();

	/**
	 * Returns the meta object for the reference '{@link fi.polku.model.experience.Touchpoint#getPerformer <em>Performer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Performer</em>'.
	 * @see fi.polku.model.experience.Touchpoint#getPerformer()
	 * @see #getTouchpoint()
	 * @generated
	 */
	EReference getTouchpoint_Performer();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.Touchpoint#getEncounter <em>Encounter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Encounter</em>'.
	 * @see fi.polku.model.experience.Touchpoint#getEncounter()
	 * @see #getTouchpoint()
	 * @generated
	 */
	EAttribute getTouchpoint_Encounter();

	/**
	 * Returns the meta object for the reference '{@link fi.polku.model.experience.Touchpoint#getChannel <em>Channel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Channel</em>'.
	 * @see fi.polku.model.experience.Touchpoint#getChannel()
	 * @see #getTouchpoint()
	 * @generated
	 */
	EReference getTouchpoint_Channel();

	/**
	 * Returns the meta object for the reference list '{@link fi.polku.model.experience.Touchpoint#getAlternativeChannels <em>Alternative Channels</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Alternative Channels</em>'.
	 * @see fi.polku.model.experience.Touchpoint#getAlternativeChannels()
	 * @see #getTouchpoint()
	 * @generated
	 */
	EReference getTouchpoint_AlternativeChannels();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.Touchpoint#getImportance <em>Importance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Importance</em>'.
	 * @see fi.polku.model.experience.Touchpoint#getImportance()
	 * @see #getTouchpoint()
	 * @generated
	 */
	EAttribute getTouchpoint_Importance();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.Touchpoint#isMomentOfTruth <em>Moment Of Truth</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Moment Of Truth</em>'.
	 * @see fi.polku.model.experience.Touchpoint#isMomentOfTruth()
	 * @see #getTouchpoint()
	 * @generated
	 */
	EAttribute getTouchpoint_MomentOfTruth();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.Touchpoint#getKeyMoment <em>Key Moment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key Moment</em>'.
	 * @see fi.polku.model.experience.Touchpoint#getKeyMoment()
	 * @see #getTouchpoint()
	 * @generated
	 */
	EAttribute getTouchpoint_KeyMoment();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.Touchpoint#getResponseTimeTarget <em>Response Time Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Response Time Target</em>'.
	 * @see fi.polku.model.experience.Touchpoint#getResponseTimeTarget()
	 * @see #getTouchpoint()
	 * @generated
	 */
	EAttribute getTouchpoint_ResponseTimeTarget();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.Touchpoint#getPyramidLevel <em>Pyramid Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pyramid Level</em>'.
	 * @see fi.polku.model.experience.Touchpoint#getPyramidLevel()
	 * @see #getTouchpoint()
	 * @generated
	 */
	EAttribute getTouchpoint_PyramidLevel();

	/**
	 * Returns the meta object for the attribute list '{@link fi.polku.model.experience.Touchpoint#getDimensions <em>Dimensions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Dimensions</em>'.
	 * @see fi.polku.model.experience.Touchpoint#getDimensions()
	 * @see #getTouchpoint()
	 * @generated
	 */
	EAttribute getTouchpoint_Dimensions();

	/**
	 * Returns the meta object for the attribute list '{@link fi.polku.model.experience.Touchpoint#getValues <em>Values</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Values</em>'.
	 * @see fi.polku.model.experience.Touchpoint#getValues()
	 * @see #getTouchpoint()
	 * @generated
	 */
	EAttribute getTouchpoint_Values();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.Touchpoint#getMeaning <em>Meaning</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Meaning</em>'.
	 * @see fi.polku.model.experience.Touchpoint#getMeaning()
	 * @see #getTouchpoint()
	 * @generated
	 */
	EAttribute getTouchpoint_Meaning();

	/**
	 * Returns the meta object for the attribute list '{@link fi.polku.model.experience.Touchpoint#getEmployeeParts <em>Employee Parts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Employee Parts</em>'.
	 * @see fi.polku.model.experience.Touchpoint#getEmployeeParts()
	 * @see #getTouchpoint()
	 * @generated
	 */
	EAttribute getTouchpoint_EmployeeParts();

	/**
	 * Returns the meta object for the attribute list '{@link fi.polku.model.experience.Touchpoint#getConditions <em>Conditions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Conditions</em>'.
	 * @see fi.polku.model.experience.Touchpoint#getConditions()
	 * @see #getTouchpoint()
	 * @generated
	 */
	EAttribute getTouchpoint_Conditions();

	/**
	 * Returns the meta object for the reference list '{@link fi.polku.model.experience.Touchpoint#getExpectations <em>Expectations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Expectations</em>'.
	 * @see fi.polku.model.experience.Touchpoint#getExpectations()
	 * @see #getTouchpoint()
	 * @generated
	 */
	EReference getTouchpoint_Expectations();

	/**
	 * Returns the meta object for the containment reference list '{@link fi.polku.model.experience.Touchpoint#getGaps <em>Gaps</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Gaps</em>'.
	 * @see fi.polku.model.experience.Touchpoint#getGaps()
	 * @see #getTouchpoint()
	 * @generated
	 */
	EReference getTouchpoint_Gaps();

	/**
	 * Returns the meta object for the containment reference list '{@link fi.polku.model.experience.Touchpoint#getTargetEmotions <em>Target Emotions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Target Emotions</em>'.
	 * @see fi.polku.model.experience.Touchpoint#getTargetEmotions()
	 * @see #getTouchpoint()
	 * @generated
	 */
	EReference getTouchpoint_TargetEmotions();

	/**
	 * Returns the meta object for the containment reference list '{@link fi.polku.model.experience.Touchpoint#getObservedEmotions <em>Observed Emotions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Observed Emotions</em>'.
	 * @see fi.polku.model.experience.Touchpoint#getObservedEmotions()
	 * @see #getTouchpoint()
	 * @generated
	 */
	EReference getTouchpoint_ObservedEmotions();

	/**
	 * Returns the meta object for the containment reference list '{@link fi.polku.model.experience.Touchpoint#getPainPoints <em>Pain Points</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Pain Points</em>'.
	 * @see fi.polku.model.experience.Touchpoint#getPainPoints()
	 * @see #getTouchpoint()
	 * @generated
	 */
	EReference getTouchpoint_PainPoints();

	/**
	 * Returns the meta object for the containment reference list '{@link fi.polku.model.experience.Touchpoint#getOpportunities <em>Opportunities</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Opportunities</em>'.
	 * @see fi.polku.model.experience.Touchpoint#getOpportunities()
	 * @see #getTouchpoint()
	 * @generated
	 */
	EReference getTouchpoint_Opportunities();

	/**
	 * Returns the meta object for the containment reference list '{@link fi.polku.model.experience.Touchpoint#getIncidents <em>Incidents</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Incidents</em>'.
	 * @see fi.polku.model.experience.Touchpoint#getIncidents()
	 * @see #getTouchpoint()
	 * @generated
	 */
	EReference getTouchpoint_Incidents();

	/**
	 * Returns the meta object for the containment reference list '{@link fi.polku.model.experience.Touchpoint#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Evidence</em>'.
	 * @see fi.polku.model.experience.Touchpoint#getEvidence()
	 * @see #getTouchpoint()
	 * @generated
	 */
	EReference getTouchpoint_Evidence();

	/**
	 * Returns the meta object for the containment reference list '{@link fi.polku.model.experience.Touchpoint#getLinks <em>Links</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Links</em>'.
	 * @see fi.polku.model.experience.Touchpoint#getLinks()
	 * @see #getTouchpoint()
	 * @generated
	 */
	EReference getTouchpoint_Links();

	/**
	 * Returns the meta object for the reference '{@link fi.polku.model.experience.Touchpoint#getSubJourney <em>Sub Journey</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Sub Journey</em>'.
	 * @see fi.polku.model.experience.Touchpoint#getSubJourney()
	 * @see #getTouchpoint()
	 * @generated
	 */
	EReference getTouchpoint_SubJourney();

	/**
	 * Returns the meta object for the reference list '{@link fi.polku.model.experience.Touchpoint#getEmployeeMoments <em>Employee Moments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Employee Moments</em>'.
	 * @see fi.polku.model.experience.Touchpoint#getEmployeeMoments()
	 * @see #getTouchpoint()
	 * @generated
	 */
	EReference getTouchpoint_EmployeeMoments();

	/**
	 * Returns the meta object for class '{@link fi.polku.model.experience.PainPoint <em>Pain Point</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Pain Point</em>'.
	 * @see fi.polku.model.experience.PainPoint
	 * @generated
	 */
	EClass getPainPoint();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.PainPoint#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see fi.polku.model.experience.PainPoint#getKind()
	 * @see #getPainPoint()
	 * @generated
	 */
	EAttribute getPainPoint_Kind();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.PainPoint#getSeverity <em>Severity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Severity</em>'.
	 * @see fi.polku.model.experience.PainPoint#getSeverity()
	 * @see #getPainPoint()
	 * @generated
	 */
	EAttribute getPainPoint_Severity();

	/**
	 * Returns the meta object for class '{@link fi.polku.model.experience.Opportunity <em>Opportunity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Opportunity</em>'.
	 * @see fi.polku.model.experience.Opportunity
	 * @generated
	 */
	EClass getOpportunity();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.Opportunity#getArea <em>Area</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Area</em>'.
	 * @see fi.polku.model.experience.Opportunity#getArea()
	 * @see #getOpportunity()
	 * @generated
	 */
	EAttribute getOpportunity_Area();

	/**
	 * Returns the meta object for class '{@link fi.polku.model.experience.Evidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Evidence</em>'.
	 * @see fi.polku.model.experience.Evidence
	 * @generated
	 */
	EClass getEvidence();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.Evidence#getUri <em>Uri</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Uri</em>'.
	 * @see fi.polku.model.experience.Evidence#getUri()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_Uri();

	/**
	 * Returns the meta object for class '{@link fi.polku.model.experience.Link <em>Link</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Link</em>'.
	 * @see fi.polku.model.experience.Link
	 * @generated
	 */
	EClass getLink();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.Link#getUri <em>Uri</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Uri</em>'.
	 * @see fi.polku.model.experience.Link#getUri()
	 * @see #getLink()
	 * @generated
	 */
	EAttribute getLink_Uri();

	/**
	 * Returns the meta object for class '{@link fi.polku.model.experience.Silo <em>Silo</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Silo</em>'.
	 * @see fi.polku.model.experience.Silo
	 * @generated
	 */
	EClass getSilo();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.Silo#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see fi.polku.model.experience.Silo#getKind()
	 * @see #getSilo()
	 * @generated
	 */
	EAttribute getSilo_Kind();

	/**
	 * Returns the meta object for the reference list '{@link fi.polku.model.experience.Silo#getParties <em>Parties</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Parties</em>'.
	 * @see fi.polku.model.experience.Silo#getParties()
	 * @see #getSilo()
	 * @generated
	 */
	EReference getSilo_Parties();

	/**
	 * Returns the meta object for the reference list '{@link fi.polku.model.experience.Silo#getTouchpoints <em>Touchpoints</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Touchpoints</em>'.
	 * @see fi.polku.model.experience.Silo#getTouchpoints()
	 * @see #getSilo()
	 * @generated
	 */
	EReference getSilo_Touchpoints();

	/**
	 * Returns the meta object for class '{@link fi.polku.model.experience.Scale <em>Scale</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Scale</em>'.
	 * @see fi.polku.model.experience.Scale
	 * @generated
	 */
	EClass getScale();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.Scale#getMinimum <em>Minimum</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minimum</em>'.
	 * @see fi.polku.model.experience.Scale#getMinimum()
	 * @see #getScale()
	 * @generated
	 */
	EAttribute getScale_Minimum();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.Scale#getMaximum <em>Maximum</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Maximum</em>'.
	 * @see fi.polku.model.experience.Scale#getMaximum()
	 * @see #getScale()
	 * @generated
	 */
	EAttribute getScale_Maximum();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.Scale#getNeutral <em>Neutral</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Neutral</em>'.
	 * @see fi.polku.model.experience.Scale#getNeutral()
	 * @see #getScale()
	 * @generated
	 */
	EAttribute getScale_Neutral();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.Scale#getStep <em>Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Step</em>'.
	 * @see fi.polku.model.experience.Scale#getStep()
	 * @see #getScale()
	 * @generated
	 */
	EAttribute getScale_Step();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.Scale#getMinimumLabel <em>Minimum Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minimum Label</em>'.
	 * @see fi.polku.model.experience.Scale#getMinimumLabel()
	 * @see #getScale()
	 * @generated
	 */
	EAttribute getScale_MinimumLabel();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.Scale#getMaximumLabel <em>Maximum Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Maximum Label</em>'.
	 * @see fi.polku.model.experience.Scale#getMaximumLabel()
	 * @see #getScale()
	 * @generated
	 */
	EAttribute getScale_MaximumLabel();

	/**
	 * Returns the meta object for class '{@link fi.polku.model.experience.Emotion <em>Emotion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Emotion</em>'.
	 * @see fi.polku.model.experience.Emotion
	 * @generated
	 */
	EClass getEmotion();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.Emotion#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see fi.polku.model.experience.Emotion#getKind()
	 * @see #getEmotion()
	 * @generated
	 */
	EAttribute getEmotion_Kind();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.Emotion#getValence <em>Valence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Valence</em>'.
	 * @see fi.polku.model.experience.Emotion#getValence()
	 * @see #getEmotion()
	 * @generated
	 */
	EAttribute getEmotion_Valence();

	/**
	 * Returns the meta object for the reference '{@link fi.polku.model.experience.Emotion#getScale <em>Scale</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Scale</em>'.
	 * @see fi.polku.model.experience.Emotion#getScale()
	 * @see #getEmotion()
	 * @generated
	 */
	EReference getEmotion_Scale();

	/**
	 * Returns the meta object for the reference '{@link fi.polku.model.experience.Emotion#getPersona <em>Persona</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Persona</em>'.
	 * @see fi.polku.model.experience.Emotion#getPersona()
	 * @see #getEmotion()
	 * @generated
	 */
	EReference getEmotion_Persona();

	/**
	 * Returns the meta object for class '{@link fi.polku.model.experience.TargetEmotion <em>Target Emotion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Target Emotion</em>'.
	 * @see fi.polku.model.experience.TargetEmotion
	 * @generated
	 */
	EClass getTargetEmotion();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.TargetEmotion#isDesignedPeak <em>Designed Peak</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Designed Peak</em>'.
	 * @see fi.polku.model.experience.TargetEmotion#isDesignedPeak()
	 * @see #getTargetEmotion()
	 * @generated
	 */
	EAttribute getTargetEmotion_DesignedPeak();

	/**
	 * Returns the meta object for class '{@link fi.polku.model.experience.ObservedEmotion <em>Observed Emotion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Observed Emotion</em>'.
	 * @see fi.polku.model.experience.ObservedEmotion
	 * @generated
	 */
	EClass getObservedEmotion();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.ObservedEmotion#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see fi.polku.model.experience.ObservedEmotion#getSource()
	 * @see #getObservedEmotion()
	 * @generated
	 */
	EAttribute getObservedEmotion_Source();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.ObservedEmotion#getSourceDetail <em>Source Detail</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source Detail</em>'.
	 * @see fi.polku.model.experience.ObservedEmotion#getSourceDetail()
	 * @see #getObservedEmotion()
	 * @generated
	 */
	EAttribute getObservedEmotion_SourceDetail();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.ObservedEmotion#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see fi.polku.model.experience.ObservedEmotion#getDate()
	 * @see #getObservedEmotion()
	 * @generated
	 */
	EAttribute getObservedEmotion_Date();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.ObservedEmotion#getSampleSize <em>Sample Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sample Size</em>'.
	 * @see fi.polku.model.experience.ObservedEmotion#getSampleSize()
	 * @see #getObservedEmotion()
	 * @generated
	 */
	EAttribute getObservedEmotion_SampleSize();

	/**
	 * Returns the meta object for class '{@link fi.polku.model.experience.Metric <em>Metric</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Metric</em>'.
	 * @see fi.polku.model.experience.Metric
	 * @generated
	 */
	EClass getMetric();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.Metric#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see fi.polku.model.experience.Metric#getKind()
	 * @see #getMetric()
	 * @generated
	 */
	EAttribute getMetric_Kind();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.Metric#getMethod <em>Method</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Method</em>'.
	 * @see fi.polku.model.experience.Metric#getMethod()
	 * @see #getMetric()
	 * @generated
	 */
	EAttribute getMetric_Method();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.Metric#getFamily <em>Family</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Family</em>'.
	 * @see fi.polku.model.experience.Metric#getFamily()
	 * @see #getMetric()
	 * @generated
	 */
	EAttribute getMetric_Family();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.Metric#getFactor <em>Factor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Factor</em>'.
	 * @see fi.polku.model.experience.Metric#getFactor()
	 * @see #getMetric()
	 * @generated
	 */
	EAttribute getMetric_Factor();

	/**
	 * Returns the meta object for the reference '{@link fi.polku.model.experience.Metric#getScale <em>Scale</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Scale</em>'.
	 * @see fi.polku.model.experience.Metric#getScale()
	 * @see #getMetric()
	 * @generated
	 */
	EReference getMetric_Scale();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.Metric#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see fi.polku.model.experience.Metric#getUnit()
	 * @see #getMetric()
	 * @generated
	 */
	EAttribute getMetric_Unit();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.Metric#getDirection <em>Direction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Direction</em>'.
	 * @see fi.polku.model.experience.Metric#getDirection()
	 * @see #getMetric()
	 * @generated
	 */
	EAttribute getMetric_Direction();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.Metric#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Target</em>'.
	 * @see fi.polku.model.experience.Metric#getTarget()
	 * @see #getMetric()
	 * @generated
	 */
	EAttribute getMetric_Target();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.Metric#getQuestion <em>Question</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Question</em>'.
	 * @see fi.polku.model.experience.Metric#getQuestion()
	 * @see #getMetric()
	 * @generated
	 */
	EAttribute getMetric_Question();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.Metric#getWhyQuestion <em>Why Question</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Why Question</em>'.
	 * @see fi.polku.model.experience.Metric#getWhyQuestion()
	 * @see #getMetric()
	 * @generated
	 */
	EAttribute getMetric_WhyQuestion();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.Metric#getDetractorResponseTarget <em>Detractor Response Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Detractor Response Target</em>'.
	 * @see fi.polku.model.experience.Metric#getDetractorResponseTarget()
	 * @see #getMetric()
	 * @generated
	 */
	EAttribute getMetric_DetractorResponseTarget();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.Metric#getPromoterThanks <em>Promoter Thanks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Promoter Thanks</em>'.
	 * @see fi.polku.model.experience.Metric#getPromoterThanks()
	 * @see #getMetric()
	 * @generated
	 */
	EAttribute getMetric_PromoterThanks();

	/**
	 * Returns the meta object for the reference '{@link fi.polku.model.experience.Metric#getPartOf <em>Part Of</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Part Of</em>'.
	 * @see fi.polku.model.experience.Metric#getPartOf()
	 * @see #getMetric()
	 * @generated
	 */
	EReference getMetric_PartOf();

	/**
	 * Returns the meta object for the containment reference list '{@link fi.polku.model.experience.Metric#getBenchmarks <em>Benchmarks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Benchmarks</em>'.
	 * @see fi.polku.model.experience.Metric#getBenchmarks()
	 * @see #getMetric()
	 * @generated
	 */
	EReference getMetric_Benchmarks();

	/**
	 * Returns the meta object for class '{@link fi.polku.model.experience.Benchmark <em>Benchmark</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Benchmark</em>'.
	 * @see fi.polku.model.experience.Benchmark
	 * @generated
	 */
	EClass getBenchmark();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.Benchmark#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see fi.polku.model.experience.Benchmark#getValue()
	 * @see #getBenchmark()
	 * @generated
	 */
	EAttribute getBenchmark_Value();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.Benchmark#getSampleSize <em>Sample Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sample Size</em>'.
	 * @see fi.polku.model.experience.Benchmark#getSampleSize()
	 * @see #getBenchmark()
	 * @generated
	 */
	EAttribute getBenchmark_SampleSize();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.Benchmark#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see fi.polku.model.experience.Benchmark#getSource()
	 * @see #getBenchmark()
	 * @generated
	 */
	EAttribute getBenchmark_Source();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.Benchmark#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see fi.polku.model.experience.Benchmark#getDate()
	 * @see #getBenchmark()
	 * @generated
	 */
	EAttribute getBenchmark_Date();

	/**
	 * Returns the meta object for class '{@link fi.polku.model.experience.MeasurementPlan <em>Measurement Plan</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Measurement Plan</em>'.
	 * @see fi.polku.model.experience.MeasurementPlan
	 * @generated
	 */
	EClass getMeasurementPlan();

	/**
	 * Returns the meta object for the reference '{@link fi.polku.model.experience.MeasurementPlan#getMetric <em>Metric</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Metric</em>'.
	 * @see fi.polku.model.experience.MeasurementPlan#getMetric()
	 * @see #getMeasurementPlan()
	 * @generated
	 */
	EReference getMeasurementPlan_Metric();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.MeasurementPlan#getWho <em>Who</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Who</em>'.
	 * @see fi.polku.model.experience.MeasurementPlan#getWho()
	 * @see #getMeasurementPlan()
	 * @generated
	 */
	EAttribute getMeasurementPlan_Who();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.MeasurementPlan#getWhen <em>When</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>When</em>'.
	 * @see fi.polku.model.experience.MeasurementPlan#getWhen()
	 * @see #getMeasurementPlan()
	 * @generated
	 */
	EAttribute getMeasurementPlan_When();

	/**
	 * Returns the meta object for the reference '{@link fi.polku.model.experience.MeasurementPlan#getChannel <em>Channel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Channel</em>'.
	 * @see fi.polku.model.experience.MeasurementPlan#getChannel()
	 * @see #getMeasurementPlan()
	 * @generated
	 */
	EReference getMeasurementPlan_Channel();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.MeasurementPlan#getWhat <em>What</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>What</em>'.
	 * @see fi.polku.model.experience.MeasurementPlan#getWhat()
	 * @see #getMeasurementPlan()
	 * @generated
	 */
	EAttribute getMeasurementPlan_What();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.MeasurementPlan#getCadence <em>Cadence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cadence</em>'.
	 * @see fi.polku.model.experience.MeasurementPlan#getCadence()
	 * @see #getMeasurementPlan()
	 * @generated
	 */
	EAttribute getMeasurementPlan_Cadence();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.MeasurementPlan#getLevel <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Level</em>'.
	 * @see fi.polku.model.experience.MeasurementPlan#getLevel()
	 * @see #getMeasurementPlan()
	 * @generated
	 */
	EAttribute getMeasurementPlan_Level();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.MeasurementPlan#getRollout <em>Rollout</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rollout</em>'.
	 * @see fi.polku.model.experience.MeasurementPlan#getRollout()
	 * @see #getMeasurementPlan()
	 * @generated
	 */
	EAttribute getMeasurementPlan_Rollout();

	/**
	 * Returns the meta object for the reference '{@link fi.polku.model.experience.MeasurementPlan#getResponsible <em>Responsible</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Responsible</em>'.
	 * @see fi.polku.model.experience.MeasurementPlan#getResponsible()
	 * @see #getMeasurementPlan()
	 * @generated
	 */
	EReference getMeasurementPlan_Responsible();

	/**
	 * Returns the meta object for class '{@link fi.polku.model.experience.Measurement <em>Measurement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Measurement</em>'.
	 * @see fi.polku.model.experience.Measurement
	 * @generated
	 */
	EClass getMeasurement();

	/**
	 * Returns the meta object for the reference '{@link fi.polku.model.experience.Measurement#getMetric <em>Metric</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Metric</em>'.
	 * @see fi.polku.model.experience.Measurement#getMetric()
	 * @see #getMeasurement()
	 * @generated
	 */
	EReference getMeasurement_Metric();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.Measurement#getLevel <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Level</em>'.
	 * @see fi.polku.model.experience.Measurement#getLevel()
	 * @see #getMeasurement()
	 * @generated
	 */
	EAttribute getMeasurement_Level();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.Measurement#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see fi.polku.model.experience.Measurement#getDate()
	 * @see #getMeasurement()
	 * @generated
	 */
	EAttribute getMeasurement_Date();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.Measurement#getPeriodStart <em>Period Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Period Start</em>'.
	 * @see fi.polku.model.experience.Measurement#getPeriodStart()
	 * @see #getMeasurement()
	 * @generated
	 */
	EAttribute getMeasurement_PeriodStart();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.Measurement#getPeriodEnd <em>Period End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Period End</em>'.
	 * @see fi.polku.model.experience.Measurement#getPeriodEnd()
	 * @see #getMeasurement()
	 * @generated
	 */
	EAttribute getMeasurement_PeriodEnd();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.Measurement#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see fi.polku.model.experience.Measurement#getValue()
	 * @see #getMeasurement()
	 * @generated
	 */
	EAttribute getMeasurement_Value();

	/**
	 * Returns the meta object for the containment reference list '{@link fi.polku.model.experience.Measurement#getDistribution <em>Distribution</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Distribution</em>'.
	 * @see fi.polku.model.experience.Measurement#getDistribution()
	 * @see #getMeasurement()
	 * @generated
	 */
	EReference getMeasurement_Distribution();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.Measurement#getSampleSize <em>Sample Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sample Size</em>'.
	 * @see fi.polku.model.experience.Measurement#getSampleSize()
	 * @see #getMeasurement()
	 * @generated
	 */
	EAttribute getMeasurement_SampleSize();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.Measurement#getPopulation <em>Population</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Population</em>'.
	 * @see fi.polku.model.experience.Measurement#getPopulation()
	 * @see #getMeasurement()
	 * @generated
	 */
	EAttribute getMeasurement_Population();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.Measurement#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see fi.polku.model.experience.Measurement#getSource()
	 * @see #getMeasurement()
	 * @generated
	 */
	EAttribute getMeasurement_Source();

	/**
	 * Returns the meta object for the attribute list '{@link fi.polku.model.experience.Measurement#getReasons <em>Reasons</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Reasons</em>'.
	 * @see fi.polku.model.experience.Measurement#getReasons()
	 * @see #getMeasurement()
	 * @generated
	 */
	EAttribute getMeasurement_Reasons();

	/**
	 * Returns the meta object for the attribute list '{@link fi.polku.model.experience.Measurement#getFingerprints <em>Fingerprints</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Fingerprints</em>'.
	 * @see fi.polku.model.experience.Measurement#getFingerprints()
	 * @see #getMeasurement()
	 * @generated
	 */
	EAttribute getMeasurement_Fingerprints();

	/**
	 * Returns the meta object for class '{@link fi.polku.model.experience.AnswerCount <em>Answer Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Answer Count</em>'.
	 * @see fi.polku.model.experience.AnswerCount
	 * @generated
	 */
	EClass getAnswerCount();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.AnswerCount#getAnswer <em>Answer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Answer</em>'.
	 * @see fi.polku.model.experience.AnswerCount#getAnswer()
	 * @see #getAnswerCount()
	 * @generated
	 */
	EAttribute getAnswerCount_Answer();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.AnswerCount#getCount <em>Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Count</em>'.
	 * @see fi.polku.model.experience.AnswerCount#getCount()
	 * @see #getAnswerCount()
	 * @generated
	 */
	EAttribute getAnswerCount_Count();

	/**
	 * Returns the meta object for class '{@link fi.polku.model.experience.ExperienceIndex <em>Index</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Index</em>'.
	 * @see fi.polku.model.experience.ExperienceIndex
	 * @generated
	 */
	EClass getExperienceIndex();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.ExperienceIndex#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see fi.polku.model.experience.ExperienceIndex#getKind()
	 * @see #getExperienceIndex()
	 * @generated
	 */
	EAttribute getExperienceIndex_Kind();

	/**
	 * Returns the meta object for the containment reference list '{@link fi.polku.model.experience.ExperienceIndex#getParts <em>Parts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Parts</em>'.
	 * @see fi.polku.model.experience.ExperienceIndex#getParts()
	 * @see #getExperienceIndex()
	 * @generated
	 */
	EReference getExperienceIndex_Parts();

	/**
	 * Returns the meta object for class '{@link fi.polku.model.experience.IndexPart <em>Index Part</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Index Part</em>'.
	 * @see fi.polku.model.experience.IndexPart
	 * @generated
	 */
	EClass getIndexPart();

	/**
	 * Returns the meta object for the reference '{@link fi.polku.model.experience.IndexPart#getMetric <em>Metric</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Metric</em>'.
	 * @see fi.polku.model.experience.IndexPart#getMetric()
	 * @see #getIndexPart()
	 * @generated
	 */
	EReference getIndexPart_Metric();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.IndexPart#getWeight <em>Weight</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Weight</em>'.
	 * @see fi.polku.model.experience.IndexPart#getWeight()
	 * @see #getIndexPart()
	 * @generated
	 */
	EAttribute getIndexPart_Weight();

	/**
	 * Returns the meta object for class '{@link fi.polku.model.experience.ServiceBlueprint <em>Service Blueprint</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Service Blueprint</em>'.
	 * @see fi.polku.model.experience.ServiceBlueprint
	 * @generated
	 */
	EClass getServiceBlueprint();

	/**
	 * Returns the meta object for the reference '{@link fi.polku.model.experience.ServiceBlueprint#getJourney <em>Journey</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Journey</em>'.
	 * @see fi.polku.model.experience.ServiceBlueprint#getJourney()
	 * @see #getServiceBlueprint()
	 * @generated
	 */
	EReference getServiceBlueprint_Journey();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.ServiceBlueprint#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see fi.polku.model.experience.ServiceBlueprint#getState()
	 * @see #getServiceBlueprint()
	 * @generated
	 */
	EAttribute getServiceBlueprint_State();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.ServiceBlueprint#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see fi.polku.model.experience.ServiceBlueprint#getDate()
	 * @see #getServiceBlueprint()
	 * @generated
	 */
	EAttribute getServiceBlueprint_Date();

	/**
	 * Returns the meta object for the containment reference list '{@link fi.polku.model.experience.ServiceBlueprint#getColumns <em>Columns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Columns</em>'.
	 * @see fi.polku.model.experience.ServiceBlueprint#getColumns()
	 * @see #getServiceBlueprint()
	 * @generated
	 */
	EReference getServiceBlueprint_Columns();

	/**
	 * Returns the meta object for the containment reference list '{@link fi.polku.model.experience.ServiceBlueprint#getActions <em>Actions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Actions</em>'.
	 * @see fi.polku.model.experience.ServiceBlueprint#getActions()
	 * @see #getServiceBlueprint()
	 * @generated
	 */
	EReference getServiceBlueprint_Actions();

	/**
	 * Returns the meta object for the containment reference list '{@link fi.polku.model.experience.ServiceBlueprint#getFlows <em>Flows</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Flows</em>'.
	 * @see fi.polku.model.experience.ServiceBlueprint#getFlows()
	 * @see #getServiceBlueprint()
	 * @generated
	 */
	EReference getServiceBlueprint_Flows();

	/**
	 * Returns the meta object for class '{@link fi.polku.model.experience.BlueprintColumn <em>Blueprint Column</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Blueprint Column</em>'.
	 * @see fi.polku.model.experience.BlueprintColumn
	 * @generated
	 */
	EClass getBlueprintColumn();

	/**
	 * Returns the meta object for the reference '{@link fi.polku.model.experience.BlueprintColumn#getTouchpoint <em>Touchpoint</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Touchpoint</em>'.
	 * @see fi.polku.model.experience.BlueprintColumn#getTouchpoint()
	 * @see #getBlueprintColumn()
	 * @generated
	 */
	EReference getBlueprintColumn_Touchpoint();

	/**
	 * Returns the meta object for class '{@link fi.polku.model.experience.BlueprintAction <em>Blueprint Action</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Blueprint Action</em>'.
	 * @see fi.polku.model.experience.BlueprintAction
	 * @generated
	 */
	EClass getBlueprintAction();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.BlueprintAction#getRow <em>Row</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Row</em>'.
	 * @see fi.polku.model.experience.BlueprintAction#getRow()
	 * @see #getBlueprintAction()
	 * @generated
	 */
	EAttribute getBlueprintAction_Row();

	/**
	 * Returns the meta object for the reference '{@link fi.polku.model.experience.BlueprintAction#getColumn <em>Column</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Column</em>'.
	 * @see fi.polku.model.experience.BlueprintAction#getColumn()
	 * @see #getBlueprintAction()
	 * @generated
	 */
	EReference getBlueprintAction_Column();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.BlueprintAction#getCarrier <em>Carrier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Carrier</em>'.
	 * @see fi.polku.model.experience.BlueprintAction#getCarrier()
	 * @see #getBlueprintAction()
	 * @generated
	 */
	EAttribute getBlueprintAction_Carrier();

	/**
	 * Returns the meta object for the reference list '{@link fi.polku.model.experience.BlueprintAction#getShows <em>Shows</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Shows</em>'.
	 * @see fi.polku.model.experience.BlueprintAction#getShows()
	 * @see #getBlueprintAction()
	 * @generated
	 */
	EReference getBlueprintAction_Shows();

	/**
	 * Returns the meta object for the reference list '{@link fi.polku.model.experience.BlueprintAction#getSystems <em>Systems</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Systems</em>'.
	 * @see fi.polku.model.experience.BlueprintAction#getSystems()
	 * @see #getBlueprintAction()
	 * @generated
	 */
	EReference getBlueprintAction_Systems();

	/**
	 * Returns the meta object for the reference list '{@link fi.polku.model.experience.BlueprintAction#getMetrics <em>Metrics</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Metrics</em>'.
	 * @see fi.polku.model.experience.BlueprintAction#getMetrics()
	 * @see #getBlueprintAction()
	 * @generated
	 */
	EReference getBlueprintAction_Metrics();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.BlueprintAction#getDuration <em>Duration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Duration</em>'.
	 * @see fi.polku.model.experience.BlueprintAction#getDuration()
	 * @see #getBlueprintAction()
	 * @generated
	 */
	EAttribute getBlueprintAction_Duration();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.BlueprintAction#isWait <em>Wait</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Wait</em>'.
	 * @see fi.polku.model.experience.BlueprintAction#isWait()
	 * @see #getBlueprintAction()
	 * @generated
	 */
	EAttribute getBlueprintAction_Wait();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.BlueprintAction#getWaitTime <em>Wait Time</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Wait Time</em>'.
	 * @see fi.polku.model.experience.BlueprintAction#getWaitTime()
	 * @see #getBlueprintAction()
	 * @generated
	 */
	EAttribute getBlueprintAction_WaitTime();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.BlueprintAction#getCost <em>Cost</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cost</em>'.
	 * @see fi.polku.model.experience.BlueprintAction#getCost()
	 * @see #getBlueprintAction()
	 * @generated
	 */
	EAttribute getBlueprintAction_Cost();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.BlueprintAction#isFailPoint <em>Fail Point</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fail Point</em>'.
	 * @see fi.polku.model.experience.BlueprintAction#isFailPoint()
	 * @see #getBlueprintAction()
	 * @generated
	 */
	EAttribute getBlueprintAction_FailPoint();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.BlueprintAction#getFailure <em>Failure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Failure</em>'.
	 * @see fi.polku.model.experience.BlueprintAction#getFailure()
	 * @see #getBlueprintAction()
	 * @generated
	 */
	EAttribute getBlueprintAction_Failure();

	/**
	 * Returns the meta object for the reference list '{@link fi.polku.model.experience.BlueprintAction#getRecoveredBy <em>Recovered By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Recovered By</em>'.
	 * @see fi.polku.model.experience.BlueprintAction#getRecoveredBy()
	 * @see #getBlueprintAction()
	 * @generated
	 */
	EReference getBlueprintAction_RecoveredBy();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.BlueprintAction#isDecision <em>Decision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Decision</em>'.
	 * @see fi.polku.model.experience.BlueprintAction#isDecision()
	 * @see #getBlueprintAction()
	 * @generated
	 */
	EAttribute getBlueprintAction_Decision();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.BlueprintAction#getPolicy <em>Policy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Policy</em>'.
	 * @see fi.polku.model.experience.BlueprintAction#getPolicy()
	 * @see #getBlueprintAction()
	 * @generated
	 */
	EAttribute getBlueprintAction_Policy();

	/**
	 * Returns the meta object for class '{@link fi.polku.model.experience.Flow <em>Flow</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Flow</em>'.
	 * @see fi.polku.model.experience.Flow
	 * @generated
	 */
	EClass getFlow();

	/**
	 * Returns the meta object for the reference '{@link fi.polku.model.experience.Flow#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Source</em>'.
	 * @see fi.polku.model.experience.Flow#getSource()
	 * @see #getFlow()
	 * @generated
	 */
	EReference getFlow_Source();

	/**
	 * Returns the meta object for the reference '{@link fi.polku.model.experience.Flow#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Target</em>'.
	 * @see fi.polku.model.experience.Flow#getTarget()
	 * @see #getFlow()
	 * @generated
	 */
	EReference getFlow_Target();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.Flow#getDirection <em>Direction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Direction</em>'.
	 * @see fi.polku.model.experience.Flow#getDirection()
	 * @see #getFlow()
	 * @generated
	 */
	EAttribute getFlow_Direction();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.Flow#isHandover <em>Handover</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Handover</em>'.
	 * @see fi.polku.model.experience.Flow#isHandover()
	 * @see #getFlow()
	 * @generated
	 */
	EAttribute getFlow_Handover();

	/**
	 * Returns the meta object for class '{@link fi.polku.model.experience.WorkshopBoard <em>Workshop Board</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Workshop Board</em>'.
	 * @see fi.polku.model.experience.WorkshopBoard
	 * @generated
	 */
	EClass getWorkshopBoard();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.WorkshopBoard#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see fi.polku.model.experience.WorkshopBoard#getDate()
	 * @see #getWorkshopBoard()
	 * @generated
	 */
	EAttribute getWorkshopBoard_Date();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.WorkshopBoard#getParticipants <em>Participants</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Participants</em>'.
	 * @see fi.polku.model.experience.WorkshopBoard#getParticipants()
	 * @see #getWorkshopBoard()
	 * @generated
	 */
	EAttribute getWorkshopBoard_Participants();

	/**
	 * Returns the meta object for the containment reference list '{@link fi.polku.model.experience.WorkshopBoard#getItems <em>Items</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Items</em>'.
	 * @see fi.polku.model.experience.WorkshopBoard#getItems()
	 * @see #getWorkshopBoard()
	 * @generated
	 */
	EReference getWorkshopBoard_Items();

	/**
	 * Returns the meta object for class '{@link fi.polku.model.experience.BoardItem <em>Board Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Board Item</em>'.
	 * @see fi.polku.model.experience.BoardItem
	 * @generated
	 */
	EClass getBoardItem();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.BoardItem#getBucket <em>Bucket</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bucket</em>'.
	 * @see fi.polku.model.experience.BoardItem#getBucket()
	 * @see #getBoardItem()
	 * @generated
	 */
	EAttribute getBoardItem_Bucket();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.BoardItem#getVotes <em>Votes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Votes</em>'.
	 * @see fi.polku.model.experience.BoardItem#getVotes()
	 * @see #getBoardItem()
	 * @generated
	 */
	EAttribute getBoardItem_Votes();

	/**
	 * Returns the meta object for the reference list '{@link fi.polku.model.experience.BoardItem#getActions <em>Actions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Actions</em>'.
	 * @see fi.polku.model.experience.BoardItem#getActions()
	 * @see #getBoardItem()
	 * @generated
	 */
	EReference getBoardItem_Actions();

	/**
	 * Returns the meta object for class '{@link fi.polku.model.experience.DevelopmentTarget <em>Development Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Development Target</em>'.
	 * @see fi.polku.model.experience.DevelopmentTarget
	 * @generated
	 */
	EClass getDevelopmentTarget();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.DevelopmentTarget#getArea <em>Area</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Area</em>'.
	 * @see fi.polku.model.experience.DevelopmentTarget#getArea()
	 * @see #getDevelopmentTarget()
	 * @generated
	 */
	EAttribute getDevelopmentTarget_Area();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.DevelopmentTarget#getDue <em>Due</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Due</em>'.
	 * @see fi.polku.model.experience.DevelopmentTarget#getDue()
	 * @see #getDevelopmentTarget()
	 * @generated
	 */
	EAttribute getDevelopmentTarget_Due();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.DevelopmentTarget#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see fi.polku.model.experience.DevelopmentTarget#getState()
	 * @see #getDevelopmentTarget()
	 * @generated
	 */
	EAttribute getDevelopmentTarget_State();

	/**
	 * Returns the meta object for the reference list '{@link fi.polku.model.experience.DevelopmentTarget#getAddresses <em>Addresses</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Addresses</em>'.
	 * @see fi.polku.model.experience.DevelopmentTarget#getAddresses()
	 * @see #getDevelopmentTarget()
	 * @generated
	 */
	EReference getDevelopmentTarget_Addresses();

	/**
	 * Returns the meta object for class '{@link fi.polku.model.experience.DevelopmentAction <em>Development Action</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Development Action</em>'.
	 * @see fi.polku.model.experience.DevelopmentAction
	 * @generated
	 */
	EClass getDevelopmentAction();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.DevelopmentAction#getStep <em>Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Step</em>'.
	 * @see fi.polku.model.experience.DevelopmentAction#getStep()
	 * @see #getDevelopmentAction()
	 * @generated
	 */
	EAttribute getDevelopmentAction_Step();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.DevelopmentAction#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see fi.polku.model.experience.DevelopmentAction#getState()
	 * @see #getDevelopmentAction()
	 * @generated
	 */
	EAttribute getDevelopmentAction_State();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.DevelopmentAction#getDue <em>Due</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Due</em>'.
	 * @see fi.polku.model.experience.DevelopmentAction#getDue()
	 * @see #getDevelopmentAction()
	 * @generated
	 */
	EAttribute getDevelopmentAction_Due();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.DevelopmentAction#getOutcome <em>Outcome</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Outcome</em>'.
	 * @see fi.polku.model.experience.DevelopmentAction#getOutcome()
	 * @see #getDevelopmentAction()
	 * @generated
	 */
	EAttribute getDevelopmentAction_Outcome();

	/**
	 * Returns the meta object for the reference '{@link fi.polku.model.experience.DevelopmentAction#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Target</em>'.
	 * @see fi.polku.model.experience.DevelopmentAction#getTarget()
	 * @see #getDevelopmentAction()
	 * @generated
	 */
	EReference getDevelopmentAction_Target();

	/**
	 * Returns the meta object for the reference list '{@link fi.polku.model.experience.DevelopmentAction#getAddresses <em>Addresses</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Addresses</em>'.
	 * @see fi.polku.model.experience.DevelopmentAction#getAddresses()
	 * @see #getDevelopmentAction()
	 * @generated
	 */
	EReference getDevelopmentAction_Addresses();

	/**
	 * Returns the meta object for class '{@link fi.polku.model.experience.ConversationDeck <em>Conversation Deck</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Conversation Deck</em>'.
	 * @see fi.polku.model.experience.ConversationDeck
	 * @generated
	 */
	EClass getConversationDeck();

	/**
	 * Returns the meta object for the containment reference list '{@link fi.polku.model.experience.ConversationDeck#getCards <em>Cards</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Cards</em>'.
	 * @see fi.polku.model.experience.ConversationDeck#getCards()
	 * @see #getConversationDeck()
	 * @generated
	 */
	EReference getConversationDeck_Cards();

	/**
	 * Returns the meta object for the containment reference list '{@link fi.polku.model.experience.ConversationDeck#getConversations <em>Conversations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Conversations</em>'.
	 * @see fi.polku.model.experience.ConversationDeck#getConversations()
	 * @see #getConversationDeck()
	 * @generated
	 */
	EReference getConversationDeck_Conversations();

	/**
	 * Returns the meta object for class '{@link fi.polku.model.experience.ConversationCard <em>Conversation Card</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Conversation Card</em>'.
	 * @see fi.polku.model.experience.ConversationCard
	 * @generated
	 */
	EClass getConversationCard();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.ConversationCard#getDimension <em>Dimension</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dimension</em>'.
	 * @see fi.polku.model.experience.ConversationCard#getDimension()
	 * @see #getConversationCard()
	 * @generated
	 */
	EAttribute getConversationCard_Dimension();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.ConversationCard#getTheory <em>Theory</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Theory</em>'.
	 * @see fi.polku.model.experience.ConversationCard#getTheory()
	 * @see #getConversationCard()
	 * @generated
	 */
	EAttribute getConversationCard_Theory();

	/**
	 * Returns the meta object for the containment reference list '{@link fi.polku.model.experience.ConversationCard#getQuestions <em>Questions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Questions</em>'.
	 * @see fi.polku.model.experience.ConversationCard#getQuestions()
	 * @see #getConversationCard()
	 * @generated
	 */
	EReference getConversationCard_Questions();

	/**
	 * Returns the meta object for class '{@link fi.polku.model.experience.Question <em>Question</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Question</em>'.
	 * @see fi.polku.model.experience.Question
	 * @generated
	 */
	EClass getQuestion();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.Question#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see fi.polku.model.experience.Question#getText()
	 * @see #getQuestion()
	 * @generated
	 */
	EAttribute getQuestion_Text();

	/**
	 * Returns the meta object for class '{@link fi.polku.model.experience.Conversation <em>Conversation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Conversation</em>'.
	 * @see fi.polku.model.experience.Conversation
	 * @generated
	 */
	EClass getConversation();

	/**
	 * Returns the meta object for the reference '{@link fi.polku.model.experience.Conversation#getTeam <em>Team</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Team</em>'.
	 * @see fi.polku.model.experience.Conversation#getTeam()
	 * @see #getConversation()
	 * @generated
	 */
	EReference getConversation_Team();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.Conversation#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see fi.polku.model.experience.Conversation#getDate()
	 * @see #getConversation()
	 * @generated
	 */
	EAttribute getConversation_Date();

	/**
	 * Returns the meta object for the containment reference list '{@link fi.polku.model.experience.Conversation#getAnswers <em>Answers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Answers</em>'.
	 * @see fi.polku.model.experience.Conversation#getAnswers()
	 * @see #getConversation()
	 * @generated
	 */
	EReference getConversation_Answers();

	/**
	 * Returns the meta object for the reference list '{@link fi.polku.model.experience.Conversation#getCommitments <em>Commitments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Commitments</em>'.
	 * @see fi.polku.model.experience.Conversation#getCommitments()
	 * @see #getConversation()
	 * @generated
	 */
	EReference getConversation_Commitments();

	/**
	 * Returns the meta object for class '{@link fi.polku.model.experience.Answer <em>Answer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Answer</em>'.
	 * @see fi.polku.model.experience.Answer
	 * @generated
	 */
	EClass getAnswer();

	/**
	 * Returns the meta object for the reference '{@link fi.polku.model.experience.Answer#getQuestion <em>Question</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Question</em>'.
	 * @see fi.polku.model.experience.Answer#getQuestion()
	 * @see #getAnswer()
	 * @generated
	 */
	EReference getAnswer_Question();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.Answer#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see fi.polku.model.experience.Answer#getText()
	 * @see #getAnswer()
	 * @generated
	 */
	EAttribute getAnswer_Text();

	/**
	 * Returns the meta object for class '{@link fi.polku.model.experience.CriticalIncident <em>Critical Incident</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Critical Incident</em>'.
	 * @see fi.polku.model.experience.CriticalIncident
	 * @generated
	 */
	EClass getCriticalIncident();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.CriticalIncident#getIncident <em>Incident</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Incident</em>'.
	 * @see fi.polku.model.experience.CriticalIncident#getIncident()
	 * @see #getCriticalIncident()
	 * @generated
	 */
	EAttribute getCriticalIncident_Incident();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.CriticalIncident#getOutcome <em>Outcome</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Outcome</em>'.
	 * @see fi.polku.model.experience.CriticalIncident#getOutcome()
	 * @see #getCriticalIncident()
	 * @generated
	 */
	EAttribute getCriticalIncident_Outcome();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.CriticalIncident#getCause <em>Cause</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cause</em>'.
	 * @see fi.polku.model.experience.CriticalIncident#getCause()
	 * @see #getCriticalIncident()
	 * @generated
	 */
	EAttribute getCriticalIncident_Cause();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.CriticalIncident#getEffect <em>Effect</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Effect</em>'.
	 * @see fi.polku.model.experience.CriticalIncident#getEffect()
	 * @see #getCriticalIncident()
	 * @generated
	 */
	EAttribute getCriticalIncident_Effect();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.CriticalIncident#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see fi.polku.model.experience.CriticalIncident#getDate()
	 * @see #getCriticalIncident()
	 * @generated
	 */
	EAttribute getCriticalIncident_Date();

	/**
	 * Returns the meta object for the reference '{@link fi.polku.model.experience.CriticalIncident#getPersona <em>Persona</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Persona</em>'.
	 * @see fi.polku.model.experience.CriticalIncident#getPersona()
	 * @see #getCriticalIncident()
	 * @generated
	 */
	EReference getCriticalIncident_Persona();

	/**
	 * Returns the meta object for class '{@link fi.polku.model.experience.Ladder <em>Ladder</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Ladder</em>'.
	 * @see fi.polku.model.experience.Ladder
	 * @generated
	 */
	EClass getLadder();

	/**
	 * Returns the meta object for the reference '{@link fi.polku.model.experience.Ladder#getStage <em>Stage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Stage</em>'.
	 * @see fi.polku.model.experience.Ladder#getStage()
	 * @see #getLadder()
	 * @generated
	 */
	EReference getLadder_Stage();

	/**
	 * Returns the meta object for the reference '{@link fi.polku.model.experience.Ladder#getIncident <em>Incident</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Incident</em>'.
	 * @see fi.polku.model.experience.Ladder#getIncident()
	 * @see #getLadder()
	 * @generated
	 */
	EReference getLadder_Incident();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.Ladder#getAttribute <em>Attribute</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Attribute</em>'.
	 * @see fi.polku.model.experience.Ladder#getAttribute()
	 * @see #getLadder()
	 * @generated
	 */
	EAttribute getLadder_Attribute();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.Ladder#getConsequence <em>Consequence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Consequence</em>'.
	 * @see fi.polku.model.experience.Ladder#getConsequence()
	 * @see #getLadder()
	 * @generated
	 */
	EAttribute getLadder_Consequence();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.Ladder#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see fi.polku.model.experience.Ladder#getValue()
	 * @see #getLadder()
	 * @generated
	 */
	EAttribute getLadder_Value();

	/**
	 * Returns the meta object for class '{@link fi.polku.model.experience.Gap <em>Gap</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Gap</em>'.
	 * @see fi.polku.model.experience.Gap
	 * @generated
	 */
	EClass getGap();

	/**
	 * Returns the meta object for the reference '{@link fi.polku.model.experience.Gap#getExpectation <em>Expectation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Expectation</em>'.
	 * @see fi.polku.model.experience.Gap#getExpectation()
	 * @see #getGap()
	 * @generated
	 */
	EReference getGap_Expectation();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.Gap#getExpected <em>Expected</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Expected</em>'.
	 * @see fi.polku.model.experience.Gap#getExpected()
	 * @see #getGap()
	 * @generated
	 */
	EAttribute getGap_Expected();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.Gap#getExperienced <em>Experienced</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Experienced</em>'.
	 * @see fi.polku.model.experience.Gap#getExperienced()
	 * @see #getGap()
	 * @generated
	 */
	EAttribute getGap_Experienced();

	/**
	 * Returns the meta object for the reference '{@link fi.polku.model.experience.Gap#getScale <em>Scale</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Scale</em>'.
	 * @see fi.polku.model.experience.Gap#getScale()
	 * @see #getGap()
	 * @generated
	 */
	EReference getGap_Scale();

	/**
	 * Returns the meta object for the attribute '{@link fi.polku.model.experience.Gap#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see fi.polku.model.experience.Gap#getSource()
	 * @see #getGap()
	 * @generated
	 */
	EAttribute getGap_Source();

	/**
	 * Returns the meta object for enum '{@link fi.polku.model.experience.Language <em>Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Language</em>'.
	 * @see fi.polku.model.experience.Language
	 * @generated
	 */
	EEnum getLanguage();

	/**
	 * Returns the meta object for enum '{@link fi.polku.model.experience.Maturity <em>Maturity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Maturity</em>'.
	 * @see fi.polku.model.experience.Maturity
	 * @generated
	 */
	EEnum getMaturity();

	/**
	 * Returns the meta object for enum '{@link fi.polku.model.experience.PersonaKind <em>Persona Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Persona Kind</em>'.
	 * @see fi.polku.model.experience.PersonaKind
	 * @generated
	 */
	EEnum getPersonaKind();

	/**
	 * Returns the meta object for enum '{@link fi.polku.model.experience.CustomerStyle <em>Customer Style</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Customer Style</em>'.
	 * @see fi.polku.model.experience.CustomerStyle
	 * @generated
	 */
	EEnum getCustomerStyle();

	/**
	 * Returns the meta object for enum '{@link fi.polku.model.experience.Importance <em>Importance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Importance</em>'.
	 * @see fi.polku.model.experience.Importance
	 * @generated
	 */
	EEnum getImportance();

	/**
	 * Returns the meta object for enum '{@link fi.polku.model.experience.ExpectationKind <em>Expectation Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Expectation Kind</em>'.
	 * @see fi.polku.model.experience.ExpectationKind
	 * @generated
	 */
	EEnum getExpectationKind();

	/**
	 * Returns the meta object for enum '{@link fi.polku.model.experience.ChannelKind <em>Channel Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Channel Kind</em>'.
	 * @see fi.polku.model.experience.ChannelKind
	 * @generated
	 */
	EEnum getChannelKind();

	/**
	 * Returns the meta object for enum '{@link fi.polku.model.experience.ChannelNature <em>Channel Nature</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Channel Nature</em>'.
	 * @see fi.polku.model.experience.ChannelNature
	 * @generated
	 */
	EEnum getChannelNature();

	/**
	 * Returns the meta object for enum '{@link fi.polku.model.experience.JourneyKind <em>Journey Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Journey Kind</em>'.
	 * @see fi.polku.model.experience.JourneyKind
	 * @generated
	 */
	EEnum getJourneyKind();

	/**
	 * Returns the meta object for enum '{@link fi.polku.model.experience.JourneyState <em>Journey State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Journey State</em>'.
	 * @see fi.polku.model.experience.JourneyState
	 * @generated
	 */
	EEnum getJourneyState();

	/**
	 * Returns the meta object for enum '{@link fi.polku.model.experience.JourneyLevel <em>Journey Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Journey Level</em>'.
	 * @see fi.polku.model.experience.JourneyLevel
	 * @generated
	 */
	EEnum getJourneyLevel();

	/**
	 * Returns the meta object for enum '{@link fi.polku.model.experience.Phase <em>Phase</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Phase</em>'.
	 * @see fi.polku.model.experience.Phase
	 * @generated
	 */
	EEnum getPhase();

	/**
	 * Returns the meta object for enum '{@link fi.polku.model.experience.ServiceOutcome <em>Service Outcome</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Service Outcome</em>'.
	 * @see fi.polku.model.experience.ServiceOutcome
	 * @generated
	 */
	EEnum getServiceOutcome();

	/**
	 * Returns the meta object for enum '{@link fi.polku.model.experience.Ease <em>Ease</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Ease</em>'.
	 * @see fi.polku.model.experience.Ease
	 * @generated
	 */
	EEnum getEase();

	/**
	 * Returns the meta object for enum '{@link fi.polku.model.experience.Control <em>Control</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Control</em>'.
	 * @see fi.polku.model.experience.Control
	 * @generated
	 */
	EEnum getControl();

	/**
	 * Returns the meta object for enum '{@link fi.polku.model.experience.EncounterType <em>Encounter Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Encounter Type</em>'.
	 * @see fi.polku.model.experience.EncounterType
	 * @generated
	 */
	EEnum getEncounterType();

	/**
	 * Returns the meta object for enum '{@link fi.polku.model.experience.KeyMoment <em>Key Moment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Key Moment</em>'.
	 * @see fi.polku.model.experience.KeyMoment
	 * @generated
	 */
	EEnum getKeyMoment();

	/**
	 * Returns the meta object for enum '{@link fi.polku.model.experience.PyramidLevel <em>Pyramid Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Pyramid Level</em>'.
	 * @see fi.polku.model.experience.PyramidLevel
	 * @generated
	 */
	EEnum getPyramidLevel();

	/**
	 * Returns the meta object for enum '{@link fi.polku.model.experience.Dimension <em>Dimension</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Dimension</em>'.
	 * @see fi.polku.model.experience.Dimension
	 * @generated
	 */
	EEnum getDimension();

	/**
	 * Returns the meta object for enum '{@link fi.polku.model.experience.CustomerValue <em>Customer Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Customer Value</em>'.
	 * @see fi.polku.model.experience.CustomerValue
	 * @generated
	 */
	EEnum getCustomerValue();

	/**
	 * Returns the meta object for enum '{@link fi.polku.model.experience.MeaningLevel <em>Meaning Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Meaning Level</em>'.
	 * @see fi.polku.model.experience.MeaningLevel
	 * @generated
	 */
	EEnum getMeaningLevel();

	/**
	 * Returns the meta object for enum '{@link fi.polku.model.experience.EmployeePart <em>Employee Part</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Employee Part</em>'.
	 * @see fi.polku.model.experience.EmployeePart
	 * @generated
	 */
	EEnum getEmployeePart();

	/**
	 * Returns the meta object for enum '{@link fi.polku.model.experience.SuccessCondition <em>Success Condition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Success Condition</em>'.
	 * @see fi.polku.model.experience.SuccessCondition
	 * @generated
	 */
	EEnum getSuccessCondition();

	/**
	 * Returns the meta object for enum '{@link fi.polku.model.experience.ProblemKind <em>Problem Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Problem Kind</em>'.
	 * @see fi.polku.model.experience.ProblemKind
	 * @generated
	 */
	EEnum getProblemKind();

	/**
	 * Returns the meta object for enum '{@link fi.polku.model.experience.SiloKind <em>Silo Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Silo Kind</em>'.
	 * @see fi.polku.model.experience.SiloKind
	 * @generated
	 */
	EEnum getSiloKind();

	/**
	 * Returns the meta object for enum '{@link fi.polku.model.experience.EmotionKind <em>Emotion Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Emotion Kind</em>'.
	 * @see fi.polku.model.experience.EmotionKind
	 * @generated
	 */
	EEnum getEmotionKind();

	/**
	 * Returns the meta object for enum '{@link fi.polku.model.experience.EmotionSource <em>Emotion Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Emotion Source</em>'.
	 * @see fi.polku.model.experience.EmotionSource
	 * @generated
	 */
	EEnum getEmotionSource();

	/**
	 * Returns the meta object for enum '{@link fi.polku.model.experience.MetricKind <em>Metric Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Metric Kind</em>'.
	 * @see fi.polku.model.experience.MetricKind
	 * @generated
	 */
	EEnum getMetricKind();

	/**
	 * Returns the meta object for enum '{@link fi.polku.model.experience.MetricMethod <em>Metric Method</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Metric Method</em>'.
	 * @see fi.polku.model.experience.MetricMethod
	 * @generated
	 */
	EEnum getMetricMethod();

	/**
	 * Returns the meta object for enum '{@link fi.polku.model.experience.MetricFamily <em>Metric Family</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Metric Family</em>'.
	 * @see fi.polku.model.experience.MetricFamily
	 * @generated
	 */
	EEnum getMetricFamily();

	/**
	 * Returns the meta object for enum '{@link fi.polku.model.experience.ExperienceFactor <em>Factor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Factor</em>'.
	 * @see fi.polku.model.experience.ExperienceFactor
	 * @generated
	 */
	EEnum getExperienceFactor();

	/**
	 * Returns the meta object for enum '{@link fi.polku.model.experience.Direction <em>Direction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Direction</em>'.
	 * @see fi.polku.model.experience.Direction
	 * @generated
	 */
	EEnum getDirection();

	/**
	 * Returns the meta object for enum '{@link fi.polku.model.experience.MeasurementLevel <em>Measurement Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Measurement Level</em>'.
	 * @see fi.polku.model.experience.MeasurementLevel
	 * @generated
	 */
	EEnum getMeasurementLevel();

	/**
	 * Returns the meta object for enum '{@link fi.polku.model.experience.RolloutStep <em>Rollout Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Rollout Step</em>'.
	 * @see fi.polku.model.experience.RolloutStep
	 * @generated
	 */
	EEnum getRolloutStep();

	/**
	 * Returns the meta object for enum '{@link fi.polku.model.experience.IndexKind <em>Index Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Index Kind</em>'.
	 * @see fi.polku.model.experience.IndexKind
	 * @generated
	 */
	EEnum getIndexKind();

	/**
	 * Returns the meta object for enum '{@link fi.polku.model.experience.BlueprintRow <em>Blueprint Row</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Blueprint Row</em>'.
	 * @see fi.polku.model.experience.BlueprintRow
	 * @generated
	 */
	EEnum getBlueprintRow();

	/**
	 * Returns the meta object for enum '{@link fi.polku.model.experience.BlueprintLine <em>Blueprint Line</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Blueprint Line</em>'.
	 * @see fi.polku.model.experience.BlueprintLine
	 * @generated
	 */
	EEnum getBlueprintLine();

	/**
	 * Returns the meta object for enum '{@link fi.polku.model.experience.Carrier <em>Carrier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Carrier</em>'.
	 * @see fi.polku.model.experience.Carrier
	 * @generated
	 */
	EEnum getCarrier();

	/**
	 * Returns the meta object for enum '{@link fi.polku.model.experience.FlowDirection <em>Flow Direction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Flow Direction</em>'.
	 * @see fi.polku.model.experience.FlowDirection
	 * @generated
	 */
	EEnum getFlowDirection();

	/**
	 * Returns the meta object for enum '{@link fi.polku.model.experience.Bucket <em>Bucket</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Bucket</em>'.
	 * @see fi.polku.model.experience.Bucket
	 * @generated
	 */
	EEnum getBucket();

	/**
	 * Returns the meta object for enum '{@link fi.polku.model.experience.DevelopmentArea <em>Development Area</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Development Area</em>'.
	 * @see fi.polku.model.experience.DevelopmentArea
	 * @generated
	 */
	EEnum getDevelopmentArea();

	/**
	 * Returns the meta object for enum '{@link fi.polku.model.experience.WorkState <em>Work State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Work State</em>'.
	 * @see fi.polku.model.experience.WorkState
	 * @generated
	 */
	EEnum getWorkState();

	/**
	 * Returns the meta object for enum '{@link fi.polku.model.experience.PdcaStep <em>Pdca Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Pdca Step</em>'.
	 * @see fi.polku.model.experience.PdcaStep
	 * @generated
	 */
	EEnum getPdcaStep();

	/**
	 * Returns the meta object for enum '{@link fi.polku.model.experience.PeopleDimension <em>People Dimension</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>People Dimension</em>'.
	 * @see fi.polku.model.experience.PeopleDimension
	 * @generated
	 */
	EEnum getPeopleDimension();

	/**
	 * Returns the meta object for enum '{@link fi.polku.model.experience.IncidentEffect <em>Incident Effect</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Incident Effect</em>'.
	 * @see fi.polku.model.experience.IncidentEffect
	 * @generated
	 */
	EEnum getIncidentEffect();

	/**
	 * Returns the meta object for data type '{@link java.time.LocalDate <em>Local Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A calendar day without time zone, ISO 8601: 2026-11-22.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Local Date</em>'.
	 * @see java.time.LocalDate
	 * @model instanceClass="java.time.LocalDate"
	 * @generated
	 */
	EDataType getLocalDate();

	/**
	 * Returns the meta object for data type '{@link java.time.Duration <em>Duration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A length of time, ISO 8601: PT2H30M.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Duration</em>'.
	 * @see java.time.Duration
	 * @model instanceClass="java.time.Duration"
	 * @generated
	 */
	EDataType getDuration();

	/**
	 * Returns the meta object for data type '{@link java.time.Period <em>Period</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A calendar period, ISO 8601: P3M.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Period</em>'.
	 * @see java.time.Period
	 * @model instanceClass="java.time.Period"
	 * @generated
	 */
	EDataType getPeriod();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	ExperienceFactory getExperienceFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each operation of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals
	{
		/**
		 * The meta object literal for the '{@link fi.polku.model.experience.impl.ElementImpl <em>Element</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fi.polku.model.experience.impl.ElementImpl
		 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getElement()
		 * @generated
		 */
		EClass ELEMENT = eINSTANCE.getElement();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ELEMENT__ID = eINSTANCE.getElement_Id();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ELEMENT__NAME = eINSTANCE.getElement_Name();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ELEMENT__DESCRIPTION = eINSTANCE.getElement_Description();

		/**
		 * The meta object literal for the '<em><b>Notes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ELEMENT__NOTES = eINSTANCE.getElement_Notes();

		/**
		 * The meta object literal for the '<em><b>Suppressions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ELEMENT__SUPPRESSIONS = eINSTANCE.getElement_Suppressions();

		/**
		 * The meta object literal for the '{@link fi.polku.model.experience.impl.NoteImpl <em>Note</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fi.polku.model.experience.impl.NoteImpl
		 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getNote()
		 * @generated
		 */
		EClass NOTE = eINSTANCE.getNote();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NOTE__TEXT = eINSTANCE.getNote_Text();

		/**
		 * The meta object literal for the '<em><b>Author</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NOTE__AUTHOR = eINSTANCE.getNote_Author();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NOTE__DATE = eINSTANCE.getNote_Date();

		/**
		 * The meta object literal for the '{@link fi.polku.model.experience.impl.SuppressionImpl <em>Suppression</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fi.polku.model.experience.impl.SuppressionImpl
		 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getSuppression()
		 * @generated
		 */
		EClass SUPPRESSION = eINSTANCE.getSuppression();

		/**
		 * The meta object literal for the '<em><b>Rule</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPRESSION__RULE = eINSTANCE.getSuppression_Rule();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPRESSION__REASON = eINSTANCE.getSuppression_Reason();

		/**
		 * The meta object literal for the '{@link fi.polku.model.experience.Owned <em>Owned</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fi.polku.model.experience.Owned
		 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getOwned()
		 * @generated
		 */
		EClass OWNED = eINSTANCE.getOwned();

		/**
		 * The meta object literal for the '<em><b>Owner</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OWNED__OWNER = eINSTANCE.getOwned_Owner();

		/**
		 * The meta object literal for the '{@link fi.polku.model.experience.Measurable <em>Measurable</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fi.polku.model.experience.Measurable
		 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getMeasurable()
		 * @generated
		 */
		EClass MEASURABLE = eINSTANCE.getMeasurable();

		/**
		 * The meta object literal for the '<em><b>Plans</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEASURABLE__PLANS = eINSTANCE.getMeasurable_Plans();

		/**
		 * The meta object literal for the '<em><b>Measurements</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEASURABLE__MEASUREMENTS = eINSTANCE.getMeasurable_Measurements();

		/**
		 * The meta object literal for the '{@link fi.polku.model.experience.impl.ExperienceModelImpl <em>Model</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fi.polku.model.experience.impl.ExperienceModelImpl
		 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getExperienceModel()
		 * @generated
		 */
		EClass EXPERIENCE_MODEL = eINSTANCE.getExperienceModel();

		/**
		 * The meta object literal for the '<em><b>Language</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPERIENCE_MODEL__LANGUAGE = eINSTANCE.getExperienceModel_Language();

		/**
		 * The meta object literal for the '<em><b>Maturity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPERIENCE_MODEL__MATURITY = eINSTANCE.getExperienceModel_Maturity();

		/**
		 * The meta object literal for the '<em><b>Currency</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPERIENCE_MODEL__CURRENCY = eINSTANCE.getExperienceModel_Currency();

		/**
		 * The meta object literal for the '<em><b>Parties</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXPERIENCE_MODEL__PARTIES = eINSTANCE.getExperienceModel_Parties();

		/**
		 * The meta object literal for the '<em><b>Personas</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXPERIENCE_MODEL__PERSONAS = eINSTANCE.getExperienceModel_Personas();

		/**
		 * The meta object literal for the '<em><b>Channels</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXPERIENCE_MODEL__CHANNELS = eINSTANCE.getExperienceModel_Channels();

		/**
		 * The meta object literal for the '<em><b>Promises</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXPERIENCE_MODEL__PROMISES = eINSTANCE.getExperienceModel_Promises();

		/**
		 * The meta object literal for the '<em><b>Scales</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXPERIENCE_MODEL__SCALES = eINSTANCE.getExperienceModel_Scales();

		/**
		 * The meta object literal for the '<em><b>Emotion Scale</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXPERIENCE_MODEL__EMOTION_SCALE = eINSTANCE.getExperienceModel_EmotionScale();

		/**
		 * The meta object literal for the '<em><b>Metrics</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXPERIENCE_MODEL__METRICS = eINSTANCE.getExperienceModel_Metrics();

		/**
		 * The meta object literal for the '<em><b>Indexes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXPERIENCE_MODEL__INDEXES = eINSTANCE.getExperienceModel_Indexes();

		/**
		 * The meta object literal for the '<em><b>Journeys</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXPERIENCE_MODEL__JOURNEYS = eINSTANCE.getExperienceModel_Journeys();

		/**
		 * The meta object literal for the '<em><b>Blueprints</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXPERIENCE_MODEL__BLUEPRINTS = eINSTANCE.getExperienceModel_Blueprints();

		/**
		 * The meta object literal for the '<em><b>Boards</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXPERIENCE_MODEL__BOARDS = eINSTANCE.getExperienceModel_Boards();

		/**
		 * The meta object literal for the '<em><b>Development Targets</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXPERIENCE_MODEL__DEVELOPMENT_TARGETS = eINSTANCE.getExperienceModel_DevelopmentTargets();

		/**
		 * The meta object literal for the '<em><b>Development Actions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXPERIENCE_MODEL__DEVELOPMENT_ACTIONS = eINSTANCE.getExperienceModel_DevelopmentActions();

		/**
		 * The meta object literal for the '<em><b>Decks</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXPERIENCE_MODEL__DECKS = eINSTANCE.getExperienceModel_Decks();

		/**
		 * The meta object literal for the '{@link fi.polku.model.experience.impl.PartyImpl <em>Party</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fi.polku.model.experience.impl.PartyImpl
		 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getParty()
		 * @generated
		 */
		EClass PARTY = eINSTANCE.getParty();

		/**
		 * The meta object literal for the '<em><b>Members</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARTY__MEMBERS = eINSTANCE.getParty_Members();

		/**
		 * The meta object literal for the '<em><b>Email</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTY__EMAIL = eINSTANCE.getParty_Email();

		/**
		 * The meta object literal for the '<em><b>May Decide</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTY__MAY_DECIDE = eINSTANCE.getParty_MayDecide();

		/**
		 * The meta object literal for the '{@link fi.polku.model.experience.impl.OrganisationUnitImpl <em>Organisation Unit</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fi.polku.model.experience.impl.OrganisationUnitImpl
		 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getOrganisationUnit()
		 * @generated
		 */
		EClass ORGANISATION_UNIT = eINSTANCE.getOrganisationUnit();

		/**
		 * The meta object literal for the '{@link fi.polku.model.experience.impl.RoleImpl <em>Role</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fi.polku.model.experience.impl.RoleImpl
		 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getRole()
		 * @generated
		 */
		EClass ROLE = eINSTANCE.getRole();

		/**
		 * The meta object literal for the '{@link fi.polku.model.experience.impl.PersonImpl <em>Person</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fi.polku.model.experience.impl.PersonImpl
		 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getPerson()
		 * @generated
		 */
		EClass PERSON = eINSTANCE.getPerson();

		/**
		 * The meta object literal for the '<em><b>Roles</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PERSON__ROLES = eINSTANCE.getPerson_Roles();

		/**
		 * The meta object literal for the '{@link fi.polku.model.experience.impl.PartnerImpl <em>Partner</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fi.polku.model.experience.impl.PartnerImpl
		 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getPartner()
		 * @generated
		 */
		EClass PARTNER = eINSTANCE.getPartner();

		/**
		 * The meta object literal for the '{@link fi.polku.model.experience.impl.InformationSystemImpl <em>Information System</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fi.polku.model.experience.impl.InformationSystemImpl
		 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getInformationSystem()
		 * @generated
		 */
		EClass INFORMATION_SYSTEM = eINSTANCE.getInformationSystem();

		/**
		 * The meta object literal for the '<em><b>Provider</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INFORMATION_SYSTEM__PROVIDER = eINSTANCE.getInformationSystem_Provider();

		/**
		 * The meta object literal for the '{@link fi.polku.model.experience.impl.PersonaImpl <em>Persona</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fi.polku.model.experience.impl.PersonaImpl
		 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getPersona()
		 * @generated
		 */
		EClass PERSONA = eINSTANCE.getPersona();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSONA__KIND = eINSTANCE.getPersona_Kind();

		/**
		 * The meta object literal for the '<em><b>Style</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSONA__STYLE = eINSTANCE.getPersona_Style();

		/**
		 * The meta object literal for the '<em><b>Background</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSONA__BACKGROUND = eINSTANCE.getPersona_Background();

		/**
		 * The meta object literal for the '<em><b>Quote</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSONA__QUOTE = eINSTANCE.getPersona_Quote();

		/**
		 * The meta object literal for the '<em><b>Needs</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PERSONA__NEEDS = eINSTANCE.getPersona_Needs();

		/**
		 * The meta object literal for the '<em><b>Expectations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PERSONA__EXPECTATIONS = eINSTANCE.getPersona_Expectations();

		/**
		 * The meta object literal for the '<em><b>Preferred Channels</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PERSONA__PREFERRED_CHANNELS = eINSTANCE.getPersona_PreferredChannels();

		/**
		 * The meta object literal for the '{@link fi.polku.model.experience.impl.NeedImpl <em>Need</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fi.polku.model.experience.impl.NeedImpl
		 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getNeed()
		 * @generated
		 */
		EClass NEED = eINSTANCE.getNeed();

		/**
		 * The meta object literal for the '<em><b>Importance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NEED__IMPORTANCE = eINSTANCE.getNeed_Importance();

		/**
		 * The meta object literal for the '{@link fi.polku.model.experience.impl.ExpectationImpl <em>Expectation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fi.polku.model.experience.impl.ExpectationImpl
		 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getExpectation()
		 * @generated
		 */
		EClass EXPECTATION = eINSTANCE.getExpectation();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPECTATION__KIND = eINSTANCE.getExpectation_Kind();

		/**
		 * The meta object literal for the '<em><b>Importance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPECTATION__IMPORTANCE = eINSTANCE.getExpectation_Importance();

		/**
		 * The meta object literal for the '{@link fi.polku.model.experience.impl.ChannelImpl <em>Channel</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fi.polku.model.experience.impl.ChannelImpl
		 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getChannel()
		 * @generated
		 */
		EClass CHANNEL = eINSTANCE.getChannel();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHANNEL__KIND = eINSTANCE.getChannel_Kind();

		/**
		 * The meta object literal for the '<em><b>Nature</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHANNEL__NATURE = eINSTANCE.getChannel_Nature();

		/**
		 * The meta object literal for the '{@link fi.polku.model.experience.impl.CustomerPromiseImpl <em>Customer Promise</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fi.polku.model.experience.impl.CustomerPromiseImpl
		 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getCustomerPromise()
		 * @generated
		 */
		EClass CUSTOMER_PROMISE = eINSTANCE.getCustomerPromise();

		/**
		 * The meta object literal for the '<em><b>Promise</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUSTOMER_PROMISE__PROMISE = eINSTANCE.getCustomerPromise_Promise();

		/**
		 * The meta object literal for the '<em><b>Customer Guidance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUSTOMER_PROMISE__CUSTOMER_GUIDANCE = eINSTANCE.getCustomerPromise_CustomerGuidance();

		/**
		 * The meta object literal for the '<em><b>Staff Guidance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUSTOMER_PROMISE__STAFF_GUIDANCE = eINSTANCE.getCustomerPromise_StaffGuidance();

		/**
		 * The meta object literal for the '<em><b>Keeper</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CUSTOMER_PROMISE__KEEPER = eINSTANCE.getCustomerPromise_Keeper();

		/**
		 * The meta object literal for the '<em><b>Redeemed By</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CUSTOMER_PROMISE__REDEEMED_BY = eINSTANCE.getCustomerPromise_RedeemedBy();

		/**
		 * The meta object literal for the '<em><b>Ensured By</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CUSTOMER_PROMISE__ENSURED_BY = eINSTANCE.getCustomerPromise_EnsuredBy();

		/**
		 * The meta object literal for the '{@link fi.polku.model.experience.impl.JourneyImpl <em>Journey</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fi.polku.model.experience.impl.JourneyImpl
		 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getJourney()
		 * @generated
		 */
		EClass JOURNEY = eINSTANCE.getJourney();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute JOURNEY__KIND = eINSTANCE.getJourney_Kind();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute JOURNEY__STATE = eINSTANCE.getJourney_State();

		/**
		 * The meta object literal for the '<em><b>Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute JOURNEY__LEVEL = eINSTANCE.getJourney_Level();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute JOURNEY__DATE = eINSTANCE.getJourney_Date();

		/**
		 * The meta object literal for the '<em><b>Personas</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference JOURNEY__PERSONAS = eINSTANCE.getJourney_Personas();

		/**
		 * The meta object literal for the '<em><b>Stages</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference JOURNEY__STAGES = eINSTANCE.getJourney_Stages();

		/**
		 * The meta object literal for the '<em><b>Future Twin</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference JOURNEY__FUTURE_TWIN = eINSTANCE.getJourney_FutureTwin();

		/**
		 * The meta object literal for the '<em><b>Supported By</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference JOURNEY__SUPPORTED_BY = eINSTANCE.getJourney_SupportedBy();

		/**
		 * The meta object literal for the '<em><b>Recoveries</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference JOURNEY__RECOVERIES = eINSTANCE.getJourney_Recoveries();

		/**
		 * The meta object literal for the '<em><b>Ladders</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference JOURNEY__LADDERS = eINSTANCE.getJourney_Ladders();

		/**
		 * The meta object literal for the '<em><b>Silos</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference JOURNEY__SILOS = eINSTANCE.getJourney_Silos();

		/**
		 * The meta object literal for the '{@link fi.polku.model.experience.impl.StageImpl <em>Stage</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fi.polku.model.experience.impl.StageImpl
		 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getStage()
		 * @generated
		 */
		EClass STAGE = eINSTANCE.getStage();

		/**
		 * The meta object literal for the '<em><b>Phase</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAGE__PHASE = eINSTANCE.getStage_Phase();

		/**
		 * The meta object literal for the '<em><b>Goal</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAGE__GOAL = eINSTANCE.getStage_Goal();

		/**
		 * The meta object literal for the '<em><b>Outcome</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAGE__OUTCOME = eINSTANCE.getStage_Outcome();

		/**
		 * The meta object literal for the '<em><b>Touchpoints</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STAGE__TOUCHPOINTS = eINSTANCE.getStage_Touchpoints();

		/**
		 * The meta object literal for the '<em><b>Moments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STAGE__MOMENTS = eINSTANCE.getStage_Moments();

		/**
		 * The meta object literal for the '{@link fi.polku.model.experience.impl.ServiceMomentImpl <em>Service Moment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fi.polku.model.experience.impl.ServiceMomentImpl
		 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getServiceMoment()
		 * @generated
		 */
		EClass SERVICE_MOMENT = eINSTANCE.getServiceMoment();

		/**
		 * The meta object literal for the '<em><b>Touchpoints</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVICE_MOMENT__TOUCHPOINTS = eINSTANCE.getServiceMoment_Touchpoints();

		/**
		 * The meta object literal for the '{@link fi.polku.model.experience.impl.TouchpointImpl <em>Touchpoint</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fi.polku.model.experience.impl.TouchpointImpl
		 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getTouchpoint()
		 * @generated
		 */
		EClass TOUCHPOINT = eINSTANCE.getTouchpoint();

		/**
		 * The meta object literal for the '<em><b>Goal</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TOUCHPOINT__GOAL = eINSTANCE.getTouchpoint_Goal();

		/**
		 * The meta object literal for the '<em><b>Ease</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TOUCHPOINT__EASE = eINSTANCE.getTouchpoint_Ease();

		/**
		 * The meta object literal for the '<em><b>Control</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TOUCHPOINT__CONTROL = eINSTANCE.getTouchpoint_Control();

		/**
		 * The meta object literal for the '<em><b>Performer</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TOUCHPOINT__PERFORMER = eINSTANCE.getTouchpoint_Performer();

		/**
		 * The meta object literal for the '<em><b>Encounter</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TOUCHPOINT__ENCOUNTER = eINSTANCE.getTouchpoint_Encounter();

		/**
		 * The meta object literal for the '<em><b>Channel</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TOUCHPOINT__CHANNEL = eINSTANCE.getTouchpoint_Channel();

		/**
		 * The meta object literal for the '<em><b>Alternative Channels</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TOUCHPOINT__ALTERNATIVE_CHANNELS = eINSTANCE.getTouchpoint_AlternativeChannels();

		/**
		 * The meta object literal for the '<em><b>Importance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TOUCHPOINT__IMPORTANCE = eINSTANCE.getTouchpoint_Importance();

		/**
		 * The meta object literal for the '<em><b>Moment Of Truth</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TOUCHPOINT__MOMENT_OF_TRUTH = eINSTANCE.getTouchpoint_MomentOfTruth();

		/**
		 * The meta object literal for the '<em><b>Key Moment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TOUCHPOINT__KEY_MOMENT = eINSTANCE.getTouchpoint_KeyMoment();

		/**
		 * The meta object literal for the '<em><b>Response Time Target</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TOUCHPOINT__RESPONSE_TIME_TARGET = eINSTANCE.getTouchpoint_ResponseTimeTarget();

		/**
		 * The meta object literal for the '<em><b>Pyramid Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TOUCHPOINT__PYRAMID_LEVEL = eINSTANCE.getTouchpoint_PyramidLevel();

		/**
		 * The meta object literal for the '<em><b>Dimensions</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TOUCHPOINT__DIMENSIONS = eINSTANCE.getTouchpoint_Dimensions();

		/**
		 * The meta object literal for the '<em><b>Values</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TOUCHPOINT__VALUES = eINSTANCE.getTouchpoint_Values();

		/**
		 * The meta object literal for the '<em><b>Meaning</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TOUCHPOINT__MEANING = eINSTANCE.getTouchpoint_Meaning();

		/**
		 * The meta object literal for the '<em><b>Employee Parts</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TOUCHPOINT__EMPLOYEE_PARTS = eINSTANCE.getTouchpoint_EmployeeParts();

		/**
		 * The meta object literal for the '<em><b>Conditions</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TOUCHPOINT__CONDITIONS = eINSTANCE.getTouchpoint_Conditions();

		/**
		 * The meta object literal for the '<em><b>Expectations</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TOUCHPOINT__EXPECTATIONS = eINSTANCE.getTouchpoint_Expectations();

		/**
		 * The meta object literal for the '<em><b>Gaps</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TOUCHPOINT__GAPS = eINSTANCE.getTouchpoint_Gaps();

		/**
		 * The meta object literal for the '<em><b>Target Emotions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TOUCHPOINT__TARGET_EMOTIONS = eINSTANCE.getTouchpoint_TargetEmotions();

		/**
		 * The meta object literal for the '<em><b>Observed Emotions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TOUCHPOINT__OBSERVED_EMOTIONS = eINSTANCE.getTouchpoint_ObservedEmotions();

		/**
		 * The meta object literal for the '<em><b>Pain Points</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TOUCHPOINT__PAIN_POINTS = eINSTANCE.getTouchpoint_PainPoints();

		/**
		 * The meta object literal for the '<em><b>Opportunities</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TOUCHPOINT__OPPORTUNITIES = eINSTANCE.getTouchpoint_Opportunities();

		/**
		 * The meta object literal for the '<em><b>Incidents</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TOUCHPOINT__INCIDENTS = eINSTANCE.getTouchpoint_Incidents();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TOUCHPOINT__EVIDENCE = eINSTANCE.getTouchpoint_Evidence();

		/**
		 * The meta object literal for the '<em><b>Links</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TOUCHPOINT__LINKS = eINSTANCE.getTouchpoint_Links();

		/**
		 * The meta object literal for the '<em><b>Sub Journey</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TOUCHPOINT__SUB_JOURNEY = eINSTANCE.getTouchpoint_SubJourney();

		/**
		 * The meta object literal for the '<em><b>Employee Moments</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TOUCHPOINT__EMPLOYEE_MOMENTS = eINSTANCE.getTouchpoint_EmployeeMoments();

		/**
		 * The meta object literal for the '{@link fi.polku.model.experience.impl.PainPointImpl <em>Pain Point</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fi.polku.model.experience.impl.PainPointImpl
		 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getPainPoint()
		 * @generated
		 */
		EClass PAIN_POINT = eINSTANCE.getPainPoint();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAIN_POINT__KIND = eINSTANCE.getPainPoint_Kind();

		/**
		 * The meta object literal for the '<em><b>Severity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAIN_POINT__SEVERITY = eINSTANCE.getPainPoint_Severity();

		/**
		 * The meta object literal for the '{@link fi.polku.model.experience.impl.OpportunityImpl <em>Opportunity</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fi.polku.model.experience.impl.OpportunityImpl
		 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getOpportunity()
		 * @generated
		 */
		EClass OPPORTUNITY = eINSTANCE.getOpportunity();

		/**
		 * The meta object literal for the '<em><b>Area</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPPORTUNITY__AREA = eINSTANCE.getOpportunity_Area();

		/**
		 * The meta object literal for the '{@link fi.polku.model.experience.impl.EvidenceImpl <em>Evidence</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fi.polku.model.experience.impl.EvidenceImpl
		 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getEvidence()
		 * @generated
		 */
		EClass EVIDENCE = eINSTANCE.getEvidence();

		/**
		 * The meta object literal for the '<em><b>Uri</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__URI = eINSTANCE.getEvidence_Uri();

		/**
		 * The meta object literal for the '{@link fi.polku.model.experience.impl.LinkImpl <em>Link</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fi.polku.model.experience.impl.LinkImpl
		 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getLink()
		 * @generated
		 */
		EClass LINK = eINSTANCE.getLink();

		/**
		 * The meta object literal for the '<em><b>Uri</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LINK__URI = eINSTANCE.getLink_Uri();

		/**
		 * The meta object literal for the '{@link fi.polku.model.experience.impl.SiloImpl <em>Silo</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fi.polku.model.experience.impl.SiloImpl
		 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getSilo()
		 * @generated
		 */
		EClass SILO = eINSTANCE.getSilo();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SILO__KIND = eINSTANCE.getSilo_Kind();

		/**
		 * The meta object literal for the '<em><b>Parties</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SILO__PARTIES = eINSTANCE.getSilo_Parties();

		/**
		 * The meta object literal for the '<em><b>Touchpoints</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SILO__TOUCHPOINTS = eINSTANCE.getSilo_Touchpoints();

		/**
		 * The meta object literal for the '{@link fi.polku.model.experience.impl.ScaleImpl <em>Scale</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fi.polku.model.experience.impl.ScaleImpl
		 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getScale()
		 * @generated
		 */
		EClass SCALE = eINSTANCE.getScale();

		/**
		 * The meta object literal for the '<em><b>Minimum</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCALE__MINIMUM = eINSTANCE.getScale_Minimum();

		/**
		 * The meta object literal for the '<em><b>Maximum</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCALE__MAXIMUM = eINSTANCE.getScale_Maximum();

		/**
		 * The meta object literal for the '<em><b>Neutral</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCALE__NEUTRAL = eINSTANCE.getScale_Neutral();

		/**
		 * The meta object literal for the '<em><b>Step</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCALE__STEP = eINSTANCE.getScale_Step();

		/**
		 * The meta object literal for the '<em><b>Minimum Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCALE__MINIMUM_LABEL = eINSTANCE.getScale_MinimumLabel();

		/**
		 * The meta object literal for the '<em><b>Maximum Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCALE__MAXIMUM_LABEL = eINSTANCE.getScale_MaximumLabel();

		/**
		 * The meta object literal for the '{@link fi.polku.model.experience.impl.EmotionImpl <em>Emotion</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fi.polku.model.experience.impl.EmotionImpl
		 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getEmotion()
		 * @generated
		 */
		EClass EMOTION = eINSTANCE.getEmotion();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EMOTION__KIND = eINSTANCE.getEmotion_Kind();

		/**
		 * The meta object literal for the '<em><b>Valence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EMOTION__VALENCE = eINSTANCE.getEmotion_Valence();

		/**
		 * The meta object literal for the '<em><b>Scale</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EMOTION__SCALE = eINSTANCE.getEmotion_Scale();

		/**
		 * The meta object literal for the '<em><b>Persona</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EMOTION__PERSONA = eINSTANCE.getEmotion_Persona();

		/**
		 * The meta object literal for the '{@link fi.polku.model.experience.impl.TargetEmotionImpl <em>Target Emotion</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fi.polku.model.experience.impl.TargetEmotionImpl
		 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getTargetEmotion()
		 * @generated
		 */
		EClass TARGET_EMOTION = eINSTANCE.getTargetEmotion();

		/**
		 * The meta object literal for the '<em><b>Designed Peak</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TARGET_EMOTION__DESIGNED_PEAK = eINSTANCE.getTargetEmotion_DesignedPeak();

		/**
		 * The meta object literal for the '{@link fi.polku.model.experience.impl.ObservedEmotionImpl <em>Observed Emotion</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fi.polku.model.experience.impl.ObservedEmotionImpl
		 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getObservedEmotion()
		 * @generated
		 */
		EClass OBSERVED_EMOTION = eINSTANCE.getObservedEmotion();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBSERVED_EMOTION__SOURCE = eINSTANCE.getObservedEmotion_Source();

		/**
		 * The meta object literal for the '<em><b>Source Detail</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBSERVED_EMOTION__SOURCE_DETAIL = eINSTANCE.getObservedEmotion_SourceDetail();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBSERVED_EMOTION__DATE = eINSTANCE.getObservedEmotion_Date();

		/**
		 * The meta object literal for the '<em><b>Sample Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBSERVED_EMOTION__SAMPLE_SIZE = eINSTANCE.getObservedEmotion_SampleSize();

		/**
		 * The meta object literal for the '{@link fi.polku.model.experience.impl.MetricImpl <em>Metric</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fi.polku.model.experience.impl.MetricImpl
		 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getMetric()
		 * @generated
		 */
		EClass METRIC = eINSTANCE.getMetric();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute METRIC__KIND = eINSTANCE.getMetric_Kind();

		/**
		 * The meta object literal for the '<em><b>Method</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute METRIC__METHOD = eINSTANCE.getMetric_Method();

		/**
		 * The meta object literal for the '<em><b>Family</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute METRIC__FAMILY = eINSTANCE.getMetric_Family();

		/**
		 * The meta object literal for the '<em><b>Factor</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute METRIC__FACTOR = eINSTANCE.getMetric_Factor();

		/**
		 * The meta object literal for the '<em><b>Scale</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference METRIC__SCALE = eINSTANCE.getMetric_Scale();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute METRIC__UNIT = eINSTANCE.getMetric_Unit();

		/**
		 * The meta object literal for the '<em><b>Direction</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute METRIC__DIRECTION = eINSTANCE.getMetric_Direction();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute METRIC__TARGET = eINSTANCE.getMetric_Target();

		/**
		 * The meta object literal for the '<em><b>Question</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute METRIC__QUESTION = eINSTANCE.getMetric_Question();

		/**
		 * The meta object literal for the '<em><b>Why Question</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute METRIC__WHY_QUESTION = eINSTANCE.getMetric_WhyQuestion();

		/**
		 * The meta object literal for the '<em><b>Detractor Response Target</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute METRIC__DETRACTOR_RESPONSE_TARGET = eINSTANCE.getMetric_DetractorResponseTarget();

		/**
		 * The meta object literal for the '<em><b>Promoter Thanks</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute METRIC__PROMOTER_THANKS = eINSTANCE.getMetric_PromoterThanks();

		/**
		 * The meta object literal for the '<em><b>Part Of</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference METRIC__PART_OF = eINSTANCE.getMetric_PartOf();

		/**
		 * The meta object literal for the '<em><b>Benchmarks</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference METRIC__BENCHMARKS = eINSTANCE.getMetric_Benchmarks();

		/**
		 * The meta object literal for the '{@link fi.polku.model.experience.impl.BenchmarkImpl <em>Benchmark</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fi.polku.model.experience.impl.BenchmarkImpl
		 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getBenchmark()
		 * @generated
		 */
		EClass BENCHMARK = eINSTANCE.getBenchmark();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BENCHMARK__VALUE = eINSTANCE.getBenchmark_Value();

		/**
		 * The meta object literal for the '<em><b>Sample Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BENCHMARK__SAMPLE_SIZE = eINSTANCE.getBenchmark_SampleSize();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BENCHMARK__SOURCE = eINSTANCE.getBenchmark_Source();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BENCHMARK__DATE = eINSTANCE.getBenchmark_Date();

		/**
		 * The meta object literal for the '{@link fi.polku.model.experience.impl.MeasurementPlanImpl <em>Measurement Plan</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fi.polku.model.experience.impl.MeasurementPlanImpl
		 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getMeasurementPlan()
		 * @generated
		 */
		EClass MEASUREMENT_PLAN = eINSTANCE.getMeasurementPlan();

		/**
		 * The meta object literal for the '<em><b>Metric</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEASUREMENT_PLAN__METRIC = eINSTANCE.getMeasurementPlan_Metric();

		/**
		 * The meta object literal for the '<em><b>Who</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASUREMENT_PLAN__WHO = eINSTANCE.getMeasurementPlan_Who();

		/**
		 * The meta object literal for the '<em><b>When</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASUREMENT_PLAN__WHEN = eINSTANCE.getMeasurementPlan_When();

		/**
		 * The meta object literal for the '<em><b>Channel</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEASUREMENT_PLAN__CHANNEL = eINSTANCE.getMeasurementPlan_Channel();

		/**
		 * The meta object literal for the '<em><b>What</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASUREMENT_PLAN__WHAT = eINSTANCE.getMeasurementPlan_What();

		/**
		 * The meta object literal for the '<em><b>Cadence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASUREMENT_PLAN__CADENCE = eINSTANCE.getMeasurementPlan_Cadence();

		/**
		 * The meta object literal for the '<em><b>Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASUREMENT_PLAN__LEVEL = eINSTANCE.getMeasurementPlan_Level();

		/**
		 * The meta object literal for the '<em><b>Rollout</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASUREMENT_PLAN__ROLLOUT = eINSTANCE.getMeasurementPlan_Rollout();

		/**
		 * The meta object literal for the '<em><b>Responsible</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEASUREMENT_PLAN__RESPONSIBLE = eINSTANCE.getMeasurementPlan_Responsible();

		/**
		 * The meta object literal for the '{@link fi.polku.model.experience.impl.MeasurementImpl <em>Measurement</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fi.polku.model.experience.impl.MeasurementImpl
		 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getMeasurement()
		 * @generated
		 */
		EClass MEASUREMENT = eINSTANCE.getMeasurement();

		/**
		 * The meta object literal for the '<em><b>Metric</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEASUREMENT__METRIC = eINSTANCE.getMeasurement_Metric();

		/**
		 * The meta object literal for the '<em><b>Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASUREMENT__LEVEL = eINSTANCE.getMeasurement_Level();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASUREMENT__DATE = eINSTANCE.getMeasurement_Date();

		/**
		 * The meta object literal for the '<em><b>Period Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASUREMENT__PERIOD_START = eINSTANCE.getMeasurement_PeriodStart();

		/**
		 * The meta object literal for the '<em><b>Period End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASUREMENT__PERIOD_END = eINSTANCE.getMeasurement_PeriodEnd();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASUREMENT__VALUE = eINSTANCE.getMeasurement_Value();

		/**
		 * The meta object literal for the '<em><b>Distribution</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEASUREMENT__DISTRIBUTION = eINSTANCE.getMeasurement_Distribution();

		/**
		 * The meta object literal for the '<em><b>Sample Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASUREMENT__SAMPLE_SIZE = eINSTANCE.getMeasurement_SampleSize();

		/**
		 * The meta object literal for the '<em><b>Population</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASUREMENT__POPULATION = eINSTANCE.getMeasurement_Population();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASUREMENT__SOURCE = eINSTANCE.getMeasurement_Source();

		/**
		 * The meta object literal for the '<em><b>Reasons</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASUREMENT__REASONS = eINSTANCE.getMeasurement_Reasons();

		/**
		 * The meta object literal for the '<em><b>Fingerprints</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASUREMENT__FINGERPRINTS = eINSTANCE.getMeasurement_Fingerprints();

		/**
		 * The meta object literal for the '{@link fi.polku.model.experience.impl.AnswerCountImpl <em>Answer Count</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fi.polku.model.experience.impl.AnswerCountImpl
		 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getAnswerCount()
		 * @generated
		 */
		EClass ANSWER_COUNT = eINSTANCE.getAnswerCount();

		/**
		 * The meta object literal for the '<em><b>Answer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANSWER_COUNT__ANSWER = eINSTANCE.getAnswerCount_Answer();

		/**
		 * The meta object literal for the '<em><b>Count</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANSWER_COUNT__COUNT = eINSTANCE.getAnswerCount_Count();

		/**
		 * The meta object literal for the '{@link fi.polku.model.experience.impl.ExperienceIndexImpl <em>Index</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fi.polku.model.experience.impl.ExperienceIndexImpl
		 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getExperienceIndex()
		 * @generated
		 */
		EClass EXPERIENCE_INDEX = eINSTANCE.getExperienceIndex();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPERIENCE_INDEX__KIND = eINSTANCE.getExperienceIndex_Kind();

		/**
		 * The meta object literal for the '<em><b>Parts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXPERIENCE_INDEX__PARTS = eINSTANCE.getExperienceIndex_Parts();

		/**
		 * The meta object literal for the '{@link fi.polku.model.experience.impl.IndexPartImpl <em>Index Part</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fi.polku.model.experience.impl.IndexPartImpl
		 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getIndexPart()
		 * @generated
		 */
		EClass INDEX_PART = eINSTANCE.getIndexPart();

		/**
		 * The meta object literal for the '<em><b>Metric</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INDEX_PART__METRIC = eINSTANCE.getIndexPart_Metric();

		/**
		 * The meta object literal for the '<em><b>Weight</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDEX_PART__WEIGHT = eINSTANCE.getIndexPart_Weight();

		/**
		 * The meta object literal for the '{@link fi.polku.model.experience.impl.ServiceBlueprintImpl <em>Service Blueprint</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fi.polku.model.experience.impl.ServiceBlueprintImpl
		 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getServiceBlueprint()
		 * @generated
		 */
		EClass SERVICE_BLUEPRINT = eINSTANCE.getServiceBlueprint();

		/**
		 * The meta object literal for the '<em><b>Journey</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVICE_BLUEPRINT__JOURNEY = eINSTANCE.getServiceBlueprint_Journey();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE_BLUEPRINT__STATE = eINSTANCE.getServiceBlueprint_State();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE_BLUEPRINT__DATE = eINSTANCE.getServiceBlueprint_Date();

		/**
		 * The meta object literal for the '<em><b>Columns</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVICE_BLUEPRINT__COLUMNS = eINSTANCE.getServiceBlueprint_Columns();

		/**
		 * The meta object literal for the '<em><b>Actions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVICE_BLUEPRINT__ACTIONS = eINSTANCE.getServiceBlueprint_Actions();

		/**
		 * The meta object literal for the '<em><b>Flows</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVICE_BLUEPRINT__FLOWS = eINSTANCE.getServiceBlueprint_Flows();

		/**
		 * The meta object literal for the '{@link fi.polku.model.experience.impl.BlueprintColumnImpl <em>Blueprint Column</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fi.polku.model.experience.impl.BlueprintColumnImpl
		 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getBlueprintColumn()
		 * @generated
		 */
		EClass BLUEPRINT_COLUMN = eINSTANCE.getBlueprintColumn();

		/**
		 * The meta object literal for the '<em><b>Touchpoint</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BLUEPRINT_COLUMN__TOUCHPOINT = eINSTANCE.getBlueprintColumn_Touchpoint();

		/**
		 * The meta object literal for the '{@link fi.polku.model.experience.impl.BlueprintActionImpl <em>Blueprint Action</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fi.polku.model.experience.impl.BlueprintActionImpl
		 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getBlueprintAction()
		 * @generated
		 */
		EClass BLUEPRINT_ACTION = eINSTANCE.getBlueprintAction();

		/**
		 * The meta object literal for the '<em><b>Row</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BLUEPRINT_ACTION__ROW = eINSTANCE.getBlueprintAction_Row();

		/**
		 * The meta object literal for the '<em><b>Column</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BLUEPRINT_ACTION__COLUMN = eINSTANCE.getBlueprintAction_Column();

		/**
		 * The meta object literal for the '<em><b>Carrier</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BLUEPRINT_ACTION__CARRIER = eINSTANCE.getBlueprintAction_Carrier();

		/**
		 * The meta object literal for the '<em><b>Shows</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BLUEPRINT_ACTION__SHOWS = eINSTANCE.getBlueprintAction_Shows();

		/**
		 * The meta object literal for the '<em><b>Systems</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BLUEPRINT_ACTION__SYSTEMS = eINSTANCE.getBlueprintAction_Systems();

		/**
		 * The meta object literal for the '<em><b>Metrics</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BLUEPRINT_ACTION__METRICS = eINSTANCE.getBlueprintAction_Metrics();

		/**
		 * The meta object literal for the '<em><b>Duration</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BLUEPRINT_ACTION__DURATION = eINSTANCE.getBlueprintAction_Duration();

		/**
		 * The meta object literal for the '<em><b>Wait</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BLUEPRINT_ACTION__WAIT = eINSTANCE.getBlueprintAction_Wait();

		/**
		 * The meta object literal for the '<em><b>Wait Time</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BLUEPRINT_ACTION__WAIT_TIME = eINSTANCE.getBlueprintAction_WaitTime();

		/**
		 * The meta object literal for the '<em><b>Cost</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BLUEPRINT_ACTION__COST = eINSTANCE.getBlueprintAction_Cost();

		/**
		 * The meta object literal for the '<em><b>Fail Point</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BLUEPRINT_ACTION__FAIL_POINT = eINSTANCE.getBlueprintAction_FailPoint();

		/**
		 * The meta object literal for the '<em><b>Failure</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BLUEPRINT_ACTION__FAILURE = eINSTANCE.getBlueprintAction_Failure();

		/**
		 * The meta object literal for the '<em><b>Recovered By</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BLUEPRINT_ACTION__RECOVERED_BY = eINSTANCE.getBlueprintAction_RecoveredBy();

		/**
		 * The meta object literal for the '<em><b>Decision</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BLUEPRINT_ACTION__DECISION = eINSTANCE.getBlueprintAction_Decision();

		/**
		 * The meta object literal for the '<em><b>Policy</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BLUEPRINT_ACTION__POLICY = eINSTANCE.getBlueprintAction_Policy();

		/**
		 * The meta object literal for the '{@link fi.polku.model.experience.impl.FlowImpl <em>Flow</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fi.polku.model.experience.impl.FlowImpl
		 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getFlow()
		 * @generated
		 */
		EClass FLOW = eINSTANCE.getFlow();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FLOW__SOURCE = eINSTANCE.getFlow_Source();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FLOW__TARGET = eINSTANCE.getFlow_Target();

		/**
		 * The meta object literal for the '<em><b>Direction</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FLOW__DIRECTION = eINSTANCE.getFlow_Direction();

		/**
		 * The meta object literal for the '<em><b>Handover</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FLOW__HANDOVER = eINSTANCE.getFlow_Handover();

		/**
		 * The meta object literal for the '{@link fi.polku.model.experience.impl.WorkshopBoardImpl <em>Workshop Board</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fi.polku.model.experience.impl.WorkshopBoardImpl
		 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getWorkshopBoard()
		 * @generated
		 */
		EClass WORKSHOP_BOARD = eINSTANCE.getWorkshopBoard();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKSHOP_BOARD__DATE = eINSTANCE.getWorkshopBoard_Date();

		/**
		 * The meta object literal for the '<em><b>Participants</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKSHOP_BOARD__PARTICIPANTS = eINSTANCE.getWorkshopBoard_Participants();

		/**
		 * The meta object literal for the '<em><b>Items</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WORKSHOP_BOARD__ITEMS = eINSTANCE.getWorkshopBoard_Items();

		/**
		 * The meta object literal for the '{@link fi.polku.model.experience.impl.BoardItemImpl <em>Board Item</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fi.polku.model.experience.impl.BoardItemImpl
		 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getBoardItem()
		 * @generated
		 */
		EClass BOARD_ITEM = eINSTANCE.getBoardItem();

		/**
		 * The meta object literal for the '<em><b>Bucket</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BOARD_ITEM__BUCKET = eINSTANCE.getBoardItem_Bucket();

		/**
		 * The meta object literal for the '<em><b>Votes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BOARD_ITEM__VOTES = eINSTANCE.getBoardItem_Votes();

		/**
		 * The meta object literal for the '<em><b>Actions</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BOARD_ITEM__ACTIONS = eINSTANCE.getBoardItem_Actions();

		/**
		 * The meta object literal for the '{@link fi.polku.model.experience.impl.DevelopmentTargetImpl <em>Development Target</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fi.polku.model.experience.impl.DevelopmentTargetImpl
		 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getDevelopmentTarget()
		 * @generated
		 */
		EClass DEVELOPMENT_TARGET = eINSTANCE.getDevelopmentTarget();

		/**
		 * The meta object literal for the '<em><b>Area</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVELOPMENT_TARGET__AREA = eINSTANCE.getDevelopmentTarget_Area();

		/**
		 * The meta object literal for the '<em><b>Due</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVELOPMENT_TARGET__DUE = eINSTANCE.getDevelopmentTarget_Due();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVELOPMENT_TARGET__STATE = eINSTANCE.getDevelopmentTarget_State();

		/**
		 * The meta object literal for the '<em><b>Addresses</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DEVELOPMENT_TARGET__ADDRESSES = eINSTANCE.getDevelopmentTarget_Addresses();

		/**
		 * The meta object literal for the '{@link fi.polku.model.experience.impl.DevelopmentActionImpl <em>Development Action</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fi.polku.model.experience.impl.DevelopmentActionImpl
		 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getDevelopmentAction()
		 * @generated
		 */
		EClass DEVELOPMENT_ACTION = eINSTANCE.getDevelopmentAction();

		/**
		 * The meta object literal for the '<em><b>Step</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVELOPMENT_ACTION__STEP = eINSTANCE.getDevelopmentAction_Step();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVELOPMENT_ACTION__STATE = eINSTANCE.getDevelopmentAction_State();

		/**
		 * The meta object literal for the '<em><b>Due</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVELOPMENT_ACTION__DUE = eINSTANCE.getDevelopmentAction_Due();

		/**
		 * The meta object literal for the '<em><b>Outcome</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVELOPMENT_ACTION__OUTCOME = eINSTANCE.getDevelopmentAction_Outcome();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DEVELOPMENT_ACTION__TARGET = eINSTANCE.getDevelopmentAction_Target();

		/**
		 * The meta object literal for the '<em><b>Addresses</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DEVELOPMENT_ACTION__ADDRESSES = eINSTANCE.getDevelopmentAction_Addresses();

		/**
		 * The meta object literal for the '{@link fi.polku.model.experience.impl.ConversationDeckImpl <em>Conversation Deck</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fi.polku.model.experience.impl.ConversationDeckImpl
		 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getConversationDeck()
		 * @generated
		 */
		EClass CONVERSATION_DECK = eINSTANCE.getConversationDeck();

		/**
		 * The meta object literal for the '<em><b>Cards</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONVERSATION_DECK__CARDS = eINSTANCE.getConversationDeck_Cards();

		/**
		 * The meta object literal for the '<em><b>Conversations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONVERSATION_DECK__CONVERSATIONS = eINSTANCE.getConversationDeck_Conversations();

		/**
		 * The meta object literal for the '{@link fi.polku.model.experience.impl.ConversationCardImpl <em>Conversation Card</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fi.polku.model.experience.impl.ConversationCardImpl
		 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getConversationCard()
		 * @generated
		 */
		EClass CONVERSATION_CARD = eINSTANCE.getConversationCard();

		/**
		 * The meta object literal for the '<em><b>Dimension</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONVERSATION_CARD__DIMENSION = eINSTANCE.getConversationCard_Dimension();

		/**
		 * The meta object literal for the '<em><b>Theory</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONVERSATION_CARD__THEORY = eINSTANCE.getConversationCard_Theory();

		/**
		 * The meta object literal for the '<em><b>Questions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONVERSATION_CARD__QUESTIONS = eINSTANCE.getConversationCard_Questions();

		/**
		 * The meta object literal for the '{@link fi.polku.model.experience.impl.QuestionImpl <em>Question</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fi.polku.model.experience.impl.QuestionImpl
		 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getQuestion()
		 * @generated
		 */
		EClass QUESTION = eINSTANCE.getQuestion();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUESTION__TEXT = eINSTANCE.getQuestion_Text();

		/**
		 * The meta object literal for the '{@link fi.polku.model.experience.impl.ConversationImpl <em>Conversation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fi.polku.model.experience.impl.ConversationImpl
		 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getConversation()
		 * @generated
		 */
		EClass CONVERSATION = eINSTANCE.getConversation();

		/**
		 * The meta object literal for the '<em><b>Team</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONVERSATION__TEAM = eINSTANCE.getConversation_Team();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONVERSATION__DATE = eINSTANCE.getConversation_Date();

		/**
		 * The meta object literal for the '<em><b>Answers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONVERSATION__ANSWERS = eINSTANCE.getConversation_Answers();

		/**
		 * The meta object literal for the '<em><b>Commitments</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONVERSATION__COMMITMENTS = eINSTANCE.getConversation_Commitments();

		/**
		 * The meta object literal for the '{@link fi.polku.model.experience.impl.AnswerImpl <em>Answer</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fi.polku.model.experience.impl.AnswerImpl
		 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getAnswer()
		 * @generated
		 */
		EClass ANSWER = eINSTANCE.getAnswer();

		/**
		 * The meta object literal for the '<em><b>Question</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANSWER__QUESTION = eINSTANCE.getAnswer_Question();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANSWER__TEXT = eINSTANCE.getAnswer_Text();

		/**
		 * The meta object literal for the '{@link fi.polku.model.experience.impl.CriticalIncidentImpl <em>Critical Incident</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fi.polku.model.experience.impl.CriticalIncidentImpl
		 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getCriticalIncident()
		 * @generated
		 */
		EClass CRITICAL_INCIDENT = eINSTANCE.getCriticalIncident();

		/**
		 * The meta object literal for the '<em><b>Incident</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CRITICAL_INCIDENT__INCIDENT = eINSTANCE.getCriticalIncident_Incident();

		/**
		 * The meta object literal for the '<em><b>Outcome</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CRITICAL_INCIDENT__OUTCOME = eINSTANCE.getCriticalIncident_Outcome();

		/**
		 * The meta object literal for the '<em><b>Cause</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CRITICAL_INCIDENT__CAUSE = eINSTANCE.getCriticalIncident_Cause();

		/**
		 * The meta object literal for the '<em><b>Effect</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CRITICAL_INCIDENT__EFFECT = eINSTANCE.getCriticalIncident_Effect();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CRITICAL_INCIDENT__DATE = eINSTANCE.getCriticalIncident_Date();

		/**
		 * The meta object literal for the '<em><b>Persona</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CRITICAL_INCIDENT__PERSONA = eINSTANCE.getCriticalIncident_Persona();

		/**
		 * The meta object literal for the '{@link fi.polku.model.experience.impl.LadderImpl <em>Ladder</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fi.polku.model.experience.impl.LadderImpl
		 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getLadder()
		 * @generated
		 */
		EClass LADDER = eINSTANCE.getLadder();

		/**
		 * The meta object literal for the '<em><b>Stage</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LADDER__STAGE = eINSTANCE.getLadder_Stage();

		/**
		 * The meta object literal for the '<em><b>Incident</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LADDER__INCIDENT = eINSTANCE.getLadder_Incident();

		/**
		 * The meta object literal for the '<em><b>Attribute</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LADDER__ATTRIBUTE = eINSTANCE.getLadder_Attribute();

		/**
		 * The meta object literal for the '<em><b>Consequence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LADDER__CONSEQUENCE = eINSTANCE.getLadder_Consequence();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LADDER__VALUE = eINSTANCE.getLadder_Value();

		/**
		 * The meta object literal for the '{@link fi.polku.model.experience.impl.GapImpl <em>Gap</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fi.polku.model.experience.impl.GapImpl
		 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getGap()
		 * @generated
		 */
		EClass GAP = eINSTANCE.getGap();

		/**
		 * The meta object literal for the '<em><b>Expectation</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GAP__EXPECTATION = eINSTANCE.getGap_Expectation();

		/**
		 * The meta object literal for the '<em><b>Expected</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GAP__EXPECTED = eINSTANCE.getGap_Expected();

		/**
		 * The meta object literal for the '<em><b>Experienced</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GAP__EXPERIENCED = eINSTANCE.getGap_Experienced();

		/**
		 * The meta object literal for the '<em><b>Scale</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GAP__SCALE = eINSTANCE.getGap_Scale();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GAP__SOURCE = eINSTANCE.getGap_Source();

		/**
		 * The meta object literal for the '{@link fi.polku.model.experience.Language <em>Language</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fi.polku.model.experience.Language
		 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getLanguage()
		 * @generated
		 */
		EEnum LANGUAGE = eINSTANCE.getLanguage();

		/**
		 * The meta object literal for the '{@link fi.polku.model.experience.Maturity <em>Maturity</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fi.polku.model.experience.Maturity
		 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getMaturity()
		 * @generated
		 */
		EEnum MATURITY = eINSTANCE.getMaturity();

		/**
		 * The meta object literal for the '{@link fi.polku.model.experience.PersonaKind <em>Persona Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fi.polku.model.experience.PersonaKind
		 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getPersonaKind()
		 * @generated
		 */
		EEnum PERSONA_KIND = eINSTANCE.getPersonaKind();

		/**
		 * The meta object literal for the '{@link fi.polku.model.experience.CustomerStyle <em>Customer Style</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fi.polku.model.experience.CustomerStyle
		 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getCustomerStyle()
		 * @generated
		 */
		EEnum CUSTOMER_STYLE = eINSTANCE.getCustomerStyle();

		/**
		 * The meta object literal for the '{@link fi.polku.model.experience.Importance <em>Importance</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fi.polku.model.experience.Importance
		 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getImportance()
		 * @generated
		 */
		EEnum IMPORTANCE = eINSTANCE.getImportance();

		/**
		 * The meta object literal for the '{@link fi.polku.model.experience.ExpectationKind <em>Expectation Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fi.polku.model.experience.ExpectationKind
		 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getExpectationKind()
		 * @generated
		 */
		EEnum EXPECTATION_KIND = eINSTANCE.getExpectationKind();

		/**
		 * The meta object literal for the '{@link fi.polku.model.experience.ChannelKind <em>Channel Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fi.polku.model.experience.ChannelKind
		 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getChannelKind()
		 * @generated
		 */
		EEnum CHANNEL_KIND = eINSTANCE.getChannelKind();

		/**
		 * The meta object literal for the '{@link fi.polku.model.experience.ChannelNature <em>Channel Nature</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fi.polku.model.experience.ChannelNature
		 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getChannelNature()
		 * @generated
		 */
		EEnum CHANNEL_NATURE = eINSTANCE.getChannelNature();

		/**
		 * The meta object literal for the '{@link fi.polku.model.experience.JourneyKind <em>Journey Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fi.polku.model.experience.JourneyKind
		 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getJourneyKind()
		 * @generated
		 */
		EEnum JOURNEY_KIND = eINSTANCE.getJourneyKind();

		/**
		 * The meta object literal for the '{@link fi.polku.model.experience.JourneyState <em>Journey State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fi.polku.model.experience.JourneyState
		 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getJourneyState()
		 * @generated
		 */
		EEnum JOURNEY_STATE = eINSTANCE.getJourneyState();

		/**
		 * The meta object literal for the '{@link fi.polku.model.experience.JourneyLevel <em>Journey Level</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fi.polku.model.experience.JourneyLevel
		 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getJourneyLevel()
		 * @generated
		 */
		EEnum JOURNEY_LEVEL = eINSTANCE.getJourneyLevel();

		/**
		 * The meta object literal for the '{@link fi.polku.model.experience.Phase <em>Phase</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fi.polku.model.experience.Phase
		 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getPhase()
		 * @generated
		 */
		EEnum PHASE = eINSTANCE.getPhase();

		/**
		 * The meta object literal for the '{@link fi.polku.model.experience.ServiceOutcome <em>Service Outcome</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fi.polku.model.experience.ServiceOutcome
		 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getServiceOutcome()
		 * @generated
		 */
		EEnum SERVICE_OUTCOME = eINSTANCE.getServiceOutcome();

		/**
		 * The meta object literal for the '{@link fi.polku.model.experience.Ease <em>Ease</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fi.polku.model.experience.Ease
		 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getEase()
		 * @generated
		 */
		EEnum EASE = eINSTANCE.getEase();

		/**
		 * The meta object literal for the '{@link fi.polku.model.experience.Control <em>Control</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fi.polku.model.experience.Control
		 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getControl()
		 * @generated
		 */
		EEnum CONTROL = eINSTANCE.getControl();

		/**
		 * The meta object literal for the '{@link fi.polku.model.experience.EncounterType <em>Encounter Type</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fi.polku.model.experience.EncounterType
		 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getEncounterType()
		 * @generated
		 */
		EEnum ENCOUNTER_TYPE = eINSTANCE.getEncounterType();

		/**
		 * The meta object literal for the '{@link fi.polku.model.experience.KeyMoment <em>Key Moment</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fi.polku.model.experience.KeyMoment
		 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getKeyMoment()
		 * @generated
		 */
		EEnum KEY_MOMENT = eINSTANCE.getKeyMoment();

		/**
		 * The meta object literal for the '{@link fi.polku.model.experience.PyramidLevel <em>Pyramid Level</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fi.polku.model.experience.PyramidLevel
		 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getPyramidLevel()
		 * @generated
		 */
		EEnum PYRAMID_LEVEL = eINSTANCE.getPyramidLevel();

		/**
		 * The meta object literal for the '{@link fi.polku.model.experience.Dimension <em>Dimension</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fi.polku.model.experience.Dimension
		 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getDimension()
		 * @generated
		 */
		EEnum DIMENSION = eINSTANCE.getDimension();

		/**
		 * The meta object literal for the '{@link fi.polku.model.experience.CustomerValue <em>Customer Value</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fi.polku.model.experience.CustomerValue
		 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getCustomerValue()
		 * @generated
		 */
		EEnum CUSTOMER_VALUE = eINSTANCE.getCustomerValue();

		/**
		 * The meta object literal for the '{@link fi.polku.model.experience.MeaningLevel <em>Meaning Level</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fi.polku.model.experience.MeaningLevel
		 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getMeaningLevel()
		 * @generated
		 */
		EEnum MEANING_LEVEL = eINSTANCE.getMeaningLevel();

		/**
		 * The meta object literal for the '{@link fi.polku.model.experience.EmployeePart <em>Employee Part</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fi.polku.model.experience.EmployeePart
		 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getEmployeePart()
		 * @generated
		 */
		EEnum EMPLOYEE_PART = eINSTANCE.getEmployeePart();

		/**
		 * The meta object literal for the '{@link fi.polku.model.experience.SuccessCondition <em>Success Condition</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fi.polku.model.experience.SuccessCondition
		 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getSuccessCondition()
		 * @generated
		 */
		EEnum SUCCESS_CONDITION = eINSTANCE.getSuccessCondition();

		/**
		 * The meta object literal for the '{@link fi.polku.model.experience.ProblemKind <em>Problem Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fi.polku.model.experience.ProblemKind
		 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getProblemKind()
		 * @generated
		 */
		EEnum PROBLEM_KIND = eINSTANCE.getProblemKind();

		/**
		 * The meta object literal for the '{@link fi.polku.model.experience.SiloKind <em>Silo Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fi.polku.model.experience.SiloKind
		 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getSiloKind()
		 * @generated
		 */
		EEnum SILO_KIND = eINSTANCE.getSiloKind();

		/**
		 * The meta object literal for the '{@link fi.polku.model.experience.EmotionKind <em>Emotion Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fi.polku.model.experience.EmotionKind
		 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getEmotionKind()
		 * @generated
		 */
		EEnum EMOTION_KIND = eINSTANCE.getEmotionKind();

		/**
		 * The meta object literal for the '{@link fi.polku.model.experience.EmotionSource <em>Emotion Source</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fi.polku.model.experience.EmotionSource
		 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getEmotionSource()
		 * @generated
		 */
		EEnum EMOTION_SOURCE = eINSTANCE.getEmotionSource();

		/**
		 * The meta object literal for the '{@link fi.polku.model.experience.MetricKind <em>Metric Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fi.polku.model.experience.MetricKind
		 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getMetricKind()
		 * @generated
		 */
		EEnum METRIC_KIND = eINSTANCE.getMetricKind();

		/**
		 * The meta object literal for the '{@link fi.polku.model.experience.MetricMethod <em>Metric Method</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fi.polku.model.experience.MetricMethod
		 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getMetricMethod()
		 * @generated
		 */
		EEnum METRIC_METHOD = eINSTANCE.getMetricMethod();

		/**
		 * The meta object literal for the '{@link fi.polku.model.experience.MetricFamily <em>Metric Family</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fi.polku.model.experience.MetricFamily
		 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getMetricFamily()
		 * @generated
		 */
		EEnum METRIC_FAMILY = eINSTANCE.getMetricFamily();

		/**
		 * The meta object literal for the '{@link fi.polku.model.experience.ExperienceFactor <em>Factor</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fi.polku.model.experience.ExperienceFactor
		 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getExperienceFactor()
		 * @generated
		 */
		EEnum EXPERIENCE_FACTOR = eINSTANCE.getExperienceFactor();

		/**
		 * The meta object literal for the '{@link fi.polku.model.experience.Direction <em>Direction</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fi.polku.model.experience.Direction
		 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getDirection()
		 * @generated
		 */
		EEnum DIRECTION = eINSTANCE.getDirection();

		/**
		 * The meta object literal for the '{@link fi.polku.model.experience.MeasurementLevel <em>Measurement Level</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fi.polku.model.experience.MeasurementLevel
		 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getMeasurementLevel()
		 * @generated
		 */
		EEnum MEASUREMENT_LEVEL = eINSTANCE.getMeasurementLevel();

		/**
		 * The meta object literal for the '{@link fi.polku.model.experience.RolloutStep <em>Rollout Step</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fi.polku.model.experience.RolloutStep
		 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getRolloutStep()
		 * @generated
		 */
		EEnum ROLLOUT_STEP = eINSTANCE.getRolloutStep();

		/**
		 * The meta object literal for the '{@link fi.polku.model.experience.IndexKind <em>Index Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fi.polku.model.experience.IndexKind
		 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getIndexKind()
		 * @generated
		 */
		EEnum INDEX_KIND = eINSTANCE.getIndexKind();

		/**
		 * The meta object literal for the '{@link fi.polku.model.experience.BlueprintRow <em>Blueprint Row</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fi.polku.model.experience.BlueprintRow
		 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getBlueprintRow()
		 * @generated
		 */
		EEnum BLUEPRINT_ROW = eINSTANCE.getBlueprintRow();

		/**
		 * The meta object literal for the '{@link fi.polku.model.experience.BlueprintLine <em>Blueprint Line</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fi.polku.model.experience.BlueprintLine
		 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getBlueprintLine()
		 * @generated
		 */
		EEnum BLUEPRINT_LINE = eINSTANCE.getBlueprintLine();

		/**
		 * The meta object literal for the '{@link fi.polku.model.experience.Carrier <em>Carrier</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fi.polku.model.experience.Carrier
		 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getCarrier()
		 * @generated
		 */
		EEnum CARRIER = eINSTANCE.getCarrier();

		/**
		 * The meta object literal for the '{@link fi.polku.model.experience.FlowDirection <em>Flow Direction</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fi.polku.model.experience.FlowDirection
		 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getFlowDirection()
		 * @generated
		 */
		EEnum FLOW_DIRECTION = eINSTANCE.getFlowDirection();

		/**
		 * The meta object literal for the '{@link fi.polku.model.experience.Bucket <em>Bucket</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fi.polku.model.experience.Bucket
		 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getBucket()
		 * @generated
		 */
		EEnum BUCKET = eINSTANCE.getBucket();

		/**
		 * The meta object literal for the '{@link fi.polku.model.experience.DevelopmentArea <em>Development Area</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fi.polku.model.experience.DevelopmentArea
		 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getDevelopmentArea()
		 * @generated
		 */
		EEnum DEVELOPMENT_AREA = eINSTANCE.getDevelopmentArea();

		/**
		 * The meta object literal for the '{@link fi.polku.model.experience.WorkState <em>Work State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fi.polku.model.experience.WorkState
		 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getWorkState()
		 * @generated
		 */
		EEnum WORK_STATE = eINSTANCE.getWorkState();

		/**
		 * The meta object literal for the '{@link fi.polku.model.experience.PdcaStep <em>Pdca Step</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fi.polku.model.experience.PdcaStep
		 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getPdcaStep()
		 * @generated
		 */
		EEnum PDCA_STEP = eINSTANCE.getPdcaStep();

		/**
		 * The meta object literal for the '{@link fi.polku.model.experience.PeopleDimension <em>People Dimension</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fi.polku.model.experience.PeopleDimension
		 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getPeopleDimension()
		 * @generated
		 */
		EEnum PEOPLE_DIMENSION = eINSTANCE.getPeopleDimension();

		/**
		 * The meta object literal for the '{@link fi.polku.model.experience.IncidentEffect <em>Incident Effect</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see fi.polku.model.experience.IncidentEffect
		 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getIncidentEffect()
		 * @generated
		 */
		EEnum INCIDENT_EFFECT = eINSTANCE.getIncidentEffect();

		/**
		 * The meta object literal for the '<em>Local Date</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.LocalDate
		 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getLocalDate()
		 * @generated
		 */
		EDataType LOCAL_DATE = eINSTANCE.getLocalDate();

		/**
		 * The meta object literal for the '<em>Duration</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.Duration
		 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getDuration()
		 * @generated
		 */
		EDataType DURATION = eINSTANCE.getDuration();

		/**
		 * The meta object literal for the '<em>Period</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.Period
		 * @see fi.polku.model.experience.impl.ExperiencePackageImpl#getPeriod()
		 * @generated
		 */
		EDataType PERIOD = eINSTANCE.getPeriod();

	}

} //ExperiencePackage
