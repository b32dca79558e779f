package org.caseledger.query.sittings;

import org.caseledger.events.value.Capacity;
import org.caseledger.events.value.SignedIn;
import org.caseledger.events.value.SittingId;
import org.caseledger.query.gate.Look;
import org.caseledger.query.gate.OutputPath;
import org.caseledger.query.gate.ReadGate;
import org.caseledger.query.gate.ReadingPurpose;
import org.caseledger.query.screens.ConferenceNextActs;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads sittings through the gate: all of them for the reviewer, one for those it concerns. */
@Component
public class SittingReading {

    private final ReadGate gate;
    private final SittingLines lines;
    private final OneSitting one;
    private final ConferenceNextActs nextActs;

    public SittingReading(
            ReadGate gate, SittingLines lines, OneSitting one, ConferenceNextActs nextActs) {
        this.gate = gate;
        this.lines = lines;
        this.one = one;
        this.nextActs = nextActs;
    }

    public SittingList list(SignedIn reader, OutputPath path, @Nullable String cursor) {
        return gate.look(reader, path, ReadingPurpose.REVIEW, look -> lines.after(look, cursor));
    }

    public SittingShown show(SignedIn reader, OutputPath path, SittingId sitting) {
        SittingShown shown =
                gate.look(reader, path, ReadingPurpose.REVIEW, look -> one.shown(look, sitting));
        return shown.masked() ? shown : shown.with(nextActs.of(reader, sitting.value()));
    }

    static boolean reviews(Look look) {
        return look.actor().capacity() == Capacity.REVIEWER;
    }
}
