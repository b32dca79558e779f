package org.caseledger.ops.forms;

import org.caseledger.command.http.Act;
import org.caseledger.events.value.Capacity;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Acts that the page of acts names but has no form for, and where their forms are.
 *
 * @param where in which place of the page behind the link they are recorded
 */
public record ActsElsewhere(String heading, String where, String path, List<Act> acts) {

    static List<ActsElsewhere> of(ActForms forms, Capacity capacity) {
        return switch (capacity) {
            case MUNICIPAL_OFFICER ->
                    Stream.concat(organisers(forms), Stream.of(review(forms))).toList();
            case COORDINATOR -> organisers(forms).toList();
            case AGENCY_WORKER, REVIEWER, ANALYST, SYSTEM_OPERATOR -> List.of(entries(forms));
        };
    }

    private static Stream<ActsElsewhere> organisers(ActForms forms) {
        return Stream.of(entries(forms), samePerson(forms), areas(forms), carried(forms));
    }

    private static ActsElsewhere entries(ActForms forms) {
        return new ActsElsewhere(
                "記録の訂正と取消し",
                "支援ケースの経過で、その記録の「誤りを正す」から行います。",
                "/cases",
                forms.onPagesOfTheirOwn(Set.of("")));
    }

    private static ActsElsewhere samePerson(ActForms forms) {
        return new ActsElsewhere(
                "同じ人かもしれない記録",
                "似た記録を並べた画面で、一組ずつ判断します。",
                "/search/alike",
                forms.onPagesOfTheirOwn(Set.of("same-person")));
    }

    private static ActsElsewhere areas(ActForms forms) {
        return new ActsElsewhere(
                "始めた地区への働きかけ",
                "続けている働きかけの行から記録し、終えます。",
                "/outreach-counts",
                forms.continuing("programme"));
    }

    private static ActsElsewhere carried(ActForms forms) {
        return new ActsElsewhere(
                "移行",
                "ほかの台帳のファイルを調べて移すと、一件ずつ記録されます。",
                "/migrations",
                forms.onPagesOfTheirOwn(Set.of("migration", "support-case")));
    }

    private static ActsElsewhere review(ActForms forms) {
        return new ActsElsewhere(
                "点検への答え",
                "代わりの手続と閲覧の点検の画面で、一件ずつ行います。閲覧の点検は、点検担当がいないときに市町村職員が行います。",
                "/fallbacks",
                forms.onPagesOfTheirOwn(Set.of("programme")));
    }
}
