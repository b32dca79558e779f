package org.caseledger.command.http;

import org.caseledger.command.axon.CommandGate;
import org.caseledger.command.axon.CommandRefused;
import org.caseledger.command.axon.KeyReused;
import org.caseledger.command.axon.NotEntitled;
import org.caseledger.command.axon.NotVisible;
import org.caseledger.command.axon.OutcomeUnknown;
import org.caseledger.command.axon.Recorded;
import org.caseledger.command.axon.RecordingConditions;
import org.caseledger.command.axon.VersionMismatch;
import org.caseledger.events.privacy.SubjectKeys.KeyDestroyed;
import org.caseledger.events.value.SignedIn;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.UUID;

/** Performs an act that somebody asks for, whether by the API or by a form. */
public final class Recording {

    private static final int TRIES = 5;

    private final Acts acts;
    private final CommandGate gate;
    private final AllowedActs allowedActs;
    private final Problems problems;
    private final RequestHash hash;

    public Recording(
            Acts acts,
            CommandGate gate,
            AllowedActs allowedActs,
            Problems problems,
            RequestHash hash) {
        this.acts = acts;
        this.gate = gate;
        this.allowedActs = allowedActs;
        this.problems = problems;
        this.hash = hash;
    }

    /**
     * Reads, decides and records.
     *
     * @param path of the act, below {@code /api/v1}
     */
    public Answer perform(SignedIn who, String path, JsonNode body, Conditions conditions) {
        var locale = conditions.locale();
        var match = acts.match(path).orElse(null);
        if (match == null) {
            return new Answer.Declined(problems.notFound(locale));
        }
        try {
            var checked = ReadConditions.of(conditions);
            if (checked.version() == null && match.act().ifMatch() == Act.IfMatch.REQUIRED) {
                return new Answer.Declined(problems.versionNeeded(locale));
            }
            String requestHash = requestHash(who, path, body, checked);
            var read =
                    RequestReading.read(
                            match, body, who.municipality(), minting(requestHash, checked.key()));
            return record(
                    new Asked(who, match.act(), read, locale),
                    new RecordingConditions(checked.version(), checked.key(), requestHash));
        } catch (BadRequest bad) {
            return new Answer.Declined(problems.badRequest(bad, locale));
        }
    }

    /** Decides and records what came in another form than JSON; it only adds. */
    public Answer record(SignedIn who, Sent sent, Conditions conditions) {
        var locale = conditions.locale();
        try {
            var checked = ReadConditions.of(conditions);
            String requestHash = requestHash(who, sent.path(), sent.fingerprint(), checked);
            return record(
                    new Asked(
                            who,
                            sent.act(),
                            new RequestReading.Read(sent.command(), sent.ids()),
                            locale),
                    new RecordingConditions(checked.version(), checked.key(), requestHash));
        } catch (BadRequest bad) {
            return new Answer.Declined(problems.badRequest(bad, locale));
        }
    }

    private Answer record(Asked asked, RecordingConditions conditions) {
        var locale = asked.locale();
        try {
            return written(asked, recorded(asked, conditions));
        } catch (CommandRefused refused) {
            return new Answer.Declined(refusal(asked, refused));
        } catch (NotVisible hidden) {
            return new Answer.Declined(problems.notFound(locale));
        } catch (NotEntitled visible) {
            return new Answer.Declined(problems.forbidden(locale));
        } catch (KeyReused reused) {
            return new Answer.Declined(problems.keyReused(locale));
        } catch (KeyDestroyed gone) {
            return new Answer.Declined(problems.keyDestroyed(locale));
        } catch (OutcomeUnknown unknown) {
            return new Answer.Declined(problems.outcomeUnknown(locale));
        } catch (VersionMismatch mismatch) {
            return new Answer.Declined(
                    isStale(conditions, mismatch)
                            ? problems.stale(mismatch.current(), locale)
                            : problems.busy(locale));
        }
    }

    /** Decides again when only the race was lost, not when the caller saw an older version. */
    private Recorded recorded(Asked asked, RecordingConditions conditions) {
        for (int again = 1; ; again++) {
            try {
                return gate.record(
                        asked.who(), asked.act().name(), asked.read().command(), conditions);
            } catch (VersionMismatch mismatch) {
                if (again == TRIES || isStale(conditions, mismatch)) {
                    throw mismatch;
                }
            }
        }
    }

    private static boolean isStale(RecordingConditions conditions, VersionMismatch mismatch) {
        Long expected = conditions.expectedVersion();
        return expected != null && expected != mismatch.current();
    }

    private Problem refusal(Asked asked, CommandRefused refused) {
        if (refused.refusal().meansUnknown()) {
            return problems.notFound(asked.locale());
        }
        var allowed = allowedActs.allowedNow(asked.who(), asked.read().command().streamId());
        return problems.refused(refused.refusal(), allowed, asked.locale());
    }

    private Answer written(Asked asked, Recorded recorded) {
        String location = Locations.of(asked.act(), asked.read().ids(), recorded.stream());
        var stopped = allowedActs.stoppedBy(asked.who(), asked.act(), recorded);
        return new Answer.Written(asked.read().ids(), recorded, location, stopped.orElse(null));
    }

    private @Nullable String requestHash(
            SignedIn who, String path, JsonNode body, ReadConditions conditions) {
        if (conditions.key() == null) {
            return null;
        }
        return hash.of(List.of("request", who.staff().toString(), path), body);
    }

    /** With a key the same ids again, so that a second try asks for exactly the same. */
    private Minting minting(@Nullable String requestHash, @Nullable String key) {
        if (requestHash == null || key == null) {
            return _ -> UUID.randomUUID();
        }
        return field -> hash.id(List.of("id", requestHash, key, field));
    }
}
