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
 * A representation of the literals of the enumeration '<em><b>Dimension</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What an experience is made of.
 * <!-- end-model-doc -->
 * @see fi.polku.model.experience.ExperiencePackage#getDimension()
 * @model
 * @generated
 */
public enum Dimension implements Enumerator
{
	/**
	 * The '<em><b>Cognitive</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Thinking.
	 * <!-- end-model-doc -->
	 * @see #COGNITIVE_VALUE
	 * @generated
	 * @ordered
	 */
	COGNITIVE(0, "cognitive", "cognitive"),

	/**
	 * The '<em><b>Emotional</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Feeling.
	 * <!-- end-model-doc -->
	 * @see #EMOTIONAL_VALUE
	 * @generated
	 * @ordered
	 */
	EMOTIONAL(1, "emotional", "emotional"),

	/**
	 * The '<em><b>Social</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Being with others.
	 * <!-- end-model-doc -->
	 * @see #SOCIAL_VALUE
	 * @generated
	 * @ordered
	 */
	SOCIAL(2, "social", "social"),

	/**
	 * The '<em><b>Sensory</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Senses.
	 * <!-- end-model-doc -->
	 * @see #SENSORY_VALUE
	 * @generated
	 * @ordered
	 */
	SENSORY(3, "sensory", "sensory");

	/**
	 * The '<em><b>Cognitive</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Thinking.
	 * <!-- end-model-doc -->
	 * @see #COGNITIVE
	 * @model name="cognitive"
	 * @generated
	 * @ordered
	 */
	public static final int COGNITIVE_VALUE = 0;

	/**
	 * The '<em><b>Emotional</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Feeling.
	 * <!-- end-model-doc -->
	 * @see #EMOTIONAL
	 * @model name="emotional"
	 * @generated
	 * @ordered
	 */
	public static final int EMOTIONAL_VALUE = 1;

	/**
	 * The '<em><b>Social</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Being with others.
	 * <!-- end-model-doc -->
	 * @see #SOCIAL
	 * @model name="social"
	 * @generated
	 * @ordered
	 */
	public static final int SOCIAL_VALUE = 2;

	/**
	 * The '<em><b>Sensory</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Senses.
	 * <!-- end-model-doc -->
	 * @see #SENSORY
	 * @model name="sensory"
	 * @generated
	 * @ordered
	 */
	public static final int SENSORY_VALUE = 3;

	/**
	 * An array of all the '<em><b>Dimension</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Dimension[] VALUES_ARRAY =
		new Dimension[]
		{
			COGNITIVE,
			EMOTIONAL,
			SOCIAL,
			SENSORY,
		};

	/**
	 * A public read-only list of all the '<em><b>Dimension</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Dimension> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Dimension</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Dimension get(String literal)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			Dimension result = VALUES_ARRAY[i];
			if (result.toString().equals(literal))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Dimension</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Dimension getByName(String name)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			Dimension result = VALUES_ARRAY[i];
			if (result.getName().equals(name))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Dimension</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Dimension get(int value)
	{
		switch (value)
		{
			case COGNITIVE_VALUE: return COGNITIVE;
			case EMOTIONAL_VALUE: return EMOTIONAL;
			case SOCIAL_VALUE: return SOCIAL;
			case SENSORY_VALUE: return SENSORY;
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
	private Dimension(int value, String name, String literal)
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
	
} //Dimension
