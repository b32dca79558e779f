package org.caseledger.query.sittings;

import org.caseledger.events.conference.AgendaItemSet;
import org.caseledger.events.conference.AttendanceRecorded;
import org.caseledger.events.conference.AttendeeSelectedForItem;
import org.caseledger.events.conference.ConferenceConvened;
import org.caseledger.events.conference.DecisionTaken;
import org.caseledger.events.conference.InformationSharedInItem;
import org.caseledger.events.conference.MinutesApproved;
import org.caseledger.events.conference.NonMemberInvited;
import org.caseledger.events.conference.SittingClosed;
import org.caseledger.events.conference.SittingEvent;
import org.caseledger.events.register.BodyRegister;
import org.caseledger.events.register.Lookups;
import org.caseledger.events.register.MembershipRegister;
import org.caseledger.events.register.RegisterFold;
import org.caseledger.events.register.SittingRegister;
import org.caseledger.events.value.BodyId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.SignedIn;
import org.caseledger.query.gate.Look;
import org.caseledger.query.gate.NotFound;
import org.caseledger.query.gate.OutputPath;
import org.caseledger.query.gate.ReadGate;
import org.caseledger.query.gate.ReadingPurpose;
import org.caseledger.query.ledger.BearingLines;
import org.caseledger.query.ledger.LedgerLine;
import org.caseledger.query.review.Finding;
import org.caseledger.query.review.Review;
import org.caseledger.query.sentences.OpenedPhrases;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Shows the reviewer the sittings, what entered them, and the findings on them. */
@Component
public class SittingReading {

    private final ReadGate gate;
    private final BearingLines bearing;

    public SittingReading(ReadGate gate, BearingLines bearing) {
        this.gate = gate;
        this.bearing = bearing;
    }

    public SittingPage.Sittings list(SignedIn reader) {
        return gate.look(
                reader,
                OutputPath.SITTING_LIST_PAGE,
                ReadingPurpose.REVIEW,
                look -> new SittingPage.Sittings(lines(look), look.position()));
    }

    public SittingPage show(SignedIn reader, OutputPath path, UUID sitting) {
        return gate.look(reader, path, ReadingPurpose.REVIEW, look -> page(look, sitting));
    }

    /** The findings on one case file, up to now. */
    public List<Finding> ofFile(SignedIn reader, FileId file) {
        return gate.look(
                reader,
                OutputPath.FILE_REVIEW_API,
                ReadingPurpose.REVIEW,
                look -> {
                    look.requireFile(file);
                    return Review.of(
                            bearing.onFile(
                                    look.sql(),
                                    look.actor().municipality(),
                                    file,
                                    look.position()));
                });
    }

    private static List<SittingPage.Line> lines(Look look) {
        List<String> bodies =
                look.sql()
                        .sql("select key from ledger.register_entry where register = 'body'")
                        .query(String.class)
                        .list();
        return bodies.stream()
                .flatMap(body ->
                        look
                                .facts()
                                .findAll(SittingRegister.SITTING, Lookups.body(BodyId.of(body)))
                                .stream())
                .map(fact ->
                        new SittingPage.Line(
                                UUID.fromString(fact.key()),
                                body(look, fact.value().bodyId()),
                                fact.value().number(),
                                fact.value().heldOn(),
                                fact.value().closed()))
                .sorted((one, other) -> other.heldOn().compareTo(one.heldOn()))
                .toList();
    }

    private static @Nullable ItemId itemOf(SittingEvent event) {
        return switch (event) {
            case AgendaItemSet act -> act.itemId();
            case AttendeeSelectedForItem act -> act.itemId();
            case NonMemberInvited act -> act.itemId();
            case AttendanceRecorded act -> act.itemId();
            case InformationSharedInItem act -> act.itemId();
            case DecisionTaken act -> act.itemId();
            case ConferenceConvened _, MinutesApproved _, SittingClosed _ -> null;
        };
    }

    private static String body(Look look, BodyId body) {
        return look.facts()
                .value(BodyRegister.BODY, body.toString())
                .map(BodyRegister.Body::name)
                .orElse("(登録のない会議体)");
    }

    private SittingPage page(Look look, UUID sitting) {
        List<LedgerLine> all =
                bearing.onSitting(
                        look.sql(), look.actor().municipality(), sitting, look.position());
        var say = new OpenedPhrases(look, all);
        var members = new RegisterFold(List.of(MembershipRegister.MEMBERSHIP));
        Map<ItemId, ItemFold> items = new LinkedHashMap<>();
        @Nullable ConferenceConvened convened = null;
        boolean closed = false;
        for (LedgerLine line : all) {
            members.record(line.recorded());
            if (!(line.event() instanceof SittingEvent act)
                    || !act.sittingId().value().equals(sitting)) {
                continue;
            }
            if (act instanceof ConferenceConvened opening) {
                convened = opening;
            } else if (act instanceof AgendaItemSet set) {
                look.shows(set.fileId());
                items.put(set.itemId(), new ItemFold(set, say));
            }
            closed = closed || act instanceof SittingClosed;
            ItemFold item = items.get(itemOf(act));
            if (item != null) {
                item.take(line);
            }
        }
        if (convened == null) {
            throw new NotFound();
        }
        BodyId body = convened.bodyId();
        return new SittingPage(
                sitting,
                body(look, body),
                convened.number(),
                convened.heldOn(),
                closed,
                items.values().stream().map(item -> item.shown(members, body)).toList(),
                Review.of(all),
                look.position());
    }
}
