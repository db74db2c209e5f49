/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.action;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;

import fi.polku.model.experience.Element;
import fi.polku.store.ElementText;

/** The computer's clipboard, through which elements go from file to file and from window to window. */
final class ElementClipboard {

    private ElementClipboard() {
    }

    /** @param elements what can be pasted from now on, as it is now */
    static void put(List<Element> elements) {
        String text = ElementText.write(EcoreUtil.filterDescendants(elements).stream().map(Element.class::cast).toList());
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        try {
            clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
        } finally {
            clipboard.dispose();
        }
    }

    /** @return what can be pasted, in no model; none when the clipboard holds something else */
    static List<Element> get() {
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        try {
            return Optional.ofNullable((String) clipboard.getContents(TextTransfer.getInstance())).flatMap(ElementText::read)
                    .orElse(List.of());
        } finally {
            clipboard.dispose();
        }
    }
}
