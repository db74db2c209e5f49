/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.fix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.EditingDomain;

import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.rules.Finding;
import fi.polku.rules.RuleEngine;
import fi.polku.rules.Severity;
import fi.polku.store.ModelStore;

/** A model on which proposals are tried out, one after the other, each undone before the next. */
final class Trial {

    private final RuleEngine engine = RuleEngine.standard();
    private final EditingDomain domain = Fixes.domain();
    private final ExperienceModel model;

    /** The model gets a file to live in, since ids come with it; nothing is written. */
    Trial(ExperienceModel model) {
        this.model = model;
        if (model.eResource() == null) {
            ModelStore.create(model, Path.of("target", "trial.polku"));
        }
    }

    List<Finding> findings() {
        return engine.check(model);
    }

    List<Finding> findings(String ruleId) {
        return findings().stream().filter(finding -> finding.rule().id().equals(ruleId)).toList();
    }

    List<Proposal> proposals(String ruleId, Element element) {
        return findings(ruleId).stream().filter(finding -> finding.element() == element).findFirst().map(Fixes::of)
                .orElseThrow();
    }

    /** Does for good what is proposed under the name. */
    void mend(String ruleId, Element element, String name, boolean clear) {
        Proposal proposal = proposals(ruleId, element).stream().filter(one -> one.name().equals(name)).findFirst()
                .orElseThrow();
        assertThat(proposal.isClear()).isEqualTo(clear);
        domain.getCommandStack().execute(proposal.command(domain));
        assertThat(findings(ruleId)).extracting(Finding::element).doesNotContain(element);
    }

    /** Does what is proposed, looks at what has become of the findings, undoes it and does it again. */
    void of(Proposal proposal, Finding finding) {
        EObject before = EcoreUtil.copy(model);
        String bytes = bytes();
        Set<String> errors = errors(findings());
        Command command = proposal.command(domain);
        assertThat(command.canExecute()).isTrue();

        domain.getCommandStack().execute(command);
        List<Finding> left = findings();
        assertThat(left).extracting(Finding::id).doesNotContain(finding.id());
        Set<String> added = errors(left);
        added.removeAll(errors);
        assertThat(added).isEmpty();
        EObject after = EcoreUtil.copy(model);
        String changed = bytes();

        domain.getCommandStack().undo();
        assertThat(EcoreUtil.equals(model, before)).isTrue();
        assertThat(bytes()).isEqualTo(bytes);

        domain.getCommandStack().redo();
        assertThat(EcoreUtil.equals(model, after)).isTrue();
        assertThat(bytes()).isEqualTo(changed);
        domain.getCommandStack().undo();
    }

    private static Set<String> errors(List<Finding> findings) {
        return findings.stream().filter(finding -> finding.severity() == Severity.ERROR).map(Finding::id)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private String bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            model.eResource().save(out, null);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
