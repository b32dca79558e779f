package org.caseledger.query.indicators;

import java.util.List;
import java.util.Objects;

/** The figures as one table that a spreadsheet can filter: one row for each figure. */
final class FiguresTable {

    private FiguresTable() {}

    static Csv of(Figures figures) {
        Csv csv = new Csv();
        csv.row(List.of("種類", "事業", "段階(から)", "段階(まで)", "件数", "日数の中央値", "日数の最長", "時点"));
        String at = "台帳の第" + figures.ledgerPosition() + "号時点";
        for (Figures.StageCount each : figures.stages()) {
            String count = Long.toString(each.count());
            csv.row(List.of("今の段階", each.track(), each.stage(), "", count, "", "", at));
        }
        for (Figures.Days each : figures.days()) {
            csv.row(
                    List.of(
                            "段階の間の日数",
                            each.track(),
                            each.from(),
                            each.to(),
                            Long.toString(each.count()),
                            Objects.toString(each.medianDays(), ""),
                            Objects.toString(each.longestDays(), ""),
                            at));
        }
        return csv;
    }
}
