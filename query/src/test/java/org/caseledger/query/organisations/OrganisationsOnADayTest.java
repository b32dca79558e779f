package org.caseledger.query.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseledger.events.directory.*;
import org.caseledger.events.intake.Troubles;
import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.privacy.Withheld;
import org.caseledger.events.register.RegisterFold;
import org.caseledger.events.register.Registers;
import org.caseledger.events.supportcase.OtherScheme;
import org.caseledger.events.value.Actor;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.AgreementId;
import org.caseledger.events.value.AreaId;
import org.caseledger.events.value.AssignmentId;
import org.caseledger.events.value.Capacity;
import org.caseledger.events.value.ChangesId;
import org.caseledger.events.value.ContractId;
import org.caseledger.events.value.DataKind;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.PostId;
import org.caseledger.events.value.Purpose;
import org.caseledger.events.value.StaffId;
import org.caseledger.events.value.Words;
import org.caseledger.query.ledger.LedgerLine;
import org.caseledger.query.sentences.Phrases;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

class OrganisationsOnADayTest {

    private static final MunicipalityCode TOWN = new MunicipalityCode("999997");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 3);
    private static final AgencyId CARE = new AgencyId(new UUID(1, 1));
    private static final AgencyId SCHOOL = new AgencyId(new UUID(1, 2));
    private static final StaffId WORKER = new StaffId(new UUID(2, 1));
    private static final PostId POST = new PostId(new UUID(3, 1));
    private static final AreaId EAST = new AreaId(new UUID(4, 1));
    private static final AgreementId AGREEMENT = new AgreementId(new UUID(5, 1));
    private static final Field MOBILITY = new Field("MOBILITY");

    private final RegisterFold facts = new RegisterFold(Registers.ALL);
    private final List<LedgerLine> lines = new ArrayList<>();

    @Test
    void agencies_stand_under_each_of_their_fields_with_the_name_of_the_day() {
        open();
        happened(new AgencyRenamed(TOWN, CARE, "新名称", DAY.plusDays(1)));

        assertThat(on(DAY).fields()).extracting(Organisations.InField::field).contains("介護", "移動");
        assertThat(care(DAY).name()).isEqualTo("包括");
        assertThat(care(DAY).site()).isEqualTo("地域型");
        assertThat(care(DAY.plusDays(1)).name()).isEqualTo("新名称");
    }

    @Test
    void a_contract_about_to_end_is_marked() {
        open();
        happened(
                new ContractAgreed(
                        TOWN, new ContractId(new UUID(6, 1)), CARE, DAY, DAY.plusDays(91)));

        assertThat(care(DAY).contractUntil()).isEqualTo(DAY.plusDays(91));
        assertThat(care(DAY).contractEndsSoon()).isFalse();
        assertThat(care(DAY.plusDays(1)).contractEndsSoon()).isTrue();
    }

    @Test
    void a_post_without_holder_is_shown_as_such() {
        open();
        assertThat(care(DAY).posts()).containsExactly(post("担当者未定", true));

        happened(new PostFilled(TOWN, POST, WORKER, DAY, null));
        assertThat(care(DAY).posts()).containsExactly(post("職員1", false));

        happened(new StaffLeft(TOWN, WORKER, DAY.plusDays(3)));
        assertThat(care(DAY.plusDays(3)).posts()).containsExactly(post("担当者未定", true));
    }

    @Test
    void an_area_names_who_looks_after_it_in_its_time() {
        open();
        happened(new AreaDrawn(TOWN, EAST, "東部", AreaLayer.MIDDLE_SCHOOL, DAY));
        var made = new AssignmentId(new UUID(7, 1));
        happened(new AreaAssigned(TOWN, made, EAST, CARE, WORKER, DAY, null));
        assertThat(on(DAY).areas().getFirst().lookedAfterBy()).containsExactly("機関1(職員1)");
        assertThat(care(DAY).areas()).containsExactly("東部");

        happened(new AreaAssignmentEnded(TOWN, made, DAY.plusDays(5)));
        assertThat(on(DAY.plusDays(6)).areas().getFirst().lookedAfterBy()).isEmpty();
    }

    @Test
    void an_agreement_warns_before_it_expires_and_says_when_it_has() {
        open();
        happened(
                new SharingAgreementConcluded(
                        TOWN,
                        AGREEMENT,
                        "見守り協定",
                        Set.of(CARE, SCHOOL),
                        Purpose.SUPPORT,
                        Set.of(DataKind.HEALTH),
                        DAY,
                        DAY.plusDays(91)));

        assertThat(agreement(DAY).expiresSoon()).isFalse();
        assertThat(agreement(DAY.plusDays(1)).expiresSoon()).isTrue();
        assertThat(agreement(DAY.plusDays(92)).expired()).isTrue();
        assertThat(agreement(DAY.plusDays(92)).expiresSoon()).isFalse();
    }

    @Test
    void prepared_changes_are_listed_until_their_day_and_closed_agencies_no_longer() {
        open();
        happened(new AgencyClosed(TOWN, CARE, DAY.plusDays(9)));
        happened(
                new StaffChangesPrepared(
                        TOWN,
                        new ChangesId(new UUID(8, 1)),
                        ChangeOccasion.YEAR_END,
                        DAY.plusDays(9),
                        List.of(new PreparedChange(ChangeKind.AGENCY_CLOSES, CARE.value(), null))));

        assertThat(on(DAY).changes()).hasSize(1);
        assertThat(on(DAY.plusDays(9)).changes()).isEmpty();
        assertThat(on(DAY.plusDays(9)).fields())
                .extracting(Organisations.InField::field)
                .containsExactly("教育");
    }

    private void open() {
        happened(new FieldAdded(TOWN, MOBILITY, "移動", DAY));
        happened(
                new AgencyRegistered(
                        TOWN,
                        CARE,
                        "包括",
                        AgencyKind.COMMUNITY_SUPPORT_CENTRE,
                        Standing.CONTRACTOR,
                        Field.ELDERLY,
                        DAY,
                        Set.of(MOBILITY),
                        SiteType.COMMUNITY,
                        null));
        happened(
                new AgencyRegistered(
                        TOWN,
                        SCHOOL,
                        "学校",
                        AgencyKind.SCHOOL,
                        Standing.MUNICIPAL,
                        Field.EDUCATION,
                        DAY));
        happened(
                new StaffRegistered(
                        TOWN,
                        WORKER,
                        CARE,
                        Withheld.notEntitled(),
                        "担当",
                        Capacity.AGENCY_WORKER,
                        DAY));
        happened(new PostEstablished(TOWN, POST, CARE, "相談支援員", DAY));
    }

    private void happened(DirectoryEvent event) {
        var by = new Actor(TOWN, WORKER, CARE, Capacity.MUNICIPAL_OFFICER);
        var line = new LedgerLine(lines.size() + 1, UUID.randomUUID(), Instant.EPOCH, by, event);
        lines.add(line);
        facts.record(line.recorded());
    }

    private Organisations on(LocalDate day) {
        var book = new DirectoryBook(lines);
        return new OrganisationsOnADay(book, facts, new Numbered(), day, 90).at(1);
    }

    private Organisations.Agency care(LocalDate day) {
        return on(day).fields().stream()
                .flatMap(field -> field.agencies().stream())
                .filter(agency -> agency.agencyId().equals(CARE.value()))
                .findFirst()
                .orElseThrow();
    }

    private Organisations.Agreement agreement(LocalDate day) {
        return on(day).agreements().getFirst();
    }

    private static Organisations.Post post(String holder, boolean vacant) {
        return new Organisations.Post(POST.value(), "相談支援員", holder, vacant);
    }

    private static final class Numbered implements Phrases {

        @Override
        public String words(Labelled<Words> words) {
            return "言葉";
        }

        @Override
        public String troubles(Labelled<Troubles> troubles) {
            return "困りごと";
        }

        @Override
        public String scheme(Labelled<OtherScheme> scheme) {
            return "計画";
        }

        @Override
        public <T> String told(Labelled<T> value, Class<T> type, Function<T, String> words) {
            return "選択肢";
        }

        @Override
        public String agency(AgencyId agency) {
            return "機関" + agency.value().getLeastSignificantBits();
        }

        @Override
        public String person(PersonId person) {
            return "本人";
        }

        @Override
        public String staff(StaffId staff) {
            return "職員" + staff.value().getLeastSignificantBits();
        }
    }
}
