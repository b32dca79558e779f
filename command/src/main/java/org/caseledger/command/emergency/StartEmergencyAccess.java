package org.caseledger.command.emergency;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.emergency.EmergencyRefusal.*;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.Minted;
import org.caseledger.command.decision.SecondFactor;
import org.caseledger.events.emergency.EmergencyAccessStarted;
import org.caseledger.events.emergency.EmergencyEvent;
import org.caseledger.events.emergency.EmergencyReason;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.profile.ProfileSetting;
import org.caseledger.events.register.ProfileRegister;
import org.caseledger.events.value.EmergencyAccessId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.Words;
import org.caseledger.events.value.WorkingDays;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.Optional;

/**
 * Opens one file for a short time because life or body is in danger, and says so to everybody who has
 * to know. It never opens who reported, nor what was said in an agenda item.
 *
 * @param minutes how long; the whole time that is allowed when nothing is stated
 */
public record StartEmergencyAccess(
        @Minted EmergencyAccessId accessId,
        FileId fileId,
        EmergencyReason reason,
        Words circumstances,
        @Nullable Integer minutes)
        implements EmergencyCommand {

    /** However the profile is set, it is never open longer. */
    static final int LONGEST_MINUTES = 60;

    static final int WORKING_DAYS_FOR_REVIEW = 2;

    @Override
    public Decision<EmergencyEvent> decide(EmergencyAccess access, Circumstances now) {
        if (!(access instanceof EmergencyAccess.Unknown)) {
            return refuse(ACCESS_ALREADY_BEGUN);
        }
        if (!SecondFactor.isRecent(now)) {
            return refuse(SECOND_FACTOR_TOO_OLD);
        }
        if (minutes != null && (minutes < 1 || minutes > allowed(now))) {
            return refuse(ACCESS_TOO_LONG);
        }
        Optional<EmergencyRefusal> standing = RightToEmergencyAccess.of(now).missing(fileId);
        return standing.isPresent() ? refuse(standing.get()) : accept(started(now));
    }

    private static int allowed(Circumstances now) {
        int set =
                ProfileRegister.on(now.facts(), now.today())
                        .number(ProfileSetting.EMERGENCY_ACCESS_MINUTES);
        return Math.clamp(set, 1, LONGEST_MINUTES);
    }

    private EmergencyAccessStarted started(Circumstances now) {
        int open = minutes == null ? allowed(now) : minutes;
        return new EmergencyAccessStarted(
                accessId,
                fileId,
                now.actor().staff(),
                now.actor().organisation(),
                reason,
                now.aboutFile(fileId).sensitive().on(LegalBasis.EMERGENCY).put(circumstances),
                now.at(),
                now.at().plus(Duration.ofMinutes(open)),
                WorkingDays.after(now.today(), WORKING_DAYS_FOR_REVIEW));
    }
}
