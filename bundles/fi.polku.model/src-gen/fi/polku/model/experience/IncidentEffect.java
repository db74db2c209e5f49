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
 * A representation of the literals of the enumeration '<em><b>Incident Effect</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How an incident turned out.
 * <!-- end-model-doc -->
 * @see fi.polku.model.experience.ExperiencePackage#getIncidentEffect()
 * @model
 * @generated
 */
public enum IncidentEffect implements Enumerator
{
	/**
	 * The '<em><b>Satisfying</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It made the customer satisfied.
	 * <!-- end-model-doc -->
	 * @see #SATISFYING_VALUE
	 * @generated
	 * @ordered
	 */
	SATISFYING(0, "satisfying", "satisfying"),

	/**
	 * The '<em><b>Dissatisfying</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It made the customer dissatisfied.
	 * <!-- end-model-doc -->
	 * @see #DISSATISFYING_VALUE
	 * @generated
	 * @ordered
	 */
	DISSATISFYING(1, "dissatisfying", "dissatisfying");

	/**
	 * The '<em><b>Satisfying</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It made the customer satisfied.
	 * <!-- end-model-doc -->
	 * @see #SATISFYING
	 * @model name="satisfying"
	 * @generated
	 * @ordered
	 */
	public static final int SATISFYING_VALUE = 0;

	/**
	 * The '<em><b>Dissatisfying</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It made the customer dissatisfied.
	 * <!-- end-model-doc -->
	 * @see #DISSATISFYING
	 * @model name="dissatisfying"
	 * @generated
	 * @ordered
	 */
	public static final int DISSATISFYING_VALUE = 1;

	/**
	 * An array of all the '<em><b>Incident Effect</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final IncidentEffect[] VALUES_ARRAY =
		new IncidentEffect[]
		{
			SATISFYING,
			DISSATISFYING,
		};

	/**
	 * A public read-only list of all the '<em><b>Incident Effect</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<IncidentEffect> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Incident Effect</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static IncidentEffect get(String literal)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			IncidentEffect result = VALUES_ARRAY[i];
			if (result.toString().equals(literal))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Incident Effect</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static IncidentEffect getByName(String name)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			IncidentEffect result = VALUES_ARRAY[i];
			if (result.getName().equals(name))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Incident Effect</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static IncidentEffect get(int value)
	{
		switch (value)
		{
			case SATISFYING_VALUE: return SATISFYING;
			case DISSATISFYING_VALUE: return DISSATISFYING;
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
	private IncidentEffect(int value, String name, String literal)
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
	
} //IncidentEffect
