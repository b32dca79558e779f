package org.caseledger.events.profile;

import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.StaffId;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;

/**
 * From a day on access is decided by this policy, known by its hash and its approvers. The text is
 * kept, so that anybody can see later what was in force.
 *
 * @param superior who looks at it afterwards where one person alone approved it
 * @param reviewBy the day until which the superior looks at it
 */
public record AccessPolicyPublished(
        MunicipalityCode municipality,
        String policyId,
        String text,
        String sha256,
        LocalDate validFrom,
        List<StaffId> approvers,
        @Nullable StaffId superior,
        @Nullable LocalDate reviewBy)
        implements ProfileEvent {

    /** The hash by which a text is known: SHA-256 of its UTF-8 bytes, as hexadecimal digits. */
    public static String hashOf(String text) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
