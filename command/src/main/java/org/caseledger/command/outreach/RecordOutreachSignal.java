package org.caseledger.command.outreach;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.outreach.OutreachRefusal.OUTREACH_CLOSED;
import static org.caseledger.command.outreach.OutreachRefusal.OUTREACH_DATE_IN_FUTURE;
import static org.caseledger.command.outreach.OutreachRefusal.SIGNAL_OF_ANOTHER_PERSON;
import static org.caseledger.command.outreach.OutreachRefusal.SIGNAL_SOURCE_UNCLEAR;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.LabelDraft;
import org.caseledger.command.decision.Minted;
import org.caseledger.events.outreach.OutreachEvent;
import org.caseledger.events.outreach.OutreachSignalRecorded;
import org.caseledger.events.outreach.SignalSource;
import org.caseledger.events.register.MemberRegister;
import org.caseledger.events.register.NoteRegister;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.OutreachId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.Words;

/** Somebody told of a person whom support does not reach; begins a course or adds to one. */
public record RecordOutreachSignal(
        @Minted OutreachId outreachId,
        FileId fileId,
        PersonId personId,
        SignalSource source,
        Words signal,
        SaidBy saidBy,
        Occurred occurred)
        implements OutreachCommand {

    @Override
    public Decision<OutreachEvent> decide(Outreach outreach, Circumstances now) {
        if (occurred.on().isAfter(now.today())) {
            return refuse(OUTREACH_DATE_IN_FUTURE);
        }
        if (!NoteRegister.standsBehind(saidBy, now.actor(), now.facts())) {
            return refuse(SIGNAL_SOURCE_UNCLEAR);
        }
        return switch (outreach) {
            case Outreach.Closed _ -> refuse(OUTREACH_CLOSED);
            case Outreach.Signalled known when !isAbout(known.fileId(), known.personId()) ->
                    refuse(SIGNAL_OF_ANOTHER_PERSON);
            case Outreach.Running known when !isAbout(known.fileId(), known.personId()) ->
                    refuse(SIGNAL_OF_ANOTHER_PERSON);
            case Outreach.Unknown _ when !isMemberOfFile(now) -> refuse(SIGNAL_OF_ANOTHER_PERSON);
            case Outreach.Running running -> recorded(running.label(now));
            case Outreach.Unknown _, Outreach.Signalled _ ->
                    recorded(now.about(fileId, personId).sensitive());
        };
    }

    private Decision<OutreachEvent> recorded(LabelDraft label) {
        if (source == SignalSource.RESIDENT && !isResidentsWord()) {
            return refuse(SIGNAL_SOURCE_UNCLEAR);
        }
        return accept(
                new OutreachSignalRecorded(
                        outreachId, fileId, personId, source, label.put(signal), saidBy, occurred));
    }

    private boolean isResidentsWord() {
        return saidBy.kind() == SaidBy.Kind.RESIDENT
                || saidBy.kind() == SaidBy.Kind.PROTECTED_REPORTER;
    }

    private boolean isAbout(FileId file, PersonId person) {
        return file.equals(fileId) && person.equals(personId);
    }

    private boolean isMemberOfFile(Circumstances now) {
        return now.facts()
                .value(MemberRegister.MEMBER, personId.toString())
                .filter(member -> member.fileId().equals(fileId))
                .isPresent();
    }
}
