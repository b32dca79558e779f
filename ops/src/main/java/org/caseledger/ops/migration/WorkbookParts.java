package org.caseledger.ops.migration;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What the library that reads rows does not tell of a workbook: where days count from, merged cells. */
final class WorkbookParts {

    private static final String FOLDER = "xl/";
    private static final int MOST_MERGED = 20;
    private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 31);
    private static final LocalDate FIRST_OF_1904 = LocalDate.of(1904, 1, 1);

    /** Lotus 1-2-3 had a 29 February 1900; days after it are one too high to this day. */
    private static final int DAY_THAT_NEVER_WAS = 60;

    private final List<String> sheetIds = new ArrayList<>();
    private final Map<String, String> targets = new HashMap<>();
    private final List<List<Cell>> merged = new ArrayList<>();
    private boolean from1904;

    private WorkbookParts() {}

    /** A cell by its row and column, from 1. */
    record Cell(int row, int column) {

        /** The first cell of a range such as B2:B4. */
        static Cell firstOf(String range) {
            int column = 0;
            int place = 0;
            while (place < range.length() && Character.isLetter(range.charAt(place))) {
                column = column * 26 + (Character.toUpperCase(range.charAt(place)) - 'A' + 1);
                place++;
            }
            return new Cell(Integer.parseInt(range.substring(place).split(":", 2)[0]), column);
        }
    }

    /** Reads a workbook whose size was checked before. */
    static WorkbookParts of(byte[] bytes) {
        var parts = new WorkbookParts();
        try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
            each(zip, FOLDER + "workbook.xml", parts::workbook);
            each(zip, FOLDER + "_rels/workbook.xml.rels", parts::relation);
            for (String id : parts.sheetIds) {
                List<Cell> cells = new ArrayList<>();
                each(zip, parts.path(id), element -> merged(element, cells));
                parts.merged.add(cells);
            }
        } catch (IOException | XMLStreamException | RuntimeException malformed) {
            throw new FileRefused("migration.file-unreadable", malformed);
        }
        return parts;
    }

    /** The first cells of ranges that were merged into one, at most so many as a person would mend. */
    List<Cell> merged(int sheet) {
        return sheet < merged.size() ? merged.get(sheet) : List.of();
    }

    /** The day that a number stands for in this workbook. */
    LocalDate day(String number) {
        int days = new BigDecimal(number).intValue();
        if (from1904) {
            return FIRST_OF_1904.plusDays(days);
        }
        return BEFORE_1900.plusDays(days < DAY_THAT_NEVER_WAS ? days : days - 1L);
    }

    private interface Element {
        void read(XMLStreamReader element);
    }

    private void workbook(XMLStreamReader element) {
        if (element.getLocalName().equals("sheet")) {
            sheetIds.add(relationId(element));
        }
        if (element.getLocalName().equals("workbookPr")) {
            String value = element.getAttributeValue(null, "date1904");
            from1904 = "1".equals(value) || "true".equals(value);
        }
    }

    private static String relationId(XMLStreamReader element) {
        for (int place = 0; place < element.getAttributeCount(); place++) {
            String namespace = Objects.toString(element.getAttributeNamespace(place), "");
            if (namespace.endsWith("/relationships")) {
                return element.getAttributeValue(place);
            }
        }
        return "";
    }

    private void relation(XMLStreamReader element) {
        String id = element.getAttributeValue(null, "Id");
        String target = element.getAttributeValue(null, "Target");
        if (id != null && target != null) {
            targets.put(id, target);
        }
    }

    private String path(String id) {
        String target = targets.getOrDefault(id, "");
        return target.startsWith("/") ? target.substring(1) : FOLDER + target;
    }

    private static void merged(XMLStreamReader element, List<Cell> cells) {
        String range = element.getAttributeValue(null, "ref");
        boolean isOne = element.getLocalName().equals("mergeCell") && range != null;
        if (isOne && cells.size() < MOST_MERGED) {
            cells.add(Cell.firstOf(Objects.requireNonNull(range)));
        }
    }

    private static void each(ZipFile zip, String path, Element visit)
            throws IOException, XMLStreamException {
        ZipArchiveEntry entry = zip.getEntry(path);
        if (entry == null) {
            return;
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (InputStream file = zip.getInputStream(entry)) {
            XMLStreamReader reader = factory.createXMLStreamReader(file);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamReader.START_ELEMENT) {
                    visit.read(reader);
                }
            }
        }
    }
}
