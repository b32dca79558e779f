package org.caseledger.journey;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** The running and closed cases of the fictional 見本市 as its old ledger might hold them: 90, made up by seed. */
final class NinetyCases {

    static final int CASES = 90;
    static final String DESK = "見本市社会福祉協議会 多機関協働担当";
    static final String CENTRE = "見本市自立相談支援センター";
    static final String RARE = "𠮷野 葛󠄀";
    static final List<String> HEADINGS =
            List.of(
                    "世帯番号",
                    "氏名",
                    "ふりがな",
                    "生年月日",
                    "続柄",
                    "本人",
                    "段階",
                    "調整担当",
                    "主担当",
                    "役割分担",
                    "支援開始日",
                    "最終接触日",
                    "次回見直し日",
                    "終結日",
                    "課題",
                    "いつから",
                    "報告者",
                    "同意日",
                    "同意の方法",
                    "同意文の版",
                    "アウトリーチの理由");

    private static final List<String> STAGES =
            List.of("継続", "アウトリーチ", "終結", "中断", "アセスメント中", "支援中");
    private static final List<String> FAMILIES = List.of("見本", "架空", "例示", "試見", "仮田", "髙見本");
    private static final List<String> GIVEN = List.of("一", "双葉", "三郎", "四季", "五月", "六花");
    private static final List<String> KANA = List.of("はじめ", "ふたば", "さぶろう", "しき", "さつき", "りっか");

    private final Random random = new Random(20_260_401);
    private final List<Map<String, String>> rows = new ArrayList<>();
    private final List<Integer> firstRows = new ArrayList<>();

    NinetyCases() {
        for (int number = 0; number < CASES; number++) {
            firstRows.add(rows.size());
            addCase(number);
        }
    }

    /** The first line of a case, to be changed. */
    Map<String, String> first(int number) {
        return rows.get(firstRows.get(number));
    }

    /** The line of the second person, to be changed. */
    Map<String, String> second(int number) {
        return rows.get(firstRows.get(number) + 1);
    }

    /** Where the file has this line; the headings are row 1. */
    int rowOf(Map<String, String> line) {
        for (int place = 0; place < rows.size(); place++) {
            if (rows.get(place) == line) {
                return place + 2;
            }
        }
        throw new IllegalArgumentException("no such line");
    }

    /** Makes a case one of a stage, with what belongs to it. */
    void put(int number, String stage) {
        Map<String, String> line = first(number);
        line.put("段階", stage);
        line.put("終結日", stage.equals("終結") ? "R8.3.31" : "");
        line.put("主担当", stage.equals("終結") ? CENTRE : "");
        line.put("アウトリーチの理由", stage.equals("アウトリーチ") ? "長期のひきこもり" : "");
    }

    private void addCase(int number) {
        Map<String, String> line = person(number, 0);
        line.put("調整担当", DESK);
        line.put("役割分担", number % 3 == 0 ? CENTRE + ":家計の相談" : "");
        line.put("支援開始日", number % 4 == 0 ? "H30頃" : "R5.6.1");
        line.put("最終接触日", number % 2 == 0 ? "R8.3.10" : "令和8年2月");
        line.put("次回見直し日", "2026/9/30");
        line.put("課題", "収入が少ない");
        line.put("いつから", "H10頃");
        line.put("報告者", "本人");
        if (number % 2 == 0) {
            line.put("同意日", "R5.6.1");
            line.put("同意の方法", "申込票");
            line.put("同意文の版", "第1版");
        }
        rows.add(line);
        put(number, STAGES.get(number % STAGES.size()));
        rows.add(person(number, 1));
        if (number == CASES - 1) {
            line.put("氏名", RARE);
        }
    }

    private Map<String, String> person(int number, int place) {
        Map<String, String> line = new LinkedHashMap<>();
        HEADINGS.forEach(heading -> line.put(heading, ""));
        int name = random.nextInt(GIVEN.size());
        line.put("世帯番号", "A-" + (1_000 + number));
        line.put("氏名", FAMILIES.get(number % FAMILIES.size()) + " " + GIVEN.get(name) + number);
        line.put("ふりがな", "みほん " + KANA.get(name));
        line.put("生年月日", "S%d.%d.%d".formatted(20 + number % 40, 1 + place * 6, 1 + number % 28));
        line.put("続柄", place == 0 ? "世帯主" : "その他");
        line.put("本人", place == 0 ? "はい" : "いいえ");
        return line;
    }

    /** The file as a spreadsheet; a line with a cell beyond the headings keeps it. */
    byte[] xlsx() {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("相談台帳");
            for (int column = 0; column < HEADINGS.size(); column++) {
                sheet.value(0, column, HEADINGS.get(column));
            }
            for (int row = 0; row < rows.size(); row++) {
                int column = 0;
                for (String cell : rows.get(row).values()) {
                    if (!cell.isEmpty()) {
                        sheet.value(row + 1, column, cell);
                    }
                    column++;
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** The file as CSV. */
    byte[] csv(Charset encoding, String beginning) {
        String lines =
                rows.stream()
                        .map(line -> String.join(",", line.values()))
                        .collect(Collectors.joining("\r\n"));
        return (beginning + String.join(",", HEADINGS) + "\r\n" + lines).getBytes(encoding);
    }
}
