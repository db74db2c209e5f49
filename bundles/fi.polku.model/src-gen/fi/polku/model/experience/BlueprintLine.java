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
 * A representation of the literals of the enumeration '<em><b>Blueprint Line</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The three lines between the rows.
 * <!-- end-model-doc -->
 * @see fi.polku.model.experience.ExperiencePackage#getBlueprintLine()
 * @model
 * @generated
 */
public enum BlueprintLine implements Enumerator
{
	/**
	 * The '<em><b>Interaction</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Between customer actions and onstage actions.
	 * <!-- end-model-doc -->
	 * @see #INTERACTION_VALUE
	 * @generated
	 * @ordered
	 */
	INTERACTION(0, "interaction", "interaction"),

	/**
	 * The '<em><b>Visibility</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Between onstage and backstage actions.
	 * <!-- end-model-doc -->
	 * @see #VISIBILITY_VALUE
	 * @generated
	 * @ordered
	 */
	VISIBILITY(1, "visibility", "visibility"),

	/**
	 * The '<em><b>Internal Interaction</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Between backstage actions and support processes.
	 * <!-- end-model-doc -->
	 * @see #INTERNAL_INTERACTION_VALUE
	 * @generated
	 * @ordered
	 */
	INTERNAL_INTERACTION(2, "internalInteraction", "internalInteraction");

	/**
	 * The '<em><b>Interaction</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Between customer actions and onstage actions.
	 * <!-- end-model-doc -->
	 * @see #INTERACTION
	 * @model name="interaction"
	 * @generated
	 * @ordered
	 */
	public static final int INTERACTION_VALUE = 0;

	/**
	 * The '<em><b>Visibility</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Between onstage and backstage actions.
	 * <!-- end-model-doc -->
	 * @see #VISIBILITY
	 * @model name="visibility"
	 * @generated
	 * @ordered
	 */
	public static final int VISIBILITY_VALUE = 1;

	/**
	 * The '<em><b>Internal Interaction</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Between backstage actions and support processes.
	 * <!-- end-model-doc -->
	 * @see #INTERNAL_INTERACTION
	 * @model name="internalInteraction"
	 * @generated
	 * @ordered
	 */
	public static final int INTERNAL_INTERACTION_VALUE = 2;

	/**
	 * An array of all the '<em><b>Blueprint Line</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final BlueprintLine[] VALUES_ARRAY =
		new BlueprintLine[]
		{
			INTERACTION,
			VISIBILITY,
			INTERNAL_INTERACTION,
		};

	/**
	 * A public read-only list of all the '<em><b>Blueprint Line</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<BlueprintLine> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Blueprint Line</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static BlueprintLine get(String literal)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			BlueprintLine result = VALUES_ARRAY[i];
			if (result.toString().equals(literal))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Blueprint Line</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static BlueprintLine getByName(String name)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			BlueprintLine result = VALUES_ARRAY[i];
			if (result.getName().equals(name))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Blueprint Line</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static BlueprintLine get(int value)
	{
		switch (value)
		{
			case INTERACTION_VALUE: return INTERACTION;
			case VISIBILITY_VALUE: return VISIBILITY;
			case INTERNAL_INTERACTION_VALUE: return INTERNAL_INTERACTION;
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
	private BlueprintLine(int value, String name, String literal)
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
	
} //BlueprintLine
