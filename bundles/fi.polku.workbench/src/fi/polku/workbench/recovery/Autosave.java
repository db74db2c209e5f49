/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.recovery;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

import fi.polku.diagram.document.ModelDocument;
import fi.polku.store.RecoveryJournal;
import fi.polku.store.StoreException;
import fi.polku.store.UnsavedChanges;
import fi.polku.workbench.ScreenTexts;
import fi.polku.workbench.StudioPreferences;

/**
 * Keeps a copy of an open model in the journal while it has unsaved changes: as many seconds after an edit as its user wants,
 * written in the background. Saving and closing throw it away.
 */
final class Autosave {

    private final ModelDocument document;
    private final RecoveryJournal journal;
    private final Path copy;
    private final Display display;
    private final Runnable listener = this::changed;
    private final Runnable timer = this::keep;
    private final Job job = Job.createSystem(Autosave.class.getName(), (IJobFunction) monitor -> write());
    private boolean waiting;
    private UnsavedChanges pending;

    Autosave(ModelDocument document, RecoveryJournal journal, Display display) {
        this.document = document;
        this.journal = journal;
        this.copy = journal.next();
        this.display = display;
        document.addListener(listener);
    }

    /** Where the copy lies, if there is one. */
    Path copy() {
        return copy;
    }

    private void changed() {
        if (!document.isDirty()) {
            discard();
        } else if (!waiting && StudioPreferences.autosaveSeconds() > 0) {
            waiting = true;
            display.timerExec(StudioPreferences.autosaveSeconds() * 1000, timer);
        }
    }

    /** Keeps a copy of what is there now, without waiting for it to be written. */
    private void keep() {
        waiting = false;
        try {
            UnsavedChanges changes = new UnsavedChanges(copy, Instant.now(), document.file(), document.content());
            synchronized (this) {
                pending = changes;
            }
            job.schedule();
        } catch (StoreException e) {
            ILog.of(Autosave.class).warn(e.message(ScreenTexts.language()), e);
        }
    }

    /** Keeps a copy of what is there now, and waits for it. */
    void keepNow() {
        keep();
        log(write());
    }

    private synchronized IStatus write() {
        try {
            if (pending != null) {
                journal.keep(copy, pending);
                pending = null;
            }
            return Status.OK_STATUS;
        } catch (IOException e) {
            return Status.warning(e.getLocalizedMessage(), e);
        }
    }

    private synchronized void discard() {
        display.timerExec(-1, timer);
        waiting = false;
        pending = null;
        try {
            journal.discard(copy);
        } catch (IOException e) {
            log(Status.warning(e.getLocalizedMessage(), e));
        }
    }

    private static void log(IStatus status) {
        if (!status.isOK()) {
            ILog.of(Autosave.class).log(status);
        }
    }

    /** The model is closed, and nobody wants its changes. */
    void close() {
        document.removeListener(listener);
        discard();
    }
}
