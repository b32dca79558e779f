package org.caseledger.command.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.command.Town.DAY;
import static org.caseledger.command.Town.MIHON;

import org.caseledger.command.Town;
import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.directory.AgencyKind;
import org.caseledger.events.directory.DirectoryEvent;
import org.caseledger.events.directory.Field;
import org.caseledger.events.directory.ProgrammeStatus;
import org.caseledger.events.directory.Standing;
import org.caseledger.events.register.RecordedEvent;
import org.caseledger.events.register.RegisterFold;
import org.caseledger.events.register.Registers;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.Capacity;
import org.caseledger.events.value.PostId;
import org.caseledger.events.value.StaffId;
import org.caseledger.events.value.Words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A directory that acts are put to one after the other; what is accepted stays. */
final class Office {

    static final LocalDate APRIL = LocalDate.of(2027, 4, 1);
    static final AgencyId CARE = new AgencyId(Town.id(1, 31));
    static final AgencyId OTHER = new AgencyId(Town.id(1, 32));
    static final AgencyId THIRD = new AgencyId(Town.id(1, 33));
    static final StaffId MORI = new StaffId(Town.id(2, 31));
    static final StaffId HARA = new StaffId(Town.id(2, 32));
    static final PostId DESK = new PostId(Town.id(16, 1));

    private final RegisterFold facts = new RegisterFold(Registers.ALL);
    private final List<DirectoryEvent> events = new ArrayList<>();
    private Directory directory = new Directory.Empty();
    private LocalDate today = DAY;

    /** A town with three agencies; Mori holds a post of the first one. */
    static Office open() {
        Office office = new Office();
        office.does(new RegisterMunicipality(MIHON, "見本市", ProgrammeStatus.FULL, DAY));
        List.of(CARE, OTHER, THIRD).forEach(agency -> office.does(agency(agency)));
        office.does(joins(MORI, CARE));
        office.does(new EstablishPost(MIHON, DESK, CARE, "相談支援員", DAY));
        office.does(new FillPost(MIHON, DESK, MORI, DAY, null));
        return office;
    }

    static RegisterAgency agency(AgencyId id) {
        return new RegisterAgency(
                MIHON, id, "機関", AgencyKind.OTHER, Standing.CONTRACTOR, Field.GENERAL, DAY);
    }

    static RegisterStaff joins(StaffId staff, AgencyId agency) {
        return new RegisterStaff(
                MIHON, staff, agency, new Words("職員"), "担当", Capacity.AGENCY_WORKER, DAY);
    }

    Office on(LocalDate day) {
        today = day;
        return this;
    }

    RegisterFold facts() {
        return facts;
    }

    List<DirectoryEvent> events() {
        return events;
    }

    Office does(DirectoryCommand act) {
        switch (decide(act)) {
            case Decision.Accepted<DirectoryEvent>(var accepted) -> accepted.forEach(this::take);
            case Decision.Refused<DirectoryEvent>(var why) ->
                    throw new AssertionError("refused with " + why.name());
        }
        return this;
    }

    void refuses(DirectoryCommand act, DirectoryRefusal expected) {
        assertThat(decide(act))
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        refused -> assertThat(refused.why().name()).isEqualTo(expected.name()));
    }

    Decision<DirectoryEvent> decide(DirectoryCommand act) {
        return act.decide(directory, new Circumstances(Town.OFFICER, today, facts));
    }

    private void take(DirectoryEvent event) {
        events.add(event);
        directory = directory.after(event);
        facts.record(new RecordedEvent(UUID.randomUUID(), Town.OFFICER, event));
    }
}
