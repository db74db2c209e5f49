/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.store;

import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;

import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.impl.XMILoadImpl;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** EMF's loading with a parser and a handler that trust nothing. */
final class PolkuLoad extends XMILoadImpl {

    PolkuLoad(XMLHelper helper) {
        super(helper);
    }

    @Override
    protected SAXParser makeParser() throws ParserConfigurationException, SAXException {
        return SafeXml.parser();
    }

    @Override
    protected DefaultHandler makeDefaultHandler() {
        return new PolkuHandler((PolkuResource) resource, helper, options);
    }
}
