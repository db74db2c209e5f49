/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.store;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.xmi.ClassNotFoundException;
import org.eclipse.emf.ecore.xmi.FeatureNotFoundException;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.emf.ecore.xmi.PackageNotFoundException;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.impl.SAXXMIHandler;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

import fi.polku.model.experience.ExperiencePackage;

/**
 * Builds the model while the XML is read. Differs from EMF's own handler in that it knows one metamodel and fetches no
 * other, leaves references to {@link References}, and stops at the first thing that it can't keep.
 */
final class PolkuHandler extends SAXXMIHandler {

    private final PolkuResource resource;
    private final References references;
    private final Set<String> ids = new HashSet<>();
    private EReference entered;
    private int depth;

    PolkuHandler(PolkuResource resource, XMLHelper helper, Map<?, ?> options) {
        super(resource, helper, options);
        this.resource = resource;
        this.references = new References(resource);
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
        if (++depth > PolkuResource.DEEPEST) {
            throw new Refusal(null, getLineNumber(), "content.deep", PolkuResource.DEEPEST);
        }
        super.startElement(uri, localName, name, attributes);
    }

    @Override
    public void endElement(String uri, String localName, String name) {
        depth--;
        super.endElement(uri, localName, name);
    }

    @Override
    public void endDocument() {
        resource.identifyAll();
        references.settle();
        super.endDocument();
    }

    @Override
    protected EPackage getPackageForURI(String uri) {
        if (ExperiencePackage.eNS_URI.equals(uri)) {
            return ExperiencePackage.eINSTANCE;
        }
        FormatVersion version = uri == null ? null : FormatVersion.ofNamespace(uri).orElse(null);
        if (version == null) {
            throw new Refusal(null, getLineNumber(), "content.foreign");
        }
        throw new OtherVersion(version);
    }

    /** The metamodel is built in; nobody's advice where to find one is followed. */
    @Override
    protected void handleXSISchemaLocation(String locations) {
        // nothing to do with it
    }

    @Override
    protected void handleXSINoNamespaceSchemaLocation(String location) {
        // nothing to do with it
    }

    @Override
    protected void setAttribValue(EObject object, String name, String value) {
        if (name.equals(ExperiencePackage.Literals.ELEMENT__ID.getName())) {
            if (!PolkuResource.isUsableId(value)) {
                throw new Refusal(null, getLineNumber(), "content.id", value);
            }
            if (!ids.add(value)) {
                throw new Refusal(null, getLineNumber(), "content.duplicate", value);
            }
        }
        super.setAttribValue(object, name, value);
    }

    @Override
    protected void setValueFromId(EObject object, EReference feature, String text) {
        references.add(object, feature, text, getLineNumber(), getColumnNumber());
    }

    /** A reference written as an element is the same as one written as an attribute. */
    @Override
    protected void createObject(EObject parent, EStructuralFeature feature) {
        if (((EReference) feature).isContainment()) {
            entered = (EReference) feature;
            super.createObject(parent, feature);
        } else {
            setValueFromId(parent, (EReference) feature, reference((EReference) feature));
            objects.push(null);
            mixedTargets.push(null);
            types.push(OBJECT_TYPE);
        }
    }

    private String reference(EReference feature) {
        String href = attribs.getValue(hrefAttribute);
        String id = attribs.getValue("xmi:idref");
        if (href == null && id == null) {
            throw new Refusal(null, getLineNumber(), "content.value", feature.getName(), "");
        }
        String type = getXSIType();
        String target = href == null ? "#" + id : href.replace(" ", "%20");
        return type == null ? target : type + " " + target;
    }

    @Override
    protected void handleProxy(InternalEObject proxy, String href) {
        if (entered == null) {
            throw new Refusal(null, getLineNumber(), "content.root");
        }
        proxy.eSetProxyURI(references.refuse(entered, "refused.contained", href, getLineNumber(), getColumnNumber()));
    }

    @Override
    public void error(XMIException e) {
        int line = e.getLine();
        if (e instanceof PackageNotFoundException) {
            throw new Refusal(e, line, "content.foreign");
        } else if (e instanceof ClassNotFoundException c) {
            throw new Refusal(e, line, "content.class", c.getName());
        } else if (e instanceof FeatureNotFoundException f) {
            throw new Refusal(e, line, "content.feature", f.getName());
        } else if (e instanceof IllegalValueException v) {
            throw new Refusal(e, line, "content.value", v.getFeature().getName(), String.valueOf(v.getValue()));
        }
        throw new Refusal(e, line, "content.other", e.getMessage());
    }

    @Override
    public void fatalError(SAXParseException e) {
        throw Diagnosis.ofXml(e);
    }
}
