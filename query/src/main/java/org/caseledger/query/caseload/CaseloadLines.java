package org.caseledger.query.caseload;

import org.caseledger.events.register.ConsentRegister;
import org.caseledger.query.sentences.ActTerms;
import org.caseledger.query.sentences.Phrases;
import org.caseledger.query.sentences.StageTerms;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Rows of the list in the words of the office. What is overdue is judged by today. */
final class CaseloadLines {

    private CaseloadLines() {}

    /** A reader only named for an agenda item is told that the case exists, not how it stands. */
    static CaseloadPage.Line line(CaseloadRow row, Phrases say, LocalDate today, boolean whole) {
        String name = row.name() == null ? "(氏名の登録なし)" : say.words(row.name());
        if (!whole) {
            return new CaseloadPage.Line(
                    row.fileId(),
                    name,
                    "検討事案",
                    "—",
                    null,
                    null,
                    "—",
                    row.lastOn(),
                    "—",
                    null,
                    null,
                    false);
        }
        boolean closed = row.lead() != null && "終結".equals(stage(row));
        LocalDate dueOn = row.dueOn();
        return new CaseloadPage.Line(
                row.fileId(),
                name,
                kind(row.kind()),
                stage(row),
                row.responsible() == null || closed ? null : say.agency(row.responsible()),
                row.lead() == null ? null : say.agency(row.lead()),
                consent(row),
                row.lastOn(),
                ActTerms.of(row.lastAct()),
                dueOn,
                row.due() == null ? null : due(row.due()),
                dueOn != null && dueOn.isBefore(today));
    }

    private static String stage(CaseloadRow row) {
        return switch (row.kind()) {
            case CONSULTATION -> "相談";
            case OUTREACH -> row.outreachOver() ? "アウトリーチの終結" : "アウトリーチ";
            case MULTI_AGENCY -> row.stage() == null ? "受理前" : StageTerms.of(row.stage());
        };
    }

    private static String kind(CaseloadRow.Kind kind) {
        return switch (kind) {
            case CONSULTATION -> "相談";
            case OUTREACH -> "アウトリーチ";
            case MULTI_AGENCY -> "多機関協働";
        };
    }

    private static String due(CaseloadRow.Due due) {
        return switch (due) {
            case PLAN_REVIEW -> "プランの見直し";
            case MONITORING -> "モニタリング";
            case ASK_CONSENT_AGAIN -> "同意を再び尋ねる";
            case REPORT_BACK -> "緊急時の対応の報告";
            case WATCH_REVIEW -> "見守りの見直し";
            case FOLLOW_UP -> "終結後の連絡";
        };
    }

    private static String consent(CaseloadRow row) {
        Map<?, ConsentRegister.State> consents = row.consents();
        if (consents.isEmpty()) {
            return row.carriedOver() ? "同意未確認(移行)" : "まだ尋ねていない";
        }
        Map<ConsentRegister.State, Long> counted =
                consents.values().stream()
                        .collect(
                                Collectors.groupingBy(
                                        state -> state, TreeMap::new, Collectors.counting()));
        return counted.entrySet().stream()
                .map(each -> StageTerms.of(each.getKey()) + each.getValue() + "件")
                .collect(Collectors.joining("、"));
    }
}
