package org.caseledger.secrecy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.secrecy.GuardedFamily.ADDRESS;
import static org.caseledger.secrecy.GuardedFamily.STORY;
import static org.caseledger.secrecy.GuardedTown.MIHON;

import org.caseledger.command.conference.AcknowledgeSecrecyNotice;
import org.caseledger.command.conference.ConveneConference;
import org.caseledger.command.conference.EndMembership;
import org.caseledger.command.conference.EstablishConferenceBody;
import org.caseledger.command.conference.GrantMembership;
import org.caseledger.command.conference.InviteNonMember;
import org.caseledger.command.conference.SelectAttendee;
import org.caseledger.command.conference.SetAgendaItem;
import org.caseledger.command.consent.WithdrawConsent;
import org.caseledger.command.directory.EndContract;
import org.caseledger.command.directory.RecordStaffLeft;
import org.caseledger.command.disclosure.ProvideInformation;
import org.caseledger.command.suspension.SuspendUse;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.value.BodyId;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.ContractId;
import org.caseledger.events.value.DataKind;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.ProtectionId;
import org.caseledger.events.value.SignedIn;
import org.caseledger.events.value.SittingId;
import org.caseledger.events.value.SuspensionId;
import org.caseledger.events.value.Words;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * What closes a value does so with the commit of its act: T21, and with it D12, D14, D15, D17 and
 * threats 2 and 23. No view runs in this test, so nothing can wait for one.
 */
@Tag("D14")
@Tag("D15")
@Tag("T21")
class SecurityFactsBiteAtCommitTest {

    private static final int RACES = Integer.getInteger("caseledger.races", 34);
    private static final String TOLD = "会議で話された言葉";

    private static final GuardedTown TOWN = new GuardedTown();
    private static final AtomicInteger SITTINGS = new AtomicInteger();

    @AfterAll
    static void close() {
        TOWN.close();
    }

    @Test
    void d17_a_protection_at_its_acceptance() throws Exception {
        holds(() -> {
            var family = new GuardedFamily(TOWN).withAddress();
            return new Race(
                    () -> family.readBy(TOWN.carer).contains(ADDRESS),
                    () ->
                            TOWN.by(
                                    TOWN.director,
                                    family.protection(new ProtectionId(UUID.randomUUID()))));
        });
    }

    @Test
    void d14_the_withdrawal_of_a_consent() throws Exception {
        holds(() -> {
            var family = new GuardedFamily(TOWN);
            ConsentId consent = family.agrees(TOWN.centre);
            TOWN.by(TOWN.officer, provided(family, consent));
            return new Race(
                    () -> family.readBy(TOWN.carer).contains(TOLD),
                    () -> TOWN.by(TOWN.officer, new WithdrawConsent(consent, TOWN.today, null)));
        });
    }

    private static ProvideInformation provided(GuardedFamily family, ConsentId consent) {
        return new ProvideInformation(
                family.file,
                TOWN.centre,
                List.of(family.mother),
                EnumSet.of(DataKind.IDENTITY),
                LegalBasis.CONSENT,
                consent,
                null,
                TOWN.today,
                new Words(TOLD),
                null,
                null,
                null,
                null);
    }

    @Test
    void d12_the_end_of_a_membership() throws Exception {
        var body = new BodyId(UUID.randomUUID());
        TOWN.by(
                TOWN.officer,
                new EstablishConferenceBody(
                        body,
                        "見本市支援会議",
                        Set.of(LegalBasis.SUPPORT_CONFERENCE_106_6),
                        TOWN.section,
                        "設置要綱 第1版",
                        TOWN.today.minusDays(9)));
        holds(() -> {
            SignedIn member = TOWN.worksFor(TOWN.school);
            var family = new GuardedFamily(TOWN);
            discussed(body, family, member);
            return new Race(
                    () -> family.readBy(member).contains(TOLD),
                    () ->
                            TOWN.by(
                                    TOWN.officer,
                                    new EndMembership(body, member.staff(), TOWN.today)));
        });
    }

    private static void discussed(BodyId body, GuardedFamily family, SignedIn member) {
        var sitting = new SittingId(UUID.randomUUID());
        var item = new ItemId(UUID.randomUUID());
        TOWN.by(
                TOWN.officer,
                new GrantMembership(
                        body, member.staff(), TOWN.school, TOWN.today.minusDays(9), null));
        TOWN.by(
                member,
                new AcknowledgeSecrecyNotice(body, member.staff(), "守秘義務確認書 第1版", TOWN.today));
        TOWN.by(
                TOWN.officer,
                new ConveneConference(
                        sitting, body, SITTINGS.incrementAndGet(), TOWN.today, false));
        TOWN.by(
                TOWN.officer,
                new SetAgendaItem(
                        sitting,
                        item,
                        family.file,
                        LegalBasis.SUPPORT_CONFERENCE_106_6,
                        List.of(family.mother)));
        TOWN.by(TOWN.officer, new SelectAttendee(sitting, item, member.staff()));
        TOWN.by(
                TOWN.officer,
                new InviteNonMember(sitting, item, TOWN.reviewer.staff(), new Words(TOLD)));
    }

    @Test
    void d15_the_end_of_a_contract() throws Exception {
        holds(() -> {
            var contract = new ContractId(UUID.randomUUID());
            SignedIn worker = TOWN.worksFor(TOWN.contractor(contract));
            var family = new GuardedFamily(TOWN, worker);
            return new Race(
                    () -> family.readBy(worker).contains(STORY),
                    () ->
                            TOWN.by(
                                    TOWN.officer,
                                    new EndContract(MIHON, contract, TOWN.today.minusDays(1))));
        });
    }

    @Test
    void a_suspension_of_use() throws Exception {
        holds(() -> {
            var family = new GuardedFamily(TOWN);
            return new Race(
                    () -> family.readBy(TOWN.carer).contains(STORY),
                    () -> TOWN.by(TOWN.officer, suspended(family, family.mother)));
        });
    }

    private static SuspendUse suspended(GuardedFamily family, PersonId person) {
        return new SuspendUse(
                new SuspensionId(UUID.randomUUID()),
                family.file,
                person,
                new Words("使わないでほしい"),
                TOWN.today);
    }

    @Test
    void the_end_of_a_post() throws Exception {
        holds(() -> {
            SignedIn leaver = TOWN.worksFor(TOWN.centre);
            var family = new GuardedFamily(TOWN, leaver);
            return new Race(
                    () -> family.readBy(leaver).contains(STORY),
                    () ->
                            TOWN.by(
                                    TOWN.officer,
                                    new RecordStaffLeft(MIHON, leaver.staff(), TOWN.today)));
        });
    }

    private static void holds(Supplier<Race> race) throws Exception {
        var all = new Race.Seen(0, 0);
        for (int one = 0; one < RACES; one++) {
            all = all.and(race.get().run());
        }
        assertThat(all.before()).as("it was open before").isPositive();
        assertThat(all.after()).as("looks begun after the commit that still saw it").isZero();
    }
}
