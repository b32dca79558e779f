package org.caseledger.query.bodies;

import org.caseledger.events.conference.MemberCapacity;
import org.caseledger.events.conference.MembershipGranted;
import org.caseledger.events.register.Lookups;
import org.caseledger.events.register.MembershipRegister;
import org.caseledger.events.register.PledgeRegister;
import org.caseledger.events.register.StaffRegister;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.BodyId;
import org.caseledger.events.value.StaffId;
import org.caseledger.query.gate.Look;
import org.caseledger.query.ledger.LedgerLine;
import org.caseledger.query.sentences.Phrases;
import org.caseledger.query.sentences.Terms;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The members of a body, past and to come, and who only confirmed its secrecy. */
final class BodyMembers {

    private final Look look;
    private final BodyId body;
    private final Phrases say;
    private final Map<StaffId, MembershipGranted> lastGrants = new HashMap<>();

    BodyMembers(Look look, BodyId body, List<LedgerLine> told, Phrases say) {
        this.look = look;
        this.body = body;
        this.say = say;
        for (LedgerLine line : told) {
            if (line.event() instanceof MembershipGranted granted) {
                lastGrants.put(granted.staffId(), granted);
            }
        }
    }

    /** Members of that day first; a term that ends within so many days of it is marked. */
    List<BodyShown.Member> on(LocalDate day, int within) {
        return look.facts().values(MembershipRegister.MEMBERSHIP, Lookups.body(body)).stream()
                .map(membership -> shown(membership, day, within))
                .sorted(
                        Comparator.comparing(BodyShown.Member::member)
                                .reversed()
                                .thenComparing(BodyShown.Member::agency)
                                .thenComparing(BodyShown.Member::name))
                .toList();
    }

    private BodyShown.Member shown(
            MembershipRegister.Membership membership, LocalDate day, int within) {
        StaffId staff = membership.staffId();
        MembershipGranted granted = lastGrants.get(staff);
        return new BodyShown.Member(
                staff.value(),
                say.staff(staff),
                agency(staff, granted, day),
                granted == null ? "構成員でない者" : of(granted.capacity()),
                membership.holdsOn(day),
                membership.terms().stream().map(BodyMembers::inWords).toList(),
                endsSoon(membership, day, within),
                membership.secrecyAcknowledgedOn(),
                membership.holdsOn(day) && PledgeRegister.isWanted(staff, look.facts(), day));
    }

    private String agency(StaffId staff, @Nullable MembershipGranted granted, LocalDate day) {
        Optional<AgencyId> sentBy = Optional.ofNullable(granted).map(MembershipGranted::agencyId);
        return sentBy.or(() ->
                        StaffRegister.postOn(look.facts(), staff, day)
                                .map(StaffRegister.Post::agencyId))
                .map(say::agency)
                .orElse("—");
    }

    private static String inWords(MembershipRegister.Term term) {
        String until = term.until() == null ? "" : Terms.day(term.until()) + "まで";
        return Terms.day(term.from()) + "から" + until;
    }

    /** Nothing follows the term of that day, and it is over soon. */
    private static boolean endsSoon(
            MembershipRegister.Membership membership, LocalDate day, int within) {
        LocalDate until = membership.termAt(day).map(MembershipRegister.Term::until).orElse(null);
        return until != null
                && membership.holdsOn(day)
                && !until.isAfter(day.plusDays(within))
                && !membership.holdsOn(until.plusDays(1));
    }

    private static String of(@Nullable MemberCapacity capacity) {
        return switch (capacity) {
            case null -> "構成員";
            case CHAIR -> "会長・総括者";
            case MEMBER -> "構成員";
            case TEMPORARY -> "臨時構成員";
            case EXPERT -> "学識経験者等";
            case SECRETARIAT -> "事務局";
        };
    }
}
