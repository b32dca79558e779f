package org.caseledger.secrecy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caseledger.secrecy.GuardedFamily.ADDRESS;

import org.caseledger.command.correction.AskRelabelling;
import org.caseledger.command.correction.ConfirmRelabelling;
import org.caseledger.command.household.RecordHistoricalFact;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.privacy.Sensitivity;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.ProtectionId;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.SignedIn;
import org.caseledger.events.value.Words;
import org.caseledger.query.gate.NotFound;
import org.caseledger.query.gate.OutputPath;
import org.caseledger.query.search.PlacesReading;
import org.caseledger.query.search.PlacesToLookAt;
import org.caseledger.query.search.PlacesToLookAt.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** D17 for what was written freely before somebody was protected. */
class PlacesToLookAtTest {

    private static final String WRITTEN = "今も 見本町３丁目 の家から通う";

    private final GuardedTown town = new GuardedTown();
    private final GuardedFamily family = new GuardedFamily(town).withAddress();
    private final PlacesReading reading = new PlacesReading(town.readGate, town.history);

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void whoever_records_the_protection_is_shown_where_the_address_stands_and_never_what() {
        UUID entry = written(WRITTEN);
        written("窓口で制度の説明を受けた");
        ProtectionId protection = family.isProtected();
        written(WRITTEN);

        PlacesToLookAt places = places(town.director, protection);

        assertThat(places.searched()).isTrue();
        assertThat(places.places())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.entryId()).isEqualTo(entry);
                    assertThat(one.kind()).isEqualTo("世帯");
                    assertThat(one.component()).isEqualTo("fact");
                });
        assertThat(places.toString()).doesNotContain(ADDRESS, "見本町", "通う");
        assertThat(town.looksOf(town.director))
                .isNotEmpty()
                .noneMatch(look -> look.contains("見本町"));
    }

    @Test
    void a_place_is_off_the_list_once_its_label_is_as_close() {
        UUID entry = written(WRITTEN);
        ProtectionId protection = family.isProtected();
        Place place = places(town.director, protection).places().getFirst();
        var reason = new Words("所在が書かれている");
        UUID asked =
                town.by(
                                town.director,
                                new AskRelabelling(
                                        family.household.value(),
                                        place.entryId(),
                                        place.component(),
                                        LegalBasis.OWN_STATUTORY_TASK,
                                        Sensitivity.S3,
                                        null,
                                        List.of(),
                                        reason))
                        .eventIds()
                        .getFirst();
        town.by(
                town.officer,
                new ConfirmRelabelling(family.household.value(), entry, asked, reason));

        assertThat(places(town.director, protection).places()).isEmpty();
        assertThat(family.readBy(town.carer)).doesNotContain(WRITTEN);
    }

    @Test
    void nobody_else_is_shown_it_and_a_lifted_protection_has_none() {
        written(WRITTEN);
        ProtectionId protection = family.isProtected();
        var other = new GuardedFamily(town);

        for (SignedIn who : List.of(town.officer, town.carer, town.teacher, town.reviewer)) {
            assertThatThrownBy(() -> places(who, protection)).isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> shown(town.director, other, protection))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> places(town.director, new ProtectionId(UUID.randomUUID())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void where_no_address_opens_it_says_that_nothing_was_looked_for() {
        written(WRITTEN);
        ProtectionId protection = family.isProtected();
        var without = new SignedIn(GuardedTown.MIHON, town.director.staff(), null);

        PlacesToLookAt places = places(without, protection);

        assertThat(places.searched()).isFalse();
        assertThat(places.places()).isEmpty();
    }

    private PlacesToLookAt places(SignedIn who, ProtectionId protection) {
        return shown(who, family, protection);
    }

    private PlacesToLookAt shown(SignedIn who, GuardedFamily of, ProtectionId protection) {
        return reading.show(
                who,
                OutputPath.PROTECTION_PLACES_API,
                new PlacesReading.Asked(of.file, protection));
    }

    private UUID written(String words) {
        return town.by(
                        town.officer,
                        new RecordHistoricalFact(
                                family.household,
                                Set.of(family.mother),
                                new Words(words),
                                null,
                                Occurred.onDay(town.today),
                                SaidBy.agency(town.centre)))
                .eventIds()
                .getFirst();
    }
}
