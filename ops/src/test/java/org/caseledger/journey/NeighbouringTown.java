package org.caseledger.journey;

import org.caseledger.command.axon.CommandGate;
import org.caseledger.command.axon.RecordingConditions;
import org.caseledger.command.decision.LedgerCommand;
import org.caseledger.command.directory.RegisterAgency;
import org.caseledger.command.directory.RegisterMunicipality;
import org.caseledger.command.directory.RegisterStaff;
import org.caseledger.command.intake.ReceiveConsultation;
import org.caseledger.events.directory.AgencyKind;
import org.caseledger.events.directory.Field;
import org.caseledger.events.directory.ProgrammeStatus;
import org.caseledger.events.directory.Standing;
import org.caseledger.events.intake.CallerKind;
import org.caseledger.events.intake.ConsultationChannel;
import org.caseledger.events.intake.Trouble;
import org.caseledger.events.intake.Troubles;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.Capacity;
import org.caseledger.events.value.ConsultationId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.SignedIn;
import org.caseledger.events.value.StaffId;
import org.caseledger.events.value.Words;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A second municipality in the same ledger, with an officer and two files. */
final class NeighbouringTown {

    static final MunicipalityCode CODE = new MunicipalityCode("999989");

    private final CommandGate gate;
    private final LocalDate today;
    private final SignedIn officer = new SignedIn(CODE, new StaffId(UUID.randomUUID()));

    private NeighbouringTown(Town town) {
        this.gate = town.part(CommandGate.class);
        this.today = town.today();
    }

    /** Settles it, and tells who its officer is. */
    static SignedIn settledIn(Town town) {
        var neighbours = new NeighbouringTown(town);
        neighbours.settles();
        neighbours.hearsOfAFile();
        neighbours.hearsOfAFile();
        return neighbours.officer;
    }

    private void settles() {
        LocalDate since = today.minusYears(1);
        AgencyId section = new AgencyId(UUID.randomUUID());
        records(new RegisterMunicipality(CODE, "見本町", ProgrammeStatus.FULL, since));
        records(
                new RegisterAgency(
                        CODE,
                        section,
                        "福祉課",
                        AgencyKind.MUNICIPAL_SECTION,
                        Standing.MUNICIPAL,
                        Field.GENERAL,
                        since));
        records(
                new RegisterStaff(
                        CODE,
                        officer.staff(),
                        section,
                        new Words("架空 太郎"),
                        "担当",
                        Capacity.MUNICIPAL_OFFICER,
                        since));
    }

    private void hearsOfAFile() {
        records(
                new ReceiveConsultation(
                        new ConsultationId(UUID.randomUUID()),
                        new FileId(UUID.randomUUID()),
                        CallerKind.ANONYMOUS,
                        null,
                        null,
                        List.of(),
                        new Troubles(Set.of(Trouble.CARE), Trouble.CARE),
                        new Words("電話での相談"),
                        Occurred.onDay(today),
                        null,
                        ConsultationChannel.PHONE,
                        null,
                        null,
                        null,
                        null,
                        null));
    }

    private void records(LedgerCommand command) {
        gate.record(officer, "test", command, RecordingConditions.none());
    }
}
