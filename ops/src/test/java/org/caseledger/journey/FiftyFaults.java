package org.caseledger.journey;

import java.util.Set;
import java.util.TreeSet;

/** Fifty faults as they stand in old ledgers, each in a case of its own, each with the cell it is in. */
final class FiftyFaults {

    private static final String NUMBER = "1234-5678-9018";

    private final NinetyCases cases;
    private final Set<String> expected = new TreeSet<>();
    private int next;

    FiftyFaults(NinetyCases cases) {
        this.cases = cases;
        missing();
        dates();
        closures();
        words();
        texts();
        households();
    }

    /** Cell and code of each fault, {@code 相談台帳!D12 date.form}. */
    Set<String> expected() {
        return expected;
    }

    private void missing() {
        fault("支援中", "世帯番号", "", "migration.needed");
        fault("支援中", "氏名", "", "migration.needed");
        fault("支援中", "続柄", "", "migration.needed");
        fault("支援中", "本人", "", "migration.needed");
        fault("支援中", "段階", "", "migration.needed");
        fault("支援中", "調整担当", "", "migration.needed");
        fault("支援中", "支援開始日", "", "migration.needed");
    }

    private void dates() {
        fault("支援中", "生年月日", "平成31年5月1日", "date.era-other-era");
        fault("支援中", "生年月日", "R6.2.30", "date.era-no-such-day");
        fault("支援中", "生年月日", "1985/13/1", "date.form");
        fault("支援中", "生年月日", "S64.1.8", "date.era-other-era");
        fault("支援中", "生年月日", "むかし", "date.form");
        fault("支援中", "生年月日", "H10頃", "migration.day-needed");
        fault("支援中", "生年月日", "2099-01-01", "migration.date-in-future");
        fault("支援中", "生年月日", "明治5年1月1日", "date.era-too-early");
        fault("支援中", "支援開始日", "おぼえなし", "date.form");
        fault("支援中", "支援開始日", "H32.4.1", "date.era-other-era");
        fault("支援中", "最終接触日", "R8.13.1", "date.era-no-such-day");
        fault("支援中", "最終接触日", "H1.1.8", "migration.dates-out-of-order");
        fault("支援中", "最終接触日", "2099/4/1", "migration.date-in-future");
        fault("支援中", "次回見直し日", "H1.1.8", "migration.dates-out-of-order");
        fault("支援中", "次回見直し日", "R8", "migration.day-needed");
        fault("支援中", "いつから", "R90", "migration.date-in-future");
        fault("支援中", "いつから", "大昔", "date.form");
        fault("支援中", "いつから", "H10.5頃", "date.about-needs-year");
        fault("支援中", "同意日", "2099-01-01", "migration.date-in-future");
        fault("支援中", "同意日", "R8", "migration.day-needed");
        fault("支援中", "同意日", "明治40年1月1日", "migration.dates-out-of-order");
    }

    private void closures() {
        fault("支援中", "終結日", "R8.3.31", "migration.closed-on-of-open-case");
        fault("終結", "終結日", "", "migration.closed-on-needed");
        fault("終結", "主担当", "", "migration.lead-needed");
        fault("終結", "終結日", "H1.1.8", "migration.dates-out-of-order");
        fault("アウトリーチ", "アウトリーチの理由", "", "migration.ground-needed");
    }

    private void words() {
        fault("支援中", "続柄", "いとこの子", "migration.choice");
        fault("支援中", "段階", "様子見", "migration.choice");
        fault("支援中", "本人", "たぶん", "migration.choice");
        fault("支援中", "報告者", "うわさ", "migration.choice");
        fault("支援中", "同意の方法", "目くばせ", "migration.choice");
        fault("アウトリーチ", "アウトリーチの理由", "なんとなく", "migration.choice");
        fault("支援中", "調整担当", "どこにもない課", "migration.agency-unknown");
        fault("終結", "主担当", "どこにもない課", "migration.agency-unknown");
        fault("支援中", "役割分担", "家計の相談", "migration.role-form");
        fault("支援中", "役割分担", "どこにもない課:家計", "migration.agency-unknown");
    }

    private void texts() {
        fault("支援中", "氏名", "見本 " + NUMBER, "words.individual-number");
        fault("支援中", "課題", "番号は１２３４５６７８９０１８", "words.individual-number");
        fault("支援中", "ふりがな", "みほん\u202eさかさ", "words.direction-mark");
        fault("支援中", "課題", "長".repeat(4_001), "words.too-long");
    }

    private void households() {
        int differs = prepared("支援中");
        cases.second(differs).put("段階", "中断");
        expect(cases.rowOf(cases.second(differs)), "段階", "migration.case-differs");
        int nobody = prepared("支援中");
        cases.first(nobody).put("本人", "いいえ");
        expect(cases.rowOf(cases.first(nobody)), "本人", "migration.no-person-concerned");
        int twice = prepared("支援中");
        cases.second(twice).put("氏名", cases.first(twice).get("氏名"));
        cases.second(twice).put("生年月日", cases.first(twice).get("生年月日"));
        expect(cases.rowOf(cases.second(twice)), "氏名", "migration.person-twice");
    }

    private int prepared(String stage) {
        cases.put(next, stage);
        return next++;
    }

    private void fault(String stage, String heading, String wrong, String code) {
        int number = prepared(stage);
        cases.first(number).put(heading, wrong);
        if (heading.equals("世帯番号")) {
            cases.second(number).put("本人", "はい");
            cases.second(number).put("段階", stage);
            cases.second(number).put("調整担当", NinetyCases.DESK);
            cases.second(number).put("支援開始日", "R5.6.1");
        }
        expect(cases.rowOf(cases.first(number)), heading, code);
    }

    private void expect(int row, String heading, String code) {
        char column = (char) ('A' + NinetyCases.HEADINGS.indexOf(heading));
        expected.add("相談台帳!" + column + row + " " + code);
    }
}
