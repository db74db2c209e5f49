/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.form;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;

import fi.polku.diagram.document.Drafts;
import fi.polku.model.experience.Element;

/** One other element, found by typing a part of its name, or made on the spot. */
final class ReferenceField extends Field implements Drafts.Draft {

    private final EReference reference;
    private Label icon;
    private Text text;
    private Problem problem;
    private Button more;
    private Element shown;

    ReferenceField(FormScope scope, EReference reference) {
        super(scope, reference);
        this.reference = reference;
    }

    @Override
    void createControls(Composite place) {
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(4, 0).applyTo(place);
        icon = scope().toolkit().createLabel(place, "");
        GridDataFactory.fillDefaults().hint(16, 16).align(SWT.CENTER, SWT.CENTER).applyTo(icon);
        text = named(scope().toolkit().createText(place, "", SWT.BORDER));
        GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(text);
        Proposals proposals = new Proposals(text, this::candidates, scope().names(), this::choose);
        sign(place, "choose", proposals::openAll);
        more = sign(place, "more", this::openMenu);
        problem = new Problem(place, text, scope()::resized);
        problem.span(4);
        scope().document().drafts().add(text, this);
        text.addListener(SWT.FocusOut, event -> finish());
        text.addListener(SWT.DefaultSelection, event -> finish());
    }

    private void openMenu() {
        Menu menu = new Menu(more);
        if (home().isPresent()) {
            for (EClass type : Candidates.types(reference)) {
                item(menu, scope().text("new", scope().labels().type(type)), true, () -> make(type))
                        .setImage(scope().names().getImage(EcoreUtil.create(type)));
            }
        }
        item(menu, scope().text("open"), shown != null, () ->
                ElementDialog.open(text.getShell(), scope().document(), shown));
        item(menu, scope().text("clear"), shown != null, () -> choose(null));
        Menus.openBelow(menu, more);
    }

    private static MenuItem item(Menu menu, String name, boolean enabled, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(name);
        item.setEnabled(enabled);
        item.addListener(SWT.Selection, event -> action.run());
        return item;
    }

    private List<Element> candidates() {
        return Candidates.of(scope().element(), reference, scope().labels());
    }

    /** Where the model keeps such things, if it is the model itself that does. */
    private Optional<EReference> home() {
        return Homes.of(reference.getEReferenceType());
    }

    @Override
    void show() {
        Element now = (Element) scope().value(reference);
        if (now != shown || !problem.isTold() && !text.isFocusControl()) {
            shown = now;
            write();
        }
        icon.setImage(now == null ? null : scope().names().getImage(now));
    }

    @Override
    void restart() {
        shown = (Element) scope().value(reference);
        write();
        show();
    }

    private void write() {
        String name = name(shown);
        if (!name.equals(text.getText())) {
            text.setText(name);
        }
        problem.solve();
    }

    private String name(Element element) {
        return element == null ? "" : scope().names().getText(element);
    }

    private void choose(Element chosen) {
        scope().set(reference, chosen);
        shown = chosen;
        write();
        show();
    }

    @Override
    void finish() {
        if (text.isDisposed() || scope().element() == null) {
            return;
        }
        String typed = text.getText().strip();
        if (typed.equals(name(shown))) {
            problem.solve();
            return;
        }
        List<Element> meant = meant(typed);
        if (typed.isEmpty() || meant.size() == 1) {
            choose(typed.isEmpty() ? null : meant.get(0));
        } else {
            problem.tell(scope().text(meant.isEmpty() ? "reference.unknown" : "reference.several", typed));
        }
    }

    private List<Element> meant(String typed) {
        return candidates().stream().filter(one -> name(one).equalsIgnoreCase(typed)).toList();
    }

    @Override
    public boolean differs() {
        if (text.isDisposed() || scope().element() == null) {
            return false;
        }
        String typed = text.getText().strip();
        return !typed.equals(name(shown)) && (typed.isEmpty() || meant(typed).size() == 1);
    }

    @Override
    public void take() {
        finish();
    }

    private void make(EClass type) {
        Element made = (Element) EcoreUtil.create(type);
        String typed = text.getText().strip();
        if (!typed.isEmpty() && !typed.equals(name(shown))) {
            made.setName(typed);
        }
        CompoundCommand change = new CompoundCommand();
        var domain = scope().document().domain();
        change.append(AddCommand.create(domain, scope().document().model(), home().orElseThrow(), made));
        change.append(SetCommand.create(domain, scope().element(), reference, made));
        scope().execute(change);
        ElementDialog.open(text.getShell(), scope().document(), made);
    }
}
