package org.caseledger.query.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseledger.events.conference.ConferenceBodyEstablished;
import org.caseledger.events.conference.ConferenceKind;
import org.caseledger.events.conference.MembershipGranted;
import org.caseledger.events.conference.SecrecyNoticeAcknowledged;
import org.caseledger.events.directory.AgencyKind;
import org.caseledger.events.directory.AgencyRegistered;
import org.caseledger.events.directory.AreaAssigned;
import org.caseledger.events.directory.AreaDrawn;
import org.caseledger.events.directory.AreaLayer;
import org.caseledger.events.directory.ContractAgreed;
import org.caseledger.events.directory.Field;
import org.caseledger.events.directory.MunicipalityRegistered;
import org.caseledger.events.directory.PledgeForm;
import org.caseledger.events.directory.ProgrammeStatus;
import org.caseledger.events.directory.SecrecyPledged;
import org.caseledger.events.directory.StaffLeft;
import org.caseledger.events.directory.StaffRegistered;
import org.caseledger.events.directory.Standing;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.privacy.Withheld;
import org.caseledger.events.profile.AccessPolicyPublished;
import org.caseledger.events.profile.ProfileSetting;
import org.caseledger.events.profile.ProfileSettingsDecided;
import org.caseledger.events.profile.SettingValue;
import org.caseledger.events.profile.TextKind;
import org.caseledger.events.profile.TextVersionPublished;
import org.caseledger.events.register.RecordedEvent;
import org.caseledger.events.register.RegisterFold;
import org.caseledger.events.register.Registers;
import org.caseledger.events.value.Actor;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.AreaId;
import org.caseledger.events.value.AssignmentId;
import org.caseledger.events.value.BodyId;
import org.caseledger.events.value.Capacity;
import org.caseledger.events.value.ContractId;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.StaffId;
import org.caseledger.query.gate.PolicyText;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

class ReadinessTest {

    private static final MunicipalityCode TOWN = new MunicipalityCode("999997");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 3);
    private static final LocalDate BEGIN = DAY.minusYears(1);
    private static final AgencyId SECTION = new AgencyId(new UUID(1, 1));
    private static final AgencyId COUNCIL = new AgencyId(new UUID(1, 2));
    private static final AreaId AREA = new AreaId(new UUID(5, 1));
    private static final BodyId BODY = new BodyId(new UUID(3, 1));
    private static final StaffId OFFICER = new StaffId(new UUID(2, 1));
    private static final Actor WHO = new Actor(TOWN, OFFICER, SECTION, Capacity.MUNICIPAL_OFFICER);

    private final RegisterFold facts = new RegisterFold(Registers.ALL);

    @Test
    void an_empty_ledger_lacks_everything() {
        assertThat(codes())
                .contains(
                        "programme-status",
                        "agencies",
                        "areas",
                        "no-municipal-officer",
                        "no-coordinator",
                        "no-reviewer",
                        "profile",
                        "population",
                        "text-consent-rules",
                        "text-secrecy-notice",
                        "two-person-access-policy");
    }

    @Test
    void a_town_that_has_everything_lacks_nothing() {
        everything();

        assertThat(Readiness.of(facts, DAY)).isEmpty();
    }

    @Test
    void a_full_programme_without_a_106_6_body_is_told() {
        everythingBut(LegalBasis.SUPPORT_CONFERENCE_106_6);

        assertThat(codes()).containsExactly("no-106-6-body");
    }

    @Test
    void no_106_6_body_is_asked_for_where_the_municipality_holds_none() {
        everythingBut(LegalBasis.SUPPORT_CONFERENCE_106_6);
        decided(ProfileSetting.SUPPORT_CONFERENCE_PERMITTED.to("false"));

        assertThat(codes()).isEmpty();
    }

    @Test
    void a_body_without_members_is_told_by_its_name() {
        offices();
        rules();
        record(body(Set.of(LegalBasis.CONSENT, LegalBasis.SUPPORT_CONFERENCE_106_6)));

        assertThat(Readiness.of(facts, DAY))
                .singleElement()
                .satisfies(one -> assertThat(one.japanese()).contains("見本市会議", "構成員"));
    }

    @Test
    void a_member_without_secrecy_notice_is_told_by_the_office() {
        offices();
        rules();
        record(body(Set.of(LegalBasis.CONSENT, LegalBasis.SUPPORT_CONFERENCE_106_6)));
        record(new MembershipGranted(BODY, OFFICER, SECTION, BEGIN, null, null));

        assertThat(Readiness.of(facts, DAY))
                .singleElement()
                .satisfies(one -> assertThat(one.code()).isEqualTo("member-without-secrecy-notice"))
                .satisfies(one -> assertThat(one.japanese()).contains("見本市 福祉課"));
    }

    @Test
    void contracts_that_ended_end_soon_or_never_were_are_told() {
        everything();
        agency(new AgencyId(new UUID(1, 3)), "期限切れ", Standing.CONTRACTOR);
        contract(3, DAY.minusDays(1));
        agency(new AgencyId(new UUID(1, 4)), "もうすぐ", Standing.CONTRACTOR);
        contract(4, DAY.plusDays(60));
        agency(new AgencyId(new UUID(1, 5)), "契約なし", Standing.CONTRACTOR);
        agency(new AgencyId(new UUID(1, 6)), "まだ先", Standing.CONTRACTOR);
        contract(6, DAY.plusDays(61));

        assertThat(codes())
                .containsOnly(
                        "agency-without-staff",
                        "contract-ended",
                        "contract-ends-soon",
                        "contract-missing");
        assertThat(codes()).filteredOn(code -> code.startsWith("contract")).hasSize(3);
    }

    @Test
    void a_small_office_is_told_which_two_person_rules_it_cannot_fill_and_what_instead() {
        everything();
        decided(ProfileSetting.SUPERIOR_REVIEW_DAYS.to("5"));
        record(new StaffLeft(TOWN, staffId(4), DAY));

        assertThat(Readiness.of(facts, DAY))
                .allSatisfy(one -> {
                    assertThat(one.japanese()).contains("現在1人", "5日以内", "代わりの手続");
                    assertThat(one.english()).contains("within 5 days");
                })
                .extracting(Missing::code)
                .containsExactly("two-person-access-policy", "two-person-sign-in-reset");
    }

    private List<String> codes() {
        return Readiness.of(facts, DAY).stream().map(Missing::code).toList();
    }

    private void everything() {
        everythingBut(LegalBasis.STATISTICS);
    }

    private void everythingBut(LegalBasis missing) {
        offices();
        rules();
        var bases =
                Set.of(LegalBasis.CONSENT, LegalBasis.SUPPORT_CONFERENCE_106_6).stream()
                        .filter(basis -> basis != missing)
                        .toList();
        record(body(Set.copyOf(bases)));
        record(new MembershipGranted(BODY, OFFICER, SECTION, BEGIN, null, null));
        record(new SecrecyNoticeAcknowledged(BODY, OFFICER, "第1版", BEGIN));
    }

    private void offices() {
        record(new MunicipalityRegistered(TOWN, "見本市", ProgrammeStatus.FULL, BEGIN));
        agency(SECTION, "見本市 福祉課", Standing.MUNICIPAL);
        agency(COUNCIL, "社会福祉協議会", Standing.CONTRACTOR);
        contract(2, DAY.plusYears(1));
        staff(1, SECTION, Capacity.MUNICIPAL_OFFICER);
        staff(2, SECTION, Capacity.REVIEWER);
        staff(3, COUNCIL, Capacity.COORDINATOR);
        staff(4, SECTION, Capacity.MUNICIPAL_OFFICER);
        record(new AreaDrawn(TOWN, AREA, "市全域", AreaLayer.MUNICIPALITY, BEGIN));
        record(new AreaAssigned(TOWN, assignment(1), AREA, COUNCIL, null, BEGIN, null));
    }

    private static AssignmentId assignment(int number) {
        return new AssignmentId(new UUID(6, number));
    }

    private void rules() {
        PolicyText policy = PolicyText.shipped();
        record(
                new AccessPolicyPublished(
                        TOWN,
                        PolicyText.ID,
                        policy.text(),
                        policy.sha256(),
                        BEGIN,
                        List.of(OFFICER, staffId(4)),
                        null,
                        null));
        decided(
                ProfileSetting.PLAN_LONGEST.to("P6M"),
                ProfileSetting.POPULATION.to("80000"),
                ProfileSetting.POPULATION_AS_OF.to("2026-04-01"));
        for (TextKind kind :
                List.of(
                        TextKind.CONSENT_RULES,
                        TextKind.SECRECY_NOTICE,
                        TextKind.APPLICATION_FORM,
                        TextKind.PLAN_SHEET)) {
            record(new TextVersionPublished(TOWN, kind, "第1版", BEGIN, null, null));
        }
    }

    private void agency(AgencyId id, String name, Standing standing) {
        record(
                new AgencyRegistered(
                        TOWN, id, name, AgencyKind.OTHER, standing, Field.GENERAL, BEGIN));
    }

    private void contract(int agency, LocalDate until) {
        record(
                new ContractAgreed(
                        TOWN,
                        new ContractId(new UUID(4, agency)),
                        new AgencyId(new UUID(1, agency)),
                        BEGIN,
                        until));
    }

    private void staff(int number, AgencyId agency, Capacity capacity) {
        record(
                new StaffRegistered(
                        TOWN,
                        staffId(number),
                        agency,
                        Withheld.notEntitled(),
                        "担当",
                        capacity,
                        BEGIN));
        record(new SecrecyPledged(TOWN, staffId(number), "第1版", PledgeForm.ON_PAPER, BEGIN));
    }

    @Test
    void who_has_not_pledged_by_the_text_in_force_is_counted() {
        everything();
        record(new SecrecyPledged(TOWN, staffId(1), "an older text", PledgeForm.ON_PAPER, BEGIN));

        assertThat(Readiness.of(facts, DAY))
                .singleElement()
                .satisfies(one -> assertThat(one.code()).isEqualTo("staff-without-pledge"))
                .satisfies(one -> assertThat(one.japanese()).contains("1人"));
    }

    private static StaffId staffId(int number) {
        return new StaffId(new UUID(2, number));
    }

    private static ConferenceBodyEstablished body(Set<LegalBasis> bases) {
        return new ConferenceBodyEstablished(
                BODY,
                "見本市会議",
                bases,
                bases.stream().map(ConferenceKind::of).collect(Collectors.toSet()),
                SECTION,
                null,
                false,
                "要綱",
                BEGIN);
    }

    private void decided(SettingValue... values) {
        record(new ProfileSettingsDecided(TOWN, BEGIN, BEGIN, null, List.of(values)));
    }

    private void record(LedgerEvent event) {
        facts.record(new RecordedEvent(UUID.randomUUID(), WHO, event));
    }
}
