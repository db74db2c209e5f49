/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.journey.row;

import java.util.List;
import java.util.stream.Collectors;

import fi.polku.model.experience.ChannelNature;
import fi.polku.model.experience.EncounterType;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Touchpoint;
import fi.polku.picture.journey.sheet.Sheet;
import fi.polku.picture.layout.Piece;
import fi.polku.picture.theme.Space;
import fi.polku.picture.theme.Type;

/** Where the encounters happen, how, and where else they could. */
final class ChannelRow extends CellRow {

    ChannelRow(Sheet sheet) {
        super(sheet, Literals.TOUCHPOINT__CHANNEL);
    }

    @Override
    Piece cell(Touchpoint touchpoint, double width) {
        String channel = touchpoint.getChannel() == null ? "" : sheet().name(touchpoint.getChannel());
        String others = touchpoint.getAlternativeChannels().stream().map(sheet()::name).collect(Collectors.joining(", "));
        return Piece.stack(Space.TINY, List.of(Piece.text(channel, Type.BODY, width),
                Piece.text(encounter(touchpoint), Type.DETAIL, width)
                        .showing(touchpoint, Literals.TOUCHPOINT__ENCOUNTER),
                Piece.text(others.isEmpty() ? "" : sheet().text("channel.others", others), Type.DETAIL, width)
                        .showing(touchpoint, Literals.TOUCHPOINT__ALTERNATIVE_CHANNELS)));
    }

    private String encounter(Touchpoint touchpoint) {
        if (touchpoint.getEncounter() != EncounterType.UNSPECIFIED) {
            return sheet().literal(touchpoint.getEncounter());
        }
        return touchpoint.getChannel() == null || touchpoint.getChannel().getNature() == ChannelNature.UNSPECIFIED ? ""
                : sheet().literal(touchpoint.getChannel().getNature());
    }
}
