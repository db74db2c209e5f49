/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.html;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;

import fi.polku.model.experience.Element;
import fi.polku.model.text.Texts;
import fi.polku.paper.markup.Markup;
import fi.polku.picture.scene.Scene;
import fi.polku.picture.svg.SvgWriter;
import fi.polku.rules.ElementPath;
import fi.polku.rules.Finding;
import fi.polku.rules.Severity;

/** The findings of a model, heaviest first, each with a way to where the pictures show what it is about. */
final class FindingsList {

    private final List<Finding> findings;
    private final Locale language;
    private final Texts texts = new Texts(FindingsList.class);
    private final Map<Element, String> places = new IdentityHashMap<>();

    FindingsList(List<Finding> findings, List<Scene> scenes, Locale language) {
        this.findings = findings.stream().filter(finding -> finding.suppression().isEmpty()).toList();
        this.language = language;
        for (int i = 0; i < scenes.size(); i++) {
            String picture = picture(i);
            scenes.get(i).groups().filter(group -> !group.id().isEmpty()).map(group -> group.subject().element())
                    .forEach(element -> places.putIfAbsent(element, picture + "-" + SvgWriter.id(element)));
        }
    }

    /** @return id of a picture on the page */
    static String picture(int index) {
        return "p" + (index + 1);
    }

    void write(Markup html) throws IOException {
        html.element("h2", texts.get(language, "findings"));
        if (findings.isEmpty()) {
            html.element("p", texts.get(language, "findings.none"));
        }
        for (Severity severity : Severity.values()) {
            List<Finding> alike = findings.stream().filter(finding -> finding.severity() == severity).toList();
            if (!alike.isEmpty()) {
                html.element("details", () -> {
                    html.element("summary", texts.get(language, "severity." + severity, alike.size()));
                    html.element("ul", () -> {
                        for (Finding finding : alike) {
                            html.element("li", () -> write(finding, html));
                        }
                    });
                }, "class", severity.name().toLowerCase(Locale.ROOT), "open", "");
            }
        }
    }

    private void write(Finding finding, Markup html) throws IOException {
        String place = place(finding.element());
        if (place == null) {
            html.element("bdi", finding.message(language));
        } else {
            html.element("a", () -> html.element("bdi", finding.message(language)), "href", "#" + place);
        }
        html.element("small", () -> html.element("bdi", ElementPath.of(finding.element(), language)));
    }

    /** What isn't drawn itself is found at what holds it. */
    private String place(Element element) {
        for (EObject at = element; at != null; at = at.eContainer()) {
            if (places.containsKey(at)) {
                return places.get(at);
            }
        }
        return null;
    }
}
