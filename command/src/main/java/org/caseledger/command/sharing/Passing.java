package org.caseledger.command.sharing;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.events.directory.Standing;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.register.AgencyRegister;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Purpose;

import java.util.List;

/**
 * Facts about persons of a file pass to another agency. Answers whether the basis stated for it is
 * really there on this day; an office's own task alone lets nobody else know.
 */
public record Passing(FileId file, List<PersonId> persons, AgencyId from, AgencyId to) {
    public Passing {
        persons = List.copyOf(persons);
    }

    /** Looks for the stated basis; with consent, for the one given for that purpose. */
    public Ground on(LegalBasis basis, Purpose purpose, Circumstances now) {
        Ground receiver = ReceiverMayKnow.check(to, now);
        if (receiver instanceof Ground.Lacking) {
            return receiver;
        }
        return switch (basis) {
            case CONSENT -> EveryoneConsents.check(this, purpose, now);
            case SUPPORT_CONFERENCE_106_6,
                    SUPPORT_CONFERENCE_NEEDY_9,
                    PUBLIC_ASSISTANCE_27_3,
                    CHILD_WELFARE_25_2 ->
                    SharedInAnItem.check(this, basis, now);
            case INTERNAL_USE -> internalUse(now);
            case EMERGENCY, ABUSE_REPORT, OTHER_STATUTE -> new Ground.Stated();
            case OWN_STATUTORY_TASK, STATISTICS -> new Ground.Lacking(Lack.BASIS_FOR_SHARING);
        };
    }

    private Ground internalUse(Circumstances now) {
        return isMunicipal(from, now) && isMunicipal(to, now)
                ? new Ground.Stated()
                : new Ground.Lacking(Lack.BOTH_WITHIN_MUNICIPALITY);
    }

    private static boolean isMunicipal(AgencyId agency, Circumstances now) {
        return now.facts()
                .value(AgencyRegister.AGENCY, agency.toString())
                .filter(known -> known.standing() == Standing.MUNICIPAL)
                .isPresent();
    }
}
