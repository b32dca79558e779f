package org.caseledger.query.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseledger.events.outreach.ApproachRole;
import org.caseledger.events.outreach.OutreachPlanMade;
import org.caseledger.events.privacy.Sealed;
import org.caseledger.events.value.Capacity;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.OutreachId;
import org.caseledger.events.value.Words;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** All that could be opened of records is found, however deep it stands. */
class SealedPartsTest {

    private final TestLook look = new TestLook(Capacity.MUNICIPAL_OFFICER);

    /** A row as a view keeps it. */
    private record Row(Map<String, Sealed<Words>> named, String plain) {}

    @Test
    void a_value_and_those_in_a_list_of_records_are_found() {
        Sealed<Words> approach = sealed("手紙");
        Sealed<Words> task = sealed("手紙を書く");
        var plan =
                new OutreachPlanMade(
                        new OutreachId(new UUID(2, 1)),
                        TestLook.FILE,
                        1,
                        true,
                        new ItemId(new UUID(2, 2)),
                        new UUID(2, 3),
                        approach,
                        List.of(new ApproachRole(TestLook.AGENCY, task)),
                        null);

        assertThat(SealedParts.of(List.of(plan, "text")))
                .containsExactly(approach.envelope(), task.envelope());
    }

    @Test
    void those_in_a_map_are_found_and_what_is_missing_is_passed_over() {
        Sealed<Words> name = sealed("見本 花子");

        assertThat(SealedParts.of(List.of(new Row(Map.of("a", name), "text"))))
                .containsExactly(name.envelope());
    }

    private Sealed<Words> sealed(String words) {
        return look.sealed(new UUID(2, 4), null, new Words(words));
    }
}
