/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.survey;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import fi.polku.survey.mapping.Grouping;
import fi.polku.survey.mapping.Mapping;
import fi.polku.survey.rows.Format;
import fi.polku.workbench.ScreenTexts;

/** How the files are written, where the answers come from, and from which time they are counted together. */
final class FormatFields {

    private static final ScreenTexts TEXTS = new ScreenTexts(FormatFields.class);
    private static final List<Character> DELIMITERS = List.of(';', ',', '\t', '|');
    private static final List<Charset> ENCODINGS = List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"),
            StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
    private static final List<String> PATTERNS = List.of("d.M.yyyy", "d/M/yyyy", "M/d/yyyy");

    private final Text source;
    private final ChoiceCombo<Grouping> grouping;
    private final ChoiceCombo<Optional<Character>> delimiter;
    private final ChoiceCombo<Optional<Charset>> encoding;
    private final ChoiceCombo<Optional<String>> sheet;
    private final ChoiceCombo<Optional<Character>> decimal;
    private final ChoiceCombo<Optional<String>> days;
    private Draft draft;

    /**
     * @param changed takes the mapping with what was changed in it
     * @param written takes another way in which the files are written
     */
    FormatFields(Composite parent, Consumer<ColumnMapping> changed, Consumer<Format> written) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(6).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        new Label(area, SWT.NONE).setText(TEXTS.get("source"));
        source = new Text(area, SWT.BORDER);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).span(3, 1).grab(true, false).applyTo(source);
        Consumer<Mapping> change = mapping -> changed.accept(draft.columns().of(mapping));
        source.addListener(SWT.Modify, event -> {
            String typed = source.getText().isBlank() ? null : source.getText().strip();
            if (!draft.mapping().source().equals(Optional.ofNullable(typed))) {
                change.accept(draft.mapping().withSource(typed));
            }
        });
        grouping = new ChoiceCombo<>(area, TEXTS.get("grouping"),
                times -> change.accept(draft.mapping().withGrouping(times)));
        delimiter = new ChoiceCombo<>(area, TEXTS.get("delimiter"), sign -> written.accept(
                new Format(draft.mapping().format().encoding(), sign, draft.mapping().format().sheet())));
        encoding = new ChoiceCombo<>(area, TEXTS.get("encoding"), charset -> written.accept(
                new Format(charset, draft.mapping().format().delimiter(), draft.mapping().format().sheet())));
        sheet = new ChoiceCombo<>(area, TEXTS.get("sheet"), name -> written.accept(
                new Format(draft.mapping().format().encoding(), draft.mapping().format().delimiter(), name)));
        decimal = new ChoiceCombo<>(area, TEXTS.get("decimal"),
                sign -> change.accept(draft.mapping().withDecimal(sign.orElse(null))));
        days = new ChoiceCombo<>(area, TEXTS.get("days"), pattern -> change.accept(
                draft.mapping().withDate(draft.mapping().date().orElse(null), pattern.orElse(null))));
    }

    void show(Draft now) {
        draft = now;
        Mapping mapping = now.mapping();
        if (!source.getText().strip().equals(mapping.source().orElse(""))) {
            source.setText(mapping.source().orElse(""));
        }
        source.setMessage(String.join(", ", now.files().stream().map(Path::getFileName).map(Path::toString).toList()));
        boolean isText = now.sheets().isEmpty();
        Format found = now.sample().format();
        grouping.show(Arrays.stream(Grouping.values())
                .map(one -> new Choice<>(TEXTS.get("grouping." + one.name()), one)).toList(), mapping.grouping());
        grouping.enable(mapping.date().isPresent());
        delimiter.show(choices(found(found.delimiter().map(FormatFields::name)), DELIMITERS, mapping.format().delimiter(),
                FormatFields::name), mapping.format().delimiter());
        delimiter.enable(isText);
        encoding.show(choices(found(found.encoding().map(Charset::displayName)), ENCODINGS, mapping.format().encoding(),
                Charset::displayName), mapping.format().encoding());
        encoding.enable(isText);
        sheet.show(choices(now.sheets().stream().findFirst().orElse("–"), now.sheets(), mapping.format().sheet(),
                name -> name), mapping.format().sheet());
        sheet.enable(now.sheets().size() > 1);
        decimal.show(choices(TEXTS.get("decimal.both"), List.of(',', '.'), mapping.decimal(), FormatFields::name),
                mapping.decimal());
        days.show(choices(now.firstDay().map(day -> TEXTS.get("days.like", day)).orElse("–"), PATTERNS,
                mapping.dateFormat(), pattern -> pattern), mapping.dateFormat());
        days.enable(mapping.date().isPresent());
    }

    private static String found(Optional<String> what) {
        return what.map(found -> TEXTS.get("found", found)).orElse("–");
    }

    /** What is found out first, then what can be said, and at last what the mapping says that is none of these. */
    private static <T> List<Choice<Optional<T>>> choices(String found, List<T> known, Optional<T> said,
            Function<T, String> name) {
        List<Choice<Optional<T>>> choices = new ArrayList<>();
        choices.add(new Choice<>(found, Optional.empty()));
        known.forEach(one -> choices.add(new Choice<>(name.apply(one), Optional.of(one))));
        said.filter(one -> !known.contains(one)).ifPresent(one -> choices.add(new Choice<>(name.apply(one), said)));
        return choices;
    }

    private static String name(char sign) {
        return switch (sign) {
            case ';' -> TEXTS.get("sign.semicolon");
            case ',' -> TEXTS.get("sign.comma");
            case '.' -> TEXTS.get("sign.point");
            case '\t' -> TEXTS.get("sign.tab");
            default -> String.valueOf(sign);
        };
    }
}
