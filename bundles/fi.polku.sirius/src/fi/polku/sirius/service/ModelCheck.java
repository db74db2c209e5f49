/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.sirius.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;

import fi.polku.model.experience.Element;
import fi.polku.rules.AvailableRules;
import fi.polku.rules.LiveCheck;
import fi.polku.rules.emf.Engines;

/** The live check of a model. It hangs on the model's top and goes with it. */
final class ModelCheck extends AdapterImpl {

    private final LiveCheck check;

    private ModelCheck(LiveCheck check) {
        this.check = check;
    }

    @Override
    public boolean isAdapterForType(Object type) {
        return type == ModelCheck.class;
    }

    /** The check of the model that the element is in, with the rules and settings of the team. */
    static LiveCheck of(Element element) {
        Element top = (Element) EcoreUtil.getRootContainer(element);
        ModelCheck known = (ModelCheck) EcoreUtil.getExistingAdapter(top, ModelCheck.class);
        if (known == null) {
            known = new ModelCheck(check(top));
            top.eAdapters().add(known);
        }
        return known.check;
    }

    private static LiveCheck check(Element top) {
        try {
            return new LiveCheck(top, Engines.configured(AvailableRules.all()).engineFor(top), LocalDate::now);
        } catch (IOException unreadableConfiguration) {
            throw new UncheckedIOException(unreadableConfiguration);
        }
    }
}
