package org.caseledger.bench;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.caseledger.command.decision.Circumstances;
import org.caseledger.events.directory.StaffRegistered;
import org.caseledger.events.register.RegisterFold;
import org.caseledger.events.supportcase.RoleAccepted;
import org.caseledger.events.value.Actor;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.Capacity;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.RoleId;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.StaffId;
import org.caseledger.events.value.Words;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One writer's events: streams of twenty, each in a file of its own, about 330 bytes of JSON. */
final class Workload {

    static final int EVENTS_PER_STREAM = 20;

    private static final String MUNICIPALITY = "999997";
    private static final LocalDate DAY = LocalDate.of(2026, 6, 3);
    static final AgencyId AGENCY = new AgencyId(UUID.randomUUID());
    private static final StaffId STAFF = new StaffId(UUID.randomUUID());
    static final Map<String, String> ACT =
            Map.of(
                    "municipality",
                    MUNICIPALITY,
                    "staff",
                    STAFF.toString(),
                    "organisation",
                    AGENCY.toString(),
                    "capacity",
                    "AGENCY_WORKER",
                    "command",
                    "accept-role");
    private static final Circumstances NOW =
            new Circumstances(
                    new Actor(
                            new MunicipalityCode(MUNICIPALITY),
                            STAFF,
                            AGENCY,
                            Capacity.AGENCY_WORKER),
                    DAY,
                    new RegisterFold(List.of()));

    private UUID stream = UUID.randomUUID();
    private UUID file = UUID.randomUUID();
    private int version;

    /** An event without personal values that no register looks at. */
    DomainEventMessage<?> plain() {
        advance();
        return message("SupportCase", accepted());
    }

    private RoleAccepted accepted() {
        return new RoleAccepted(
                new CaseId(stream),
                new FileId(file),
                new RoleId(UUID.randomUUID()),
                AGENCY,
                STAFF,
                SaidBy.person(new PersonId(UUID.randomUUID())),
                DAY);
    }

    /** An event with a sealed name that changes an entry of a register. */
    DomainEventMessage<?> withRegister() {
        advance();
        UUID staff = UUID.randomUUID();
        var event =
                new StaffRegistered(
                        new MunicipalityCode(MUNICIPALITY),
                        new StaffId(staff),
                        AGENCY,
                        NOW.aboutHolder(staff).put(new Words("見本 花子")),
                        "主事",
                        Capacity.AGENCY_WORKER,
                        DAY);
        return message("Directory", event);
    }

    private void advance() {
        if (version == EVENTS_PER_STREAM) {
            stream = UUID.randomUUID();
            file = UUID.randomUUID();
            version = 0;
        }
    }

    private DomainEventMessage<?> message(String type, LedgerEvent event) {
        return new GenericDomainEventMessage<>(
                type, stream.toString(), version++, event, MetaData.from(ACT));
    }
}
