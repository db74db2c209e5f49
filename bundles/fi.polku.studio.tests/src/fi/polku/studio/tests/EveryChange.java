/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.studio.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;

import fi.polku.diagram.document.ModelDocument;
import fi.polku.model.experience.ExperienceModel;

/**
 * Every change that a test makes to an open model, by whatever tool, key, menu, field or fix: wherever undo and redo lead,
 * the model is what it was there before, to the letter of its file.
 */
final class EveryChange {

    private final BasicCommandStack stack;
    private final ExperienceModel model;
    private final Map<Command, String> after = new IdentityHashMap<>();
    private final List<String> broken = new ArrayList<>();

    EveryChange(ModelDocument document) {
        this(document.stack(), document.model());
    }

    /** @param model lives in a resource */
    EveryChange(BasicCommandStack stack, ExperienceModel model) {
        this.stack = stack;
        this.model = model;
        remember();
        stack.addCommandStackListener(event -> remember());
    }

    /** Runs inside of what changes the model, so that what is wrong can only be told later. */
    private void remember() {
        Command last = stack.getUndoCommand();
        String now = text();
        String before = after.putIfAbsent(last, now);
        if (before != null && !before.equals(now)) {
            broken.add("After " + last + "\n" + difference(before, now));
        }
    }

    /** Takes back and does again all that was done, when the test has seen what it wanted to see. */
    void isUndoneAndDoneAgain() {
        remember();
        while (stack.canUndo()) {
            stack.undo();
        }
        while (stack.canRedo()) {
            stack.redo();
        }
        assertThat(broken).as("what undo and redo leave behind").isEmpty();
    }

    private String text() {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try {
            model.eResource().save(text, null);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return text.toString(StandardCharsets.UTF_8);
    }

    private static String difference(String before, String now) {
        List<String> gone = new ArrayList<>(before.lines().toList());
        List<String> come = new ArrayList<>(now.lines().toList());
        now.lines().forEach(gone::remove);
        before.lines().forEach(come::remove);
        return "instead of " + gone + "\nit says " + come;
    }
}
