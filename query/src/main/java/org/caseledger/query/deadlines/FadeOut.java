package org.caseledger.query.deadlines;

import org.caseledger.events.deadline.DeadlineKind;
import org.caseledger.events.intake.ConsultationReceived;
import org.caseledger.events.intake.EmergencySupportProvided;
import org.caseledger.events.intake.HandOverAccepted;
import org.caseledger.events.outreach.AccompanimentMade;
import org.caseledger.events.outreach.ContactAttempted;
import org.caseledger.events.outreach.ContactByPersonReceived;
import org.caseledger.events.outreach.ContactRefused;
import org.caseledger.events.outreach.FirstContactMade;
import org.caseledger.events.outreach.HomeVisitAsItHappened;
import org.caseledger.events.outreach.HomeVisitMade;
import org.caseledger.events.profile.ProfileSetting;
import org.caseledger.events.supportcase.CaseCarriedOver;
import org.caseledger.events.supportcase.GoodsGiven;
import org.caseledger.events.supportcase.MonitoringRecorded;
import org.caseledger.events.supportcase.PlanAgreedByPerson;
import org.caseledger.events.supportcase.ServiceAnswered;
import org.caseledger.events.supportcase.SupportRecorded;
import org.caseledger.events.supportcase.UrgentSupportGiven;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.events.value.Occurred;
import org.caseledger.query.deadlines.DeadlineRow.State;
import org.caseledger.query.ledger.LedgerLine;
import org.caseledger.query.sentences.Particulars;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * A file in which support goes on and nobody was in contact for long fades out (Q20). Each contact,
 * and each attempt at one (O-05), counts the days anew; when nothing goes on, nothing fades.
 */
record FadeOut(DeadlineBook book, Known known) {

    /** After how many days it is said that a case fades out. */
    static final ProfileSetting DAYS = ProfileSetting.FADE_OUT_DAYS;

    static final Set<Class<? extends LedgerEvent>> CONTACTS =
            Set.of(
                    ConsultationReceived.class,
                    HandOverAccepted.class,
                    EmergencySupportProvided.class,
                    ContactAttempted.class,
                    ContactByPersonReceived.class,
                    ContactRefused.class,
                    FirstContactMade.class,
                    HomeVisitMade.class,
                    HomeVisitAsItHappened.class,
                    AccompanimentMade.class,
                    SupportRecorded.class,
                    MonitoringRecorded.class,
                    PlanAgreedByPerson.class,
                    UrgentSupportGiven.class,
                    ServiceAnswered.class,
                    GoodsGiven.class);

    private static final Set<DeadlineKind> ONLY_WHILE_RUNNING =
            Set.of(DeadlineKind.ASK_CONSENT_AGAIN, DeadlineKind.TRY_AGAIN);

    void after(LedgerLine line, boolean ran) {
        if (!known.isRunning()) {
            book.end(State.LAPSED, row -> row.kind() == DeadlineKind.FADE_OUT);
            if (ran) {
                book.end(State.LAPSED, row -> ONLY_WHILE_RUNNING.contains(row.kind()));
            }
            return;
        }
        if (CONTACTS.contains(line.event().getClass()) || !book.has(DeadlineKind.FADE_OUT)) {
            count(line);
        }
    }

    private void count(LedgerLine line) {
        book.forget(DeadlineKind.FADE_OUT);
        UUID matter = line.event().file().orElseThrow().value();
        var due = new Due(matter, null, day(line), DAYS, Owner.NOBODY, null);
        book.open(DeadlineKind.FADE_OUT, due, line);
    }

    private LocalDate day(LedgerLine line) {
        LocalDate elsewhere = known.takeContactElsewhere();
        if (elsewhere != null) {
            return elsewhere;
        }
        Occurred occurred = Particulars.occurred(line.event());
        return occurred == null || line.event() instanceof CaseCarriedOver
                ? line.recordedOn()
                : occurred.on();
    }
}
