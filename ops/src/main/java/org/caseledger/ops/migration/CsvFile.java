package org.caseledger.ops.migration;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads CSV strictly: quotes that do not close and bytes that are no characters are refused. */
final class CsvFile {

    private static final int LONGEST_CELL = 64 * 1024;
    private static final List<Charset> ENCODINGS =
            List.of(StandardCharsets.UTF_8, Charset.forName("windows-31j"));

    private CsvFile() {}

    static Sheet read(byte[] bytes) {
        if (isUtf16(bytes)) {
            throw new FileRefused("migration.encoding-utf16");
        }
        String text = decoded(bytes);
        List<Sheet.Line> lines = new ArrayList<>();
        try (CsvReader<CsvRecord> records = reader().ofCsvRecord(text)) {
            for (CsvRecord each : records) {
                lines.add(
                        new Sheet.Line(
                                Math.toIntExact(each.getStartingLineNumber()),
                                each.getFields(),
                                Set.of()));
                if (lines.size() > Sheet.MOST_ROWS + 1) {
                    throw new FileRefused("migration.too-many-rows");
                }
                if (each.getFieldCount() > Sheet.MOST_COLUMNS) {
                    throw new FileRefused("migration.too-many-columns");
                }
            }
        } catch (CsvParseException malformed) {
            throw new FileRefused("migration.csv-malformed", malformed);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Sheet.of(1, "CSV", lines, List.of());
    }

    private static CsvReader.CsvReaderBuilder reader() {
        return CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(false)
                .skipEmptyLines(true)
                .maxBufferSize(LONGEST_CELL);
    }

    /** By its mark, or by the zero bytes that half of its blanks and commas are. */
    private static boolean isUtf16(byte[] bytes) {
        if (bytes.length > 1) {
            int first = bytes[0] & 0xff;
            int second = bytes[1] & 0xff;
            if ((first == 0xff && second == 0xfe) || (first == 0xfe && second == 0xff)) {
                return true;
            }
        }
        for (byte each : bytes) {
            if (each == 0) {
                return true;
            }
        }
        return false;
    }

    /** UTF-8 with or without a mark at its start, else Windows-31J; each either fits or does not. */
    private static String decoded(byte[] bytes) {
        for (Charset encoding : ENCODINGS) {
            try {
                String text =
                        encoding.newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT)
                                .decode(ByteBuffer.wrap(bytes))
                                .toString();
                return text.startsWith("\ufeff") ? text.substring(1) : text;
            } catch (CharacterCodingException another) {
                continue;
            }
        }
        throw new FileRefused("migration.encoding");
    }
}
