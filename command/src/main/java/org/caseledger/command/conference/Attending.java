package org.caseledger.command.conference;

import static org.caseledger.command.conference.SittingRefusal.ATTENDEE_NOT_MEMBER;
import static org.caseledger.command.conference.SittingRefusal.ATTENDEE_NOT_PICKED;
import static org.caseledger.command.conference.SittingRefusal.SECRECY_NOT_ACKNOWLEDGED;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.events.profile.Profile;
import org.caseledger.events.register.BodyRegister;
import org.caseledger.events.register.ProfileRegister;
import org.caseledger.events.value.BodyId;
import org.caseledger.events.value.StaffId;

import java.util.ArrayList;
import java.util.List;

/**
 * Rule: only who was picked as a member of that day or asked by the chair's side attends an item
 * (R3), and one under 106-6
 * (or under local rules with a secrecy clause) only after confirming secrecy, unless the profile
 * records that as a finding (R4).
 */
record Attending(StaffId staffId) {

    /** What speaks against it; empty when nothing does. */
    List<SittingRefusal> breaches(Sitting.Open open, AgendaItem item, Circumstances now) {
        List<SittingRefusal> found = new ArrayList<>();
        if (!item.people().arePicked(staffId)) {
            found.add(ATTENDEE_NOT_PICKED);
        } else if (isNoLongerMember(open, item, now)) {
            found.add(ATTENDEE_NOT_MEMBER);
        }
        if (lacksNotice(open, item, now)) {
            found.add(SECRECY_NOT_ACKNOWLEDGED);
        }
        return found;
    }

    /** Picked as a member whose term is over on the day, because it ended or the day was put off. */
    private boolean isNoLongerMember(Sitting.Open open, AgendaItem item, Circumstances now) {
        return !item.people().invited().contains(staffId)
                && !Membership.in(open, item).holds(staffId, now);
    }

    private boolean lacksNotice(Sitting.Open open, AgendaItem item, Circumstances now) {
        Profile profile = ProfileRegister.on(now.facts(), open.heldOn());
        if (profile.needsSecrecyNotice(item.basis())) {
            return !Membership.in(open, item).secrecyConfirmed(staffId, now);
        }
        List<BodyId> strict = strictNeighbours(open, profile, now);
        return !strict.isEmpty()
                && strict.stream()
                        .map(body -> new Membership(body, open.heldOn()))
                        .noneMatch(member -> member.secrecyConfirmed(staffId, now))
                && !Membership.in(open, item).secrecyConfirmed(staffId, now);
    }

    /** Bodies that sit together with others keep to the strictest of their rules on secrecy. */
    private static List<BodyId> strictNeighbours(
            Sitting.Open open, Profile profile, Circumstances now) {
        return open.outline().bodies().size() == 1
                ? List.of()
                : open.outline().bodies().stream()
                        .filter(body -> needsNotice(body, open, profile, now))
                        .toList();
    }

    private static boolean needsNotice(
            BodyId body, Sitting.Open open, Profile profile, Circumstances now) {
        return now.facts()
                .value(BodyRegister.BODY, body.toString())
                .filter(known ->
                        known.basesOn(open.heldOn()).stream().anyMatch(profile::needsSecrecyNotice))
                .isPresent();
    }
}
