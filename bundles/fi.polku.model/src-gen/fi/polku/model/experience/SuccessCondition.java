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
 * A representation of the literals of the enumeration '<em><b>Success Condition</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What people need in order to succeed.
 * <!-- end-model-doc -->
 * @see fi.polku.model.experience.ExperiencePackage#getSuccessCondition()
 * @model
 * @generated
 */
public enum SuccessCondition implements Enumerator
{
	/**
	 * The '<em><b>Vision</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * People know why the work is done.
	 * <!-- end-model-doc -->
	 * @see #VISION_VALUE
	 * @generated
	 * @ordered
	 */
	VISION(0, "vision", "vision"),

	/**
	 * The '<em><b>Expectations</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * People know what is expected of them.
	 * <!-- end-model-doc -->
	 * @see #EXPECTATIONS_VALUE
	 * @generated
	 * @ordered
	 */
	EXPECTATIONS(1, "expectations", "expectations"),

	/**
	 * The '<em><b>Customers</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * People know who the customers are.
	 * <!-- end-model-doc -->
	 * @see #CUSTOMERS_VALUE
	 * @generated
	 * @ordered
	 */
	CUSTOMERS(2, "customers", "customers"),

	/**
	 * The '<em><b>Shared Values</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * People share what the organisation holds important.
	 * <!-- end-model-doc -->
	 * @see #SHARED_VALUES_VALUE
	 * @generated
	 * @ordered
	 */
	SHARED_VALUES(3, "sharedValues", "sharedValues"),

	/**
	 * The '<em><b>Role</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * People know their own part and its limits.
	 * <!-- end-model-doc -->
	 * @see #ROLE_VALUE
	 * @generated
	 * @ordered
	 */
	ROLE(4, "role", "role"),

	/**
	 * The '<em><b>Trust</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * People are trusted and trust others.
	 * <!-- end-model-doc -->
	 * @see #TRUST_VALUE
	 * @generated
	 * @ordered
	 */
	TRUST(5, "trust", "trust"),

	/**
	 * The '<em><b>Tools</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * People have the tools that the work needs.
	 * <!-- end-model-doc -->
	 * @see #TOOLS_VALUE
	 * @generated
	 * @ordered
	 */
	TOOLS(6, "tools", "tools"),

	/**
	 * The '<em><b>Resources</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * People have the time and money that the work needs.
	 * <!-- end-model-doc -->
	 * @see #RESOURCES_VALUE
	 * @generated
	 * @ordered
	 */
	RESOURCES(7, "resources", "resources"),

	/**
	 * The '<em><b>Promises</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * People know what has been promised to customers.
	 * <!-- end-model-doc -->
	 * @see #PROMISES_VALUE
	 * @generated
	 * @ordered
	 */
	PROMISES(8, "promises", "promises"),

	/**
	 * The '<em><b>Practices</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * People have agreed how the work is done.
	 * <!-- end-model-doc -->
	 * @see #PRACTICES_VALUE
	 * @generated
	 * @ordered
	 */
	PRACTICES(9, "practices", "practices");

	/**
	 * The '<em><b>Vision</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * People know why the work is done.
	 * <!-- end-model-doc -->
	 * @see #VISION
	 * @model name="vision"
	 * @generated
	 * @ordered
	 */
	public static final int VISION_VALUE = 0;

	/**
	 * The '<em><b>Expectations</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * People know what is expected of them.
	 * <!-- end-model-doc -->
	 * @see #EXPECTATIONS
	 * @model name="expectations"
	 * @generated
	 * @ordered
	 */
	public static final int EXPECTATIONS_VALUE = 1;

	/**
	 * The '<em><b>Customers</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * People know who the customers are.
	 * <!-- end-model-doc -->
	 * @see #CUSTOMERS
	 * @model name="customers"
	 * @generated
	 * @ordered
	 */
	public static final int CUSTOMERS_VALUE = 2;

	/**
	 * The '<em><b>Shared Values</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * People share what the organisation holds important.
	 * <!-- end-model-doc -->
	 * @see #SHARED_VALUES
	 * @model name="sharedValues"
	 * @generated
	 * @ordered
	 */
	public static final int SHARED_VALUES_VALUE = 3;

	/**
	 * The '<em><b>Role</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * People know their own part and its limits.
	 * <!-- end-model-doc -->
	 * @see #ROLE
	 * @model name="role"
	 * @generated
	 * @ordered
	 */
	public static final int ROLE_VALUE = 4;

	/**
	 * The '<em><b>Trust</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * People are trusted and trust others.
	 * <!-- end-model-doc -->
	 * @see #TRUST
	 * @model name="trust"
	 * @generated
	 * @ordered
	 */
	public static final int TRUST_VALUE = 5;

	/**
	 * The '<em><b>Tools</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * People have the tools that the work needs.
	 * <!-- end-model-doc -->
	 * @see #TOOLS
	 * @model name="tools"
	 * @generated
	 * @ordered
	 */
	public static final int TOOLS_VALUE = 6;

	/**
	 * The '<em><b>Resources</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * People have the time and money that the work needs.
	 * <!-- end-model-doc -->
	 * @see #RESOURCES
	 * @model name="resources"
	 * @generated
	 * @ordered
	 */
	public static final int RESOURCES_VALUE = 7;

	/**
	 * The '<em><b>Promises</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * People know what has been promised to customers.
	 * <!-- end-model-doc -->
	 * @see #PROMISES
	 * @model name="promises"
	 * @generated
	 * @ordered
	 */
	public static final int PROMISES_VALUE = 8;

	/**
	 * The '<em><b>Practices</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * People have agreed how the work is done.
	 * <!-- end-model-doc -->
	 * @see #PRACTICES
	 * @model name="practices"
	 * @generated
	 * @ordered
	 */
	public static final int PRACTICES_VALUE = 9;

	/**
	 * An array of all the '<em><b>Success Condition</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final SuccessCondition[] VALUES_ARRAY =
		new SuccessCondition[]
		{
			VISION,
			EXPECTATIONS,
			CUSTOMERS,
			SHARED_VALUES,
			ROLE,
			TRUST,
			TOOLS,
			RESOURCES,
			PROMISES,
			PRACTICES,
		};

	/**
	 * A public read-only list of all the '<em><b>Success Condition</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<SuccessCondition> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Success Condition</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SuccessCondition get(String literal)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			SuccessCondition result = VALUES_ARRAY[i];
			if (result.toString().equals(literal))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Success Condition</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SuccessCondition getByName(String name)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			SuccessCondition result = VALUES_ARRAY[i];
			if (result.getName().equals(name))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Success Condition</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SuccessCondition get(int value)
	{
		switch (value)
		{
			case VISION_VALUE: return VISION;
			case EXPECTATIONS_VALUE: return EXPECTATIONS;
			case CUSTOMERS_VALUE: return CUSTOMERS;
			case SHARED_VALUES_VALUE: return SHARED_VALUES;
			case ROLE_VALUE: return ROLE;
			case TRUST_VALUE: return TRUST;
			case TOOLS_VALUE: return TOOLS;
			case RESOURCES_VALUE: return RESOURCES;
			case PROMISES_VALUE: return PROMISES;
			case PRACTICES_VALUE: return PRACTICES;
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
	private SuccessCondition(int value, String name, String literal)
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
	
} //SuccessCondition
