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
 * A representation of the literals of the enumeration '<em><b>Metric Family</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The three families of measuring.
 * <!-- end-model-doc -->
 * @see fi.polku.model.experience.ExperiencePackage#getMetricFamily()
 * @model
 * @generated
 */
public enum MetricFamily implements Enumerator
{
	/**
	 * The '<em><b>Qualitative</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Asked from people: how it was felt.
	 * <!-- end-model-doc -->
	 * @see #QUALITATIVE_VALUE
	 * @generated
	 * @ordered
	 */
	QUALITATIVE(0, "qualitative", "qualitative"),

	/**
	 * The '<em><b>Efficiency</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Read from processes: time, share, count.
	 * <!-- end-model-doc -->
	 * @see #EFFICIENCY_VALUE
	 * @generated
	 * @ordered
	 */
	EFFICIENCY(1, "efficiency", "efficiency"),

	/**
	 * The '<em><b>Customer Capital</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What customers are worth and do.
	 * <!-- end-model-doc -->
	 * @see #CUSTOMER_CAPITAL_VALUE
	 * @generated
	 * @ordered
	 */
	CUSTOMER_CAPITAL(2, "customerCapital", "customerCapital");

	/**
	 * The '<em><b>Qualitative</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Asked from people: how it was felt.
	 * <!-- end-model-doc -->
	 * @see #QUALITATIVE
	 * @model name="qualitative"
	 * @generated
	 * @ordered
	 */
	public static final int QUALITATIVE_VALUE = 0;

	/**
	 * The '<em><b>Efficiency</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Read from processes: time, share, count.
	 * <!-- end-model-doc -->
	 * @see #EFFICIENCY
	 * @model name="efficiency"
	 * @generated
	 * @ordered
	 */
	public static final int EFFICIENCY_VALUE = 1;

	/**
	 * The '<em><b>Customer Capital</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What customers are worth and do.
	 * <!-- end-model-doc -->
	 * @see #CUSTOMER_CAPITAL
	 * @model name="customerCapital"
	 * @generated
	 * @ordered
	 */
	public static final int CUSTOMER_CAPITAL_VALUE = 2;

	/**
	 * An array of all the '<em><b>Metric Family</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final MetricFamily[] VALUES_ARRAY =
		new MetricFamily[]
		{
			QUALITATIVE,
			EFFICIENCY,
			CUSTOMER_CAPITAL,
		};

	/**
	 * A public read-only list of all the '<em><b>Metric Family</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<MetricFamily> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Metric Family</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MetricFamily get(String literal)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			MetricFamily result = VALUES_ARRAY[i];
			if (result.toString().equals(literal))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Metric Family</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MetricFamily getByName(String name)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			MetricFamily result = VALUES_ARRAY[i];
			if (result.getName().equals(name))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Metric Family</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MetricFamily get(int value)
	{
		switch (value)
		{
			case QUALITATIVE_VALUE: return QUALITATIVE;
			case EFFICIENCY_VALUE: return EFFICIENCY;
			case CUSTOMER_CAPITAL_VALUE: return CUSTOMER_CAPITAL;
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
	private MetricFamily(int value, String name, String literal)
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
	
} //MetricFamily
