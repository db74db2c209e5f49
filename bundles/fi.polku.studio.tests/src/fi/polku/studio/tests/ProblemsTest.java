/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.studio.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.QualifiedName;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.views.markers.WorkbenchMarkerResolution;
import org.junit.jupiter.api.Test;

import fi.polku.diagram.editor.PolkuEditor;
import fi.polku.diagram.part.DiagramElement;
import fi.polku.measure.Touchpoints;
import fi.polku.model.experience.Control;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Touchpoint;
import fi.polku.rules.config.ConfigurationFile;
import fi.polku.workbench.problems.ModelProblem;
import fi.polku.workbench.problems.NewDay;

/** Findings in the Problems view: they come with a save, lead to their element, and go with a quick fix. */
class ProblemsTest {

    private static final String OWNER = "polku/touchpoint-owner";
    private static final String STALE = "polku/stale-measurement";
    private static final QualifiedName CHECKED = new QualifiedName("fi.polku.workbench", "checkedOn");

    @Test
    void comeWithASaveAndGoWithAQuickFixThatCanBeUndone() throws Exception {
        try (OpenProject project = new OpenProject("saving")) {
            IFile file = project.example("grant-service");
            PolkuEditor editor = project.edit(file);
            Touchpoint touchpoint = takeOwner(editor);
            assertThat(OpenProject.problems(file, OWNER)).isEmpty();
            editor.doSave(null);
            Events.until("a finding", () -> OpenProject.problems(file, OWNER).size() == 1);

            IMarker marker = OpenProject.problems(file, OWNER).get(0);
            assertThat(marker.getAttribute(IMarker.SEVERITY, -1)).isEqualTo(IMarker.SEVERITY_ERROR);
            assertThat(marker.getAttribute(IMarker.MESSAGE, "")).contains(touchpoint.getName());
            assertThat(marker.getAttribute(IMarker.LOCATION, "")).startsWith(touchpoint.getName() + " ‹ ");
            assertThat(marker.getAttribute(IMarker.LINE_NUMBER, 0)).isGreaterThan(1);

            PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage()
                    .showView("org.eclipse.ui.views.ProblemView");
            Screenshot.take("problems");
            IMarker checked = checked(file, 1)[0];
            fixes(checked)[0].run(checked);
            assertThat(touchpoint.getOwner()).isNotNull();
            assertThat(editor.isDirty()).isTrue();
            editor.document().stack().undo();
            assertThat(touchpoint.getOwner()).isNull();
            editor.document().stack().redo();
            editor.doSave(null);
            Events.until("no finding", () -> OpenProject.problems(file, OWNER).isEmpty());
        }
    }

    @Test
    void tellOnANewDayWhatHasGrownStaleWithoutAChange() throws Exception {
        try (OpenProject project = new OpenProject("stale")) {
            IFile file = project.measuredLongAgo();
            Events.until("stale measurements", () -> !OpenProject.problems(file, STALE).isEmpty());
            file.deleteMarkers(ModelProblem.TYPE, true, IResource.DEPTH_ZERO);
            project.project().setPersistentProperty(CHECKED, "2026-01-01");
            new NewDay().schedule();
            Events.until("stale measurements again", () -> !OpenProject.problems(file, STALE).isEmpty());
        }
    }

    @Test
    void areMendedInTheFileWhenNoEditorIsOpenSeveralAtOnce() throws Exception {
        try (OpenProject project = new OpenProject("closed")) {
            IFile file = project.example("grant-service");
            PolkuEditor editor = project.edit(file);
            takeOwner(editor);
            takeOwner(editor);
            editor.doSave(null);
            editor.getSite().getPage().closeEditor(editor, false);
            IMarker[] markers = checked(file, 2);
            WorkbenchMarkerResolution fix = (WorkbenchMarkerResolution) fixes(markers[0])[0];
            assertThat(fix.findOtherMarkers(markers)).containsExactly(markers[1]);
            byte[] before = Files.readAllBytes(file.getLocation().toPath());
            fix.run(markers, canceledAfter(1));
            assertThat(file.getLocation().toPath()).hasBinaryContent(before);

            fix.run(markers, null);
            Events.until("no finding", () -> OpenProject.problems(file, OWNER).isEmpty());
        }
    }

    @Test
    void areMendedSeveralAtOnceInOneStepOfTheEditor() throws Exception {
        try (OpenProject project = new OpenProject("several")) {
            IFile file = project.example("grant-service");
            PolkuEditor editor = project.edit(file);
            List<Touchpoint> touchpoints = List.of(takeOwner(editor), takeOwner(editor));
            editor.doSave(null);
            IMarker[] markers = checked(file, 2);
            WorkbenchMarkerResolution fix = (WorkbenchMarkerResolution) fixes(markers[0])[0];
            fix.run(markers, canceledAfter(1));
            assertThat(touchpoints).extracting(Touchpoint::getOwner).containsOnlyNulls();
            assertThat(editor.isDirty()).isFalse();

            fix.run(markers, null);
            assertThat(touchpoints).extracting(Touchpoint::getOwner).doesNotContainNull();
            editor.document().stack().undo();
            assertThat(touchpoints).extracting(Touchpoint::getOwner).containsOnlyNulls();
            assertThat(editor.isDirty()).isFalse();
        }
    }

    @Test
    void areMendedInAWindowWhereSeveralAreChosen() throws Exception {
        Hand hand = new Hand();
        try (OpenProject project = new OpenProject("window")) {
            IFile file = project.example("grant-service");
            PolkuEditor editor = project.edit(file);
            List<Touchpoint> touchpoints = List.of(takeOwner(editor), takeOwner(editor));
            editor.doSave(null);
            checked(file, 2);
            IViewPart problems = editor.getSite().getPage().showView("org.eclipse.ui.views.ProblemView");
            Tree tree = Widgets.all(Widgets.content(problems), Tree.class).get(0);
            Events.until("the problems are listed", () -> tree.getItemCount() == 2);
            Events.wait(1000);
            tree.setFocus();
            hand.key("Home");
            hand.key("Right");
            Events.wait(500);
            Events.until("the first one is chosen", () -> {
                hand.key("Down");
                return Stream.of(tree.getSelection()).anyMatch(item -> item.getParentItem() != null);
            });
            hand.key("shift+Down");
            BooleanSupplier isMended = () -> touchpoints.stream().allMatch(one -> one.getOwner() != null);
            assertThat(Question.lookedAt(() -> {
                hand.key("ctrl+1");
                Events.until("both are mended", isMended);
            }, shell -> {
                Screenshot.take("problems-quick-fix");
                assertThat(Widgets.all(shell, Table.class).get(1).getItems()).extracting(line -> line.getText(1))
                        .zipSatisfy(touchpoints, (line, touchpoint) -> assertThat(line).startsWith(touchpoint.getName()));
                hand.key("Return");
                Events.until("both are mended", isMended);
            })).isTrue();
        }
    }

    /** So many markers, and no build under way that would put others in their place. */
    private static IMarker[] checked(IFile file, int count) {
        Events.until(count + " findings", () -> OpenProject.problems(file, OWNER).size() == count
                && Job.getJobManager().find(ResourcesPlugin.FAMILY_AUTO_BUILD).length == 0);
        return OpenProject.problems(file, OWNER).toArray(IMarker[]::new);
    }

    /** Cancels what it watches once so many of its steps are done. */
    private static IProgressMonitor canceledAfter(int steps) {
        return new NullProgressMonitor() {
            private int done;

            @Override
            public void worked(int work) {
                setCanceled(++done > steps);
            }
        };
    }

    @Test
    void leadToTheirElement() throws Exception {
        try (OpenProject project = new OpenProject("jump")) {
            IFile file = project.example("grant-service");
            PolkuEditor editor = project.edit(file);
            Touchpoint touchpoint = takeOwner(editor);
            editor.doSave(null);
            Events.until("a finding", () -> !OpenProject.problems(file, OWNER).isEmpty());
            editor.getSite().getPage().closeEditor(editor, false);

            PolkuEditor again = (PolkuEditor) IDE.openEditor(
                    PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(),
                    OpenProject.problems(file, OWNER).get(0));
            Events.settle();
            Screenshot.take("problem-shown");
            GraphicalViewer viewer = (GraphicalViewer) again.diagrams().get(0).getAdapter(GraphicalViewer.class);
            assertThat(viewer.getSelectedEditParts()).singleElement()
                    .satisfies(part -> assertThat(((DiagramElement) part).element().getId()).isEqualTo(touchpoint.getId()));
        }
    }

    @Test
    void followTheConfigurationOfTheRules() throws Exception {
        try (OpenProject project = new OpenProject("rules")) {
            IFile file = project.example("grant-service");
            PolkuEditor editor = project.edit(file);
            takeOwner(editor);
            editor.doSave(null);
            Events.until("a finding", () -> !OpenProject.problems(file, OWNER).isEmpty());

            IFile rules = project.file(ConfigurationFile.NAME, "{\"rules\": {\"" + OWNER + "\": \"off\"}}");
            Events.until("no finding", () -> OpenProject.problems(file, OWNER).isEmpty());
            takeOwner(editor);
            assertThat(editor.document().findings()).noneMatch(finding -> finding.rule().id().equals(OWNER));
            editor.document().stack().undo();

            project.file(ConfigurationFile.NAME, "{\n\"rules\": {\"polku/touchpoint-ownr\": \"off\"}}");
            Events.until("a problem of the configuration", () -> OpenProject.problems(rules).size() == 1);
            assertThat(OpenProject.problems(rules).get(0).getAttribute(IMarker.LINE_NUMBER, 0)).isEqualTo(2);
            Events.until("a model that isn't checked", () -> OpenProject.problems(file).size() == 1);

            rules.delete(true, null);
            Events.until("a finding again", () -> !OpenProject.problems(file, OWNER).isEmpty());
        }
    }

    @Test
    void sayWhereAFileCantBeRead() throws Exception {
        try (OpenProject project = new OpenProject("broken")) {
            IFile file = project.file("broken.polku", "<?xml version=\"1.0\"?>\n<nonsense>\n<\n");
            Events.until("a problem", () -> !OpenProject.problems(file).isEmpty());
            IMarker marker = OpenProject.problems(file).get(0);
            assertThat(marker.getAttribute(IMarker.MESSAGE, "")).startsWith("broken.polku");
            assertThat(marker.getAttribute(IMarker.LINE_NUMBER, 0)).isGreaterThan(1);
        }
    }

    private static Touchpoint takeOwner(PolkuEditor editor) {
        ExperienceModel model = editor.document().model();
        Touchpoint touchpoint = Touchpoints.of(model.getJourneys().get(0)).stream()
                .filter(one -> one.getOwner() != null && one.getControl() == Control.OWN).findFirst().orElseThrow();
        editor.document().execute(SetCommand.create(editor.getEditingDomain(), touchpoint, Literals.OWNED__OWNER, null));
        return touchpoint;
    }

    private static IMarkerResolution[] fixes(IMarker marker) {
        return IDE.getMarkerHelpRegistry().getResolutions(marker);
    }
}
