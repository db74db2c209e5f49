/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.policy;

import java.util.List;

import org.eclipse.gef.requests.LocationRequest;

import fi.polku.model.experience.Element;

/** Elements of the model are brought to a diagram from elsewhere. */
public final class GiftRequest extends LocationRequest {

    /** Type of the request. */
    public static final String GIFT = "fi.polku.diagram.gift";

    private final List<Element> elements;

    /** @param elements what is brought */
    public GiftRequest(List<Element> elements) {
        super(GIFT);
        this.elements = List.copyOf(elements);
    }

    /** @return what is brought */
    public List<Element> elements() {
        return elements;
    }
}
