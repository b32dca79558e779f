package org.caseledger.query.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseledger.events.directory.AgencyKind;
import org.caseledger.events.directory.AgencyRegistered;
import org.caseledger.events.directory.Field;
import org.caseledger.events.directory.StaffRegistered;
import org.caseledger.events.directory.Standing;
import org.caseledger.events.household.MemberAdded;
import org.caseledger.events.household.MemberFact;
import org.caseledger.events.household.MemberFactTold;
import org.caseledger.events.intake.Trouble;
import org.caseledger.events.intake.Troubles;
import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.privacy.Withheld;
import org.caseledger.events.register.RecordedEvent;
import org.caseledger.events.supportcase.OtherScheme;
import org.caseledger.events.value.Capacity;
import org.caseledger.events.value.HouseholdId;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.StaffId;
import org.caseledger.events.value.Words;
import org.caseledger.query.gate.TestLook;
import org.caseledger.query.ledger.LedgerLine;
import org.caseledger.query.review.MaskedPhrases;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;

/** Words of the record as one reader is told them: opened, or marked as withheld. */
class OpenedPhrasesTest {

    private static final PersonId MOTHER = new PersonId(new UUID(3, 1));
    private static final StaffId NURSE = new StaffId(new UUID(3, 2));
    private static final ItemId ITEM = new ItemId(new UUID(3, 3));
    private static final HouseholdId HOUSEHOLD = new HouseholdId(new UUID(3, 4));

    private final TestLook officer = new TestLook(Capacity.MUNICIPAL_OFFICER);

    @Test
    void what_opens_is_told_and_what_does_not_is_marked() {
        Phrases say = phrases();

        assertThat(say.words(open(new Words("家計の相談")))).isEqualTo("家計の相談");
        assertThat(say.words(closed(new Words("夜に物音")))).isEqualTo(Marks.NOT_ENTITLED);
        assertThat(say.words(Withheld.struck())).isEqualTo(Marks.STRUCK);
    }

    @Test
    void a_mark_tells_why_and_since_when() {
        assertThat(Marks.of(Withheld.notEntitled())).isEqualTo("〔閲覧できません〕");
        assertThat(Marks.of(Withheld.struck())).isEqualTo("〔誤記録のため閉鎖〕");
        assertThat(Marks.of(new Withheld<Words>(Withheld.Reason.KEY_DESTROYED, null)))
                .isEqualTo("〔鍵がないため復元できません〕");
        assertThat(Marks.of(Withheld.destroyedOn(TestLook.DAY)))
                .contains(Terms.day(TestLook.DAY), "廃棄済み");
    }

    @Test
    void troubles_are_told_with_the_most_pressing_marked() {
        var troubles = new Troubles(Set.of(Trouble.HOUSING, Trouble.HEALTH), Trouble.HOUSING);

        assertThat(phrases().troubles(open(troubles))).isEqualTo("病気・健康・障害、◎住まい");
        assertThat(phrases().troubles(closed(troubles))).isEqualTo(Marks.NOT_ENTITLED);
    }

    @Test
    void a_scheme_and_any_other_value_are_told_or_marked() {
        assertThat(phrases().scheme(open(OtherScheme.CARE_PLAN))).isEqualTo("ケアプラン");
        assertThat(phrases().scheme(closed(OtherScheme.CARE_PLAN))).isEqualTo(Marks.NOT_ENTITLED);
        assertThat(phrases().told(open(3), Integer.class, number -> number + "人")).isEqualTo("3人");
        assertThat(phrases().told(closed(3), Integer.class, number -> number + "人"))
                .isEqualTo(Marks.NOT_ENTITLED);
    }

    @Test
    void it_says_whether_a_value_opens() {
        assertThat(phrases().opens(open(3), Integer.class)).isTrue();
        assertThat(phrases().opens(closed(3), Integer.class)).isFalse();
    }

    @Test
    void people_are_named_as_their_name_was_told_last() {
        assertThat(phrases().person(MOTHER)).isEqualTo("(世帯員でない者)");
        assertThat(phrases(added("見本 花子")).person(MOTHER)).isEqualTo("見本 花子");
        assertThat(phrases(added("見本 花子"), told(MemberFact.NAME, "架空 花子")).person(MOTHER))
                .isEqualTo("架空 花子");
        assertThat(phrases(added("見本 花子"), told(MemberFact.PHONE, "000")).person(MOTHER))
                .isEqualTo("見本 花子");
        assertThat(phrases(added("見本 花子"), nothingTold()).person(MOTHER)).isEqualTo("見本 花子");
    }

    @Test
    void staff_and_agencies_are_named_where_they_are_known() {
        assertThat(phrases().staff(NURSE)).isEqualTo("(登録のない職員)");
        assertThat(phrases(registered()).staff(NURSE)).isEqualTo("見本 看護師");
        assertThat(phrases().agency(TestLook.AGENCY)).isEqualTo("(登録のない機関)");
        agency();
        assertThat(phrases().agency(TestLook.AGENCY)).isEqualTo("見本市 福祉課");
    }

    @Test
    void the_review_is_told_agencies_and_staff_and_no_content() {
        agency();
        var masked = new MaskedPhrases(phrases(registered()));

        assertThat(masked.words(open(new Words("家計の相談")))).isEqualTo(MaskedPhrases.MASK);
        assertThat(masked.troubles(open(new Troubles(Set.of(Trouble.HEALTH), Trouble.HEALTH))))
                .isEqualTo(MaskedPhrases.MASK);
        assertThat(masked.scheme(open(OtherScheme.CARE_PLAN))).isEqualTo(MaskedPhrases.MASK);
        assertThat(masked.told(open(3), Integer.class, number -> number + "人"))
                .isEqualTo(MaskedPhrases.MASK);
        assertThat(masked.agency(TestLook.AGENCY)).isEqualTo("見本市 福祉課");
        assertThat(masked.staff(NURSE)).isEqualTo("見本 看護師");
        assertThat(masked.person(MOTHER)).isEqualTo("本人1");
        assertThat(masked.person(new PersonId(new UUID(3, 9)))).isEqualTo("本人2");
        assertThat(masked.person(MOTHER)).isEqualTo("本人1");
    }

    private Phrases phrases(LedgerEvent... events) {
        return new OpenedPhrases(
                officer.look(), Arrays.stream(events).map(OpenedPhrasesTest::line).toList());
    }

    private static LedgerLine line(LedgerEvent event) {
        return new LedgerLine(
                1,
                new UUID(4, 1),
                Instant.parse("2026-06-03T03:00:00Z"),
                new TestLook(Capacity.MUNICIPAL_OFFICER).look().actor(),
                event);
    }

    private <T> Labelled<T> open(T value) {
        return officer.sealed(MOTHER.value(), null, value);
    }

    private <T> Labelled<T> closed(T value) {
        return officer.sealed(MOTHER.value(), ITEM, value);
    }

    private MemberAdded added(String name) {
        return new MemberAdded(
                HOUSEHOLD,
                TestLook.FILE,
                MOTHER,
                open(new Words(name)),
                null,
                null,
                null,
                null,
                Withheld.notEntitled(),
                true,
                TestLook.DAY,
                null,
                null,
                null);
    }

    private MemberFactTold told(MemberFact fact, String value) {
        return new MemberFactTold(
                HOUSEHOLD,
                TestLook.FILE,
                MOTHER,
                fact,
                open(new Words(value)),
                null,
                Occurred.onDay(TestLook.DAY),
                SaidBy.person(MOTHER));
    }

    private MemberFactTold nothingTold() {
        return new MemberFactTold(
                HOUSEHOLD,
                TestLook.FILE,
                MOTHER,
                MemberFact.NAME,
                null,
                null,
                Occurred.onDay(TestLook.DAY),
                SaidBy.person(MOTHER));
    }

    private StaffRegistered registered() {
        return new StaffRegistered(
                TestLook.TOWN,
                NURSE,
                TestLook.AGENCY,
                open(new Words("見本 看護師")),
                "看護師",
                Capacity.AGENCY_WORKER,
                TestLook.DAY);
    }

    private void agency() {
        var event =
                new AgencyRegistered(
                        TestLook.TOWN,
                        TestLook.AGENCY,
                        "見本市 福祉課",
                        AgencyKind.OTHER,
                        Standing.CONTRACTOR,
                        Field.GENERAL,
                        TestLook.DAY.minusYears(1));
        officer.facts.record(new RecordedEvent(new UUID(5, 1), officer.look().actor(), event));
    }
}
