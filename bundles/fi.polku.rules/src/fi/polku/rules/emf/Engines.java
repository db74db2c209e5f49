/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.emf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.common.CommonPlugin;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;

import fi.polku.rules.Rule;
import fi.polku.rules.RuleEngine;
import fi.polku.rules.config.ConfigurationFile;

/** Which engine checks an object. */
public interface Engines {

    /** @throws IOException when the configuration that decides about the rules can't be read or followed */
    RuleEngine engineFor(EObject object) throws IOException;

    /** Those of the configurations found upwards from the objects' files; what is in no file is checked by every rule. */
    static Engines configured(List<Rule> rules) {
        return object -> {
            Resource resource = object.eResource();
            boolean isPlaced = resource != null && resource.getURI() != null;
            URI uri = isPlaced ? CommonPlugin.resolve(resource.getURI()) : URI.createURI("");
            return uri.isFile() && !uri.isEmpty()
                    ? new RuleEngine(rules, ConfigurationFile.settingsFor(Path.of(uri.toFileString()), rules))
                    : new RuleEngine(rules);
        };
    }
}
