package org.caseledger.ops.reading;

import org.caseledger.command.axon.Recorded;
import org.caseledger.command.http.Act;
import org.caseledger.command.http.AllowedActs;
import org.caseledger.command.http.Stopped;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.SignedIn;
import org.caseledger.events.value.StreamIds;
import org.caseledger.query.gate.Look;
import org.caseledger.query.gate.OutputPath;
import org.caseledger.query.gate.ReadGate;
import org.caseledger.query.gate.ReadingPurpose;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A refusal tells what stands in the way, and so does what is allowed instead: whoever tries an act
 * to learn of a file leaves the same trace as whoever opens it.
 */
public final class WitnessedRefusals implements AllowedActs {

    private final AllowedActs acts;
    private final ReadGate gate;

    public WitnessedRefusals(AllowedActs acts, ReadGate gate) {
        this.acts = acts;
        this.gate = gate;
    }

    @Override
    public List<Act> allowedNow(SignedIn who, UUID stream) {
        List<Act> allowed = acts.allowedNow(who, stream);
        return gate.look(
                who,
                path(who, stream),
                ReadingPurpose.CASE_WORK,
                look -> {
                    fileOf(look, stream).ifPresent(look::shows);
                    return allowed;
                });
    }

    /** Of its settings a town is told even while no policy opens anything: they set that right. */
    private static OutputPath path(SignedIn who, UUID stream) {
        return stream.equals(StreamIds.profile(who.municipality()))
                ? OutputPath.PROFILE_API
                : OutputPath.REFUSED_ACT;
    }

    private static Optional<FileId> fileOf(Look look, UUID stream) {
        return look.sql()
                .sql(
                        "select file_id from ledger.event"
                                + " where stream_id = ? and file_id is not null limit 1")
                .param(stream)
                .query(UUID.class)
                .optional()
                .map(FileId::new);
    }

    @Override
    public Optional<Stopped> stoppedBy(SignedIn who, Act act, Recorded recorded) {
        return acts.stoppedBy(who, act, recorded);
    }
}
