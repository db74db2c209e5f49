/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.sirius.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.common.tools.api.resource.ImageFileFormat;
import org.eclipse.sirius.ui.business.api.dialect.DialectUIManager;
import org.eclipse.sirius.ui.business.api.dialect.ExportFormat;
import org.eclipse.sirius.ui.business.api.dialect.ExportFormat.ExportDocumentFormat;
import org.eclipse.sirius.ui.tools.api.actions.export.SizeTooLargeException;
import org.eclipse.sirius.viewpoint.DRepresentation;

/** Files that Sirius writes of a representation. */
record Exports(Session session, Path folder) {

    Path png(DRepresentation diagram) throws SizeTooLargeException {
        return write(diagram, "map.png", new ExportFormat(ExportDocumentFormat.NONE, ImageFileFormat.PNG));
    }

    String svg(DRepresentation diagram) throws IOException, SizeTooLargeException {
        return Files.readString(write(diagram, "map.svg", new ExportFormat(ExportDocumentFormat.NONE, ImageFileFormat.SVG)));
    }

    String csv(DRepresentation table) throws IOException, SizeTooLargeException {
        return Files.readString(write(table, "table.csv", new ExportFormat(ExportDocumentFormat.CSV, null)));
    }

    private Path write(DRepresentation representation, String name, ExportFormat format) throws SizeTooLargeException {
        Path file = folder.resolve(name);
        DialectUIManager.INSTANCE.export(representation, session, new org.eclipse.core.runtime.Path(file.toString()), format,
                new NullProgressMonitor());
        return file;
    }
}
