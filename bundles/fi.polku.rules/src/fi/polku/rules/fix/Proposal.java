/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.fix;

import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;

/** One way of mending a finding. */
public final class Proposal {

    private final String name;
    private final boolean clear;
    private final Title title;
    private final Consumer<Change> steps;

    Proposal(String name, boolean clear, Title title, Consumer<Change> steps) {
        this.name = name;
        this.clear = clear;
        this.title = title;
        this.steps = steps;
    }

    Proposal named(String other) {
        return new Proposal(other, clear, title, steps);
    }

    /** @return what a person types to choose it: lower case, without blanks, the same in every language of the product */
    public String name() {
        return name;
    }

    /** @return whether it may be applied without asking; at most one proposal for a finding is clear */
    public boolean isClear() {
        return clear;
    }

    /** @return what it does, as a menu shows it: "Make Rural unit the owner" */
    public String title(Locale language) {
        return title.in(language);
    }

    /**
     * @param domain the editing domain of the model
     * @return a command that does it and can be undone; a new one on each call, good for the model as it stands now
     */
    public Command command(EditingDomain domain) {
        Change change = new Change(domain, title(Locale.getDefault(Locale.Category.DISPLAY)));
        steps.accept(change);
        return change.command();
    }
}
