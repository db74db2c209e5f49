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
 * A representation of the literals of the enumeration '<em><b>Metric Method</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How one figure is made from the answers.
 * <!-- end-model-doc -->
 * @see fi.polku.model.experience.ExperiencePackage#getMetricMethod()
 * @model
 * @generated
 */
public enum MetricMethod implements Enumerator
{
	/**
	 * The '<em><b>Unspecified</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not said.
	 * <!-- end-model-doc -->
	 * @see #UNSPECIFIED_VALUE
	 * @generated
	 * @ordered
	 */
	UNSPECIFIED(0, "unspecified", "unspecified"),

	/**
	 * The '<em><b>Mean</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Mean of the answers.
	 * <!-- end-model-doc -->
	 * @see #MEAN_VALUE
	 * @generated
	 * @ordered
	 */
	MEAN(1, "mean", "mean"),

	/**
	 * The '<em><b>Net Promoter</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Net promoter score, −100…+100.
	 * <!-- end-model-doc -->
	 * @see #NET_PROMOTER_VALUE
	 * @generated
	 * @ordered
	 */
	NET_PROMOTER(2, "netPromoter", "netPromoter"),

	/**
	 * The '<em><b>Top Two Share</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Percentage of answers on the two highest steps, 0…100.
	 * <!-- end-model-doc -->
	 * @see #TOP_TWO_SHARE_VALUE
	 * @generated
	 * @ordered
	 */
	TOP_TWO_SHARE(3, "topTwoShare", "topTwoShare"),

	/**
	 * The '<em><b>Agree Share</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Percentage above the neutral point, 0…100.
	 * <!-- end-model-doc -->
	 * @see #AGREE_SHARE_VALUE
	 * @generated
	 * @ordered
	 */
	AGREE_SHARE(4, "agreeShare", "agreeShare"),

	/**
	 * The '<em><b>Net Agree</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Percentage above minus percentage below the neutral point, −100…+100.
	 * <!-- end-model-doc -->
	 * @see #NET_AGREE_VALUE
	 * @generated
	 * @ordered
	 */
	NET_AGREE(5, "netAgree", "netAgree"),

	/**
	 * The '<em><b>Value</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A figure from a process, in its unit.
	 * <!-- end-model-doc -->
	 * @see #VALUE_VALUE
	 * @generated
	 * @ordered
	 */
	VALUE(6, "value", "value");

	/**
	 * The '<em><b>Unspecified</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not said.
	 * <!-- end-model-doc -->
	 * @see #UNSPECIFIED
	 * @model name="unspecified"
	 * @generated
	 * @ordered
	 */
	public static final int UNSPECIFIED_VALUE = 0;

	/**
	 * The '<em><b>Mean</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Mean of the answers.
	 * <!-- end-model-doc -->
	 * @see #MEAN
	 * @model name="mean"
	 * @generated
	 * @ordered
	 */
	public static final int MEAN_VALUE = 1;

	/**
	 * The '<em><b>Net Promoter</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Net promoter score, −100…+100.
	 * <!-- end-model-doc -->
	 * @see #NET_PROMOTER
	 * @model name="netPromoter"
	 * @generated
	 * @ordered
	 */
	public static final int NET_PROMOTER_VALUE = 2;

	/**
	 * The '<em><b>Top Two Share</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Percentage of answers on the two highest steps, 0…100.
	 * <!-- end-model-doc -->
	 * @see #TOP_TWO_SHARE
	 * @model name="topTwoShare"
	 * @generated
	 * @ordered
	 */
	public static final int TOP_TWO_SHARE_VALUE = 3;

	/**
	 * The '<em><b>Agree Share</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Percentage above the neutral point, 0…100.
	 * <!-- end-model-doc -->
	 * @see #AGREE_SHARE
	 * @model name="agreeShare"
	 * @generated
	 * @ordered
	 */
	public static final int AGREE_SHARE_VALUE = 4;

	/**
	 * The '<em><b>Net Agree</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Percentage above minus percentage below the neutral point, −100…+100.
	 * <!-- end-model-doc -->
	 * @see #NET_AGREE
	 * @model name="netAgree"
	 * @generated
	 * @ordered
	 */
	public static final int NET_AGREE_VALUE = 5;

	/**
	 * The '<em><b>Value</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A figure from a process, in its unit.
	 * <!-- end-model-doc -->
	 * @see #VALUE
	 * @model name="value"
	 * @generated
	 * @ordered
	 */
	public static final int VALUE_VALUE = 6;

	/**
	 * An array of all the '<em><b>Metric Method</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final MetricMethod[] VALUES_ARRAY =
		new MetricMethod[]
		{
			UNSPECIFIED,
			MEAN,
			NET_PROMOTER,
			TOP_TWO_SHARE,
			AGREE_SHARE,
			NET_AGREE,
			VALUE,
		};

	/**
	 * A public read-only list of all the '<em><b>Metric Method</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<MetricMethod> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Metric Method</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MetricMethod get(String literal)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			MetricMethod result = VALUES_ARRAY[i];
			if (result.toString().equals(literal))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Metric Method</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MetricMethod getByName(String name)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			MetricMethod result = VALUES_ARRAY[i];
			if (result.getName().equals(name))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Metric Method</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MetricMethod get(int value)
	{
		switch (value)
		{
			case UNSPECIFIED_VALUE: return UNSPECIFIED;
			case MEAN_VALUE: return MEAN;
			case NET_PROMOTER_VALUE: return NET_PROMOTER;
			case TOP_TWO_SHARE_VALUE: return TOP_TWO_SHARE;
			case AGREE_SHARE_VALUE: return AGREE_SHARE;
			case NET_AGREE_VALUE: return NET_AGREE;
			case VALUE_VALUE: return VALUE;
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
	private MetricMethod(int value, String name, String literal)
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
	
} //MetricMethod
