/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import fi.polku.picture.scene.Box;
import fi.polku.picture.scene.Rect;
import fi.polku.picture.scene.Text;
import fi.polku.picture.theme.Palette;
import fi.polku.picture.theme.Type;

class PieceTest {

    private final Piece square = new Piece(10, 10, List.of(new Box(new Rect(0, 0, 10, 10), 0, Palette.BLUE, null)));

    @Test
    void stacksLeaveNoGapForWhatIsEmpty() {
        assertThat(Piece.stack(4, List.of(square, Piece.EMPTY, square)).height()).isEqualTo(24);
        assertThat(Piece.row(4, List.of(Piece.EMPTY, square, square)).width()).isEqualTo(24);
    }

    @Test
    void marksMoveWithTheirPiece() {
        assertThat(square.padded(3, 5).at(100, 200))
                .containsExactly(new Box(new Rect(103, 205, 10, 10), 0, Palette.BLUE, null));
    }

    @Test
    void textGrowsDownwards() {
        Piece narrow = Piece.text("Kysyy neuvoa puhelimitse", Type.BODY, 70);
        assertThat(narrow.height()).isEqualTo(2 * Type.BODY.lineHeight());
        assertThat(narrow.width()).isEqualTo(70);
    }

    @Test
    void snugTextIsAsWideAsItsLongestLine() {
        Piece snug = Piece.snug("Kysyy neuvoa puhelimitse", Type.BODY, 70, Text.Anchor.START);
        assertThat(snug.marks()).extracting(mark -> ((Text) mark).width()).contains(snug.width())
                .allSatisfy(width -> assertThat(width).isLessThanOrEqualTo(snug.width()));
    }

    @Test
    void blankTextTakesNoRoom() {
        assertThat(Piece.text(" \n", Type.BODY, 70).isEmpty()).isTrue();
        assertThat(Piece.text(null, Type.BODY, 70).isEmpty()).isTrue();
    }
}
