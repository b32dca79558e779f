package org.caseledger.command.profile;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.profile.ProfileRefusal.PROFILE_DAY_TAKEN;
import static org.caseledger.command.profile.ProfileRefusal.PROFILE_NEEDS_MUNICIPAL_OFFICER;
import static org.caseledger.command.profile.ProfileRefusal.PROFILE_OTHER_MUNICIPALITY;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.profile.ProfileDecided;
import org.caseledger.events.profile.ProfileEvent;
import org.caseledger.events.profile.ProfileRules;
import org.caseledger.events.value.MunicipalityCode;

import java.time.LocalDate;

/** A municipal officer sets rules that hold from a day on, until later ones start. */
public record DecideProfile(MunicipalityCode municipality, LocalDate validFrom, ProfileRules rules)
        implements ProfileCommand {

    @Override
    public Decision<ProfileEvent> decide(ProfileHistory profile, Circumstances now) {
        if (!municipality.equals(now.actor().municipality())) {
            return refuse(PROFILE_OTHER_MUNICIPALITY);
        }
        if (!now.actor().isMunicipalOfficer()) {
            return refuse(PROFILE_NEEDS_MUNICIPAL_OFFICER);
        }
        if (profile.startingDays().contains(validFrom)) {
            return refuse(PROFILE_DAY_TAKEN);
        }
        return accept(new ProfileDecided(municipality, validFrom, rules));
    }
}
