/**
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.model.experience.impl;

import fi.polku.model.experience.BoardItem;
import fi.polku.model.experience.Bucket;
import fi.polku.model.experience.DevelopmentAction;
import fi.polku.model.experience.ExperiencePackage;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Board Item</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link fi.polku.model.experience.impl.BoardItemImpl#getBucket <em>Bucket</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.BoardItemImpl#getVotes <em>Votes</em>}</li>
 *   <li>{@link fi.polku.model.experience.impl.BoardItemImpl#getActions <em>Actions</em>}</li>
 * </ul>
 *
 * @generated
 */
public class BoardItemImpl extends ElementImpl implements BoardItem
{
	/**
	 * The default value of the '{@link #getBucket() <em>Bucket</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBucket()
	 * @generated
	 * @ordered
	 */
	protected static final Bucket BUCKET_EDEFAULT = Bucket.START;

	/**
	 * The cached value of the '{@link #getBucket() <em>Bucket</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBucket()
	 * @generated
	 * @ordered
	 */
	protected Bucket bucket = BUCKET_EDEFAULT;

	/**
	 * The default value of the '{@link #getVotes() <em>Votes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVotes()
	 * @generated
	 * @ordered
	 */
	protected static final int VOTES_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getVotes() <em>Votes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVotes()
	 * @generated
	 * @ordered
	 */
	protected int votes = VOTES_EDEFAULT;

	/**
	 * The cached value of the '{@link #getActions() <em>Actions</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActions()
	 * @generated
	 * @ordered
	 */
	protected EList<DevelopmentAction> actions;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected BoardItemImpl()
	{
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass()
	{
		return ExperiencePackage.Literals.BOARD_ITEM;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Bucket getBucket()
	{
		return bucket;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBucket(Bucket newBucket)
	{
		Bucket oldBucket = bucket;
		bucket = newBucket == null ? BUCKET_EDEFAULT : newBucket;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperiencePackage.BOARD_ITEM__BUCKET, oldBucket, bucket));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getVotes()
	{
		return votes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVotes(int newVotes)
	{
		int oldVotes = votes;
		votes = newVotes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperiencePackage.BOARD_ITEM__VOTES, oldVotes, votes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DevelopmentAction> getActions()
	{
		if (actions == null)
		{
			actions = new EObjectResolvingEList<DevelopmentAction>(DevelopmentAction.class, this, ExperiencePackage.BOARD_ITEM__ACTIONS);
		}
		return actions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType)
	{
		switch (featureID)
		{
			case ExperiencePackage.BOARD_ITEM__BUCKET:
				return getBucket();
			case ExperiencePackage.BOARD_ITEM__VOTES:
				return getVotes();
			case ExperiencePackage.BOARD_ITEM__ACTIONS:
				return getActions();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue)
	{
		switch (featureID)
		{
			case ExperiencePackage.BOARD_ITEM__BUCKET:
				setBucket((Bucket)newValue);
				return;
			case ExperiencePackage.BOARD_ITEM__VOTES:
				setVotes((Integer)newValue);
				return;
			case ExperiencePackage.BOARD_ITEM__ACTIONS:
				getActions().clear();
				getActions().addAll((Collection<? extends DevelopmentAction>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID)
	{
		switch (featureID)
		{
			case ExperiencePackage.BOARD_ITEM__BUCKET:
				setBucket(BUCKET_EDEFAULT);
				return;
			case ExperiencePackage.BOARD_ITEM__VOTES:
				setVotes(VOTES_EDEFAULT);
				return;
			case ExperiencePackage.BOARD_ITEM__ACTIONS:
				getActions().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID)
	{
		switch (featureID)
		{
			case ExperiencePackage.BOARD_ITEM__BUCKET:
				return bucket != BUCKET_EDEFAULT;
			case ExperiencePackage.BOARD_ITEM__VOTES:
				return votes != VOTES_EDEFAULT;
			case ExperiencePackage.BOARD_ITEM__ACTIONS:
				return actions != null && !actions.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString()
	{
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (bucket: ");
		result.append(bucket);
		result.append(", votes: ");
		result.append(votes);
		result.append(')');
		return result.toString();
	}

} //BoardItemImpl
