/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.blueprint;

import java.util.List;

import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Flow;
import fi.polku.picture.layout.Piece;
import fi.polku.picture.layout.TextStyle;
import fi.polku.picture.part.Badges;
import fi.polku.picture.scene.Text;
import fi.polku.picture.text.Measure;
import fi.polku.picture.theme.Palette;
import fi.polku.picture.theme.Space;
import fi.polku.picture.theme.Type;

/** What stands at a flow: badge, hand-over sign and name; longer names get wider rather than high. */
final class FlowLabel {

    private static final TextStyle STYLE = Type.DETAIL.in(Palette.INK);
    private static final double[] WIDTHS = {72, 120, 190};
    private static final int LINES = 3;

    private FlowLabel() {
    }

    static Piece of(Flow flow, SignKey signs, Badges badges) {
        Piece handover = flow.isHandover() ? signs.draw(Sign.HANDOVER) : Piece.EMPTY;
        return Piece.row(Space.SMALL, List.of(badges.of(flow), handover,
                name(Measure.oneLine(flow.getName())).showing(flow, Literals.ELEMENT__NAME)));
    }

    private static Piece name(String name) {
        List<String> lines = List.of();
        for (double width : WIDTHS) {
            lines = Measure.wrap(name, STYLE.font(), width);
            if (lines.size() <= LINES) {
                break;
            }
        }
        double width = lines.stream().mapToDouble(line -> Measure.width(line, STYLE.font())).max().orElse(0);
        return Piece.text(String.join("\n", lines), STYLE, width, Text.Anchor.START);
    }
}
