/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.preference;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;

import fi.polku.rules.AvailableRules;
import fi.polku.rules.Rule;
import fi.polku.rules.RuleEngine;
import fi.polku.rules.Settings;
import fi.polku.rules.config.ConfigurationFile;

/** What a project's own {@code .polku-rules.json} says, which the builder, the editors and the command line follow. */
public final class ProjectRules {

    private final List<Rule> rules = new RuleEngine(AvailableRules.all()).rules();
    private final IFile file;

    /** @param project a project in the file system of this machine */
    public ProjectRules(IProject project) {
        file = project.getFile(ConfigurationFile.NAME);
    }

    /** @return the rules that can be decided about, by id */
    List<Rule> rules() {
        return rules;
    }

    /** @return whether the project has decided anything itself; else a folder above may have */
    boolean areOwn() {
        return Files.exists(path());
    }

    /** @return the configuration in a folder above that holds as long as the project has none of its own */
    Optional<Path> above() {
        return areOwn() ? Optional.empty() : ConfigurationFile.nearest(path());
    }

    /** @throws IOException when the configuration that holds for the project can't be read or followed */
    Settings read() throws IOException {
        return ConfigurationFile.settingsFor(path(), rules);
    }

    /** Writes the project's own decisions. */
    public void write(Settings settings) throws IOException, CoreException {
        String former = areOwn() ? Files.readString(path()) : "";
        byte[] text = ConfigurationFile.text(settings, former).getBytes(StandardCharsets.UTF_8);
        file.refreshLocal(IResource.DEPTH_ZERO, null);
        if (file.exists()) {
            file.setContents(new ByteArrayInputStream(text), true, true, null);
        } else {
            file.create(new ByteArrayInputStream(text), true, null);
        }
    }

    private Path path() {
        return file.getLocation().toPath();
    }
}
