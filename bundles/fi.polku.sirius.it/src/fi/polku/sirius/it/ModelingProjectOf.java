/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.sirius.it;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.transaction.RecordingCommand;
import org.eclipse.emf.transaction.TransactionalEditingDomain;
import org.eclipse.sirius.business.api.componentization.ViewpointRegistry;
import org.eclipse.sirius.business.api.dialect.DialectManager;
import org.eclipse.sirius.business.api.modelingproject.ModelingProject;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.common.tools.api.interpreter.EvaluationException;
import org.eclipse.sirius.ui.business.api.dialect.DialectUIManager;
import org.eclipse.sirius.ui.business.api.viewpoint.ViewpointSelectionCallback;
import org.eclipse.sirius.ui.tools.api.project.ModelingProjectManager;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.eclipse.sirius.viewpoint.description.RepresentationDescription;
import org.eclipse.sirius.viewpoint.description.Viewpoint;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;

import fi.polku.model.experience.Element;

/** A modelling project of Sirius with one example model, whose viewpoint is selected. */
final class ModelingProjectOf implements AutoCloseable {

    private static final Path EXAMPLES = Path.of("../../examples");
    private static final String VIEWPOINT = "CustomerExperience";
    private static final NullProgressMonitor QUIET = new NullProgressMonitor();

    private final IProject project;
    private final Session session;

    /** @param example name of an example's folder and file */
    ModelingProjectOf(String example) throws CoreException, IOException {
        project = ModelingProjectManager.INSTANCE.createNewModelingProject(example, true, QUIET);
        try (InputStream model = Files.newInputStream(EXAMPLES.resolve(example).resolve(example + ".polku"))) {
            project.getFile(example + ".polku").create(model, true, QUIET);
        }
        session = ((ModelingProject) project.getNature(ModelingProject.NATURE_ID)).getSession();
        URI file = URI.createPlatformResourceURI("/" + example + "/" + example + ".polku", true);
        change(() -> {
            session.addSemanticResource(file, QUIET);
            new ViewpointSelectionCallback().selectViewpoint(viewpoint(), session, QUIET);
            return null;
        });
        Screen.settle();
    }

    private static Viewpoint viewpoint() {
        return ViewpointRegistry.getInstance().getViewpoints().stream().filter(v -> v.getName().equals(VIEWPOINT))
                .findFirst().orElseThrow(() -> new AssertionError("Sirius knows no viewpoint " + VIEWPOINT));
    }

    Session session() {
        return session;
    }

    /** The model and all in it. */
    Stream<Element> elements() {
        List<Element> all = new ArrayList<>();
        EObject top = session.getSemanticResources().iterator().next().getContents().get(0);
        all.add((Element) top);
        top.eAllContents().forEachRemaining(each -> all.add((Element) each));
        return all.stream();
    }

    <T extends Element> T first(Class<T> type) {
        return elements().filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
    }

    Viewpoint selected() {
        return session.getSelectedViewpoints(false).iterator().next();
    }

    /** @return the representations that can be made of an element */
    Collection<RepresentationDescription> available(Element element) {
        return DialectManager.INSTANCE.getAvailableRepresentationDescriptions(session.getSelectedViewpoints(false), element);
    }

    /** @return the names of all representations of the viewpoint */
    Set<String> representations() {
        return selected().getOwnedRepresentations().stream().map(RepresentationDescription::getName)
                .collect(Collectors.toSet());
    }

    DRepresentation create(String kind, Element of) {
        return create(available(of).stream().filter(each -> each.getName().equals(kind)).findFirst().orElseThrow(), of);
    }

    DRepresentation create(RepresentationDescription kind, Element of) {
        return change(() -> DialectManager.INSTANCE.createRepresentation(kind.getName(), of, kind, session, QUIET));
    }

    IEditorPart open(DRepresentation representation) {
        IEditorPart editor = DialectUIManager.INSTANCE.openEditor(session, representation, QUIET);
        Screen.settle();
        return editor;
    }

    /** @return the value of an expression of the viewpoint, as it is seen from an element or a view */
    Object evaluate(EObject self, String expression) {
        try {
            return session.getInterpreter().evaluate(self, expression);
        } catch (EvaluationException wrong) {
            throw new AssertionError(expression, wrong);
        }
    }

    /** Does something that can be undone. */
    <T> T change(Supplier<T> what) {
        TransactionalEditingDomain domain = session.getTransactionalEditingDomain();
        List<T> result = new ArrayList<>();
        domain.getCommandStack().execute(new RecordingCommand(domain) {
            @Override
            protected void doExecute() {
                result.add(what.get());
            }
        });
        return result.get(0);
    }

    @Override
    public void close() throws CoreException {
        PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().closeAllEditors(false);
        Screen.settle();
        session.close(QUIET);
        project.delete(true, true, QUIET);
        Screen.settle();
    }
}
