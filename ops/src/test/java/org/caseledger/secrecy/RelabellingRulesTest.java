package org.caseledger.secrecy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.caseledger.command.correction.RelabellingRefusal.RELABELLING_ANOTHER_CAN_CONFIRM;
import static org.caseledger.command.correction.RelabellingRefusal.RELABELLING_ANSWERED_ALREADY;
import static org.caseledger.command.correction.RelabellingRefusal.RELABELLING_ASKED_ALREADY;
import static org.caseledger.command.correction.RelabellingRefusal.RELABELLING_BASIS_UNFIT;
import static org.caseledger.command.correction.RelabellingRefusal.RELABELLING_BY_OFFICERS;
import static org.caseledger.command.correction.RelabellingRefusal.RELABELLING_BY_THOSE_WHO_READ_IT;
import static org.caseledger.command.correction.RelabellingRefusal.RELABELLING_CHANGES_NOTHING;
import static org.caseledger.command.correction.RelabellingRefusal.RELABELLING_CONFIRMED_BY_ANOTHER;
import static org.caseledger.command.correction.RelabellingRefusal.RELABELLING_CONSENT_OF_EVERYONE;
import static org.caseledger.command.correction.RelabellingRefusal.RELABELLING_ITEM_UNFIT;
import static org.caseledger.command.correction.RelabellingRefusal.RELABELLING_NOT_ASKED;
import static org.caseledger.command.correction.RelabellingRefusal.RELABELLING_NOT_YOUR_REQUEST;
import static org.caseledger.command.correction.RelabellingRefusal.RELABELLING_OPENS_ON_CONSENT_ONLY;
import static org.caseledger.command.correction.RelabellingRefusal.RELABELLING_SUPERIOR_UNFIT;
import static org.caseledger.events.privacy.LegalBasis.OWN_STATUTORY_TASK;
import static org.caseledger.events.privacy.LegalBasis.STATISTICS;
import static org.caseledger.events.privacy.LegalBasis.SUPPORT_CONFERENCE_106_6;
import static org.caseledger.events.privacy.LegalBasis.SUPPORT_CONFERENCE_NEEDY_9;
import static org.caseledger.events.privacy.Sensitivity.S0;
import static org.caseledger.events.privacy.Sensitivity.S2;
import static org.caseledger.secrecy.RelabelledItem.REASON;

import org.caseledger.command.axon.CommandRefused;
import org.caseledger.command.consent.WithdrawConsent;
import org.caseledger.command.correction.AskRelabelling;
import org.caseledger.command.correction.ConfirmRelabellingAlone;
import org.caseledger.command.correction.CorrectionRefusal;
import org.caseledger.command.correction.TakeBackEntry;
import org.caseledger.command.decision.LedgerCommand;
import org.caseledger.command.decision.Refusal;
import org.caseledger.events.correction.LabelReclassified;
import org.caseledger.events.value.Capacity;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.SignedIn;
import org.caseledger.query.ledger.LedgerLine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.UUID;

/** RL-01: which label may follow which, who asks, and who confirms. */
@Tag("D13")
class RelabellingRulesTest {

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

    private static void refused(SignedIn who, LedgerCommand command, Refusal why) {
        CommandRefused refused =
                catchThrowableOfType(CommandRefused.class, () -> TOWN.by(who, command));
        assertThat(refused).as("refused").isNotNull();
        assertThat(refused.refusal()).isEqualTo(why);
    }

    @Test
    void officers_who_read_the_value_judge_it() {
        var told = item();
        AskRelabelling request = told.toConsent(told.family.agrees(TOWN.centre));
        refused(TOWN.carer, request, RELABELLING_BY_OFFICERS);
        refused(CLERK, request, RELABELLING_BY_THOSE_WHO_READ_IT);
        UUID asked = told.asks(TOWN.officer, request);
        refused(CLERK, told.confirmation(asked), RELABELLING_BY_THOSE_WHO_READ_IT);
        refused(TOWN.officer, told.confirmation(asked), RELABELLING_CONFIRMED_BY_ANOTHER);
    }

    @Test
    void a_request_is_answered_once() {
        var told = item();
        AskRelabelling request = told.toConsent(told.family.agrees(TOWN.centre));
        refused(TOWN.director, told.confirmation(UUID.randomUUID()), RELABELLING_NOT_ASKED);
        UUID asked = told.asks(TOWN.officer, request);
        refused(TOWN.director, request, RELABELLING_ASKED_ALREADY);
        TOWN.by(TOWN.director, told.confirmation(asked));
        refused(TOWN.director, told.confirmation(asked), RELABELLING_ANSWERED_ALREADY);
        refused(TOWN.officer, request, RELABELLING_CHANGES_NOTHING);
        refused(
                TOWN.officer,
                new TakeBackEntry(told.sitting.value(), asked, REASON, null),
                CorrectionRefusal.RELABELLING_IS_AN_ACT_OF_TWO);
    }

    @Test
    void it_takes_the_consent_of_everybody_concerned() {
        var family = new GuardedFamily(TOWN);
        var told = new RelabelledItem(TOWN, family, List.of(TOWN.officer, TOWN.director), true);
        ConsentId mothers = family.agrees(TOWN.centre);
        refused(TOWN.officer, told.toConsent(), RELABELLING_CONSENT_OF_EVERYONE);
        refused(TOWN.officer, told.toConsent(mothers), RELABELLING_CONSENT_OF_EVERYONE);
        ConsentId sons = family.agrees(family.son, TOWN.school);
        told.isOpenedOn(mothers, sons);
        assertThat(told.isReadBy(TOWN.carer)).as("in the circle of one only").isFalse();
    }

    @Test
    void a_consent_withdrawn_meanwhile_is_no_ground() {
        var told = item();
        ConsentId consent = told.family.agrees(TOWN.centre);
        UUID asked = told.asks(TOWN.officer, told.toConsent(consent));
        TOWN.by(TOWN.officer, new WithdrawConsent(consent, TOWN.today, null));
        refused(TOWN.director, told.confirmation(asked), RELABELLING_CONSENT_OF_EVERYONE);
        var other = item();
        refused(
                TOWN.officer,
                other.toConsent(told.family.agrees(TOWN.centre)),
                RELABELLING_CONSENT_OF_EVERYONE);
    }

    @Test
    void a_conference_opens_on_consent_only() {
        var told = item();
        ConsentId consent = told.family.agrees(TOWN.centre);
        refused(
                TOWN.officer,
                told.wanted(OWN_STATUTORY_TASK, S2, null),
                RELABELLING_OPENS_ON_CONSENT_ONLY);
        refused(
                TOWN.officer,
                told.wanted(SUPPORT_CONFERENCE_106_6, S2, null, consent),
                RELABELLING_OPENS_ON_CONSENT_ONLY);
        refused(
                TOWN.officer,
                told.wanted(OWN_STATUTORY_TASK, S2, null, consent),
                RELABELLING_OPENS_ON_CONSENT_ONLY);
        refused(
                TOWN.officer,
                told.wanted(SUPPORT_CONFERENCE_NEEDY_9, S2, told.item),
                RELABELLING_ITEM_UNFIT);
        refused(TOWN.officer, told.wanted(STATISTICS, S2, null), RELABELLING_BASIS_UNFIT);
        refused(
                TOWN.officer,
                told.wanted(SUPPORT_CONFERENCE_106_6, S0, null),
                RELABELLING_BASIS_UNFIT);
    }

    @Test
    void where_nobody_else_reads_it_one_officer_does_it_and_a_superior_looks_at_it() {
        var told = new RelabelledItem(TOWN, List.of(TOWN.officer));
        ConsentId consent = told.family.agrees(TOWN.centre);
        UUID asked = told.asks(TOWN.officer, told.toConsent(consent));
        refused(TOWN.officer, alone(told, asked, TOWN.officer), RELABELLING_SUPERIOR_UNFIT);
        TOWN.by(TOWN.officer, alone(told, asked, CLERK));
        assertThat(told.isReadBy(TOWN.carer)).isTrue();
        assertThat(last(told.family))
                .satisfies(act -> {
                    assertThat(act.superior()).isEqualTo(CLERK.staff());
                    assertThat(act.reviewBy()).isAfter(TOWN.today);
                });
    }

    @Test
    void nobody_does_it_alone_while_another_could_confirm() {
        var told = item();
        UUID asked = told.asks(TOWN.officer, told.toConsent(told.family.agrees(TOWN.centre)));
        refused(TOWN.officer, alone(told, asked, CLERK), RELABELLING_ANOTHER_CAN_CONFIRM);
        refused(TOWN.director, alone(told, asked, CLERK), RELABELLING_NOT_YOUR_REQUEST);
    }

    private static ConfirmRelabellingAlone alone(
            RelabelledItem told, UUID asked, SignedIn superior) {
        return new ConfirmRelabellingAlone(
                told.sitting.value(), told.entry, asked, superior.staff(), REASON);
    }

    private static List<LedgerLine> lines(GuardedFamily family) {
        return TOWN.reads.in(
                GuardedTown.MIHON, sql -> TOWN.history.ofFile(sql, family.file, Long.MAX_VALUE));
    }

    private static LabelReclassified last(GuardedFamily family) {
        return (LabelReclassified) lines(family).getLast().event();
    }
}
