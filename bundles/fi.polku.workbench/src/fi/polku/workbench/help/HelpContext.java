/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.help;

import java.util.Optional;

import org.eclipse.help.IContext;
import org.eclipse.help.IHelpResource;

/**
 * What a part of a window is about: a place on the page about the Studio. Its id ends with the name of the place,
 * {@code fi.polku.workbench.export} for {@code studio.md#export}.
 */
public final class HelpContext implements IContext {

    static final String PREFIX = "fi.polku.workbench.";
    private static final String PAGE = "studio.md";

    private final String page;

    private HelpContext(String place) {
        page = page(place);
    }

    /** @return the address of a place on the page about the Studio */
    static String page(String place) {
        return place.isEmpty() ? PAGE : PAGE + "#" + place;
    }

    /** @return the id of the context that leads to a place on the page about the Studio */
    public static String id(String place) {
        return PREFIX + place;
    }

    /** @return what an id stands for; empty when it is somebody else's */
    static Optional<HelpContext> of(Object id) {
        return id instanceof String name && name.startsWith(PREFIX)
                ? Optional.of(new HelpContext(name.substring(PREFIX.length()))) : Optional.empty();
    }

    String page() {
        return page;
    }

    @Override
    public String getText() {
        return "";
    }

    @Override
    public IHelpResource[] getRelatedTopics() {
        return new IHelpResource[] {new IHelpResource() {
            @Override
            public String getHref() {
                return page;
            }

            @Override
            public String getLabel() {
                return page;
            }
        }};
    }
}
