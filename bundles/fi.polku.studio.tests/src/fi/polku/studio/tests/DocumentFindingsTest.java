/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.studio.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fi.polku.diagram.document.ModelDocument;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Touchpoint;
import fi.polku.rules.Finding;
import fi.polku.rules.config.ConfigurationFile;
import fi.polku.rules.fix.Fixes;
import fi.polku.rules.fix.Proposal;
import fi.polku.store.ModelStore;

/** What is said about an open model is what the rules of its folder say. */
class DocumentFindingsTest {

    private static final String OWNER = "polku/touchpoint-owner";

    @TempDir
    Path folder;

    @Test
    void followTheRulesOfTheFolderThatTheModelIsSavedInto() throws Exception {
        Path strict = Files.createDirectory(folder.resolve("strict"));
        Path lenient = Files.createDirectory(folder.resolve("lenient"));
        Files.writeString(lenient.resolve(ConfigurationFile.NAME), "{\"rules\": {\"" + OWNER + "\": \"off\"}}");
        Path file = strict.resolve("model.polku");
        ModelStore.save(ModelStore.create(SmallModels.journey(), file));
        ModelDocument document = ModelDocument.open(file);
        try {
            List<Boolean> told = new ArrayList<>();
            document.addListener(() -> told.add(saysWhoOwns(document)));
            assertThat(saysWhoOwns(document)).isTrue();
            document.saveAs(lenient.resolve("model.polku"));
            document.saveAs(strict.resolve("copy.polku"));
            assertThat(told).containsExactly(false, true);
        } finally {
            document.close();
        }
    }

    @Test
    void followTheRulesThatOthersHaveChangedWithoutAnEdit() throws Exception {
        Path file = folder.resolve("model.polku");
        ModelStore.save(ModelStore.create(SmallModels.journey(), file));
        ModelDocument document = ModelDocument.open(file);
        try {
            List<Boolean> told = new ArrayList<>();
            assertThat(saysWhoOwns(document)).isTrue();
            document.addListener(() -> told.add(saysWhoOwns(document)));
            document.followRules();
            assertThat(told).as("nothing has changed").isEmpty();
            Files.writeString(folder.resolve(ConfigurationFile.NAME), "{\"rules\": {\"" + OWNER + "\": \"off\"}}");
            document.followRules();
            assertThat(told).containsExactly(false);
        } finally {
            document.close();
        }
    }

    @Test
    void areMendedAsOneChangeEachAsTheOthersHaveLeftTheModel() throws Exception {
        ModelDocument document = ModelDocument.open(namesakes());
        EveryChange changes = new EveryChange(document);
        try {
            document.mend(Collections.nCopies(5, () -> renaming(document)), () -> true);
            assertThat(names(document)).containsExactly("Asks", "Asks (2)", "Asks (3)");
            assertThat(renaming(document)).isEmpty();
            document.stack().undo();
            assertThat(names(document)).containsExactly("Asks", "Asks", "Asks");
            assertThat(document.isDirty()).isFalse();
            changes.isUndoneAndDoneAgain();
        } finally {
            document.close();
        }
    }

    @Test
    void areAsTheyWereWhenMendingThemIsCanceledHalfway() throws Exception {
        ModelDocument document = ModelDocument.open(namesakes());
        try {
            byte[] before = document.content();
            List<Finding> findings = document.findings();
            Iterator<Boolean> goOn = List.of(true, false).iterator();
            document.mend(Collections.nCopies(2, () -> renaming(document)), goOn::next);
            assertThat(goOn).isExhausted();
            assertThat(document.content()).isEqualTo(before);
            assertThat(document.findings()).isEqualTo(findings);
            assertThat(document.isDirty()).isFalse();
            assertThat(document.stack().canUndo()).isFalse();
        } finally {
            document.close();
        }
    }

    /** Three touchpoints of one stage that nobody can tell apart. */
    private Path namesakes() throws Exception {
        ExperienceModel model = SmallModels.journey();
        List<Touchpoint> touchpoints = model.getJourneys().get(0).getStages().get(1).getTouchpoints();
        touchpoints.add(EcoreUtil.copy(touchpoints.get(0)));
        touchpoints.get(1).setName("Asks");
        Path file = folder.resolve("model.polku");
        ModelStore.save(ModelStore.create(model, file));
        return file;
    }

    private static Optional<Proposal> renaming(ModelDocument document) {
        return document.findings().stream().filter(finding -> finding.rule().id().equals("polku/touchpoint-names"))
                .findFirst().flatMap(finding -> Fixes.of(finding).stream().findFirst());
    }

    private static List<String> names(ModelDocument document) {
        return document.model().getJourneys().get(0).getStages().get(1).getTouchpoints().stream().map(Touchpoint::getName)
                .toList();
    }

    private static boolean saysWhoOwns(ModelDocument document) {
        return document.findings().stream().map(Finding::rule).anyMatch(rule -> rule.id().equals(OWNER));
    }
}
