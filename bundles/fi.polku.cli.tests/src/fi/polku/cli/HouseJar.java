/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** Jars with one rule of a team, compiled on the spot. */
final class HouseJar {

    private static final String RULE = """
            package house;
            import fi.polku.model.experience.*;
            import fi.polku.rules.*;
            import java.util.Locale;
            public class Shout implements Rule {
                public String id() { return "house/shout"; }
                public Severity severity() { return Severity.INFO; }
                public String group() { return "house"; }
                public org.eclipse.emf.ecore.EClass checks() { return ExperiencePackage.Literals.TOUCHPOINT; }
                public void check(Element element, Inspection inspection) { %s }
                public String groupTitle(Locale language) { return "House"; }
                public String title(Locale language) { return "Shout"; }
                public String meaning(Locale language) { return "Names are shouted."; }
                public String rationale(Locale language) { return "So that all hear."; }
                public String source(Locale language) { return "House"; }
                public String remedy(Locale language) { %s }
                public String message(Locale language, Object... arguments) { return arguments[0] + "!"; }
            }
            """;

    private HouseJar() {
    }

    /** The rule {@code house/shout}, a note on touchpoints, whose check is this statement. */
    static Path checking(String statement, Path folder) throws IOException {
        return of("house.Shout", RULE.formatted(statement, "return \"Hush.\";"), folder);
    }

    /** One that can't say what to do about it. */
    static Path withoutATextOfItsOwn(Path folder) throws IOException {
        String nothing = "throw new java.util.MissingResourceException(\"no remedy\", \"\", \"\");";
        return of("house.Shout", RULE.formatted("", nothing), folder);
    }

    static Path of(String name, String source, Path folder) throws IOException {
        Path java = Files.createDirectories(folder.resolve("src/house")).resolve(name.replace("house.", "") + ".java");
        Files.writeString(java, source);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        assertThat(compiler.run(null, null, null, List.of("-cp", System.getProperty("java.class.path"), java.toString())
                .toArray(String[]::new))).isZero();
        Path jar = folder.resolve(name + ".jar");
        try (OutputStream out = Files.newOutputStream(jar); JarOutputStream entries = new JarOutputStream(out)) {
            String type = name.replace('.', '/') + ".class";
            entries.putNextEntry(new JarEntry(type));
            entries.write(Files.readAllBytes(folder.resolve("src").resolve(type)));
            entries.putNextEntry(new JarEntry("META-INF/services/fi.polku.rules.Rule"));
            entries.write(name.getBytes(StandardCharsets.UTF_8));
        }
        return jar;
    }
}
