/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;

import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperiencePackage;
import fi.polku.model.experience.Touchpoint;
import fi.polku.rules.ownership.TouchpointOwner;

class AvailableRulesTest {

    private static final String PLUGIN = "<plugin>%s</plugin>";

    @TempDir
    private Path folder;

    @Test
    void without_rules_of_their_own_teams_have_those_of_the_product() {
        assertThat(AvailableRules.all()).isEqualTo(Catalogue.RULES);
    }

    @Test
    void a_service_adds_a_rule() throws IOException {
        try (URLClassLoader services = services(HouseRule.class)) {
            assertThat(AvailableRules.on(services)).extracting(Rule::id).contains("house/rule", "polku/touchpoint-owner");
        }
    }

    @Test
    void a_rule_without_its_texts_is_refused() throws IOException {
        try (URLClassLoader services = services(Speechless.class)) {
            assertThatExceptionOfType(MissingResourceException.class).isThrownBy(() -> AvailableRules.on(services))
                    .withMessageContaining("house/speechless");
        }
    }

    @Test
    void a_rule_under_a_name_that_is_taken_is_refused() throws IOException {
        try (URLClassLoader services = services(TouchpointOwner.class)) {
            assertThatIllegalArgumentException().isThrownBy(() -> AvailableRules.on(services))
                    .withMessage("polku/touchpoint-owner");
        }
    }

    @Test
    void an_extension_adds_a_rule_in_eclipse_and_a_broken_one_stops_no_other() throws IOException {
        IExtensionRegistry registry = RegistryFactory.createRegistry(null, null, null);
        contribute(registry, Files.readString(Path.of("..", "fi.polku.rules", "plugin.xml")), "fi.polku.rules");
        contribute(registry, PLUGIN.formatted("<extension point='fi.polku.rules.rule'><rule class='no.such.Rule'/>"
                + "<rule class='java.lang.String'/><rule class='" + HouseRule.class.getName() + "'/></extension>"), "house");

        assertThat(RuleExtensions.in(registry)).extracting(Rule::getClass).isEqualTo(List.of(HouseRule.class));
    }

    private URLClassLoader services(Class<?> rule) throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(services.resolve(Rule.class.getName()), rule.getName());
        return new URLClassLoader(new URL[] {folder.toUri().toURL()}, getClass().getClassLoader());
    }

    private static void contribute(IExtensionRegistry registry, String plugin, String bundle) {
        registry.addContribution(new ByteArrayInputStream(plugin.getBytes(StandardCharsets.UTF_8)),
                ContributorFactorySimple.createContributor(bundle), false, bundle, null, null);
    }

    /** A team's own rule, which finds nothing. */
    public static final class HouseRule implements Rule {

        @Override
        public String id() {
            return "house/rule";
        }

        @Override
        public Severity severity() {
            return Severity.INFO;
        }

        @Override
        public String group() {
            return "house";
        }

        @Override
        public EClass checks() {
            return ExperiencePackage.Literals.TOUCHPOINT;
        }

        @Override
        public void check(Element element, Inspection inspection) {
        }

        @Override
        public String groupTitle(Locale language) {
            return "House";
        }

        @Override
        public String title(Locale language) {
            return "Rule";
        }

        @Override
        public String meaning(Locale language) {
            return "Meaning";
        }

        @Override
        public String rationale(Locale language) {
            return "Rationale";
        }

        @Override
        public String source(Locale language) {
            return "Source";
        }

        @Override
        public String remedy(Locale language) {
            return "Remedy";
        }

        @Override
        public String message(Locale language, Object... arguments) {
            return "Message";
        }
    }

    /** One that says nothing. */
    public static final class Speechless extends RuleOn<Touchpoint> {

        public Speechless() {
            super("house/speechless", Severity.INFO, Touchpoint.class);
        }

        @Override
        protected void look(Touchpoint touchpoint, Inspection inspection) {
        }
    }
}
