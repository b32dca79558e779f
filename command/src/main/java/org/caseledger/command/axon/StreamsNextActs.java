package org.caseledger.command.axon;

import org.caseledger.command.conference.BodyNextActs;
import org.caseledger.command.conference.SittingNextActs;
import org.caseledger.command.consent.ConsentNextActs;
import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.NextAct;
import org.caseledger.command.decision.NextActs;
import org.caseledger.command.decision.Stream;
import org.caseledger.command.disclosure.DisclosureNextActs;
import org.caseledger.command.household.HouseholdNextActs;
import org.caseledger.command.intake.ConsultationNextActs;
import org.caseledger.command.outreach.OutreachCommand;
import org.caseledger.command.outreach.OutreachNextActs;
import org.caseledger.command.supportcase.ReceiveReferral;
import org.caseledger.command.supportcase.SupportCase;
import org.caseledger.command.supportcase.SupportCaseCommand;
import org.caseledger.command.supportcase.SupportCaseNextActs;
import org.caseledger.events.register.ReferralRegister;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.OutreachId;

import java.util.List;
import java.util.UUID;

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
            Stream<?, ?, ?> stream, UUID id, Object state, Circumstances now) {
        if (stream == SupportCaseCommand.STREAM) {
            return SupportCaseNextActs.of((SupportCase) state, now);
        }
        return List.of(TABLES, CONFERENCES).stream()
                .flatMap(List::stream)
                .filter(table -> table.stream() == stream)
                .flatMap(table -> table.in(id, state, now).stream())
                .toList();
    }

    /** The kind of stream that a referral or nomination asks somebody to begin. */
    public static Stream<?, ?, ?> streamOf(ReferralRegister.Referral asked) {
        return switch (asked.kind()) {
            case MULTI_AGENCY -> SupportCaseCommand.STREAM;
            case OUTREACH -> OutreachCommand.STREAM;
        };
    }

    /** The act that begins it, blocked or not. */
    public static NextAct takingUp(UUID id, ReferralRegister.Referral asked, Circumstances now) {
        return switch (asked.kind()) {
            case MULTI_AGENCY ->
                    new NextAct(
                            ReceiveReferral.class,
                            ReceiveReferral.blocked(
                                    new CaseId(id), SupportCaseCommand.STREAM.beginning(), now));
            case OUTREACH -> OutreachNextActs.opening(new OutreachId(id), asked, now);
        };
    }
}
