/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import fi.polku.model.text.Texts;
import fi.polku.testsupport.RandomModels;

class BrokenFilesTest {

    @TempDir
    Path folder;

    private StoreException refused(Path file) {
        StoreException e = catchThrowableOfType(() -> ModelStore.load(file), StoreException.class);
        assertThat(e).as("refusal of " + file).isNotNull();
        assertThat(e.file()).isEqualTo(file);
        for (Locale language : Texts.LANGUAGES) {
            assertThat(e.message(language)).contains(file.toString()).doesNotContain("{", "null").endsWith(".");
        }
        assertThat(e.getMessage()).isEqualTo(e.message(Locale.ENGLISH)).isNotEqualTo(e.message(Locale.forLanguageTag("fi")));
        return e;
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            6 | content.feature   | `\n<journey name='x'/>`
            5 | content.feature   | <journeys nome='x'/>
            5 | content.class     | <parties xsi:type='experience:Robot' name='x'/>
            5 | content.class     | <personas xsi:type='experience:Robot' name='x'/>
            5 | content.value     | <journeys date='2026-02-30'/>
            5 | content.value     | <journeys kind='scenic'/>
            5 | content.value     | <scales minimum='low'/>
            5 | content.value     | <journeys id='a' futureTwin='#a #b'/><journeys id='b'/>
            5 | content.reference | <channels owner='#c'/><channels id='c'/>
            5 | content.id        | <journeys id='a b'/>
            5 | content.id        | <journeys id=''/>
            5 | content.id        | <journeys id='//@x'/>
            6 | content.duplicate | `<journeys id='a'/>\n<journeys id='a'/>`
            5 | content.duplicate | <journeys id='m'/>
            5 | content.foreign   | <journeys xmlns:e='http://example.org/e' xsi:type='e:Journey'/>
            5 | content.value     | <channels><owner name='x'/></channels>
            6 | xml.broken        | `<journeys>\n</journey>`
            6 | xml.broken        | `\n<journeys name='a & b'/>`
            6 | xml.conflict      | `\n<<<<<<< HEAD\n<journeys/>\n=======\n>>>>>>> other`
            """)
    void aMistakeInTheFileIsNamedWithItsLine(int line, String key, String xml) throws Exception {
        StoreException e = refused(Samples.file(folder, xml));
        assertThat(e.key()).isEqualTo(key);
        assertThat(e.line()).isEqualTo(line);
    }

    @Test
    void anAbstractClassIsNoElement() throws Exception {
        assertThat(refused(Samples.file(folder, "<parties name='x'/>")).key()).startsWith("content.");
    }

    @Test
    void theMessageNamesTheLineOnlyWhenItIsKnown() throws Exception {
        assertThat(refused(Samples.file(folder, "<journeys nome='x'/>")).message(Locale.ENGLISH)).contains(", line 5: ");
        assertThat(refused(Samples.write(folder, "empty.polku", "")).message(Locale.ENGLISH)).doesNotContain("line");
    }

    @Test
    void theMessageCanCallTheFileByAShorterName() throws Exception {
        StoreException refusal = refused(Samples.file(folder, "<journeys nome='x'/>"));
        assertThat(refusal.message(Locale.ENGLISH, "my.polku")).startsWith("my.polku, line 5: ").doesNotContain(folder.toString());
    }

    @Test
    void aMissingFileAFolderAndASpecialFileAreToldApart() throws Exception {
        assertThat(refused(folder.resolve("none.polku")).key()).isEqualTo("read.missing");
        assertThat(refused(Files.createDirectory(folder.resolve("folder.polku"))).key()).isEqualTo("read.folder");
        Path device = Files.createSymbolicLink(folder.resolve("device.polku"), Path.of("/dev/zero"));
        assertThat(refused(device).key()).isEqualTo("read.special");
    }

    @Test
    void aFileOfSeveralGigabytesIsRefusedUnread() throws Exception {
        Path file = folder.resolve("big.polku");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(3L << 30);
        }
        assertThat(refused(file).key()).isEqualTo("read.big");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hello", "{\"json\": true}", "PK\u0003\u0004zip"})
    void whatIsNoXmlIsNoModel(String content) throws Exception {
        assertThat(refused(Samples.write(folder, "x.polku", content)).key()).isIn("xml.empty", "xml.none");
    }

    @Test
    void binaryGarbageIsRefused() throws Exception {
        byte[] garbage = new byte[5000];
        for (int seed = 0; seed < 50; seed++) {
            new Random(seed).nextBytes(garbage);
            refused(Files.write(folder.resolve("garbage.polku"), garbage));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<a/>",
        "<a xmlns='http://example.org/other'/>",
        "<e:Journey xmlns:e='http://polku.fi/experience/1.0'/>",
        "<e:ExperienceModel xmlns:e='http://polku.fi/experience/1.0' href='other.polku#m'/>",
        "<xmi:XMI xmlns:xmi='http://www.omg.org/XMI' xmlns:e='http://polku.fi/experience/1.0'>"
                + "<e:ExperienceModel/><e:ExperienceModel/></xmi:XMI>",
        "<xmi:XMI xmlns:xmi='http://www.omg.org/XMI'/>"})
    void xmlWithoutExactlyOneModelIsRefused(String xml) throws Exception {
        assertThat(refused(Samples.write(folder, "x.polku", xml)).key()).isIn("content.foreign", "content.root");
    }

    @Test
    void aFileThatIsCutShortAnywhereIsRefusedOrHoldsTheWholeModel() throws Exception {
        LoadedModel saved = ModelStore.create(RandomModels.any(7, 20), folder.resolve("whole.polku"));
        ModelStore.save(saved);
        byte[] whole = Files.readAllBytes(saved.file());
        Path cut = folder.resolve("cut.polku");
        for (int length = 0; length < whole.length - 1; length += 1 + length / 50) {
            Files.write(cut, Arrays.copyOf(whole, length));
            assertThat(refused(cut).key()).isIn("xml.empty", "xml.truncated", "xml.broken", "xml.encoding", "xml.none");
        }
        Files.write(cut, Arrays.copyOf(whole, whole.length / 2));
        assertThat(refused(cut).key()).isEqualTo("xml.truncated");
    }

    @Test
    void aWrongEncodingIsNamedWithItsLine() throws Exception {
        Path file = folder.resolve("latin1.polku");
        Files.write(file, (Samples.HEAD + "\n<journeys name='käynti'/>\n"
                + Samples.FOOT).getBytes(StandardCharsets.ISO_8859_1));
        StoreException e = refused(file);
        assertThat(e.key()).isEqualTo("xml.encoding");
        assertThat(e.line()).isEqualTo(6);

        Files.writeString(file, Samples.HEAD.replace("UTF-8", "KLINGON-8") + Samples.FOOT);
        assertThat(refused(file).line()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "ISO-8859-1"})
    void aFileInAnEncodingThatItDeclaresLoadsAndIsSavedAsUtf8(String encoding) throws Exception {
        String bom = encoding.length() == 8 ? "\uFEFF" : "";
        String declared = encoding.startsWith("UTF") ? "UTF-16" : encoding;
        String xml = bom + Samples.HEAD.replace("UTF-8", declared).replace("Sample", "Käynti")
                + Samples.FOOT;
        Path file = Files.write(folder.resolve("encoded.polku"), xml.getBytes(encoding));
        LoadedModel loaded = ModelStore.load(file);
        assertThat(loaded.model().getName()).isEqualTo("Käynti");
        ModelStore.save(loaded);
        assertThat(Files.readString(file)).contains("encoding=\"UTF-8\"", "Käynti");
    }

    @Test
    void aByteOrderMarkIsNoMistake() throws Exception {
        Path file = Samples.write(folder, "bom.polku", "\uFEFF" + Samples.HEAD + Samples.FOOT);
        assertThat(ModelStore.load(file).model().getName()).isEqualTo("Sample");
    }

    @Test
    void nestingWithoutEndIsRefusedBeforeItHurts() throws Exception {
        int depth = 200_000;
        Path file = Samples.file(folder, "<notes>".repeat(depth) + "</notes>".repeat(depth));
        assertThat(refused(file).key()).isEqualTo("content.deep");
    }

    @Test
    void aFileThatMayNotBeReadIsNamed() throws Exception {
        Path file = Samples.file(folder, "");
        Files.setPosixFilePermissions(file, Set.of());
        assumeFalse(Files.isReadable(file), "the superuser may read every file");
        assertThat(refused(file).key()).isEqualTo("read.denied");
    }
}
