/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

import org.osgi.framework.FrameworkUtil;

import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.text.Texts;
import fi.polku.paper.stamp.Fingerprint;
import fi.polku.picture.export.FileNames;
import fi.polku.picture.export.ModelDay;
import fi.polku.rules.AvailableRules;
import fi.polku.rules.Finding;
import fi.polku.rules.RuleEngine;
import fi.polku.rules.emf.Engines;
import fi.polku.workbench.part.ModelChoice;

/**
 * A model whose pictures are exported.
 *
 * @param file where it lives
 * @param model as it is in its editor, with all that isn't saved yet, or else as the file has it
 * @param content what its file holds, or would hold after saving
 * @param findings what the pictures' badges tell, the same on every day
 */
record ExportedModel(Path file, ExperienceModel model, byte[] content, List<Finding> findings) {

    /** @throws IOException when it can't be read or written, or the configuration of the rules can't be read */
    static ExportedModel of(ModelChoice choice) throws IOException {
        ExperienceModel model = choice.content();
        byte[] content = choice.editor() != null ? choice.editor().document().content() : Files.readAllBytes(choice.path());
        RuleEngine engine = Engines.configured(AvailableRules.all()).engineFor(model);
        return new ExportedModel(choice.path(), model, content,
                engine.check(model, ModelDay.of(model)).stream().filter(Predicate.not(Finding::isFailure)).toList());
    }

    /** What files that tell of the whole model are called, without ending. */
    String fileName() {
        return FileNames.slug(file.getFileName().toString().replaceFirst("\\.polku$", ""));
    }

    Locale language() {
        return Texts.language(model);
    }

    /** What tells whether a file of it would come out the same. */
    Fingerprint fingerprint() {
        return new Fingerprint(FrameworkUtil.getBundle(Fingerprint.class).getVersion().toString(), content);
    }
}
