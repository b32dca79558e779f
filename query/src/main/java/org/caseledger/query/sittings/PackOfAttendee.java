package org.caseledger.query.sittings;

import org.caseledger.events.conference.MaterialDistributed;
import org.caseledger.events.conference.SittingArranged;
import org.caseledger.events.register.SittingRegister;
import org.caseledger.events.value.Capacity;
import org.caseledger.events.value.SittingId;
import org.caseledger.events.value.StaffId;
import org.caseledger.query.gate.Look;
import org.caseledger.query.gate.NotFound;
import org.caseledger.query.review.Histories;
import org.caseledger.query.review.History;
import org.caseledger.query.sentences.ConferenceTerms;
import org.caseledger.query.sentences.OpenedPhrases;
import org.caseledger.query.sentences.Phrases;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;

/** Puts together what one attendee takes into a sitting; what the reader may not open is marked. */
@Component
class PackOfAttendee {

    private final Histories histories;

    PackOfAttendee(Histories histories) {
        this.histories = histories;
    }

    MeetingPack pack(Look look, SittingId id, @Nullable StaffId stated) {
        SittingRegister.Sitting known =
                look.facts()
                        .value(SittingRegister.SITTING, id.toString())
                        .orElseThrow(NotFound::new);
        StaffId attendee = attendee(look, stated);
        History history = histories.ofSitting(look, id);
        Phrases say = new OpenedPhrases(look, history.lines());
        Agenda agenda = Agenda.of(id, history.lines());
        List<MeetingPack.Item> items = new ArrayList<>();
        for (Agenda.Item item : agenda.inOrder()) {
            if (item.isFor(attendee) && mayKnow(look, item)) {
                look.shows(item.set().fileId());
                items.add(shown(item, items.size() + 1, attendee, say));
            }
        }
        if (items.isEmpty()) {
            throw new NotFound();
        }
        SittingArranged arranged = agenda.arranged();
        return new MeetingPack(
                id.value(),
                SittingLines.name(look, known),
                known.number(),
                known.heldOn(),
                arranged == null ? "" : ConferenceTerms.of(arranged.form()),
                arranged == null ? null : arranged.place(),
                say.staff(attendee),
                items,
                look.position());
    }

    /** An agency's worker gets their own pack only; the secretariat prints it for anybody. */
    private static StaffId attendee(Look look, @Nullable StaffId stated) {
        if (stated == null || stated.equals(look.actor().staff())) {
            return look.actor().staff();
        }
        if (look.actor().capacity() == Capacity.AGENCY_WORKER) {
            throw new NotFound();
        }
        return stated;
    }

    private static boolean mayKnow(Look look, Agenda.Item item) {
        return look.seesWholeFile(item.set().fileId()) || look.isNamedFor(item.set().itemId());
    }

    private static MeetingPack.Item shown(
            Agenda.Item item, int number, StaffId attendee, Phrases say) {
        return new MeetingPack.Item(
                item.set().itemId().value(),
                number,
                ConferenceTerms.of(item.kind()),
                item.set().basis().cited(),
                item.set().subjects().stream().map(say::person).toList(),
                item.named().stream().map(say::staff).toList(),
                item.copiesOf(attendee).stream().map(copy -> paper(item, copy, say)).toList());
    }

    private static MeetingPack.Paper paper(
            Agenda.Item item, MaterialDistributed copy, Phrases say) {
        var material = item.material(copy.material());
        return new MeetingPack.Paper(
                copy.material(),
                copy.copy(),
                say.words(material.title()),
                material.subjects().stream().map(say::person).toList(),
                item.isOut(copy));
    }
}
