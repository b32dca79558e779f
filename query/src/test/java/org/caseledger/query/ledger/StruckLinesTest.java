package org.caseledger.query.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseledger.events.attachment.ScanAttached;
import org.caseledger.events.attachment.ScanContent;
import org.caseledger.events.attachment.ScanKind;
import org.caseledger.events.correction.EntryCorrected;
import org.caseledger.events.correction.EntryStruck;
import org.caseledger.events.household.MemberAdded;
import org.caseledger.events.outreach.ApproachRole;
import org.caseledger.events.outreach.OutreachPlanMade;
import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.privacy.Withheld;
import org.caseledger.events.register.RecordedEvent;
import org.caseledger.events.supportcase.ReferralReceived;
import org.caseledger.events.value.AttachmentId;
import org.caseledger.events.value.Capacity;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.HouseholdId;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.events.value.OutreachId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Words;
import org.caseledger.query.gate.TestLook;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What a striking closes, and what it leaves. */
class StruckLinesTest {

    private static final UUID STREAM = new UUID(2, 1);
    private static final UUID ENTRY = new UUID(2, 2);
    private static final UUID OTHER_ENTRY = new UUID(2, 3);
    private static final UUID SCAN = new UUID(2, 4);
    private static final UUID STRIKING = new UUID(2, 5);
    private static final PersonId MOTHER = new PersonId(new UUID(2, 6));

    private final TestLook look = new TestLook(Capacity.MUNICIPAL_OFFICER);
    private final LedgerLine entry = line(ENTRY, added());
    private final LedgerLine other = line(OTHER_ENTRY, added());
    private final LedgerLine scan = line(SCAN, scanOf(ENTRY));

    @Test
    void the_strikings_are_looked_for_where_the_entries_and_their_papers_stand() {
        assertThat(StruckLines.streams(List.of(entry, scan)))
                .containsExactlyInAnyOrder(added().streamId(), scanOf(ENTRY).streamId(), STREAM);
    }

    @Test
    void an_entry_that_was_struck_is_closed_with_the_scan_of_its_paper() {
        assertThat(struckBy(recorded(STRIKING, struck(ENTRY))))
                .containsExactlyInAnyOrder(ENTRY, SCAN);
    }

    @Test
    void a_striking_that_was_taken_back_closes_nothing() {
        assertThat(
                        struckBy(
                                recorded(STRIKING, struck(ENTRY)),
                                recorded(new UUID(2, 7), struck(STRIKING))))
                .doesNotContain(ENTRY, SCAN);
    }

    @Test
    void what_was_only_corrected_stays_open() {
        assertThat(struckBy(recorded(STRIKING, corrected(ENTRY)))).isEmpty();
    }

    @Test
    void nothing_under_a_label_is_left_in_what_was_struck() {
        LedgerLine closed = StruckLines.closed(entry, Set.of(ENTRY));

        var was = (MemberAdded) entry.event();
        var now = (MemberAdded) closed.event();
        assertThat(now.name()).isEqualTo(Withheld.struck());
        assertThat(now.relation()).isEqualTo(Withheld.struck());
        assertThat(now.reading()).isNull();
        assertThat(now.personId()).isEqualTo(was.personId());
        assertThat(now.from()).isEqualTo(was.from());
        assertThat(closed.position()).isEqualTo(entry.position());
    }

    @Test
    void what_a_correction_repeats_of_it_is_closed_too() {
        LedgerLine correction = line(new UUID(2, 8), corrected(ENTRY));

        LedgerLine closed = StruckLines.closed(correction, Set.of(ENTRY));

        assertThat(((EntryCorrected) closed.event()).words()).isEqualTo(Withheld.struck());
        assertThat(((EntryCorrected) closed.event()).component()).isEqualTo("name");
    }

    @Test
    void everything_else_stays_as_it_is() {
        LedgerLine correction = line(new UUID(2, 8), corrected(OTHER_ENTRY));

        assertThat(StruckLines.closed(other, Set.of(ENTRY))).isSameAs(other);
        assertThat(StruckLines.closed(correction, Set.of(ENTRY))).isSameAs(correction);
    }

    @Test
    void values_in_lists_are_closed_and_plain_lists_are_left() {
        var role = new ApproachRole(TestLook.AGENCY, sealed("手紙を書く"));
        var plan =
                new OutreachPlanMade(
                        new OutreachId(new UUID(2, 11)),
                        TestLook.FILE,
                        1,
                        true,
                        new ItemId(new UUID(2, 12)),
                        ENTRY,
                        sealed("手紙"),
                        List.of(role),
                        null);

        var closed =
                (OutreachPlanMade) StruckLines.closed(line(ENTRY, plan), Set.of(ENTRY)).event();

        assertThat(closed.approach()).isEqualTo(Withheld.struck());
        assertThat(closed.roles())
                .containsExactly(new ApproachRole(TestLook.AGENCY, Withheld.struck()));
        assertThat(Closed.of(referral())).isEqualTo(referral());
    }

    private static ReferralReceived referral() {
        return new ReferralReceived(
                new CaseId(new UUID(2, 13)),
                TestLook.FILE,
                TestLook.AGENCY,
                TestLook.AGENCY,
                new UUID(2, 14),
                List.of(new PersonId(new UUID(2, 15))),
                TestLook.DAY);
    }

    private Set<UUID> struckBy(RecordedEvent... takings) {
        return StruckLines.in(List.of(entry, other, scan), List.of(takings));
    }

    private RecordedEvent recorded(UUID id, LedgerEvent event) {
        return new RecordedEvent(id, look.look().actor(), event);
    }

    private LedgerLine line(UUID id, LedgerEvent event) {
        return new LedgerLine(
                7, id, Instant.parse("2026-06-03T03:00:00Z"), look.look().actor(), event);
    }

    private MemberAdded added() {
        return new MemberAdded(
                new HouseholdId(new UUID(2, 9)),
                TestLook.FILE,
                MOTHER,
                sealed("見本 花子"),
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

    private Labelled<Words> sealed(String words) {
        return look.sealed(MOTHER.value(), null, new Words(words));
    }

    private ScanAttached scanOf(UUID paperOf) {
        return new ScanAttached(
                new AttachmentId(new UUID(2, 10)),
                TestLook.FILE,
                STREAM,
                paperOf,
                ScanKind.PDF,
                "digest",
                look.sealed(MOTHER.value(), null, new ScanContent("key", "sha", 1)),
                null);
    }

    private EntryStruck struck(UUID what) {
        return new EntryStruck(STREAM, TestLook.FILE, what, sealed("別の世帯"), null, null);
    }

    private EntryCorrected corrected(UUID what) {
        return new EntryCorrected(
                STREAM, TestLook.FILE, what, "name", sealed("架空 花子"), null, sealed("誤字"), null);
    }
}
