/**
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.model.experience.impl;

import fi.polku.model.experience.Channel;
import fi.polku.model.experience.CustomerStyle;
import fi.polku.model.experience.Expectation;
import fi.polku.model.experience.ExperiencePackage;
import fi.polku.model.experience.Need;
import fi.polku.model.experience.Persona;
import fi.polku.model.experience.PersonaKind;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Persona</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link fi.polku.model.experience.impl.PersonaImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.PersonaImpl#getStyle <em>Style</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.PersonaImpl#getBackground <em>Background</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.PersonaImpl#getQuote <em>Quote</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.PersonaImpl#getNeeds <em>Needs</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.PersonaImpl#getExpectations <em>Expectations</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.PersonaImpl#getPreferredChannels <em>Preferred Channels</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PersonaImpl extends ElementImpl implements Persona
{
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final PersonaKind KIND_EDEFAULT = PersonaKind.CUSTOMER;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected PersonaKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getStyle() <em>Style</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStyle()
	 * @generated
	 * @ordered
	 */
	protected static final CustomerStyle STYLE_EDEFAULT = CustomerStyle.UNSPECIFIED;

	/**
	 * The cached value of the '{@link #getStyle() <em>Style</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStyle()
	 * @generated
	 * @ordered
	 */
	protected CustomerStyle style = STYLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getBackground() <em>Background</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBackground()
	 * @generated
	 * @ordered
	 */
	protected static final String BACKGROUND_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBackground() <em>Background</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBackground()
	 * @generated
	 * @ordered
	 */
	protected String background = BACKGROUND_EDEFAULT;

	/**
	 * The default value of the '{@link #getQuote() <em>Quote</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuote()
	 * @generated
	 * @ordered
	 */
	protected static final String QUOTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getQuote() <em>Quote</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuote()
	 * @generated
	 * @ordered
	 */
	protected String quote = QUOTE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getNeeds() <em>Needs</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNeeds()
	 * @generated
	 * @ordered
	 */
	protected EList<Need> needs;

	/**
	 * The cached value of the '{@link #getExpectations() <em>Expectations</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpectations()
	 * @generated
	 * @ordered
	 */
	protected EList<Expectation> expectations;

	/**
	 * The cached value of the '{@link #getPreferredChannels() <em>Preferred Channels</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPreferredChannels()
	 * @generated
	 * @ordered
	 */
	protected EList<Channel> preferredChannels;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PersonaImpl()
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
		return ExperiencePackage.Literals.PERSONA;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PersonaKind getKind()
	{
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(PersonaKind newKind)
	{
		PersonaKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperiencePackage.PERSONA__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CustomerStyle getStyle()
	{
		return style;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStyle(CustomerStyle newStyle)
	{
		CustomerStyle oldStyle = style;
		style = newStyle == null ? STYLE_EDEFAULT : newStyle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperiencePackage.PERSONA__STYLE, oldStyle, style));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBackground()
	{
		return background;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBackground(String newBackground)
	{
		String oldBackground = background;
		background = newBackground;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperiencePackage.PERSONA__BACKGROUND, oldBackground, background));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getQuote()
	{
		return quote;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setQuote(String newQuote)
	{
		String oldQuote = quote;
		quote = newQuote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperiencePackage.PERSONA__QUOTE, oldQuote, quote));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Need> getNeeds()
	{
		if (needs == null)
		{
			needs = new EObjectContainmentEList<Need>(Need.class, this, ExperiencePackage.PERSONA__NEEDS);
		}
		return needs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Expectation> getExpectations()
	{
		if (expectations == null)
		{
			expectations = new EObjectContainmentEList<Expectation>(Expectation.class, this, ExperiencePackage.PERSONA__EXPECTATIONS);
		}
		return expectations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Channel> getPreferredChannels()
	{
		if (preferredChannels == null)
		{
			preferredChannels = new EObjectResolvingEList<Channel>(Channel.class, this, ExperiencePackage.PERSONA__PREFERRED_CHANNELS);
		}
		return preferredChannels;
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
			case ExperiencePackage.PERSONA__NEEDS:
				return ((InternalEList<?>)getNeeds()).basicRemove(otherEnd, msgs);
			case ExperiencePackage.PERSONA__EXPECTATIONS:
				return ((InternalEList<?>)getExpectations()).basicRemove(otherEnd, msgs);
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
			case ExperiencePackage.PERSONA__KIND:
				return getKind();
			case ExperiencePackage.PERSONA__STYLE:
				return getStyle();
			case ExperiencePackage.PERSONA__BACKGROUND:
				return getBackground();
			case ExperiencePackage.PERSONA__QUOTE:
				return getQuote();
			case ExperiencePackage.PERSONA__NEEDS:
				return getNeeds();
			case ExperiencePackage.PERSONA__EXPECTATIONS:
				return getExpectations();
			case ExperiencePackage.PERSONA__PREFERRED_CHANNELS:
				return getPreferredChannels();
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
			case ExperiencePackage.PERSONA__KIND:
				setKind((PersonaKind)newValue);
				return;
			case ExperiencePackage.PERSONA__STYLE:
				setStyle((CustomerStyle)newValue);
				return;
			case ExperiencePackage.PERSONA__BACKGROUND:
				setBackground((String)newValue);
				return;
			case ExperiencePackage.PERSONA__QUOTE:
				setQuote((String)newValue);
				return;
			case ExperiencePackage.PERSONA__NEEDS:
				getNeeds().clear();
				getNeeds().addAll((Collection<? extends Need>)newValue);
				return;
			case ExperiencePackage.PERSONA__EXPECTATIONS:
				getExpectations().clear();
				getExpectations().addAll((Collection<? extends Expectation>)newValue);
				return;
			case ExperiencePackage.PERSONA__PREFERRED_CHANNELS:
				getPreferredChannels().clear();
				getPreferredChannels().addAll((Collection<? extends Channel>)newValue);
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
			case ExperiencePackage.PERSONA__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case ExperiencePackage.PERSONA__STYLE:
				setStyle(STYLE_EDEFAULT);
				return;
			case ExperiencePackage.PERSONA__BACKGROUND:
				setBackground(BACKGROUND_EDEFAULT);
				return;
			case ExperiencePackage.PERSONA__QUOTE:
				setQuote(QUOTE_EDEFAULT);
				return;
			case ExperiencePackage.PERSONA__NEEDS:
				getNeeds().clear();
				return;
			case ExperiencePackage.PERSONA__EXPECTATIONS:
				getExpectations().clear();
				return;
			case ExperiencePackage.PERSONA__PREFERRED_CHANNELS:
				getPreferredChannels().clear();
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
			case ExperiencePackage.PERSONA__KIND:
				return kind != KIND_EDEFAULT;
			case ExperiencePackage.PERSONA__STYLE:
				return style != STYLE_EDEFAULT;
			case ExperiencePackage.PERSONA__BACKGROUND:
				return BACKGROUND_EDEFAULT == null ? background != null : !BACKGROUND_EDEFAULT.equals(background);
			case ExperiencePackage.PERSONA__QUOTE:
				return QUOTE_EDEFAULT == null ? quote != null : !QUOTE_EDEFAULT.equals(quote);
			case ExperiencePackage.PERSONA__NEEDS:
				return needs != null && !needs.isEmpty();
			case ExperiencePackage.PERSONA__EXPECTATIONS:
				return expectations != null && !expectations.isEmpty();
			case ExperiencePackage.PERSONA__PREFERRED_CHANNELS:
				return preferredChannels != null && !preferredChannels.isEmpty();
		}
		return super.eIsSet(featureID);
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
		result.append(" (kind: ");
		result.append(kind);
		result.append(", style: ");
		result.append(style);
		result.append(", background: ");
		result.append(background);
		result.append(", quote: ");
		result.append(quote);
		result.append(')');
		return result.toString();
	}

} //PersonaImpl
