package org.caseledger.command.http;

import static org.caseledger.command.http.Act.adds;

import org.caseledger.command.succession.AcceptSuccession;
import org.caseledger.command.succession.AnswerSuccessionQuestion;
import org.caseledger.command.succession.BeginSuccession;
import org.caseledger.command.succession.EndSucceededWork;
import org.caseledger.command.succession.OfferWork;
import org.caseledger.command.succession.QuestionSuccession;
import org.caseledger.command.succession.RedirectSuccession;
import org.caseledger.command.succession.TakeBackSuccession;

import java.util.List;

/** The acts of handing work on to a successor (引継ぎ). */
public final class SuccessionActs {

    private static final String ONE = "/successions/{successionId}";
    private static final String LINE = ONE + "/lines/{line}";

    public static final List<Act> ACTS =
            List.of(
                    adds("/successions", BeginSuccession.class, "引継ぎの開始"),
                    adds(ONE + "/lines", OfferWork.class, "引継ぎへの追加"),
                    adds(LINE + "/acceptances", AcceptSuccession.class, "引継ぎの承認"),
                    adds(LINE + "/questions", QuestionSuccession.class, "引継ぎについての質問"),
                    adds(LINE + "/answers", AnswerSuccessionQuestion.class, "引継ぎの質問への回答"),
                    adds(LINE + "/withdrawals", TakeBackSuccession.class, "引継ぎの取下げ"),
                    adds(LINE + "/endings", EndSucceededWork.class, "引き継いだ仕事の終了"),
                    adds(ONE + "/successors", RedirectSuccession.class, "引継ぎ先の変更"));

    private SuccessionActs() {}
}
