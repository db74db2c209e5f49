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
 * A representation of the literals of the enumeration '<em><b>People Dimension</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Six dimensions of customer-centred people management (Juuti).
 * <!-- end-model-doc -->
 * @see fi.polku.model.experience.ExperiencePackage#getPeopleDimension()
 * @model
 * @generated
 */
public enum PeopleDimension implements Enumerator
{
	/**
	 * The '<em><b>Competence</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Knowing customers and the work, and learning more.
	 * <!-- end-model-doc -->
	 * @see #COMPETENCE_VALUE
	 * @generated
	 * @ordered
	 */
	COMPETENCE(0, "competence", "competence"),

	/**
	 * The '<em><b>Interaction</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How people talk with and listen to each other.
	 * <!-- end-model-doc -->
	 * @see #INTERACTION_VALUE
	 * @generated
	 * @ordered
	 */
	INTERACTION(1, "interaction", "interaction"),

	/**
	 * The '<em><b>Commitment</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How much people make the work and the promises their own.
	 * <!-- end-model-doc -->
	 * @see #COMMITMENT_VALUE
	 * @generated
	 * @ordered
	 */
	COMMITMENT(2, "commitment", "commitment"),

	/**
	 * The '<em><b>Wellbeing</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How people are able to and like to work.
	 * <!-- end-model-doc -->
	 * @see #WELLBEING_VALUE
	 * @generated
	 * @ordered
	 */
	WELLBEING(3, "wellbeing", "wellbeing"),

	/**
	 * The '<em><b>Fairness</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Equal treatment, right conduct and reliance on each other.
	 * <!-- end-model-doc -->
	 * @see #FAIRNESS_VALUE
	 * @generated
	 * @ordered
	 */
	FAIRNESS(4, "fairness", "fairness"),

	/**
	 * The '<em><b>Creativity</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Finding and trying new ways of serving.
	 * <!-- end-model-doc -->
	 * @see #CREATIVITY_VALUE
	 * @generated
	 * @ordered
	 */
	CREATIVITY(5, "creativity", "creativity");

	/**
	 * The '<em><b>Competence</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Knowing customers and the work, and learning more.
	 * <!-- end-model-doc -->
	 * @see #COMPETENCE
	 * @model name="competence"
	 * @generated
	 * @ordered
	 */
	public static final int COMPETENCE_VALUE = 0;

	/**
	 * The '<em><b>Interaction</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How people talk with and listen to each other.
	 * <!-- end-model-doc -->
	 * @see #INTERACTION
	 * @model name="interaction"
	 * @generated
	 * @ordered
	 */
	public static final int INTERACTION_VALUE = 1;

	/**
	 * The '<em><b>Commitment</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How much people make the work and the promises their own.
	 * <!-- end-model-doc -->
	 * @see #COMMITMENT
	 * @model name="commitment"
	 * @generated
	 * @ordered
	 */
	public static final int COMMITMENT_VALUE = 2;

	/**
	 * The '<em><b>Wellbeing</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How people are able to and like to work.
	 * <!-- end-model-doc -->
	 * @see #WELLBEING
	 * @model name="wellbeing"
	 * @generated
	 * @ordered
	 */
	public static final int WELLBEING_VALUE = 3;

	/**
	 * The '<em><b>Fairness</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Equal treatment, right conduct and reliance on each other.
	 * <!-- end-model-doc -->
	 * @see #FAIRNESS
	 * @model name="fairness"
	 * @generated
	 * @ordered
	 */
	public static final int FAIRNESS_VALUE = 4;

	/**
	 * The '<em><b>Creativity</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Finding and trying new ways of serving.
	 * <!-- end-model-doc -->
	 * @see #CREATIVITY
	 * @model name="creativity"
	 * @generated
	 * @ordered
	 */
	public static final int CREATIVITY_VALUE = 5;

	/**
	 * An array of all the '<em><b>People Dimension</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final PeopleDimension[] VALUES_ARRAY =
		new PeopleDimension[]
		{
			COMPETENCE,
			INTERACTION,
			COMMITMENT,
			WELLBEING,
			FAIRNESS,
			CREATIVITY,
		};

	/**
	 * A public read-only list of all the '<em><b>People Dimension</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<PeopleDimension> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>People Dimension</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PeopleDimension get(String literal)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			PeopleDimension result = VALUES_ARRAY[i];
			if (result.toString().equals(literal))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>People Dimension</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PeopleDimension getByName(String name)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			PeopleDimension result = VALUES_ARRAY[i];
			if (result.getName().equals(name))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>People Dimension</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PeopleDimension get(int value)
	{
		switch (value)
		{
			case COMPETENCE_VALUE: return COMPETENCE;
			case INTERACTION_VALUE: return INTERACTION;
			case COMMITMENT_VALUE: return COMMITMENT;
			case WELLBEING_VALUE: return WELLBEING;
			case FAIRNESS_VALUE: return FAIRNESS;
			case CREATIVITY_VALUE: return CREATIVITY;
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
	private PeopleDimension(int value, String name, String literal)
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
	
} //PeopleDimension
