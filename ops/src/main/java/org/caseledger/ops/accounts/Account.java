package org.caseledger.ops.accounts;

import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.SignedIn;
import org.caseledger.events.value.StaffId;
import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * The account of one member of staff.
 *
 * @param enrolment the hash of the code for the first use; null when none is open
 * @param password its hash; null before the first use
 * @param codeSecret of the one-time codes, sealed
 * @param waitUntil no try counts before
 * @param resetAskedBy who asked for a reset that a second officer has not agreed to yet
 */
record Account(
        SignedIn owner,
        String name,
        @Nullable String enrolment,
        @Nullable Instant enrolUntil,
        @Nullable String password,
        byte @Nullable [] codeSecret,
        int failures,
        @Nullable Instant waitUntil,
        @Nullable UUID resetAskedBy) {

    static Account of(ResultSet row, int number) throws SQLException {
        return new Account(
                new SignedIn(
                        new MunicipalityCode(row.getString("municipality")),
                        new StaffId(row.getObject("staff", UUID.class))),
                row.getString("name"),
                row.getString("enrolment"),
                instant(row, "enrol_until"),
                row.getString("password"),
                row.getBytes("code_secret"),
                row.getInt("failures"),
                instant(row, "wait_until"),
                row.getObject("reset_asked_by", UUID.class));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    StaffId staff() {
        return owner.staff();
    }

    boolean isEnrolled() {
        return password != null;
    }

    boolean mustWait(Instant now) {
        return waitUntil != null && now.isBefore(waitUntil);
    }

    /** How long the next try has to wait after one more that failed: longer each time, never long. */
    long secondsToWait() {
        int many = failures + 1 - 3;
        return many <= 0 ? 0 : Math.min(60, 1L << Math.min(many, 6));
    }

    /** Whether the code for the first use is this one and still counts. */
    boolean isEnrolledBy(String hash, Instant now) {
        return hash.equals(enrolment) && enrolUntil != null && now.isBefore(enrolUntil);
    }
}
