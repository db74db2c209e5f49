/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.drop;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;

import fi.polku.command.MoveStage;
import fi.polku.command.MoveTouchpoints;
import fi.polku.model.experience.Element;
import fi.polku.model.experience.Emotion;
import fi.polku.model.experience.Stage;
import fi.polku.model.experience.Touchpoint;
import fi.polku.picture.JourneyLayout;
import fi.polku.picture.layout.Column;

/** Touchpoints and stages go to the left and right, emotions up and down. */
public final class JourneyShifts implements Shifts {

    private final JourneyLayout layout;
    private final EditingDomain domain;

    /** @param layout the map on the screen */
    public JourneyShifts(JourneyLayout layout, EditingDomain domain) {
        this.layout = layout;
        this.domain = domain;
    }

    @Override
    public Optional<Command> shifted(List<? extends Element> elements, Direction direction) {
        if (direction.dx() == 0) {
            return elements.size() == 1 && elements.get(0) instanceof Emotion emotion
                    ? new Mood(emotion, domain).shifted(direction) : Optional.empty();
        }
        if (!elements.isEmpty() && elements.stream().allMatch(Touchpoint.class::isInstance)) {
            return shifted(elements.stream().map(Touchpoint.class::cast).toList(), direction.dx());
        }
        return elements.size() == 1 && elements.get(0) instanceof Stage stage ? shifted(stage, direction.dx())
                : Optional.empty();
    }

    private Optional<Command> shifted(Stage stage, int dx) {
        List<Stage> stages = layout.journey().getStages();
        int neighbour = stages.indexOf(stage) + dx;
        if (neighbour < 0 || neighbour >= stages.size()) {
            return Optional.empty();
        }
        int before = dx < 0 ? neighbour : neighbour + 1;
        return Optional.of(new MoveStage(domain, stage, stages.get(neighbour).getPhase(),
                before < stages.size() ? stages.get(before) : null));
    }

    private Optional<Command> shifted(List<Touchpoint> touchpoints, int dx) {
        List<Column> columns = layout.columns();
        int edge = dx < 0 ? index(touchpoints.get(0)) : index(touchpoints.get(touchpoints.size() - 1));
        int there = edge + dx;
        if (edge < 0 || there < 0 || there >= columns.size()) {
            return Optional.empty();
        }
        Column column = columns.get(there);
        boolean isNear = column.touchpoint() != null
                && column.touchpoint().eContainer() == columns.get(edge).touchpoint().eContainer();
        // Into another stage or moment it goes by the near end, past a touchpoint of its own to the far side.
        boolean behind = isNear == dx > 0;
        Touchpoint before = behind ? Columns.behind(column) : column.touchpoint();
        return Optional.of(column.moment() == null ? new MoveTouchpoints(domain, touchpoints, column.stage(), before)
                : new MoveTouchpoints(domain, touchpoints, column.moment(), before));
    }

    private int index(Touchpoint touchpoint) {
        return IntStream.range(0, layout.columns().size())
                .filter(i -> layout.columns().get(i).touchpoint() == touchpoint).findFirst().orElse(-1);
    }
}
