package org.caseledger.query.readiness;

import org.caseledger.events.directory.Standing;
import org.caseledger.events.profile.Profile;
import org.caseledger.events.profile.ProfileSetting;
import org.caseledger.events.register.AgencyRegister;
import org.caseledger.events.register.AgencyRegister.Agency;
import org.caseledger.events.register.ContractTerm;
import org.caseledger.events.register.Fact;
import org.caseledger.events.register.Facts;
import org.caseledger.events.register.PledgeRegister;
import org.caseledger.events.register.StaffRegister;
import org.caseledger.events.register.StaffRegister.Post;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.Capacity;
import org.caseledger.events.value.StaffId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Whether there are offices with people in them, under contracts that run, and enough of them. */
final class OfficesReady {

    private final Facts facts;
    private final LocalDate today;
    private final Profile profile;
    private final List<Fact<Agency>> agencies;
    private final List<Post> posts;
    private final List<Missing> missing = new ArrayList<>();

    OfficesReady(Facts facts, LocalDate today, Profile profile) {
        this.facts = facts;
        this.today = today;
        this.profile = profile;
        this.agencies = facts.findAll(AgencyRegister.AGENCY, "all");
        this.posts =
                facts.values(StaffRegister.STAFF, "all").stream()
                        .flatMap(post -> post.on(today).stream())
                        .toList();
    }

    List<Missing> missing() {
        if (agencies.isEmpty()) {
            lacks("agencies", "機関が一つも登録されていません。", "No agency is registered.");
        }
        agencies.forEach(this::agency);
        capacity(Capacity.MUNICIPAL_OFFICER, "市町村職員", "municipal officer");
        capacity(Capacity.COORDINATOR, "調整担当(多機関協働事業者)", "coordinator");
        if (posts.stream().noneMatch(post -> post.capacity() == Capacity.REVIEWER)) {
            lacks(
                    "no-reviewer",
                    "点検担当がいません。市町村職員が立場を示して代わりに点検し、「代わりの手続を使った記録」に載ります。",
                    "There is no reviewer; an officer stands in, says as what, and the list of"
                            + " fall-backs shows it.");
        }
        long silent = withoutPledge();
        if (silent > 0) {
            lacks(
                    "staff-without-pledge",
                    "守秘の誓約の記録がない職員が" + silent + "人います。",
                    "Members of staff who have not pledged secrecy: " + silent + ".");
        }
        for (TwoPersonRule rule : TwoPersonRule.values()) {
            long there = posts.stream().filter(post -> rule.mayBeFilledBy(post.capacity())).count();
            if (there < rule.least()) {
                missing.add(
                        rule.unfilled(there, profile.days(ProfileSetting.SUPERIOR_REVIEW_DAYS)));
            }
        }
        return missing;
    }

    private long withoutPledge() {
        return facts.findAll(StaffRegister.STAFF, "all").stream()
                .filter(each -> each.value().on(today).isPresent())
                .filter(each -> PledgeRegister.isWanted(StaffId.of(each.key()), facts, today))
                .count();
    }

    private void agency(Fact<Agency> fact) {
        Agency agency = fact.value();
        AgencyId id = AgencyId.of(fact.key());
        if (posts.stream().noneMatch(post -> post.agencyId().equals(id))) {
            lacks(
                    "agency-without-staff",
                    "「" + agency.name() + "」に職員がいません。",
                    "'" + agency.name() + "' has no staff.");
        }
        if (agency.standing() == Standing.CONTRACTOR) {
            contract(agency);
        }
    }

    /** The last day of all that was agreed with it. */
    private static @Nullable LocalDate lastDay(Agency agency) {
        return agency.contracts().stream()
                .map(ContractTerm::lastDay)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private void contract(Agency agency) {
        LocalDate until = lastDay(agency);
        if (until == null) {
            lacks(
                    "contract-missing",
                    "受託者「" + agency.name() + "」の契約が登録されていません。",
                    "No contract is registered for the contractor '" + agency.name() + "'.");
        } else if (until.isBefore(today)) {
            lacks(
                    "contract-ended",
                    "受託者「" + agency.name() + "」の契約は" + until + "に終わっています。",
                    "The contract of '" + agency.name() + "' ended on " + until + ".");
        } else if (endsSoon(until)) {
            lacks(
                    "contract-ends-soon",
                    "受託者「" + agency.name() + "」の契約は" + until + "に終わります" + left(until),
                    "The contract of '" + agency.name() + "' ends on " + until + ".");
        }
    }

    private boolean endsSoon(LocalDate until) {
        return !until.isAfter(today.plusDays(profile.days(ProfileSetting.EXPIRY_WARNING_DAYS)));
    }

    private String left(LocalDate until) {
        return "(あと" + ChronoUnit.DAYS.between(today, until) + "日)。";
    }

    private void capacity(Capacity capacity, String japanese, String english) {
        if (posts.stream().noneMatch(post -> post.capacity() == capacity)) {
            lacks(
                    "no-" + capacity.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    japanese + "がいません。",
                    "There is no " + english + ".");
        }
    }

    private void lacks(String code, String japanese, String english) {
        missing.add(new Missing(code, japanese, english));
    }
}
