package org.caseledger.command.conference;

import org.caseledger.events.conference.BodyEvent;
import org.caseledger.events.conference.ConferenceBodyEstablished;
import org.caseledger.events.conference.MembershipEnded;
import org.caseledger.events.conference.MembershipGranted;
import org.caseledger.events.conference.SecrecyNoticeAcknowledged;
import org.caseledger.events.value.StaffId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** As much of a conference body as its rules need: since when, its members' terms, notices. */
public sealed interface ConferenceBody {

    /** Not established. */
    record Unknown() implements ConferenceBody {}

    /** Established; {@code notices} are the confirmed versions per person. */
    record Established(
            LocalDate validFrom, Map<StaffId, Term> members, Map<StaffId, Set<String>> notices)
            implements ConferenceBody {

        public Established {
            members = Map.copyOf(members);
            notices = Map.copyOf(notices);
        }
    }

    /** From the first to the last day of a membership; no last day means open. */
    record Term(LocalDate from, @Nullable LocalDate until) {

        boolean reaches(LocalDate day) {
            return until == null || !day.isAfter(until);
        }
    }

    default ConferenceBody after(BodyEvent event) {
        return switch (event) {
            case ConferenceBodyEstablished established -> {
                if (this instanceof Unknown) {
                    yield new Established(established.validFrom(), Map.of(), Map.of());
                }
                throw impossible(event);
            }
            case MembershipGranted granted ->
                    member(event, granted.staffId(), new Term(granted.from(), granted.until()));
            case MembershipEnded ended -> {
                Term term = established(event).members.get(ended.staffId());
                if (term == null) {
                    throw impossible(event);
                }
                yield member(
                        event, ended.staffId(), new Term(term.from, ended.endedOn().minusDays(1)));
            }
            case SecrecyNoticeAcknowledged notice -> {
                Established was = established(event);
                Map<StaffId, Set<String>> notices = new HashMap<>(was.notices);
                Set<String> versions =
                        new HashSet<>(notices.getOrDefault(notice.staffId(), Set.of()));
                versions.add(notice.noticeVersion());
                notices.put(notice.staffId(), Set.copyOf(versions));
                yield new Established(was.validFrom, was.members, notices);
            }
        };
    }

    private Established member(BodyEvent event, StaffId staff, Term term) {
        Established was = established(event);
        Map<StaffId, Term> members = new HashMap<>(was.members);
        members.put(staff, term);
        return new Established(was.validFrom, members, was.notices);
    }

    private Established established(BodyEvent event) {
        if (this instanceof Established established) {
            return established;
        }
        throw impossible(event);
    }

    private IllegalStateException impossible(BodyEvent event) {
        return new IllegalStateException(
                event.getClass().getSimpleName() + " cannot follow " + getClass().getSimpleName());
    }
}
