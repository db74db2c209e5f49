/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperienceFactory;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Journey;
import fi.polku.testsupport.RandomModels;

class ElementLinesTest {

    private static final String HEAD = "<experience:ExperienceModel xmi:version=\"2.0\" "
            + "xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:experience=\"http://polku.fi/experience/1.0\" id=\"m\">";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyElementOfASavedModelStandsWhereItsTagOpens(long seed) throws IOException {
        Path file = folder.resolve("random.polku");
        ModelStore.save(ModelStore.create(RandomModels.any(seed, 300), file));
        List<String> text = Files.readString(file).lines().toList();
        ExperienceModel model = ModelStore.load(file).model();

        ElementLines lines = ElementLines.of(file);

        model.eAllContents().forEachRemaining(object -> {
            Element element = (Element) object;
            TextPosition at = lines.of(element);
            String rest = text.get(at.line() - 1).substring(at.column() - 1);
            assertThat(rest).startsWith("<" + element.eContainingFeature().getName())
                    .contains("id=\"" + element.getId() + "\"");
            assertThat(lines.hasIdOf(element)).isTrue();
        });
    }

    @Test
    void aTagOverSeveralLinesStandsWhereItOpens() throws IOException {
        ElementLines lines = lines(HEAD + "\r\n  <!-- <journeys> -->\r\n\t<journeys\r\n    id='j'\r\n    name='a > b'>"
                + "\r\n  </journeys>\r\n</experience:ExperienceModel>", StandardCharsets.UTF_8);

        assertThat(lines.of(journey("j"))).isEqualTo(new TextPosition(3, 2));
    }

    @Test
    void severalElementsOnOneLineAreToldApart() throws IOException {
        ElementLines lines = lines(HEAD + "<journeys id='j'/><journeys id='k'/></experience:ExperienceModel>",
                StandardCharsets.UTF_8);

        assertThat(lines.of(journey("j"))).isEqualTo(new TextPosition(1, HEAD.length() + 1));
        assertThat(lines.of(journey("k")))
                .isEqualTo(new TextPosition(1, HEAD.length() + 1 + "<journeys id='j'/>".length()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "ISO-8859-1"})
    void otherEncodingsAndLettersMoveNothing(String encoding) throws IOException {
        ElementLines lines = lines("<?xml version='1.0' encoding='" + encoding + "'?>\n" + HEAD
                + "\n<journeys id='i' name='äö&#x1F600;'/> <journeys id='j'/></experience:ExperienceModel>",
                Charset.forName(encoding));

        assertThat(lines.of(journey("j")))
                .isEqualTo(new TextPosition(3, "<journeys id='i' name='äö&#x1F600;'/> ".length() + 1));
    }

    @Test
    void aByteOrderMarkIsNoColumn() throws IOException {
        ElementLines lines = lines("\uFEFF" + HEAD + "<journeys id='j'/></experience:ExperienceModel>",
                StandardCharsets.UTF_8);

        assertThat(lines.of(journey("j"))).isEqualTo(new TextPosition(1, HEAD.length() + 1));
    }

    @Test
    void anElementWrittenWithoutAnIdIsFoundByItsPlace() throws IOException {
        Path file = folder.resolve("m.polku");
        ElementLines lines = lines(HEAD + "\n<journeys id='j'>\n<stages/>\n<stages>\n<touchpoints/>\n</stages>\n</journeys>"
                + "</experience:ExperienceModel>", StandardCharsets.UTF_8);
        Journey journey = ModelStore.load(file).model().getJourneys().get(0);

        assertThat(lines.of(journey.getStages().get(1)).line()).isEqualTo(4);
        assertThat(lines.of(journey.getStages().get(1).getTouchpoints().get(0)).line()).isEqualTo(5);
        assertThat(lines.hasIdOf(journey.getStages().get(1))).isFalse();
    }

    @Test
    void whatTheFileDoesNotHoldStandsWithTheNearestElementAroundIt() throws IOException {
        ElementLines lines = lines(HEAD + "\n<journeys id='j'/></experience:ExperienceModel>", StandardCharsets.UTF_8);
        Journey journey = journey("j");
        journey.getStages().add(ExperienceFactory.eINSTANCE.createStage());

        assertThat(lines.of(journey.getStages().get(0)).line()).isEqualTo(2);
        assertThat(lines.of(ExperienceFactory.eINSTANCE.createPersona())).isEqualTo(new TextPosition(1, 1));
    }

    @Test
    void aFileThatIsGoneOrBrokenIsAClearError() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.polku"), "<oops");

        assertThatThrownBy(() -> ElementLines.of(broken)).isInstanceOf(StoreException.class)
                .hasMessageContaining("broken.polku");
        assertThatThrownBy(() -> ElementLines.of(folder.resolve("gone.polku"))).isInstanceOf(StoreException.class);
    }

    @Test
    void aDocumentTypeIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("evil.polku"),
                "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x>&e;</x>");

        assertThatThrownBy(() -> ElementLines.of(file)).isInstanceOf(StoreException.class).hasMessageContaining("DOCTYPE");
    }

    private ElementLines lines(String xml, Charset encoding) throws IOException {
        return ElementLines.of(Files.write(folder.resolve("m.polku"), xml.getBytes(encoding)));
    }

    private static Journey journey(String id) {
        Journey journey = ExperienceFactory.eINSTANCE.createJourney();
        journey.setId(id);
        return journey;
    }
}
