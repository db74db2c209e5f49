/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.fix;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import fi.polku.model.experience.Party;
import fi.polku.rules.Finding;

/**
 * Lets somebody answer for something. Clear when there is one likely party, or only one party at all.
 *
 * @param <T> what somebody is to answer for
 */
abstract class PartyChoice<T extends EObject> extends FixOn<T> {

    private final String key;

    PartyChoice(String ruleId, Class<T> type, String key) {
        super(ruleId, type);
        this.key = key;
    }

    /** Who it may well be; nulls and those who can't answer for anything do no harm. */
    abstract Stream<Party> likely(T element);

    List<Party> possible(T element) {
        return Organisation.of(element);
    }

    abstract void assign(T element, Party party, Change change);

    /** Whether it is mended as soon as somebody is assigned. */
    boolean isMendedBySomebody(T element) {
        return true;
    }

    @Override
    final Stream<Proposal> propose(T element, Finding finding) {
        if (!isMendedBySomebody(element)) {
            return Stream.empty();
        }
        Set<Party> possible = new LinkedHashSet<>(possible(element));
        Set<Party> likely = new LinkedHashSet<>(likely(element).filter(possible::contains).toList());
        Party clear = only(likely.isEmpty() ? possible : likely);
        List<Party> inOrder = new ArrayList<>(likely);
        possible.stream().filter(party -> !likely.contains(party)).forEach(inOrder::add);
        return inOrder.stream().map(party -> new Proposal(Names.typed(party), party == clear, new Title(key, party),
                change -> assign(element, party, change)));
    }

    private static Party only(Set<Party> parties) {
        return parties.size() == 1 ? parties.iterator().next() : null;
    }
}
