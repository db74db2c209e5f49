/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.survey;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;

import fi.polku.survey.mapping.AnswerColumn;
import fi.polku.survey.mapping.AnswerColumn.Felt;
import fi.polku.workbench.ScreenTexts;
import fi.polku.workbench.survey.ColumnRole.Kind;

/** What the chosen column means, to be changed. */
final class ColumnFields {

    private static final ScreenTexts TEXTS = new ScreenTexts(ColumnFields.class);

    private final Group area;
    private final ChoiceCombo<ColumnRole> role;
    private final ChoiceCombo<Optional<String>> about;
    private final ChoiceCombo<Optional<String>> detail;
    private final Consumer<ColumnMapping> changed;
    private Draft draft;
    private String column = "";
    private String name = "";

    /** @param changed takes the mapping with what was changed in it */
    ColumnFields(Composite parent, Consumer<ColumnMapping> changed) {
        this.changed = changed;
        area = new Group(parent, SWT.NONE);
        area.setText(TEXTS.get("column.none"));
        GridLayoutFactory.swtDefaults().numColumns(6).applyTo(area);
        role = new ChoiceCombo<>(area, TEXTS.get("means"), chosen -> changed.accept(draft.columns().with(column, chosen)));
        about = new ChoiceCombo<>(area, TEXTS.get("about"), this::chooseAbout);
        detail = new ChoiceCombo<>(area, TEXTS.get("persona"), this::chooseDetail);
    }

    private void chooseAbout(Optional<String> chosen) {
        switch (kind()) {
            case PLACE -> {
                name = chosen.orElse("");
                show(draft, column);
            }
            case COMMENT -> changed.accept(draft.columns().commenting(column, chosen.orElse("")));
            default -> changed.accept(draft.columns().at(column, chosen));
        }
    }

    private void chooseDetail(Optional<String> chosen) {
        changed.accept(kind() == Kind.PLACE ? draft.columns().naming(name, chosen)
                : draft.columns().with(column, ColumnRole.answers(new Felt(chosen))));
    }

    private Kind kind() {
        return draft.columns().role(column).kind();
    }

    Composite control() {
        return area;
    }

    void show(Draft now, String chosen) {
        draft = now;
        column = chosen;
        area.setText(chosen.isEmpty() ? TEXTS.get("column.none") : TEXTS.get("column", chosen));
        ColumnWords words = new ColumnWords(now, chosen);
        role.show(words.roles(), words.chosenRole());
        role.enable(!chosen.isEmpty());
        switch (kind()) {
            case ANSWERS -> showAnswers(words);
            case COMMENT -> showAbout("explained", now.columns().answerColumns().stream()
                    .map(one -> new Choice<>(one, Optional.of(one))).toList(),
                    now.columns().commented(chosen).map(AnswerColumn::column));
            case PLACE -> showNames(words);
            default -> showAbout("about", List.of(), Optional.empty());
        }
        area.layout();
    }

    private void showAnswers(ColumnWords words) {
        showAbout("about", words.places(), words.chosenPlace());
        showDetail("persona", words.isFelt() ? words.personas() : List.of(), words.chosenPersona());
    }

    /** What the rows call a place otherwise than the model, one name at a time. */
    private void showNames(ColumnWords words) {
        List<Choice<Optional<String>>> names = words.names();
        if (names.stream().noneMatch(one -> one.label().equals(name))) {
            name = names.isEmpty() ? "" : names.get(0).label();
        }
        showAbout("name", names, Optional.of(name));
        showDetail("name.means", names.isEmpty() ? List.of() : words.meanings(), words.chosenMeaning(name));
    }

    private void showAbout(String label, List<Choice<Optional<String>>> choices, Optional<String> chosen) {
        about.call(TEXTS.get(label));
        about.show(choices, chosen);
        about.enable(!choices.isEmpty());
        showDetail("persona", List.of(), Optional.empty());
    }

    private void showDetail(String label, List<Choice<Optional<String>>> choices, Optional<String> chosen) {
        detail.call(TEXTS.get(label));
        detail.show(choices, chosen);
        detail.enable(!choices.isEmpty());
    }
}
