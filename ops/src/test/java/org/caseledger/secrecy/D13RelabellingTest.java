package org.caseledger.secrecy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caseledger.secrecy.GuardedTown.MIHON;
import static org.caseledger.secrecy.RelabelledItem.REASON;
import static org.caseledger.secrecy.RelabelledItem.TOLD;

import org.caseledger.command.axon.CommandRefused;
import org.caseledger.command.consent.WithdrawConsent;
import org.caseledger.command.correction.CorrectEntry;
import org.caseledger.command.correction.RejectRelabelling;
import org.caseledger.events.correction.LabelReclassified;
import org.caseledger.events.correction.RelabelledValue;
import org.caseledger.events.privacy.Label;
import org.caseledger.events.privacy.LabelId;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.register.RegisterFold;
import org.caseledger.events.register.Registers;
import org.caseledger.events.register.StandingLabels;
import org.caseledger.events.value.Capacity;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.SignedIn;
import org.caseledger.events.value.Words;
import org.caseledger.query.gate.DecisionsAgain;
import org.caseledger.query.gate.PolicyText;
import org.caseledger.query.gate.cedar.CedarPolicy;
import org.caseledger.query.ledger.LedgerLine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.UUID;

/**
 * D13: what was told in a 支援会議 opens to others by an act of two on the consent of everybody
 * concerned, and in no other way. The old label is the answer for every moment before.
 */
@Tag("D13")
class D13RelabellingTest {

    private static final int RACES = Integer.getInteger("caseledger.races", 10);
    private static final GuardedTown TOWN = new GuardedTown();
    private static final SignedIn CLERK = GuardedTown.somebody();

    @BeforeAll
    static void an_officer_of_no_conference() {
        TOWN.works(CLERK, TOWN.section, Capacity.MUNICIPAL_OFFICER);
    }

    @AfterAll
    static void close() {
        TOWN.close();
    }

    private static RelabelledItem item() {
        return new RelabelledItem(TOWN, List.of(TOWN.officer, TOWN.director));
    }

    @Test
    void a_non_member_opens_nothing_before_and_what_was_consented_to_after() {
        var told = item();
        ConsentId consent = told.family.agrees(TOWN.centre);
        assertThat(told.isReadBy(TOWN.carer)).as("before").isFalse();
        UUID asked = told.asks(TOWN.officer, told.toConsent(consent));
        assertThat(told.isReadBy(TOWN.carer)).as("asked for, by one").isFalse();
        TOWN.by(TOWN.director, told.confirmation(asked));
        assertThat(told.isReadBy(TOWN.carer)).as("after two").isTrue();
        assertThat(told.isReadBy(CLERK)).isTrue();
        assertThat(told.isReadBy(TOWN.teacher)).as("told it there").isTrue();
        assertThat(told.isReadBy(TOWN.reviewer)).as("masked as ever").isFalse();
        assertThat(told.family.readBy(TOWN.carer)).doesNotContain(REASON.value());
    }

    @Test
    void what_was_corrected_before_opens_with_it_and_what_is_written_later_does_not() {
        var told = item();
        ConsentId consent = told.family.agrees(TOWN.centre);
        TOWN.by(
                TOWN.officer,
                new CorrectEntry(
                        told.sitting.value(),
                        told.entry,
                        "reason",
                        new Words("改めた言葉"),
                        null,
                        REASON,
                        null));
        told.isOpenedOn(consent);
        assertThat(told.family.readBy(TOWN.carer)).contains(TOLD, "改めた言葉");
        TOWN.by(
                TOWN.officer,
                new CorrectEntry(
                        told.sitting.value(),
                        told.entry,
                        "reason",
                        new Words("あとの言葉"),
                        null,
                        REASON,
                        null));
        assertThat(told.family.readBy(TOWN.carer)).doesNotContain("あとの言葉");
        assertThat(told.family.readBy(TOWN.director)).contains("あとの言葉");
    }

    @Test
    void who_asks_does_not_confirm() {
        var told = item();
        UUID asked = told.asks(TOWN.officer, told.toConsent(told.family.agrees(TOWN.centre)));
        assertThatThrownBy(() -> TOWN.by(TOWN.officer, told.confirmation(asked)))
                .isInstanceOf(CommandRefused.class);
        assertThat(told.isReadBy(TOWN.carer)).isFalse();
    }

    @Test
    void a_request_that_is_turned_down_changes_nothing_and_can_be_made_anew() {
        var told = item();
        ConsentId consent = told.family.agrees(TOWN.centre);
        UUID asked = told.asks(TOWN.officer, told.toConsent(consent));
        TOWN.by(
                TOWN.director,
                new RejectRelabelling(told.sitting.value(), told.entry, asked, REASON));
        assertThat(told.isReadBy(TOWN.carer)).isFalse();
        told.isOpenedOn(consent);
        assertThat(told.isReadBy(TOWN.carer)).isTrue();
    }

    @Test
    void before_the_act_the_old_label_is_the_answer_and_after_it_the_new_one() {
        var told = item();
        ConsentId consent = told.family.agrees(TOWN.centre);
        told.isOpenedOn(consent);
        List<LedgerLine> lines =
                TOWN.reads.in(
                        MIHON, sql -> TOWN.history.ofFile(sql, told.family.file, Long.MAX_VALUE));
        var act = (LabelReclassified) lines.getLast().event();
        RelabelledValue value = act.values().getFirst();
        var then = new RegisterFold(Registers.ALL);
        for (LedgerLine line : lines) {
            List<Label> standing = StandingLabels.of(value.value(), value.from(), then, TOWN.today);
            assertThat(standing).as("at %s", line.position()).containsExactly(value.from());
            then.record(line.recorded());
        }
        assertThat(StandingLabels.of(value.value(), value.from(), then, TOWN.today))
                .containsExactly(value.to(), value.from());
        assertThat(value.from().basis()).isEqualTo(LegalBasis.SUPPORT_CONFERENCE_106_6);
        assertThat(value.from().item()).isEqualTo(told.item);
        assertThat(value.to().basis()).isEqualTo(LegalBasis.CONSENT);
        assertThat(value.to().consents()).containsExactly(consent);
        assertThat(act.askedBy()).isEqualTo(TOWN.officer.staff());
        assertThat(lines.getLast().actor().staff()).isEqualTo(TOWN.director.staff());
    }

    @Test
    void looks_on_both_sides_name_their_label_and_are_decided_the_same_again() {
        var told = item();
        ConsentId consent = told.family.agrees(TOWN.centre);
        told.isReadBy(TOWN.carer);
        told.isOpenedOn(consent);
        told.isReadBy(TOWN.carer);
        List<LedgerLine> lines =
                TOWN.reads.in(
                        MIHON, sql -> TOWN.history.ofFile(sql, told.family.file, Long.MAX_VALUE));
        var value = ((LabelReclassified) lines.getLast().event()).values().getFirst();
        assertThat(TOWN.looksOf(TOWN.carer).getLast())
                .contains(LabelId.of(value.to()) + "\",\"ruling\":\"PERMITTED_CONSENT_CIRCLE");
        var again =
                new DecisionsAgain(
                                TOWN.reads,
                                TOWN.history,
                                TOWN.ledger.sealing(),
                                CedarPolicy.of(PolicyText.shipped()))
                        .ofLast(1_000, MIHON);
        assertThat(again.decisions()).isPositive();
        assertThat(again.differing()).isEmpty();
        assertThat(again.labelsNotKept()).isZero();
    }

    @Test
    void a_withdrawn_consent_closes_it_again_to_all_but_those_who_were_told_there() {
        var told = item();
        ConsentId consent = told.family.agrees(TOWN.centre);
        told.isOpenedOn(consent);
        TOWN.by(TOWN.officer, new WithdrawConsent(consent, TOWN.today, null));
        assertThat(told.isReadBy(TOWN.carer)).isFalse();
        assertThat(told.isReadBy(CLERK)).isFalse();
        assertThat(told.isReadBy(TOWN.director)).isTrue();
        told.isOpenedOn(told.family.agrees(TOWN.centre));
        assertThat(told.isReadBy(TOWN.carer)).as("on another consent").isTrue();
    }

    @Test
    void the_withdrawal_bites_at_its_commit() throws Exception {
        var all = new Race.Seen(0, 0);
        for (int one = 0; one < RACES; one++) {
            var told = item();
            ConsentId consent = told.family.agrees(TOWN.centre);
            told.isOpenedOn(consent);
            var race =
                    new Race(
                            () -> told.isReadBy(TOWN.carer),
                            () ->
                                    TOWN.by(
                                            TOWN.officer,
                                            new WithdrawConsent(consent, TOWN.today, null)));
            all = all.and(race.run());
        }
        assertThat(all.before()).isPositive();
        assertThat(all.after()).isZero();
    }
}
