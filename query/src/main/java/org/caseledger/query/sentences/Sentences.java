package org.caseledger.query.sentences;

import org.caseledger.events.attachment.AttachmentEvent;
import org.caseledger.events.conference.BodyEvent;
import org.caseledger.events.conference.SittingEvent;
import org.caseledger.events.consent.ConsentEvent;
import org.caseledger.events.correction.Correction;
import org.caseledger.events.deadline.DeadlineEvent;
import org.caseledger.events.directory.DirectoryEvent;
import org.caseledger.events.disclosure.DisclosureEvent;
import org.caseledger.events.duty.DutyEvent;
import org.caseledger.events.emergency.EmergencyEvent;
import org.caseledger.events.household.HouseholdEvent;
import org.caseledger.events.intake.IntakeEvent;
import org.caseledger.events.intake.NearMissEvent;
import org.caseledger.events.migration.MigrationEvent;
import org.caseledger.events.outreach.OutreachEvent;
import org.caseledger.events.profile.ProfileEvent;
import org.caseledger.events.programme.ProgrammeEvent;
import org.caseledger.events.safekeeping.SafekeepingEvent;
import org.caseledger.events.sameperson.SamePersonEvent;
import org.caseledger.events.succession.SuccessionEvent;
import org.caseledger.events.supportcase.SupportCaseEvent;
import org.caseledger.events.suspension.SuspensionEvent;
import org.caseledger.events.value.AsItHappened;
import org.caseledger.events.value.LedgerEvent;

/** Any event as a sentence. Each stream's switch is exhaustive: a new event needs its sentence. */
public final class Sentences {

    private Sentences() {}

    /** What was written down as it happened also says which rules stood against it. */
    public static String of(LedgerEvent event, Phrases say) {
        return plain(event, say) + against(event);
    }

    private static String against(LedgerEvent event) {
        return event instanceof AsItHappened happened && !happened.breaches().isEmpty()
                ? "(事後記録。要件との不一致: " + BreachWords.of(happened.breaches()) + ")"
                : "";
    }

    private static String plain(LedgerEvent event, Phrases say) {
        return switch (event) {
            case SupportCaseEvent act -> SupportCaseSentences.of(act, say);
            case ConsentEvent act -> ConsentSentences.of(act, say);
            case IntakeEvent act -> IntakeSentences.of(act, say);
            case NearMissEvent act -> IntakeSentences.of(act, say);
            case OutreachEvent act -> OutreachSentences.of(act, say);
            case SittingEvent act -> SittingSentences.of(act, say);
            case BodyEvent act -> SittingSentences.of(act, say);
            case HouseholdEvent act -> HouseholdSentences.of(act, say);
            case DisclosureEvent act -> DisclosureSentences.of(act, say);
            case DirectoryEvent act -> DirectorySentences.of(act, say);
            case ProfileEvent act -> OtherSentences.of(act);
            case ProgrammeEvent act -> ProgrammeSentences.of(act, say);
            case SafekeepingEvent act -> OtherSentences.of(act, say);
            case Correction act -> CorrectionSentences.of(act, say);
            case MigrationEvent act -> MigrationSentences.of(act, say);
            case SuccessionEvent act -> SuccessionSentences.of(act, say);
            case DeadlineEvent act -> DeadlineSentences.of(act);
            case AttachmentEvent act -> OtherSentences.of(act, say);
            case SamePersonEvent act -> OtherSentences.of(act, say);
            case DutyEvent act -> DutySentences.of(act, say);
            case EmergencyEvent act -> EmergencySentences.of(act, say);
            case SuspensionEvent act -> SuspensionSentences.of(act, say);
            default -> throw new IllegalStateException("no sentences for this stream");
        };
    }
}
