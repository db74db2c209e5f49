/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.editor;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.domain.IEditingDomainProvider;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IGotoMarker;
import org.eclipse.ui.part.MultiPageEditorPart;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.eclipse.ui.views.properties.tabbed.ITabbedPropertySheetPageContributor;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;

import fi.polku.diagram.document.ModelDocument;
import fi.polku.diagram.page.FormPage;
import fi.polku.diagram.page.MatrixPage;
import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.text.Texts;
import fi.polku.store.StoreException;

/** Edits a {@code .polku} file: a page for each journey and each blueprint, all on one model. */
public final class PolkuEditor extends MultiPageEditorPart implements IEditingDomainProvider,
        ITabbedPropertySheetPageContributor {

    /** The editor's id in the workbench. */
    public static final String ID = "fi.polku.diagram.editor";

    /** Id of the editor, of another bundle, that tells why a model can't be read and what can be done about it. */
    public static final String UNREADABLE = "fi.polku.diagram.unreadable";

    private static final Texts TEXTS = new Texts(PolkuEditor.class);

    private final Runnable listener = this::changed;
    private ModelDocument document;
    private MatrixPage matrix;
    private FormPage form;
    private DiagramPages diagrams;
    private FileWatch watch;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        super.init(site, input);
        setPartName(input.getName());
        if (input instanceof IFileEditorInput inProject && !inProject.getFile().getProject().isOpen()) {
            document = StandIn.leave(this, Path.of(input.getName()));
        } else {
            open(file(input));
        }
        matrix = new MatrixPage(document);
        form = new FormPage(document);
    }

    private void open(Path file) throws PartInitException {
        try {
            document = ModelDocument.open(file);
            document.addListener(listener);
            document.drafts().addListener(() -> firePropertyChange(PROP_DIRTY));
            watch = new FileWatch(this);
        } catch (StoreException e) {
            document = StandIn.open(this, file, e);
        }
    }

    private static Path file(IEditorInput input) throws PartInitException {
        if (input instanceof IURIEditorInput located && located.getURI() != null
                && "file".equals(located.getURI().getScheme())) {
            return Path.of(located.getURI());
        }
        throw new PartInitException(TEXTS.get(Locale.getDefault(), "input", input.getName()));
    }

    /** @return the model that is edited */
    public ModelDocument document() {
        return document;
    }

    @Override
    public EditingDomain getEditingDomain() {
        return document.domain();
    }

    @Override
    protected void createPages() {
        CTabFolder tabs = (CTabFolder) getContainer();
        TabNames names = new TabNames(tabs);
        diagrams = new DiagramPages(this, names);
        diagrams.update();
        add(matrix, "matrix", Literals.TOUCHPOINT, names);
        add(form, "form", Literals.EXPERIENCE_MODEL, names);
        names.fit();
        diagrams.offerMore(tabs);
        PageTurn.in(this);
    }

    /** @param step 1 shows the next page, -1 the one before; past an end comes the other end */
    void turn(int step) {
        setActivePage(Math.floorMod(getActivePage() + step, getPageCount()));
    }

    private void add(IEditorPart page, String key, EClass icon, TabNames names) {
        try {
            names.set(addPage(page, getEditorInput()), TEXTS.get(document.language(), key), icon);
        } catch (PartInitException e) {
            ILog.of(PolkuEditor.class).error(e.getMessage(), e);
        }
    }

    /** @return the pages that show pictures, in order */
    public List<DiagramPage> diagrams() {
        return diagrams.all();
    }

    /**
     * Shows an element: selected, on the page that has a place for it or for what is nearest around it. The page that is
     * open already comes first, the form of everything last.
     */
    public void reveal(Element element) {
        for (EObject at = element; at instanceof Element shown; at = at.eContainer()) {
            int found = IntStream.concat(IntStream.of(getActivePage()), IntStream.range(0, getPageCount()))
                    .filter(index -> getEditor(index) instanceof ElementPage page && page.shows(shown)).findFirst()
                    .orElse(-1);
            if (found >= 0) {
                setActivePage(found);
                ((ElementPage) getEditor(found)).reveal(shown);
                return;
            }
        }
        setActiveEditor(form);
        form.reveal(element);
    }

    /** Shows an element as {@link #reveal} does, but only on the page that is open. */
    public void revealHere(Element element) {
        for (EObject at = element; at instanceof Element shown
                && getSelectedPage() instanceof ElementPage page; at = at.eContainer()) {
            if (page.shows(shown)) {
                page.reveal(shown);
                return;
            }
        }
    }

    /** @return the page that shows touchpoints as a table */
    public MatrixPage matrix() {
        return matrix;
    }

    /** @return the page that shows everything as a tree with forms */
    public FormPage form() {
        return form;
    }

    @Override
    public String getContributorId() {
        return ID;
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        if (type == IGotoMarker.class) {
            IGotoMarker jump = marker -> MarkedElement.of(marker, document.model()).ifPresent(this::reveal);
            return type.cast(jump);
        }
        if (type == IPropertySheetPage.class) {
            return type.cast(new TabbedPropertySheetPage(this));
        }
        return super.getAdapter(type);
    }

    private void changed() {
        // Later, since a page that is about to go may be the one in which this happens.
        getContainer().getDisplay().asyncExec(() -> {
            if (!getContainer().isDisposed()) {
                diagrams.update();
            }
        });
        firePropertyChange(PROP_DIRTY);
    }

    @Override
    public boolean isDirty() {
        return document.isDirty();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        keepInHistory(monitor);
        try {
            document.save();
            refresh(monitor);
        } catch (StoreException e) {
            if (e.isConflict()) {
                watch.resolve();
            } else {
                tell(e);
            }
            if (isDirty() && monitor != null) {
                monitor.setCanceled(true);
            }
        }
    }

    /** The workspace keeps what is about to be replaced past it. */
    private void keepInHistory(IProgressMonitor monitor) {
        if (home() instanceof IFileEditorInput input && input.getFile().exists() && Files.isWritable(document.file())) {
            try {
                input.getFile().appendContents(InputStream.nullInputStream(), IResource.FORCE | IResource.KEEP_HISTORY, monitor);
            } catch (CoreException e) {
                ILog.of(PolkuEditor.class).log(e.getStatus());
            }
        }
    }

    /** The workspace learns of what was written past it. */
    void refresh(IProgressMonitor monitor) {
        if (home() instanceof IFileEditorInput input) {
            try {
                input.getFile().refreshLocal(IResource.DEPTH_ZERO, monitor);
            } catch (CoreException e) {
                ILog.of(PolkuEditor.class).log(e.getStatus());
            }
        }
        comeBack();
    }

    /** Stays open although its file in the workspace is gone. */
    void outlive() {
        if (getEditorInput() instanceof IFileEditorInput input) {
            moved(new LostFile(input));
        }
    }

    /** Is the editor of its file again, if that is there again. */
    void comeBack() {
        if (getEditorInput() instanceof LostFile lost && lost.home().exists()) {
            moved(lost.home());
        }
    }

    private IEditorInput home() {
        return getEditorInput() instanceof LostFile lost ? lost.home() : getEditorInput();
    }

    void tell(StoreException e) {
        MessageDialog.openError(getSite().getShell(), TEXTS.get(document.language(), "save.failed"),
                e.message(document.language()));
    }

    @Override
    public void doSaveAs() {
        NewPlace.ask(getSite().getShell(), home(), document.file()).ifPresent(input -> {
            try {
                document.saveAs(Path.of(input.getURI()));
                moved(input);
                refresh(null);
            } catch (StoreException e) {
                tell(e);
            }
        });
    }

    /** The model lives in another file from now on. */
    void moved(IEditorInput input) {
        setInputWithNotify(input);
        setPartName(input.getName());
        firePropertyChange(PROP_DIRTY);
    }

    @Override
    public boolean isSaveAsAllowed() {
        return true;
    }

    @Override
    public void dispose() {
        super.dispose();
        if (document != null) {
            document.close();
        }
        if (watch != null) {
            watch.close();
        }
    }
}
