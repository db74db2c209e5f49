/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.form;

import java.util.List;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** One choice of several, each with its icon. Up and down choose the neighbour, a letter the next choice that begins so. */
final class ChoiceField extends Field {

    private Button button;

    ChoiceField(FormScope scope, EStructuralFeature feature) {
        super(scope, feature);
    }

    static List<Enumerator> choices(EStructuralFeature feature) {
        return ((EEnum) feature.getEType()).getELiterals().stream().map(EEnumLiteral::getInstance).toList();
    }

    @Override
    void createControls(Composite place) {
        button = scope().toolkit().createButton(place, "", SWT.PUSH | SWT.LEFT);
        button.setToolTipText(Meanings.of(feature(), scope().language()));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(button);
        button.addListener(SWT.Selection, event -> open());
        button.addListener(SWT.KeyDown, this::key);
        button.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = scope().text("chosen", label(), scope().names().getText(current()));
            }
        });
    }

    private Enumerator current() {
        return (Enumerator) scope().value(feature());
    }

    @Override
    void show() {
        button.setText(scope().names().getText(current()) + "  ▾");
        button.setImage(scope().names().getImage(current()));
    }

    private void open() {
        Menu menu = new Menu(button);
        for (Enumerator choice : choices(feature())) {
            MenuItem item = new MenuItem(menu, SWT.RADIO);
            item.setText(scope().names().getText(choice));
            item.setImage(scope().names().getImage(choice));
            item.setSelection(choice == current());
            item.addListener(SWT.Selection, event -> choose(choice, item.getSelection()));
        }
        Menus.openBelow(menu, button);
    }

    /** A radio item tells as well when it is left. */
    private void choose(Enumerator choice, boolean chosen) {
        if (chosen) {
            scope().set(feature(), choice);
        }
    }

    private void key(Event event) {
        List<Enumerator> choices = choices(feature());
        int at = choices.indexOf(current());
        if (event.keyCode == SWT.ARROW_DOWN && at + 1 < choices.size()) {
            scope().set(feature(), choices.get(at + 1));
        } else if (event.keyCode == SWT.ARROW_UP && at > 0) {
            scope().set(feature(), choices.get(at - 1));
        } else if (Character.isLetter(event.character)) {
            nextThatBegins(choices, at, Character.toLowerCase(event.character));
        } else {
            return;
        }
        event.doit = false;
    }

    private void nextThatBegins(List<Enumerator> choices, int at, char letter) {
        for (int i = 1; i <= choices.size(); i++) {
            Enumerator choice = choices.get((at + i) % choices.size());
            if (Character.toLowerCase(scope().names().getText(choice).charAt(0)) == letter) {
                scope().set(feature(), choice);
                return;
            }
        }
    }
}
