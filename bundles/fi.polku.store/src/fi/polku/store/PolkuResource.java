/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

import fi.polku.model.experience.Element;

/** A {@code .polku} file in EMF's terms. */
public final class PolkuResource extends XMIResourceImpl {

    private static final Map<Object, Object> LOADING = Map.of(
            XMLResource.OPTION_DEFER_IDREF_RESOLUTION, true,
            XMLResource.OPTION_USE_PACKAGE_NS_URI_AS_LOCATION, false,
            XMLResource.OPTION_DISABLE_NOTIFY, true,
            XMLResource.OPTION_PARSER_FEATURES, Map.of("http://apache.org/xml/features/disallow-doctype-decl", true));
    private static final Map<Object, Object> SAVING = Map.of(
            XMLResource.OPTION_ENCODING, "UTF-8",
            XMLResource.OPTION_XML_VERSION, "1.0",
            XMLResource.OPTION_SKIP_ESCAPE_URI, false,
            XMLResource.OPTION_USE_ENCODED_ATTRIBUTE_STYLE, true,
            Resource.OPTION_LINE_DELIMITER, "\n");

    private final Map<String, Element> elements = new HashMap<>();

    PolkuResource(URI uri) {
        super(uri);
    }

    @Override
    protected boolean isAttachedDetachedHelperRequired() {
        return true;
    }

    @Override
    protected void attachedHelper(EObject object) {
        super.attachedHelper(object);
        if (!isLoading()) {
            identify(object);
        }
    }

    @Override
    protected void detachedHelper(EObject object) {
        if (object instanceof Element element) {
            elements.remove(element.getId(), element);
        }
        super.detachedHelper(object);
    }

    @Override
    protected EObject getEObjectByID(String id) {
        return isLoading() ? super.getEObjectByID(id) : elements.get(id);
    }

    private void identify(EObject object) {
        if (object instanceof Element element) {
            String id = element.getId();
            if (id == null || elements.getOrDefault(id, element) != element) {
                element.setId(UUID.randomUUID().toString());
            }
            elements.put(element.getId(), element);
        }
    }

    @Override
    public void doLoad(InputStream in, Map<?, ?> options) throws IOException {
        Map<Object, Object> all = new HashMap<>(options == null ? Map.of() : options);
        all.putAll(LOADING);
        setIntrinsicIDToEObjectMap(new HashMap<>());
        super.doLoad(in, all);
        setIntrinsicIDToEObjectMap(null);
        getAllContents().forEachRemaining(this::identify);
    }

    @Override
    public void doSave(OutputStream out, Map<?, ?> options) throws IOException {
        Map<Object, Object> all = new HashMap<>(options == null ? Map.of() : options);
        all.putAll(SAVING);
        super.doSave(out, all);
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        doSave(out, null);
        return out.toByteArray();
    }
}
