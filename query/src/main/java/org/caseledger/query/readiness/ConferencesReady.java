package org.caseledger.query.readiness;

import org.caseledger.events.directory.ProgrammeStatus;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.profile.Profile;
import org.caseledger.events.register.AgencyRegister;
import org.caseledger.events.register.BodyRegister;
import org.caseledger.events.register.BodyRegister.Body;
import org.caseledger.events.register.Fact;
import org.caseledger.events.register.Facts;
import org.caseledger.events.register.Lookups;
import org.caseledger.events.register.MembershipRegister;
import org.caseledger.events.register.MembershipRegister.Membership;
import org.caseledger.events.register.StaffRegister;
import org.caseledger.events.value.BodyId;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Whether the conferences that the programme needs can sit: bodies, members, their secrecy. */
final class ConferencesReady {

    private final Facts facts;
    private final LocalDate today;
    private final Profile profile;
    private final List<Fact<Body>> inForce;
    private final List<Missing> missing = new ArrayList<>();

    ConferencesReady(Facts facts, LocalDate today, Profile profile) {
        this.facts = facts;
        this.today = today;
        this.profile = profile;
        this.inForce =
                facts.findAll(BodyRegister.BODY, "all").stream()
                        .filter(body -> body.value().isInForceOn(today))
                        .toList();
    }

    List<Missing> missing() {
        boolean full = profile.programmeStatus() == ProgrammeStatus.FULL;
        if (full && profile.permits106_6() && !isThere(LegalBasis.SUPPORT_CONFERENCE_106_6)) {
            lacks(
                    "no-106-6-body",
                    "支援会議(社会福祉法106条の6)の会議体がありません。同意のない世帯は検討できません。",
                    "There is no body under article 106-6; households without consent cannot be"
                            + " discussed.");
        }
        if (full && !isThere(LegalBasis.CONSENT)) {
            lacks(
                    "no-consent-body",
                    "本人同意に基づく重層的支援会議の会議体がありません。プランを検討できません。",
                    "There is no conference body on consent; no plan can be discussed.");
        }
        inForce.forEach(this::body);
        return missing;
    }

    private boolean isThere(LegalBasis basis) {
        return inForce.stream().anyMatch(body -> body.value().basesOn(today).contains(basis));
    }

    private void body(Fact<Body> body) {
        BodyId id = BodyId.of(body.key());
        List<Membership> members =
                facts.values(MembershipRegister.MEMBERSHIP, Lookups.body(id)).stream()
                        .filter(member -> member.holdsOn(today))
                        .toList();
        if (members.isEmpty()) {
            lacks(
                    "body-without-members",
                    "会議体「" + body.value().nameOn(today) + "」に構成員がいません。",
                    "The body '" + body.value().nameOn(today) + "' has no members.");
        }
        if (body.value().basesOn(today).stream().anyMatch(profile::bindsToSecrecy)) {
            members.stream()
                    .filter(member -> !member.secrecyConfirmedBy(today))
                    .forEach(member -> secrecy(body.value(), member));
        }
    }

    /** Tells the member by office only: names of staff are not for this page. */
    private void secrecy(Body body, Membership member) {
        String office =
                StaffRegister.postOn(facts, member.staffId(), today)
                        .flatMap(post ->
                                facts.value(AgencyRegister.AGENCY, post.agencyId().toString()))
                        .map(AgencyRegister.Agency::name)
                        .orElse("?");
        lacks(
                "member-without-secrecy-notice",
                "会議体「" + body.nameOn(today) + "」の構成員(" + office + ")の守秘義務の確認がありません。",
                "A member of '"
                        + body.nameOn(today)
                        + "' ("
                        + office
                        + ") has not confirmed secrecy.");
    }

    private void lacks(String code, String japanese, String english) {
        missing.add(new Missing(code, japanese, english));
    }
}
