package org.caseledger.ops.access;

import org.caseledger.events.value.SignedIn;
import org.caseledger.events.value.StaffId;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** Where each sign-in and each failed try is noted: ids, kinds and times, no other value. */
public interface SignInLog {

    void entered(SignedIn who);

    /** A try that failed; null when it is not known whose account was meant. */
    void failed(@Nullable StaffId account);

    /** The sign-in before the present one; null when there was none. */
    @Nullable Instant lastBeforeThis(StaffId staff);
}
