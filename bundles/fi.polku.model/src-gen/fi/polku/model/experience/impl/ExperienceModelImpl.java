/**
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.model.experience.impl;

import fi.polku.model.experience.Channel;
import fi.polku.model.experience.ConversationDeck;
import fi.polku.model.experience.CustomerPromise;
import fi.polku.model.experience.DevelopmentAction;
import fi.polku.model.experience.DevelopmentTarget;
import fi.polku.model.experience.ExperienceIndex;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.ExperiencePackage;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.Language;
import fi.polku.model.experience.Maturity;
import fi.polku.model.experience.Measurable;
import fi.polku.model.experience.Measurement;
import fi.polku.model.experience.MeasurementPlan;
import fi.polku.model.experience.Metric;
import fi.polku.model.experience.Party;
import fi.polku.model.experience.Persona;
import fi.polku.model.experience.Scale;
import fi.polku.model.experience.ServiceBlueprint;
import fi.polku.model.experience.WorkshopBoard;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Model</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link fi.polku.model.experience.impl.ExperienceModelImpl#getPlans <em>Plans</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.ExperienceModelImpl#getMeasurements <em>Measurements</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.ExperienceModelImpl#getLanguage <em>Language</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.ExperienceModelImpl#getMaturity <em>Maturity</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.ExperienceModelImpl#getCurrency <em>Currency</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.ExperienceModelImpl#getParties <em>Parties</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.ExperienceModelImpl#getPersonas <em>Personas</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.ExperienceModelImpl#getChannels <em>Channels</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.ExperienceModelImpl#getPromises <em>Promises</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.ExperienceModelImpl#getScales <em>Scales</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.ExperienceModelImpl#getEmotionScale <em>Emotion Scale</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.ExperienceModelImpl#getMetrics <em>Metrics</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.ExperienceModelImpl#getIndexes <em>Indexes</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.ExperienceModelImpl#getJourneys <em>Journeys</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.ExperienceModelImpl#getBlueprints <em>Blueprints</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.ExperienceModelImpl#getBoards <em>Boards</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.ExperienceModelImpl#getDevelopmentTargets <em>Development Targets</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.ExperienceModelImpl#getDevelopmentActions <em>Development Actions</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.ExperienceModelImpl#getDecks <em>Decks</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ExperienceModelImpl extends ElementImpl implements ExperienceModel
{
	/**
	 * The cached value of the '{@link #getPlans() <em>Plans</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlans()
	 * @generated
	 * @ordered
	 */
	protected EList<MeasurementPlan> plans;

	/**
	 * The cached value of the '{@link #getMeasurements() <em>Measurements</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeasurements()
	 * @generated
	 * @ordered
	 */
	protected EList<Measurement> measurements;

	/**
	 * The default value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected static final Language LANGUAGE_EDEFAULT = Language.EN;

	/**
	 * The cached value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected Language language = LANGUAGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaturity() <em>Maturity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaturity()
	 * @generated
	 * @ordered
	 */
	protected static final Maturity MATURITY_EDEFAULT = Maturity.UNSPECIFIED;

	/**
	 * The cached value of the '{@link #getMaturity() <em>Maturity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaturity()
	 * @generated
	 * @ordered
	 */
	protected Maturity maturity = MATURITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getCurrency() <em>Currency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCurrency()
	 * @generated
	 * @ordered
	 */
	protected static final String CURRENCY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCurrency() <em>Currency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCurrency()
	 * @generated
	 * @ordered
	 */
	protected String currency = CURRENCY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getParties() <em>Parties</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParties()
	 * @generated
	 * @ordered
	 */
	protected EList<Party> parties;

	/**
	 * The cached value of the '{@link #getPersonas() <em>Personas</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPersonas()
	 * @generated
	 * @ordered
	 */
	protected EList<Persona> personas;

	/**
	 * The cached value of the '{@link #getChannels() <em>Channels</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChannels()
	 * @generated
	 * @ordered
	 */
	protected EList<Channel> channels;

	/**
	 * The cached value of the '{@link #getPromises() <em>Promises</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPromises()
	 * @generated
	 * @ordered
	 */
	protected EList<CustomerPromise> promises;

	/**
	 * The cached value of the '{@link #getScales() <em>Scales</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScales()
	 * @generated
	 * @ordered
	 */
	protected EList<Scale> scales;

	/**
	 * The cached value of the '{@link #getEmotionScale() <em>Emotion Scale</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEmotionScale()
	 * @generated
	 * @ordered
	 */
	protected Scale emotionScale;

	/**
	 * The cached value of the '{@link #getMetrics() <em>Metrics</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMetrics()
	 * @generated
	 * @ordered
	 */
	protected EList<Metric> metrics;

	/**
	 * The cached value of the '{@link #getIndexes() <em>Indexes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIndexes()
	 * @generated
	 * @ordered
	 */
	protected EList<ExperienceIndex> indexes;

	/**
	 * The cached value of the '{@link #getJourneys() <em>Journeys</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getJourneys()
	 * @generated
	 * @ordered
	 */
	protected EList<Journey> journeys;

	/**
	 * The cached value of the '{@link #getBlueprints() <em>Blueprints</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBlueprints()
	 * @generated
	 * @ordered
	 */
	protected EList<ServiceBlueprint> blueprints;

	/**
	 * The cached value of the '{@link #getBoards() <em>Boards</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBoards()
	 * @generated
	 * @ordered
	 */
	protected EList<WorkshopBoard> boards;

	/**
	 * The cached value of the '{@link #getDevelopmentTargets() <em>Development Targets</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDevelopmentTargets()
	 * @generated
	 * @ordered
	 */
	protected EList<DevelopmentTarget> developmentTargets;

	/**
	 * The cached value of the '{@link #getDevelopmentActions() <em>Development Actions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDevelopmentActions()
	 * @generated
	 * @ordered
	 */
	protected EList<DevelopmentAction> developmentActions;

	/**
	 * The cached value of the '{@link #getDecks() <em>Decks</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecks()
	 * @generated
	 * @ordered
	 */
	protected EList<ConversationDeck> decks;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ExperienceModelImpl()
	{
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass()
	{
		return ExperiencePackage.Literals.EXPERIENCE_MODEL;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<MeasurementPlan> getPlans()
	{
		if (plans == null)
		{
			plans = new EObjectContainmentEList<MeasurementPlan>(MeasurementPlan.class, this, ExperiencePackage.EXPERIENCE_MODEL__PLANS);
		}
		return plans;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Measurement> getMeasurements()
	{
		if (measurements == null)
		{
			measurements = new EObjectContainmentEList<Measurement>(Measurement.class, this, ExperiencePackage.EXPERIENCE_MODEL__MEASUREMENTS);
		}
		return measurements;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Language getLanguage()
	{
		return language;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLanguage(Language newLanguage)
	{
		Language oldLanguage = language;
		language = newLanguage == null ? LANGUAGE_EDEFAULT : newLanguage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperiencePackage.EXPERIENCE_MODEL__LANGUAGE, oldLanguage, language));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Maturity getMaturity()
	{
		return maturity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaturity(Maturity newMaturity)
	{
		Maturity oldMaturity = maturity;
		maturity = newMaturity == null ? MATURITY_EDEFAULT : newMaturity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperiencePackage.EXPERIENCE_MODEL__MATURITY, oldMaturity, maturity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCurrency()
	{
		return currency;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCurrency(String newCurrency)
	{
		String oldCurrency = currency;
		currency = newCurrency;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperiencePackage.EXPERIENCE_MODEL__CURRENCY, oldCurrency, currency));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Party> getParties()
	{
		if (parties == null)
		{
			parties = new EObjectContainmentEList<Party>(Party.class, this, ExperiencePackage.EXPERIENCE_MODEL__PARTIES);
		}
		return parties;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Persona> getPersonas()
	{
		if (personas == null)
		{
			personas = new EObjectContainmentEList<Persona>(Persona.class, this, ExperiencePackage.EXPERIENCE_MODEL__PERSONAS);
		}
		return personas;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Channel> getChannels()
	{
		if (channels == null)
		{
			channels = new EObjectContainmentEList<Channel>(Channel.class, this, ExperiencePackage.EXPERIENCE_MODEL__CHANNELS);
		}
		return channels;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CustomerPromise> getPromises()
	{
		if (promises == null)
		{
			promises = new EObjectContainmentEList<CustomerPromise>(CustomerPromise.class, this, ExperiencePackage.EXPERIENCE_MODEL__PROMISES);
		}
		return promises;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Scale> getScales()
	{
		if (scales == null)
		{
			scales = new EObjectContainmentEList<Scale>(Scale.class, this, ExperiencePackage.EXPERIENCE_MODEL__SCALES);
		}
		return scales;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Scale getEmotionScale()
	{
		if (emotionScale != null && emotionScale.eIsProxy())
		{
			InternalEObject oldEmotionScale = (InternalEObject)emotionScale;
			emotionScale = (Scale)eResolveProxy(oldEmotionScale);
			if (emotionScale != oldEmotionScale)
			{
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ExperiencePackage.EXPERIENCE_MODEL__EMOTION_SCALE, oldEmotionScale, emotionScale));
			}
		}
		return emotionScale;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Scale basicGetEmotionScale()
	{
		return emotionScale;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEmotionScale(Scale newEmotionScale)
	{
		Scale oldEmotionScale = emotionScale;
		emotionScale = newEmotionScale;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperiencePackage.EXPERIENCE_MODEL__EMOTION_SCALE, oldEmotionScale, emotionScale));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Metric> getMetrics()
	{
		if (metrics == null)
		{
			metrics = new EObjectContainmentEList<Metric>(Metric.class, this, ExperiencePackage.EXPERIENCE_MODEL__METRICS);
		}
		return metrics;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ExperienceIndex> getIndexes()
	{
		if (indexes == null)
		{
			indexes = new EObjectContainmentEList<ExperienceIndex>(ExperienceIndex.class, this, ExperiencePackage.EXPERIENCE_MODEL__INDEXES);
		}
		return indexes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Journey> getJourneys()
	{
		if (journeys == null)
		{
			journeys = new EObjectContainmentEList<Journey>(Journey.class, this, ExperiencePackage.EXPERIENCE_MODEL__JOURNEYS);
		}
		return journeys;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ServiceBlueprint> getBlueprints()
	{
		if (blueprints == null)
		{
			blueprints = new EObjectContainmentEList<ServiceBlueprint>(ServiceBlueprint.class, this, ExperiencePackage.EXPERIENCE_MODEL__BLUEPRINTS);
		}
		return blueprints;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<WorkshopBoard> getBoards()
	{
		if (boards == null)
		{
			boards = new EObjectContainmentEList<WorkshopBoard>(WorkshopBoard.class, this, ExperiencePackage.EXPERIENCE_MODEL__BOARDS);
		}
		return boards;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DevelopmentTarget> getDevelopmentTargets()
	{
		if (developmentTargets == null)
		{
			developmentTargets = new EObjectContainmentEList<DevelopmentTarget>(DevelopmentTarget.class, this, ExperiencePackage.EXPERIENCE_MODEL__DEVELOPMENT_TARGETS);
		}
		return developmentTargets;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DevelopmentAction> getDevelopmentActions()
	{
		if (developmentActions == null)
		{
			developmentActions = new EObjectContainmentEList<DevelopmentAction>(DevelopmentAction.class, this, ExperiencePackage.EXPERIENCE_MODEL__DEVELOPMENT_ACTIONS);
		}
		return developmentActions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ConversationDeck> getDecks()
	{
		if (decks == null)
		{
			decks = new EObjectContainmentEList<ConversationDeck>(ConversationDeck.class, this, ExperiencePackage.EXPERIENCE_MODEL__DECKS);
		}
		return decks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs)
	{
		switch (featureID)
		{
			case ExperiencePackage.EXPERIENCE_MODEL__PLANS:
				return ((InternalEList<?>)getPlans()).basicRemove(otherEnd, msgs);
			case ExperiencePackage.EXPERIENCE_MODEL__MEASUREMENTS:
				return ((InternalEList<?>)getMeasurements()).basicRemove(otherEnd, msgs);
			case ExperiencePackage.EXPERIENCE_MODEL__PARTIES:
				return ((InternalEList<?>)getParties()).basicRemove(otherEnd, msgs);
			case ExperiencePackage.EXPERIENCE_MODEL__PERSONAS:
				return ((InternalEList<?>)getPersonas()).basicRemove(otherEnd, msgs);
			case ExperiencePackage.EXPERIENCE_MODEL__CHANNELS:
				return ((InternalEList<?>)getChannels()).basicRemove(otherEnd, msgs);
			case ExperiencePackage.EXPERIENCE_MODEL__PROMISES:
				return ((InternalEList<?>)getPromises()).basicRemove(otherEnd, msgs);
			case ExperiencePackage.EXPERIENCE_MODEL__SCALES:
				return ((InternalEList<?>)getScales()).basicRemove(otherEnd, msgs);
			case ExperiencePackage.EXPERIENCE_MODEL__METRICS:
				return ((InternalEList<?>)getMetrics()).basicRemove(otherEnd, msgs);
			case ExperiencePackage.EXPERIENCE_MODEL__INDEXES:
				return ((InternalEList<?>)getIndexes()).basicRemove(otherEnd, msgs);
			case ExperiencePackage.EXPERIENCE_MODEL__JOURNEYS:
				return ((InternalEList<?>)getJourneys()).basicRemove(otherEnd, msgs);
			case ExperiencePackage.EXPERIENCE_MODEL__BLUEPRINTS:
				return ((InternalEList<?>)getBlueprints()).basicRemove(otherEnd, msgs);
			case ExperiencePackage.EXPERIENCE_MODEL__BOARDS:
				return ((InternalEList<?>)getBoards()).basicRemove(otherEnd, msgs);
			case ExperiencePackage.EXPERIENCE_MODEL__DEVELOPMENT_TARGETS:
				return ((InternalEList<?>)getDevelopmentTargets()).basicRemove(otherEnd, msgs);
			case ExperiencePackage.EXPERIENCE_MODEL__DEVELOPMENT_ACTIONS:
				return ((InternalEList<?>)getDevelopmentActions()).basicRemove(otherEnd, msgs);
			case ExperiencePackage.EXPERIENCE_MODEL__DECKS:
				return ((InternalEList<?>)getDecks()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType)
	{
		switch (featureID)
		{
			case ExperiencePackage.EXPERIENCE_MODEL__PLANS:
				return getPlans();
			case ExperiencePackage.EXPERIENCE_MODEL__MEASUREMENTS:
				return getMeasurements();
			case ExperiencePackage.EXPERIENCE_MODEL__LANGUAGE:
				return getLanguage();
			case ExperiencePackage.EXPERIENCE_MODEL__MATURITY:
				return getMaturity();
			case ExperiencePackage.EXPERIENCE_MODEL__CURRENCY:
				return getCurrency();
			case ExperiencePackage.EXPERIENCE_MODEL__PARTIES:
				return getParties();
			case ExperiencePackage.EXPERIENCE_MODEL__PERSONAS:
				return getPersonas();
			case ExperiencePackage.EXPERIENCE_MODEL__CHANNELS:
				return getChannels();
			case ExperiencePackage.EXPERIENCE_MODEL__PROMISES:
				return getPromises();
			case ExperiencePackage.EXPERIENCE_MODEL__SCALES:
				return getScales();
			case ExperiencePackage.EXPERIENCE_MODEL__EMOTION_SCALE:
				if (resolve) return getEmotionScale();
				return basicGetEmotionScale();
			case ExperiencePackage.EXPERIENCE_MODEL__METRICS:
				return getMetrics();
			case ExperiencePackage.EXPERIENCE_MODEL__INDEXES:
				return getIndexes();
			case ExperiencePackage.EXPERIENCE_MODEL__JOURNEYS:
				return getJourneys();
			case ExperiencePackage.EXPERIENCE_MODEL__BLUEPRINTS:
				return getBlueprints();
			case ExperiencePackage.EXPERIENCE_MODEL__BOARDS:
				return getBoards();
			case ExperiencePackage.EXPERIENCE_MODEL__DEVELOPMENT_TARGETS:
				return getDevelopmentTargets();
			case ExperiencePackage.EXPERIENCE_MODEL__DEVELOPMENT_ACTIONS:
				return getDevelopmentActions();
			case ExperiencePackage.EXPERIENCE_MODEL__DECKS:
				return getDecks();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue)
	{
		switch (featureID)
		{
			case ExperiencePackage.EXPERIENCE_MODEL__PLANS:
				getPlans().clear();
				getPlans().addAll((Collection<? extends MeasurementPlan>)newValue);
				return;
			case ExperiencePackage.EXPERIENCE_MODEL__MEASUREMENTS:
				getMeasurements().clear();
				getMeasurements().addAll((Collection<? extends Measurement>)newValue);
				return;
			case ExperiencePackage.EXPERIENCE_MODEL__LANGUAGE:
				setLanguage((Language)newValue);
				return;
			case ExperiencePackage.EXPERIENCE_MODEL__MATURITY:
				setMaturity((Maturity)newValue);
				return;
			case ExperiencePackage.EXPERIENCE_MODEL__CURRENCY:
				setCurrency((String)newValue);
				return;
			case ExperiencePackage.EXPERIENCE_MODEL__PARTIES:
				getParties().clear();
				getParties().addAll((Collection<? extends Party>)newValue);
				return;
			case ExperiencePackage.EXPERIENCE_MODEL__PERSONAS:
				getPersonas().clear();
				getPersonas().addAll((Collection<? extends Persona>)newValue);
				return;
			case ExperiencePackage.EXPERIENCE_MODEL__CHANNELS:
				getChannels().clear();
				getChannels().addAll((Collection<? extends Channel>)newValue);
				return;
			case ExperiencePackage.EXPERIENCE_MODEL__PROMISES:
				getPromises().clear();
				getPromises().addAll((Collection<? extends CustomerPromise>)newValue);
				return;
			case ExperiencePackage.EXPERIENCE_MODEL__SCALES:
				getScales().clear();
				getScales().addAll((Collection<? extends Scale>)newValue);
				return;
			case ExperiencePackage.EXPERIENCE_MODEL__EMOTION_SCALE:
				setEmotionScale((Scale)newValue);
				return;
			case ExperiencePackage.EXPERIENCE_MODEL__METRICS:
				getMetrics().clear();
				getMetrics().addAll((Collection<? extends Metric>)newValue);
				return;
			case ExperiencePackage.EXPERIENCE_MODEL__INDEXES:
				getIndexes().clear();
				getIndexes().addAll((Collection<? extends ExperienceIndex>)newValue);
				return;
			case ExperiencePackage.EXPERIENCE_MODEL__JOURNEYS:
				getJourneys().clear();
				getJourneys().addAll((Collection<? extends Journey>)newValue);
				return;
			case ExperiencePackage.EXPERIENCE_MODEL__BLUEPRINTS:
				getBlueprints().clear();
				getBlueprints().addAll((Collection<? extends ServiceBlueprint>)newValue);
				return;
			case ExperiencePackage.EXPERIENCE_MODEL__BOARDS:
				getBoards().clear();
				getBoards().addAll((Collection<? extends WorkshopBoard>)newValue);
				return;
			case ExperiencePackage.EXPERIENCE_MODEL__DEVELOPMENT_TARGETS:
				getDevelopmentTargets().clear();
				getDevelopmentTargets().addAll((Collection<? extends DevelopmentTarget>)newValue);
				return;
			case ExperiencePackage.EXPERIENCE_MODEL__DEVELOPMENT_ACTIONS:
				getDevelopmentActions().clear();
				getDevelopmentActions().addAll((Collection<? extends DevelopmentAction>)newValue);
				return;
			case ExperiencePackage.EXPERIENCE_MODEL__DECKS:
				getDecks().clear();
				getDecks().addAll((Collection<? extends ConversationDeck>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID)
	{
		switch (featureID)
		{
			case ExperiencePackage.EXPERIENCE_MODEL__PLANS:
				getPlans().clear();
				return;
			case ExperiencePackage.EXPERIENCE_MODEL__MEASUREMENTS:
				getMeasurements().clear();
				return;
			case ExperiencePackage.EXPERIENCE_MODEL__LANGUAGE:
				setLanguage(LANGUAGE_EDEFAULT);
				return;
			case ExperiencePackage.EXPERIENCE_MODEL__MATURITY:
				setMaturity(MATURITY_EDEFAULT);
				return;
			case ExperiencePackage.EXPERIENCE_MODEL__CURRENCY:
				setCurrency(CURRENCY_EDEFAULT);
				return;
			case ExperiencePackage.EXPERIENCE_MODEL__PARTIES:
				getParties().clear();
				return;
			case ExperiencePackage.EXPERIENCE_MODEL__PERSONAS:
				getPersonas().clear();
				return;
			case ExperiencePackage.EXPERIENCE_MODEL__CHANNELS:
				getChannels().clear();
				return;
			case ExperiencePackage.EXPERIENCE_MODEL__PROMISES:
				getPromises().clear();
				return;
			case ExperiencePackage.EXPERIENCE_MODEL__SCALES:
				getScales().clear();
				return;
			case ExperiencePackage.EXPERIENCE_MODEL__EMOTION_SCALE:
				setEmotionScale((Scale)null);
				return;
			case ExperiencePackage.EXPERIENCE_MODEL__METRICS:
				getMetrics().clear();
				return;
			case ExperiencePackage.EXPERIENCE_MODEL__INDEXES:
				getIndexes().clear();
				return;
			case ExperiencePackage.EXPERIENCE_MODEL__JOURNEYS:
				getJourneys().clear();
				return;
			case ExperiencePackage.EXPERIENCE_MODEL__BLUEPRINTS:
				getBlueprints().clear();
				return;
			case ExperiencePackage.EXPERIENCE_MODEL__BOARDS:
				getBoards().clear();
				return;
			case ExperiencePackage.EXPERIENCE_MODEL__DEVELOPMENT_TARGETS:
				getDevelopmentTargets().clear();
				return;
			case ExperiencePackage.EXPERIENCE_MODEL__DEVELOPMENT_ACTIONS:
				getDevelopmentActions().clear();
				return;
			case ExperiencePackage.EXPERIENCE_MODEL__DECKS:
				getDecks().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID)
	{
		switch (featureID)
		{
			case ExperiencePackage.EXPERIENCE_MODEL__PLANS:
				return plans != null && !plans.isEmpty();
			case ExperiencePackage.EXPERIENCE_MODEL__MEASUREMENTS:
				return measurements != null && !measurements.isEmpty();
			case ExperiencePackage.EXPERIENCE_MODEL__LANGUAGE:
				return language != LANGUAGE_EDEFAULT;
			case ExperiencePackage.EXPERIENCE_MODEL__MATURITY:
				return maturity != MATURITY_EDEFAULT;
			case ExperiencePackage.EXPERIENCE_MODEL__CURRENCY:
				return CURRENCY_EDEFAULT == null ? currency != null : !CURRENCY_EDEFAULT.equals(currency);
			case ExperiencePackage.EXPERIENCE_MODEL__PARTIES:
				return parties != null && !parties.isEmpty();
			case ExperiencePackage.EXPERIENCE_MODEL__PERSONAS:
				return personas != null && !personas.isEmpty();
			case ExperiencePackage.EXPERIENCE_MODEL__CHANNELS:
				return channels != null && !channels.isEmpty();
			case ExperiencePackage.EXPERIENCE_MODEL__PROMISES:
				return promises != null && !promises.isEmpty();
			case ExperiencePackage.EXPERIENCE_MODEL__SCALES:
				return scales != null && !scales.isEmpty();
			case ExperiencePackage.EXPERIENCE_MODEL__EMOTION_SCALE:
				return emotionScale != null;
			case ExperiencePackage.EXPERIENCE_MODEL__METRICS:
				return metrics != null && !metrics.isEmpty();
			case ExperiencePackage.EXPERIENCE_MODEL__INDEXES:
				return indexes != null && !indexes.isEmpty();
			case ExperiencePackage.EXPERIENCE_MODEL__JOURNEYS:
				return journeys != null && !journeys.isEmpty();
			case ExperiencePackage.EXPERIENCE_MODEL__BLUEPRINTS:
				return blueprints != null && !blueprints.isEmpty();
			case ExperiencePackage.EXPERIENCE_MODEL__BOARDS:
				return boards != null && !boards.isEmpty();
			case ExperiencePackage.EXPERIENCE_MODEL__DEVELOPMENT_TARGETS:
				return developmentTargets != null && !developmentTargets.isEmpty();
			case ExperiencePackage.EXPERIENCE_MODEL__DEVELOPMENT_ACTIONS:
				return developmentActions != null && !developmentActions.isEmpty();
			case ExperiencePackage.EXPERIENCE_MODEL__DECKS:
				return decks != null && !decks.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int eBaseStructuralFeatureID(int derivedFeatureID, Class<?> baseClass)
	{
		if (baseClass == Measurable.class)
		{
			switch (derivedFeatureID)
			{
				case ExperiencePackage.EXPERIENCE_MODEL__PLANS: return ExperiencePackage.MEASURABLE__PLANS;
				case ExperiencePackage.EXPERIENCE_MODEL__MEASUREMENTS: return ExperiencePackage.MEASURABLE__MEASUREMENTS;
				default: return -1;
			}
		}
		return super.eBaseStructuralFeatureID(derivedFeatureID, baseClass);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int eDerivedStructuralFeatureID(int baseFeatureID, Class<?> baseClass)
	{
		if (baseClass == Measurable.class)
		{
			switch (baseFeatureID)
			{
				case ExperiencePackage.MEASURABLE__PLANS: return ExperiencePackage.EXPERIENCE_MODEL__PLANS;
				case ExperiencePackage.MEASURABLE__MEASUREMENTS: return ExperiencePackage.EXPERIENCE_MODEL__MEASUREMENTS;
				default: return -1;
			}
		}
		return super.eDerivedStructuralFeatureID(baseFeatureID, baseClass);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString()
	{
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (language: ");
		result.append(language);
		result.append(", maturity: ");
		result.append(maturity);
		result.append(", currency: ");
		result.append(currency);
		result.append(')');
		return result.toString();
	}

} //ExperienceModelImpl
