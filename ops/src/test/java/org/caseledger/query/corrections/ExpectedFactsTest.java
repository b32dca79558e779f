package org.caseledger.query.corrections;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseledger.events.register.Register;
import org.caseledger.events.register.Registers;
import org.caseledger.events.value.ConsentId;
import org.caseledger.query.ledger.StoredFacts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Facts that were expected, and came in one trip, are those that would have been fetched one by one. */
class ExpectedFactsTest {

    private final Family family = new Family();
    private final TownLedger town = family.town;

    @AfterEach
    void close() {
        family.close();
    }

    @Test
    void what_was_expected_is_what_is_there() {
        family.consulted();
        family.member("見本 花子");
        family.consentGiven(new ConsentId(UUID.randomUUID()));

        town.reads.in(
                TownLedger.MIHON,
                sql -> {
                    Set<String> lookups = column(sql, "unnest(lookups)");
                    lookups.add("person:nobody");
                    var expected = new StoredFacts(sql);
                    expected.expect(Set.copyOf(lookups.stream().skip(2).toList()));
                    expected.expect(lookups);
                    for (Register<?> register : Registers.ALL) {
                        lookups.forEach(lookup -> isSame(register, lookup, sql, expected));
                    }
                    return lookups.size();
                });
    }

    private static <V> void isSame(
            Register<V> register, String lookup, JdbcClient sql, StoredFacts expected) {
        var fetched = new StoredFacts(sql);
        var facts = fetched.findAll(register, lookup);

        assertThat(expected.findAll(register, lookup)).isEqualTo(facts);
        for (var fact : facts) {
            assertThat(expected.find(register, fact.key()))
                    .isEqualTo(fetched.find(register, fact.key()))
                    .isPresent();
        }
        assertThat(expected.find(register, "nothing")).isEmpty();
    }

    private static Set<String> column(JdbcClient sql, String what) {
        List<String> found =
                sql.sql("select distinct " + what + " from ledger.register_entry")
                        .query(String.class)
                        .list();
        assertThat(found).hasSizeGreaterThan(2);
        return new LinkedHashSet<>(found);
    }
}
