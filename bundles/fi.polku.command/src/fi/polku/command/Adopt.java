/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperienceModel;

/**
 * Takes into a model what was written elsewhere, as one change; what the model has already stays as it is. Can't be executed
 * when there is nothing to take. What isn't in a model yet is changed at once, and comes into it with what it holds.
 */
public final class Adopt extends CompoundCommand {

    /** What becomes of an element. */
    public enum Kind {
        /** It comes into the model, with all that it holds. */
        NEW,
        /** It gets another value. */
        CHANGED,
        /** It is taken out. */
        REMOVED
    }

    /**
     * One step.
     *
     * @param element what is new, changed or removed
     * @param feature what of it changes; null where it is new or removed as a whole
     * @param before the value that it has; null for none
     * @param after the value that it gets; null for none
     */
    public record Taken(Kind kind, Element element, EStructuralFeature feature, Object before, Object after) {

        private boolean sets(Element owner, EStructuralFeature what) {
            return kind == Kind.CHANGED && element == owner && feature == what;
        }
    }

    private final EditingDomain domain;
    private final List<Taken> taken = new ArrayList<>();

    public Adopt(EditingDomain domain) {
        super(MERGE_COMMAND_ALL);
        this.domain = domain;
    }

    /** @return the steps, in order */
    public List<Taken> taken() {
        return List.copyOf(taken);
    }

    /** @return how many elements of a kind come into the model, change or go, each counted once */
    public long count(Class<? extends Element> type) {
        return taken.stream().flatMap(step -> step.kind() == Kind.NEW
                ? Stream.concat(Stream.of(step.element()), step.element().eContents().stream()) : Stream.of(step.element()))
                .distinct().filter(type::isInstance).count();
    }

    /**
     * @param owner what will hold the element: part of the model, or something that is adopted with it
     * @param feature the owner's feature that will, of several values
     * @param element something new
     * @return this command, which puts the element behind those that are there
     */
    public Adopt into(EObject owner, EReference feature, Element element) {
        if (isNew(owner)) {
            list(owner, feature).add(element);
        } else {
            step(AddCommand.create(domain, owner, feature, List.of(element)), Kind.NEW, element, null, null, null);
        }
        return this;
    }

    /**
     * @param feature one of a single value
     * @return this command, which gives it another value, when it has or gets another one; null empties it
     */
    public Adopt set(Element owner, EStructuralFeature feature, Object value) {
        if (isNew(owner)) {
            owner.eSet(feature, value);
        } else if (!Objects.equals(value(owner, feature), value)) {
            taken.removeIf(step -> step.sets(owner, feature));
            step(SetCommand.create(domain, owner, feature, value == null ? SetCommand.UNSET_VALUE : value), Kind.CHANGED,
                    owner, feature, owner.eGet(feature), value);
        }
        return this;
    }

    /** @return this command, which has a text say something too, when it doesn't yet */
    public Adopt mention(Element owner, EAttribute feature, String text) {
        String before = (String) value(owner, feature);
        return before == null ? set(owner, feature, text)
                : before.contains(text) ? this : set(owner, feature, before + " " + text);
    }

    /** What a feature has, or gets by a step before. */
    private Object value(Element owner, EStructuralFeature feature) {
        Object value = owner.eGet(feature);
        for (Taken step : taken) {
            value = step.sets(owner, feature) ? step.after() : value;
        }
        return value;
    }

    /** @return this command, which has a list of references lead to an element too, when it doesn't yet */
    public Adopt link(Element owner, EReference feature, Element element) {
        if (isNew(owner)) {
            list(owner, feature).add(element);
        } else if (!list(owner, feature).contains(element)) {
            step(AddCommand.create(domain, owner, feature, List.of(element)), Kind.CHANGED, owner, feature, null, element);
        }
        return this;
    }

    /** @return this command, which takes an element out of the model */
    public Adopt without(Element element) {
        step(Delete.of(domain, List.of(element)), Kind.REMOVED, element, null, null, null);
        return this;
    }

    private void step(Command command, Kind kind, Element element, EStructuralFeature feature, Object before, Object after) {
        append(command);
        taken.add(new Taken(kind, element, feature, before, after));
    }

    private static boolean isNew(EObject owner) {
        return !(EcoreUtil.getRootContainer(owner) instanceof ExperienceModel);
    }

    @SuppressWarnings("unchecked")
    private static List<EObject> list(EObject owner, EReference feature) {
        return (List<EObject>) owner.eGet(feature);
    }
}
