/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.matrix;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.CheckboxCellEditor;
import org.eclipse.jface.viewers.ComboBoxViewerCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Table;

import fi.polku.diagram.document.ModelDocument;
import fi.polku.diagram.element.ElementLabelProvider;
import fi.polku.diagram.form.Candidates;
import fi.polku.diagram.form.Notations;
import fi.polku.diagram.form.notation.UnreadableException;
import fi.polku.model.edit.Labels;
import fi.polku.model.experience.Element;
import fi.polku.model.experience.Touchpoint;

/** A column that shows a feature of touchpoints with one value, and lets it be changed. */
final class FeatureColumn implements MatrixColumn {

    private final ModelDocument document;
    private final ElementLabelProvider names;
    private final EStructuralFeature feature;
    private final int width;
    private final boolean expected;

    /** @param expected whether something is missing while there is no value */
    FeatureColumn(ModelDocument document, ElementLabelProvider names, EStructuralFeature feature, int width,
            boolean expected) {
        this.document = document;
        this.names = names;
        this.feature = feature;
        this.width = width;
        this.expected = expected;
    }

    @Override
    public String id() {
        return feature.getName();
    }

    @Override
    public String label() {
        return labels().feature(feature);
    }

    @Override
    public int width() {
        return width;
    }

    private Labels labels() {
        return Labels.in(document.language());
    }

    private boolean isFlag() {
        return feature.getEType().getInstanceClass() == boolean.class;
    }

    @Override
    public String text(Touchpoint row) {
        Object value = row.eGet(feature);
        if (value == null) {
            return "";
        }
        if (value instanceof Boolean yes) {
            return yes ? MatrixColumns.text(document, "yes") : "";
        }
        return value instanceof Element || value instanceof Enumerator ? names.getText(value)
                : Notations.of(row, feature, document.language()).write(value);
    }

    @Override
    public Image image(Touchpoint row) {
        Object value = row.eGet(feature);
        return value instanceof Enumerator || value instanceof Element ? names.getImage(value) : null;
    }

    @Override
    public boolean isMissing(Touchpoint row) {
        return expected && row.eGet(feature) == null;
    }

    @Override
    public Comparator<Touchpoint> order() {
        return feature.getEType() instanceof EEnum ? Comparator.comparing(row -> ((Enumerator) row.eGet(feature)).getValue())
                : MatrixColumn.super.order();
    }

    @Override
    public boolean isEditable() {
        return true;
    }

    @Override
    public Optional<CellEditor> editor(Table table, Touchpoint row) {
        if (isFlag()) {
            return Optional.of(new CheckboxCellEditor(table));
        }
        if (feature.getEType() instanceof EEnum choices) {
            ComboBoxViewerCellEditor editor = new ComboBoxViewerCellEditor(table, SWT.READ_ONLY);
            editor.setContentProvider(ArrayContentProvider.getInstance());
            editor.setLabelProvider(new ElementLabelProvider());
            editor.setInput(literals(choices));
            editor.setActivationStyle(ComboBoxViewerCellEditor.DROP_DOWN_ON_KEY_ACTIVATION
                    | ComboBoxViewerCellEditor.DROP_DOWN_ON_MOUSE_ACTIVATION);
            return Optional.of(editor);
        }
        return Optional.of(new TypingCellEditor(table, feature instanceof EReference ? () -> candidates(row) : List::of,
                names));
    }

    private static List<Enumerator> literals(EEnum choices) {
        return choices.getELiterals().stream().map(org.eclipse.emf.ecore.EEnumLiteral::getInstance).toList();
    }

    private List<Element> candidates(Touchpoint row) {
        return Candidates.of(row, (EReference) feature, labels());
    }

    @Override
    public Object value(Touchpoint row) {
        return isFlag() || feature.getEType() instanceof EEnum ? row.eGet(feature) : text(row);
    }

    @Override
    public Optional<Command> change(Touchpoint row, Object value) throws UnreadableException {
        Object wanted = value instanceof String text ? read(row, text.strip()) : value;
        if (Objects.equals(row.eGet(feature), wanted)) {
            return Optional.empty();
        }
        Object set = wanted == null ? SetCommand.UNSET_VALUE : wanted;
        return Optional.of(SetCommand.create(document.domain(), row, feature, set));
    }

    private Object read(Touchpoint row, String text) throws UnreadableException {
        if (text.isEmpty()) {
            return isFlag() ? Boolean.FALSE : null;
        }
        if (isFlag()) {
            return text.equalsIgnoreCase(MatrixColumns.text(document, "yes")) || Boolean.parseBoolean(text)
                    || text.equals("1");
        }
        if (feature.getEType() instanceof EEnum choices) {
            return one(literals(choices).stream()
                    .filter(choice -> names.getText(choice).equalsIgnoreCase(text) || choice.getLiteral().equals(text))
                    .toList(), text);
        }
        if (feature instanceof EReference) {
            return one(candidates(row).stream().filter(other -> same(names.getText(other), text)).toList(), text);
        }
        return Notations.of(row, feature, document.language()).read(text);
    }

    private boolean same(String name, String text) {
        return name.toLowerCase(Locale.ROOT).equals(text.toLowerCase(Locale.ROOT));
    }

    private Object one(List<?> meant, String text) throws UnreadableException {
        if (meant.isEmpty()) {
            throw new UnreadableException(document.language(), "unknown", text);
        }
        return meant.get(0);
    }
}
