package org.caseledger.ops.migration;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks written by hand, with what a library that writes them would not let through. */
final class Workbooks {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE =
            "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String TYPES =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private Workbooks() {}

    /** A workbook of one sheet whose columns are 甲 to 丁; style 1 shows a day, 2 a day of an era. */
    static byte[] of(String rows) {
        return with("", "", rows, "");
    }

    /**
     * @param settings of the workbook, as elements
     * @param state of the sheet, as attributes
     * @param after the rows, as elements
     */
    static byte[] with(String settings, String state, String rows, String after) {
        String head =
                "<row r=\"1\">" + text("A1", "甲") + text("B1", "乙") + text("C1", "丙") + "</row>";
        return zip(
                Map.of(
                        "[Content_Types].xml", types(),
                        "_rels/.rels", relation("officeDocument", "xl/workbook.xml"),
                        "xl/workbook.xml",
                                "<workbook xmlns=\"%s\" xmlns:r=\"%s\">%s<sheets><sheet name=\"台帳\""
                                                .formatted(MAIN, RELATIONS, settings)
                                        + " sheetId=\"1\" r:id=\"r1\" %s/></sheets></workbook>"
                                                .formatted(state),
                        "xl/_rels/workbook.xml.rels",
                                relation("worksheet", "worksheets/sheet1.xml"),
                        "xl/styles.xml", styles(),
                        "xl/worksheets/sheet1.xml",
                                "<worksheet xmlns=\"%s\"><sheetData>%s</sheetData>%s</worksheet>"
                                        .formatted(MAIN, head + rows, after)));
    }

    /** A cell of words. */
    static String text(String cell, String words) {
        return "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(cell, words);
    }

    private static String styles() {
        return ("<styleSheet xmlns=\"%s\"><numFmts count=\"1\"><numFmt numFmtId=\"176\""
                        + " formatCode=\"[$-411]ge.m.d\"/></numFmts><cellXfs count=\"3\">"
                        + "<xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"176\"/>"
                        + "</cellXfs></styleSheet>")
                .formatted(MAIN);
    }

    private static String relation(String type, String target) {
        return "<Relationships xmlns=\"%s\"><Relationship Id=\"r1\" Type=\"%s/%s\" Target=\"%s\"/></Relationships>"
                .formatted(PACKAGE, RELATIONS, type, target);
    }

    private static String types() {
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + part("/xl/workbook.xml", "sheet.main")
                + part("/xl/worksheets/sheet1.xml", "worksheet")
                + part("/xl/styles.xml", "styles")
                + "</Types>";
    }

    private static String part(String name, String kind) {
        return "<Override PartName=\"%s\" ContentType=\"%s%s+xml\"/>".formatted(name, TYPES, kind);
    }

    private static byte[] zip(Map<String, String> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
