package org.caseledger.command.outreach;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.LabelDraft;
import org.caseledger.events.outreach.AccompanimentMade;
import org.caseledger.events.outreach.BasisSwitchedToConsent;
import org.caseledger.events.outreach.ConnectedToAgency;
import org.caseledger.events.outreach.ContactAttempted;
import org.caseledger.events.outreach.FirstContactMade;
import org.caseledger.events.outreach.HomeVisitMade;
import org.caseledger.events.outreach.OutreachClosed;
import org.caseledger.events.outreach.OutreachEvent;
import org.caseledger.events.outreach.OutreachOpened;
import org.caseledger.events.outreach.OutreachPlanMade;
import org.caseledger.events.outreach.OutreachSignalRecorded;
import org.caseledger.events.outreach.RelationJudgedStable;
import org.caseledger.events.outreach.WatchArranged;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Purpose;

import java.util.function.UnaryOperator;

/** As much of a course of outreach as its rules need. */
public sealed interface Outreach {

    /** Nothing recorded. */
    record Unknown() implements Outreach {}

    /** Somebody told of the person; nobody has taken it up. */
    record Signalled(FileId fileId, PersonId personId) implements Outreach {}

    /** An agency tries to reach, or supports, the person. */
    record Running(FileId fileId, PersonId personId, Progress progress) implements Outreach {

        Running to(Progress next) {
            return new Running(fileId, personId, next);
        }

        /** Starts the label of what is learnt now: on the plan's item, or on consent once there is one. */
        LabelDraft label(Circumstances now) {
            LabelDraft label = now.about(fileId, personId).sensitive();
            if (progress.consent() != null) {
                return label.forPurpose(Purpose.PLANNING).underConsent(progress.consent());
            }
            return progress.item() == null
                    ? label
                    : label.learntIn(progress.item(), LegalBasis.SUPPORT_CONFERENCE_106_6);
        }
    }

    /** アウトリーチの終結. */
    record Closed(FileId fileId) implements Outreach {}

    default Outreach after(OutreachEvent event) {
        return switch (event) {
            case OutreachSignalRecorded signal -> signalled(signal);
            case OutreachOpened opened -> opened(opened);
            case OutreachPlanMade plan -> going(event, was -> was.planned(plan));
            case WatchArranged _ -> going(event, was -> was);
            case ContactAttempted _ -> going(event, Progress::attempted);
            case FirstContactMade _ -> going(event, Progress::contacted);
            case HomeVisitMade _ -> going(event, was -> was);
            case AccompanimentMade _ -> going(event, was -> was);
            case BasisSwitchedToConsent switched ->
                    going(event, was -> was.consented(switched.consentId()));
            case ConnectedToAgency _ -> going(event, Progress::connectedNow);
            case RelationJudgedStable _ -> going(event, Progress::stableNow);
            case OutreachClosed closed -> {
                going(event, was -> was);
                yield new Closed(closed.fileId());
            }
        };
    }

    private Outreach signalled(OutreachSignalRecorded signal) {
        return switch (this) {
            case Unknown _ -> new Signalled(signal.fileId(), signal.personId());
            case Signalled _, Running _ -> this;
            case Closed _ -> throw impossible(signal);
        };
    }

    private Outreach opened(OutreachOpened opened) {
        return switch (this) {
            case Unknown _, Signalled _ ->
                    new Running(opened.fileId(), opened.personId(), Progress.BEGUN);
            case Running _, Closed _ -> throw impossible(opened);
        };
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
