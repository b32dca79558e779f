package org.caseledger.command.outreach;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.outreach.OutreachRefusal.NOMINATED_TO_ANOTHER_AGENCY;
import static org.caseledger.command.outreach.OutreachRefusal.NO_SIGNAL_OR_NOMINATION;
import static org.caseledger.command.outreach.OutreachRefusal.OPENED_FOR_ANOTHER_PERSON;
import static org.caseledger.command.outreach.OutreachRefusal.OUTREACH_AGENCY_UNKNOWN;
import static org.caseledger.command.outreach.OutreachRefusal.OUTREACH_ALREADY_OPEN;
import static org.caseledger.command.outreach.OutreachRefusal.OUTREACH_CLOSED;
import static org.caseledger.command.outreach.OutreachRefusal.OUTREACH_DATE_IN_FUTURE;
import static org.caseledger.command.outreach.OutreachRefusal.OUTREACH_EXCLUDED;
import static org.caseledger.command.outreach.OutreachRefusal.OUTREACH_EXCLUSION_NOT_CHECKED;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.outreach.OutreachEvent;
import org.caseledger.events.outreach.OutreachGround;
import org.caseledger.events.outreach.OutreachOpened;
import org.caseledger.events.profile.OutreachExclusion;
import org.caseledger.events.register.ProfileRegister;
import org.caseledger.events.register.ReferralRegister;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.OutreachId;
import org.caseledger.events.value.PersonId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Set;

/**
 * An agency takes up a signal or a nomination and states the ground for trying to reach the person.
 *
 * @param exclusionsPresent which grounds of exclusion there are, possibly none; has to be told where
 *     the 要綱 excludes anybody (O-02), and is only judged, not kept
 */
public record OpenOutreach(
        OutreachId outreachId,
        FileId fileId,
        PersonId personId,
        AgencyId agencyId,
        OutreachGround ground,
        LocalDate openedOn,
        @Nullable Set<OutreachExclusion> exclusionsPresent)
        implements OutreachCommand {

    /** Where no local rule keeps anybody out, nothing is asked about it. */
    public OpenOutreach(
            OutreachId outreachId,
            FileId fileId,
            PersonId personId,
            AgencyId agencyId,
            OutreachGround ground,
            LocalDate openedOn) {
        this(outreachId, fileId, personId, agencyId, ground, openedOn, null);
    }

    @Override
    public Decision<OutreachEvent> decide(Outreach outreach, Circumstances now) {
        if (openedOn.isAfter(now.today())) {
            return refuse(OUTREACH_DATE_IN_FUTURE);
        }
        return switch (outreach) {
            case Outreach.Running _ -> refuse(OUTREACH_ALREADY_OPEN);
            case Outreach.Closed _ -> refuse(OUTREACH_CLOSED);
            case Outreach.Signalled(var file, var person, _) ->
                    file.equals(fileId) && person.equals(personId)
                            ? opened(now)
                            : refuse(OPENED_FOR_ANOTHER_PERSON);
            case Outreach.Unknown _ -> nominated(now);
        };
    }

    private Decision<OutreachEvent> nominated(Circumstances now) {
        var nomination =
                now.facts()
                        .value(ReferralRegister.REFERRAL, outreachId.toString())
                        .filter(referral -> referral.kind() == ReferralRegister.Kind.OUTREACH);
        if (nomination.isEmpty()) {
            return refuse(NO_SIGNAL_OR_NOMINATION);
        }
        AgencyId to = nomination.get().to();
        if (to != null && !to.equals(agencyId)) {
            return refuse(NOMINATED_TO_ANOTHER_AGENCY);
        }
        boolean same =
                nomination.get().fileId().equals(fileId)
                        && nomination.get().persons().contains(personId);
        return same ? opened(now) : refuse(OPENED_FOR_ANOTHER_PERSON);
    }

    private Decision<OutreachEvent> opened(Circumstances now) {
        if (!RunningOutreach.knows(agencyId, openedOn, now)) {
            return refuse(OUTREACH_AGENCY_UNKNOWN);
        }
        Set<OutreachExclusion> excluded =
                ProfileRegister.on(now.facts(), openedOn).outreachExclusions();
        if (!excluded.isEmpty() && exclusionsPresent == null) {
            return refuse(OUTREACH_EXCLUSION_NOT_CHECKED);
        }
        if (exclusionsPresent != null && exclusionsPresent.stream().anyMatch(excluded::contains)) {
            return refuse(OUTREACH_EXCLUDED);
        }
        return accept(new OutreachOpened(outreachId, fileId, personId, agencyId, ground, openedOn));
    }
}
