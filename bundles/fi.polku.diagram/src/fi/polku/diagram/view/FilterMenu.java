/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.view;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;

import fi.polku.diagram.edit.ChoiceAction;
import fi.polku.diagram.part.DiagramPart;
import fi.polku.measure.Touchpoints;
import fi.polku.model.edit.Labels;
import fi.polku.model.experience.BlueprintColumn;
import fi.polku.model.experience.Channel;
import fi.polku.model.experience.Element;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.Owned;
import fi.polku.model.experience.Party;
import fi.polku.model.experience.Persona;
import fi.polku.model.experience.Phase;
import fi.polku.model.experience.ServiceBlueprint;
import fi.polku.model.experience.Touchpoint;
import fi.polku.model.text.Texts;
import fi.polku.picture.Filter;

/** Narrows a diagram down to what one wants to look at. Offers only what it has. */
final class FilterMenu {

    private static final Texts TEXTS = new Texts(FilterMenu.class);

    private final Supplier<DiagramPart<?>> diagram;

    FilterMenu(Supplier<DiagramPart<?>> diagram) {
        this.diagram = diagram;
    }

    /** @return how many conditions are set */
    int count() {
        Filter filter = now();
        return (filter.persona() == null ? 0 : 1) + filter.channels().size()
                + filter.owners().size() + filter.phases().size();
    }

    /** What is set; a persona that went from the journey, or from its blueprint, counts no more. */
    private Filter now() {
        Filter filter = diagram.get().options().filter();
        return filter.persona() == null || personas().contains(filter.persona()) ? filter
                : new Filter(null, filter.channels(), filter.owners(), filter.phases());
    }

    void fill(IMenuManager menu) {
        Element shown = diagram.get().shown();
        Locale language = diagram.get().document().language();
        Labels labels = Labels.in(language);
        Filter now = now();
        menu.add(set(TEXTS.get(language, "filter.none"), IAction.AS_PUSH_BUTTON, false, Filter.NONE));
        menu.add(new Separator());
        if (!personas().isEmpty()) {
            personas(sub(menu, language, "persona"), labels, now);
        }
        List<Touchpoint> touchpoints = touchpoints(shown);
        checks(sub(menu, language, "channel"), distinct(touchpoints, Touchpoint::getChannel), labels::name, now.channels(),
                (Set<Channel> channels) -> new Filter(now.persona(), channels, now.owners(), now.phases()));
        checks(sub(menu, language, "owner"), distinct(owned(shown), Owned::getOwner), labels::name, now.owners(),
                (Set<Party> owners) -> new Filter(now.persona(), now.channels(), owners, now.phases()));
        checks(sub(menu, language, "phase"), Phase.VALUES, labels::literal, now.phases(),
                (Set<Phase> phases) -> new Filter(now.persona(), now.channels(), now.owners(), phases));
    }

    private List<Persona> personas() {
        Element shown = diagram.get().shown();
        Journey journey = shown instanceof ServiceBlueprint blueprint ? blueprint.getJourney() : (Journey) shown;
        return journey == null ? List.of() : journey.getPersonas();
    }

    private void personas(MenuManager menu, Labels labels, Filter now) {
        for (Persona persona : personas()) {
            boolean isMain = persona == personas().get(0);
            menu.add(set(labels.name(persona), IAction.AS_RADIO_BUTTON,
                    now.persona() == persona || now.persona() == null && isMain,
                    new Filter(isMain ? null : persona, now.channels(), now.owners(), now.phases())));
        }
    }

    private static List<Touchpoint> touchpoints(Element shown) {
        return shown instanceof Journey journey ? Touchpoints.of(journey) : ((ServiceBlueprint) shown).getColumns().stream()
                .map(BlueprintColumn::getTouchpoint).filter(Objects::nonNull).toList();
    }

    private static List<? extends Owned> owned(Element shown) {
        return shown instanceof ServiceBlueprint blueprint ? blueprint.getActions() : touchpoints(shown);
    }

    private static <E, T> List<T> distinct(List<? extends E> elements, Function<? super E, T> value) {
        return elements.stream().<T>map(value).filter(Objects::nonNull).distinct().toList();
    }

    private static MenuManager sub(IMenuManager menu, Locale language, String key) {
        MenuManager inner = new MenuManager(TEXTS.get(language, "filter." + key));
        menu.add(inner);
        return inner;
    }

    /** Beside the values that the diagram has, those that are set and that it has no more: they can be taken back. */
    private <T> void checks(MenuManager menu, List<T> values, Function<? super T, String> name, Set<T> now,
            Function<Set<T>, Filter> filter) {
        for (T value : Stream.concat(values.stream(), now.stream()).distinct().toList()) {
            Set<T> toggled = new HashSet<>(now);
            boolean was = !toggled.add(value);
            if (was) {
                toggled.remove(value);
            }
            menu.add(set(name.apply(value), IAction.AS_CHECK_BOX, was, filter.apply(toggled)));
        }
    }

    private Action set(String text, int style, boolean checked, Filter filter) {
        return new ChoiceAction(text.replace("&", "&&"), style, checked) {
            @Override
            protected void choose() {
                diagram.get().setOptions(diagram.get().options().only(filter));
            }
        };
    }
}
