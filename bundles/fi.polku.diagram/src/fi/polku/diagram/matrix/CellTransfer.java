/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;

import fi.polku.diagram.form.notation.UnreadableException;
import fi.polku.model.experience.Touchpoint;

/** Cells as spreadsheets exchange them: tabs between the cells, a line for each row. */
public final class CellTransfer {

    private final CompoundCommand change = new CompoundCommand();
    private final List<String> problems = new ArrayList<>();

    private CellTransfer() {
    }

    /** @return the cells of the rows as text */
    public static String text(List<Touchpoint> rows, List<MatrixColumn> columns) {
        return rows.stream().map(row ->
                columns.stream().map(column -> cell(column.text(row))).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }

    /** A tab or a line end inside a cell would make it two. */
    private static String cell(String text) {
        return text.matches("(?s).*[\t\n\r\"].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    /**
     * @param text cells as a spreadsheet copies them; a single one goes into every row
     * @param rows where they go, from the first row on
     * @param columns where they go, from the first column on; those that can't be changed are passed over
     */
    public static CellTransfer paste(String text, List<Touchpoint> rows, List<MatrixColumn> columns) {
        CellTransfer transfer = new CellTransfer();
        List<List<String>> cells = CellReader.read(text);
        boolean isOne = cells.size() == 1 && cells.get(0).size() == 1;
        int height = isOne ? rows.size() : Math.min(rows.size(), cells.size());
        for (int row = 0; row < height; row++) {
            List<String> line = cells.get(isOne ? 0 : row);
            for (int column = 0; column < Math.min(line.size(), columns.size()); column++) {
                transfer.add(rows.get(row), columns.get(column), line.get(column));
            }
        }
        return transfer;
    }

    private void add(Touchpoint row, MatrixColumn column, String text) {
        if (column.isEditable()) {
            try {
                column.change(row, text).ifPresent(change::append);
            } catch (UnreadableException unreadable) {
                problems.add(column.label() + ": " + unreadable.getMessage());
            }
        }
    }

    /** @return all that can be pasted, as one change; empty when nothing would change */
    public Optional<Command> change() {
        return change.isEmpty() ? Optional.empty() : Optional.of(change);
    }

    /** @return what can't be pasted, and why */
    public List<String> problems() {
        return List.copyOf(problems);
    }
}
