/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;

import fi.polku.diagram.part.DiagramPart;
import fi.polku.measure.Touchpoints;
import fi.polku.model.edit.Labels;
import fi.polku.model.experience.Channel;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.Party;
import fi.polku.model.experience.Persona;
import fi.polku.model.experience.Phase;
import fi.polku.model.experience.Touchpoint;
import fi.polku.model.text.Texts;
import fi.polku.picture.Filter;

/** Narrows a journey map down to what one wants to look at. Offers only what the journey has. */
final class FilterMenu {

    private static final Texts TEXTS = new Texts(FilterMenu.class);

    private final Supplier<DiagramPart<?>> diagram;

    FilterMenu(Supplier<DiagramPart<?>> diagram) {
        this.diagram = diagram;
    }

    /** @return how many conditions are set */
    int count() {
        Filter filter = diagram.get().options().filter();
        return (filter.persona() == null ? 0 : 1) + filter.channels().size()
                + filter.owners().size() + filter.phases().size();
    }

    void fill(IMenuManager menu) {
        if (!(diagram.get().shown() instanceof Journey journey)) {
            return;
        }
        Locale language = diagram.get().document().language();
        Labels labels = Labels.in(language);
        Filter now = diagram.get().options().filter();
        menu.add(set(TEXTS.get(language, "filter.none"), IAction.AS_PUSH_BUTTON, false, Filter.NONE));
        menu.add(new Separator());
        MenuManager personas = sub(menu, language, "persona");
        for (Persona persona : journey.getPersonas()) {
            boolean isMain = persona == journey.getPersonas().get(0);
            personas.add(set(labels.name(persona), IAction.AS_RADIO_BUTTON,
                    now.persona() == persona || now.persona() == null && isMain,
                    new Filter(isMain ? null : persona, now.channels(), now.owners(), now.phases())));
        }
        List<Touchpoint> touchpoints = Touchpoints.of(journey);
        checks(sub(menu, language, "channel"), distinct(touchpoints, Touchpoint::getChannel), labels::name, now.channels(),
                (Set<Channel> channels) -> new Filter(now.persona(), channels, now.owners(), now.phases()));
        checks(sub(menu, language, "owner"), distinct(touchpoints, Touchpoint::getOwner), labels::name, now.owners(),
                (Set<Party> owners) -> new Filter(now.persona(), now.channels(), owners, now.phases()));
        checks(sub(menu, language, "phase"), Phase.VALUES, labels::literal, now.phases(),
                (Set<Phase> phases) -> new Filter(now.persona(), now.channels(), now.owners(), phases));
    }

    private static <T> List<T> distinct(List<Touchpoint> touchpoints, Function<Touchpoint, T> value) {
        return touchpoints.stream().map(value).filter(Objects::nonNull).distinct().toList();
    }

    private static MenuManager sub(IMenuManager menu, Locale language, String key) {
        MenuManager inner = new MenuManager(TEXTS.get(language, "filter." + key));
        menu.add(inner);
        return inner;
    }

    private <T> void checks(MenuManager menu, List<T> values, Function<? super T, String> name, Set<T> now,
            Function<Set<T>, Filter> filter) {
        for (T value : new ArrayList<>(values)) {
            Set<T> toggled = new HashSet<>(now);
            boolean was = !toggled.add(value);
            if (was) {
                toggled.remove(value);
            }
            menu.add(set(name.apply(value), IAction.AS_CHECK_BOX, was, filter.apply(toggled)));
        }
    }

    private Action set(String text, int style, boolean checked, Filter filter) {
        Action action = new Action(text.replace("&", "&&"), style) {
            @Override
            public void run() {
                diagram.get().setOptions(diagram.get().options().only(filter));
            }
        };
        action.setChecked(checked);
        return action;
    }
}
