/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.recovery;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

import fi.polku.diagram.document.ModelDocument;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.store.ModelStore;
import fi.polku.store.RecoveryJournal;
import fi.polku.store.StoreException;
import fi.polku.store.UnsavedChanges;
import fi.polku.workbench.ScreenTexts;
import fi.polku.workbench.StudioPreferences;

/**
 * Keeps a copy of an open model in the journal while it has unsaved changes: as many seconds after an edit as its user
 * wants, put into writing in the background. Saving and closing throw it away.
 */
final class Autosave {

    private final ModelDocument document;
    private final RecoveryJournal journal;
    private final Path copy;
    private final Display display;
    private final Runnable listener = this::changed;
    private final Runnable timer = this::keep;
    private final Job job = Job.createSystem(Autosave.class.getName(), (IJobFunction) monitor -> write());
    private final AtomicReference<Snapshot> pending = new AtomicReference<>();
    private boolean waiting;

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
        pending.set(new Snapshot(Instant.now(), document.file(), document.copy()));
        job.schedule();
    }

    /** Keeps a copy of what is there now, and waits for it. */
    void keepNow() {
        keep();
        log(write());
    }

    private IStatus write() {
        Snapshot latest = pending.get();
        try {
            if (latest != null) {
                write(latest, latest.changes(copy));
            }
            return Status.OK_STATUS;
        } catch (StoreException e) {
            return Status.warning(e.message(ScreenTexts.language()), e);
        } catch (IOException e) {
            return Status.warning(e.getLocalizedMessage(), e);
        }
    }

    /** Not any more once it has been thrown away or taken over by a later one. */
    private synchronized void write(Snapshot snapshot, UnsavedChanges changes) throws IOException {
        if (pending.get() == snapshot) {
            journal.keep(copy, changes);
            pending.compareAndSet(snapshot, null);
        }
    }

    private synchronized void discard() {
        display.timerExec(-1, timer);
        waiting = false;
        pending.set(null);
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

    /** A model at a moment, which nobody edits. */
    private record Snapshot(Instant time, Path file, ExperienceModel model) {

        synchronized UnsavedChanges changes(Path copy) throws StoreException {
            return new UnsavedChanges(copy, time, file, ModelStore.bytes(ModelStore.create(model, file)));
        }
    }
}
