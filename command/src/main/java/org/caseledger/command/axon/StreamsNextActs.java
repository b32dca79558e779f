package org.caseledger.command.axon;

import org.caseledger.command.conference.BodyNextActs;
import org.caseledger.command.conference.SittingNextActs;
import org.caseledger.command.consent.ConsentNextActs;
import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.NextAct;
import org.caseledger.command.decision.NextActs;
import org.caseledger.command.disclosure.DisclosureNextActs;
import org.caseledger.command.household.HouseholdNextActs;
import org.caseledger.command.intake.ConsultationNextActs;
import org.caseledger.command.outreach.OutreachNextActs;
import org.caseledger.command.supportcase.SupportCase;
import org.caseledger.command.supportcase.SupportCaseCommand;
import org.caseledger.command.supportcase.SupportCaseNextActs;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What can be done next in each kind of stream that a file has, by the rules of that stream. */
public final class StreamsNextActs {

    /** The streams of a file but the support case, which keeps a table of its own. */
    public static final List<NextActs<?, ?, ?>> TABLES =
            List.of(
                    HouseholdNextActs.table(),
                    ConsentNextActs.table(),
                    ConsultationNextActs.table(),
                    OutreachNextActs.table(),
                    DisclosureNextActs.table());

    /** The streams of conferences, which concern several files or none. */
    public static final List<NextActs<?, ?, ?>> CONFERENCES =
            List.of(SittingNextActs.table(), BodyNextActs.table());

    private StreamsNextActs() {}

    /** Every act on that stream, blocked or not; none where the stream offers no table. */
    public static List<NextAct> of(
            org.caseledger.command.decision.Stream<?, ?, ?> stream,
            UUID id,
            Object state,
            Circumstances now) {
        if (stream == SupportCaseCommand.STREAM) {
            return SupportCaseNextActs.of((SupportCase) state, now);
        }
        return Stream.concat(TABLES.stream(), CONFERENCES.stream())
                .filter(table -> table.stream() == stream)
                .flatMap(table -> table.in(id, state, now).stream())
                .toList();
    }
}
