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
 * A representation of the literals of the enumeration '<em><b>Expectation Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * General expectations first, then specific ones.
 * <!-- end-model-doc -->
 * @see fi.polku.model.experience.ExperiencePackage#getExpectationKind()
 * @model
 * @generated
 */
public enum ExpectationKind implements Enumerator
{
	/**
	 * The '<em><b>Unspecified</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not classified.
	 * <!-- end-model-doc -->
	 * @see #UNSPECIFIED_VALUE
	 * @generated
	 * @ordered
	 */
	UNSPECIFIED(0, "unspecified", "unspecified"),

	/**
	 * The '<em><b>Personalised</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * General: service that knows me.
	 * <!-- end-model-doc -->
	 * @see #PERSONALISED_VALUE
	 * @generated
	 * @ordered
	 */
	PERSONALISED(1, "personalised", "personalised"),

	/**
	 * The '<em><b>Multichannel</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * General: freedom to choose the channel.
	 * <!-- end-model-doc -->
	 * @see #MULTICHANNEL_VALUE
	 * @generated
	 * @ordered
	 */
	MULTICHANNEL(2, "multichannel", "multichannel"),

	/**
	 * The '<em><b>Social Media</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * General: present and responsive in social media.
	 * <!-- end-model-doc -->
	 * @see #SOCIAL_MEDIA_VALUE
	 * @generated
	 * @ordered
	 */
	SOCIAL_MEDIA(3, "socialMedia", "socialMedia"),

	/**
	 * The '<em><b>Effortless</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * General: easy to deal with.
	 * <!-- end-model-doc -->
	 * @see #EFFORTLESS_VALUE
	 * @generated
	 * @ordered
	 */
	EFFORTLESS(4, "effortless", "effortless"),

	/**
	 * The '<em><b>Consistent</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * General: the same message everywhere.
	 * <!-- end-model-doc -->
	 * @see #CONSISTENT_VALUE
	 * @generated
	 * @ordered
	 */
	CONSISTENT(5, "consistent", "consistent"),

	/**
	 * The '<em><b>Fast</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * General: fast service.
	 * <!-- end-model-doc -->
	 * @see #FAST_VALUE
	 * @generated
	 * @ordered
	 */
	FAST(6, "fast", "fast"),

	/**
	 * The '<em><b>Self Service</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * General: can do it alone.
	 * <!-- end-model-doc -->
	 * @see #SELF_SERVICE_VALUE
	 * @generated
	 * @ordered
	 */
	SELF_SERVICE(7, "selfService", "selfService"),

	/**
	 * The '<em><b>Skilled</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * General: people who know their job.
	 * <!-- end-model-doc -->
	 * @see #SKILLED_VALUE
	 * @generated
	 * @ordered
	 */
	SKILLED(8, "skilled", "skilled"),

	/**
	 * The '<em><b>Complaints</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * General: a complaint is dealt with at once.
	 * <!-- end-model-doc -->
	 * @see #COMPLAINTS_VALUE
	 * @generated
	 * @ordered
	 */
	COMPLAINTS(9, "complaints", "complaints"),

	/**
	 * The '<em><b>Earlier Experience</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Specific: what happened before.
	 * <!-- end-model-doc -->
	 * @see #EARLIER_EXPERIENCE_VALUE
	 * @generated
	 * @ordered
	 */
	EARLIER_EXPERIENCE(10, "earlierExperience", "earlierExperience"),

	/**
	 * The '<em><b>Marketing</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Specific: what was advertised.
	 * <!-- end-model-doc -->
	 * @see #MARKETING_VALUE
	 * @generated
	 * @ordered
	 */
	MARKETING(11, "marketing", "marketing"),

	/**
	 * The '<em><b>Industry Norm</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Specific: what others offer.
	 * <!-- end-model-doc -->
	 * @see #INDUSTRY_NORM_VALUE
	 * @generated
	 * @ordered
	 */
	INDUSTRY_NORM(12, "industryNorm", "industryNorm"),

	/**
	 * The '<em><b>Word Of Mouth</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Specific: what others tell.
	 * <!-- end-model-doc -->
	 * @see #WORD_OF_MOUTH_VALUE
	 * @generated
	 * @ordered
	 */
	WORD_OF_MOUTH(13, "wordOfMouth", "wordOfMouth"),

	/**
	 * The '<em><b>Quality Cues</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Specific: price, premises, looks.
	 * <!-- end-model-doc -->
	 * @see #QUALITY_CUES_VALUE
	 * @generated
	 * @ordered
	 */
	QUALITY_CUES(14, "qualityCues", "qualityCues"),

	/**
	 * The '<em><b>Brand</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Specific: the image of the organisation.
	 * <!-- end-model-doc -->
	 * @see #BRAND_VALUE
	 * @generated
	 * @ordered
	 */
	BRAND(15, "brand", "brand");

	/**
	 * The '<em><b>Unspecified</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not classified.
	 * <!-- end-model-doc -->
	 * @see #UNSPECIFIED
	 * @model name="unspecified"
	 * @generated
	 * @ordered
	 */
	public static final int UNSPECIFIED_VALUE = 0;

	/**
	 * The '<em><b>Personalised</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * General: service that knows me.
	 * <!-- end-model-doc -->
	 * @see #PERSONALISED
	 * @model name="personalised"
	 * @generated
	 * @ordered
	 */
	public static final int PERSONALISED_VALUE = 1;

	/**
	 * The '<em><b>Multichannel</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * General: freedom to choose the channel.
	 * <!-- end-model-doc -->
	 * @see #MULTICHANNEL
	 * @model name="multichannel"
	 * @generated
	 * @ordered
	 */
	public static final int MULTICHANNEL_VALUE = 2;

	/**
	 * The '<em><b>Social Media</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * General: present and responsive in social media.
	 * <!-- end-model-doc -->
	 * @see #SOCIAL_MEDIA
	 * @model name="socialMedia"
	 * @generated
	 * @ordered
	 */
	public static final int SOCIAL_MEDIA_VALUE = 3;

	/**
	 * The '<em><b>Effortless</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * General: easy to deal with.
	 * <!-- end-model-doc -->
	 * @see #EFFORTLESS
	 * @model name="effortless"
	 * @generated
	 * @ordered
	 */
	public static final int EFFORTLESS_VALUE = 4;

	/**
	 * The '<em><b>Consistent</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * General: the same message everywhere.
	 * <!-- end-model-doc -->
	 * @see #CONSISTENT
	 * @model name="consistent"
	 * @generated
	 * @ordered
	 */
	public static final int CONSISTENT_VALUE = 5;

	/**
	 * The '<em><b>Fast</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * General: fast service.
	 * <!-- end-model-doc -->
	 * @see #FAST
	 * @model name="fast"
	 * @generated
	 * @ordered
	 */
	public static final int FAST_VALUE = 6;

	/**
	 * The '<em><b>Self Service</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * General: can do it alone.
	 * <!-- end-model-doc -->
	 * @see #SELF_SERVICE
	 * @model name="selfService"
	 * @generated
	 * @ordered
	 */
	public static final int SELF_SERVICE_VALUE = 7;

	/**
	 * The '<em><b>Skilled</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * General: people who know their job.
	 * <!-- end-model-doc -->
	 * @see #SKILLED
	 * @model name="skilled"
	 * @generated
	 * @ordered
	 */
	public static final int SKILLED_VALUE = 8;

	/**
	 * The '<em><b>Complaints</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * General: a complaint is dealt with at once.
	 * <!-- end-model-doc -->
	 * @see #COMPLAINTS
	 * @model name="complaints"
	 * @generated
	 * @ordered
	 */
	public static final int COMPLAINTS_VALUE = 9;

	/**
	 * The '<em><b>Earlier Experience</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Specific: what happened before.
	 * <!-- end-model-doc -->
	 * @see #EARLIER_EXPERIENCE
	 * @model name="earlierExperience"
	 * @generated
	 * @ordered
	 */
	public static final int EARLIER_EXPERIENCE_VALUE = 10;

	/**
	 * The '<em><b>Marketing</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Specific: what was advertised.
	 * <!-- end-model-doc -->
	 * @see #MARKETING
	 * @model name="marketing"
	 * @generated
	 * @ordered
	 */
	public static final int MARKETING_VALUE = 11;

	/**
	 * The '<em><b>Industry Norm</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Specific: what others offer.
	 * <!-- end-model-doc -->
	 * @see #INDUSTRY_NORM
	 * @model name="industryNorm"
	 * @generated
	 * @ordered
	 */
	public static final int INDUSTRY_NORM_VALUE = 12;

	/**
	 * The '<em><b>Word Of Mouth</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Specific: what others tell.
	 * <!-- end-model-doc -->
	 * @see #WORD_OF_MOUTH
	 * @model name="wordOfMouth"
	 * @generated
	 * @ordered
	 */
	public static final int WORD_OF_MOUTH_VALUE = 13;

	/**
	 * The '<em><b>Quality Cues</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Specific: price, premises, looks.
	 * <!-- end-model-doc -->
	 * @see #QUALITY_CUES
	 * @model name="qualityCues"
	 * @generated
	 * @ordered
	 */
	public static final int QUALITY_CUES_VALUE = 14;

	/**
	 * The '<em><b>Brand</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Specific: the image of the organisation.
	 * <!-- end-model-doc -->
	 * @see #BRAND
	 * @model name="brand"
	 * @generated
	 * @ordered
	 */
	public static final int BRAND_VALUE = 15;

	/**
	 * An array of all the '<em><b>Expectation Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ExpectationKind[] VALUES_ARRAY =
		new ExpectationKind[]
		{
			UNSPECIFIED,
			PERSONALISED,
			MULTICHANNEL,
			SOCIAL_MEDIA,
			EFFORTLESS,
			CONSISTENT,
			FAST,
			SELF_SERVICE,
			SKILLED,
			COMPLAINTS,
			EARLIER_EXPERIENCE,
			MARKETING,
			INDUSTRY_NORM,
			WORD_OF_MOUTH,
			QUALITY_CUES,
			BRAND,
		};

	/**
	 * A public read-only list of all the '<em><b>Expectation Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ExpectationKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Expectation Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ExpectationKind get(String literal)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			ExpectationKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Expectation Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ExpectationKind getByName(String name)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			ExpectationKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Expectation Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ExpectationKind get(int value)
	{
		switch (value)
		{
			case UNSPECIFIED_VALUE: return UNSPECIFIED;
			case PERSONALISED_VALUE: return PERSONALISED;
			case MULTICHANNEL_VALUE: return MULTICHANNEL;
			case SOCIAL_MEDIA_VALUE: return SOCIAL_MEDIA;
			case EFFORTLESS_VALUE: return EFFORTLESS;
			case CONSISTENT_VALUE: return CONSISTENT;
			case FAST_VALUE: return FAST;
			case SELF_SERVICE_VALUE: return SELF_SERVICE;
			case SKILLED_VALUE: return SKILLED;
			case COMPLAINTS_VALUE: return COMPLAINTS;
			case EARLIER_EXPERIENCE_VALUE: return EARLIER_EXPERIENCE;
			case MARKETING_VALUE: return MARKETING;
			case INDUSTRY_NORM_VALUE: return INDUSTRY_NORM;
			case WORD_OF_MOUTH_VALUE: return WORD_OF_MOUTH;
			case QUALITY_CUES_VALUE: return QUALITY_CUES;
			case BRAND_VALUE: return BRAND;
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
	private ExpectationKind(int value, String name, String literal)
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
	
} //ExpectationKind
