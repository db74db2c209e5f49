/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.editor;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.ui.PartInitException;

import fi.polku.diagram.document.ModelDocument;
import fi.polku.model.edit.Labels;
import fi.polku.model.experience.Element;

/** The first pages of an editor: one for each journey and each blueprint that the model has just now, in its order. */
final class DiagramPages {

    private final PolkuEditor editor;
    private final ModelDocument document;
    private final List<DiagramPage> pages = new ArrayList<>();

    DiagramPages(PolkuEditor editor) {
        this.editor = editor;
        this.document = editor.document();
    }

    List<DiagramPage> all() {
        return List.copyOf(pages);
    }

    private List<Element> wanted() {
        List<Element> wanted = new ArrayList<>(document.model().getJourneys());
        wanted.addAll(document.model().getBlueprints());
        return wanted;
    }

    /** Makes pages for what is new, takes those away that show nothing any more, and names all of them. */
    void update() {
        List<Element> wanted = wanted();
        for (int i = pages.size() - 1; i >= 0; i--) {
            if (!wanted.contains(pages.get(i).shown())) {
                pages.remove(i);
                editor.removePage(i);
            }
        }
        for (int i = 0; i < wanted.size(); i++) {
            place(wanted.get(i), i);
            editor.name(i, Labels.in(document.language()).name(wanted.get(i)));
        }
    }

    private void place(Element shown, int index) {
        int now = index;
        while (now < pages.size() && pages.get(now).shown() != shown) {
            now++;
        }
        if (now == pages.size()) {
            DiagramPage page = new DiagramPage(document, shown);
            try {
                editor.addPage(index, page, editor.getEditorInput());
                pages.add(index, page);
            } catch (PartInitException e) {
                ILog.of(DiagramPages.class).error(e.getMessage(), e);
            }
        } else if (now > index) {
            // Tabs can't be moved, so a page that comes earlier now is opened anew.
            pages.remove(now);
            editor.removePage(now);
            place(shown, index);
        }
    }

    /** Opens the page that shows a journey or a blueprint. */
    void open(Element shown) {
        pages.stream().filter(page -> page.shown() == shown).findFirst().ifPresent(editor::setActiveEditor);
    }

    /** Adds a button behind the tabs that adds journeys and blueprints. */
    void offerMore(CTabFolder tabs) {
        new NewDiagramButton(tabs, document, shown -> {
            update();
            open(shown);
        });
    }
}
