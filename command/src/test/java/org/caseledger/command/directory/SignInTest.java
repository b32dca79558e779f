package org.caseledger.command.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.command.Town.COORDINATOR;
import static org.caseledger.command.Town.DAY;
import static org.caseledger.command.Town.MIHON;
import static org.caseledger.command.Town.OFFICER;
import static org.caseledger.command.Town.REVIEWER;
import static org.caseledger.command.Town.TEACHER;
import static org.caseledger.command.directory.DirectoryRefusal.*;

import org.caseledger.command.Town;
import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.Refusal;
import org.caseledger.command.decision.RefusedNaming;
import org.caseledger.events.directory.AccountClosed;
import org.caseledger.events.directory.AccountOpened;
import org.caseledger.events.directory.DirectoryEvent;
import org.caseledger.events.directory.MunicipalityRegistered;
import org.caseledger.events.directory.PledgeForm;
import org.caseledger.events.directory.ProgrammeStatus;
import org.caseledger.events.directory.SecrecyPledged;
import org.caseledger.events.directory.SignInReset;
import org.caseledger.events.profile.TextKind;
import org.caseledger.events.profile.TextVersionPublished;
import org.caseledger.events.register.RecordedEvent;
import org.caseledger.events.register.RegisterFold;
import org.caseledger.events.register.Registers;
import org.caseledger.events.value.Actor;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.ResetId;
import org.caseledger.events.value.StaffId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.UUID;

/** Pledges of secrecy, and what is recorded of accounts. */
class SignInTest {

    private static final String TEXT = "第1版";
    private static final ResetId RESET = new ResetId(Town.id(61, 1));
    private static final StaffId NOBODY = new StaffId(Town.id(2, 99));

    private final RegisterFold facts = new RegisterFold(Registers.ALL);
    private Directory directory = new Directory.Empty();

    @BeforeEach
    void open() {
        take(new MunicipalityRegistered(MIHON, "見本市", ProgrammeStatus.FULL, DAY.minusYears(1)));
        Town.directory().forEach(this::take);
        take(new TextVersionPublished(MIHON, TextKind.SECRECY_NOTICE, TEXT, DAY, null, null));
    }

    private void take(LedgerEvent event) {
        if (event instanceof DirectoryEvent fact) {
            directory = directory.after(fact);
        }
        facts.record(new RecordedEvent(UUID.randomUUID(), OFFICER, event));
    }

    private void does(Actor who, DirectoryCommand act, DirectoryEvent expected) {
        assertThat(decided(who, act)).isEqualTo(Decision.accept(expected));
    }

    private void accepts(Actor who, DirectoryCommand act) {
        assertThat(decided(who, act)).isInstanceOf(Decision.Accepted.class);
    }

    private void refuses(Actor who, DirectoryCommand act, Refusal expected) {
        assertThat(decided(who, act)).isEqualTo(Decision.refuse(expected));
    }

    private Decision<DirectoryEvent> decided(Actor who, DirectoryCommand act) {
        return act.decide(directory, new Circumstances(who, DAY, facts));
    }

    private static PledgeSecrecy pledge(StaffId who, PledgeForm form) {
        return new PledgeSecrecy(MIHON, who, TEXT, form, DAY);
    }

    @Test
    void everybody_pledges_once_by_each_version_of_the_text() {
        var pledged = new SecrecyPledged(MIHON, TEACHER.staff(), TEXT, PledgeForm.ON_SCREEN, DAY);
        PledgeSecrecy pledges = pledge(TEACHER.staff(), PledgeForm.ON_SCREEN);

        does(TEACHER, pledges, pledged);
        accepts(REVIEWER, pledge(REVIEWER.staff(), PledgeForm.ON_SCREEN));
        take(pledged);
        refuses(TEACHER, pledges, PLEDGE_ALREADY_MADE);
    }

    @Test
    void what_was_signed_on_paper_is_entered_by_an_officer_only() {
        accepts(OFFICER, pledge(TEACHER.staff(), PledgeForm.ON_PAPER));
        refuses(OFFICER, pledge(TEACHER.staff(), PledgeForm.ON_SCREEN), PLEDGE_OF_ANOTHER);
        refuses(COORDINATOR, pledge(TEACHER.staff(), PledgeForm.ON_PAPER), PLEDGE_OF_ANOTHER);
        refuses(OFFICER, pledge(NOBODY, PledgeForm.ON_PAPER), STAFF_NOT_IN_POST);
    }

    @Test
    void a_pledge_has_a_day_that_has_come_and_a_text_in_force() {
        StaffId self = TEACHER.staff();
        PledgeForm screen = PledgeForm.ON_SCREEN;
        refuses(
                TEACHER,
                new PledgeSecrecy(MIHON, self, TEXT, screen, DAY.plusDays(1)),
                PLEDGE_IN_FUTURE);
        refuses(
                TEACHER,
                new PledgeSecrecy(MIHON, self, "第9版", screen, DAY),
                new RefusedNaming(PLEDGE_TEXT_NOT_IN_FORCE, TEXT));
        refuses(
                TEACHER,
                new PledgeSecrecy(new MunicipalityCode("011002"), self, TEXT, screen, DAY),
                DIRECTORY_OTHER_MUNICIPALITY);
    }

    @Test
    void an_officer_opens_and_closes_accounts_and_the_console_opens_ones_own() {
        var opened = new RecordAccountOpened(MIHON, TEACHER.staff(), false);
        var onConsole = new RecordAccountOpened(MIHON, TEACHER.staff(), true);
        var closed = new RecordAccountClosed(MIHON, TEACHER.staff());

        does(OFFICER, opened, new AccountOpened(MIHON, TEACHER.staff(), false));
        does(TEACHER, onConsole, new AccountOpened(MIHON, TEACHER.staff(), true));
        refuses(TEACHER, opened, DIRECTORY_NOT_YOURS);
        refuses(COORDINATOR, onConsole, DIRECTORY_NOT_YOURS);
        refuses(OFFICER, new RecordAccountOpened(MIHON, NOBODY, false), STAFF_NOT_IN_POST);
        does(OFFICER, closed, new AccountClosed(MIHON, TEACHER.staff()));
        refuses(TEACHER, closed, DIRECTORY_NOT_YOURS);
    }

    @Test
    void a_new_start_takes_a_second_officer() {
        does(
                OFFICER,
                reset(REVIEWER.staff(), null),
                new SignInReset(MIHON, RESET, TEACHER.staff(), REVIEWER.staff(), null, null));
        refuses(OFFICER, reset(OFFICER.staff(), null), RESET_NEEDS_SECOND_OFFICER);
        refuses(
                OFFICER,
                new RecordSignInReset(MIHON, RESET, OFFICER.staff(), REVIEWER.staff(), null),
                RESET_OF_ONESELF);
        refuses(
                OFFICER,
                new RecordSignInReset(MIHON, RESET, NOBODY, REVIEWER.staff(), null),
                STAFF_NOT_IN_POST);
    }

    @Test
    void alone_it_takes_a_superior_who_looks_at_it() {
        does(
                OFFICER,
                reset(OFFICER.staff(), REVIEWER.staff()),
                new SignInReset(
                        MIHON,
                        RESET,
                        TEACHER.staff(),
                        OFFICER.staff(),
                        REVIEWER.staff(),
                        DAY.plusDays(14)));
        for (StaffId wrong : new StaffId[] {OFFICER.staff(), TEACHER.staff(), NOBODY}) {
            refuses(OFFICER, reset(OFFICER.staff(), wrong), RESET_SUPERIOR_IS_NOT_ANOTHER);
        }
    }

    private static RecordSignInReset reset(StaffId asked, @Nullable StaffId superior) {
        return new RecordSignInReset(MIHON, RESET, TEACHER.staff(), asked, superior);
    }
}
