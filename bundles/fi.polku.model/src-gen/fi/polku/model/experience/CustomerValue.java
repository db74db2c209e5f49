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
 * A representation of the literals of the enumeration '<em><b>Customer Value</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Kinds of value to the customer.
 * <!-- end-model-doc -->
 * @see fi.polku.model.experience.ExperiencePackage#getCustomerValue()
 * @model
 * @generated
 */
public enum CustomerValue implements Enumerator
{
	/**
	 * The '<em><b>Economic</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Money and time saved.
	 * <!-- end-model-doc -->
	 * @see #ECONOMIC_VALUE
	 * @generated
	 * @ordered
	 */
	ECONOMIC(0, "economic", "economic"),

	/**
	 * The '<em><b>Functional</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It works.
	 * <!-- end-model-doc -->
	 * @see #FUNCTIONAL_VALUE
	 * @generated
	 * @ordered
	 */
	FUNCTIONAL(1, "functional", "functional"),

	/**
	 * The '<em><b>Emotional</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It feels good.
	 * <!-- end-model-doc -->
	 * @see #EMOTIONAL_VALUE
	 * @generated
	 * @ordered
	 */
	EMOTIONAL(2, "emotional", "emotional"),

	/**
	 * The '<em><b>Symbolic</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It says who I am.
	 * <!-- end-model-doc -->
	 * @see #SYMBOLIC_VALUE
	 * @generated
	 * @ordered
	 */
	SYMBOLIC(3, "symbolic", "symbolic");

	/**
	 * The '<em><b>Economic</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Money and time saved.
	 * <!-- end-model-doc -->
	 * @see #ECONOMIC
	 * @model name="economic"
	 * @generated
	 * @ordered
	 */
	public static final int ECONOMIC_VALUE = 0;

	/**
	 * The '<em><b>Functional</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It works.
	 * <!-- end-model-doc -->
	 * @see #FUNCTIONAL
	 * @model name="functional"
	 * @generated
	 * @ordered
	 */
	public static final int FUNCTIONAL_VALUE = 1;

	/**
	 * The '<em><b>Emotional</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It feels good.
	 * <!-- end-model-doc -->
	 * @see #EMOTIONAL
	 * @model name="emotional"
	 * @generated
	 * @ordered
	 */
	public static final int EMOTIONAL_VALUE = 2;

	/**
	 * The '<em><b>Symbolic</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It says who I am.
	 * <!-- end-model-doc -->
	 * @see #SYMBOLIC
	 * @model name="symbolic"
	 * @generated
	 * @ordered
	 */
	public static final int SYMBOLIC_VALUE = 3;

	/**
	 * An array of all the '<em><b>Customer Value</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final CustomerValue[] VALUES_ARRAY =
		new CustomerValue[]
		{
			ECONOMIC,
			FUNCTIONAL,
			EMOTIONAL,
			SYMBOLIC,
		};

	/**
	 * A public read-only list of all the '<em><b>Customer Value</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<CustomerValue> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Customer Value</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CustomerValue get(String literal)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			CustomerValue result = VALUES_ARRAY[i];
			if (result.toString().equals(literal))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Customer Value</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CustomerValue getByName(String name)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			CustomerValue result = VALUES_ARRAY[i];
			if (result.getName().equals(name))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Customer Value</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CustomerValue get(int value)
	{
		switch (value)
		{
			case ECONOMIC_VALUE: return ECONOMIC;
			case FUNCTIONAL_VALUE: return FUNCTIONAL;
			case EMOTIONAL_VALUE: return EMOTIONAL;
			case SYMBOLIC_VALUE: return SYMBOLIC;
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
	private CustomerValue(int value, String name, String literal)
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
	
} //CustomerValue
