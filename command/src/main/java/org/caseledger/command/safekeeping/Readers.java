package org.caseledger.command.safekeeping;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.events.register.StaffRegister;
import org.caseledger.events.value.StaffId;

import java.util.Set;

/** Rule: who may read what is kept apart holds a post today in which cases are handled (HP-04). */
final class Readers {
    private Readers() {}

    static boolean areInOffice(Set<StaffId> readers, Circumstances now) {
        return readers.stream().allMatch(staff -> isInOffice(staff, now));
    }

    static boolean isInOffice(StaffId staff, Circumstances now) {
        return StaffRegister.postOn(now.facts(), staff, now.today())
                .filter(post -> post.capacity().handlesCases())
                .isPresent();
    }
}
