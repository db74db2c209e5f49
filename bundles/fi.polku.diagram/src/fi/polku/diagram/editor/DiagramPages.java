/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PartInitException;

import fi.polku.diagram.document.ModelDocument;
import fi.polku.diagram.page.BeginPage;
import fi.polku.model.edit.Labels;
import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperiencePackage.Literals;

/** The first pages of an editor: one for each journey and each blueprint that the model has just now, in its order. */
final class DiagramPages {

    private final PolkuEditor editor;
    private final ModelDocument document;
    private final TabNames names;
    private final DiagramOffers offers;
    private final List<DiagramPage> pages = new ArrayList<>();
    private BeginPage begin;

    DiagramPages(PolkuEditor editor, TabNames names) {
        this.editor = editor;
        this.names = names;
        this.document = editor.document();
        this.offers = new DiagramOffers(document, this::openNew);
    }

    List<DiagramPage> all() {
        return List.copyOf(pages);
    }

    private List<Element> wanted() {
        List<Element> wanted = new ArrayList<>(document.model().getJourneys());
        wanted.addAll(document.model().getBlueprints());
        return wanted;
    }

    /**
     * Makes pages for what is new, takes those away that show nothing any more, and names all of them. Where there would be
     * none, there is one to begin with.
     */
    void update() {
        List<Element> wanted = wanted();
        if (wanted.isEmpty() && begin == null) {
            begin();
        }
        for (int i = pages.size() - 1; i >= 0; i--) {
            if (!wanted.contains(pages.get(i).shown())) {
                pages.remove(i);
                editor.removePage(i);
            }
        }
        for (int i = 0; i < wanted.size(); i++) {
            place(wanted.get(i), i);
            names.set(i, Labels.in(document.language()).name(wanted.get(i)), wanted.get(i).eClass());
        }
        if (!wanted.isEmpty() && begin != null) {
            endBeginning(wanted.get(0));
        }
        names.fit();
    }

    /** Behind the pages that are about to go, so that no other page comes to the front in between. */
    private void begin() {
        boolean isSeen = editor.getSelectedPage() instanceof DiagramPage;
        begin = new BeginPage(document, offers.journeys());
        add(pages.size(), begin);
        names.set(pages.size(), begin.getTitle(), Literals.JOURNEY);
        if (isSeen) {
            editor.setActiveEditor(begin);
        }
    }

    private void endBeginning(Element first) {
        if (editor.getSelectedPage() == begin) {
            open(first);
        }
        editor.removePage(pages.size());
        begin = null;
    }

    private void place(Element shown, int index) {
        int now = index;
        while (now < pages.size() && pages.get(now).shown() != shown) {
            now++;
        }
        if (now == pages.size()) {
            DiagramPage page = new DiagramPage(document, shown);
            add(index, page);
            pages.add(index, page);
        } else if (now > index) {
            // Tabs can't be moved, so a page that comes earlier now is opened anew.
            pages.remove(now);
            editor.removePage(now);
            place(shown, index);
        }
    }

    private void add(int index, IEditorPart page) {
        try {
            editor.addPage(index, page, editor.getEditorInput());
        } catch (PartInitException e) {
            throw new IllegalStateException(e);
        }
    }

    private Optional<DiagramPage> open(Element shown) {
        Optional<DiagramPage> found = pages.stream().filter(page -> page.shown() == shown).findFirst();
        found.ifPresent(editor::setActiveEditor);
        return found;
    }

    private void openNew(Element shown) {
        update();
        open(shown).ifPresent(DiagramPage::name);
    }

    /** Adds a button behind the tabs that adds journeys and blueprints. */
    void offerMore(CTabFolder tabs) {
        new NewDiagramButton(tabs, offers);
    }
}
