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
 * A representation of the literals of the enumeration '<em><b>Metric Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Well-known metrics.
 * <!-- end-model-doc -->
 * @see fi.polku.model.experience.ExperiencePackage#getMetricKind()
 * @model
 * @generated
 */
public enum MetricKind implements Enumerator
{
	/**
	 * The '<em><b>Custom</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Something else.
	 * <!-- end-model-doc -->
	 * @see #CUSTOM_VALUE
	 * @generated
	 * @ordered
	 */
	CUSTOM(0, "custom", "custom"),

	/**
	 * The '<em><b>Nps</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Net Promoter Score: likelihood to recommend, 0–10; %promoters (9–10) − %detractors (0–6), −100…+100.
	 * <!-- end-model-doc -->
	 * @see #NPS_VALUE
	 * @generated
	 * @ordered
	 */
	NPS(1, "nps", "nps"),

	/**
	 * The '<em><b>Enps</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * NPS asked of employees about the employer.
	 * <!-- end-model-doc -->
	 * @see #ENPS_VALUE
	 * @generated
	 * @ordered
	 */
	ENPS(2, "enps", "enps"),

	/**
	 * The '<em><b>Peer Nps</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * NPS asked of colleagues about a colleague.
	 * <!-- end-model-doc -->
	 * @see #PEER_NPS_VALUE
	 * @generated
	 * @ordered
	 */
	PEER_NPS(3, "peerNps", "peerNps"),

	/**
	 * The '<em><b>Ces</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Customer Effort Score: ease of dealing with us; 1–7 agreement (CES 2.0) or 1–5.
	 * <!-- end-model-doc -->
	 * @see #CES_VALUE
	 * @generated
	 * @ordered
	 */
	CES(4, "ces", "ces"),

	/**
	 * The '<em><b>Csat</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Customer satisfaction, 1–5 (also 1–4 … 1–10).
	 * <!-- end-model-doc -->
	 * @see #CSAT_VALUE
	 * @generated
	 * @ordered
	 */
	CSAT(5, "csat", "csat"),

	/**
	 * The '<em><b>Smiley</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 1–4 faces for fast everyday measuring.
	 * <!-- end-model-doc -->
	 * @see #SMILEY_VALUE
	 * @generated
	 * @ordered
	 */
	SMILEY(6, "smiley", "smiley"),

	/**
	 * The '<em><b>Efficiency</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From processes: decision in the promised time, response time, first-contact resolution.
	 * <!-- end-model-doc -->
	 * @see #EFFICIENCY_VALUE
	 * @generated
	 * @ordered
	 */
	EFFICIENCY(7, "efficiency", "efficiency");

	/**
	 * The '<em><b>Custom</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Something else.
	 * <!-- end-model-doc -->
	 * @see #CUSTOM
	 * @model name="custom"
	 * @generated
	 * @ordered
	 */
	public static final int CUSTOM_VALUE = 0;

	/**
	 * The '<em><b>Nps</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Net Promoter Score: likelihood to recommend, 0–10; %promoters (9–10) − %detractors (0–6), −100…+100.
	 * <!-- end-model-doc -->
	 * @see #NPS
	 * @model name="nps"
	 * @generated
	 * @ordered
	 */
	public static final int NPS_VALUE = 1;

	/**
	 * The '<em><b>Enps</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * NPS asked of employees about the employer.
	 * <!-- end-model-doc -->
	 * @see #ENPS
	 * @model name="enps"
	 * @generated
	 * @ordered
	 */
	public static final int ENPS_VALUE = 2;

	/**
	 * The '<em><b>Peer Nps</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * NPS asked of colleagues about a colleague.
	 * <!-- end-model-doc -->
	 * @see #PEER_NPS
	 * @model name="peerNps"
	 * @generated
	 * @ordered
	 */
	public static final int PEER_NPS_VALUE = 3;

	/**
	 * The '<em><b>Ces</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Customer Effort Score: ease of dealing with us; 1–7 agreement (CES 2.0) or 1–5.
	 * <!-- end-model-doc -->
	 * @see #CES
	 * @model name="ces"
	 * @generated
	 * @ordered
	 */
	public static final int CES_VALUE = 4;

	/**
	 * The '<em><b>Csat</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Customer satisfaction, 1–5 (also 1–4 … 1–10).
	 * <!-- end-model-doc -->
	 * @see #CSAT
	 * @model name="csat"
	 * @generated
	 * @ordered
	 */
	public static final int CSAT_VALUE = 5;

	/**
	 * The '<em><b>Smiley</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 1–4 faces for fast everyday measuring.
	 * <!-- end-model-doc -->
	 * @see #SMILEY
	 * @model name="smiley"
	 * @generated
	 * @ordered
	 */
	public static final int SMILEY_VALUE = 6;

	/**
	 * The '<em><b>Efficiency</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From processes: decision in the promised time, response time, first-contact resolution.
	 * <!-- end-model-doc -->
	 * @see #EFFICIENCY
	 * @model name="efficiency"
	 * @generated
	 * @ordered
	 */
	public static final int EFFICIENCY_VALUE = 7;

	/**
	 * An array of all the '<em><b>Metric Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final MetricKind[] VALUES_ARRAY =
		new MetricKind[]
		{
			CUSTOM,
			NPS,
			ENPS,
			PEER_NPS,
			CES,
			CSAT,
			SMILEY,
			EFFICIENCY,
		};

	/**
	 * A public read-only list of all the '<em><b>Metric Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<MetricKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Metric Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MetricKind get(String literal)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			MetricKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Metric Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MetricKind getByName(String name)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			MetricKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Metric Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MetricKind get(int value)
	{
		switch (value)
		{
			case CUSTOM_VALUE: return CUSTOM;
			case NPS_VALUE: return NPS;
			case ENPS_VALUE: return ENPS;
			case PEER_NPS_VALUE: return PEER_NPS;
			case CES_VALUE: return CES;
			case CSAT_VALUE: return CSAT;
			case SMILEY_VALUE: return SMILEY;
			case EFFICIENCY_VALUE: return EFFICIENCY;
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
	private MetricKind(int value, String name, String literal)
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
	
} //MetricKind
