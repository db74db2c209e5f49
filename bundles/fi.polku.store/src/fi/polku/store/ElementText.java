/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.store;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.parsers.ParserConfigurationException;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.xml.sax.SAXException;

import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperiencePackage;

/**
 * Elements as a text that can be copied from one window into another. Of what they refer to outside of themselves it says
 * the id and the name, so that the same can be found in the model that they are pasted into.
 */
public final class ElementText {

    private static final String HEAD = "<!-- fi.polku elements: %d -->\n";
    private static final Pattern START = Pattern.compile("<!-- fi\\.polku elements: (\\d{1,6}) -->\n");
    private static final Map<Object, Object> SAVING = Map.of(XMLResource.OPTION_DECLARE_XML, false,
            XMLResource.OPTION_ENCODING, "UTF-8", XMLResource.OPTION_PROCESS_DANGLING_HREF,
            XMLResource.OPTION_PROCESS_DANGLING_HREF_DISCARD);

    private ElementText() {
    }

    /**
     * @param elements of one model; none is inside another
     * @return their copies as text
     */
    public static String write(Collection<? extends Element> elements) {
        EcoreUtil.Copier copier = new EcoreUtil.Copier();
        Collection<Element> copies = copier.copyAll(List.copyOf(elements));
        copier.copyReferences();
        XMIResourceImpl resource = resource();
        resource.getContents().addAll(copies);
        Map<EObject, EObject> named = new LinkedHashMap<>();
        EcoreUtil.ExternalCrossReferencer.find(copies).forEach((referred, settings) -> {
            EObject name = named.computeIfAbsent(referred, ElementText::named);
            settings.forEach(setting -> EcoreUtil.replace(setting, referred, name));
        });
        resource.getContents().addAll(named.values());
        StringWriter text = new StringWriter();
        try {
            resource.save(text, SAVING);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return String.format(Locale.ROOT, HEAD, copies.size()) + text;
    }

    private static EObject named(EObject referred) {
        Element name = (Element) EcoreUtil.create(referred.eClass());
        name.setId(((Element) referred).getId());
        name.setName(((Element) referred).getName());
        return name;
    }

    /**
     * @param text any text
     * @return the elements that it is about, in no model; empty when it wasn't made by {@link #write}
     */
    public static Optional<List<Element>> read(String text) {
        Matcher start = START.matcher(text);
        if (!start.lookingAt()) {
            return Optional.empty();
        }
        XMIResourceImpl resource = resource();
        try {
            resource.load(SafeXml.document(text.substring(start.end()).getBytes(StandardCharsets.UTF_8)), Map.of());
        } catch (IOException | SAXException | ParserConfigurationException | RuntimeException unreadable) {
            // Whatever else claims to be such a text is none.
            return Optional.empty();
        }
        return Optional.of(resource.getContents().stream().limit(Integer.parseInt(start.group(1)))
                .filter(Element.class::isInstance).map(Element.class::cast).toList());
    }

    /** Knows the metamodel and no place to fetch anything from. */
    private static XMIResourceImpl resource() {
        ResourceSet set = new ResourceSetImpl();
        set.setURIConverter(new ExtensibleURIConverterImpl(List.of(), List.of()));
        set.getPackageRegistry().put(ExperiencePackage.eNS_URI, ExperiencePackage.eINSTANCE);
        XMIResourceImpl resource = new XMIResourceImpl(URI.createURI("elements"));
        set.getResources().add(resource);
        return resource;
    }
}
