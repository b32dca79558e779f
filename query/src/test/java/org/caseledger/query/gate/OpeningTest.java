package org.caseledger.query.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.caseledger.events.intake.Answered;
import org.caseledger.events.intake.SheetAnswer;
import org.caseledger.events.intake.SheetItem;
import org.caseledger.events.privacy.Known;
import org.caseledger.events.privacy.Label;
import org.caseledger.events.privacy.LabelId;
import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.privacy.RetentionClass;
import org.caseledger.events.privacy.Sealed;
import org.caseledger.events.privacy.Sealing;
import org.caseledger.events.privacy.Sensitivity;
import org.caseledger.events.privacy.Withheld;
import org.caseledger.events.storage.LedgerJson;
import org.caseledger.events.value.Actor;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.Capacity;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.Purpose;
import org.caseledger.events.value.StaffId;
import org.caseledger.events.value.TownTime;
import org.caseledger.events.value.Words;
import org.caseledger.query.gate.cedar.CedarPolicy;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** What one request opens of what it asks for, and what it notes of it. */
class OpeningTest {

    private static final MunicipalityCode TOWN = new MunicipalityCode("999997");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 3);
    private static final FileId FILE = new FileId(new UUID(1, 1));
    private static final ItemId ITEM = new ItemId(new UUID(1, 2));
    private static final UUID MOTHER = new UUID(1, 3);
    private static final UUID SON = new UUID(1, 4);
    private static final AccessPolicy POLICY = CedarPolicy.of(PolicyText.shipped());

    private final GivenFacts facts = new GivenFacts();
    private final CountedKeys keys = new CountedKeys();
    private final Sealing sealing = new Sealing(keys);
    private final Map<UUID, Label> stored = new LinkedHashMap<>();
    private final List<Set<UUID>> fetched = new ArrayList<>();
    private final Opening officer = opening(Capacity.MUNICIPAL_OFFICER, true);

    @Test
    void what_is_permitted_opens_and_is_noted_once_for_each_label() {
        Label label = about(MOTHER);

        assertThat(words(officer, sealed(label, "見本 花子"))).isEqualTo("見本 花子");
        assertThat(words(officer, sealed(label, "見本市一丁目"))).isEqualTo("見本市一丁目");

        assertThat(officer.decisions())
                .containsExactly(
                        new Decided(LabelId.of(label), Ruling.PERMITTED_MUNICIPAL_OFFICER));
        assertThat(officer.reasons()).containsExactly(Ruling.PERMITTED_MUNICIPAL_OFFICER);
        assertThat(fetched).hasSize(1);
    }

    @Test
    void what_is_not_permitted_stays_closed_and_no_key_is_asked_for() {
        Label told = inItem(MOTHER);

        assertThat(officer.open(sealed(told, "夜に物音"), Words.class))
                .isEqualTo(Withheld.notEntitled());

        assertThat(keys.trips).isEmpty();
        assertThat(officer.decisions())
                .containsExactly(new Decided(LabelId.of(told), Ruling.DENIED_NOT_OF_ITEM));
    }

    @Test
    void an_open_value_never_comes_to_the_gate() {
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        officer.open(new Known<>(about(MOTHER), new Words("見本")), Words.class));
    }

    @Test
    void what_was_struck_stays_closed_and_is_noted() {
        assertThat(officer.open(Withheld.struck(), Words.class)).isEqualTo(Withheld.struck());
        assertThat(officer.reasons()).containsExactly(Ruling.DENIED_STRUCK);
    }

    @Test
    void what_was_withheld_before_is_not_noted_as_struck() {
        officer.open(Withheld.notEntitled(), Words.class);

        assertThat(officer.reasons()).isEmpty();
    }

    @Test
    void what_was_destroyed_says_when_and_what_lacks_its_key_says_so() {
        Labelled<Words> hers = sealed(about(MOTHER), "見本 花子");
        Labelled<Words> his = sealed(about(SON), "見本 学");
        keys.destroy(MOTHER, DAY);
        keys.lose(SON);

        assertThat(officer.open(hers, Words.class)).isEqualTo(Withheld.destroyedOn(DAY));
        assertThat(officer.open(his, Words.class))
                .isEqualTo(new Withheld<>(Withheld.Reason.KEY_DESTROYED, null));
    }

    @Test
    void without_a_fresh_second_factor_the_strictest_classes_stay_closed() {
        var stale = opening(Capacity.MUNICIPAL_OFFICER, false);

        assertThat(stale.open(sealed(of(Sensitivity.S3), "見本市"), Words.class))
                .isEqualTo(Withheld.notEntitled());
        assertThat(stale.permits(of(Sensitivity.S2))).isTrue();
        assertThat(stale.reasons())
                .containsExactly(Ruling.DENIED_SECOND_FACTOR, Ruling.PERMITTED_MUNICIPAL_OFFICER);
        assertThat(words(officer, sealed(of(Sensitivity.S3), "見本市"))).isEqualTo("見本市");
    }

    @Test
    void what_is_forbidden_anyway_does_not_ask_for_a_second_factor() {
        var stale = opening(Capacity.MUNICIPAL_OFFICER, false);

        assertThat(stale.permits(of(Sensitivity.S4))).isFalse();
        assertThat(stale.reasons()).containsExactly(Ruling.FORBIDDEN_PROTECTED);
    }

    @Test
    void a_request_goes_to_the_policy_thirty_times_at_most() {
        int asked = 0;
        for (LegalBasis basis : LegalBasis.values()) {
            for (Sensitivity sensitivity :
                    List.of(Sensitivity.S0, Sensitivity.S1, Sensitivity.S2)) {
                asked += 1;
                officer.permits(label(basis, sensitivity, null, MOTHER));
            }
        }

        assertThat(asked).isEqualTo(33);
        assertThat(officer.decisions()).hasSize(asked);
        assertThat(officer.decisions().subList(0, 30))
                .noneMatch(each -> each.ruling() == Ruling.DENIED_TOO_MANY_CLASSES);
        assertThat(officer.decisions().subList(30, 33))
                .allMatch(each -> each.ruling() == Ruling.DENIED_TOO_MANY_CLASSES);
    }

    @Test
    void a_comparison_within_the_gate_opens_ordinary_names_only() {
        assertThat(officer.compared(sealed(about(MOTHER), "見本 花子"))).isEqualTo("見本 花子");
        assertThat(officer.compared(sealed(of(Sensitivity.S2), "見本 花子"))).isEqualTo("見本 花子");
        assertThat(officer.compared(sealed(of(Sensitivity.S3), "見本 花子"))).isEmpty();
        assertThat(officer.compared(Withheld.notEntitled())).isEmpty();
        Labelled<Words> his = sealed(about(SON), "見本 学");
        keys.lose(SON);
        assertThat(opening(Capacity.REVIEWER, true).compared(his)).isEmpty();
        assertThat(officer.decisions()).isEmpty();
    }

    @Test
    void a_line_of_a_sheet_opens_as_it_was_told_and_as_it_was_set_right() {
        var answer = new SheetAnswer(SheetItem.NAME, Answered.NOT_ASKED, null);

        assertThat(officer.open(sealedAs(answer), SheetAnswer.class))
                .isEqualTo(new Known<>(about(MOTHER), answer));
        String setRight = LedgerJson.plain().writeValueAsString(answer);
        assertThat(officer.open(sealedAs(setRight), SheetAnswer.class))
                .isEqualTo(new Known<>(about(MOTHER), answer));
    }

    private Sealed<SheetAnswer> sealedAs(Object value) {
        stored.put(LabelId.of(about(MOTHER)), about(MOTHER));
        byte[] plain = LedgerJson.plain().writeValueAsBytes(value);
        return new Sealed<>(sealing.seal(about(MOTHER), "event/answer", plain));
    }

    @Test
    void what_was_expected_comes_in_one_trip_and_decides_nothing() {
        List<Sealed<Words>> values =
                IntStream.range(0, 20)
                        .mapToObj(number -> sealed(about(new UUID(2, number)), "見本" + number))
                        .toList();

        officer.expect(values.stream().map(Sealed::envelope).toList());
        assertThat(officer.decisions()).isEmpty();
        assertThat(keys.trips).isEmpty();
        values.forEach(value -> words(officer, value));
        officer.expect(values.stream().map(Sealed::envelope).toList());

        assertThat(fetched).hasSize(1).first().satisfies(ids -> assertThat(ids).hasSize(20));
        assertThat(facts.expected).contains("file:" + FILE, "person:" + new UUID(2, 19));
        assertThat(keys.trips).hasSize(1).first().satisfies(ids -> assertThat(ids).hasSize(20));
    }

    @Test
    void the_key_of_an_item_is_not_fetched_beforehand() {
        Sealed<Words> told = sealed(inItem(MOTHER), "夜に物音");
        Sealed<Words> name = sealed(about(MOTHER), "見本 花子");

        officer.expect(List.of(told.envelope(), name.envelope()));
        words(officer, name);
        officer.open(told, Words.class);

        assertThat(keys.trips).containsExactly(Set.of(MOTHER));
    }

    private Opening opening(Capacity capacity, boolean fresh) {
        var actor =
                new Actor(
                        TOWN, new StaffId(new UUID(1, 5)), new AgencyId(new UUID(1, 6)), capacity);
        var relations = new Relations(actor, facts, DAY, TownTime.noonOf(DAY));
        return new Opening(relations, this::labels, sealing.ofOneRequest(), POLICY, fresh);
    }

    private List<Label> labels(Set<UUID> ids) {
        fetched.add(ids);
        return ids.stream().map(stored::get).toList();
    }

    private Sealed<Words> sealed(Label label, String words) {
        stored.put(LabelId.of(label), label);
        byte[] plain = LedgerJson.plain().writeValueAsBytes(new Words(words));
        return new Sealed<>(sealing.seal(label, "event/words", plain));
    }

    private static String words(Opening opening, Labelled<Words> value) {
        return opening.open(value, Words.class) instanceof Known<Words> known
                ? known.value().value()
                : "";
    }

    private static Label about(UUID person) {
        return label(LegalBasis.OWN_STATUTORY_TASK, Sensitivity.S1, null, person);
    }

    private static Label of(Sensitivity sensitivity) {
        return label(LegalBasis.OWN_STATUTORY_TASK, sensitivity, null, MOTHER);
    }

    private static Label inItem(UUID person) {
        return label(LegalBasis.SUPPORT_CONFERENCE_106_6, Sensitivity.S2, ITEM, person);
    }

    private static Label label(
            LegalBasis basis, Sensitivity sensitivity, @Nullable ItemId item, UUID person) {
        return new Label(
                TOWN,
                FILE,
                List.of(person),
                basis,
                item,
                List.of(),
                null,
                sensitivity,
                Purpose.CONSULTATION,
                null,
                RetentionClass.CASE_RECORD,
                Set.of());
    }
}
