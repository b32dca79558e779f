package org.caseledger.query.misuse;

/**
 * The patterns by which looks are listed for the review, with the number from which on they are: in
 * a town of up to ten, of up to fifty, and of more members of staff. Being listed accuses nobody.
 */
enum Kind {
    MANY_FILES_A_DAY("一日に多くの件を見ている", "一日に%d件の支援ケースを開いた日がある(目安%d件)", 30, 40, 50),
    MANY_FILES_A_MONTH("ほかの職員より見た件が著しく多い", "見た支援ケースの数が、同じ立場の職員の中央の%d%%に当たる(目安%d%%)", 500, 400, 400),
    OUTSIDE_THE_CIRCLE("関わりのない件を見ている", "所属が関わっていない支援ケースを%d件見ている(目安%d件)", 6, 6, 8),
    SAME_SURNAME("職員と同じ姓の人の件を見ている", "閲覧した職員と同じ姓の人がいる、関わりのない支援ケースを%d件見ている(目安%d件)", 1, 1, 1),
    OUT_OF_HOURS("夜間・休日に見ている", "夜間(21時から6時まで)又は土日に見た日が%d日ある(目安%d日)", 4, 4, 4),
    REPEATEDLY_REFUSED("見られないものを繰り返し開こうとしている", "一日に%d回、見られないものを開こうとした日がある(目安%d回)", 8, 8, 8),
    ONE_FILE_OFTEN("記録をせずに同じ件を繰り返し見ている", "何も記録していない支援ケース一件を、%d日にわたって見ている(目安%d日)", 10, 10, 10),
    AFTER_THE_ROLE_ENDED("役割が終わった後も見ている", "所属の関わりが終わった支援ケースを、%d回開き又は開こうとした(目安%d回)", 3, 3, 3),
    MANY_PROTECTED("秘匿のある人の件を多く見ている", "秘匿のある人の支援ケースを%d件開いている(目安%d件)", 5, 6, 8),
    TAKEN_OUT_AT_ONCE("短い間に多くを書き出している", "一時間のうちに、写し・書面・表を%d回開いている(目安%d回)", 15, 15, 15),
    IN_QUICK_SUCCESSION("次々に件を開いている", "十分間に%d件の支援ケースを開いている(目安%d件)", 12, 12, 12),
    LOOKS_WITHOUT_WORK("見るだけで何も記録していない", "この月に一度も記録をせずに、支援ケースを%d件見ている(目安%d件)", 20, 20, 20),
    MANY_SEARCHES("一日に何度も人を探している", "一日に%d回、人を検索した日がある(目安%d回)", 50, 60, 80);

    private final String title;
    private final String reason;
    private final int inSmall;
    private final int inMiddle;
    private final int inLarge;

    Kind(String title, String reason, int inSmall, int inMiddle, int inLarge) {
        this.title = title;
        this.reason = reason;
        this.inSmall = inSmall;
        this.inMiddle = inMiddle;
        this.inLarge = inLarge;
    }

    String title() {
        return title;
    }

    /** Why it is listed, in a sentence. */
    String because(int count, int limit) {
        return reason.formatted(count, limit) + "。";
    }

    int limit(int staff) {
        return staff <= 10 ? inSmall : staff <= 50 ? inMiddle : inLarge;
    }
}
