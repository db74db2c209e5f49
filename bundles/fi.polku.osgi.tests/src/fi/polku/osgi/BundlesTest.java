/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.osgi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;

import fi.polku.model.experience.ExperienceModel;
import fi.polku.rules.RuleEngine;
import fi.polku.store.ModelStore;

@DisplayName("In Eclipse's own framework")
class BundlesTest {

    private static final Path ROOT = Path.of("..", "..");
    private static final Path EXAMPLE = ROOT.resolve("examples/online-shop/online-shop.polku").toAbsolutePath().normalize();

    @TempDir
    static Path storage;
    private static RunningEquinox equinox;
    private static Map<String, Object> met;
    private static ExperienceModel model;

    @BeforeAll
    @SuppressWarnings("unchecked")
    static void useTheBundles() throws Exception {
        equinox = new RunningEquinox(Path.of("target", "bundles"), storage);
        equinox.startAsEclipseDoes();
        Class<?> probe = equinox.install("fi.polku.store,fi.polku.rules,fi.polku.picture,fi.polku.model.edit,"
                + "org.eclipse.emf.ecore.xmi", Probe.class, Pictures.class);
        assertThat(probe).isNotSameAs(Probe.class);
        met = ((Function<Path, Map<String, Object>>) probe.getConstructor().newInstance()).apply(EXAMPLE);
        model = ModelStore.load(EXAMPLE).model();
    }

    @AfterAll
    static void stop() throws Exception {
        equinox.close();
    }

    @Test
    void everyBundleResolves() {
        assertThat(equinox.bundles()).extracting(Bundle::getSymbolicName).contains("fi.polku.model", "fi.polku.model.edit",
                "fi.polku.measure", "fi.polku.command", "fi.polku.survey", "fi.polku.store", "fi.polku.rules", "fi.polku.picture",
                "fi.polku.paper", "fi.polku.cli", "fi.polku.sirius");
        equinox.resolveAll();
        assertThat(equinox.bundles()).allSatisfy(bundle -> assertThat(bundle.getState()).as(bundle.getSymbolicName())
                .isIn(Bundle.RESOLVED, Bundle.STARTING, Bundle.ACTIVE));
    }

    @Test
    void everyBundleOfTheProductCarriesItsLicence() throws Exception {
        byte[] licence = Files.readAllBytes(ROOT.resolve("LICENSE"));
        List<Bundle> ours = equinox.bundles().stream().filter(it -> it.getSymbolicName().startsWith("fi.polku.")).toList();
        assertThat(ours).hasSize(11);
        for (Bundle bundle : ours) {
            try (InputStream in = bundle.getEntry("LICENSE").openStream()) {
                assertThat(in.readAllBytes()).as(bundle.getSymbolicName()).isEqualTo(licence);
            }
        }
        assertThat(ROOT.resolve("features/fi.polku.core.feature/LICENSE")).hasBinaryContent(licence);
    }

    @Test
    void theViewpointIsQuietWhereThereIsNoSirius() throws Exception {
        Bundle viewpoint = equinox.bundle("fi.polku.sirius");
        viewpoint.start();
        assertThat(viewpoint.getState()).isEqualTo(Bundle.ACTIVE);
    }

    @Test
    void anyEmfEditorFindsTheLoaderAndTheNames() {
        assertThat(met.get("resource")).isEqualTo("fi.polku.store.PolkuResource");
        assertThat(met.get("rootLabel")).isEqualTo(model.getName());
    }

    @Test
    void validatingReportsWhatTheRulesFindThoughNobodyRegisteredThem() {
        assertThat(RuleEngine.standard().check(model)).isNotEmpty();
        assertThat(met.get("validated")).isEqualTo(RuleEngine.standard().check(model).stream()
                .map(finding -> finding.rule().id() + ": " + finding.message(Probe.LANGUAGE)).sorted().toList());
    }

    @Test
    void labelsAndIconsAreFound() throws Exception {
        assertThat(Probe.labels()).containsEntry("Journey", "Polku").hasSizeGreaterThan(40);
        assertThat(met.get("labels")).isEqualTo(Probe.labels());
        assertThat(met.get("icons")).isEqualTo(Probe.icons());
    }

    @Test
    @SuppressWarnings("unchecked")
    void mapsAndBlueprintsAreDrawnWithTheSameBytesAsByPlainJava() throws Exception {
        Map<String, byte[]> here = Pictures.of(model);
        Map<String, byte[]> there = (Map<String, byte[]>) met.get("pictures");
        assertThat(there.keySet()).isEqualTo(here.keySet()).anyMatch(name -> name.matches("map-.*svg"))
                .anyMatch(name -> name.matches("map-.*png")).anyMatch(name -> name.matches("blueprint-.*svg"))
                .anyMatch(name -> name.matches("blueprint-.*png"));
        here.forEach((name, bytes) -> assertThat(there.get(name)).as(name).isEqualTo(bytes));
    }
}
