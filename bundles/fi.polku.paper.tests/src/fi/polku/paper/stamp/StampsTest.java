/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.stamp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fi.polku.model.experience.Journey;
import fi.polku.paper.ExportFormat;
import fi.polku.paper.ExportSettings;
import fi.polku.paper.Handout;
import fi.polku.paper.Handouts;
import fi.polku.paper.PageSize;

class StampsTest {

    @TempDir
    private Path folder;

    @Test
    void aFileIsFreshAsLongAsItAndItsSourceAreAsTheyWere() throws IOException {
        Path file = Files.writeString(folder.resolve("a b.pdf"), "content");
        Stamps stamps = Stamps.in(folder);
        assertThat(stamps.isFresh(file, "source")).isFalse();
        stamps.remember(file, "source");
        stamps.save();

        Stamps later = Stamps.in(folder);
        assertThat(later.isFresh(file, "source")).isTrue();
        assertThat(later.isFresh(file, "other")).isFalse();
        Files.writeString(file, "changed");
        assertThat(later.isFresh(file, "source")).isFalse();
        Files.delete(file);
        assertThat(later.isFresh(file, "source")).isFalse();
        later.save();
        assertThat(folder.resolve(Stamps.FILE)).doesNotExist();
    }

    @Test
    void aMemoryThatIsNoneIsNoHindrance() throws IOException {
        Files.write(folder.resolve(Stamps.FILE), new byte[] {(byte) 0xFF, 10, 'x', 10});
        assertThat(Stamps.in(folder).isFresh(folder.resolve("x"), "source")).isFalse();
    }

    @Test
    void aFingerprintDiffersWheneverTheFileWould() throws IOException {
        Set<String> prints = new HashSet<>();
        ExportSettings standard = ExportSettings.STANDARD;
        add(prints, "1", ExportFormat.PDF, example(), standard);
        add(prints, "2", ExportFormat.PDF, example(), standard);
        add(prints, "1", ExportFormat.PNG, example(), standard);
        add(prints, "1", ExportFormat.PDF, example(), standard.atDpi(300));
        add(prints, "1", ExportFormat.PDF, example(), standard.on(PageSize.of("A4").orElseThrow()));
        Handout renamed = example();
        ((Journey) renamed.pictures().get(0).element()).getStages().get(0).setName("Another");
        add(prints, "1", ExportFormat.PDF, renamed, standard);
        assertThat(prints).hasSize(6);
        add(prints, "1", ExportFormat.PDF, example(), standard);
        assertThat(prints).as("the same again").hasSize(6);
    }

    private static Handout example() throws IOException {
        return Handouts.example("online-shop", Locale.ENGLISH);
    }

    private static void add(Set<String> prints, String version, ExportFormat format, Handout handout,
            ExportSettings settings) throws IOException {
        prints.add(new Fingerprint(version, new byte[0]).of(format, handout, settings));
    }
}
