/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.studio.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fi.polku.diagram.matrix.CellTransfer;
import fi.polku.diagram.matrix.MatrixColumn;
import fi.polku.diagram.matrix.MatrixTable;
import fi.polku.measure.Touchpoints;
import fi.polku.model.experience.ExperienceFactory;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Importance;
import fi.polku.model.experience.Stage;
import fi.polku.model.experience.Touchpoint;

/** The touchpoints as a table. */
class MatrixTest {

    @TempDir
    Path folder;

    private static MatrixTable table(OpenModel model) {
        model.editor().setActiveEditor(model.editor().matrix());
        Events.settle();
        return model.editor().matrix().table();
    }

    /** Columns are remembered from test to test, too. */
    private static MatrixTable freshTable(OpenModel model) {
        table(model).reset();
        return table(model);
    }

    /** A virtual table fills a row only when it is painted or, as here, asked for its text; until then it holds what stood there. */
    private static Touchpoint row(MatrixTable table, int row) {
        table.viewer().getTable().getItem(row).getText();
        return (Touchpoint) table.viewer().getElementAt(row);
    }

    private static List<Touchpoint> first(OpenModel model) {
        return Touchpoints.of(model.model().getJourneys().get(0));
    }

    private static MatrixColumn column(MatrixTable table, String id) {
        return table.columns().stream().filter(column -> column.id().equals(id)).findFirst().orElseThrow();
    }

    private static List<MatrixColumn> columns(MatrixTable table, String... ids) {
        return List.of(ids).stream().map(id -> column(table, id)).toList();
    }

    @Test
    void hasARowForEachTouchpointOfAllJourneysOrOfOne() throws Exception {
        try (OpenModel grant = OpenModel.example("grant-service", folder)) {
            Table rows = freshTable(grant).viewer().getTable();
            long touchpoints = grant.model().getJourneys().stream().map(Touchpoints::of).mapToLong(List::size).sum();
            assertThat(rows.getItemCount()).isEqualTo((int) touchpoints);
            Screenshot.take("matrix");
            Combo journeys = Controls.named(rows.getParent(), Combo.class, "Journey");
            Widgets.choose(journeys, 1);
            assertThat(rows.getItemCount()).isEqualTo(first(grant).size());
            Text filter = Controls.named(rows.getParent(), Text.class, "Type to filter rows");
            filter.setText("NAAPURI");
            assertThat(rows.getItemCount()).isEqualTo(1);
            Screenshot.take("matrix-filtered");
        }
    }

    @Test
    void isTypedIntoLikeASpreadsheet() throws Exception {
        try (OpenModel grant = OpenModel.example("grant-service", folder)) {
            Table rows = freshTable(grant).viewer().getTable();
            Rectangle name = rows.getItem(0).getBounds(0);
            Hand hand = new Hand();
            hand.click(rows.toDisplay(name.x + 20, name.y + name.height / 2));
            hand.type("Heard of it");
            Screenshot.take("matrix-typing");
            hand.key("Return");
            hand.type("Read of it");
            hand.key("Return");
            Events.settle();
            assertThat(first(grant)).extracting(Touchpoint::getName).startsWith("Heard of it", "Read of it");
            grant.editor().document().stack().undo();
            assertThat(rows.getItem(1).getText(0)).isNotEqualTo("Read of it");
        }
    }

    @Test
    void proposesOwnersWhileOneTypes() throws Exception {
        try (OpenModel grant = OpenModel.example("grant-service", folder)) {
            MatrixTable table = freshTable(grant);
            table.viewer().getTable().setFocus();
            Hand hand = new Hand();
            hand.key("Home");
            for (int i = 0; i < table.columns().indexOf(column(table, "owner")); i++) {
                hand.key("Right");
            }
            hand.type("maas");
            Events.wait(600);
            Screenshot.take("matrix-proposals");
            hand.key("Return");
            Events.until("the owner", () -> first(grant).get(0).getOwner().getName().equals("Maaseutuyksikkö"));
        }
    }

    @Test
    void keepsTheNamesInSightWhileOneGoesThroughTheColumns() throws Exception {
        try (OpenModel grant = OpenModel.example("grant-service", folder)) {
            MatrixTable table = freshTable(grant);
            Table rows = table.viewer().getTable();
            rows.setFocus();
            Hand hand = new Hand();
            Rectangle name = rows.getItem(1).getBounds(0);
            hand.click(rows.toDisplay(name.x + 20, name.y + name.height / 2));
            assertThat(table.frozenNames().isVisible()).isFalse();
            int last = table.columns().size() - 1;
            for (int i = 0; i < last; i++) {
                hand.key("Right");
            }
            Events.until("names", () -> table.frozenNames().isVisible());
            Screenshot.take("matrix-frozen");
            for (int i = 0; i < last - 1; i++) {
                hand.key("Left");
                assertThat(seenAt(rows, table.focus())).isBetween(table.frozenNames().getSize().x, rows.getClientArea().width);
            }
            Screenshot.take("matrix-frozen-back");
            hand.key("Left");
            Events.until("the names' own column", () -> !table.frozenNames().isVisible());
        }
    }

    private static int seenAt(Table rows, int column) {
        return rows.getItem(1).getBounds(column).x - rows.getClientArea().x;
    }

    @Test
    void takesAndGivesCellsAsSpreadsheetsDo() throws Exception {
        try (OpenModel grant = OpenModel.example("grant-service", folder)) {
            MatrixTable table = freshTable(grant);
            List<Touchpoint> two = first(grant).subList(0, 2);
            String copied = "Tavoite A\tMaaseutuyksikkö\tcritical\r\n\"Rivi 1\nrivi 2\"\tViestintä\tminor\r\n";
            CellTransfer cells = CellTransfer.paste(copied, two, columns(table, "goal", "owner", "importance"));
            assertThat(cells.problems()).isEmpty();
            grant.editor().document().execute(cells.change().orElseThrow());
            assertThat(two).extracting(Touchpoint::getGoal).containsExactly("Tavoite A", "Rivi 1\nrivi 2");
            assertThat(two).extracting(one -> one.getOwner().getName()).containsExactly("Maaseutuyksikkö", "Viestintä");
            assertThat(two).extracting(Touchpoint::getImportance).containsExactly(Importance.CRITICAL, Importance.MINOR);
            assertThat(CellTransfer.text(two, columns(table, "goal", "owner", "importance")))
                    .isEqualTo("Tavoite A\tMaaseutuyksikkö\tcritical\n\"Rivi 1\nrivi 2\"\tViestintä\tminor");
            grant.editor().document().stack().undo();
            assertThat(grant.editor().document().isDirty()).isFalse();
        }
    }

    @Test
    void tellsWhatCantBePasted() throws Exception {
        try (OpenModel grant = OpenModel.example("grant-service", folder)) {
            MatrixTable table = freshTable(grant);
            CellTransfer cells = CellTransfer.paste("Nobody\tsoon", first(grant),
                    columns(table, "owner", "responseTimeTarget"));
            assertThat(cells.change()).isEmpty();
            assertThat(cells.problems()).hasSize(2).anyMatch(problem -> problem.contains("Nobody"));
        }
    }

    @Test
    void copiesTheCellOrTheRowsThatAreMeant() throws Exception {
        try (OpenModel grant = OpenModel.example("grant-service", folder)) {
            MatrixTable table = freshTable(grant);
            table.viewer().setSelection(new StructuredSelection(first(grant)));
            assertThat(table.copy().lines()).hasSize(first(grant).size());
            assertThat(table.copy()).startsWith(first(grant).get(0).getName() + "\t");
        }
    }

    @Test
    void sortsByAColumnsHeadAndTintsWhatIsMissing() throws Exception {
        try (OpenModel grant = OpenModel.example("grant-service", folder)) {
            grant.set(first(grant).get(1), Literals.OWNED__OWNER, null);
            MatrixTable table = freshTable(grant);
            Table rows = table.viewer().getTable();
            int owner = table.columns().indexOf(column(table, "owner"));
            rows.getColumn(owner).notifyListeners(SWT.Selection, new Event());
            Events.settle();
            assertThat(rows.getItem(0).getText(owner)).isEmpty();
            assertThat(rows.getItem(0).getBackground(owner)).isNotEqualTo(rows.getItem(0).getBackground(0));
            Screenshot.take("matrix-sorted");
        }
        Files.createDirectories(folder.resolve("fi"));
        try (Look finnish = Look.finnish(); OpenModel grant = OpenModel.example("grant-service", folder.resolve("fi"))) {
            freshTable(grant);
            Screenshot.take("matrix-finnish");
        }
    }

    @Test
    void typesIntoTheSelectedRowAfterRowsHaveBeenSorted() throws Exception {
        try (OpenModel grant = OpenModel.example("grant-service", folder)) {
            MatrixTable table = freshTable(grant);
            table.viewer().getTable().setFocus();
            Hand hand = new Hand();
            hand.key("Home");
            hand.key("Down");
            Touchpoint selected = first(grant).get(1);
            assertThat(table.viewer().getStructuredSelection().getFirstElement()).isSameAs(selected);
            int owner = table.columns().indexOf(column(table, "owner"));
            table.sort(owner);
            table.sort(owner);
            Events.settle();
            assertThat(table.viewer().getStructuredSelection().getFirstElement()).isSameAs(selected);
            hand.type("Found by sorting");
            Screenshot.take("matrix-sorted-typing");
            hand.key("Return");
            Events.until("the name", () -> "Found by sorting".equals(selected.getName()));
        }
    }

    @Test
    void keepsTheRowThatMovesBecauseOfWhatIsTypedIntoIt() throws Exception {
        try (OpenModel grant = OpenModel.example("grant-service", folder)) {
            MatrixTable table = freshTable(grant);
            table.sort(0);
            Touchpoint fourth = row(table, 3);
            grant.editor().matrix().reveal(fourth);
            List<List<?>> told = new ArrayList<>();
            table.viewer().addSelectionChangedListener(event -> told.add(event.getStructuredSelection().toList()));
            grant.set(fourth, Literals.ELEMENT__NAME, "Aamulla varhain");
            assertThat(row(table, 0)).isSameAs(fourth);
            assertThat(table.viewer().getStructuredSelection().toList()).isEqualTo(List.of(fourth));

            table.reset();
            assertThat(table.viewer().getStructuredSelection().toList()).isEqualTo(List.of(fourth));
            assertThat(told).as("others are told of no other row").isEmpty();

            table.filter("nothing says this");
            assertThat(told).containsExactly(List.of());
        }
    }

    @Test
    void revealsATouchpointInRowsThatHaveJustBeenSorted() throws Exception {
        try (OpenModel grant = OpenModel.example("grant-service", folder)) {
            MatrixTable table = freshTable(grant);
            for (int row = 0; row < 5; row++) {
                table.sort(0);
                grant.editor().matrix().reveal(first(grant).get(row));
                assertThat(table.viewer().getStructuredSelection().toList()).isEqualTo(List.of(first(grant).get(row)));
                int selected = table.viewer().getTable().getSelectionIndex();
                assertThat(row(table, selected)).isSameAs(first(grant).get(row));
            }
        }
    }

    @Test
    void letsTheThemeChangeAfterRowsWereTakenAway() throws Exception {
        try (OpenModel grant = OpenModel.example("grant-service", folder)) {
            MatrixTable table = freshTable(grant);
            for (String filter : List.of("nothing says this", "", "neuvo", "")) {
                table.filter(filter);
                Events.settle();
            }
        }
        Events.settle();
        try (Look dark = Look.dark(); OpenModel grant = OpenModel.example("online-shop", folder)) {
            freshTable(grant);
            Screenshot.take("matrix-dark");
        }
    }

    @Test
    void holdsFiveHundredRows() throws Exception {
        try (OpenModel grant = OpenModel.example("grant-service", folder)) {
            Stage stage = grant.model().getJourneys().get(0).getStages().get(0);
            var many = IntStream.range(0, 500).mapToObj(i -> {
                Touchpoint touchpoint = ExperienceFactory.eINSTANCE.createTouchpoint();
                touchpoint.setName("Touchpoint " + i);
                return touchpoint;
            }).toList();
            Table rows = freshTable(grant).viewer().getTable();
            int before = rows.getItemCount();
            grant.editor().document().execute(AddCommand.create(grant.editor().document().domain(), stage,
                    Literals.STAGE__TOUCHPOINTS, many));
            assertThat(rows.getItemCount()).isEqualTo(before + 500);
            rows.setTopIndex(400);
            Screenshot.take("matrix-500");
        }
    }

    @Test
    void remembersColumnsOfEachModelAndHowRowsWereSorted() throws Exception {
        int goal;
        try (OpenModel grant = OpenModel.example("grant-service", folder)) {
            MatrixTable table = freshTable(grant);
            Table rows = table.viewer().getTable();
            goal = table.columns().indexOf(column(table, "goal"));
            rows.getColumn(goal).setWidth(333);
            table.see(column(table, "journey"), false);
            int[] order = rows.getColumnOrder();
            order[1] = 2;
            order[2] = 1;
            rows.setColumnOrder(order);
            table.sort(goal);
            table.sort(goal);
            Events.settle();
        }
        Files.createDirectories(folder.resolve("again"));
        try (OpenModel grant = OpenModel.example("grant-service", folder.resolve("again"))) {
            MatrixTable table = table(grant);
            Table rows = table.viewer().getTable();
            assertThat(rows.getColumn(goal).getWidth()).isEqualTo(333);
            assertThat(table.isSeen(column(table, "journey"))).isFalse();
            assertThat(rows.getColumnOrder()).startsWith(0, 2, 1);
            assertThat(rows.getSortColumn()).isSameAs(rows.getColumn(goal));
            assertThat(rows.getSortDirection()).isEqualTo(SWT.DOWN);
            table.reset();
        }
        Files.createDirectories(folder.resolve("other"));
        try (OpenModel small = OpenModel.of(SmallModels.journey(), folder.resolve("other"))) {
            assertThat(table(small).viewer().getTable().getColumn(goal).getWidth()).isNotEqualTo(333);
        }
    }

    @Test
    void isSortedAndHasColumnsHiddenByKeysAlone() throws Exception {
        try (OpenModel grant = OpenModel.example("grant-service", folder)) {
            MatrixTable table = freshTable(grant);
            Table rows = table.viewer().getTable();
            rows.setFocus();
            Hand hand = new Hand();
            hand.key("Home");
            hand.key("Right");
            hand.key("Right");
            rows.addListener(SWT.MenuDetect, event -> assertThat(cell(table).contains(rows.toControl(event.x, event.y - 1)))
                    .as("the menu stands at the cell").isTrue());
            PopupMenus.pressing(() -> hand.key("shift+F10"), "matrix-menu", () -> {
                hand.key("Down");
                hand.key("Return");
            });
            Events.until("rows are sorted", () -> rows.getSortColumn() != null);
            table.sort(table.focus());
            table.sort(table.focus());
            assertThat(rows.getSortColumn()).isNull();
            assertThat(accessibleNames(rows.getParent())).allSatisfy(name -> assertThat(name).isNotBlank());
        }
    }

    @Test
    void itsColumnsAreMovedAndMadeWiderByKeysAlone() throws Exception {
        try (OpenModel grant = OpenModel.example("grant-service", folder)) {
            MatrixTable table = freshTable(grant);
            Table rows = table.viewer().getTable();
            int stage = table.columns().indexOf(column(table, "stage"));
            table.see(column(table, "owner"), false);
            rows.setFocus();
            Hand hand = new Hand();
            hand.key("Home");
            hand.key("Right");
            hand.key("Right");
            assertThat(table.focus()).isEqualTo(stage);
            hand.key("ctrl+shift+Right");
            assertThat(place(rows, stage)).as("past a column that is hidden").isEqualTo(4);
            assertThat(table.focus()).isEqualTo(stage);
            for (int i = 0; i < 6; i++) {
                hand.key("ctrl+shift+Left");
            }
            assertThat(place(rows, stage)).as("behind the names").isEqualTo(1);
            int before = rows.getColumn(stage).getWidth();
            hand.key("ctrl+plus");
            hand.key("ctrl+plus");
            hand.key("ctrl+minus");
            assertThat(rows.getColumn(stage).getWidth()).isGreaterThan(before);
            hand.key("ctrl+0");
            assertThat(rows.getColumn(stage).getWidth()).isNotEqualTo(before);
            PopupMenus.pressing(() -> hand.key("shift+F10"), "matrix-column-menu", () -> hand.key("Escape"));
            table.reset();
        }
    }

    private static Rectangle cell(MatrixTable table) {
        return table.viewer().getColumnViewerEditor().getFocusCell().getBounds();
    }

    private static int place(Table rows, int column) {
        return IntStream.of(rows.getColumnOrder()).boxed().toList().indexOf(column);
    }

    /** What a screen reader says of everything that takes the keyboard there. */
    private static List<String> accessibleNames(Composite in) {
        return Controls.in(in).filter(control -> control instanceof Text || control instanceof Combo
                || control instanceof Table || control instanceof Button).map(Controls::name).toList();
    }
}
