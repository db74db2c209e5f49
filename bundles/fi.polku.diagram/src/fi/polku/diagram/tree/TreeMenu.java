/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.tree;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.actions.ActionFactory;

import fi.polku.command.Delete;
import fi.polku.command.Paste;
import fi.polku.diagram.element.ElementGroup;
import fi.polku.diagram.element.ElementImages;
import fi.polku.diagram.form.Candidates;
import fi.polku.model.edit.Labels;
import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.text.Texts;

/** What can be done with what is selected in a tree. */
public final class TreeMenu {

    private static final Texts TEXTS = new Texts(TreeMenu.class);
    private static final Set<EReference> ALWAYS_LAST = Set.of(Literals.ELEMENT__NOTES, Literals.ELEMENT__SUPPRESSIONS);

    private final ElementTree tree;

    private TreeMenu(ElementTree tree) {
        this.tree = tree;
    }

    /** @return the menu, which is the tree's from now on */
    public static MenuManager install(ElementTree tree) {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(new TreeMenu(tree)::fill);
        var control = tree.viewer().getTree();
        control.setMenu(menu.createContextMenu(control));
        return menu;
    }

    private void fill(IMenuManager menu) {
        MenuManager children = new MenuManager(text("new"));
        Object first = ((IStructuredSelection) tree.viewer().getSelection()).getFirstElement();
        if (first instanceof ElementGroup group) {
            addTypes(children, group.model(), group.feature());
        } else if (first instanceof Element element) {
            List<EReference> features = element.eClass().getEAllContainments();
            features.stream().filter(feature -> !ALWAYS_LAST.contains(feature))
                    .forEach(feature -> addTypes(children, element, feature));
            children.add(new Separator());
            features.stream().filter(ALWAYS_LAST::contains).forEach(feature -> addTypes(children, element, feature));
        }
        menu.add(children);
        menu.add(new Separator());
        menu.add(known(action("rename", !tree.selected().isEmpty(), tree::rename), ActionFactory.RENAME));
        Command copy = duplicate(tree);
        Action duplicate = action("duplicate", copy.canExecute(), () -> tree.execute(copy));
        duplicate.setAccelerator(SWT.MOD1 | 'D');
        menu.add(duplicate);
        boolean canDelete = Delete.of(tree.document().domain(), tree.selected()).canExecute();
        menu.add(known(action("delete", canDelete, tree::delete), ActionFactory.DELETE));
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    }

    static Command duplicate(ElementTree tree) {
        return Paste.duplicate(tree.document().domain(), tree.selected());
    }

    private void addTypes(IMenuManager menu, EObject owner, EReference feature) {
        for (EClass type : Candidates.types(feature)) {
            Action action = action(null, true, () -> make(owner, feature, type));
            action.setText(name(feature, type));
            action.setImageDescriptor(ElementImages.descriptor(type));
            menu.add(action);
        }
    }

    /** The class, and what it is there for where one class is held in several ways. */
    private String name(EReference feature, EClass type) {
        Labels labels = Labels.in(language());
        long ways = feature.getEContainingClass().getEAllContainments().stream()
                .filter(other -> other.getEReferenceType().isSuperTypeOf(type)).count();
        return ways == 1 ? labels.type(type) : TEXTS.get(language(), "new.in", labels.type(type), labels.feature(feature));
    }

    private void make(EObject owner, EReference feature, EClass type) {
        Element made = (Element) EcoreUtil.create(type);
        tree.execute(AddCommand.create(tree.document().domain(), owner, feature, made));
        tree.rename();
    }

    /** Shows the key that the workbench has for it. */
    private static Action known(Action action, ActionFactory as) {
        action.setActionDefinitionId(as.getCommandId());
        return action;
    }

    private Action action(String key, boolean enabled, Runnable run) {
        Action action = new Action() {
            @Override
            public void run() {
                run.run();
            }
        };
        if (key != null) {
            action.setText(text(key));
        }
        action.setEnabled(enabled);
        return action;
    }

    private Locale language() {
        return tree.document().language();
    }

    private String text(String key) {
        return TEXTS.get(language(), key);
    }
}
