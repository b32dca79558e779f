package org.caseledger.command.conference;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.LabelDraft;
import org.caseledger.events.conference.AgendaItemAsItHappened;
import org.caseledger.events.conference.AgendaItemSet;
import org.caseledger.events.conference.ConferenceKind;
import org.caseledger.events.conference.DecisionKind;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.value.BodyId;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Purpose;
import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One agenda item as the rules of the sitting see it; {@code consents} go with the subjects in order.
 *
 * @param body under which it is dealt with; null for the body of the sitting
 */
record AgendaItem(
        FileId fileId,
        LegalBasis basis,
        ConferenceKind kind,
        @Nullable BodyId body,
        List<PersonId> subjects,
        List<ConsentId> consents,
        People people,
        Papers papers,
        Set<DecisionKind> decided,
        Standing standing) {

    /** How the item stands. */
    enum Standing {
        ON_THE_AGENDA,
        WITHDRAWN,
        /** Recorded afterwards although rules spoke against it: nothing is permitted by it. */
        AS_IT_HAPPENED
    }

    AgendaItem {
        subjects = List.copyOf(subjects);
        consents = List.copyOf(consents);
        decided = Set.copyOf(decided);
    }

    static AgendaItem of(AgendaItemSet set) {
        return of(
                set.fileId(), set.basis(), set.subjects(), set.consents(), Standing.ON_THE_AGENDA);
    }

    static AgendaItem of(AgendaItemAsItHappened held) {
        return of(held.fileId(), held.basis(), held.subjects(), List.of(), Standing.AS_IT_HAPPENED);
    }

    private static AgendaItem of(
            FileId file,
            LegalBasis basis,
            List<PersonId> subjects,
            List<ConsentId> consents,
            Standing standing) {
        return new AgendaItem(
                file,
                basis,
                ConferenceKind.of(basis),
                null,
                subjects,
                consents,
                People.NOBODY,
                Papers.NONE,
                Set.of(),
                standing);
    }

    boolean is106_6() {
        return basis == LegalBasis.SUPPORT_CONFERENCE_106_6;
    }

    /** Somebody was there for it, wrote about it, or it was decided. */
    boolean wasDealtWith() {
        return !people.presence().isEmpty() || !people.wrote().isEmpty() || !decided.isEmpty();
    }

    AgendaItem assigned(BodyId to, ConferenceKind as) {
        return new AgendaItem(
                fileId, basis, as, to, subjects, consents, people, papers, decided, standing);
    }

    AgendaItem with(People now) {
        return new AgendaItem(
                fileId, basis, kind, body, subjects, consents, now, papers, decided, standing);
    }

    AgendaItem with(Papers now) {
        return new AgendaItem(
                fileId, basis, kind, body, subjects, consents, people, now, decided, standing);
    }

    AgendaItem withdrawn() {
        return new AgendaItem(
                fileId,
                basis,
                kind,
                body,
                subjects,
                consents,
                people,
                papers,
                decided,
                Standing.WITHDRAWN);
    }

    AgendaItem deciding(DecisionKind decision) {
        Set<DecisionKind> all = new HashSet<>(decided);
        all.add(decision);
        return new AgendaItem(
                fileId, basis, kind, body, subjects, consents, people, papers, all, standing);
    }

    /** The label of what is said in this item: tied to the item, and to the consent where it rests on one. */
    LabelDraft label(ItemId id, List<PersonId> about, Circumstances now) {
        if (standing == Standing.AS_IT_HAPPENED) {
            return of(about, now).sensitive().on(basis);
        }
        LabelDraft label =
                of(about, now).sensitive().forPurpose(Purpose.PLANNING).learntIn(id, basis);
        List<ConsentId> resting =
                about.stream()
                        .map(subjects::indexOf)
                        .filter(place -> place >= 0 && place < consents.size())
                        .map(consents::get)
                        .toList();
        return basis == LegalBasis.CONSENT && !resting.isEmpty()
                ? label.underConsents(resting)
                : label;
    }

    /** What is said in an item that names nobody is about the file. */
    private LabelDraft of(List<PersonId> about, Circumstances now) {
        return about.isEmpty() ? now.aboutFile(fileId) : now.about(fileId, about);
    }
}
