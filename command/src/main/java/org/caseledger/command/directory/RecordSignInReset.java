package org.caseledger.command.directory;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.directory.DirectoryRefusal.RESET_NEEDS_SECOND_OFFICER;
import static org.caseledger.command.directory.DirectoryRefusal.RESET_OF_ONESELF;
import static org.caseledger.command.directory.DirectoryRefusal.RESET_SUPERIOR_IS_NOT_ANOTHER;
import static org.caseledger.command.directory.DirectoryRefusal.STAFF_NOT_IN_POST;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.directory.DirectoryEvent;
import org.caseledger.events.directory.SignInReset;
import org.caseledger.events.profile.ProfileSetting;
import org.caseledger.events.register.ProfileRegister;
import org.caseledger.events.register.StaffRegister;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.ResetId;
import org.caseledger.events.value.StaffId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A second officer agrees that somebody begins anew with password and second factor. Where nobody
 * else is there, the one who asked agrees alone and names a superior who looks at it within the days
 * of the profile. Asked by the desk of accounts only.
 */
public record RecordSignInReset(
        MunicipalityCode municipality,
        ResetId resetId,
        StaffId staffId,
        StaffId askedBy,
        @Nullable StaffId superior)
        implements DirectoryCommand {

    @Override
    public Decision<DirectoryEvent> decide(Directory directory, Circumstances now) {
        return DirectoryDesk.decide(this, directory, now, _ -> agreed(now));
    }

    private Decision<DirectoryEvent> agreed(Circumstances now) {
        Optional<DirectoryRefusal> wrong = wrong(now);
        if (wrong.isPresent()) {
            return refuse(wrong.get());
        }
        boolean alone = askedBy.equals(now.actor().staff());
        LocalDate reviewBy = alone ? reviewBy(now) : null;
        return accept(
                new SignInReset(
                        municipality,
                        resetId,
                        staffId,
                        askedBy,
                        alone ? superior : null,
                        reviewBy));
    }

    private Optional<DirectoryRefusal> wrong(Circumstances now) {
        StaffId actor = now.actor().staff();
        if (staffId.equals(actor)) {
            return Optional.of(RESET_OF_ONESELF);
        }
        if (!isOfStaff(staffId, now)) {
            return Optional.of(STAFF_NOT_IN_POST);
        }
        if (!askedBy.equals(actor)) {
            return Optional.empty();
        }
        if (superior == null) {
            return Optional.of(RESET_NEEDS_SECOND_OFFICER);
        }
        boolean another =
                !superior.equals(actor) && !superior.equals(staffId) && isOfStaff(superior, now);
        return another ? Optional.empty() : Optional.of(RESET_SUPERIOR_IS_NOT_ANOTHER);
    }

    private static boolean isOfStaff(StaffId staff, Circumstances now) {
        return StaffRegister.postOn(now.facts(), staff, now.today()).isPresent();
    }

    private static LocalDate reviewBy(Circumstances now) {
        return now.today()
                .plusDays(
                        ProfileRegister.on(now.facts(), now.today())
                                .days(ProfileSetting.SUPERIOR_REVIEW_DAYS));
    }
}
