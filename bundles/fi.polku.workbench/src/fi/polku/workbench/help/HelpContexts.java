/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.help;

import org.eclipse.help.AbstractContextProvider;
import org.eclipse.help.IContext;

/** Tells Eclipse's help what the Studio's contexts stand for. */
public final class HelpContexts extends AbstractContextProvider {

    @Override
    public IContext getContext(String id, String locale) {
        return HelpContext.of(id).orElse(null);
    }

    @Override
    public String[] getPlugins() {
        return new String[] {"fi.polku.workbench"};
    }
}
