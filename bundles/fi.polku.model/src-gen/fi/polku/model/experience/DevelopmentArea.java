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
 * A representation of the literals of the enumeration '<em><b>Development Area</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Where an improvement belongs.
 * <!-- end-model-doc -->
 * @see fi.polku.model.experience.ExperiencePackage#getDevelopmentArea()
 * @model
 * @generated
 */
public enum DevelopmentArea implements Enumerator
{
	/**
	 * The '<em><b>Unspecified</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not said.
	 * <!-- end-model-doc -->
	 * @see #UNSPECIFIED_VALUE
	 * @generated
	 * @ordered
	 */
	UNSPECIFIED(0, "unspecified", "unspecified"),

	/**
	 * The '<em><b>Digitalisation</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Digital channels, tools and data.
	 * <!-- end-model-doc -->
	 * @see #DIGITALISATION_VALUE
	 * @generated
	 * @ordered
	 */
	DIGITALISATION(1, "digitalisation", "digitalisation"),

	/**
	 * The '<em><b>Brand</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the organisation stands for and promises.
	 * <!-- end-model-doc -->
	 * @see #BRAND_VALUE
	 * @generated
	 * @ordered
	 */
	BRAND(2, "brand", "brand"),

	/**
	 * The '<em><b>Customer Service</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Meeting and helping customers.
	 * <!-- end-model-doc -->
	 * @see #CUSTOMER_SERVICE_VALUE
	 * @generated
	 * @ordered
	 */
	CUSTOMER_SERVICE(3, "customerService", "customerService"),

	/**
	 * The '<em><b>Sales</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Finding what the customer needs and agreeing on it.
	 * <!-- end-model-doc -->
	 * @see #SALES_VALUE
	 * @generated
	 * @ordered
	 */
	SALES(4, "sales", "sales"),

	/**
	 * The '<em><b>Support Functions</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Work that customers do not see: finance, people, logistics.
	 * <!-- end-model-doc -->
	 * @see #SUPPORT_FUNCTIONS_VALUE
	 * @generated
	 * @ordered
	 */
	SUPPORT_FUNCTIONS(5, "supportFunctions", "supportFunctions"),

	/**
	 * The '<em><b>Culture</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Leadership, values and habits.
	 * <!-- end-model-doc -->
	 * @see #CULTURE_VALUE
	 * @generated
	 * @ordered
	 */
	CULTURE(6, "culture", "culture"),

	/**
	 * The '<em><b>Service Design</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The service itself, its journeys and blueprints.
	 * <!-- end-model-doc -->
	 * @see #SERVICE_DESIGN_VALUE
	 * @generated
	 * @ordered
	 */
	SERVICE_DESIGN(7, "serviceDesign", "serviceDesign");

	/**
	 * The '<em><b>Unspecified</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not said.
	 * <!-- end-model-doc -->
	 * @see #UNSPECIFIED
	 * @model name="unspecified"
	 * @generated
	 * @ordered
	 */
	public static final int UNSPECIFIED_VALUE = 0;

	/**
	 * The '<em><b>Digitalisation</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Digital channels, tools and data.
	 * <!-- end-model-doc -->
	 * @see #DIGITALISATION
	 * @model name="digitalisation"
	 * @generated
	 * @ordered
	 */
	public static final int DIGITALISATION_VALUE = 1;

	/**
	 * The '<em><b>Brand</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the organisation stands for and promises.
	 * <!-- end-model-doc -->
	 * @see #BRAND
	 * @model name="brand"
	 * @generated
	 * @ordered
	 */
	public static final int BRAND_VALUE = 2;

	/**
	 * The '<em><b>Customer Service</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Meeting and helping customers.
	 * <!-- end-model-doc -->
	 * @see #CUSTOMER_SERVICE
	 * @model name="customerService"
	 * @generated
	 * @ordered
	 */
	public static final int CUSTOMER_SERVICE_VALUE = 3;

	/**
	 * The '<em><b>Sales</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Finding what the customer needs and agreeing on it.
	 * <!-- end-model-doc -->
	 * @see #SALES
	 * @model name="sales"
	 * @generated
	 * @ordered
	 */
	public static final int SALES_VALUE = 4;

	/**
	 * The '<em><b>Support Functions</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Work that customers do not see: finance, people, logistics.
	 * <!-- end-model-doc -->
	 * @see #SUPPORT_FUNCTIONS
	 * @model name="supportFunctions"
	 * @generated
	 * @ordered
	 */
	public static final int SUPPORT_FUNCTIONS_VALUE = 5;

	/**
	 * The '<em><b>Culture</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Leadership, values and habits.
	 * <!-- end-model-doc -->
	 * @see #CULTURE
	 * @model name="culture"
	 * @generated
	 * @ordered
	 */
	public static final int CULTURE_VALUE = 6;

	/**
	 * The '<em><b>Service Design</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The service itself, its journeys and blueprints.
	 * <!-- end-model-doc -->
	 * @see #SERVICE_DESIGN
	 * @model name="serviceDesign"
	 * @generated
	 * @ordered
	 */
	public static final int SERVICE_DESIGN_VALUE = 7;

	/**
	 * An array of all the '<em><b>Development Area</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final DevelopmentArea[] VALUES_ARRAY =
		new DevelopmentArea[]
		{
			UNSPECIFIED,
			DIGITALISATION,
			BRAND,
			CUSTOMER_SERVICE,
			SALES,
			SUPPORT_FUNCTIONS,
			CULTURE,
			SERVICE_DESIGN,
		};

	/**
	 * A public read-only list of all the '<em><b>Development Area</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<DevelopmentArea> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Development Area</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DevelopmentArea get(String literal)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			DevelopmentArea result = VALUES_ARRAY[i];
			if (result.toString().equals(literal))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Development Area</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DevelopmentArea getByName(String name)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			DevelopmentArea result = VALUES_ARRAY[i];
			if (result.getName().equals(name))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Development Area</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DevelopmentArea get(int value)
	{
		switch (value)
		{
			case UNSPECIFIED_VALUE: return UNSPECIFIED;
			case DIGITALISATION_VALUE: return DIGITALISATION;
			case BRAND_VALUE: return BRAND;
			case CUSTOMER_SERVICE_VALUE: return CUSTOMER_SERVICE;
			case SALES_VALUE: return SALES;
			case SUPPORT_FUNCTIONS_VALUE: return SUPPORT_FUNCTIONS;
			case CULTURE_VALUE: return CULTURE;
			case SERVICE_DESIGN_VALUE: return SERVICE_DESIGN;
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
	private DevelopmentArea(int value, String name, String literal)
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
	
} //DevelopmentArea
