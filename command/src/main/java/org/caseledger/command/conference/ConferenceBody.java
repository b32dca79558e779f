package org.caseledger.command.conference;

import org.caseledger.events.conference.BodyEvent;
import org.caseledger.events.conference.BodyRulesRevised;
import org.caseledger.events.conference.ConferenceBodyDissolved;
import org.caseledger.events.conference.ConferenceBodyEstablished;
import org.caseledger.events.conference.ConferenceBodyRenamed;
import org.caseledger.events.conference.MembershipEnded;
import org.caseledger.events.conference.MembershipExtended;
import org.caseledger.events.conference.MembershipGranted;
import org.caseledger.events.conference.SecrecyNoticeAcknowledged;
import org.caseledger.events.value.AgencyId;
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
            LocalDate validFrom,
            @Nullable LocalDate dissolvedFrom,
            AgencyId host,
            boolean trial,
            Map<StaffId, Term> members,
            Map<StaffId, Set<String>> notices)
            implements ConferenceBody {

        public Established {
            members = Map.copyOf(members);
            notices = Map.copyOf(notices);
        }

        boolean isGoneOn(LocalDate day) {
            return dissolvedFrom != null && !day.isBefore(dissolvedFrom);
        }

        private Established with(
                Map<StaffId, Term> membersNow, Map<StaffId, Set<String>> noticesNow) {
            return new Established(validFrom, dissolvedFrom, host, trial, membersNow, noticesNow);
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
                    yield new Established(
                            established.validFrom(),
                            null,
                            established.host(),
                            established.trial(),
                            Map.of(),
                            Map.of());
                }
                throw impossible(event);
            }
            case ConferenceBodyRenamed _, BodyRulesRevised _ -> established(event);
            case ConferenceBodyDissolved dissolved -> {
                Established was = established(event);
                yield new Established(
                        was.validFrom,
                        dissolved.from(),
                        was.host,
                        was.trial,
                        was.members,
                        was.notices);
            }
            case MembershipExtended extended -> until(event, extended.staffId(), extended.until());
            case MembershipGranted granted ->
                    member(event, granted.staffId(), new Term(granted.from(), granted.until()));
            case MembershipEnded ended ->
                    until(event, ended.staffId(), ended.endedOn().minusDays(1));
            case SecrecyNoticeAcknowledged notice -> {
                Established was = established(event);
                Map<StaffId, Set<String>> notices = new HashMap<>(was.notices);
                Set<String> versions =
                        new HashSet<>(notices.getOrDefault(notice.staffId(), Set.of()));
                versions.add(notice.noticeVersion());
                notices.put(notice.staffId(), Set.copyOf(versions));
                yield was.with(was.members, notices);
            }
        };
    }

    private Established member(BodyEvent event, StaffId staff, Term term) {
        Established was = established(event);
        Map<StaffId, Term> members = new HashMap<>(was.members);
        members.put(staff, term);
        return was.with(members, was.notices);
    }

    private Established until(BodyEvent event, StaffId staff, LocalDate lastDay) {
        Term term = established(event).members.get(staff);
        if (term == null) {
            throw impossible(event);
        }
        return member(event, staff, new Term(term.from, lastDay));
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
