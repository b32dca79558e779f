package org.caseledger.command.consent;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.events.consent.Resting;
import org.caseledger.events.consent.RestingKind;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.register.CaseRegister;
import org.caseledger.events.register.CircleRegister;
import org.caseledger.events.register.Fact;
import org.caseledger.events.register.HandOverRegister;
import org.caseledger.events.register.ItemRegister;
import org.caseledger.events.register.Lookups;
import org.caseledger.events.register.ReferralRegister;
import org.caseledger.events.register.SittingRegister;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.Purpose;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What rests on a consent today (C-06): open plans and the roles in them, agenda items of sittings
 * still to come, hand-overs that wait for an answer, and referrals not yet taken up.
 */
record RestsOn(ConsentId consentId, Asked asked) {
    List<Resting> found(Circumstances now) {
        List<Resting> found = new ArrayList<>();
        if (asked.purpose() == Purpose.PLANNING || asked.purpose() == Purpose.SUPPORT) {
            for (Fact<CaseRegister.Case> run : runs(now)) {
                found.add(ofRun(run));
                found.addAll(roles(run, now));
            }
        }
        if (asked.purpose() == Purpose.PLANNING) {
            found.addAll(items(now));
        }
        found.addAll(handOvers(now));
        return List.copyOf(found);
    }

    /** The agencies that must be told, the one that records it left out. */
    static List<AgencyId> agencies(List<Resting> resting, AgencyId recording) {
        Set<AgencyId> agencies = new LinkedHashSet<>();
        for (Resting one : resting) {
            AgencyId agency = one.agencyId();
            if (agency != null && !agency.equals(recording)) {
                agencies.add(agency);
            }
        }
        return List.copyOf(agencies);
    }

    private List<Fact<CaseRegister.Case>> runs(Circumstances now) {
        return now.facts().findAll(CaseRegister.CASE, Lookups.file(asked.fileId())).stream()
                .filter(run -> isOpen(run.value().stage()))
                .filter(run -> concerns(run, now))
                .toList();
    }

    private static boolean isOpen(CaseRegister.Stage stage) {
        return switch (stage) {
            case REFERRED, ACCEPTED, PLANNING, DECIDED, SUSPENDED -> true;
            case NOT_TAKEN, CLOSED, ENDED -> false;
        };
    }

    private boolean concerns(Fact<CaseRegister.Case> run, Circumstances now) {
        return now.facts()
                .value(ReferralRegister.REFERRAL, run.key())
                .map(referral -> referral.persons().contains(asked.personId()))
                .orElse(true);
    }

    private static Resting ofRun(Fact<CaseRegister.Case> run) {
        RestingKind kind =
                run.value().stage() == CaseRegister.Stage.REFERRED
                        ? RestingKind.REFERRAL
                        : RestingKind.PLAN;
        return new Resting(kind, UUID.fromString(run.key()), run.value().coordinator());
    }

    /** Agencies in on the file through the run itself: the referring one and those with a role. */
    private List<Resting> roles(Fact<CaseRegister.Case> run, Circumstances now) {
        return now.facts().findAll(CircleRegister.CIRCLE, Lookups.file(asked.fileId())).stream()
                .filter(in -> in.value().now())
                .filter(in -> in.key().contains("/" + run.key() + "/"))
                .map(in -> in.value().agencyId())
                .filter(agency -> !agency.equals(run.value().coordinator()))
                .map(agency -> new Resting(RestingKind.ROLE, UUID.fromString(run.key()), agency))
                .toList();
    }

    private List<Resting> items(Circumstances now) {
        return now.facts().findAll(ItemRegister.ITEM, Lookups.file(asked.fileId())).stream()
                .filter(item -> item.value().basis() == LegalBasis.CONSENT)
                .filter(item -> item.value().subjects().contains(asked.personId()))
                .filter(item -> isStillToCome(item.value(), now))
                .map(item ->
                        new Resting(RestingKind.AGENDA_ITEM, UUID.fromString(item.key()), null))
                .toList();
    }

    private static boolean isStillToCome(ItemRegister.Item item, Circumstances now) {
        return now.facts()
                .value(SittingRegister.SITTING, item.sittingId().toString())
                .filter(sitting -> !sitting.closed())
                .isPresent();
    }

    private List<Resting> handOvers(Circumstances now) {
        return now
                .facts()
                .findAll(HandOverRegister.HAND_OVER, Lookups.file(asked.fileId()))
                .stream()
                .filter(sent -> sent.value().awaitsAnswer())
                .filter(sent -> sent.value().consents().contains(consentId))
                .map(sent ->
                        new Resting(
                                RestingKind.HAND_OVER,
                                UUID.fromString(sent.key()),
                                sent.value().to()))
                .toList();
    }
}
