/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

import fi.polku.model.experience.ExperienceModel;
import fi.polku.paper.card.CardSheets;
import fi.polku.picture.scene.Rect;
import fi.polku.picture.scene.Scene;
import fi.polku.testsupport.RandomModels;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class BoardProperties {

    private static final double HAIR = 0.5;

    @Property(tries = 60)
    void everyPaperOfEveryModelKeepsItsTextsOnThePage(@ForAll long seed, @ForAll @IntRange(min = 1, max = 600) int size) {
        ExperienceModel model = RandomModels.any(seed, size);
        model.getBoards().forEach(board -> assertThat(BoardSheet.of(board, Locale.ENGLISH))
                .allSatisfy(BoardProperties::assertThatTextsAreOn));
        assertThat(FollowUpSheet.of(model, Locale.forLanguageTag("fi"))).allSatisfy(BoardProperties::assertThatTextsAreOn);
        model.getDecks().forEach(deck -> assertThat(CardSheets.of(deck, Locale.ENGLISH)).isNotEmpty());
    }

    private static void assertThatTextsAreOn(Scene page) {
        Rect bounds = new Rect(-HAIR, -HAIR, page.width() + 2 * HAIR, page.height() + 2 * HAIR);
        assertThat(page.texts())
                .allSatisfy(text -> assertThat(bounds.contains(text.bounds())).as(text.text()).isTrue());
    }
}
