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
 * A representation of the literals of the enumeration '<em><b>Rollout Step</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The four steps of taking measuring into use.
 * <!-- end-model-doc -->
 * @see fi.polku.model.experience.ExperiencePackage#getRolloutStep()
 * @model
 * @generated
 */
public enum RolloutStep implements Enumerator
{
	/**
	 * The '<em><b>Describe</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Describe the path.
	 * <!-- end-model-doc -->
	 * @see #DESCRIBE_VALUE
	 * @generated
	 * @ordered
	 */
	DESCRIBE(0, "describe", "describe"),

	/**
	 * The '<em><b>Choose</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Choose metrics and model.
	 * <!-- end-model-doc -->
	 * @see #CHOOSE_VALUE
	 * @generated
	 * @ordered
	 */
	CHOOSE(1, "choose", "choose"),

	/**
	 * The '<em><b>Pilot</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pilot.
	 * <!-- end-model-doc -->
	 * @see #PILOT_VALUE
	 * @generated
	 * @ordered
	 */
	PILOT(2, "pilot", "pilot"),

	/**
	 * The '<em><b>In Use</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Take into use.
	 * <!-- end-model-doc -->
	 * @see #IN_USE_VALUE
	 * @generated
	 * @ordered
	 */
	IN_USE(3, "inUse", "inUse");

	/**
	 * The '<em><b>Describe</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Describe the path.
	 * <!-- end-model-doc -->
	 * @see #DESCRIBE
	 * @model name="describe"
	 * @generated
	 * @ordered
	 */
	public static final int DESCRIBE_VALUE = 0;

	/**
	 * The '<em><b>Choose</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Choose metrics and model.
	 * <!-- end-model-doc -->
	 * @see #CHOOSE
	 * @model name="choose"
	 * @generated
	 * @ordered
	 */
	public static final int CHOOSE_VALUE = 1;

	/**
	 * The '<em><b>Pilot</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pilot.
	 * <!-- end-model-doc -->
	 * @see #PILOT
	 * @model name="pilot"
	 * @generated
	 * @ordered
	 */
	public static final int PILOT_VALUE = 2;

	/**
	 * The '<em><b>In Use</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Take into use.
	 * <!-- end-model-doc -->
	 * @see #IN_USE
	 * @model name="inUse"
	 * @generated
	 * @ordered
	 */
	public static final int IN_USE_VALUE = 3;

	/**
	 * An array of all the '<em><b>Rollout Step</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final RolloutStep[] VALUES_ARRAY =
		new RolloutStep[]
		{
			DESCRIBE,
			CHOOSE,
			PILOT,
			IN_USE,
		};

	/**
	 * A public read-only list of all the '<em><b>Rollout Step</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<RolloutStep> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Rollout Step</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RolloutStep get(String literal)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			RolloutStep result = VALUES_ARRAY[i];
			if (result.toString().equals(literal))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Rollout Step</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RolloutStep getByName(String name)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			RolloutStep result = VALUES_ARRAY[i];
			if (result.getName().equals(name))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Rollout Step</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RolloutStep get(int value)
	{
		switch (value)
		{
			case DESCRIBE_VALUE: return DESCRIBE;
			case CHOOSE_VALUE: return CHOOSE;
			case PILOT_VALUE: return PILOT;
			case IN_USE_VALUE: return IN_USE;
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
	private RolloutStep(int value, String name, String literal)
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
	
} //RolloutStep
