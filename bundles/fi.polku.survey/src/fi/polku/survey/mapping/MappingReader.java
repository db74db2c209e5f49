/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.survey.mapping;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;

import fi.polku.model.experience.MetricKind;
import fi.polku.survey.SurveyException;
import fi.polku.survey.mapping.AnswerColumn.ByKind;
import fi.polku.survey.mapping.AnswerColumn.ByName;
import fi.polku.survey.mapping.AnswerColumn.Felt;
import fi.polku.survey.mapping.AnswerColumn.Meaning;
import fi.polku.survey.rows.Format;
import fi.polku.survey.text.DayText;

/** Reads one mapping; the first thing that can't be ends it. */
final class MappingReader {

    private static final JsonFactory JSON = JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final Path file;
    private JsonParser json;

    MappingReader(Path file) {
        this.file = file;
    }

    Mapping read(String text) throws IOException {
        try (JsonParser parser = JSON.createParser(text.startsWith("\uFEFF") ? text.substring(1) : text)) {
            json = parser;
            json.nextToken();
            return mapping();
        }
    }

    private Mapping mapping() throws IOException {
        Map<String, Object> said = new LinkedHashMap<>();
        List<AnswerColumn> answers = new ArrayList<>();
        Map<String, String> placeNames = new LinkedHashMap<>();
        fields(key -> {
            switch (key) {
                case "$schema" -> text();
                case "source", "sheet", "date", "place" -> said.put(key, text());
                case "dateFormat" -> said.put(key, pattern());
                case "delimiter", "decimal" -> said.put(key, sign());
                case "encoding" -> said.put(key, charset());
                case "grouping" -> said.put(key, grouping());
                case "population" -> said.put(key, (int) number());
                case "placeNames" -> fields(name -> placeNames.put(name, text()));
                case "answers" -> answers(answers);
                default -> throw problem("key", key);
            }
        });
        Format format = new Format(get(said, "encoding", Charset.class), get(said, "delimiter", Character.class),
                get(said, "sheet", String.class));
        OptionalInt population = get(said, "population", Integer.class).map(OptionalInt::of).orElseGet(OptionalInt::empty);
        return new Mapping(format, get(said, "source", String.class), get(said, "decimal", Character.class),
                get(said, "date", String.class), get(said, "dateFormat", String.class),
                get(said, "grouping", Grouping.class).orElse(Grouping.QUARTER), population,
                get(said, "place", String.class), placeNames, answers);
    }

    private static <T> Optional<T> get(Map<String, Object> said, String key, Class<T> type) {
        return Optional.ofNullable(type.cast(said.get(key)));
    }

    private void answers(List<AnswerColumn> answers) throws IOException {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            throw problem("array");
        }
        while (json.nextToken() != JsonToken.END_ARRAY) {
            answers.add(answer());
        }
    }

    private AnswerColumn answer() throws IOException {
        Map<String, String> said = new LinkedHashMap<>();
        Map<String, Double> labels = new LinkedHashMap<>();
        boolean[] felt = new boolean[1];
        fields(key -> {
            switch (key) {
                case "column", "metric", "kind", "persona", "at", "comments" -> said.put(key, text());
                case "emotion" -> felt[0] = yes();
                case "labels" -> fields(name -> labels.put(name, number()));
                default -> throw problem("key", key);
            }
        });
        if (!said.containsKey("column")) {
            throw problem("noColumn");
        }
        return new AnswerColumn(said.get("column"), meaning(said, felt[0]), Optional.ofNullable(said.get("at")), labels,
                Optional.ofNullable(said.get("comments")));
    }

    private Meaning meaning(Map<String, String> said, boolean felt) throws SurveyException {
        if (felt) {
            return new Felt(Optional.ofNullable(said.get("persona")));
        }
        if (said.containsKey("metric")) {
            return new ByName(said.get("metric"));
        }
        MetricKind kind = said.containsKey("kind") ? MetricKind.get(said.get("kind")) : null;
        if (kind == null) {
            throw problem("noMeaning", said.get("column"),
                    String.join(", ", Arrays.stream(MetricKind.values()).map(MetricKind::getLiteral).toList()));
        }
        return new ByKind(kind);
    }

    /** What happens to one field; the parser stands on its value and then on the value's end. */
    private interface Field {

        void read(String name) throws IOException;
    }

    private void fields(Field field) throws IOException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            throw problem("object");
        }
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            field.read(name);
        }
    }

    private String text() throws IOException {
        if (json.currentToken() != JsonToken.VALUE_STRING) {
            throw problem("text", json.getText());
        }
        return json.getText();
    }

    private char sign() throws IOException {
        String text = text();
        if (text.length() != 1) {
            throw problem("sign", text);
        }
        return text.charAt(0);
    }

    private double number() throws IOException {
        if (!json.currentToken().isNumeric()) {
            throw problem("number", json.getText());
        }
        return json.getDoubleValue();
    }

    private boolean yes() throws IOException {
        if (!json.currentToken().isBoolean()) {
            throw problem("yes", json.getText());
        }
        return json.getBooleanValue();
    }

    private String pattern() throws IOException {
        try {
            new DayText(Optional.of(text()));
            return json.getText();
        } catch (IllegalArgumentException noPattern) {
            throw problem("dateFormat", json.getText());
        }
    }

    private Charset charset() throws IOException {
        try {
            return Charset.forName(text());
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw problem("charset", json.getText());
        }
    }

    private Grouping grouping() throws IOException {
        String text = text();
        return Arrays.stream(Grouping.values()).filter(grouping -> grouping.toString().equals(text)).findFirst()
                .orElseThrow(() -> problem("grouping", text, Arrays.toString(Grouping.values())));
    }

    private SurveyException problem(String key, Object... arguments) {
        List<Object> all = new ArrayList<>(List.of(file, json.currentLocation().getLineNr(),
                json.currentLocation().getColumnNr()));
        all.addAll(List.of(arguments));
        return new SurveyException("mapping." + key, null, all.toArray());
    }
}
