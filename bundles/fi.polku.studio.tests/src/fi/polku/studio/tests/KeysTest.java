/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.studio.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.commands.Command;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

    @Test
    void leadToWhatQuickAccessOffers() throws Exception {
        for (Binding binding : Arrays.stream(service.getBindings())
                .filter(one -> one.getParameterizedCommand() != null && isOwn(one)).toList()) {
            Command command = binding.getParameterizedCommand().getCommand();
            assertThat(command.isHandled()).isTrue();
            for (Object parameter : binding.getParameterizedCommand().getParameterMap().keySet()) {
                assertThat(command.getParameter((String) parameter).getValues().getParameterValues())
                        .containsValue(binding.getParameterizedCommand().getParameterMap().get(parameter));
            }
        }
    }

    @Test
    void openTheExportOfPicturesFromAnOpenModel() throws Exception {
        try (OpenModel grant = OpenModel.example("grant-service", folder)) {
            Display display = Display.getCurrent();
            Shell[] opened = new Shell[1];
            display.timerExec(2000, () -> {
                opened[0] = display.getActiveShell();
                Screenshot.take("export-by-keys");
                opened[0].close();
            });
            grant.editor().setFocus();
            new Hand().key("ctrl+shift+p");
            Events.until("the wizard was there", () -> opened[0] != null);
            assertThat(opened[0]).isNotEqualTo(grant.editor().getSite().getShell());
        }
    }

    private static boolean isOwn(Binding binding) {
        return binding.getParameterizedCommand().getId().startsWith("fi.polku.")
                || binding.getParameterizedCommand().getParameterMap().values().stream()
                        .anyMatch(value -> String.valueOf(value).startsWith("fi.polku."));
    }
}
