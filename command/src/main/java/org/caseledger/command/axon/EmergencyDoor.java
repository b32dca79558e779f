package org.caseledger.command.axon;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.emergency.AllowEmergencyAccess;
import org.caseledger.command.emergency.EmergencyCommand;
import org.caseledger.command.emergency.EndEmergencyAccess;
import org.caseledger.command.emergency.ReviewEmergencyAccess;
import org.caseledger.command.emergency.StartEmergencyAccess;
import org.caseledger.events.register.EmergencyAccessRegister;
import org.caseledger.events.register.FileCircle;
import org.caseledger.events.value.Capacity;

/**
 * Who may ask for what about a 緊急閲覧. It is the one act that reaches a file its actor is not in on,
 * by the number of the file; a number of no file is answered like everything that is not there.
 */
final class EmergencyDoor {

    private EmergencyDoor() {}

    static boolean isOpenTo(EmergencyCommand command, Circumstances now) {
        return switch (command) {
            case StartEmergencyAccess start ->
                    now.actor().capacity().handlesCases()
                            && !FileCircle.isNew(start.fileId(), now.facts());
            case EndEmergencyAccess _ -> isOwn(command, now) || seesAll(now);
            case ReviewEmergencyAccess _ -> isOwn(command, now) || seesAll(now);
            case AllowEmergencyAccess _ -> now.actor().capacity().handlesCases();
        };
    }

    private static boolean seesAll(Circumstances now) {
        return now.actor().isMunicipalOfficer() || now.actor().capacity() == Capacity.REVIEWER;
    }

    private static boolean isOwn(EmergencyCommand command, Circumstances now) {
        return now.facts()
                .value(EmergencyAccessRegister.EMERGENCY_ACCESS, command.accessId().toString())
                .filter(access -> access.staffId().equals(now.actor().staff()))
                .isPresent();
    }
}
