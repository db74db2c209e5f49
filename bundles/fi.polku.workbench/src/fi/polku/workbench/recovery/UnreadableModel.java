/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.recovery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.statushandlers.StatusManager;

import fi.polku.diagram.editor.PolkuEditor;
import fi.polku.store.LoadedModel;
import fi.polku.store.ModelStore;
import fi.polku.store.StoreException;
import fi.polku.workbench.ScreenTexts;

/** In the place of the editor of a model that can't be read: why not, and which earlier versions can be had back. */
public final class UnreadableModel extends EditorPart {

    /** What {@code plugin.xml} calls it. */
    public static final String ID = PolkuEditor.UNREADABLE;

    private static final ScreenTexts TEXTS = new ScreenTexts(UnreadableModel.class);
    private static final int MARGIN = 24;
    private static final int WIDTH = 560;

    private Path file;
    private List<Version> versions = List.of();
    private Button first;

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
        file = Path.of(((IURIEditorInput) input).getURI());
    }

    @Override
    public void createPartControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(0, MARGIN / 2).applyTo(area);
        Label heading = label(area, TEXTS.get("unreadable", getPartName()));
        heading.setFont(JFaceResources.getHeaderFont());
        label(area, reason());
        versions = versions();
        label(area, versions.isEmpty() ? TEXTS.get("unreadable.none")
                : Files.exists(file) ? TEXTS.get("unreadable.versions", aside().getFileName().toString())
                : TEXTS.get("gone.versions"));
        if (!versions.isEmpty()) {
            VersionTable table = new VersionTable(area, SWT.SINGLE, TEXTS.get("column.version"), TEXTS.get("column.holds"),
                    versions);
            GridDataFactory.fillDefaults().hint(WIDTH, table.control().getItemHeight() * 4).applyTo(table.control());
            first = button(area, "unreadable.restore", () -> restore(versions.get(table.control().getSelectionIndex())));
            table.enable(first);
        }
        Button again = button(area, "unreadable.again", this::edit);
        first = first == null ? again : first;
    }

    private static Label label(Composite area, String text) {
        Label label = new Label(area, SWT.WRAP);
        label.setText(text);
        GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(label);
        return label;
    }

    private static Button button(Composite area, String key, Runnable action) {
        Button button = new Button(area, SWT.PUSH);
        button.setText(TEXTS.get(key));
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    private String reason() {
        try {
            ModelStore.load(file);
            return TEXTS.get("unreadable.mended");
        } catch (StoreException e) {
            return e.message(ScreenTexts.language());
        }
    }

    private List<Version> versions() {
        try {
            return Versions.readable(file);
        } catch (IOException e) {
            ILog.of(UnreadableModel.class).error(e.getLocalizedMessage(), e);
            return List.of();
        }
    }

    /** Where the file goes that can't be read: beside itself. */
    private Path aside() {
        Path free = file.resolveSibling(file.getFileName() + ".unreadable");
        for (int n = 2; Files.exists(free); n++) {
            free = file.resolveSibling(file.getFileName() + ".unreadable-" + n);
        }
        return free;
    }

    private void restore(Version version) {
        try {
            put(version.source().model());
            edit();
        } catch (StoreException e) {
            tell(e.message(ScreenTexts.language()));
        } catch (IOException e) {
            tell(e.getLocalizedMessage());
        }
    }

    private void put(LoadedModel model) throws IOException {
        Path aside = aside();
        boolean isThere = Files.exists(file);
        if (isThere) {
            Files.move(file, aside);
        }
        try {
            ModelStore.overwrite(model);
        } catch (StoreException e) {
            if (isThere) {
                Files.move(aside, file);
            }
            throw e;
        }
    }

    private void tell(String why) {
        MessageDialog.openError(getSite().getShell(), TEXTS.get("failed"), why);
    }

    /** Opens the file in the editor of models, in the place of this one. */
    private void edit() {
        IWorkbenchPage page = getSite().getPage();
        try {
            if (getEditorInput() instanceof IFileEditorInput input) {
                input.getFile().getParent().refreshLocal(IResource.DEPTH_ONE, null);
            }
            page.closeEditor(this, false);
            page.openEditor(getEditorInput(), PolkuEditor.ID);
        } catch (CoreException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
        }
    }

    @Override
    public void setFocus() {
        first.setFocus();
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        throw new UnsupportedOperationException("There is nothing to save.");
    }

    @Override
    public void doSaveAs() {
        doSave(null);
    }
}
