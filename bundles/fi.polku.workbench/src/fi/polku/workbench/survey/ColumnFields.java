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
    private final ChoiceCombo<Optional<String>> persona;
    private Draft draft;
    private String column = "";

    /** @param changed takes the mapping with what was changed in it */
    ColumnFields(Composite parent, Consumer<ColumnMapping> changed) {
        area = new Group(parent, SWT.NONE);
        area.setText(TEXTS.get("column.none"));
        GridLayoutFactory.swtDefaults().numColumns(6).applyTo(area);
        role = new ChoiceCombo<>(area, TEXTS.get("means"), chosen -> changed.accept(draft.columns().with(column, chosen)));
        about = new ChoiceCombo<>(area, TEXTS.get("about"), chosen -> changed.accept(
                draft.columns().role(column).kind() == Kind.COMMENT
                        ? draft.columns().commenting(column, chosen.orElse("")) : draft.columns().at(column, chosen)));
        persona = new ChoiceCombo<>(area, TEXTS.get("persona"), chosen -> changed.accept(
                draft.columns().with(column, ColumnRole.answers(new Felt(chosen)))));
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
        Kind kind = now.columns().role(chosen).kind();
        boolean isComment = kind == Kind.COMMENT;
        about.call(TEXTS.get(isComment ? "explained" : "about"));
        if (isComment) {
            List<Choice<Optional<String>>> answers = now.columns().answerColumns().stream()
                    .map(name -> new Choice<>(name, Optional.of(name))).toList();
            about.show(answers, now.columns().commented(chosen).map(AnswerColumn::column));
        } else {
            about.show(kind == Kind.ANSWERS ? words.places() : List.of(), words.chosenPlace());
        }
        about.enable(isComment || kind == Kind.ANSWERS);
        persona.show(words.isFelt() ? words.personas() : List.of(), words.chosenPersona());
        persona.enable(words.isFelt());
        area.layout();
    }
}
