package org.caseledger.command.http;

import static org.caseledger.command.http.Act.adds;

import org.caseledger.command.programme.AdviseWithoutCase;
import org.caseledger.command.programme.AnswerLookFinding;
import org.caseledger.command.programme.ContinueAreaOutreach;
import org.caseledger.command.programme.EndAreaOutreach;
import org.caseledger.command.programme.OpenAreaOutreach;
import org.caseledger.command.programme.RecordAreaOutreach;
import org.caseledger.command.programme.RegisterResourceGap;
import org.caseledger.command.programme.ReportOutreachMonth;
import org.caseledger.command.programme.ReviewFallback;

import java.util.List;

/** The acts about the programme itself, which name no person and no file. */
public final class ProgrammeActs {

    public static final List<Act> ACTS =
            List.of(
                    adds("/agency-advice-entries", AdviseWithoutCase.class, "関係機関への助言(ケースなし)"),
                    adds("/area-outreach-entries", RecordAreaOutreach.class, "地区への働きかけ"),
                    adds("/area-outreaches", OpenAreaOutreach.class, "地区への働きかけの開始"),
                    adds(
                            "/area-outreaches/{entryId}/works",
                            ContinueAreaOutreach.class,
                            "始めた地区への働きかけ"),
                    adds(
                            "/area-outreaches/{entryId}/endings",
                            EndAreaOutreach.class,
                            "地区への働きかけの終了"),
                    adds("/outreach-month-reports", ReportOutreachMonth.class, "アウトリーチの月次報告"),
                    adds("/look-finding-answers", AnswerLookFinding.class, "閲覧の点検への答え"),
                    adds("/fallback-reviews", ReviewFallback.class, "一人で行ったことの確認"),
                    adds("/resource-gaps", RegisterResourceGap.class, "不足する社会資源の登録"));

    private ProgrammeActs() {}
}
