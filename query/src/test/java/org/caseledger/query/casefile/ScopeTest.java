package org.caseledger.query.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.query.gate.TestLook.AGENCY;
import static org.caseledger.query.gate.TestLook.DAY;
import static org.caseledger.query.gate.TestLook.FILE;
import static org.caseledger.query.gate.TestLook.READER;

import org.caseledger.events.attachment.ScanAttached;
import org.caseledger.events.attachment.ScanKind;
import org.caseledger.events.conference.*;
import org.caseledger.events.correction.EntryStruck;
import org.caseledger.events.disclosure.InformationRequested;
import org.caseledger.events.household.MemberAdded;
import org.caseledger.events.household.MemberFact;
import org.caseledger.events.household.MemberFactTold;
import org.caseledger.events.household.MemberLeft;
import org.caseledger.events.intake.HandOverSent;
import org.caseledger.events.outreach.OutreachPlanMade;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.privacy.Withheld;
import org.caseledger.events.register.RecordedEvent;
import org.caseledger.events.supportcase.RoleOffered;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.AttachmentId;
import org.caseledger.events.value.Capacity;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.ConsultationId;
import org.caseledger.events.value.HandOverId;
import org.caseledger.events.value.HouseholdId;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.OutreachId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.RoleId;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.SittingId;
import org.caseledger.query.gate.TestLook;
import org.caseledger.query.ledger.LedgerLine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Who is only named for one item of a file is told of that item and of those discussed in it. */
class ScopeTest {

    private static final SittingId SITTING = new SittingId(new UUID(2, 1));
    private static final ItemId MINE = new ItemId(new UUID(2, 2));
    private static final ItemId OTHERS = new ItemId(new UUID(2, 3));
    private static final PersonId DISCUSSED = new PersonId(new UUID(2, 4));
    private static final PersonId NOT_DISCUSSED = new PersonId(new UUID(2, 5));
    private static final HouseholdId HOUSEHOLD = new HouseholdId(new UUID(2, 6));
    private static final AgencyId OTHER_AGENCY = new AgencyId(new UUID(2, 7));

    private final TestLook worker = new TestLook(Capacity.AGENCY_WORKER);

    @BeforeEach
    void named_for_one_of_two_items() {
        for (LedgerEvent event :
                List.of(set(MINE, DISCUSSED), set(OTHERS, NOT_DISCUSSED), invited(MINE))) {
            worker.facts.record(new RecordedEvent(UUID.randomUUID(), worker.look().actor(), event));
        }
    }

    @Test
    void the_acts_of_the_own_item_are_told_and_those_of_another_are_not() {
        for (ItemId item : List.of(MINE, OTHERS)) {
            assertThat(isTold(set(item, DISCUSSED))).isEqualTo(item.equals(MINE));
            assertThat(isTold(invited(item))).isEqualTo(item.equals(MINE));
            assertThat(isTold(new AttendeeSelectedForItem(SITTING, item, FILE, READER)))
                    .isEqualTo(item.equals(MINE));
            assertThat(isTold(attended(item))).isEqualTo(item.equals(MINE));
            assertThat(isTold(shared(item))).isEqualTo(item.equals(MINE));
            assertThat(isTold(decided(item))).isEqualTo(item.equals(MINE));
            assertThat(isTold(planned(item))).isEqualTo(item.equals(MINE));
            assertThat(isTold(requested(item))).isEqualTo(item.equals(MINE));
        }
    }

    @Test
    void of_those_discussed_is_told_that_they_are_there_their_name_and_that_they_left() {
        for (PersonId person : List.of(DISCUSSED, NOT_DISCUSSED)) {
            boolean discussed = person.equals(DISCUSSED);
            assertThat(isTold(added(person))).isEqualTo(discussed);
            assertThat(isTold(left(person))).isEqualTo(discussed);
            assertThat(isTold(fact(person, MemberFact.NAME))).isEqualTo(discussed);
            assertThat(isTold(fact(person, MemberFact.PHONE))).isFalse();
        }
    }

    @Test
    void a_hand_over_is_told_to_whom_it_goes_and_other_acts_to_nobody() {
        assertThat(isTold(sent(AGENCY))).isTrue();
        assertThat(isTold(sent(OTHER_AGENCY))).isFalse();
        assertThat(
                        isTold(
                                new RoleOffered(
                                        new CaseId(new UUID(2, 8)),
                                        FILE,
                                        new RoleId(new UUID(2, 9)),
                                        1,
                                        AGENCY)))
                .isFalse();
    }

    @Test
    void what_takes_back_or_proves_an_entry_is_told_with_it() {
        LedgerLine told = line(1, shared(MINE));
        LedgerLine untold = line(2, shared(OTHERS));
        LedgerLine itsTaking = line(3, struck(told.eventId()));
        LedgerLine itsScan = line(4, scan(told.eventId()));
        LedgerLine otherTaking = line(5, struck(untold.eventId()));
        LedgerLine otherScan = line(6, scan(untold.eventId()));

        assertThat(
                        told(
                                line(0, set(MINE, DISCUSSED)),
                                told,
                                untold,
                                itsTaking,
                                itsScan,
                                otherTaking,
                                otherScan))
                .extracting(LedgerLine::position)
                .containsExactly(0L, 1L, 3L, 4L);
    }

    @Test
    void the_municipality_is_told_of_everything() {
        List<LedgerLine> lines = List.of(line(1, shared(OTHERS)), line(2, sent(OTHER_AGENCY)));

        assertThat(Scope.of(new TestLook(Capacity.MUNICIPAL_OFFICER).look(), FILE, lines))
                .isEqualTo(lines);
    }

    private boolean isTold(LedgerEvent event) {
        return told(
                        line(0, set(MINE, DISCUSSED)),
                        line(1, set(OTHERS, NOT_DISCUSSED)),
                        line(2, event))
                .stream()
                .anyMatch(line -> line.position() == 2);
    }

    private List<LedgerLine> told(LedgerLine... lines) {
        return Scope.of(worker.look(), FILE, Arrays.asList(lines));
    }

    private LedgerLine line(long position, LedgerEvent event) {
        return new LedgerLine(
                position,
                new UUID(9, position),
                Instant.parse("2026-06-03T03:00:00Z"),
                worker.look().actor(),
                event);
    }

    private static AgendaItemSet set(ItemId item, PersonId person) {
        return new AgendaItemSet(
                SITTING,
                item,
                FILE,
                LegalBasis.SUPPORT_CONFERENCE_106_6,
                List.of(person),
                List.of());
    }

    private static NonMemberInvited invited(ItemId item) {
        return new NonMemberInvited(SITTING, item, FILE, READER, Withheld.notEntitled());
    }

    private static AttendanceRecorded attended(ItemId item) {
        return new AttendanceRecorded(
                SITTING, item, FILE, READER, LocalTime.of(10, 0), LocalTime.of(11, 0), null, null);
    }

    private static InformationSharedInItem shared(ItemId item) {
        return new InformationSharedInItem(
                SITTING,
                item,
                FILE,
                OTHER_AGENCY,
                List.of(DISCUSSED),
                Withheld.notEntitled(),
                SaidBy.agency(OTHER_AGENCY),
                null,
                null);
    }

    private static DecisionTaken decided(ItemId item) {
        return new DecisionTaken(
                SITTING,
                item,
                FILE,
                DecisionKind.values()[0],
                DecisionOutcome.values()[0],
                null,
                null,
                Withheld.notEntitled());
    }

    private static OutreachPlanMade planned(ItemId item) {
        return new OutreachPlanMade(
                new OutreachId(new UUID(2, 10)),
                FILE,
                1,
                true,
                item,
                new UUID(2, 11),
                Withheld.notEntitled(),
                List.of(),
                null);
    }

    private static InformationRequested requested(ItemId item) {
        return new InformationRequested(
                FILE,
                new UUID(2, 12),
                item,
                List.of(),
                OTHER_AGENCY,
                List.of(DISCUSSED),
                Set.of(),
                Withheld.notEntitled());
    }

    private static MemberAdded added(PersonId person) {
        return new MemberAdded(
                HOUSEHOLD,
                FILE,
                person,
                Withheld.notEntitled(),
                null,
                null,
                null,
                null,
                Withheld.notEntitled(),
                true,
                DAY,
                null,
                null,
                null);
    }

    private static MemberLeft left(PersonId person) {
        return new MemberLeft(HOUSEHOLD, FILE, person, DAY, null, null, null, null, null);
    }

    private static MemberFactTold fact(PersonId person, MemberFact fact) {
        return new MemberFactTold(
                HOUSEHOLD,
                FILE,
                person,
                fact,
                null,
                null,
                Occurred.onDay(DAY),
                SaidBy.person(person));
    }

    private static HandOverSent sent(AgencyId to) {
        return new HandOverSent(
                new ConsultationId(new UUID(2, 13)),
                FILE,
                new HandOverId(new UUID(2, 14)),
                OTHER_AGENCY,
                to,
                LegalBasis.CONSENT,
                null,
                null,
                Withheld.notEntitled(),
                List.of(),
                null,
                null,
                null);
    }

    private static EntryStruck struck(UUID entry) {
        return new EntryStruck(new UUID(2, 15), FILE, entry, Withheld.notEntitled(), null, null);
    }

    private static ScanAttached scan(UUID entry) {
        return new ScanAttached(
                new AttachmentId(new UUID(2, 16)),
                FILE,
                new UUID(2, 15),
                entry,
                ScanKind.PDF,
                "digest",
                Withheld.notEntitled(),
                null);
    }
}
