/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.InternalEList;

import fi.polku.model.experience.ExperiencePackage;

/**
 * The references of a file, gathered while it is read and settled once all elements are known: in one pass, so that the
 * time grows with the size of the file and no faster.
 */
final class References {

    private static final Pattern TYPE = Pattern.compile("[\\w.-]+:\\w+");

    private record Written(EObject from, EReference feature, String text, int line, int column) {
    }

    private final PolkuResource resource;
    private final ModelFolder folder;
    private final List<Written> written = new ArrayList<>();

    References(PolkuResource resource) {
        this.resource = resource;
        this.folder = ModelFolder.of(resource.place());
    }

    /** Remembers a reference: ids, with or without {@code #}, and references to other files, separated by spaces. */
    void add(EObject from, EReference feature, String text, int line, int column) {
        written.add(new Written(from, feature, text, line, column));
    }

    void settle() {
        written.forEach(this::settle);
    }

    private void settle(Written reference) {
        Set<EObject> targets = Collections.newSetFromMap(new IdentityHashMap<>());
        List<EObject> inOrder = new ArrayList<>();
        if (reference.feature.isMany()) {
            targets.addAll(list(reference).basicList());
        }
        String type = null;
        for (StringTokenizer tokens = new StringTokenizer(reference.text); tokens.hasMoreTokens();) {
            String token = tokens.nextToken();
            if (TYPE.matcher(token).matches() && tokens.hasMoreTokens()) {
                type = token.substring(token.indexOf(':') + 1);
            } else {
                EObject target = target(reference, type, token);
                if (targets.add(target)) {
                    inOrder.add(target);
                }
                type = null;
            }
        }
        set(reference, inOrder);
    }

    private static void set(Written reference, List<EObject> targets) {
        if (reference.feature.isMany()) {
            list(reference).addAllUnique(targets);
        } else if (targets.size() > 1 || reference.from.eIsSet(reference.feature)) {
            throw new Refusal(null, reference.line, "content.value", reference.feature.getName(), reference.text);
        } else if (!targets.isEmpty()) {
            reference.from.eSet(reference.feature, targets.get(0));
        }
    }

    @SuppressWarnings("unchecked")
    private static InternalEList<EObject> list(Written reference) {
        return (InternalEList<EObject>) reference.from.eGet(reference.feature);
    }

    private EObject target(Written reference, String type, String token) {
        if (token.startsWith("#")) {
            return local(reference, token.substring(1));
        }
        return PolkuResource.isUsableId(token) ? local(reference, token) : other(reference, type, token);
    }

    private EObject local(Written reference, String id) {
        EClass expected = reference.feature.getEReferenceType();
        EObject target = resource.getEObject(id);
        if (target == null) {
            URI kept = refuse(reference.feature, "dangling", "#" + id, reference.line, reference.column);
            return KeptReference.proxy(expected, kept);
        }
        if (!expected.isInstance(target)) {
            throw new Refusal(null, reference.line, "content.reference", reference.feature.getName(), id);
        }
        return target;
    }

    private EObject other(Written reference, String type, String href) {
        String objection = folder.objection(href);
        URI uri;
        if (objection == null) {
            uri = URI.createURI(href).resolve(resource.getURI());
            resource.crossReferences().add(new CrossReference(uri, reference.feature, href, reference.line,
                    reference.column));
        } else {
            uri = refuse(reference.feature, objection, href, reference.line, reference.column);
        }
        return KeptReference.proxy(type(reference, type), uri);
    }

    private static EClass type(Written reference, String name) {
        EClass expected = reference.feature.getEReferenceType();
        if (name == null) {
            return expected;
        }
        if (ExperiencePackage.eINSTANCE.getEClassifier(name) instanceof EClass type && expected.isSuperTypeOf(type)) {
            return type;
        }
        throw new Refusal(null, reference.line, "content.class", name);
    }

    /** Reports a reference that isn't followed, and gives the URI of the proxy that stands in for it. */
    URI refuse(EReference feature, String key, String written, int line, int column) {
        resource.getWarnings().add(new LoadProblem(line, column, key, List.of(feature.getName(), written)));
        return KeptReference.uri(resource.getURI(), written);
    }
}
