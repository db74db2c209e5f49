/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.model.edit;

import java.util.Locale;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.edit.provider.IItemLabelProvider;

import fi.polku.model.experience.Element;
import fi.polku.model.experience.provider.ExperienceItemProviderAdapterFactory;

/**
 * The generated item providers, but every element shows its name (or what it is about) in the platform's language and its
 * own icon.
 */
public class PolkuItemProviderAdapterFactory extends ExperienceItemProviderAdapterFactory {

    private final Adapter labels = new ElementLabels();

    @Override
    public Adapter adapt(Notifier notifier, Object type) {
        // The generated provider is adapted in any case: it is what tells viewers that a label has changed.
        Adapter provider = super.adapt(notifier, type);
        return type == IItemLabelProvider.class && notifier instanceof Element ? labels : provider;
    }

    private static final class ElementLabels extends AdapterImpl implements IItemLabelProvider {

        @Override
        public String getText(Object element) {
            return Labels.in(Locale.getDefault(Locale.Category.DISPLAY)).name((Element) element);
        }

        @Override
        public Object getImage(Object element) {
            return Icons.picture(((Element) element).eClass());
        }
    }
}
