package org.caseledger.query.sentences;

import org.caseledger.events.migration.CarriedProblem;
import org.caseledger.events.migration.CarriedStage;
import org.caseledger.events.migration.FileCarriedOver;
import org.caseledger.events.migration.MappingKept;
import org.caseledger.events.migration.MigrationBegun;
import org.caseledger.events.migration.MigrationCompleted;
import org.caseledger.events.migration.MigrationEvent;
import org.caseledger.events.supportcase.CaseCarriedOver;
import org.caseledger.events.value.PartialDates;

import java.util.stream.Collectors;

/** The acts of taking over another ledger (移行) as sentences. */
final class MigrationSentences {

    private MigrationSentences() {}

    static String of(MigrationEvent act, Phrases say) {
        return switch (act) {
            case MappingKept event -> "移行の読み方「" + event.name() + "」第" + event.version() + "版を登録した。";
            case MigrationBegun event -> "移行を始めた(" + event.rows() + "行、" + event.files() + "件)。";
            case MigrationCompleted event -> "移行を完了した(" + event.files() + "件)。";
            case FileCarriedOver event -> file(event, say);
        };
    }

    static String of(CaseCarriedOver event, Phrases say) {
        String roles =
                event.roles().stream()
                        .map(role -> say.agency(role.agencyId()) + say.also("", role.task()))
                        .collect(Collectors.joining("、"));
        return "移行: 多機関協働の支援ケースを「"
                + of(event.stage())
                + "」として引き継いだ(調整担当: "
                + say.agency(event.coordinator())
                + (event.lead() == null ? "" : "、主担当: " + say.agency(event.lead()))
                + ")。"
                + (roles.isEmpty() ? "" : "役割分担: " + roles + "。")
                + "この台帳での合意と決定は確かめていない。";
    }

    private static String file(FileCarriedOver event, Phrases say) {
        String problems =
                event.problems().stream()
                        .map(problem -> problem(problem, say))
                        .collect(Collectors.joining(" "));
        return "移行: 元の台帳のシート"
                + event.source().sheet()
                + "、"
                + event.source().row()
                + "行目から引き継いだ("
                + of(event.stage())
                + "、開始 "
                + PartialDates.write(event.began())
                + (event.lastContact() == null
                        ? ""
                        : "、最終接触 " + PartialDates.write(event.lastContact()))
                + ")。"
                + (event.consentUnconfirmed() ? "同意未確認。" : "")
                + problems;
    }

    private static String problem(CarriedProblem problem, Phrases say) {
        return say.person(problem.personId())
                + "の課題"
                + (problem.since() == null ? "" : "(" + PartialDates.write(problem.since()) + "から)")
                + "「"
                + say.words(problem.problem())
                + "」";
    }

    private static String of(CarriedStage stage) {
        return switch (stage) {
            case RECEIVED -> "受理・アセスメント中";
            case SUPPORTING -> "支援中";
            case SUSPENDED -> "中断中";
            case CLOSED -> "終結";
            case OUTREACH -> "アウトリーチ中";
        };
    }
}
