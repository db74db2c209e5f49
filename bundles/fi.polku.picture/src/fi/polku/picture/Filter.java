/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture;

import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.util.EcoreUtil;

import fi.polku.measure.Touchpoints;
import fi.polku.model.experience.BlueprintAction;
import fi.polku.model.experience.BlueprintColumn;
import fi.polku.model.experience.Channel;
import fi.polku.model.experience.CriticalIncident;
import fi.polku.model.experience.Element;
import fi.polku.model.experience.Emotion;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Party;
import fi.polku.model.experience.Persona;
import fi.polku.model.experience.Phase;
import fi.polku.model.experience.ServiceBlueprint;
import fi.polku.model.experience.Stage;
import fi.polku.model.experience.Touchpoint;

/**
 * Which part of a journey its map shows, or of a blueprint its picture. Touchpoints that don't pass are left out; the
 * others keep their numbers, so that people can talk about the same touchpoint whatever is filtered.
 *
 * @param persona whose emotions a map shows, and who a blueprint's columns are about; null, or a persona that doesn't go
 *        through the journey, for the main one
 * @param channels a touchpoint passes that can be met in one of them, as its channel or as an alternative; empty: all pass
 * @param owners a touchpoint passes that belongs to one of them or to a part of one; empty: all pass
 * @param phases a touchpoint passes whose stage is in one of them; empty: all pass
 */
public record Filter(Persona persona, Set<Channel> channels, Set<Party> owners, Set<Phase> phases) {

    /** Lets everything pass. */
    public static final Filter NONE = new Filter(null, Set.of(), Set.of(), Set.of());

    public Filter {
        channels = Set.copyOf(channels);
        owners = Set.copyOf(owners);
        phases = Set.copyOf(phases);
    }

    /** @return whether the touchpoint is shown */
    public boolean passes(Touchpoint touchpoint) {
        return (channels.isEmpty() || channels.stream().anyMatch(channel -> channel == touchpoint.getChannel()
                || touchpoint.getAlternativeChannels().contains(channel)))
                && (owners.isEmpty() || owners.stream().anyMatch(it -> EcoreUtil.isAncestor(it, touchpoint.getOwner())))
                && (phases.isEmpty()
                        || Touchpoints.stageOf(touchpoint).map(Stage::getPhase).filter(phases::contains).isPresent());
    }

    /** @return whether stages and moments without touchpoints are shown, too */
    public boolean passesEmpty(Stage stage) {
        return channels.isEmpty() && owners.isEmpty() && (phases.isEmpty() || phases.contains(stage.getPhase()));
    }

    /** @return whether what stands for nothing in a journey is shown, too */
    public boolean passesEmpty() {
        return channels.isEmpty() && owners.isEmpty() && phases.isEmpty();
    }

    /**
     * @return whether a column of a blueprint is shown: by channel and phase of its touchpoint, and by what is known there of
     *         the persona. The main one goes through all of the journey; another one was where it felt something or
     *         something happened to it.
     */
    public boolean passes(BlueprintColumn column) {
        Filter places = new Filter(null, channels, Set.of(), phases);
        return (column.getTouchpoint() == null ? places.passesEmpty() : places.passes(column.getTouchpoint()))
                && (isAboutMain(column) || isKnownAt(column.getTouchpoint()));
    }

    private boolean isAboutMain(BlueprintColumn column) {
        return !(column.eContainer() instanceof ServiceBlueprint blueprint) || blueprint.getJourney() == null
                || blueprint.getJourney().getPersonas().indexOf(persona) <= 0;
    }

    private boolean isKnownAt(Touchpoint touchpoint) {
        return touchpoint != null && touchpoint.eContents().stream().anyMatch(known ->
                known instanceof Emotion emotion && emotion.getPersona() == persona
                        || known instanceof CriticalIncident incident && incident.getPersona() == persona);
    }

    /** @return the same without what has been deleted from its model */
    public Filter withoutDeleted() {
        return new Filter(persona != null && isDeleted(persona) ? null : persona, withoutDeleted(channels),
                withoutDeleted(owners), phases);
    }

    private static <E extends Element> Set<E> withoutDeleted(Set<E> elements) {
        return elements.stream().filter(element -> !isDeleted(element)).collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isDeleted(Element element) {
        return !(EcoreUtil.getRootContainer(element) instanceof ExperienceModel);
    }

    /** @return whether an action of a blueprint is shown: by its owner */
    public boolean passes(BlueprintAction action) {
        return owners.isEmpty() || owners.stream().anyMatch(owner -> EcoreUtil.isAncestor(owner, action.getOwner()));
    }
}
