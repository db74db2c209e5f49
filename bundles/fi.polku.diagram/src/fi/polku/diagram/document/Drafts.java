/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.document;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;

/** Texts that are being typed and that the model doesn't have yet. They count as unsaved, and saving takes them first. */
public final class Drafts {

    /** A text that is being typed. */
    public interface Draft {

        /** @return whether the model can take it and would be another one then */
        boolean differs();

        /** Puts it into the model. */
        void take();
    }

    private final Set<Draft> open = new LinkedHashSet<>();
    private final List<Runnable> listeners = new ArrayList<>();
    private boolean differed;

    /** @param field where the draft is typed, and with which it goes */
    public void add(Control field, Draft draft) {
        add(draft);
        field.addListener(SWT.Modify, event -> typed());
        field.addListener(SWT.Dispose, event -> remove(draft));
    }

    /** @param draft counts until it is {@linkplain #remove taken away}; {@link #typed} tells that it is another text now */
    public void add(Draft draft) {
        open.add(draft);
    }

    /** @param draft doesn't count any more */
    public void remove(Draft draft) {
        open.remove(draft);
        if (differed) {
            typed();
        }
    }

    /** @param listener is run when what is typed begins to differ from the model, goes on to, and ends */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /** @param listener isn't run any more */
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    /** Something was typed, or given up. */
    public void typed() {
        boolean differs = differ();
        if (differs || differed) {
            differed = differs;
            List.copyOf(listeners).forEach(Runnable::run);
        }
    }

    boolean differ() {
        return open.stream().anyMatch(Draft::differs);
    }

    void close() {
        open.clear();
        listeners.clear();
    }

    void take() {
        List.copyOf(open).stream().filter(Draft::differs).forEach(Draft::take);
    }
}
