package org.caseledger.query.sentences;

import org.caseledger.events.intake.Answered;
import org.caseledger.events.intake.AssessmentSheetRecorded;
import org.caseledger.events.intake.SheetAnswer;
import org.caseledger.events.intake.SheetItem;
import org.caseledger.events.intake.SheetProblem;
import org.caseledger.events.value.Words;

import java.util.Arrays;
import java.util.List;

/** The words of インテーク・アセスメントシート. */
public final class SheetTerms {

    private SheetTerms() {}

    /** The page as it was filled in, in one sentence. */
    static String of(AssessmentSheetRecorded sheet, Phrases say) {
        var told = new StringBuilder();
        told.append(say.person(sheet.personId())).append("のアセスメントシートを記入した。");
        sheet.answers()
                .forEach(one ->
                        told.append(say.told(one, SheetAnswer.class, SheetTerms::of)).append(" "));
        for (SheetProblem problem : sheet.problems()) {
            told.append("課題「").append(say.words(problem.issue())).append("」");
            told.append(say.also("本人の考え", problem.ownView()));
        }
        return told.toString().strip();
    }

    static String of(SheetAnswer answer) {
        Words words = answer.words();
        return of(answer.item())
                + ": "
                + (words == null ? of(answer.answered()) : "「" + words.value() + "」");
    }

    /** Every item with every answer, as a correction names them. */
    static List<HistoryLine.Code> codes() {
        return Arrays.stream(SheetItem.values())
                .flatMap(item ->
                        Arrays.stream(Answered.values())
                                .map(answered ->
                                        new HistoryLine.Code(
                                                SheetAnswer.code(item, answered),
                                                of(item) + ": " + of(answered))))
                .toList();
    }

    public static String of(Answered answered) {
        return switch (answered) {
            case NOT_ASKED -> "聞いていない";
            case NOT_TOLD -> "聞いたが話されなかった";
            case NONE -> "該当なし";
            case TOLD -> "聞き取った";
        };
    }

    public static String of(SheetItem item) {
        return switch (item) {
            case NAME -> "氏名";
            case BIRTH_DATE -> "生年月日";
            case RELATION -> "続柄";
            case LIVING_TOGETHER -> "同居・別居";
            case HEALTH -> "健康(診断・疑いを含む)";
            case DISABILITY -> "障害(手帳を含む)";
            case SCHOOL -> "就学";
            case WORK -> "就労";
            case INCOME -> "収入";
            case ASSETS -> "資産";
            case DEBTS -> "債務";
            case DWELLING -> "住居";
            case SCHEMES_USED -> "福祉制度の利用";
            case LIFE_HISTORY -> "生活歴";
            case STRENGTHS -> "強み";
            case WISHES -> "希望";
            case HOUSEHOLD_RELATIONS -> "世帯の中の関係";
            case CONFLICTS -> "世帯の中の対立";
            case WHO_CARES -> "介護・養育を担う人";
            case KEY_PERSON -> "キーパーソン";
            case ISOLATION -> "地域からの孤立";
            case NEIGHBOURS -> "近隣の態度";
            case RESOURCES -> "地域の資源";
            case ABUSE -> "虐待";
            case SELF_NEGLECT -> "セルフ・ネグレクト";
            case SUICIDE -> "自殺のおそれ";
            case ARREARS_OR_EVICTION -> "滞納・立退き";
            case UTILITIES_STOPPED -> "電気・ガス・水道の停止";
            case CHILDS_FOOD -> "子どもの食事";
            case BACKGROUND -> "背景・要因";
            case DIRECTION -> "支援の方向性";
        };
    }
}
