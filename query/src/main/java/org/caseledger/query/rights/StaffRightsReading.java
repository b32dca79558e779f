package org.caseledger.query.rights;

import org.caseledger.events.conference.MembershipEnded;
import org.caseledger.events.conference.MembershipExtended;
import org.caseledger.events.conference.MembershipGranted;
import org.caseledger.events.conference.SecrecyNoticeAcknowledged;
import org.caseledger.events.directory.AccountClosed;
import org.caseledger.events.directory.AccountOpened;
import org.caseledger.events.directory.PostFilled;
import org.caseledger.events.directory.PostVacated;
import org.caseledger.events.directory.SecrecyPledged;
import org.caseledger.events.directory.SignInReset;
import org.caseledger.events.directory.StaffLeft;
import org.caseledger.events.directory.StaffRegistered;
import org.caseledger.events.directory.StaffTransferred;
import org.caseledger.events.register.Lookups;
import org.caseledger.events.register.MembershipRegister;
import org.caseledger.events.register.StaffRegister;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.events.value.SignedIn;
import org.caseledger.events.value.StaffId;
import org.caseledger.events.value.StreamIds;
import org.caseledger.query.gate.Look;
import org.caseledger.query.gate.NotFound;
import org.caseledger.query.gate.OutputPath;
import org.caseledger.query.gate.ReadGate;
import org.caseledger.query.gate.ReadingPurpose;
import org.caseledger.query.ledger.LedgerHistory;
import org.caseledger.query.ledger.LedgerLine;
import org.caseledger.query.sentences.OpenedPhrases;
import org.caseledger.query.sentences.Sentences;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Reads what the ledger says of one person's rights, for officers and the review. */
@Component
public class StaffRightsReading {

    private final ReadGate gate;
    private final LedgerHistory history;

    public StaffRightsReading(ReadGate gate, LedgerHistory history) {
        this.gate = gate;
        this.history = history;
    }

    public StaffRights show(SignedIn reader, OutputPath path, StaffId staff) {
        return gate.look(reader, path, ReadingPurpose.REVIEW, look -> of(look, staff));
    }

    private StaffRights of(Look look, StaffId staff) {
        if (look.facts().value(StaffRegister.STAFF, staff.toString()).isEmpty()) {
            throw new NotFound();
        }
        List<LedgerLine> lines =
                history.ofStreams(look.sql(), streams(look, staff), look.position());
        var say = new OpenedPhrases(look, lines);
        List<StaffRights.Line> shown =
                lines.stream()
                        .filter(line -> staff.equals(whom(line.event())))
                        .map(line ->
                                new StaffRights.Line(
                                        line.position(),
                                        line.recordedOn(),
                                        say.staff(line.actor().staff()),
                                        Sentences.of(line.event(), say)))
                        .toList()
                        .reversed();
        boolean inPost =
                StaffRegister.postOn(look.facts(), staff, look.reader().today()).isPresent();
        return new StaffRights(staff.value(), say.staff(staff), inPost, look.position(), shown);
    }

    private static List<UUID> streams(Look look, StaffId staff) {
        List<UUID> streams = new ArrayList<>();
        streams.add(StreamIds.directory(look.actor().municipality()));
        look.facts()
                .values(MembershipRegister.MEMBERSHIP, Lookups.staff(staff))
                .forEach(member -> streams.add(member.bodyId().value()));
        return streams;
    }

    private static @Nullable StaffId whom(LedgerEvent event) {
        return switch (event) {
            case StaffRegistered it -> it.staffId();
            case StaffTransferred it -> it.staffId();
            case StaffLeft it -> it.staffId();
            case PostFilled it -> it.staffId();
            case PostVacated it -> it.staffId();
            case SecrecyPledged it -> it.staffId();
            case AccountOpened it -> it.staffId();
            case AccountClosed it -> it.staffId();
            case SignInReset it -> it.staffId();
            case MembershipGranted it -> it.staffId();
            case MembershipExtended it -> it.staffId();
            case MembershipEnded it -> it.staffId();
            case SecrecyNoticeAcknowledged it -> it.staffId();
            default -> null;
        };
    }
}
