/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.studio.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.bindings.Binding;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.Test;

/** Keys of the Studio's own. */
class KeysTest {

    private final IBindingService service = PlatformUI.getWorkbench().getService(IBindingService.class);

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

    private static boolean isOwn(Binding binding) {
        return binding.getParameterizedCommand().getId().startsWith("fi.polku.")
                || binding.getParameterizedCommand().getParameterMap().values().stream()
                        .anyMatch(value -> String.valueOf(value).startsWith("fi.polku."));
    }
}
