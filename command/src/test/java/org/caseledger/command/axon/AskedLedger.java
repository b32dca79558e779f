package org.caseledger.command.axon;

import org.caseledger.command.Town;
import org.caseledger.events.privacy.Label;
import org.caseledger.events.register.Fact;
import org.caseledger.events.register.Facts;
import org.caseledger.events.register.RecordedEvent;
import org.caseledger.events.register.Register;
import org.caseledger.events.register.RegisterFold;
import org.caseledger.events.register.Registers;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.SignedIn;
import org.caseledger.events.value.TownTime;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A ledger with one household of one file, that notes what it is asked. */
record AskedLedger(List<String> asked, UUID household, FileId file) implements LedgerPort {

    @Override
    public StreamPlace placeOf(MunicipalityCode municipality, UUID stream, @Nullable UUID entry) {
        asked.add("place");
        var told = new StreamPlace.Entry(null, Town.OFFICER.organisation());
        return stream.equals(household)
                ? new StreamPlace("household", file, entry == null ? null : told)
                : StreamPlace.NOWHERE;
    }

    @Override
    public Facts factsToRelyOn(MunicipalityCode municipality) {
        var fold = new RegisterFold(Registers.ALL);
        Town.directory()
                .forEach(event ->
                        fold.record(new RecordedEvent(UUID.randomUUID(), Town.OFFICER, event)));
        return new Facts() {
            @Override
            public <V> Optional<Fact<V>> find(Register<V> register, String key) {
                asked.add(register.name());
                return fold.find(register, key);
            }

            @Override
            public <V> List<Fact<V>> findAll(Register<V> register, String lookup) {
                asked.add("all " + register.name());
                return fold.findAll(register, lookup);
            }
        };
    }

    @Override
    public LocalDate today() {
        return Town.DAY;
    }

    @Override
    public Instant moment() {
        return TownTime.noonOf(Town.DAY);
    }

    @Override
    public Label label(MunicipalityCode municipality, UUID labelId) {
        throw new IllegalStateException("nothing is sealed here");
    }

    @Override
    public Optional<Recorded> firstAnswer(SignedIn who, RecordingConditions conditions) {
        return Optional.empty();
    }

    @Override
    public Recorded takeRecorded() {
        throw new IllegalStateException("nothing is recorded here");
    }
}
