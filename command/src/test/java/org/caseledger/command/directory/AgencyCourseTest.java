package org.caseledger.command.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.command.Town.DAY;
import static org.caseledger.command.Town.MIHON;
import static org.caseledger.command.directory.DirectoryRefusal.*;
import static org.caseledger.command.directory.Office.APRIL;
import static org.caseledger.command.directory.Office.CARE;
import static org.caseledger.command.directory.Office.OTHER;
import static org.caseledger.command.directory.Office.THIRD;

import org.caseledger.command.Town;
import org.caseledger.events.directory.AgencyKind;
import org.caseledger.events.directory.Field;
import org.caseledger.events.directory.SiteType;
import org.caseledger.events.directory.Standing;
import org.caseledger.events.register.AgencyRegister;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.ContractId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

class AgencyCourseTest {

    private static final AgencyId NEW = new AgencyId(Town.id(1, 40));
    private static final AgencyId NOBODY = new AgencyId(Town.id(1, 99));
    private static final ContractId CONTRACT = new ContractId(Town.id(15, 1));
    private static final AgencyKind BATH_HOUSE = new AgencyKind("BATH_HOUSE");
    private static final Field MOBILITY = new Field("MOBILITY");

    private final Office office = Office.open();

    @Test
    void kinds_and_fields_are_added_once_and_then_used() {
        office.refuses(agency(BATH_HOUSE, Field.HEALTH, null, null), AGENCY_KIND_UNKNOWN);
        office.refuses(agency(AgencyKind.OTHER, MOBILITY, null, null), FIELD_UNKNOWN);
        office.does(new AddAgencyKind(MIHON, BATH_HOUSE, "銭湯", DAY));
        office.does(new AddField(MIHON, MOBILITY, "移動", DAY));
        office.refuses(new AddAgencyKind(MIHON, BATH_HOUSE, "銭湯", DAY), AGENCY_KIND_ALREADY_THERE);
        office.refuses(new AddField(MIHON, Field.NEEDY, "困窮", DAY), FIELD_ALREADY_THERE);
        office.does(agency(BATH_HOUSE, MOBILITY, null, null));
    }

    @Test
    void a_site_brings_together_as_many_fields_as_its_type_says() {
        office.refuses(
                agency(AgencyKind.OTHER, Field.ELDERLY, null, SiteType.INTEGRATED),
                SITE_NEEDS_TWO_FIELDS);
        office.refuses(
                agency(AgencyKind.OTHER, Field.ELDERLY, Set.of(Field.NEEDY), SiteType.BASIC),
                SITE_HAS_ONE_FIELD);
        office.refuses(
                agency(AgencyKind.OTHER, Field.HOUSING, null, SiteType.BASIC), SITE_HAS_ONE_FIELD);
        office.does(
                agency(AgencyKind.OTHER, Field.ELDERLY, Set.of(Field.NEEDY), SiteType.INTEGRATED));
    }

    @Test
    void a_prefecture_may_run_an_agency_for_the_town_but_not_its_own_section() {
        office.refuses(runBy(Standing.MUNICIPAL), OPERATOR_IS_THE_MUNICIPALITY);
        office.does(runBy(Standing.PREFECTURAL));
    }

    @Test
    void a_name_counts_from_its_day() {
        office.does(new RenameAgency(MIHON, CARE, "新しい名", APRIL));
        assertThat(care().nameOn(APRIL.minusDays(1))).isEqualTo("機関");
        assertThat(care().nameOn(APRIL)).isEqualTo("新しい名");
        office.refuses(new RenameAgency(MIHON, NOBODY, "名", APRIL), AGENCY_NOT_REGISTERED);
    }

    @Test
    void an_agency_ends_once_and_is_entrusted_until_the_day_before() {
        office.does(new CloseAgency(MIHON, CARE, APRIL));
        assertThat(care().isEntrustedOn(APRIL.minusDays(1))).isTrue();
        assertThat(care().isEntrustedOn(APRIL)).isFalse();
        office.refuses(new CloseAgency(MIHON, CARE, APRIL), AGENCY_ALREADY_CLOSED);
        office.refuses(new RenameAgency(MIHON, CARE, "名", APRIL), AGENCY_NOT_OPEN);
        office.refuses(new MergeAgency(MIHON, OTHER, CARE, APRIL), AGENCY_NOT_OPEN);
        office.refuses(new CloseAgency(MIHON, OTHER, DAY.minusDays(1)), AGENCY_NOT_OPEN);
    }

    @Test
    void an_agency_is_split_into_two_or_merged_into_another() {
        office.refuses(new SplitAgency(MIHON, CARE, List.of(OTHER), APRIL), AGENCY_SPLIT_NEEDS_TWO);
        office.refuses(
                new SplitAgency(MIHON, CARE, List.of(CARE, OTHER), APRIL), AGENCY_INTO_ITSELF);
        office.refuses(
                new SplitAgency(MIHON, CARE, List.of(OTHER, NOBODY), APRIL), AGENCY_NOT_REGISTERED);
        office.refuses(new MergeAgency(MIHON, CARE, CARE, APRIL), AGENCY_INTO_ITSELF);
        office.does(new SplitAgency(MIHON, CARE, List.of(OTHER, THIRD), APRIL));
        office.does(new MergeAgency(MIHON, THIRD, OTHER, APRIL.plusYears(1)));
        assertThat(care().isOpenOn(APRIL)).isFalse();
    }

    @Test
    void a_contractor_is_entrusted_while_a_contract_runs_and_again_with_the_next_one() {
        LocalDate march = APRIL.minusDays(1);
        office.does(new AgreeContract(MIHON, CONTRACT, CARE, DAY, march));
        var next = new ContractId(Town.id(15, 2));
        office.does(new AgreeContract(MIHON, next, CARE, APRIL.plusDays(1), APRIL.plusYears(1)));
        assertThat(care().isEntrustedOn(march)).isTrue();
        assertThat(care().isEntrustedOn(APRIL)).isFalse();
        assertThat(care().isEntrustedOn(APRIL.plusDays(1))).isTrue();
        office.does(new EndContract(MIHON, next, APRIL.plusDays(9)));
        assertThat(care().isEntrustedOn(APRIL.plusDays(10))).isFalse();
    }

    @Test
    void a_contract_ends_early_once_and_within_its_term() {
        office.refuses(new EndContract(MIHON, CONTRACT, DAY), CONTRACT_NOT_AGREED);
        office.does(new AgreeContract(MIHON, CONTRACT, CARE, DAY, APRIL));
        office.refuses(
                new EndContract(MIHON, CONTRACT, APRIL.plusDays(1)), CONTRACT_END_OUTSIDE_TERM);
        office.does(new EndContract(MIHON, CONTRACT, APRIL.minusDays(9)));
        office.refuses(new EndContract(MIHON, CONTRACT, APRIL), CONTRACT_ALREADY_ENDED);
    }

    private AgencyRegister.Agency care() {
        return office.facts().value(AgencyRegister.AGENCY, CARE.toString()).orElseThrow();
    }

    private static RegisterAgency agency(
            AgencyKind kind, Field field, @Nullable Set<Field> alsoIn, @Nullable SiteType site) {
        return new RegisterAgency(
                MIHON, NEW, "機関", kind, Standing.CONTRACTOR, field, DAY, alsoIn, site, null);
    }

    private static RegisterAgency runBy(Standing standing) {
        return new RegisterAgency(
                MIHON,
                NEW,
                "自立相談支援機関",
                AgencyKind.SELF_RELIANCE_CONSULTATION,
                standing,
                Field.NEEDY,
                DAY,
                null,
                SiteType.BASIC,
                "見本県");
    }
}
