package org.caseledger.command.profile;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.profile.ProfileRefusal.TEXT_ALREADY_PUBLISHED;
import static org.caseledger.command.profile.ProfileRefusal.TEXT_ENDS_BEFORE_IT_STARTS;
import static org.caseledger.command.profile.ProfileRefusal.TEXT_HASH_MALFORMED;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.profile.ProfileEvent;
import org.caseledger.events.profile.TextKind;
import org.caseledger.events.profile.TextVersionPublished;
import org.caseledger.events.register.TextRegister;
import org.caseledger.events.value.MunicipalityCode;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** A municipal officer puts a version of a text or form to use from a day on (C-03). */
public record PublishTextVersion(
        MunicipalityCode municipality,
        TextKind kind,
        String version,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Nullable String sha256)
        implements ProfileCommand {

    @Override
    public Decision<ProfileEvent> decide(ProfileHistory history, Circumstances now) {
        return ProfileDesk.notYours(this, now)
                .<Decision<ProfileEvent>>map(Decision::refuse)
                .orElseGet(() -> publish(history));
    }

    private Decision<ProfileEvent> publish(ProfileHistory history) {
        if (history.texts().contains(TextRegister.key(kind, version))) {
            return refuse(TEXT_ALREADY_PUBLISHED);
        }
        if (validUntil != null && validUntil.isBefore(validFrom)) {
            return refuse(TEXT_ENDS_BEFORE_IT_STARTS);
        }
        if (sha256 != null && !sha256.matches("[0-9a-f]{64}")) {
            return refuse(TEXT_HASH_MALFORMED);
        }
        return accept(
                new TextVersionPublished(
                        municipality, kind, version, validFrom, validUntil, sha256));
    }
}
