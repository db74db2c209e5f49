/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.studio.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fi.polku.diagram.editor.DiagramPage;
import fi.polku.diagram.tree.ElementTree;

/** Keys of the Studio's own. */
class KeysTest {

    private final IBindingService service = PlatformUI.getWorkbench().getService(IBindingService.class);

    @TempDir
    Path folder;

    @Test
    void clashWithNoOthersInTheirContextAndBeginNone() {
        List<Binding> all = Arrays.stream(service.getBindings()).filter(binding -> binding.getParameterizedCommand() != null)
                .toList();
        List<Binding> own = all.stream().filter(KeysTest::isOwn).toList();
        assertThat(own).hasSizeGreaterThanOrEqualTo(3);
        for (Binding binding : own) {
            assertThat(all).filteredOn(other -> other != binding && other.getContextId().equals(binding.getContextId())
                    && !other.getParameterizedCommand().equals(binding.getParameterizedCommand())
                    && (other.getTriggerSequence().startsWith(binding.getTriggerSequence(), true)
                            || binding.getTriggerSequence().startsWith(other.getTriggerSequence(), true))).isEmpty();
        }
    }

    private List<Binding> own() {
        return Arrays.stream(service.getBindings()).filter(one -> one.getParameterizedCommand() != null)
                .filter(KeysTest::isOwn).toList();
    }

    @Test
    void leadInADiagramToWhatQuickAccessOffers() throws Exception {
        try (OpenModel grant = OpenModel.example("grant-service", folder)) {
            grant.diagram(0).setFocus();
            Events.settle();
            for (Binding binding : own()) {
                Binding match = service.getPerfectMatch(binding.getTriggerSequence());
                assertThat(match).as(binding.toString()).isNotNull();
                ParameterizedCommand led = match.getParameterizedCommand();
                assertThat(led).isEqualTo(binding.getParameterizedCommand());
                assertThat(service.isPartialMatch(binding.getTriggerSequence())).as(binding.toString()).isFalse();
                Command command = led.getCommand();
                assertThat(command.isHandled()).as(command.getId()).isTrue();
                for (Object parameter : led.getParameterMap().keySet()) {
                    assertThat(command.getParameter((String) parameter).getValues().getParameterValues())
                            .containsValue(led.getParameterMap().get(parameter));
                }
            }
        }
    }

    @Test
    void orMenusLeadToEveryCommand() throws Exception {
        List<String> led = Stream.concat(own().stream().map(binding -> binding.getParameterizedCommand().getId()),
                Stream.of(Platform.getExtensionRegistry().getConfigurationElementsFor("org.eclipse.ui.menus"))
                        .flatMap(menu -> Stream.of(menu.getChildren("command"))).map(item -> item.getAttribute("commandId")))
                .toList();
        ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
        List<String> own = Stream.of(commands.getDefinedCommands()).map(Command::getId)
                .filter(id -> id.startsWith("fi.polku.")).toList();
        assertThat(own).isNotEmpty().allSatisfy(id -> assertThat(led).contains(id));
    }

    @Test
    void standInTheContextMenuOfADiagram() throws Exception {
        try (OpenModel grant = OpenModel.example("grant-service", folder)) {
            DiagramPage page = grant.diagram(0);
            page.setFocus();
            Menu menu = page.canvas().getContextMenu().getMenu();
            assertThat(keys(menu)).contains("Ctrl+X", "Ctrl+C", "Ctrl+V", "Delete", "Ctrl+Z", "Shift+Ctrl+Z", "F2", "Ctrl+D",
                    "Ctrl+F", "Ctrl++", "Ctrl+-", "Ctrl+0", "Ctrl+8", "Ctrl+9", "Shift+Ctrl+←", "Shift+Ctrl+→",
                    "Shift+Ctrl+↑", "Shift+Ctrl+↓");
            for (IAction action : page.actions().all()) {
                assertThat(service.getBestActiveBindingFormattedFor(action.getActionDefinitionId())).as(action.getId())
                        .isNotNull();
            }
        }
    }

    @Test
    void standInTheContextMenuOfTheOutline() throws Exception {
        try (OpenModel grant = OpenModel.example("grant-service", folder)) {
            grant.editor().setActiveEditor(grant.editor().form());
            ElementTree tree = grant.editor().form().tree();
            tree.select(grant.model().getJourneys().get(0));
            assertThat(keys(tree.viewer().getTree().getMenu())).contains("F2", "Ctrl+D", "Delete");
        }
    }

    /** What stands at the right in a menu, and in those that it opens. */
    private static List<String> keys(Menu menu) {
        menu.notifyListeners(SWT.Show, new Event());
        List<String> keys = Stream.of(menu.getItems()).flatMap(item -> item.getMenu() != null ? keys(item.getMenu()).stream()
                : Stream.of(item.getText()).filter(text -> text.contains("\t")).map(text -> text.split("\t")[1])).toList();
        menu.notifyListeners(SWT.Hide, new Event());
        return keys;
    }

    @Test
    void openTheExportOfPicturesFromAnOpenModel() throws Exception {
        try (OpenModel grant = OpenModel.example("grant-service", folder); Answer answer = Answer.with("Cancel")) {
            grant.editor().setFocus();
            new Hand().key("ctrl+shift+p");
            Events.until("the wizard was there", () -> !answer.titles().isEmpty());
        }
    }

    private static boolean isOwn(Binding binding) {
        return binding.getParameterizedCommand().getId().startsWith("fi.polku.")
                || binding.getParameterizedCommand().getParameterMap().values().stream()
                        .anyMatch(value -> String.valueOf(value).startsWith("fi.polku."));
    }
}
