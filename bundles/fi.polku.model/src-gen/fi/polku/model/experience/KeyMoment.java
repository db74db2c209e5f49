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
 * A representation of the literals of the enumeration '<em><b>Key Moment</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Key moments of an employee.
 * <!-- end-model-doc -->
 * @see fi.polku.model.experience.ExperiencePackage#getKeyMoment()
 * @model
 * @generated
 */
public enum KeyMoment implements Enumerator
{
	/**
	 * The '<em><b>None</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not a key moment.
	 * <!-- end-model-doc -->
	 * @see #NONE_VALUE
	 * @generated
	 * @ordered
	 */
	NONE(0, "none", "none"),

	/**
	 * The '<em><b>Job Search</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Interest arises.
	 * <!-- end-model-doc -->
	 * @see #JOB_SEARCH_VALUE
	 * @generated
	 * @ordered
	 */
	JOB_SEARCH(1, "jobSearch", "jobSearch"),

	/**
	 * The '<em><b>Recruitment</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Applying and being chosen.
	 * <!-- end-model-doc -->
	 * @see #RECRUITMENT_VALUE
	 * @generated
	 * @ordered
	 */
	RECRUITMENT(2, "recruitment", "recruitment"),

	/**
	 * The '<em><b>Onboarding</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Onboarding.
	 * <!-- end-model-doc -->
	 * @see #ONBOARDING_VALUE
	 * @generated
	 * @ordered
	 */
	ONBOARDING(3, "onboarding", "onboarding"),

	/**
	 * The '<em><b>Change</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A new role.
	 * <!-- end-model-doc -->
	 * @see #CHANGE_VALUE
	 * @generated
	 * @ordered
	 */
	CHANGE(4, "change", "change"),

	/**
	 * The '<em><b>Leaving</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The employment ends.
	 * <!-- end-model-doc -->
	 * @see #LEAVING_VALUE
	 * @generated
	 * @ordered
	 */
	LEAVING(5, "leaving", "leaving"),

	/**
	 * The '<em><b>Everyday</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Daily work.
	 * <!-- end-model-doc -->
	 * @see #EVERYDAY_VALUE
	 * @generated
	 * @ordered
	 */
	EVERYDAY(6, "everyday", "everyday"),

	/**
	 * The '<em><b>Planned</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Events.
	 * <!-- end-model-doc -->
	 * @see #PLANNED_VALUE
	 * @generated
	 * @ordered
	 */
	PLANNED(7, "planned", "planned");

	/**
	 * The '<em><b>None</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not a key moment.
	 * <!-- end-model-doc -->
	 * @see #NONE
	 * @model name="none"
	 * @generated
	 * @ordered
	 */
	public static final int NONE_VALUE = 0;

	/**
	 * The '<em><b>Job Search</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Interest arises.
	 * <!-- end-model-doc -->
	 * @see #JOB_SEARCH
	 * @model name="jobSearch"
	 * @generated
	 * @ordered
	 */
	public static final int JOB_SEARCH_VALUE = 1;

	/**
	 * The '<em><b>Recruitment</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Applying and being chosen.
	 * <!-- end-model-doc -->
	 * @see #RECRUITMENT
	 * @model name="recruitment"
	 * @generated
	 * @ordered
	 */
	public static final int RECRUITMENT_VALUE = 2;

	/**
	 * The '<em><b>Onboarding</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Onboarding.
	 * <!-- end-model-doc -->
	 * @see #ONBOARDING
	 * @model name="onboarding"
	 * @generated
	 * @ordered
	 */
	public static final int ONBOARDING_VALUE = 3;

	/**
	 * The '<em><b>Change</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A new role.
	 * <!-- end-model-doc -->
	 * @see #CHANGE
	 * @model name="change"
	 * @generated
	 * @ordered
	 */
	public static final int CHANGE_VALUE = 4;

	/**
	 * The '<em><b>Leaving</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The employment ends.
	 * <!-- end-model-doc -->
	 * @see #LEAVING
	 * @model name="leaving"
	 * @generated
	 * @ordered
	 */
	public static final int LEAVING_VALUE = 5;

	/**
	 * The '<em><b>Everyday</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Daily work.
	 * <!-- end-model-doc -->
	 * @see #EVERYDAY
	 * @model name="everyday"
	 * @generated
	 * @ordered
	 */
	public static final int EVERYDAY_VALUE = 6;

	/**
	 * The '<em><b>Planned</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Events.
	 * <!-- end-model-doc -->
	 * @see #PLANNED
	 * @model name="planned"
	 * @generated
	 * @ordered
	 */
	public static final int PLANNED_VALUE = 7;

	/**
	 * An array of all the '<em><b>Key Moment</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final KeyMoment[] VALUES_ARRAY =
		new KeyMoment[]
		{
			NONE,
			JOB_SEARCH,
			RECRUITMENT,
			ONBOARDING,
			CHANGE,
			LEAVING,
			EVERYDAY,
			PLANNED,
		};

	/**
	 * A public read-only list of all the '<em><b>Key Moment</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<KeyMoment> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Key Moment</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static KeyMoment get(String literal)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			KeyMoment result = VALUES_ARRAY[i];
			if (result.toString().equals(literal))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Key Moment</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static KeyMoment getByName(String name)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			KeyMoment result = VALUES_ARRAY[i];
			if (result.getName().equals(name))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Key Moment</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static KeyMoment get(int value)
	{
		switch (value)
		{
			case NONE_VALUE: return NONE;
			case JOB_SEARCH_VALUE: return JOB_SEARCH;
			case RECRUITMENT_VALUE: return RECRUITMENT;
			case ONBOARDING_VALUE: return ONBOARDING;
			case CHANGE_VALUE: return CHANGE;
			case LEAVING_VALUE: return LEAVING;
			case EVERYDAY_VALUE: return EVERYDAY;
			case PLANNED_VALUE: return PLANNED;
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
	private KeyMoment(int value, String name, String literal)
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
	
} //KeyMoment
