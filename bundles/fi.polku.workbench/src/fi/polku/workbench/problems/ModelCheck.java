/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.problems;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;

import fi.polku.model.json.JsonFileException;
import fi.polku.model.json.JsonProblem;
import fi.polku.model.text.Texts;
import fi.polku.rules.AvailableRules;
import fi.polku.rules.Finding;
import fi.polku.rules.Rule;
import fi.polku.rules.RuleEngine;
import fi.polku.rules.Settings;
import fi.polku.rules.config.ConfigurationFile;
import fi.polku.store.ElementLines;
import fi.polku.store.LoadProblem;
import fi.polku.store.LoadedModel;
import fi.polku.store.ModelStore;
import fi.polku.store.StoreException;

/** One run over files: what the store and the rules have to say becomes markers. */
final class ModelCheck {

    private final List<Rule> rules = AvailableRules.all();
    private final Map<Optional<Path>, RuleEngine> engines = new HashMap<>();
    private final Locale language;

    ModelCheck(Locale language) {
        this.language = language;
    }

    /** @param file a model or a configuration of the rules; one that isn't on this machine's file system is left alone */
    void check(IFile file) throws CoreException {
        file.deleteMarkers(ModelProblem.TYPE, true, IResource.DEPTH_ZERO);
        if (file.getLocation() == null) {
            return;
        }
        Path path = file.getLocation().toPath();
        try {
            if (file.getName().equals(ConfigurationFile.NAME)) {
                ConfigurationFile.read(path, rules);
            } else {
                checkModel(file, path);
            }
        } catch (StoreException unreadable) {
            ModelProblem.add(file, unreadable.message(language, file.getName()), unreadable.line());
        } catch (JsonFileException wrong) {
            tell(file, path, wrong);
        } catch (IOException unreadable) {
            ModelProblem.add(file, text("unreadable", unreadable.getLocalizedMessage()), 0);
        }
    }

    private void checkModel(IFile file, Path path) throws IOException, CoreException {
        LoadedModel loaded = ModelStore.load(path);
        ElementLines lines = ElementLines.of(path);
        for (LoadProblem problem : loaded.problems()) {
            ModelProblem.add(file, problem, language);
        }
        for (Finding finding : engineFor(path).check(loaded.model())) {
            if (finding.suppression().isEmpty()) {
                ModelProblem.add(file, finding, lines, language);
            }
        }
    }

    private RuleEngine engineFor(Path model) throws IOException {
        Optional<Path> configuration = ConfigurationFile.nearest(model);
        RuleEngine engine = engines.get(configuration);
        if (engine == null) {
            Settings settings = configuration.isPresent() ? ConfigurationFile.read(configuration.get(), rules)
                    : Settings.STANDARD;
            engine = new RuleEngine(rules, settings);
            engines.put(configuration, engine);
        }
        return engine;
    }

    /** The configuration itself gets every problem at its line, a model only that it couldn't be checked. */
    private void tell(IFile file, Path path, JsonFileException wrong) throws CoreException {
        if (!path.equals(wrong.file())) {
            ModelProblem.add(file, text("unchecked", wrong.file()), 0);
            return;
        }
        for (JsonProblem problem : wrong.problems()) {
            ModelProblem.add(file, problem.message(language), problem.line());
        }
    }

    private String text(String key, Object... arguments) {
        return new Texts(ModelCheck.class).get(language, key, arguments);
    }
}
