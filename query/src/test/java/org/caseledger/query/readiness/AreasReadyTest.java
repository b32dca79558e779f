package org.caseledger.query.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseledger.events.directory.AgencyKind;
import org.caseledger.events.directory.AgencyRegistered;
import org.caseledger.events.directory.AreaAssigned;
import org.caseledger.events.directory.AreaAssignmentEnded;
import org.caseledger.events.directory.AreaDrawn;
import org.caseledger.events.directory.AreaGivenUp;
import org.caseledger.events.directory.AreaLayer;
import org.caseledger.events.directory.Field;
import org.caseledger.events.directory.PostEstablished;
import org.caseledger.events.directory.PostFilled;
import org.caseledger.events.directory.SharingAgreementConcluded;
import org.caseledger.events.directory.StaffRegistered;
import org.caseledger.events.directory.Standing;
import org.caseledger.events.privacy.Withheld;
import org.caseledger.events.profile.Profile;
import org.caseledger.events.register.RecordedEvent;
import org.caseledger.events.register.RegisterFold;
import org.caseledger.events.register.Registers;
import org.caseledger.events.value.Actor;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.AgreementId;
import org.caseledger.events.value.AreaId;
import org.caseledger.events.value.AssignmentId;
import org.caseledger.events.value.Capacity;
import org.caseledger.events.value.DataKind;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.PostId;
import org.caseledger.events.value.Purpose;
import org.caseledger.events.value.StaffId;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Areas nobody looks after, posts nobody holds and agreements that end are told. */
class AreasReadyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 3);
    private static final LocalDate BEGIN = DAY.minusYears(1);
    private static final MunicipalityCode TOWN = new MunicipalityCode("999997");
    private static final AgencyId SECTION = new AgencyId(new UUID(1, 1));
    private static final AreaId AREA = new AreaId(new UUID(5, 1));
    private static final StaffId OFFICER = new StaffId(new UUID(2, 1));

    private final RegisterFold facts = new RegisterFold(Registers.ALL);

    @Test
    void an_area_that_nobody_looks_after_is_told() {
        assertThat(codes()).containsExactly("areas");

        areaLookedAfter();
        assertThat(codes()).isEmpty();

        record(new AreaAssignmentEnded(TOWN, assignment(1), DAY.minusDays(1)));
        assertThat(codes()).containsExactly("area-without-agency");

        record(new AreaAssigned(TOWN, assignment(2), AREA, SECTION, null, DAY, null));
        assertThat(codes()).isEmpty();

        record(new AreaGivenUp(TOWN, AREA, DAY.minusDays(1)));
        assertThat(codes()).containsExactly("areas");
    }

    @Test
    void a_post_without_a_holder_is_told_with_its_agency() {
        areaLookedAfter();
        record(
                new AgencyRegistered(
                        TOWN,
                        SECTION,
                        "見本市 福祉課",
                        AgencyKind.OTHER,
                        Standing.MUNICIPAL,
                        Field.GENERAL,
                        BEGIN));
        record(
                new StaffRegistered(
                        TOWN,
                        OFFICER,
                        SECTION,
                        Withheld.notEntitled(),
                        "担当",
                        Capacity.MUNICIPAL_OFFICER,
                        BEGIN));
        PostId post = new PostId(new UUID(7, 1));
        record(new PostEstablished(TOWN, post, SECTION, "係長", BEGIN));

        assertThat(missing())
                .singleElement()
                .satisfies(one -> assertThat(one.code()).isEqualTo("post-vacant"))
                .satisfies(one -> assertThat(one.japanese()).contains("見本市 福祉課", "担当者未定"));

        record(new PostFilled(TOWN, post, OFFICER, BEGIN, null));
        assertThat(codes()).isEmpty();
    }

    @Test
    void sharing_agreements_that_ended_or_end_soon_are_told() {
        areaLookedAfter();
        agreement(1, DAY.minusDays(1));
        agreement(2, DAY.plusDays(60));
        agreement(3, DAY.plusDays(61));

        assertThat(codes()).containsExactlyInAnyOrder("agreement-ended", "agreement-ends-soon");
    }

    private void areaLookedAfter() {
        record(new AreaDrawn(TOWN, AREA, "市全域", AreaLayer.MUNICIPALITY, BEGIN));
        record(new AreaAssigned(TOWN, assignment(1), AREA, SECTION, null, BEGIN, null));
    }

    private void agreement(int number, LocalDate until) {
        record(
                new SharingAgreementConcluded(
                        TOWN,
                        new AgreementId(new UUID(8, number)),
                        "協定",
                        Set.of(SECTION, new AgencyId(new UUID(1, 2))),
                        Purpose.SUPPORT,
                        Set.of(DataKind.LIVING),
                        BEGIN,
                        until));
    }

    private static AssignmentId assignment(int number) {
        return new AssignmentId(new UUID(6, number));
    }

    private List<Missing> missing() {
        return new AreasReady(facts, DAY, Profile.strict()).missing();
    }

    private List<String> codes() {
        return missing().stream().map(Missing::code).toList();
    }

    private void record(LedgerEvent event) {
        var who = new Actor(TOWN, OFFICER, SECTION, Capacity.MUNICIPAL_OFFICER);
        facts.record(new RecordedEvent(UUID.randomUUID(), who, event));
    }
}
