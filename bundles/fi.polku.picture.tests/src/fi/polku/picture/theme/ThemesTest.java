/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.ServiceBlueprint;
import fi.polku.model.json.JsonFileException;
import fi.polku.picture.Blueprint;
import fi.polku.picture.JourneyMap;
import fi.polku.picture.PictureOptions;
import fi.polku.picture.SceneCheck;
import fi.polku.picture.raster.ScenePainter;
import fi.polku.picture.scene.Colour;
import fi.polku.picture.scene.Image;
import fi.polku.picture.scene.Scene;
import fi.polku.picture.scene.Text;
import fi.polku.picture.text.FontFamily;
import fi.polku.picture.text.FontFile;
import fi.polku.picture.text.Measure;
import fi.polku.rules.RuleEngine;
import fi.polku.store.ModelStore;

class ThemesTest {

    private static final Path EXAMPLES = Path.of("..", "..", "examples");

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("fi.polku.picture.theme.Themes#shipped")
    void everyExampleCanBeReadInEveryTheme(Theme theme) throws IOException {
        for (Path file : List.of(EXAMPLES.resolve("grant-service/grant-service.polku"),
                EXAMPLES.resolve("grand-hotel/grand-hotel.polku"))) {
            pictures(ModelStore.load(file).model(), theme).forEach(SceneCheck::assertReadable);
        }
    }

    @ParameterizedTest
    @MethodSource("fi.polku.picture.theme.Themes#shipped")
    void noTextOfAShippedThemeIsHardToReadWhateverIsDrawn(Theme theme) {
        assertThat(theme.hardToRead()).isEmpty();
    }

    @Test
    void theContrastOfEveryTextOnItsGroundIsLookedAt() throws IOException {
        Map<Colour, Role> roles = Stream.of(Role.values()).collect(Collectors.toMap(Role::house, role -> role));
        for (String example : List.of("grant-service", "grand-hotel", "online-shop", "employee-journey")) {
            ExperienceModel model = ModelStore.load(EXAMPLES.resolve(example).resolve(example + ".polku")).model();
            pictures(model, Theme.LIGHT).forEach(scene -> SceneCheck.grounds(scene).forEach((text, ground) -> assertThat(
                    Contrast.PAIRS).contains(new Contrast.Pair(roles.get(text.colour()), roles.get(ground)))));
        }
    }

    @Test
    void aThemeMovesNothing() throws IOException {
        ExperienceModel model = ModelStore.load(EXAMPLES.resolve("grant-service/grant-service.polku")).model();
        Theme dark = Themes.of("dark");
        Map<String, String> back = Stream.of(Role.values())
                .collect(Collectors.toMap(role -> dark.colour(role).css(), role -> role.house().css()));
        assertThat(back).as("colours that can be told apart").hasSameSizeAs(Role.values());
        String light = SceneCheck.svg(pictures(model, Theme.LIGHT).findFirst().orElseThrow());
        String themed = SceneCheck.svg(pictures(model, dark).findFirst().orElseThrow());
        assertThat(themed).isNotEqualTo(light).hasSameSizeAs(light);
        assertThat(themed.replaceAll("#[0-9A-F]{6}", "")).isEqualTo(light.replaceAll("#[0-9A-F]{6}", ""));
        assertThat(Pattern.compile("#[0-9A-F]{6}").matcher(themed).replaceAll(it -> back.get(it.group())))
                .isEqualTo(light);
    }

    @Test
    void aTeamsThemeChangesWhatItNamesAndKeepsTheRest() throws IOException {
        Theme theme = read("{\"name\": \"Aura\", \"extends\": \"dark\", \"colours\": {\"main\": \"#ff8800\"}}");
        assertThat(theme.name()).isEqualTo("Aura");
        assertThat(theme.colour(Role.MAIN)).isEqualTo(new Colour(0xFF8800));
        assertThat(theme.colour(Role.INK)).isEqualTo(Themes.of("dark").colour(Role.INK));
        assertThat(read("{}")).isEqualTo(new Theme("team", Map.of(), FontFamily.HOUSE, Optional.empty()));
    }

    @Test
    void aTeamIsToldWhichOfItsTextsAreHardToRead() throws IOException {
        assertThat(read("{\"colours\": {\"inkSoft\": \"#999999\"}}").hardToRead())
                .extracting(Contrast::text).containsOnly(Role.INK_SOFT);
        assertThat(read("{\"colours\": {\"inkSoft\": \"#999999\"}}").hardToRead())
                .allSatisfy(contrast -> assertThat(contrast.ratio()).isBetween(2.0, 3.0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{\"colours\": {\"min\": \"#000000\"}}        | 1:14: a theme has no colour \"min\". Did you mean \"main\"?",
        "{\"colours\": {\"main\": \"red\"}}           | 1:22: \"red\" is no colour. Write red, green and blue in hexadecimal: \"#0F5C8F\".",
        "{\"extends\": \"drak\"}                      | 1:13: there is no theme \"drak\". Did you mean \"dark\"?",
        "{\"colors\": {}}                             | 1:2: there is nothing called \"colors\" here. Did you mean \"colours\"?",
        "{\"fonts\": {\"regular\": \"no.ttf\"}}  | 1:23: there is no file \"no.ttf\" beside the theme.",
        "{\"fonts\": {\"regular\": \"team.json\"}} | 1:23: \"regular\" is not a TrueType font with outlines (.ttf).",
        "{\"logo\": \"team.json\"}                 | 1:10: \"team.json\" is not a PNG picture of at most 4 million pixels. Save the logo as one.",
        "{\"name\": 1}                                | 1:10: \"name\" is a text with something in it.",
        "[]                                           | 1:1: a theme is a JSON object such as {\"extends\": \"light\", \"colours\": {\"main\": \"#0F5C8F\"} }."
    })
    void whatCantBeIsToldWithItsPlace(String text, String complaint) throws IOException {
        Path file = Files.writeString(folder.resolve("team.json"), text, StandardCharsets.UTF_8);
        assertThat(catchThrowableOfType(JsonFileException.class, () -> Themes.read(file)).message(Locale.ENGLISH))
                .isEqualTo(file + ":" + complaint);
    }

    @Test
    void lettersOfATeamTakeNoMoreRoomThanThoseOfTheHouse() throws IOException {
        put("team.ttf", FontFamily.HOUSE.file(FontFile.Cut.BOLD).open());
        Theme theme = read("{\"fonts\": {\"regular\": \"team.ttf\"}}");
        Scene house = firstPicture(Theme.LIGHT);
        Scene team = firstPicture(theme);
        List<Text> before = SceneCheck.texts(house);
        List<Text> after = SceneCheck.texts(team);
        assertThat(after).hasSameSizeAs(before);
        for (int i = 0; i < after.size(); i++) {
            assertThat(Measure.width(after.get(i).text(), after.get(i).font())).as(after.get(i).text())
                    .isLessThanOrEqualTo(before.get(i).width() + 0.001);
            assertThat(after.get(i).baseline()).isEqualTo(before.get(i).baseline());
        }
        assertThat(SceneCheck.svg(team)).contains("@font-face{font-family:'team';font-weight:normal", "font-family=\"'team', ");
        assertThat(SceneCheck.svg(house)).doesNotContain("@font-face");
    }

    @Test
    void theLogoStandsBelowThePictureWhereNothingElseIs() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(300, 100, BufferedImage.TYPE_INT_RGB), "png", png);
        put("logo.png", new ByteArrayInputStream(png.toByteArray()));
        Scene scene = firstPicture(read("{\"name\": \"Aura\", \"logo\": \"logo.png\"}"));
        Image logo = (Image) SceneCheck.leaves(scene.marks()).filter(Image.class::isInstance).findFirst().orElseThrow();
        assertThat(logo.bounds().width() / logo.bounds().height()).isCloseTo(3, within(0.001));
        assertThat(logo.bounds().bottom()).isLessThan(scene.height());
        assertThat(SceneCheck.leaves(scene.marks()).filter(mark -> mark.bounds().overlaps(logo.bounds()))).containsOnly(logo);
        assertThat(SceneCheck.svg(scene)).contains("href=\"data:image/png;base64,", "<title>Aura</title>");
        BufferedImage painted = new BufferedImage(10, 10, BufferedImage.TYPE_INT_RGB);
        new ScenePainter(scene).paint(painted, 1, (int) logo.bounds().centreX(), (int) logo.bounds().centreY());
        assertThat(painted.getRGB(2, 2)).isEqualTo(0xFF000000);
    }

    private Scene firstPicture(Theme theme) throws IOException {
        return pictures(ModelStore.load(EXAMPLES.resolve("grant-service/grant-service.polku")).model(), theme).findFirst()
                .orElseThrow();
    }

    private void put(String name, InputStream content) throws IOException {
        try (content) {
            Files.write(folder.resolve(name), content.readAllBytes());
        }
    }

    /** The schema names each colour, and each theme that can be extended, once; nothing else in it needs a parser. */
    @Test
    void theSchemaKnowsWhatAFileCanSay() throws IOException {
        String schema = Files.readString(Path.of("..", "..", "docs", "polku-theme.schema.json"));
        assertThat(Pattern.compile("\"(\\w+)\": \\{\\s+\"\\$ref\": \"#/definitions/colour\"").matcher(schema).results()
                .map(it -> it.group(1))).containsExactlyElementsOf(Stream.of(Role.values()).map(Role::key).toList());
        assertThat(schema.replaceAll("\\s", "")).contains("\"enum\":[" + Themes.shipped().stream()
                .map(theme -> '"' + theme.name() + '"').collect(Collectors.joining(",")) + "]");
    }

    private Theme read(String text) throws IOException {
        return Themes.read(Files.writeString(folder.resolve("team.json"), text, StandardCharsets.UTF_8));
    }

    private static Stream<Scene> pictures(ExperienceModel model, Theme theme) {
        PictureOptions options = new PictureOptions(Locale.ENGLISH, RuleEngine.standard().check(model)).in(theme);
        Stream<Journey> journeys = model.getJourneys().stream();
        Stream<ServiceBlueprint> blueprints = model.getBlueprints().stream();
        return Stream.concat(journeys.map(journey -> JourneyMap.of(journey, options)),
                blueprints.map(blueprint -> Blueprint.of(blueprint, options)));
    }
}
