/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.document;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;

import fi.polku.command.Become;
import fi.polku.model.edit.PolkuItemProviderAdapterFactory;
import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperienceFactory;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.rules.Finding;
import fi.polku.rules.fix.Proposal;
import fi.polku.store.FileState;
import fi.polku.store.LoadedModel;
import fi.polku.store.ModelStore;
import fi.polku.store.StoreException;

/** A model that is open for editing: its one command stack, its findings, and whether it has to be saved. */
public final class ModelDocument {

    private final BasicCommandStack stack = new BasicCommandStack();
    private final PolkuItemProviderAdapterFactory itemProviders = new PolkuItemProviderAdapterFactory();
    private final EditingDomain domain;
    private final List<Runnable> listeners = new ArrayList<>();
    private final Drafts drafts = new Drafts();
    private final DocumentCheck check;
    private LoadedModel loaded;
    private boolean lost;
    private List<Finding> findings;
    private Map<Element, List<Finding>> findingsByElement;

    private ModelDocument(LoadedModel loaded) {
        this.loaded = loaded;
        this.check = new DocumentCheck(this::file, loaded.model());
        this.domain = new AdapterFactoryEditingDomain(itemProviders, stack, loaded.model().eResource().getResourceSet());
        stack.addCommandStackListener(event -> tell());
    }

    /** @throws StoreException when the file is no model that can be read */
    public static ModelDocument open(Path file) throws StoreException {
        return new ModelDocument(ModelStore.load(file));
    }

    /** @return one without a journey, which nobody has saved */
    public static ModelDocument empty(Path file) {
        return new ModelDocument(ModelStore.create(ExperienceFactory.eINSTANCE.createExperienceModel(), file));
    }

    /** @return where it was read from and is saved to */
    public Path file() {
        return loaded.file();
    }

    /** @return the root of the model */
    public ExperienceModel model() {
        return loaded.model();
    }

    /** @return the domain whose stack every change goes through */
    public EditingDomain domain() {
        return domain;
    }

    /** @return the domain's stack */
    public BasicCommandStack stack() {
        return stack;
    }

    /** @return item providers that give names, icons and children of the model's elements */
    public PolkuItemProviderAdapterFactory itemProviders() {
        return itemProviders;
    }

    /** @return the language that the screen's own words are in */
    public Locale language() {
        return Locale.getDefault(Locale.Category.DISPLAY);
    }

    /** @return what is being typed and not in the model yet */
    public Drafts drafts() {
        return drafts;
    }

    /** Changes the model; can be undone. */
    public void execute(Command change) {
        stack.execute(change);
    }

    /** @return whether something was done that can be taken back, be it only typed */
    public boolean canUndo() {
        return stack.canUndo() || drafts.differ();
    }

    /** Takes back what was done last; what is being typed comes after all else. */
    public void undo() {
        drafts.take();
        stack.undo();
    }

    /** @return whether something was taken back that can be done again */
    public boolean canRedo() {
        return stack.canRedo() && !drafts.differ();
    }

    /** Does again what was taken back last. */
    public void redo() {
        stack.redo();
    }

    /**
     * Mends several findings as one change that can be undone.
     *
     * @param fixes what can be done about each finding as the model stands when it is asked for; none once that is settled
     * @param goOn is asked before each fix; a no takes back those before it
     */
    public void mend(List<Supplier<Optional<Proposal>>> fixes, BooleanSupplier goOn) {
        execute(new Mending(this, fixes, goOn));
    }

    /** @return whether there are changes that the file doesn't have, be they only typed, or no file that has what was loaded */
    public boolean isDirty() {
        return stack.isSaveNeeded() || lost || drafts.differ();
    }

    /**
     * @return what would be saved now
     * @throws StoreException when the model can't be written
     */
    public byte[] content() throws StoreException {
        return ModelStore.bytes(loaded);
    }

    /** @return the model as it is now, in no file, for another thread to write while this one goes on editing */
    public ExperienceModel copy() {
        return ModelStore.copy(loaded);
    }

    /**
     * @return what others have done to the file
     * @throws StoreException when the file can't be read
     */
    public FileState fileState() throws StoreException {
        return ModelStore.state(loaded);
    }

    /** What was loaded is in no file any more, so that it has to be saved even without a change. */
    public void lost() {
        lost = true;
        tell();
    }

    /** @return whether it is {@linkplain #lost() known} that what was loaded is in no file any more */
    public boolean isLost() {
        return lost;
    }

    /** Takes over what others have written into the file; undo gives back what was here before. */
    public void reload(LoadedModel theirs) {
        ModelStore.replaces(loaded, theirs);
        execute(new Become(model(), theirs.model()));
        saved();
    }

    /** Stays with what is here, so that saving replaces what others have written into the file. */
    public void insist(LoadedModel theirs) {
        ModelStore.replaces(loaded, theirs);
        tell();
    }

    /** @throws StoreException when the file can't be written; it is then as it was, and the document stays dirty */
    public void save() throws StoreException {
        drafts.take();
        ModelStore.save(loaded);
        saved();
    }

    /** @throws StoreException when the file can't be written; it is then as it was, and the document stays dirty */
    public void overwrite() throws StoreException {
        drafts.take();
        ModelStore.overwrite(loaded);
        saved();
    }

    /**
     * Saves into another file, which is the document's from then on, and replaces what is there already.
     *
     * @throws StoreException when that file can't be written; the document's file is then the one that it was
     */
    public void saveAs(Path file) throws StoreException {
        Path before = file();
        loaded = ModelStore.moved(loaded, file);
        try {
            overwrite();
        } catch (StoreException e) {
            loaded = ModelStore.moved(loaded, before);
            throw e;
        }
    }

    /** The file has got another name or folder; nothing is written. */
    public void moved(LoadedModel there) {
        loaded = ModelStore.moved(loaded, there.file());
        insist(there);
    }

    private void saved() {
        lost = false;
        stack.saveIsDone();
        tell();
    }

    /**
     * @return what the rules have to say about the model as it stands, by the configuration found upwards from its file;
     *         suppressed findings left out
     */
    public List<Finding> findings() {
        if (findings == null) {
            findings = check.findings();
        }
        return findings;
    }

    /** Tells of what the rules say now, if their configuration has become another one. */
    public void followRules() {
        if (check.isOutdated()) {
            tell();
        }
    }

    /** @return the findings on one element */
    public List<Finding> findings(Element element) {
        if (findingsByElement == null) {
            findingsByElement = findings().stream().collect(Collectors.groupingBy(Finding::element));
        }
        return findingsByElement.getOrDefault(element, List.of());
    }

    /** @param listener is run after every change, undo, redo and save, in the thread that made it */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /** @param listener isn't run any more */
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    /** Lets go of everything that listens. */
    public void close() {
        listeners.clear();
        drafts.close();
        check.close();
        itemProviders.dispose();
    }

    /** What the rules say is asked again when somebody wants to know it. */
    void forgetFindings() {
        findings = null;
        findingsByElement = null;
    }

    /** Another place of the file may bring other rules, just as a change brings other findings. */
    private void tell() {
        forgetFindings();
        List.copyOf(listeners).forEach(Runnable::run);
    }
}
