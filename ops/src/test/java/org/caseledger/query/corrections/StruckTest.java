package org.caseledger.query.corrections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.query.corrections.Family.REASON;
import static org.caseledger.query.corrections.Family.event;

import org.caseledger.command.axon.Recorded;
import org.caseledger.command.correction.StrikeEntry;
import org.caseledger.events.household.MemberAdded;
import org.caseledger.events.value.Words;
import org.caseledger.query.gate.OutputPath;
import org.caseledger.query.gate.ReadingPurpose;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.UUID;

class StruckTest {

    private final Family family = new Family();
    private final TownLedger town = family.town;

    @AfterEach
    void close() {
        family.close();
    }

    @Test
    void who_received_a_fact_and_who_read_it_is_listed_when_it_is_struck() {
        family.consulted();
        Recorded added = family.member("見本 花子");
        town.readGate.look(
                town.officer,
                OutputPath.FILE_API,
                ReadingPurpose.CASE_WORK,
                look -> {
                    look.requireFile(family.file);
                    return town.history.ofFile(look.sql(), family.file, look.position()).stream()
                            .filter(line -> line.eventId().equals(event(added)))
                            .map(line ->
                                    look.open(((MemberAdded) line.event()).name(), Words.class))
                            .toList();
                });

        town.record(
                new StrikeEntry(
                        family.household.value(), event(added), REASON, null, UUID.randomUUID()));

        SetRight.Correction listed = family.corrections().corrections().getFirst();
        assertThat(listed.kind()).isEqualTo("誤記録のため閉鎖");
        assertThat(listed.readers()).hasSize(1);
    }

    @Test
    void a_struck_entry_is_closed_whatever_moment_is_asked_for() {
        family.consulted();
        Recorded added = family.member("見本 花子");
        town.record(new StrikeEntry(family.household.value(), event(added), REASON, null, null));

        List<String> shown =
                town.reads.in(
                        TownLedger.MIHON,
                        sql ->
                                town
                                        .history
                                        .ofFile(sql, family.file, added.municipalityPosition())
                                        .stream()
                                        .filter(line -> line.eventId().equals(event(added)))
                                        .map(line -> line.event().toString())
                                        .toList());
        assertThat(shown).hasSize(1).allMatch(text -> text.contains("STRUCK"));
    }
}
