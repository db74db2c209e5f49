/**
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.model.experience;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Emotion Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Emotions used in journeys, from the most valuable down.
 * <!-- end-model-doc -->
 * @see fi.polku.model.experience.ExperiencePackage#getEmotionKind()
 * @model
 * @generated
 */
public enum EmotionKind implements Enumerator
{
	/**
	 * The '<em><b>Unspecified</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not named.
	 * <!-- end-model-doc -->
	 * @see #UNSPECIFIED_VALUE
	 * @generated
	 * @ordered
	 */
	UNSPECIFIED(0, "unspecified", "unspecified"),

	/**
	 * The '<em><b>Happiness</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Most value.
	 * <!-- end-model-doc -->
	 * @see #HAPPINESS_VALUE
	 * @generated
	 * @ordered
	 */
	HAPPINESS(1, "happiness", "happiness"),

	/**
	 * The '<em><b>Satisfaction</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Most value.
	 * <!-- end-model-doc -->
	 * @see #SATISFACTION_VALUE
	 * @generated
	 * @ordered
	 */
	SATISFACTION(2, "satisfaction", "satisfaction"),

	/**
	 * The '<em><b>Delight</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Positive surprise.
	 * <!-- end-model-doc -->
	 * @see #DELIGHT_VALUE
	 * @generated
	 * @ordered
	 */
	DELIGHT(3, "delight", "delight"),

	/**
	 * The '<em><b>Trust</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Positive.
	 * <!-- end-model-doc -->
	 * @see #TRUST_VALUE
	 * @generated
	 * @ordered
	 */
	TRUST(4, "trust", "trust"),

	/**
	 * The '<em><b>Relief</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Positive.
	 * <!-- end-model-doc -->
	 * @see #RELIEF_VALUE
	 * @generated
	 * @ordered
	 */
	RELIEF(5, "relief", "relief"),

	/**
	 * The '<em><b>Pride</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Positive.
	 * <!-- end-model-doc -->
	 * @see #PRIDE_VALUE
	 * @generated
	 * @ordered
	 */
	PRIDE(6, "pride", "pride"),

	/**
	 * The '<em><b>Hope</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Positive.
	 * <!-- end-model-doc -->
	 * @see #HOPE_VALUE
	 * @generated
	 * @ordered
	 */
	HOPE(7, "hope", "hope"),

	/**
	 * The '<em><b>Interest</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Positive.
	 * <!-- end-model-doc -->
	 * @see #INTEREST_VALUE
	 * @generated
	 * @ordered
	 */
	INTEREST(8, "interest", "interest"),

	/**
	 * The '<em><b>Calm</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Positive.
	 * <!-- end-model-doc -->
	 * @see #CALM_VALUE
	 * @generated
	 * @ordered
	 */
	CALM(9, "calm", "calm"),

	/**
	 * The '<em><b>Surprise</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Either way.
	 * <!-- end-model-doc -->
	 * @see #SURPRISE_VALUE
	 * @generated
	 * @ordered
	 */
	SURPRISE(10, "surprise", "surprise"),

	/**
	 * The '<em><b>Indifference</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Neutral.
	 * <!-- end-model-doc -->
	 * @see #INDIFFERENCE_VALUE
	 * @generated
	 * @ordered
	 */
	INDIFFERENCE(11, "indifference", "indifference"),

	/**
	 * The '<em><b>Uncertainty</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Negative.
	 * <!-- end-model-doc -->
	 * @see #UNCERTAINTY_VALUE
	 * @generated
	 * @ordered
	 */
	UNCERTAINTY(12, "uncertainty", "uncertainty"),

	/**
	 * The '<em><b>Confusion</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Negative.
	 * <!-- end-model-doc -->
	 * @see #CONFUSION_VALUE
	 * @generated
	 * @ordered
	 */
	CONFUSION(13, "confusion", "confusion"),

	/**
	 * The '<em><b>Boredom</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Negative.
	 * <!-- end-model-doc -->
	 * @see #BOREDOM_VALUE
	 * @generated
	 * @ordered
	 */
	BOREDOM(14, "boredom", "boredom"),

	/**
	 * The '<em><b>Fear</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Negative.
	 * <!-- end-model-doc -->
	 * @see #FEAR_VALUE
	 * @generated
	 * @ordered
	 */
	FEAR(15, "fear", "fear"),

	/**
	 * The '<em><b>Disappointment</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Negative.
	 * <!-- end-model-doc -->
	 * @see #DISAPPOINTMENT_VALUE
	 * @generated
	 * @ordered
	 */
	DISAPPOINTMENT(16, "disappointment", "disappointment"),

	/**
	 * The '<em><b>Sadness</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Negative.
	 * <!-- end-model-doc -->
	 * @see #SADNESS_VALUE
	 * @generated
	 * @ordered
	 */
	SADNESS(17, "sadness", "sadness"),

	/**
	 * The '<em><b>Irritation</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Least value.
	 * <!-- end-model-doc -->
	 * @see #IRRITATION_VALUE
	 * @generated
	 * @ordered
	 */
	IRRITATION(18, "irritation", "irritation"),

	/**
	 * The '<em><b>Frustration</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Least value.
	 * <!-- end-model-doc -->
	 * @see #FRUSTRATION_VALUE
	 * @generated
	 * @ordered
	 */
	FRUSTRATION(19, "frustration", "frustration"),

	/**
	 * The '<em><b>Anger</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Least value.
	 * <!-- end-model-doc -->
	 * @see #ANGER_VALUE
	 * @generated
	 * @ordered
	 */
	ANGER(20, "anger", "anger");

	/**
	 * The '<em><b>Unspecified</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not named.
	 * <!-- end-model-doc -->
	 * @see #UNSPECIFIED
	 * @model name="unspecified"
	 * @generated
	 * @ordered
	 */
	public static final int UNSPECIFIED_VALUE = 0;

	/**
	 * The '<em><b>Happiness</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Most value.
	 * <!-- end-model-doc -->
	 * @see #HAPPINESS
	 * @model name="happiness"
	 * @generated
	 * @ordered
	 */
	public static final int HAPPINESS_VALUE = 1;

	/**
	 * The '<em><b>Satisfaction</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Most value.
	 * <!-- end-model-doc -->
	 * @see #SATISFACTION
	 * @model name="satisfaction"
	 * @generated
	 * @ordered
	 */
	public static final int SATISFACTION_VALUE = 2;

	/**
	 * The '<em><b>Delight</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Positive surprise.
	 * <!-- end-model-doc -->
	 * @see #DELIGHT
	 * @model name="delight"
	 * @generated
	 * @ordered
	 */
	public static final int DELIGHT_VALUE = 3;

	/**
	 * The '<em><b>Trust</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Positive.
	 * <!-- end-model-doc -->
	 * @see #TRUST
	 * @model name="trust"
	 * @generated
	 * @ordered
	 */
	public static final int TRUST_VALUE = 4;

	/**
	 * The '<em><b>Relief</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Positive.
	 * <!-- end-model-doc -->
	 * @see #RELIEF
	 * @model name="relief"
	 * @generated
	 * @ordered
	 */
	public static final int RELIEF_VALUE = 5;

	/**
	 * The '<em><b>Pride</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Positive.
	 * <!-- end-model-doc -->
	 * @see #PRIDE
	 * @model name="pride"
	 * @generated
	 * @ordered
	 */
	public static final int PRIDE_VALUE = 6;

	/**
	 * The '<em><b>Hope</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Positive.
	 * <!-- end-model-doc -->
	 * @see #HOPE
	 * @model name="hope"
	 * @generated
	 * @ordered
	 */
	public static final int HOPE_VALUE = 7;

	/**
	 * The '<em><b>Interest</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Positive.
	 * <!-- end-model-doc -->
	 * @see #INTEREST
	 * @model name="interest"
	 * @generated
	 * @ordered
	 */
	public static final int INTEREST_VALUE = 8;

	/**
	 * The '<em><b>Calm</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Positive.
	 * <!-- end-model-doc -->
	 * @see #CALM
	 * @model name="calm"
	 * @generated
	 * @ordered
	 */
	public static final int CALM_VALUE = 9;

	/**
	 * The '<em><b>Surprise</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Either way.
	 * <!-- end-model-doc -->
	 * @see #SURPRISE
	 * @model name="surprise"
	 * @generated
	 * @ordered
	 */
	public static final int SURPRISE_VALUE = 10;

	/**
	 * The '<em><b>Indifference</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Neutral.
	 * <!-- end-model-doc -->
	 * @see #INDIFFERENCE
	 * @model name="indifference"
	 * @generated
	 * @ordered
	 */
	public static final int INDIFFERENCE_VALUE = 11;

	/**
	 * The '<em><b>Uncertainty</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Negative.
	 * <!-- end-model-doc -->
	 * @see #UNCERTAINTY
	 * @model name="uncertainty"
	 * @generated
	 * @ordered
	 */
	public static final int UNCERTAINTY_VALUE = 12;

	/**
	 * The '<em><b>Confusion</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Negative.
	 * <!-- end-model-doc -->
	 * @see #CONFUSION
	 * @model name="confusion"
	 * @generated
	 * @ordered
	 */
	public static final int CONFUSION_VALUE = 13;

	/**
	 * The '<em><b>Boredom</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Negative.
	 * <!-- end-model-doc -->
	 * @see #BOREDOM
	 * @model name="boredom"
	 * @generated
	 * @ordered
	 */
	public static final int BOREDOM_VALUE = 14;

	/**
	 * The '<em><b>Fear</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Negative.
	 * <!-- end-model-doc -->
	 * @see #FEAR
	 * @model name="fear"
	 * @generated
	 * @ordered
	 */
	public static final int FEAR_VALUE = 15;

	/**
	 * The '<em><b>Disappointment</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Negative.
	 * <!-- end-model-doc -->
	 * @see #DISAPPOINTMENT
	 * @model name="disappointment"
	 * @generated
	 * @ordered
	 */
	public static final int DISAPPOINTMENT_VALUE = 16;

	/**
	 * The '<em><b>Sadness</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Negative.
	 * <!-- end-model-doc -->
	 * @see #SADNESS
	 * @model name="sadness"
	 * @generated
	 * @ordered
	 */
	public static final int SADNESS_VALUE = 17;

	/**
	 * The '<em><b>Irritation</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Least value.
	 * <!-- end-model-doc -->
	 * @see #IRRITATION
	 * @model name="irritation"
	 * @generated
	 * @ordered
	 */
	public static final int IRRITATION_VALUE = 18;

	/**
	 * The '<em><b>Frustration</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Least value.
	 * <!-- end-model-doc -->
	 * @see #FRUSTRATION
	 * @model name="frustration"
	 * @generated
	 * @ordered
	 */
	public static final int FRUSTRATION_VALUE = 19;

	/**
	 * The '<em><b>Anger</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Least value.
	 * <!-- end-model-doc -->
	 * @see #ANGER
	 * @model name="anger"
	 * @generated
	 * @ordered
	 */
	public static final int ANGER_VALUE = 20;

	/**
	 * An array of all the '<em><b>Emotion Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final EmotionKind[] VALUES_ARRAY =
		new EmotionKind[]
		{
			UNSPECIFIED,
			HAPPINESS,
			SATISFACTION,
			DELIGHT,
			TRUST,
			RELIEF,
			PRIDE,
			HOPE,
			INTEREST,
			CALM,
			SURPRISE,
			INDIFFERENCE,
			UNCERTAINTY,
			CONFUSION,
			BOREDOM,
			FEAR,
			DISAPPOINTMENT,
			SADNESS,
			IRRITATION,
			FRUSTRATION,
			ANGER,
		};

	/**
	 * A public read-only list of all the '<em><b>Emotion Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<EmotionKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Emotion Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static EmotionKind get(String literal)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			EmotionKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Emotion Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static EmotionKind getByName(String name)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			EmotionKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Emotion Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static EmotionKind get(int value)
	{
		switch (value)
		{
			case UNSPECIFIED_VALUE: return UNSPECIFIED;
			case HAPPINESS_VALUE: return HAPPINESS;
			case SATISFACTION_VALUE: return SATISFACTION;
			case DELIGHT_VALUE: return DELIGHT;
			case TRUST_VALUE: return TRUST;
			case RELIEF_VALUE: return RELIEF;
			case PRIDE_VALUE: return PRIDE;
			case HOPE_VALUE: return HOPE;
			case INTEREST_VALUE: return INTEREST;
			case CALM_VALUE: return CALM;
			case SURPRISE_VALUE: return SURPRISE;
			case INDIFFERENCE_VALUE: return INDIFFERENCE;
			case UNCERTAINTY_VALUE: return UNCERTAINTY;
			case CONFUSION_VALUE: return CONFUSION;
			case BOREDOM_VALUE: return BOREDOM;
			case FEAR_VALUE: return FEAR;
			case DISAPPOINTMENT_VALUE: return DISAPPOINTMENT;
			case SADNESS_VALUE: return SADNESS;
			case IRRITATION_VALUE: return IRRITATION;
			case FRUSTRATION_VALUE: return FRUSTRATION;
			case ANGER_VALUE: return ANGER;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EmotionKind(int value, String name, String literal)
	{
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue()
	{
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName()
	{
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral()
	{
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString()
	{
		return literal;
	}
	
} //EmotionKind
