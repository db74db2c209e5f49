/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.store;

import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EReference;

/**
 * A reference to an element of another file in the model's folder.
 *
 * @param target URI of the element
 * @param feature the reference
 * @param written the target as the file has it
 * @param line line in the file, from 1
 * @param column column in the line, from 1
 */
record CrossReference(URI target, EReference feature, String written, int line, int column) {

    LoadProblem problem(String key) {
        return new LoadProblem(line, column, key, List.of(feature.getName(), written));
    }
}
