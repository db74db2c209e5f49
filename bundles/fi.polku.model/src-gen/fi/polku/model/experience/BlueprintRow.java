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
 * A representation of the literals of the enumeration '<em><b>Blueprint Row</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Rows from top to bottom.
 * <!-- end-model-doc -->
 * @see fi.polku.model.experience.ExperiencePackage#getBlueprintRow()
 * @model
 * @generated
 */
public enum BlueprintRow implements Enumerator
{
	/**
	 * The '<em><b>Unplaced</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not in any row yet.
	 * <!-- end-model-doc -->
	 * @see #UNPLACED_VALUE
	 * @generated
	 * @ordered
	 */
	UNPLACED(0, "unplaced", "unplaced"),

	/**
	 * The '<em><b>Evidence</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Physical evidence.
	 * <!-- end-model-doc -->
	 * @see #EVIDENCE_VALUE
	 * @generated
	 * @ordered
	 */
	EVIDENCE(1, "evidence", "evidence"),

	/**
	 * The '<em><b>Customer</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the customer does.
	 * <!-- end-model-doc -->
	 * @see #CUSTOMER_VALUE
	 * @generated
	 * @ordered
	 */
	CUSTOMER(2, "customer", "customer"),

	/**
	 * The '<em><b>Onstage</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Visible actions of people and of technology.
	 * <!-- end-model-doc -->
	 * @see #ONSTAGE_VALUE
	 * @generated
	 * @ordered
	 */
	ONSTAGE(3, "onstage", "onstage"),

	/**
	 * The '<em><b>Backstage</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Actions the customer doesn't see.
	 * <!-- end-model-doc -->
	 * @see #BACKSTAGE_VALUE
	 * @generated
	 * @ordered
	 */
	BACKSTAGE(4, "backstage", "backstage"),

	/**
	 * The '<em><b>Support</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Support processes.
	 * <!-- end-model-doc -->
	 * @see #SUPPORT_VALUE
	 * @generated
	 * @ordered
	 */
	SUPPORT(5, "support", "support");

	/**
	 * The '<em><b>Unplaced</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not in any row yet.
	 * <!-- end-model-doc -->
	 * @see #UNPLACED
	 * @model name="unplaced"
	 * @generated
	 * @ordered
	 */
	public static final int UNPLACED_VALUE = 0;

	/**
	 * The '<em><b>Evidence</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Physical evidence.
	 * <!-- end-model-doc -->
	 * @see #EVIDENCE
	 * @model name="evidence"
	 * @generated
	 * @ordered
	 */
	public static final int EVIDENCE_VALUE = 1;

	/**
	 * The '<em><b>Customer</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the customer does.
	 * <!-- end-model-doc -->
	 * @see #CUSTOMER
	 * @model name="customer"
	 * @generated
	 * @ordered
	 */
	public static final int CUSTOMER_VALUE = 2;

	/**
	 * The '<em><b>Onstage</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Visible actions of people and of technology.
	 * <!-- end-model-doc -->
	 * @see #ONSTAGE
	 * @model name="onstage"
	 * @generated
	 * @ordered
	 */
	public static final int ONSTAGE_VALUE = 3;

	/**
	 * The '<em><b>Backstage</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Actions the customer doesn't see.
	 * <!-- end-model-doc -->
	 * @see #BACKSTAGE
	 * @model name="backstage"
	 * @generated
	 * @ordered
	 */
	public static final int BACKSTAGE_VALUE = 4;

	/**
	 * The '<em><b>Support</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Support processes.
	 * <!-- end-model-doc -->
	 * @see #SUPPORT
	 * @model name="support"
	 * @generated
	 * @ordered
	 */
	public static final int SUPPORT_VALUE = 5;

	/**
	 * An array of all the '<em><b>Blueprint Row</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final BlueprintRow[] VALUES_ARRAY =
		new BlueprintRow[]
		{
			UNPLACED,
			EVIDENCE,
			CUSTOMER,
			ONSTAGE,
			BACKSTAGE,
			SUPPORT,
		};

	/**
	 * A public read-only list of all the '<em><b>Blueprint Row</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<BlueprintRow> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Blueprint Row</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static BlueprintRow get(String literal)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			BlueprintRow result = VALUES_ARRAY[i];
			if (result.toString().equals(literal))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Blueprint Row</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static BlueprintRow getByName(String name)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			BlueprintRow result = VALUES_ARRAY[i];
			if (result.getName().equals(name))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Blueprint Row</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static BlueprintRow get(int value)
	{
		switch (value)
		{
			case UNPLACED_VALUE: return UNPLACED;
			case EVIDENCE_VALUE: return EVIDENCE;
			case CUSTOMER_VALUE: return CUSTOMER;
			case ONSTAGE_VALUE: return ONSTAGE;
			case BACKSTAGE_VALUE: return BACKSTAGE;
			case SUPPORT_VALUE: return SUPPORT;
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
	private BlueprintRow(int value, String name, String literal)
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
	
} //BlueprintRow
