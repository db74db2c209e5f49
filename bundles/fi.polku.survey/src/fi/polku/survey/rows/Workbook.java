/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.survey.rows;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;

import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.apache.poi.EmptyFileException;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

import fi.polku.survey.SurveyException;

/** Reads a sheet of a workbook (XLSX) as a stream. */
final class Workbook {

    private Workbook() {
    }

    /** What is done with an open workbook. */
    private interface Use {

        void with(XSSFReader reader, OPCPackage workbook) throws IOException, OpenXML4JException, SAXException,
                XMLStreamException, ParserConfigurationException;
    }

    static List<String> sheets(Path file) throws IOException {
        List<String> names = new ArrayList<>();
        open(file, (reader, workbook) -> {
            XSSFReader.SheetIterator sheets = reader.getSheetIterator();
            while (sheets.hasNext()) {
                sheets.next().close();
                names.add(sheets.getSheetName());
            }
        });
        return names;
    }

    static void read(Path file, Optional<String> sheet, RowSink sink, LongPredicate goesOn) throws IOException {
        open(file, (reader, workbook) -> {
            XMLReader xml = XMLHelper.newXMLReader();
            xml.setContentHandler(new XSSFSheetXMLHandler(reader.getStylesTable(),
                    new ReadOnlySharedStringsTable(workbook), new XlsxRows(sink, goesOn),
                    new XlsxNumbers(since1904(reader)), false));
            try (InputStream in = sheet(file, sheet, reader)) {
                xml.parse(new InputSource(in));
            } catch (XlsxRows.Enough enough) {
                return;
            }
        });
    }

    private static void open(Path file, Use use) throws IOException {
        try (OPCPackage workbook = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            use.with(new XSSFReader(workbook), workbook);
        } catch (OpenXML4JException | OpenXML4JRuntimeException | SAXException | XMLStreamException
                | ParserConfigurationException | UnsupportedFileFormatException | EmptyFileException
                | RecordFormatException noWorkbook) {
            throw new SurveyException("noWorkbook", noWorkbook, file);
        }
    }

    private static InputStream sheet(Path file, Optional<String> wanted, XSSFReader reader)
            throws IOException, OpenXML4JException {
        XSSFReader.SheetIterator sheets = reader.getSheetIterator();
        List<String> names = new ArrayList<>();
        while (sheets.hasNext()) {
            InputStream in = sheets.next();
            if (wanted.isEmpty() || wanted.get().equals(sheets.getSheetName())) {
                return in;
            }
            names.add(sheets.getSheetName());
            in.close();
        }
        throw new SurveyException("noSheet", null, file, wanted.orElse(""), String.join(", ", names));
    }

    private static boolean since1904(XSSFReader reader) throws IOException, OpenXML4JException, XMLStreamException {
        try (InputStream in = reader.getWorkbookData()) {
            XMLStreamReader xml = XMLHelper.newXMLInputFactory().createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("workbookPr")) {
                    return List.of("1", "true").contains(String.valueOf(xml.getAttributeValue(null, "date1904")));
                }
            }
            return false;
        }
    }
}
