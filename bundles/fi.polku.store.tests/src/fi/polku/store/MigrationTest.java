/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class MigrationTest {

    private static final String NOW = "http://polku.fi/experience/1.0";

    @TempDir
    Path folder;

    /** Format 0.8 called journeys paths. */
    private static final class PathsBecomeJourneys implements Migration {

        @Override
        public FormatVersion from() {
            return new FormatVersion(0, 8);
        }

        @Override
        public FormatVersion to() {
            return new FormatVersion(0, 9);
        }

        @Override
        public void migrate(Document document) {
            NodeList children = document.getDocumentElement().getChildNodes();
            for (int i = 0; i < children.getLength(); i++) {
                if (children.item(i).getNodeName().equals("paths")) {
                    document.renameNode(children.item(i), null, "journeys");
                }
            }
        }
    }

    /** Format 0.9 called the name of an element its title. */
    private static final class TitlesBecomeNames implements Migration {

        @Override
        public FormatVersion from() {
            return new FormatVersion(0, 9);
        }

        @Override
        public FormatVersion to() {
            return FormatVersion.CURRENT;
        }

        @Override
        public void migrate(Document document) {
            NodeList elements = document.getElementsByTagName("*");
            for (int i = 0; i < elements.getLength(); i++) {
                Element element = (Element) elements.item(i);
                if (element.hasAttribute("title")) {
                    element.setAttribute("name", element.getAttribute("title"));
                    element.removeAttribute("title");
                }
            }
        }
    }

    private Path old(String version, String inner) throws Exception {
        return Samples.write(folder, "old.polku",
                Samples.HEAD.replace(NOW, "http://polku.fi/experience/" + version).replace("name=", "title=") + inner
                        + Samples.FOOT);
    }

    @Test
    void anOlderFileIsBroughtUpToDateStepByStep() throws Exception {
        Migrations both = new Migrations(List.of(new TitlesBecomeNames(), new PathsBecomeJourneys()));
        Path file = old("0.8", "<paths id='j' title='Käynti &#10;&amp; paluu' futureTwin='#j'/>");
        String before = Files.readString(file);
        LoadedModel loaded = ModelStore.load(file, both);
        assertThat(loaded.model().getName()).isEqualTo("Sample");
        assertThat(loaded.model().getJourneys().get(0).getName()).isEqualTo("Käynti \n& paluu");
        assertThat(loaded.model().getJourneys().get(0).getFutureTwin()).isSameAs(loaded.model().getJourneys().get(0));
        assertThat(Files.readString(file)).isEqualTo(before);

        ModelStore.save(loaded);
        assertThat(Files.readString(file)).contains(NOW).doesNotContain("0.8");
        assertThat(Files.readString(folder.resolve("old.polku.bak"))).isEqualTo(before);
        assertThat(ModelStore.load(file).model().getName()).isEqualTo("Sample");
    }

    @Test
    void anOlderFileThatNoStepLeadsOnFromIsRefused() throws Exception {
        Migrations one = new Migrations(List.of(new TitlesBecomeNames()));
        StoreException e = catchThrowableOfType(() -> ModelStore.load(old("0.8", ""), one), StoreException.class);
        assertThat(e.key()).isEqualTo("version.older");
        assertThat(e.message(Locale.ENGLISH)).contains("0.8", "1.0");
    }

    @Test
    void whatAnOlderFileHoldsBesideIsCheckedAsEver() throws Exception {
        Migrations one = new Migrations(List.of(new TitlesBecomeNames()));
        Path file = old("0.9", "<journeys nome='x'/>");
        assertThat(catchThrowableOfType(() -> ModelStore.load(file, one), StoreException.class).key())
                .isEqualTo("content.feature");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1", "2.0", "10.0", "999999.0"})
    void aNewerFileIsRefusedPolitelyAndStays(String version) throws Exception {
        Path file = old(version, "<holograms/>");
        String before = Files.readString(file);
        StoreException e = catchThrowableOfType(() -> ModelStore.load(file), StoreException.class);
        assertThat(e.key()).isEqualTo("version.newer");
        assertThat(e.message(Locale.ENGLISH)).contains(version, "newer Polku", "Update");
        assertThat(e.message(Locale.forLanguageTag("fi"))).contains(version, "uudemmalla Polulla");
        assertThat(Files.readString(file)).isEqualTo(before);
    }
}
