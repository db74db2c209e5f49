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
 * A representation of the literals of the enumeration '<em><b>Index Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Whose experience it sums up.
 * <!-- end-model-doc -->
 * @see fi.polku.model.experience.ExperiencePackage#getIndexKind()
 * @model
 * @generated
 */
public enum IndexKind implements Enumerator
{
	/**
	 * The '<em><b>Customer Experience</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Customer experience.
	 * <!-- end-model-doc -->
	 * @see #CUSTOMER_EXPERIENCE_VALUE
	 * @generated
	 * @ordered
	 */
	CUSTOMER_EXPERIENCE(0, "customerExperience", "customerExperience"),

	/**
	 * The '<em><b>Employee Experience</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Employee experience.
	 * <!-- end-model-doc -->
	 * @see #EMPLOYEE_EXPERIENCE_VALUE
	 * @generated
	 * @ordered
	 */
	EMPLOYEE_EXPERIENCE(1, "employeeExperience", "employeeExperience");

	/**
	 * The '<em><b>Customer Experience</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Customer experience.
	 * <!-- end-model-doc -->
	 * @see #CUSTOMER_EXPERIENCE
	 * @model name="customerExperience"
	 * @generated
	 * @ordered
	 */
	public static final int CUSTOMER_EXPERIENCE_VALUE = 0;

	/**
	 * The '<em><b>Employee Experience</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Employee experience.
	 * <!-- end-model-doc -->
	 * @see #EMPLOYEE_EXPERIENCE
	 * @model name="employeeExperience"
	 * @generated
	 * @ordered
	 */
	public static final int EMPLOYEE_EXPERIENCE_VALUE = 1;

	/**
	 * An array of all the '<em><b>Index Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final IndexKind[] VALUES_ARRAY =
		new IndexKind[]
		{
			CUSTOMER_EXPERIENCE,
			EMPLOYEE_EXPERIENCE,
		};

	/**
	 * A public read-only list of all the '<em><b>Index Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<IndexKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Index Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static IndexKind get(String literal)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			IndexKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Index Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static IndexKind getByName(String name)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			IndexKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Index Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static IndexKind get(int value)
	{
		switch (value)
		{
			case CUSTOMER_EXPERIENCE_VALUE: return CUSTOMER_EXPERIENCE;
			case EMPLOYEE_EXPERIENCE_VALUE: return EMPLOYEE_EXPERIENCE;
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
	private IndexKind(int value, String name, String literal)
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
	
} //IndexKind
