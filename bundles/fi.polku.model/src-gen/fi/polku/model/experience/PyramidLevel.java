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
 * A representation of the literals of the enumeration '<em><b>Pyramid Level</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Gartner's CX pyramid from the base up.
 * <!-- end-model-doc -->
 * @see fi.polku.model.experience.ExperiencePackage#getPyramidLevel()
 * @model
 * @generated
 */
public enum PyramidLevel implements Enumerator
{
	/**
	 * The '<em><b>Unspecified</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not judged.
	 * <!-- end-model-doc -->
	 * @see #UNSPECIFIED_VALUE
	 * @generated
	 * @ordered
	 */
	UNSPECIFIED(0, "unspecified", "unspecified"),

	/**
	 * The '<em><b>Communicate</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Communicate in the right channel at the right time.
	 * <!-- end-model-doc -->
	 * @see #COMMUNICATE_VALUE
	 * @generated
	 * @ordered
	 */
	COMMUNICATE(1, "communicate", "communicate"),

	/**
	 * The '<em><b>Solve</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Solve the customer's problem when asked.
	 * <!-- end-model-doc -->
	 * @see #SOLVE_VALUE
	 * @generated
	 * @ordered
	 */
	SOLVE(2, "solve", "solve"),

	/**
	 * The '<em><b>Listen</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Listen to and answer wishes.
	 * <!-- end-model-doc -->
	 * @see #LISTEN_VALUE
	 * @generated
	 * @ordered
	 */
	LISTEN(3, "listen", "listen"),

	/**
	 * The '<em><b>Anticipate</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Solve it before being asked.
	 * <!-- end-model-doc -->
	 * @see #ANTICIPATE_VALUE
	 * @generated
	 * @ordered
	 */
	ANTICIPATE(4, "anticipate", "anticipate"),

	/**
	 * The '<em><b>Empower</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Make the customer better off.
	 * <!-- end-model-doc -->
	 * @see #EMPOWER_VALUE
	 * @generated
	 * @ordered
	 */
	EMPOWER(5, "empower", "empower");

	/**
	 * The '<em><b>Unspecified</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not judged.
	 * <!-- end-model-doc -->
	 * @see #UNSPECIFIED
	 * @model name="unspecified"
	 * @generated
	 * @ordered
	 */
	public static final int UNSPECIFIED_VALUE = 0;

	/**
	 * The '<em><b>Communicate</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Communicate in the right channel at the right time.
	 * <!-- end-model-doc -->
	 * @see #COMMUNICATE
	 * @model name="communicate"
	 * @generated
	 * @ordered
	 */
	public static final int COMMUNICATE_VALUE = 1;

	/**
	 * The '<em><b>Solve</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Solve the customer's problem when asked.
	 * <!-- end-model-doc -->
	 * @see #SOLVE
	 * @model name="solve"
	 * @generated
	 * @ordered
	 */
	public static final int SOLVE_VALUE = 2;

	/**
	 * The '<em><b>Listen</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Listen to and answer wishes.
	 * <!-- end-model-doc -->
	 * @see #LISTEN
	 * @model name="listen"
	 * @generated
	 * @ordered
	 */
	public static final int LISTEN_VALUE = 3;

	/**
	 * The '<em><b>Anticipate</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Solve it before being asked.
	 * <!-- end-model-doc -->
	 * @see #ANTICIPATE
	 * @model name="anticipate"
	 * @generated
	 * @ordered
	 */
	public static final int ANTICIPATE_VALUE = 4;

	/**
	 * The '<em><b>Empower</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Make the customer better off.
	 * <!-- end-model-doc -->
	 * @see #EMPOWER
	 * @model name="empower"
	 * @generated
	 * @ordered
	 */
	public static final int EMPOWER_VALUE = 5;

	/**
	 * An array of all the '<em><b>Pyramid Level</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final PyramidLevel[] VALUES_ARRAY =
		new PyramidLevel[]
		{
			UNSPECIFIED,
			COMMUNICATE,
			SOLVE,
			LISTEN,
			ANTICIPATE,
			EMPOWER,
		};

	/**
	 * A public read-only list of all the '<em><b>Pyramid Level</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<PyramidLevel> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Pyramid Level</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PyramidLevel get(String literal)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			PyramidLevel result = VALUES_ARRAY[i];
			if (result.toString().equals(literal))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Pyramid Level</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PyramidLevel getByName(String name)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			PyramidLevel result = VALUES_ARRAY[i];
			if (result.getName().equals(name))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Pyramid Level</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PyramidLevel get(int value)
	{
		switch (value)
		{
			case UNSPECIFIED_VALUE: return UNSPECIFIED;
			case COMMUNICATE_VALUE: return COMMUNICATE;
			case SOLVE_VALUE: return SOLVE;
			case LISTEN_VALUE: return LISTEN;
			case ANTICIPATE_VALUE: return ANTICIPATE;
			case EMPOWER_VALUE: return EMPOWER;
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
	private PyramidLevel(int value, String name, String literal)
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
	
} //PyramidLevel
