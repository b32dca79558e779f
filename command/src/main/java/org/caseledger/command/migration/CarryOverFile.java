package org.caseledger.command.migration;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.migration.MigrationRefusal.CARRIED_COORDINATOR_UNKNOWN;
import static org.caseledger.command.migration.MigrationRefusal.CARRIED_DATE_IN_FUTURE;
import static org.caseledger.command.migration.MigrationRefusal.CARRIED_FOR_OTHER_AGENCY;
import static org.caseledger.command.migration.MigrationRefusal.FILE_ALREADY_CARRIED_OVER;
import static org.caseledger.command.migration.MigrationRefusal.MIGRATION_NEEDS_COORDINATION;
import static org.caseledger.command.migration.MigrationRefusal.MIGRATION_NOT_RUNNING;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.Minted;
import org.caseledger.events.migration.CarriedProblem;
import org.caseledger.events.migration.CarriedStage;
import org.caseledger.events.migration.FileCarriedOver;
import org.caseledger.events.migration.MigrationEvent;
import org.caseledger.events.migration.SourceRow;
import org.caseledger.events.register.AgencyRegister;
import org.caseledger.events.register.MigrationRegister;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.StreamIds;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Takes over one case as the other ledger had it, within a run that goes on; the first act of its file. */
public record CarryOverFile(
        @Minted FileId fileId,
        SourceRow source,
        AgencyId coordinator,
        CarriedStage stage,
        Occurred began,
        @Nullable Occurred lastContact,
        @Nullable LocalDate nextReviewOn,
        boolean consentUnconfirmed,
        SaidBy saidBy,
        List<CarryOverFile.Problem> problems)
        implements MigrationCommand {

    /** One entry of the problem list. */
    public record Problem(
            PersonId personId, Words problem, @Nullable Occurred since, SaidBy saidBy) {}

    public CarryOverFile {
        problems = List.copyOf(problems);
    }

    @Override
    public UUID streamId() {
        return StreamIds.carriedFile(fileId);
    }

    @Override
    public Decision<MigrationEvent> decide(Migration migration, Circumstances now) {
        if (!MigrationCommand.mayMigrate(now.actor())) {
            return refuse(MIGRATION_NEEDS_COORDINATION);
        }
        if (!(migration instanceof Migration.Unknown)) {
            return refuse(FILE_ALREADY_CARRIED_OVER);
        }
        if (!runGoesOn(now)) {
            return refuse(MIGRATION_NOT_RUNNING);
        }
        if (now.facts().find(AgencyRegister.AGENCY, coordinator.toString()).isEmpty()) {
            return refuse(CARRIED_COORDINATOR_UNKNOWN);
        }
        if (!now.actor().isMunicipalOfficer() && !coordinator.equals(now.actor().organisation())) {
            return refuse(CARRIED_FOR_OTHER_AGENCY);
        }
        return isInFuture(now.today()) ? refuse(CARRIED_DATE_IN_FUTURE) : accept(event(now));
    }

    private boolean runGoesOn(Circumstances now) {
        return now.facts()
                .value(MigrationRegister.MIGRATION, source.migrationId().toString())
                .filter(MigrationRegister.Entry::open)
                .isPresent();
    }

    private boolean isInFuture(LocalDate today) {
        return began.on().isAfter(today)
                || (lastContact != null && lastContact.on().isAfter(today));
    }

    private MigrationEvent event(Circumstances now) {
        return new FileCarriedOver(
                fileId,
                source,
                coordinator,
                stage,
                began,
                lastContact,
                nextReviewOn,
                consentUnconfirmed,
                saidBy,
                problems.stream().map(problem -> carried(problem, now)).toList());
    }

    private CarriedProblem carried(Problem problem, Circumstances now) {
        return new CarriedProblem(
                problem.personId(),
                now.about(fileId, problem.personId()).sensitive().put(problem.problem()),
                problem.since(),
                problem.saidBy());
    }
}
