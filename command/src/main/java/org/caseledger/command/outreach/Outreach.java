package org.caseledger.command.outreach;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.LabelDraft;
import org.caseledger.events.outreach.AccompanimentMade;
import org.caseledger.events.outreach.ApproachChanged;
import org.caseledger.events.outreach.BasisSwitchedToConsent;
import org.caseledger.events.outreach.ConnectedToAgency;
import org.caseledger.events.outreach.ContactAttempted;
import org.caseledger.events.outreach.ContactByPersonReceived;
import org.caseledger.events.outreach.ContactRefused;
import org.caseledger.events.outreach.FirstContactMade;
import org.caseledger.events.outreach.HomeVisitAsItHappened;
import org.caseledger.events.outreach.HomeVisitMade;
import org.caseledger.events.outreach.OutreachClosed;
import org.caseledger.events.outreach.OutreachEmergencyBegan;
import org.caseledger.events.outreach.OutreachEmergencyEnded;
import org.caseledger.events.outreach.OutreachEnded;
import org.caseledger.events.outreach.OutreachEvent;
import org.caseledger.events.outreach.OutreachFollowUpRecorded;
import org.caseledger.events.outreach.OutreachHeld;
import org.caseledger.events.outreach.OutreachOpened;
import org.caseledger.events.outreach.OutreachPlanMade;
import org.caseledger.events.outreach.OutreachReferredToMultiAgency;
import org.caseledger.events.outreach.OutreachResumed;
import org.caseledger.events.outreach.OutreachSignalRecorded;
import org.caseledger.events.outreach.RelationJudgedStable;
import org.caseledger.events.outreach.WatchArranged;
import org.caseledger.events.outreach.WatchReleased;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.register.ConsentRegister;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Purpose;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.function.UnaryOperator;

/** As much of a course of outreach as its rules need. */
public sealed interface Outreach {

    /** Nothing recorded. */
    record Unknown() implements Outreach {}

    /** Somebody told of the person; nobody has taken it up. */
    record Signalled(FileId fileId, PersonId personId, boolean emergency) implements Outreach {}

    /** An agency tries to reach, or supports, the person. */
    record Running(
            FileId fileId,
            PersonId personId,
            AgencyId agencyId,
            LocalDate openedOn,
            Progress progress)
            implements Outreach {

        Running to(Progress next) {
            return new Running(fileId, personId, agencyId, openedOn, next);
        }

        /** Starts the label of what is learnt now: on the plan's item, or on consent while one holds. */
        LabelDraft label(Circumstances now) {
            LabelDraft label = now.about(fileId, personId).sensitive();
            ConsentId consent = consentNow(now);
            if (consent != null) {
                return label.forPurpose(Purpose.PLANNING).underConsent(consent);
            }
            return progress.item() == null
                    ? label
                    : label.learntIn(progress.item(), LegalBasis.SUPPORT_CONFERENCE_106_6);
        }

        /**
         * The consent the work rests on; none before the switch. After a withdrawal, what is learnt
         * anew needs another basis, and the work goes on without consent (C-05, C-06).
         */
        @Nullable ConsentId consentNow(Circumstances now) {
            ConsentId consent = progress.consent();
            return consent != null && stillHolds(consent, now) ? consent : null;
        }

        private static boolean stillHolds(ConsentId consent, Circumstances now) {
            return now.facts()
                    .value(ConsentRegister.CONSENT, consent.toString())
                    .filter(known -> known.holdsOn(now.today(), now.facts()))
                    .isPresent();
        }
    }

    /** アウトリーチの終結, or another end. */
    record Closed(FileId fileId, PersonId personId) implements Outreach {}

    default Outreach after(OutreachEvent event) {
        return switch (event) {
            case OutreachSignalRecorded signal -> signalled(signal);
            case OutreachOpened opened -> opened(opened);
            case OutreachPlanMade plan -> going(event, was -> was.planned(plan));
            case WatchArranged watch -> going(event, was -> was.watched(watch.agencyId()));
            case WatchReleased watch -> going(event, was -> was.unwatched(watch.agencyId()));
            case ContactAttempted _ -> going(event, Progress::attempted);
            case FirstContactMade _ -> going(event, Progress::contacted);
            case ContactRefused refused -> going(event, was -> was.refused(refused));
            case ContactByPersonReceived _ -> going(event, Progress::inTouch);
            case HomeVisitMade _, AccompanimentMade _, ApproachChanged _, HomeVisitAsItHappened _ ->
                    going(event, was -> was);
            case OutreachHeld _ -> going(event, was -> was.held(true));
            case OutreachResumed _ -> going(event, was -> was.held(false));
            case OutreachEmergencyBegan _ -> emergency(event, true);
            case OutreachEmergencyEnded _ -> emergency(event, false);
            case BasisSwitchedToConsent switched ->
                    going(event, was -> was.consented(switched.consentId()));
            case OutreachReferredToMultiAgency _ -> going(event, Progress::referredOn);
            case ConnectedToAgency _ -> going(event, Progress::connectedNow);
            case RelationJudgedStable _ -> going(event, Progress::stableNow);
            case OutreachClosed _ -> going(event, was -> was).over(event);
            case OutreachEnded _ -> over(event);
            case OutreachFollowUpRecorded _ -> followed(event);
        };
    }

    private Outreach signalled(OutreachSignalRecorded signal) {
        return switch (this) {
            case Unknown _ -> new Signalled(signal.fileId(), signal.personId(), false);
            case Signalled _, Running _ -> this;
            case Closed _ -> throw impossible(signal);
        };
    }

    private Outreach opened(OutreachOpened opened) {
        return switch (this) {
            case Unknown _ -> running(opened, false);
            case Signalled was -> running(opened, was.emergency);
            case Running _, Closed _ -> throw impossible(opened);
        };
    }

    private static Running running(OutreachOpened opened, boolean emergency) {
        return new Running(
                opened.fileId(),
                opened.personId(),
                opened.agencyId(),
                opened.openedOn(),
                Progress.BEGUN.emergency(emergency));
    }

    private Outreach emergency(OutreachEvent event, boolean open) {
        return switch (this) {
            case Signalled was -> new Signalled(was.fileId, was.personId, open);
            case Running was -> was.to(was.progress.emergency(open));
            case Unknown _, Closed _ -> throw impossible(event);
        };
    }

    private Outreach over(OutreachEvent event) {
        return switch (this) {
            case Signalled was -> new Closed(was.fileId, was.personId);
            case Running was -> new Closed(was.fileId, was.personId);
            case Unknown _, Closed _ -> throw impossible(event);
        };
    }

    private Outreach followed(OutreachEvent event) {
        if (this instanceof Closed) {
            return this;
        }
        throw impossible(event);
    }

    private Outreach going(OutreachEvent event, UnaryOperator<Progress> change) {
        if (this instanceof Running running) {
            return running.to(change.apply(running.progress));
        }
        throw impossible(event);
    }

    private IllegalStateException impossible(OutreachEvent event) {
        return new IllegalStateException(
                event.getClass().getSimpleName() + " cannot follow " + getClass().getSimpleName());
    }
}
