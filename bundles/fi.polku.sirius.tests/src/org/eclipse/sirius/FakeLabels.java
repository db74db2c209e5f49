/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.sirius;

import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EValidator;

/** Stands where Sirius's own class stands when it has EMF validate a model. */
public final class FakeLabels implements EValidator.SubstitutionLabelProvider {

    @Override
    public String getObjectLabel(EObject object) {
        return "";
    }

    @Override
    public String getFeatureLabel(EStructuralFeature feature) {
        return "";
    }

    @Override
    public String getValueLabel(EDataType type, Object value) {
        return "";
    }
}
