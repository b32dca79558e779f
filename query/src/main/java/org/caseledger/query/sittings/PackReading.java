package org.caseledger.query.sittings;

import org.caseledger.events.value.SignedIn;
import org.caseledger.events.value.SittingId;
import org.caseledger.events.value.StaffId;
import org.caseledger.query.gate.OutputPath;
import org.caseledger.query.gate.ReadGate;
import org.caseledger.query.gate.ReadingPurpose;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads meeting packs and what is missing around a sitting, through the gate. */
@Component
public class PackReading {

    private final ReadGate gate;
    private final PackOfAttendee packs;
    private final Readiness readiness;

    public PackReading(ReadGate gate, PackOfAttendee packs, Readiness readiness) {
        this.gate = gate;
        this.packs = packs;
        this.readiness = readiness;
    }

    /** The pack of an attendee; of the reader, when nobody is named. */
    public MeetingPack pack(
            SignedIn reader, OutputPath path, SittingId sitting, @Nullable StaffId attendee) {
        return gate.look(
                reader,
                path,
                ReadingPurpose.CASE_WORK,
                look -> packs.pack(look, sitting, attendee));
    }

    public SittingReadiness readiness(SignedIn reader, OutputPath path, SittingId sitting) {
        return gate.look(
                reader, path, ReadingPurpose.CASE_WORK, look -> readiness.of(look, sitting));
    }
}
