/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.export;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.ui.PlatformUI;

import fi.polku.paper.ExportFormat;
import fi.polku.paper.ExportOption;
import fi.polku.paper.ExportSettings;
import fi.polku.paper.PageSize;
import fi.polku.paper.Tiling;
import fi.polku.picture.PictureOptions;
import fi.polku.picture.theme.Theme;
import fi.polku.workbench.ScreenTexts;
import fi.polku.workbench.help.HelpContext;

/** Asks in which colours and on which paper, and shows the first picture so. What no chosen format heeds can't be chosen. */
final class LookPage extends WizardPage {

    private static final ScreenTexts TEXTS = new ScreenTexts(LookPage.class);
    /** As the command line has them. */
    private static final int STANDARD_DPI = (int) ExportSettings.STANDARD.dpi();
    private static final int MOST_DPI = 40 * PicturesPage.POINTS_PER_INCH;
    private static final int OVERLAP = 10;
    private static final List<String> PAGES = List.of("A0", "A1", "A2", "A3", "A4", "A5", "A6");
    private static final List<String> SHEETS = List.of("A4", "A3");

    private final PicturesPage pictures;
    private ThemeField theme;
    private PaperField page;
    private Spinner dpi;
    private PaperField sheets;
    private Spinner overlap;
    private Button together;
    private Preview preview;

    /** @param pictures tells which pictures of which model become what */
    LookPage(PicturesPage pictures) {
        super("look", TEXTS.get("look.title"), null);
        setDescription(TEXTS.get("look.description"));
        this.pictures = pictures;
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
        Composite choices = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 12).applyTo(choices);
        GridDataFactory.fillDefaults().applyTo(choices);
        theme = new ThemeField(group(choices, "colours"), this::check);
        Group paper = group(choices, "paper");
        page = new PaperField(paper, TEXTS.get("page.size"), TEXTS.get("page.asPicture"), PAGES, this::check);
        dpi = number(paper, "dpi", PicturesPage.POINTS_PER_INCH / 2, MOST_DPI, 12);
        Group pages = group(choices, "pages");
        sheets = new PaperField(pages, TEXTS.get("sheets.cut"), TEXTS.get("sheets.none"), SHEETS, this::check);
        overlap = number(pages, "overlap", 0, 99, 1);
        together = new Button(pages, SWT.CHECK);
        together.setText(TEXTS.get("together"));
        together.addListener(SWT.Selection, event -> check());
        GridDataFactory.fillDefaults().span(3, 1).applyTo(together);
        preview = new Preview(area);
        setControl(area);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(area, HelpContext.id("export"));
        recall(getDialogSettings());
    }

    private static Group group(Composite parent, String key) {
        Group group = new Group(parent, SWT.NONE);
        group.setText(TEXTS.get(key));
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(group);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
        return group;
    }

    private Spinner number(Composite parent, String key, int least, int most, int step) {
        new Label(parent, SWT.NONE).setText(TEXTS.get(key));
        Spinner spinner = new Spinner(parent, SWT.BORDER);
        spinner.setValues(least, least, most, 0, step, 10 * step);
        spinner.addListener(SWT.Selection, event -> check());
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).span(2, 1).applyTo(spinner);
        return spinner;
    }

    private void recall(IDialogSettings last) {
        dpi.setSelection(last.get("dpi") == null ? STANDARD_DPI : last.getInt("dpi"));
        overlap.setSelection(last.get("overlap") == null ? OVERLAP : last.getInt("overlap"));
        together.setSelection(last.getBoolean("together"));
        page.choose(last.get("page"));
        sheets.choose(last.get("sheets"));
        theme.choose(last.get("theme") == null ? Theme.LIGHT.name() : last.get("theme"));
    }

    /** Remembers the choices for the next time. */
    void keep() {
        IDialogSettings next = getDialogSettings();
        next.put("theme", theme.chosen());
        next.put("page", page.chosen());
        next.put("dpi", dpi.getSelection());
        next.put("sheets", sheets.chosen());
        next.put("overlap", overlap.getSelection());
        next.put("together", together.getSelection());
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            check();
        }
    }

    private void check() {
        if (preview == null) {
            return;
        }
        List<ExportFormat> formats = pictures.formats();
        theme.enable(formats);
        Heeded.enable(ExportOption.PAGE, formats, page.control());
        Heeded.enable(ExportOption.DPI, formats, dpi);
        Heeded.enable(ExportOption.TILES, formats, sheets.control(), overlap);
        Heeded.enable(ExportOption.TOGETHER, formats, together);
        overlap.setEnabled(overlap.getEnabled() && !sheets.isNone());
        Optional<String> complaint = complaint();
        setErrorMessage(complaint.orElse(null));
        Optional<String> warning = theme.warning();
        setMessage(warning.orElse(getDescription()),
                warning.isPresent() ? IMessageProvider.WARNING : IMessageProvider.NONE);
        setPageComplete(complaint.isEmpty());
        if (complaint.isEmpty() && isCurrentPage()) {
            pictures.model().ifPresent(model -> preview.show(pictures.chosen().get(0)
                    .draw(new PictureOptions(model.language(), model.findings()).in(theme())), settings(), formats));
        }
    }

    private Optional<String> complaint() {
        boolean isThin = sheets.size().filter(it -> 3 * overlap() >= Math.min(it.width(), it.height())).isPresent();
        return Stream.of(theme.complaint(), page.complaint(), sheets.complaint(),
                isThin ? Optional.of(TEXTS.get("overlap.wide")) : Optional.<String>empty()).flatMap(Optional::stream)
                .findFirst();
    }

    private double overlap() {
        return overlap.getSelection() * PageSize.MILLIMETRE;
    }

    Theme theme() {
        return theme.theme();
    }

    ExportSettings settings() {
        return new ExportSettings(dpi.getSelection(), page.size(),
                sheets.size().map(sheet -> new Tiling(sheet, overlap())), together.getSelection());
    }
}
